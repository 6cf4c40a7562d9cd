import type {Tag} from '../model.ts'
import {cutTags} from './cut-tags.ts'

/** One piece of a tagged text, read. */
export type Piece =
  | {readonly type: 'text'; readonly value: string}
  | {readonly type: 'tag'; readonly name: string; readonly children: readonly Piece[]; readonly alone: boolean}

/** What is wrong with the tags of a text, though it could be read. */
export interface TagProblem {
  readonly kind: 'unclosed' | 'unopened'
  readonly name: string
  /** UTF-16 offset of the tag in the tagged text. */
  readonly at: number
}

export interface TaggedText {
  readonly pieces: readonly Piece[]
  readonly problems: readonly TagProblem[]
}

/** A text as it stands between tags: `AT&T < 3` is `AT&amp;T &lt; 3`.
 *  @example
 *  import {escapeText} from 'polyedition'
 *  escapeText('AT&T < 3') // → 'AT&amp;T &lt; 3' */
export function escapeText(text: string): string {
  return /[&<]/.test(text) ? text.replace(/&/g, '&amp;').replace(/</g, '&lt;') : text
}

/** `&lt;`, `&gt;` and `&amp;` are read; any other `&` stands for itself. */
export function unescapeText(text: string): string {
  return text.includes('&') ? text.replace(/&(lt|gt|amp);/g, (_, name: string) => NAMED[name]!) : text
}
const NAMED: Readonly<Record<string, string>> = {lt: '<', gt: '>', amp: '&'}

/** So many levels of tags may stand in each other: no writer nests more, and whoever walks the tree goes as deep. What
 *  is opened further in is read without its tag, and told. */
const DEEPEST = 50

/** Read a tagged text. Only the names given are tags, anything else between `<` and `>` is text. A tag that is not
 *  closed ends where its parent ends, a closing tag without its opening one is left out; both are told. A tag may stand
 *  within itself, as emphasis does in Markdown.
 *  @example
 *  import {readTagged} from 'polyedition'
 *  readTagged('a <em>b', new Set(['em'])).problems // → [{kind: 'unclosed', name: 'em', at: 2}] */
export function readTagged(text: string, names: ReadonlySet<string>): TaggedText {
  const root: Piece[] = []
  if (!text.includes('<')) {
    if (text !== '') root.push({type: 'text', value: unescapeText(text)})
    return {pieces: root, problems: []}
  }
  const problems: TagProblem[] = []
  const open: Array<{name: string; at: number; children: Piece[]}> = []
  const times = new Map<string, number>()
  let into = root
  for (const cut of cutTags(text, names)) {
    if (cut.type === 'text') {
      into.push({type: 'text', value: unescapeText(cut.text)})
      continue
    }
    const {type, name, start: at} = cut
    const opened = times.get(name) ?? 0
    if (type === 'alone') into.push({type: 'tag', name, children: [], alone: true})
    else if (type === 'open') {
      times.set(name, opened + 1)
      const isDeep = open.length >= DEEPEST
      if (isDeep) problems.push({kind: 'unclosed', name, at})
      const children: Piece[] = isDeep ? into : []
      if (children !== into) into.push({type: 'tag', name, children, alone: false})
      open.push({name, at, children})
      into = children
    } else if (!opened) problems.push({kind: 'unopened', name, at})
    else {
      const closed = open.splice(open.findLastIndex((each) => each.name === name))
      for (const each of closed) times.set(each.name, times.get(each.name)! - 1)
      for (const each of closed.slice(1)) problems.push({kind: 'unclosed', name: each.name, at: each.at})
      into = open.at(-1)?.children ?? root
    }
  }
  for (const each of open) problems.push({kind: 'unclosed', name: each.name, at: each.at})
  return {pieces: root, problems}
}

export const tagNames = (tags: readonly Tag[]): ReadonlySet<string> => new Set(tags.map((tag) => tag.name))

/** What a reader sees of a tagged text: no tags, no escapes. A line break is a space. An escape that a tag cuts in two is
 *  none. */
export function plainText(text: string, tags: readonly Tag[]): string {
  if (tags.length === 0 || !text.includes('<')) return unescapeText(text)
  const kinds = new Map(tags.map((tag) => [tag.name, tag.kind]))
  let plain = ''
  for (const cut of cutTags(text, kinds)) {
    if (cut.type === 'text') plain += unescapeText(cut.text)
    else if (kinds.get(cut.name) === 'break' && !/\s$/.test(plain)) plain += ' '
  }
  return plain
}
