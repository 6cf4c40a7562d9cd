import type {Direction} from '../model.ts'
import {levelsOf, mirrors, visualOrder} from './order.ts'
import type {Run} from './runs.ts'

/** What a browser will show: the offsets from left to right, and which characters are turned to their mirror image. */
export interface Look {
  /** Place of each offset on the line. */
  readonly rank: Int32Array
  readonly levels: Uint8Array
}

const LRI = '\u2066'
const RLI = '\u2067'
const PDI = '\u2069'

/** How the text looks with these runs isolated, foretold by the algorithm; offsets are those of the text. */
export function lookWith(text: string, dir: Direction, runs: readonly Run[]): Look {
  if (runs.length === 0) return lookOf(levelsOf(text, dir))
  let marked = ''
  let from = 0
  for (const run of runs) {
    marked += `${text.slice(from, run.start)}${run.dir === 'ltr' ? LRI : RLI}${text.slice(run.start, run.end)}${PDI}`
    from = run.end
  }
  marked += text.slice(from)
  const all = levelsOf(marked, dir)
  const levels = new Uint8Array(text.length)
  let at = 0
  let offset = 0
  for (const run of runs) {
    while (offset < run.start) levels[offset++] = all[at++]!
    at++
    while (offset < run.end) levels[offset++] = all[at++]!
    at++
  }
  while (offset < text.length) levels[offset++] = all[at++]!
  return lookOf(levels)
}

export function lookOf(levels: Uint8Array): Look {
  const order = visualOrder(levels)
  const rank = new Int32Array(levels.length)
  for (let place = 0; place < order.length; place++) rank[order[place]!] = place
  return {rank, levels}
}

/** Offsets at which two looks differ, as one flag per UTF-16 unit. Undefined where they are the same. */
export function difference(text: string, a: Look, b: Look): Uint8Array | undefined {
  let flags: Uint8Array | undefined
  for (let i = 0; i < text.length; i++) {
    const same = a.rank[i] === b.rank[i] && ((a.levels[i]! & 1) === (b.levels[i]! & 1) || !mirrors(text[i]!))
    if (same) continue
    flags ??= new Uint8Array(text.length)
    flags[i] = 1
  }
  return flags
}

/** The runs that must be isolated so that the block looks as if all of them were: those that a wrong place touches,
 *  and no others. Empty where the line reads right by itself. */
export function neededRuns(text: string, dir: Direction, runs: readonly Run[]): Run[] {
  if (runs.length === 0) return []
  const wanted = lookWith(text, dir, runs)
  let chosen: readonly Run[] = []
  for (let round = 0; round < 4; round++) {
    const wrong = difference(text, wanted, lookWith(text, dir, chosen))
    if (!wrong) return [...chosen]
    const before = new Set(chosen)
    const holding = runs.filter((run) => before.has(run) || touches(wrong, run.start, run.end))
    chosen =
      holding.length > before.size
        ? holding
        : runs.filter((run) => before.has(run) || touches(wrong, run.start - 1, run.end + 1))
    if (chosen.length === before.size) break
  }
  return difference(text, wanted, lookWith(text, dir, chosen)) ? [...runs] : [...chosen]
}

function touches(wrong: Uint8Array, start: number, end: number): boolean {
  for (let i = Math.max(0, start); i < end && i < wrong.length; i++) if (wrong[i]) return true
  return false
}
