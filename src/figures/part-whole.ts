import type {Match} from './equivalence.ts'
import type {Reading} from './read/reading.ts'

/** "Five of the 23" and "of the 23, five": two figures that moved with their clause, since one is the whole of the
 *  other in both texts. */
export function keepsWhole(
  first: Match,
  second: Match,
  source: Pick<Reading, 'isWhole'>,
  target: Pick<Reading, 'isWhole'>
): boolean {
  const whole = source.isWhole(first.source)
  if (whole === source.isWhole(second.source)) return false
  return target.isWhole(first.target) === whole && target.isWhole(second.target) === !whole
}
