import type {Tag} from '../model.ts'
import type {ReadText, ReadUnit} from './exchange.ts'
import type {Token} from './inline.ts'

/** Gives the marks of another tool names that a tagged text can contain, the same on both sides. */
export function nameForeign(
  unit: ReadUnit,
  known: (name: string) => boolean
): {readonly unit: ReadUnit; readonly foreign: readonly Tag[]} {
  const names = new Map<string, Tag>()
  const rename = (token: Token): Token => {
    if (token.type === 'text' || token.type === 'figure' || known(token.name)) return token
    const kind = token.breaks ? 'break' : 'html'
    const tag = names.get(token.name) ?? {name: `x${names.size + 1}`, kind}
    names.set(token.name, tag)
    return {type: token.type, name: tag.name}
  }
  const renamed = (text: ReadText | undefined) => (typeof text === 'object' ? text.map(rename) : text)
  const [source, target] = [renamed(unit.source), renamed(unit.target)]
  if (!names.size) return {unit, foreign: []}
  return {
    unit: {...unit, ...(source !== undefined && {source}), ...(target !== undefined && {target})},
    foreign: [...names.values()]
  }
}
