import type {Figure, FigureKind} from '../model.ts'
import {exchangesBearing, keepsBearing} from './bearings.ts'
import type {Match} from './equivalence.ts'
import {type Stood, wordsBetween} from './stood.ts'

/** Two figures that swapped places, though both are there: 41 percent believed one, 35 the other. */
export interface Swap {
  readonly first: Match
  readonly second: Match
}

/** Kinds that state how much or when. A share or a score is stated once, and decades move freely. */
const ordered: ReadonlySet<FigureKind> = new Set([
  'cardinal',
  'percent',
  'money',
  'measure',
  'age',
  'multiple',
  'ordinal',
  'range',
  'date',
  'time'
])
const NEAR = 8

/** Figures that were swapped. Translations move a figure with what it counts, and two figures of one kind keep their
 *  order in all but one sentence in a thousand. So two of a kind that crossed are reported, unless each kept what
 *  tells it apart: its bearing, or another figure beside it. So are two that took each other's units or bearings.
 *  `matches` are in source order. Linear. */
export function swaps(matches: readonly Match[], source: Stood, target: Stood): Swap[] {
  const stated = matches.filter(
    ({source, target, how}) =>
      how !== 'unit' &&
      source.sure &&
      target.sure &&
      ordered.has(source.kind) &&
      ordered.has(target.kind) &&
      source.unit !== 'stage' &&
      target.unit !== 'stage'
  )
  const found: Swap[] = []
  for (const [at, first] of stated.entries()) {
    const near = stated.slice(at + 1, at + NEAR)
    const next = near[0]
    const kin = near.find((other) => role(other.source) === role(first.source))
    for (const second of near) {
      if (first.source === second.source || first.target === second.target) continue
      const beside = second === next || second === kin
      if (beside && crossed(first, second)) {
        if (keepsBearing(first, second, source, target) || keepsCompany(stated, first, second)) continue
      } else if (!(exchanged(first, second) || (beside && exchangesBearing(first, second, source, target)))) continue
      else if (!isTurned(first, second) && !apart(first, second, source, target)) continue
      found.push({first, second})
    }
  }
  return found
}

function crossed(a: Match, b: Match): boolean {
  // Ranks move freely; only their bearings tell.
  if (a.source.value === b.source.value || a.source.kind === 'ordinal') return false
  const [from, to] = [kindOf(a.source) === kindOf(b.source), kindOf(a.target) === kindOf(b.target)]
  // A year is free to move, also where one text does not show that it is one: ב-2024.
  if (from !== to && [a.source, a.target, b.source, b.target].some((figure) => kindOf(figure) === 'date')) return false
  // A day of a month is not exchanged for a year.
  if (kindOf(a.source) === 'date' && kindOf(b.source) === 'date' && shape(a.source) !== shape(b.source)) return false
  // An age is free to move: "She was 91", عن 91 عاما.
  const aged = (from ? a.source : a.target).kind === 'age'
  const free = from !== to && !aged && [a.source, a.target, b.source, b.target].some(({unit}) => unit === 'year')
  // Each moved with its own unit: nobody writes metres for years.
  const carried =
    a.source.unit !== undefined &&
    b.source.unit !== undefined &&
    a.source.unit !== b.source.unit &&
    a.source.unit === a.target.unit &&
    b.source.unit === b.target.unit
  return (from || to) && !free && !carried && isTurned(a, b)
}

const shape = ({value}: Figure): string => value.replace(/[0-9]/g, '0')

const isTurned = (a: Match, b: Match): boolean => a.source.start < b.source.start !== a.target.start < b.target.start

/** Whether two figures moved with a figure of another kind each: "in 2019, 87; in 2020, 154" turned round. */
function keepsCompany(all: readonly Match[], a: Match, b: Match): boolean {
  const [here, there] = [companion(all, a, 'source'), companion(all, b, 'source')]
  if (!here || !there || here === there || here === b || there === a) return false
  return companion(all, a, 'target') === here && companion(all, b, 'target') === there
}

/** The figure of another kind that stands nearest. */
function companion(all: readonly Match[], match: Match, side: 'source' | 'target'): Match | undefined {
  const at = all.indexOf(match)
  let best: {match: Match; distance: number} | undefined
  for (const other of all.slice(Math.max(0, at - NEAR), at + NEAR)) {
    if (role(other.source) === role(match.source) || role(other.target) === role(match.target)) continue
    const distance = Math.max(match[side].start - other[side].end, other[side].start - match[side].end)
    if (!best || distance < best.distance) best = {match: other, distance}
  }
  return best?.match
}

/** "200 miles … since 1950" against "1950 miles … since 200". */
function exchanged(a: Match, b: Match): boolean {
  if (role(a.source) === role(b.source)) return false
  if (weighs(a.source) && weighs(b.source))
    return role(a.target) === role(b.source) && role(b.target) === role(a.source)
  return tookUnit(a, b) || tookUnit(b, a)
}

/** Whether one figure has the unit that the other had. */
const tookUnit = (taker: Match, giver: Match): boolean =>
  weighs(giver.source) && !weighs(giver.target) && !weighs(taker.source) && role(taker.target) === role(giver.source)

/** Kinds that keep to their own number. */
const weighs = ({kind}: Figure) => kind === 'measure' || kind === 'money' || kind === 'percent' || kind === 'age'
/** An age is a measure in years to those who write البالغ 34 عاما. */
const role = (figure: Figure) => `${figure.kind === 'age' ? 'measure' : kindOf(figure)} ${figure.unit ?? ''}`

/** Four plain digits are as good as a year. */
const kindOf = ({kind, text}: Figure) => (kind === 'cardinal' && YEAR.test(text) ? 'date' : kind)
const YEAR = /^(?:1[5-9]|20)[0-9]{2}$/

/** "Two or three days": numbers that share what they count, which a translation may print beside either. */
function apart(a: Match, b: Match, source: Stood, target: Stood): boolean {
  return [wordsBetween(source.text, a.source, b.source), wordsBetween(target.text, a.target, b.target)].every(
    (words) => words.length > 1
  )
}
