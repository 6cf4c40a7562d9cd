import type {Figure} from '../model.ts'
import {sameValue} from './answer.ts'
import type {Match} from './compare.ts'

/** One side says as one figure what the other says as several: "18 to 25" beside "from 18 years up to 25 years",
 *  a date beside its day and its year, a score beside two numbers. Each piece becomes a match of its own. */
export function splits(source: readonly Figure[], target: readonly Figure[]): Match[] {
  return [
    ...pieces(source, target).map(([source, target, how]): Match => ({source, target, how})),
    ...pieces(target, source).map(([target, source, how]): Match => ({source, target, how}))
  ]
}

function pieces(
  wholes: readonly Figure[],
  others: readonly Figure[]
): Array<[whole: Figure, piece: Figure, how: Match['how']]> {
  const taken = new Set<Figure>()
  return wholes.flatMap((whole) => {
    const wanted = partsOf(whole)
    if (wanted.length < 2) return []
    const found = cover(wanted, others.filter((figure) => !taken.has(figure)).slice(0, 60))
    for (const piece of found) taken.add(piece)
    const how = whole.kind === 'date' && scrambled(found) ? 'scrambled' : 'restated'
    return found.map((piece): [Figure, Figure, Match['how']] => [whole, piece, how])
  })
}

/** All pieces that together say `wanted`, or none. */
function cover(wanted: readonly string[], figures: readonly Figure[]): Figure[] {
  const open = [...wanted]
  const used: Figure[] = []
  for (const figure of figures) {
    const own = partsOf(figure)
    const places = own.map((part) => open.findIndex((value) => sameValue(value, part)))
    if (own.length === 0 || places.some((at) => at < 0) || new Set(places).size < places.length) continue
    for (const at of places.sort((a, b) => b - a)) open.splice(at, 1)
    used.push(figure)
    if (open.length === 0) return used
  }
  return []
}

/** The year right before the month and the day: nobody writes so, but two numerals that were exchanged stand so. Day and
 *  year that stand apart in their sentence are in order. */
function scrambled(pieces: readonly Figure[]): boolean {
  const [first, second] = [...pieces].sort((a, b) => a.start - b.start)
  if (!first || !second || second.start - first.end > 4) return false
  return /^\d{4}$/.test(first.value) && /^-(?:-\d\d){1,2}$/.test(second.value)
}

/** What a figure says, piece by piece; parts of a date are marked, so that a 5th of May is no figure 5. */
export function partsOf(figure: Figure): string[] {
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
    case 'cardinal':
    case 'ordinal':
    case 'measure':
    case 'percent':
    case 'money':
    case 'age':
    case 'fraction':
      return [figure.value]
    default:
      return []
  }
}
