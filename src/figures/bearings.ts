import type {Span} from '../model.ts'
import type {Match} from './equivalence.ts'
import type {Bearing} from './read/bearings.ts'

/** What tells how the figures of one text stand. */
export interface Bearings {
  bearings(figure: Span): ReadonlySet<Bearing>
}

/** Whether two figures kept what tells them apart: "five of the 23" and "of the 23, five"; "to 4 percent from 6" and
 *  "from 6 percent to 4". Such figures moved with their clause. */
export const keepsBearing = (first: Match, second: Match, source: Bearings, target: Bearings): boolean =>
  ALL.some((bearing) => {
    const told = toldApart(bearing, {first, second, source, target})
    return told !== undefined && told.here === told.there
  })

/** Whether two figures took each other's: "from 9.25 to 7.80" and "from 7.80 to 9.25", "since 640 … 1998 pupils". */
export function exchangesBearing(first: Match, second: Match, source: Bearings, target: Bearings): boolean {
  const told = (bearing: Bearing) => toldApart(bearing, {first, second, source, target})
  const turns = (bearing: Bearing) => {
    const apart = told(bearing)
    return apart !== undefined && apart.here !== apart.there
  }
  const since = told('since')
  return since ? since.here !== since.there : turns('start') && turns('end')
}

const ALL: readonly Bearing[] = ['whole', 'definite', 'since', 'start', 'end']

/** Two figures of a source with their answers, and the texts in which they stand. */
interface Two {
  readonly first: Match
  readonly second: Match
  readonly source: Bearings
  readonly target: Bearings
}

/** Whether the first of two has a bearing that only one of them has, in the source and in the target; undefined where a
 *  text does not tell. */
function toldApart(
  bearing: Bearing,
  {first, second, source, target}: Two
): {readonly here: boolean; readonly there: boolean} | undefined {
  const here = source.bearings(first.source).has(bearing)
  const there = target.bearings(first.target).has(bearing)
  if (here === source.bearings(second.source).has(bearing)) return undefined
  if (there === target.bearings(second.target).has(bearing)) return undefined
  return {here, there}
}
