import type {Span, Tag} from '../model.ts'
import {type Mark, readTagged, renameMarks, TAG} from './tagged.ts'

export interface Flowed {
  readonly target: string
  /** Tags of the source that found no place in the target. */
  readonly unplaced: readonly Tag[]
}

/** Carries a change of mark-up into a target whose words stay: what the source lost is taken off, what changed its kind
 *  is renamed, what is new is put where its place is beyond doubt: around the whole text, around a sentence, around
 *  words that stand in both, beside a tag that both have. Addresses flow by themselves, since names stay. */
export function flowTags(
  target: string,
  before: {readonly source: string; readonly tags: readonly Tag[]},
  after: {readonly text: string; readonly tags: readonly Tag[]}
): Flowed {
  const old = readTagged(before.source, before.tags)
  const now = readTagged(after.text, after.tags)
  // The words are the same, so a mark that has its name and place in both is the same mark.
  const had = new Set(old.marks.map(idOf))
  const has = new Set(now.marks.map(idOf))
  const gone = old.marks.filter((mark) => !has.has(idOf(mark)))
  const added = now.marks.filter((mark) => !had.has(idOf(mark)))
  if (!gone.length && !added.length) return {target, unplaced: []}

  const kinds = new Map([...before.tags, ...after.tags].map((tag) => [tag.name, tag]))
  const restyled = new Map<Mark, string>()
  const rest: Mark[] = []
  for (const mark of added) {
    // A numbered tag whose words are others now: it is in the target already.
    if (/\d$/.test(mark.name) && old.marks.some((one) => one.name === mark.name)) continue
    const twin = gone.find(
      (one) => !restyled.has(one) && wraps(one) && one.start === mark.start && one.end === mark.end
    )
    if (twin && restyles(kinds.get(twin.name), kinds.get(mark.name))) restyled.set(twin, mark.name)
    else rest.push(mark)
  }
  let text = target
  const names = new Set(now.marks.map((mark) => mark.name))
  for (const name of new Set(gone.map((mark) => mark.name))) {
    if (/\d$/.test(name) && names.has(name)) continue
    const all = old.marks.filter((mark) => mark.name === name)
    const left = readTagged(text, [...kinds.values()]).marks.filter((mark) => mark.name === name).length
    // With another number of them in the target, which of them is meant cannot be told.
    if (left !== all.length && all.some((mark) => !gone.includes(mark))) continue
    const of = (mark: Mark | undefined) => (mark && gone.includes(mark) ? restyled.get(mark) : name)
    text = renameMarks(text, name, (nth) => of(all[Math.min(nth, all.length - 1)]))
  }
  const unplaced: Tag[] = []
  // Wide ones first, so that the narrow come to stand inside them.
  for (const mark of rest) {
    const placed = wraps(mark)
      ? wrap(text, mark, now.bare, now.marks, kinds.get(mark.name)?.kind !== 'link')
      : point(text, mark, now.bare, now.marks)
    if (placed === undefined) unplaced.push(kinds.get(mark.name)!)
    else text = placed
  }
  return {target: text, unplaced}
}

const idOf = ({name, start, end}: Mark) => `${name} ${start} ${end}`

/** What a translation can stand without: its words are all there, and nothing leads anywhere else. */
export function isDecoration(tag: Tag): boolean {
  return tag.kind === 'strong' || tag.kind === 'em' || tag.kind === 'del' || tag.kind === 'break'
}

const wraps = (mark: Mark) => mark.end > mark.start
const restyles = (a: Tag | undefined, b: Tag | undefined) =>
  a !== undefined && b !== undefined && a.kind !== 'code' && b.kind !== 'code' && a.kind !== 'link' && b.kind !== 'link'

function wrap(text: string, mark: Mark, bare: string, marks: readonly Mark[], decorates: boolean): string | undefined {
  const around = (start: number, end: number) => {
    const inner = text.slice(start, end)
    return balanced(inner)
      ? `${text.slice(0, start)}<${mark.name}>${inner}</${mark.name}>${text.slice(end)}`
      : undefined
  }
  if (mark.start === 0 && mark.end === bare.length) return around(0, text.length)
  const twin = marks.find((one) => one.name !== mark.name && one.start === mark.start && one.end === mark.end)
  if (twin) {
    const start = text.indexOf(`<${twin.name}>`)
    const close = `</${twin.name}>`
    const end = text.indexOf(close, start)
    if (start !== -1 && end !== -1) return around(start, end + close.length)
  }
  const words = bare.slice(mark.start, mark.end)
  const at = text.indexOf(words)
  const once = /[\p{L}\p{N}]/u.test(words) && bare.indexOf(words) === bare.lastIndexOf(words)
  if (once && at !== -1 && at === text.lastIndexOf(words) && !words.includes('<') && whole(text, at, words))
    return around(at, at + words.length)
  const held = anchored(text, mark, bare, marks)
  if (held) return around(held.start, held.end)
  const [from, to] = [sentences(bare), sentences(text)]
  if (from.length !== to.length || from.length < 2) return undefined
  const first = from.findIndex((one) => one.start === mark.start)
  const last = from.findIndex((one) => one.end === mark.end)
  if (first !== -1 && last >= first) return around(to[first]!.start, to[last]!.end)
  // A link may well be on the few words around its own.
  const sentence = from.findIndex((one) => one.start <= mark.start && one.end >= mark.end)
  if (sentence === -1 || decorates || wordsOf(bare.slice(from[sentence]!.start, from[sentence]!.end)) > SHORT)
    return undefined
  return around(to[sentence]!.start, to[sentence]!.end)
}

function point(text: string, mark: Mark, bare: string, marks: readonly Mark[]): string | undefined {
  const put = (at: number) => `${text.slice(0, at)}<${mark.name}/>${text.slice(at)}`
  if (mark.start >= bare.length) return put(text.length)
  if (mark.start === 0) return put(0)
  const twin = marks.find((one) => wraps(one) && one.end === mark.start)
  const close = twin ? text.indexOf(`</${twin.name}>`) : -1
  if (twin && close !== -1) return put(close + twin.name.length + 3)
  // Before or after a mark that stands once in both texts: `Launching Pad<fn1/>: …`
  for (const [sign, offset] of [
    [bare[mark.start], 0],
    [bare[mark.start - 1], 1]
  ] as const) {
    if (!sign || !/[:;؛()–—]/.test(sign)) continue
    const at = onlyIndexOf(text, sign)
    if (at !== -1 && onlyIndexOf(bare, sign) !== -1) return put(at + offset)
  }
  const [from, to] = [sentences(bare), sentences(text)]
  const at = from.findIndex((one) => one.end === mark.start)
  return at !== -1 && from.length === to.length ? put(to[at]!.end) : undefined
}

/** What of the marked words a translation keeps as it is: figures that stand once in both texts, and tags inside. The
 *  new tag is put around these alone where the words beside them cannot be told: a link on `8-11` leads where a link on
 *  `Listing 8-11` did. */
function anchored(text: string, mark: Mark, bare: string, marks: readonly Mark[]): Span | undefined {
  const inTarget = figures(text)
  const inSource = figures(bare)
  const spans: Span[] = []
  for (const [figure, places] of inSource) {
    const [place, ...more] = places
    if (more.length || place!.start < mark.start || place!.end > mark.end) continue
    const there = inTarget.get(figure)
    if (there?.length === 1) spans.push(there[0]!)
  }
  for (const one of marks) {
    if (one === mark || !wraps(one) || one.start < mark.start || one.end > mark.end || !/\d$/.test(one.name)) continue
    const start = onlyIndexOf(text, `<${one.name}>`)
    const close = `</${one.name}>`
    const end = onlyIndexOf(text, close)
    if (start !== -1 && end > start) spans.push({start, end: end + close.length})
  }
  if (!spans.length) return undefined
  const start = Math.min(...spans.map((span) => span.start))
  const end = Math.max(...spans.map((span) => span.end))
  return wordsOf(text.slice(start, end)) <= wordsOf(bare.slice(mark.start, mark.end)) + 1 ? {start, end} : undefined
}

/** The figures of a text by their digits, of whatever script: `٨-١١` is `8-11`. Those inside tags' names do not count. */
function figures(text: string): Map<string, Span[]> {
  const found = new Map<string, Span[]>()
  for (const match of text.matchAll(/<[^<>]*>|\p{Nd}+(?:[-.,:/٫٬]\p{Nd}+)*/gu)) {
    const [whole] = match
    if (whole.startsWith('<')) continue
    const digits = whole.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 15))
    const span = {start: match.index, end: match.index + whole.length}
    found.set(digits, [...(found.get(digits) ?? []), span])
  }
  return found
}

const wordsOf = (text: string) => text.trim().split(/\s+/).length
/** Words of a sentence that a link may stand on as a whole. */
const SHORT = 8

function onlyIndexOf(text: string, piece: string): number {
  const at = text.indexOf(piece)
  return at === text.lastIndexOf(piece) ? at : -1
}

/** The words do not begin or end inside a longer word. */
const whole = (text: string, at: number, words: string) =>
  !/[\p{L}\p{N}]/u.test(text[at - 1] ?? '') && !/[\p{L}\p{N}\p{M}]/u.test(text[at + words.length] ?? '')

/** Every tag that opens in the piece closes in it. */
function balanced(piece: string): boolean {
  const open: string[] = []
  for (const [, close, name, self] of piece.matchAll(TAG)) {
    if (self) continue
    if (!close) open.push(name!)
    else if (open.pop() !== name) return false
  }
  return open.length === 0
}

/** Cut after a full stop, question or exclamation mark of any of our scripts, with what closes around it. */
export function sentences(text: string): Array<{start: number; end: number}> {
  const out: Array<{start: number; end: number}> = []
  let start = 0
  for (const found of text.matchAll(/(?<![.!?؟۔…])[.!?؟۔…]+(?:["”»’')\]]|<\/?[A-Za-z]+\d*\/?>)*(\s+|$)/g)) {
    const end = found.index + found[0].length - found[1]!.length
    out.push({start, end})
    start = found.index + found[0].length
  }
  if (start < text.length) out.push({start, end: text.length})
  return out
}
