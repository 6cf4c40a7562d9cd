import type {Figure} from '../model.ts'
import {approximate, rational} from './rational.ts'
import {lastPlace} from './units.ts'

/** Could a headline round `exact` to `figure`: 28,400 to 30,000, but not to 31,000? */
export function roundsTo(figure: Figure, exact: Figure): boolean {
  const [a, b] = [rational(figure.value), rational(exact.value)]
  if (!a || !b || figure.unit !== exact.unit) return false
  return Math.abs(approximate(a) - approximate(b)) <= lastPlace(figure.value) / 2
}
