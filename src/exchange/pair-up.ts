import type {Token} from './inline.ts'

/** A text with its tags paired where they nest, and single where they do not. */
export type Inline =
  | Extract<Token, {type: 'text' | 'figure'}>
  | {readonly type: 'pair'; readonly name: string; readonly children: readonly Inline[]}
  | {readonly type: 'open' | 'close' | 'alone'; readonly name: string}

/** This many pairs may nest; those further in stay single. */
const DEEPEST = 50

/** Pairs the tags of a text in one pass; tags that cross another, or have no partner, stay single. */
export function pairUp(tokens: readonly Token[]): Inline[] {
  const partner = new Map<number, number>()
  const open: Array<{name: string; at: number}> = []
  for (const [at, token] of tokens.entries()) {
    if (token.type === 'open') open.push({name: token.name, at})
    else if (token.type === 'close' && open.at(-1)?.name === token.name) partner.set(open.pop()!.at, at)
    else if (token.type === 'close') {
      // If two cross, the outer one is given up: the inner may still pair.
      const found = open.findLastIndex((one) => one.name === token.name)
      if (found >= 0) open.splice(found, 1)
    }
  }
  const root: Inline[] = []
  const stack: Array<{until: number; into: Inline[]}> = [{until: Infinity, into: root}]
  for (const [at, token] of tokens.entries()) {
    if (stack.at(-1)!.until === at) {
      stack.pop()
      continue
    }
    const {into} = stack.at(-1)!
    const end = partner.get(at)
    if (token.type === 'open' && end !== undefined && stack.length <= DEEPEST) {
      const children: Inline[] = []
      into.push({type: 'pair', name: token.name, children})
      stack.push({until: end, into: children})
    } else into.push(token)
  }
  return root
}
