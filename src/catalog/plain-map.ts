import type {Span, Tag} from '../model.ts'
import {cutTags, plainText, type TextCut} from '../segment/index.ts'
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

// What else holds `&` is text.
const ESCAPE = /&(?:lt|gt|amp|#123|#36);/g
const ENTITIES: Readonly<Record<string, string>> = {'&lt;': '<', '&gt;': '>', '&amp;': '&', '&#123;': '{', '&#36;': '$'}

/** Maps the plain text of a target to its text in the locale file. Undefined for the rare text in which that is not one
 *  to one (an escape that a tag cuts in two). */
export function mapPlain(tagged: string, tags: readonly Tag[]): PlainMap | undefined {
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
  const addText = ({text, start, end}: TextCut) => {
    let last = start
    for (const {0: whole, index} of text.matchAll(ESCAPE)) {
      addRun(last, start + index)
      last = start + index + whole.length
      add(ENTITIES[whole]!, start + index, last)
    }
    addRun(last, end)
  }
  for (const cut of cutTags(tagged, kinds)) {
    if (cut.type === 'text') {
      addText(cut)
      continue
    }
    const {type, name, start, end} = cut
    marks.push({name, side: type, start, end})
    const kind = kinds.get(name)
    if (kind === 'break' && !/\s/.test(plain.at(-1) ?? '')) {
      locked.add(plain.length)
      add(' ', start, end)
    }
    if (kind === 'code' && type !== 'alone') code = Math.max(0, code + (type === 'close' ? -1 : 1))
  }
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
