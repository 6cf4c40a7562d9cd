import type {Finding, Span, Tag} from '../model.ts'
import {escapeText, tagsIn, writeTag} from '../segment/index.ts'
import {carry, placeholders} from './i18next-escape.ts'
import {mapPlain, type PlainMap, withinFilled} from './plain-map.ts'

/** Replace `range` of the plain text by `text`. */
export type TextFix = NonNullable<Finding['fix']>

export interface FixedText<T extends TextFix> {
  /** As it should stand in the locale file. */
  readonly text: string
  readonly applied: readonly T[]
  /** Those that touch a tag, locked code or a bound figure, and those that overlap another. */
  readonly skipped: readonly T[]
}

/** Applies fixes of the plain text to a target as it stands in the locale file: its tags, escapes and bound figures
 *  stay as they are. A reader of the result sees exactly the plain text with the applied fixes; a fix for which that
 *  would not hold is skipped. `filled` is the plain text that the fixes point into, if the article has bound figures.
 *  Never throws. */
export function fixTagged<T extends TextFix>(
  tagged: string,
  tags: readonly Tag[],
  fixes: readonly T[],
  filled?: string
): FixedText<T> {
  const map = mapPlain(tagged, tags)
  const spans = map && withinFilled(map.plain, filled ?? map.plain)
  if (!map || !spans) return {text: tagged, applied: [], skipped: fixes}
  const places = fixes.map((fix) => ({fix, ...place(fix, map, spans)}))
  const placed = places
    .filter((one): one is Placed<T> => one.range !== undefined && one.raw !== undefined)
    .sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end)
  const chosen: Array<Placed<T>> = []
  for (const one of placed) {
    const before = chosen.at(-1)
    const free = !before || one.range.start > before.range.start
    if (free && one.range.start >= (before?.range.end ?? 0)) chosen.push(one)
  }
  let taken = chosen
  let text = apply(tagged, taken)
  if (!isExact(text, tagged, map, tags, taken)) {
    // Two adjoining texts formed an escape or a tag: apply one after the other, as far as everything stays exact.
    taken = []
    text = tagged
    for (const one of chosen.slice(0, SINGLY)) {
      const next = apply(tagged, [...taken, one])
      if (!isExact(next, tagged, map, tags, [...taken, one])) continue
      taken.push(one)
      text = next
    }
  }
  const applied = taken.map(({fix}) => fix)
  return {text, applied, skipped: fixes.filter((fix) => !applied.includes(fix))}
}

/** Each is compared with the whole text; a text with more of them waits for the next run. */
const SINGLY = 40

interface Placed<T extends TextFix> {
  readonly fix: T
  /** In the plain text whose figures are not filled in, and in the tagged text. */
  readonly range: Span
  readonly raw: Span
}

function place(
  {range: {start, end}}: TextFix,
  {plain, from, to, locked}: PlainMap,
  spans: ReadonlyArray<Span & {readonly at: number}>
): {range?: Span; raw?: Span} {
  const span = spans.find((one) => start >= one.at && end <= one.at + (one.end - one.start))
  if (!span || start > end) return {}
  const range = {start: start - span.at + span.start, end: end - span.at + span.start}
  for (let at = range.start; at < range.end; at++) {
    if (locked.has(at) || (at > range.start && to[at - 1] !== from[at])) return {}
  }
  if (range.start < range.end) return {range, raw: {start: from[range.start]!, end: to[range.end - 1]!}}
  // Between two characters with a tag between them there are two possible places.
  const before = to[range.start - 1] ?? 0
  const after = from[range.start] ?? to.at(-1) ?? 0
  return before === after && range.start <= plain.length ? {range, raw: {start: before, end: after}} : {}
}

function apply(tagged: string, fixes: ReadonlyArray<Placed<TextFix>>): string {
  let out = ''
  let from = 0
  for (const {raw, fix} of fixes) {
    out += tagged.slice(from, raw.start) + carry(escapeText(fix.text), [])
    from = raw.end
  }
  return out + tagged.slice(from)
}

/** Nothing but the fixes has changed, for readers and for whatever loads the file. */
function isExact(
  text: string,
  before: string,
  map: PlainMap,
  tags: readonly Tag[],
  fixes: ReadonlyArray<Placed<TextFix>>
): boolean {
  let plain = ''
  let from = 0
  for (const {range, fix} of fixes) {
    plain += map.plain.slice(from, range.start) + fix.text
    from = range.end
  }
  return mapPlain(text, tags)?.plain === plain + map.plain.slice(from) && shape(text) === shape(before)
}

/** What i18next and React read in a text: figures, nesting, tags. */
const shape = (text: string) =>
  [
    ...[...placeholders(text)].map(({name}) => name),
    text.split('{{').length,
    text.split('$t(').length,
    ...tagsIn(text).map(writeTag)
  ].join('\n')
