import {longestRise} from '../catalog/index.ts'
import type {Evidence} from './tokens.ts'

/** For each row of a lattice, the first and last column that is looked at. */
export interface Band {
  readonly low: readonly number[]
  readonly high: readonly number[]
}

/** What a way takes of each side, step by step. */
type Way = ReadonlyArray<{readonly source: readonly number[]; readonly target: readonly number[]}>

/** Columns to either side of the way that the anchors show. */
const RADIUS = 64

/** A band around the pieces that only one on each side can answer, so that time and memory grow with the length of the
 *  articles and not with its square. Articles of up to `RADIUS` pieces are looked at whole. */
export function bandOf(evidence: Evidence, source: readonly number[], target: readonly number[]): Band {
  const anchors = longestRise(anchorsOf(evidence, source, target))
  const [rows, columns] = [source.length, target.length]
  const low = new Array<number>(rows + 1).fill(columns)
  const high = new Array<number>(rows + 1).fill(0)
  let [row, column] = [0, 0]
  for (const [nextRow, nextColumn] of [...anchors, [rows, columns] as const]) {
    const [down, across] = [nextRow - row, nextColumn - column]
    const whole = Math.min(down, across) <= 2 * RADIUS
    for (let at = row; at <= nextRow; at++) {
      const middle = column + (down ? ((at - row) * across) / down : 0)
      low[at] = Math.min(low[at]!, Math.max(0, Math.floor(whole ? column : middle) - RADIUS))
      high[at] = Math.max(high[at]!, Math.min(columns, Math.ceil(whole ? nextColumn : middle) + RADIUS))
    }
    ;[row, column] = [nextRow, nextColumn]
  }
  return rising({low, high})
}

/** A narrow band around a way that is known roughly. */
export function bandAround(way: Way, source: readonly number[], target: readonly number[]): Band {
  const [rows, columns] = [source.length, target.length]
  const low = new Array<number>(rows + 1).fill(columns)
  const high = new Array<number>(rows + 1).fill(0)
  let [row, column] = [0, 0]
  const look = () => {
    low[row] = Math.min(low[row]!, Math.max(0, column - NARROW))
    high[row] = Math.max(high[row]!, Math.min(columns, column + NARROW))
  }
  look()
  for (const step of way) {
    row += step.source.length
    column += step.target.length
    look()
  }
  return rising({low, high})
}
const NARROW = 24

/** No row begins or ends before the one above it, so that a way leads from each to the next. */
function rising({low, high}: {low: number[]; high: number[]}): Band {
  for (let at = 1; at < high.length; at++) high[at] = Math.max(high[at]!, high[at - 1]!)
  for (let at = low.length - 2; at >= 0; at--) low[at] = Math.min(low[at]!, low[at + 1]!)
  return {low, high}
}

/** Pairs that share something that stands once on each side, those which share the most first where two compete. */
function anchorsOf(
  {source, target, gain}: Evidence,
  rows: readonly number[],
  columns: readonly number[]
): Array<[number, number]> {
  const once = (ids: ReadonlyArray<readonly number[]>, at: readonly number[]) => {
    const places = new Map<number, number>()
    for (const [place, piece] of at.entries()) for (const id of ids[piece]!) places.set(id, places.has(id) ? -1 : place)
    return places
  }
  const there = once(target, columns)
  const votes = new Map<number, Map<number, number>>()
  for (const [id, row] of once(source, rows)) {
    const column = there.get(id)
    if (row < 0 || column === undefined || column < 0) continue
    const own = votes.get(row) ?? new Map<number, number>()
    own.set(column, (own.get(column) ?? 0) + gain[id]!)
    votes.set(row, own)
  }
  const best = new Map<number, {row: number; weight: number}>()
  for (const [row, own] of votes) {
    const [column, weight] = [...own].reduce((a, b) => (b[1] > a[1] ? b : a))
    if (weight >= STRONG && weight > (best.get(column)?.weight ?? 0)) best.set(column, {row, weight})
  }
  return [...best].map(([column, {row}]): [number, number] => [row, column]).sort((a, b) => a[1] - b[1])
}
/** One figure alone is no anchor. */
const STRONG = 3.6
