import type {Direction} from '../model.ts'
import {difference, lookWith} from './look.ts'
import type {Run} from './runs.ts'

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
