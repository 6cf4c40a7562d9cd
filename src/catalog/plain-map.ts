import type {Span, Tag} from '../model.ts'
import {plainText, tagNames} from '../segment/index.ts'
import {placeholders, uncarry} from './i18next-escape.ts'

/** Each code unit that a reader sees, and the stretch of the locale file's text that prints it. */
export interface PlainMap {
  readonly plain: string
  /** UTF-16 offsets into the tagged text, by offset in `plain`: where the unit begins there, and where it ends. */
  readonly from: readonly number[]
  readonly to: readonly number[]
  /** Units that a translator may not change: locked code, the space that a line break stands for. */
  readonly locked: ReadonlySet<number>
  /** The tags, each with its stretch of the tagged text. */
  readonly tags: ReadonlyArray<Span & {readonly name: string; readonly side: 'open' | 'close' | 'alone'}>
}

// Escapes, carried characters, tags. Any other `&` or `<` is text.
const TOKEN = /&(?:lt|gt|amp|#123|#36);|<(\/?)([A-Za-z][A-Za-z0-9]*)\s*(\/?)>/g
const ENTITIES: Readonly<Record<string, string>> = {'&lt;': '<', '&gt;': '>', '&amp;': '&', '&#123;': '{', '&#36;': '$'}

/** Maps the plain text of a target to its text in the locale file. Undefined for the rare text in which that is not one
 *  to one (an escape that a tag cuts in two). */
export function mapPlain(tagged: string, tags: readonly Tag[]): PlainMap | undefined {
  const names = tagNames(tags)
  const kinds = new Map(tags.map(({name, kind}) => [name, kind]))
  const from: number[] = []
  const to: number[] = []
  const locked = new Set<number>()
  const marks: Array<PlainMap['tags'][number]> = []
  let plain = ''
  let code = 0
  const add = (text: string, start: number, end: number) => {
    if (code > 0) locked.add(plain.length)
    plain += text
    from.push(start)
    to.push(end)
  }
  const addRun = (start: number, end: number) => {
    for (let at = start; at < end; at++) add(tagged[at]!, at, at + 1)
  }
  let last = 0
  for (const found of tagged.matchAll(TOKEN)) {
    const [whole, close, name, self] = found
    if (name !== undefined && !names.has(name)) continue
    addRun(last, found.index)
    last = found.index + whole.length
    if (name === undefined) {
      add(ENTITIES[whole]!, found.index, last)
      continue
    }
    const side = self ? 'alone' : close ? 'close' : 'open'
    marks.push({name, side, start: found.index, end: last})
    const kind = kinds.get(name)
    if (kind === 'break' && !/\s/.test(plain.at(-1) ?? '')) {
      locked.add(plain.length)
      add(' ', found.index, last)
    }
    if (kind === 'code' && !self) code = Math.max(0, code + (close ? -1 : 1))
  }
  addRun(last, tagged.length)
  return plain === plainText(uncarry(tagged), tags) ? {plain, from, to, locked, tags: marks} : undefined
}

/** Where the texts between bound figures are in a text whose figures are filled in: by offset in the unfilled text. A
 *  text between two figures that occurs more than once is left out. Undefined if the two do not match. */
export function withinFilled(plain: string, filled: string): ReadonlyArray<Span & {readonly at: number}> | undefined {
  const names = [...placeholders(plain)]
  if (!names.length) return plain === filled ? [{start: 0, end: plain.length, at: 0}] : undefined
  const first = names[0]!.start
  const last = names.at(-1)!.end
  const end = filled.length - (plain.length - last)
  if (end < first || !filled.startsWith(plain.slice(0, first)) || !filled.endsWith(plain.slice(last))) return undefined
  const out = [{start: 0, end: first, at: 0}]
  let from = first
  for (const [n, {end: start}] of names.slice(0, -1).entries()) {
    const text = plain.slice(start, names[n + 1]!.start)
    const at = text.trim() === '' ? -1 : filled.indexOf(text, from)
    if (at === -1 || at + text.length > end || filled.indexOf(text, at + 1) !== -1) continue
    out.push({start, end: start + text.length, at})
    from = at + text.length
  }
  out.push({start: last, end: plain.length, at: end})
  return out
}
