import type {Figure} from '../model.ts'
import {type Match, sameValue} from './equivalence.ts'
import {equals, rational, times} from './rational.ts'

/** Where one side states as one figure what the other states as several: "18 to 25" and "from 18 years up to 25 years",
 *  a date and its day and year, a score and two numbers. Each piece becomes a match of its own. */
export function splits(source: readonly Figure[], target: readonly Figure[]): Match[] {
  return [
    ...pieces(source, target).map(([source, target, how]): Match => ({source, target, how})),
    ...pieces(target, source).map(([target, source, how]): Match => ({source, target, how}))
  ]
}

/** "One in five" against 20 percent, or against a fifth. */
export function shares(source: readonly Figure[], target: readonly Figure[]): Match[] {
  return [
    ...shared(source, target).map(([source, target]): Match => ({source, target, how: 'restated'})),
    ...shared(target, source).map(([target, source]): Match => ({source, target, how: 'restated'}))
  ]
}

/** How far apart the two numbers of a share may be: one in five, واحد من أصل كل خمسة. */
const NEAR = 16
/** How many figures are searched for the pieces of one. */
const MOST = 60

function shared(wholes: readonly Figure[], all: readonly Figure[]): Array<[whole: Figure, piece: Figure]> {
  const taken = new Set<Figure>()
  const others = all.slice(0, MOST)
  return wholes.flatMap((whole) => {
    if (whole.kind !== 'percent' && whole.kind !== 'fraction') return []
    const at = others.findIndex((part, index) => {
      const next = others[index + 1]
      return next && !taken.has(part) && isShare(whole, part, next)
    })
    const pair = at === -1 ? [] : others.slice(at, at + 2)
    for (const piece of pair) taken.add(piece)
    return pair.map((piece): [Figure, Figure] => [whole, piece])
  })
}

function isShare(whole: Figure, part: Figure, of: Figure): boolean {
  if (part.kind !== 'cardinal' || of.kind !== 'cardinal' || of.start - part.end > NEAR) return false
  const [share, x, y] = [whole, part, of].map(({value}) => rational(value))
  if (!share || !x || !y || y.n === 0n) return false
  const percent = whole.kind === 'percent' ? hundred : one
  return equals(times(share, y), times(x, percent))
}

const one = {n: 1n, d: 1n}
const hundred = {n: 100n, d: 1n}

function pieces(
  wholes: readonly Figure[],
  others: readonly Figure[]
): Array<[whole: Figure, piece: Figure, how: Match['how']]> {
  const taken = new Set<Figure>()
  return wholes.flatMap((whole) => {
    const wanted = statedParts(whole)
    if (wanted.length < 2) return []
    const rest = others.filter((figure) => !taken.has(figure)).slice(0, MOST)
    const found = isHours(whole) ? cover(wanted, rest, hoursOf, sameHour) : cover(wanted, rest)
    // One range against another has another unit, and is no piece of it.
    if (found.length === 1 && found[0]?.kind === whole.kind) return []
    for (const piece of found) taken.add(piece)
    const how = whole.kind === 'date' && scrambled(found) ? 'scrambled' : 'restated'
    return found.map((piece): [Figure, Figure, Match['how']] => [whole, piece, how])
  })
}

/** The pieces that together state all of `wanted`, or an empty list. */
function cover(
  wanted: readonly string[],
  figures: readonly Figure[],
  parts = statedParts,
  same: (value: string, part: string) => boolean = sameValue
): Figure[] {
  const open = [...wanted]
  const used: Figure[] = []
  for (const figure of figures) {
    const own = parts(figure)
    const places = own.map((part) => open.findIndex((value) => same(value, part)))
    if (own.length === 0 || places.some((at) => at < 0) || new Set(places).size < places.length) continue
    for (const at of places.sort((a, b) => b - a)) open.splice(at, 1)
    used.push(figure)
    if (open.length === 0) return used
  }
  return []
}

/** מ-9 עד 17: a range that may be hours of the day. */
const isHours = ({kind, unit, min, max}: Figure): boolean =>
  kind === 'range' && !unit && Number(max) > 12 && Number(max) <= 24 && /^[0-9]+$/.test(`${min}${max}`)
/** Its ends as another edition may state them: "from 9 a.m. until 5 p.m.", من التاسعة حتى الخامسة. */
const hoursOf = (figure: Figure): string[] =>
  figure.kind === 'time' ? (figure.value.endsWith(':00') ? [figure.value.slice(0, 2)] : []) : statedParts(figure)
const sameHour = (value: string, part: string): boolean =>
  Number(value) === Number(part) || (Number(value) > 12 && Number(value) - 12 === Number(part))

/** The year right before the month and day: nobody writes that, so two numerals were swapped. A day and a year further
 *  apart in the sentence are fine. */
function scrambled(pieces: readonly Figure[]): boolean {
  const [first, second] = [...pieces].sort((a, b) => a.start - b.start)
  if (!first || !second || second.start - first.end > 4) return false
  return /^\d{4}$/.test(first.value) && /^-(?:-\d\d){1,2}$/.test(second.value)
}

/** What a figure states, piece by piece; months are marked, so that May is not taken for a 5. */
export function statedParts(figure: Figure): string[] {
  switch (figure.kind) {
    case 'range':
      return figure.min === undefined || figure.max === undefined ? [] : [figure.min, figure.max]
    case 'score':
      return [...(figure.parts ?? [])]
    case 'date': {
      const match = /^(?:(\d{1,4})|-)(?:-(\d\d))?(?:-(\d\d))?$/.exec(figure.value)
      if (!match) return []
      const [, year, month, day] = match
      return [...(year ? [year] : []), ...(month ? [`m${month}`] : []), ...(day ? [String(Number(day))] : [])]
    }
    case 'measure':
      // A height in feet and inches.
      return [...(figure.parts ?? [figure.value])]
    case 'cardinal':
    case 'ordinal':
    case 'percent':
    case 'money':
    case 'age':
    case 'fraction':
      return [figure.value]
    default:
      return []
  }
}
