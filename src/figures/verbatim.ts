/** What a translation copies as it stands: names of products, codes, file names. Their digits count nothing. */
import type {Figure, Span} from '../model.ts'
import {classAt, NUMBER as DIGITS, LETTER} from '../text/letters.ts'

/** Letters of a script with capitals, a number, or a single sign. */
const PIECE = /\p{Cased}+|\p{Nd}+(?:[.,:]\p{Nd}+)*|[^\s\p{Cf}\p{M}]/gu
const NUMBER = /^\p{Nd}/u
const LETTERS = /^\p{Cased}/u
/** Characters from a number to letters beside it. */
const BETWEEN = 42
/** How far a copied run is followed from one of its numbers, in pieces. */
const REACH = 12

interface Pieces {
  readonly spans: readonly Span[]
  readonly forms: readonly string[]
}

/** The figures of a text that remain to be compared. */
interface Figured {
  readonly text: string
  readonly figures: readonly Figure[]
}

/** The figures of two texts, without those of a run of such letters and digits that stands in both but is read
 *  differently: in `iPhone 17 Pro Max` one language may see a name and the other a number. Where both read the same
 *  figures in it, they stay. Linear. */
export function withoutVerbatim(
  source: Figured,
  target: Figured
): {source: readonly Figure[]; target: readonly Figure[]} {
  const none = source.figures.length === 0 && target.figures.length === 0
  if (none || !isNear(target.text) || !isNear(source.text)) return {source: source.figures, target: target.figures}
  const dropped = new Set<Figure>()
  const [here, there] = [finder(source.figures), finder(target.figures)]
  for (const [one, other] of copiedRuns(source.text, target.text)) {
    const [a, b] = [here(one), there(other)]
    if (!a || !b) continue
    if (a.length === b.length && a.every((figure, at) => isSame(figure, b[at] as Figure))) continue
    for (const figure of [...a, ...b]) dropped.add(figure)
  }
  const rest = (figures: readonly Figure[]) => figures.filter((figure) => !dropped.has(figure))
  return {source: rest(source.figures), target: rest(target.figures)}
}

/** Whether a number stands near such letters: few texts of other scripts have one, and this is found many times faster
 *  than pieces. */
function isNear(text: string): boolean {
  let last = -1
  for (let at = 0; at < text.length; at++) {
    const type = classAt(text, at)
    if (type !== LETTER && type !== DIGITS) continue
    if (last >= 0 && at - last <= BETWEEN && classAt(text, last) !== type) {
      const letter = type === LETTER ? at : last
      if (LETTERS.test(text.slice(letter, letter + 2))) return true
    }
    last = at
  }
  return false
}

const isSame = (a: Figure, b: Figure): boolean => a.kind === b.kind && a.value === b.value

/** Finds the figures that lie within a span, or none where one reaches out of it: `Windows 11 today`, read as eleven
 *  days, is more than what was copied. Spans are asked in any order. */
function finder(figures: readonly Figure[]): (span: Span) => Figure[] | undefined {
  const byStart = new Map(figures.map((figure) => [figure.start, figure]))
  return ({start, end}) => {
    const found: Figure[] = []
    for (let at = start; at < end; at++) {
      const figure = byStart.get(at)
      if (!figure) continue
      if (figure.end > end) return undefined
      found.push(figure)
    }
    return found
  }
}

/** The runs that stand in both texts, as pairs of their places, each with a number and such a letter in it. Where one
 *  text repeats a run more often than the other, the rest belong to the last one there. */
function* copiedRuns(source: string, target: string): Iterable<[Span, Span]> {
  const [here, there] = [placesOf(source), placesOf(target)]
  for (const [key, ours] of here) {
    const theirs = there.get(key) ?? []
    const most = theirs.length === 0 ? 0 : Math.max(ours.length, theirs.length)
    for (let at = 0; at < most; at++) {
      const [one, other] = [ours[at] ?? ours.at(-1), theirs[at] ?? theirs.at(-1)]
      yield runAround(one as Place, other as Place)
    }
  }
}

/** A piece of a text. */
interface Place {
  readonly pieces: Pieces
  readonly at: number
}

/** Each number beside letters, by the number and the letters. */
function placesOf(text: string): Map<string, Place[]> {
  const places = new Map<string, Place[]>()
  const pieces = piecesOf(text)
  for (const [at, key] of numbersOf(pieces)) {
    const row = places.get(key)
    if (row) row.push({pieces, at})
    else places.set(key, [{pieces, at}])
  }
  return places
}

function piecesOf(text: string): Pieces {
  const found = [...text.matchAll(PIECE)]
  return {
    spans: found.map(({0: form, index}) => ({start: index, end: index + form.length})),
    forms: found.map(([form]) => form)
  }
}

/** Each number beside letters, by the number and the letters: `iPhone 17`, `F-16`, `802.11b`. */
function* numbersOf(pieces: Pieces): Iterable<[at: number, key: string]> {
  const {forms} = pieces
  for (const [at, form] of forms.entries()) {
    if (!NUMBER.test(form)) continue
    const before = lettersBeside(pieces, at, -1)
    if (before !== undefined) yield [at, `${before}<${form}`]
    const behind = lettersBeside(pieces, at, 1)
    if (behind !== undefined) yield [at, `${form}>${behind}`]
  }
}

/** The letters next to a number, past one sign that is glued to both. */
function lettersBeside(pieces: Pieces, at: number, step: 1 | -1): string | undefined {
  const {forms} = pieces
  const next = forms[at + step]
  if (next === undefined) return undefined
  if (LETTERS.test(next)) return `${gapBetween(pieces, at, step)}${next}`
  const beyond = forms[at + 2 * step]
  if (beyond === undefined || !LETTERS.test(beyond) || !/^[-‑–_./+#]$/.test(next)) return undefined
  return gapBetween(pieces, at, step) || gapBetween(pieces, at + step, step) ? undefined : `${next}${beyond}`
}

/** A blank where white space comes between a piece and the one beside it. */
function gapBetween({spans}: Pieces, at: number, step: 1 | -1): '' | ' ' {
  const [first, second] = step === 1 ? [spans[at], spans[at + 1]] : [spans[at - 1], spans[at]]
  return first && second && first.end < second.start ? ' ' : ''
}

/** The longest run of equal pieces around two equal numbers. */
function runAround(one: Place, other: Place): [Span, Span] {
  const reach = (step: 1 | -1) => {
    let far = 0
    while (far < REACH && isAlike(moved(one, far * step), moved(other, far * step), step)) far++
    return far
  }
  const [back, ahead] = [reach(-1), reach(1)]
  const span = ({pieces: {spans}, at}: Place): Span => ({
    start: (spans[at - back] as Span).start,
    end: (spans[at + ahead] as Span).end
  })
  return [span(one), span(other)]
}

const moved = ({pieces, at}: Place, by: number): Place => ({pieces, at: at + by})

/** Whether the pieces beside two places are equal, with or without white space on both sides. */
function isAlike(one: Place, other: Place, step: 1 | -1): boolean {
  const form = one.pieces.forms[one.at + step]
  if (form === undefined || form !== other.pieces.forms[other.at + step]) return false
  return gapBetween(one.pieces, one.at, step) === gapBetween(other.pieces, other.at, step)
}
