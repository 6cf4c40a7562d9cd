/** "and a half" after a number. */
import {add, multiply} from '../../decimal.ts'
import {phrase, type Reader, role, type Said, sign} from '../reader.ts'
import {countedShare, fractionValue} from './fractions.ts'
import {afterAnd} from './joins.ts'
import type {NumberPhrase} from './number.ts'
import {countedScale, loneScale} from './scales.ts'

/** A number plus the fraction that "and" adds, which counts in the number's scale if it has one. Where a scale follows
 *  the fraction, as in two and a half million, further parts may follow that. */
export function andFraction(reader: Reader, num: NumberPhrase): NumberPhrase | undefined {
  const at = afterAnd(reader, num.end)
  const found = at === undefined ? undefined : fractionBehind(reader, at)
  if (!found) return undefined
  const {value, end} = found
  const next = reader.tokens[end]?.prefix.and ? undefined : (loneScale(reader, end) ?? countedScale(reader, end))
  const scale = next && /^10+$/.test(next.value) && !next.ordinal ? next : undefined
  if (scale && !num.scale) {
    const sum = multiply(add(num.value, value), scale.value)
    return {...num, end: scale.end, value: sum, type: 'cardinal', plain: false, scale: scale.value}
  }
  const sum = add(num.value, multiply(value, scale?.value ?? (num.scale || '1')))
  const type = num.scale ? 'cardinal' : 'fraction'
  return {...num, end: scale?.end ?? end, value: sum, type, plain: false, scale: ''}
}

/** A half, ثلثا. */
function fractionBehind(reader: Reader, at: number): Said | undefined {
  const isA = role(reader, at, 'a') !== undefined
  // Two-and-a-half-hour
  const start = isA ? (sign(reader, at + 1, '-') ? at + 2 : at + 1) : at
  const counted = isA ? undefined : countedShare(reader, start)
  if (counted) return counted
  const found = phrase(reader, start, 'fraction')
  if (!found || phrase(reader, start, 'cardinal')) return undefined
  // "two and third": the second word is an ordinal of its own.
  if (!isA && phrase(reader, start, 'ordinal') && !phrase(reader, start, 'fractionPlural')) return undefined
  return {...found, value: fractionValue(found.value)}
}
