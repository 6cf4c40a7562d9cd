import type {Span, Tag} from '../model.ts'
import {replaceTags} from '../segment/index.ts'
import {composed, sameText} from '../text/canonical.ts'
import {isInsideWord, onlyPlace, wholeWords} from './borders.ts'
import {placeholders} from './i18next-escape.ts'
import {mapPlain, type PlainMap} from './plain-map.ts'
import {type Mark, type Tagged, wraps} from './tagged.ts'

/** A target while new tags are put into it. */
interface Ground {
  readonly text: string
  readonly map: PlainMap
  readonly source: Tagged
  readonly kinds: ReadonlyMap<string, Tag>
}

/** Puts one new tag of the source into a target, if its place is beyond doubt: around the whole text, around a
 *  sentence, around words that stand in both, beside a tag that both have. `kinds`: every tag that the target or the
 *  source may name. Undefined: no such place. */
export function placeMark(
  text: string,
  mark: Mark,
  source: Tagged,
  kinds: ReadonlyMap<string, Tag>
): string | undefined {
  const map = mapPlain(text, [...kinds.values()])
  if (!map) return undefined
  const ground = {text, map, source, kinds}
  const tag = kinds.get(mark.name)!
  for (const spot of wraps(mark) ? stretches(mark, tag, ground) : points(mark, ground)) {
    const {start, end} = spot
    if (!isFree(spot, tag, ground) || (tag.kind === 'code' && !holds(spot, tag, ground))) continue
    const inner = text.slice(start, end)
    const put = wraps(mark) ? `<${mark.name}>${inner}</${mark.name}>` : `<${mark.name}/>`
    return text.slice(0, start) + put + text.slice(end)
  }
  return undefined
}

/** Where the marked words may be in the target's text, the surest first. */
function* stretches(mark: Mark, tag: Tag, ground: Ground): Iterable<Span> {
  const {text, source} = ground
  const {bare} = source
  if (mark.start === 0 && mark.end === bare.length) yield {start: 0, end: text.length}
  for (const twin of source.marks) {
    const same = twin.name !== mark.name && twin.start === mark.start && twin.end === mark.end
    const around = same ? onlyTag(twin.name, ground) : undefined
    if (around) yield around
  }
  const words = sameStretch(mark, ground)
  if (words) yield words
  const held = anchored(mark, ground)
  if (held) yield held
  const [from, to] = [sentences(bare), sentences(text)]
  if (from.length !== to.length || from.length < 2) return
  const first = from.findIndex((one) => one.start === mark.start)
  const last = from.findIndex((one) => one.end === mark.end)
  if (first !== -1 && last >= first) yield {start: to[first]!.start, end: to[last]!.end}
  // A link may well be on the few words around its own.
  const sentence = from.findIndex((one) => one.start <= mark.start && one.end >= mark.end)
  if (sentence === -1 || tag.kind !== 'link') return
  if (wordsOf(bare.slice(from[sentence]!.start, from[sentence]!.end)) <= SHORT)
    yield {start: to[sentence]!.start, end: to[sentence]!.end}
}

function* points(mark: Mark, ground: Ground): Iterable<Span> {
  const {text, map, source} = ground
  const {bare} = source
  const at = (place: number): Span => ({start: place, end: place})
  if (mark.start >= bare.length) yield at(text.length)
  if (mark.start === 0) yield at(0)
  const before = source.marks.find((one) => wraps(one) && one.end === mark.start)
  const twin = before && onlyTag(before.name, ground)
  if (twin) yield at(twin.end)
  // Before or after a sign that occurs once in both texts: `Launching Pad<fn1/>: …`
  for (const [sign, offset] of [
    [bare[mark.start], 0],
    [bare[mark.start - 1], 1]
  ] as const) {
    if (!sign || !/[:;؛()–—]/.test(sign) || onlyIndexOf(bare, sign) === -1) continue
    const found = onlyIndexOf(map.plain, sign)
    if (found !== -1) yield at(offset === 0 ? map.from[found]! : map.to[found]!)
  }
  const [from, to] = [sentences(bare), sentences(text)]
  const sentence = from.findIndex((one) => one.end === mark.start)
  if (sentence !== -1 && from.length === to.length) yield at(to[sentence]!.end)
}

/** The stretch of a tag that occurs once in both texts. */
function onlyTag(name: string, {map, source}: Ground): Span | undefined {
  if (source.marks.filter((one) => one.name === name).length !== 1) return undefined
  const [open, close, more] = map.tags.filter((one) => one.name === name)
  return open?.side === 'open' && close?.side === 'close' && !more ? {start: open.start, end: close.end} : undefined
}

/** The marked words if the translation has them too: whole words that occur once in both, letter by letter. */
function sameStretch({start, end}: Mark, {map, source: {bare}}: Ground): Span | undefined {
  const whole = wholeWords(bare, start, end)
  const parts = [bare.slice(whole.start, start), bare.slice(start, end), bare.slice(end, whole.end)]
  const words = parts.join('')
  if (!/[\p{L}\p{N}]/u.test(words) || onlyPlace(bare, words) === -1) return undefined
  for (const form of [(part: string) => part, composed, (part: string) => part.normalize('NFD')]) {
    const [lead, inner, rest] = parts.map(form) as [string, string, string]
    const at = onlyPlace(map.plain, lead + inner + rest)
    if (at !== -1) return rawOf({start: at + lead.length, end: at + lead.length + inner.length}, map)
  }
  return undefined
}

/** Those of the marked words that a translation keeps as they are: figures that occur once in both texts, and tags
 *  inside. The new tag is put around these alone if the words beside them cannot be found: a link on `8-11` leads where
 *  a link on `Listing 8-11` did. */
function anchored(mark: Mark, ground: Ground): Span | undefined {
  const {text, map, source} = ground
  const {bare, marks} = source
  const inTarget = figures(map.plain)
  const spans: Span[] = []
  for (const [figure, [place, ...more]] of figures(bare)) {
    if (more.length || place!.start < mark.start || place!.end > mark.end) continue
    const there = inTarget.get(figure)
    if (there?.length === 1) spans.push(rawOf(there[0]!, map))
  }
  for (const one of marks) {
    if (one === mark || !wraps(one) || one.start < mark.start || one.end > mark.end || !/\d$/.test(one.name)) continue
    const around = onlyTag(one.name, ground)
    if (around) spans.push(around)
  }
  if (!spans.length) return undefined
  const start = Math.min(...spans.map((span) => span.start))
  const end = Math.max(...spans.map((span) => span.end))
  return wordsOf(text.slice(start, end)) <= wordsOf(bare.slice(mark.start, mark.end)) + 1 ? {start, end} : undefined
}

/** The figures of a text by their digits, in any script: `٨-١١` is `8-11`. Those inside words do not count: the 2 of
 *  `H2O` is not a figure. */
function figures(text: string): Map<string, Span[]> {
  const found = new Map<string, Span[]>()
  for (const {0: whole, index: start} of text.matchAll(/\p{Nd}+(?:[-.,:/٫٬]\p{Nd}+)*/gu)) {
    const end = start + whole.length
    if (isInsideWord(text, start) || isInsideWord(text, end)) continue
    const digits = whole.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 15))
    const places = found.get(digits)
    if (places) places.push({start, end})
    else found.set(digits, [{start, end}])
  }
  return found
}

/** Close around the words: tags at their edges stay outside. */
const rawOf = ({start, end}: Span, {from, to}: PlainMap): Span => ({start: from[start]!, end: to[end - 1]!})

/** Every tag that opens in the stretch closes in it; no code and no bound figure is cut, and no link is inside
 *  another. */
function isFree({start, end}: Span, {kind}: Tag, {text, map, kinds}: Ground): boolean {
  const locks = (name: string) => {
    const other = kinds.get(name)?.kind
    return other === 'code' || (other === 'link' && kind === 'link')
  }
  const open: string[] = []
  let around = 0
  for (const {name, side, ...tag} of map.tags) {
    if (tag.end <= start) {
      if (locks(name) && side !== 'alone') around += side === 'open' ? 1 : -1
      continue
    }
    if (tag.start >= end) break
    if (tag.start < start || tag.end > end || (kind === 'link' && kinds.get(name)?.kind === 'link')) return false
    if (side === 'open') open.push(name)
    else if (side === 'close' && open.pop() !== name) return false
  }
  if (open.length || around > 0) return false
  for (const figure of placeholders(text)) {
    for (const edge of [start, end]) if (edge > figure.start && edge < figure.end) return false
  }
  return true
}

/** Code is locked: its own text is printed, whatever is in its tag, so nothing else may be there. */
function holds({start, end}: Span, tag: Tag, {text, map}: Ground): boolean {
  if (map.tags.some((one) => one.start < end && one.end > start)) return false
  const first = map.from.findIndex((at) => at >= start)
  const last = map.to.findLastIndex((at) => at <= end)
  return start < end && text !== '' && sameText(map.plain.slice(first, last + 1), tag.value ?? '')
}

const wordsOf = (text: string) => text.trim().split(/\s+/).length
/** Words of a sentence that a link may cover as a whole. */
const SHORT = 8

function onlyIndexOf(text: string, piece: string): number {
  const at = text.indexOf(piece)
  return at === text.lastIndexOf(piece) ? at : -1
}

/** Cut after a full stop, question or exclamation mark of any of our scripts, with what closes around it. */
export function sentences(text: string): Span[] {
  const out: Span[] = []
  let start = 0
  for (const found of masked(text).matchAll(/(?<![.!?؟۔…])[.!?؟۔…]+["”»’')\]\ufdd0]*(\s+|$)/g)) {
    const end = found.index + found[0].length - found[1]!.length
    out.push({start, end})
    start = found.index + found[0].length
  }
  if (start < text.length) out.push({start, end: text.length})
  return out
}

/** Tags as signs that stand in no text, as long as they were. */
const masked = (text: string) => replaceTags(text, ({start, end}) => '\ufdd0'.repeat(end - start))
