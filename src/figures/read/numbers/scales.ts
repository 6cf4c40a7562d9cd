/** Words for thousands, millions and beyond. */
import {add, multiply, normal, shift} from '../../decimal.ts'
import {phrase, type Reader, role, type Said} from '../reader.ts'

export interface Scale extends Said {
  readonly ordinal: boolean
}

/** A scale after a number, in the form that the number requires: three `millions`, שני `מיליוני`. */
export function countedScale(reader: Reader, at: number): Scale | undefined {
  const plural = phrase(reader, at, 'plural')
  if (plural && plural.value !== '100') return {value: plural.value, end: plural.end, ordinal: false}
  const found = phrase(reader, at, 'cardinal')
  if (found?.value.startsWith('1')) {
    const dozen = found.value === '12' && role(reader, at, 'times') !== undefined
    if (found.value.length > 3 || dozen) return {value: found.value, end: found.end, ordinal: false}
  }
  return ordinalScale(reader, at)
}

/** A scale without a number: ألف, ألفان; half a `million`. */
export function loneScale(reader: Reader, at: number): Scale | undefined {
  const found = phrase(reader, at, 'cardinal')
  if (found && found.value.length > 3) return {value: found.value, end: found.end, ordinal: false}
  return ordinalScale(reader, at)
}

function ordinalScale(reader: Reader, at: number): Scale | undefined {
  const ordinal = phrase(reader, at, 'ordinal')
  if (!ordinal || ordinal.value.length <= 3) return undefined
  return {value: ordinal.value, end: ordinal.end, ordinal: true}
}

/** 3 hundred; but 17 מאות are centuries where the word is theirs too. */
export function countedHundred(reader: Reader, at: number): Scale | undefined {
  if (phrase(reader, at, 'unit')?.value === 'century') return undefined
  const found = phrase(reader, at, 'plural') ?? phrase(reader, at, 'cardinal')
  return found?.value === '100' ? {...found, ordinal: false} : undefined
}

export function zeros(value: string): number {
  return value.length - 1
}

export function scaled(value: string, by: string): string {
  return /^10*$/.test(by) && !value.includes('/') ? shift(value, zeros(by)) : multiply(value, by)
}

/** What a second scale makes of a number: dos mil millones. It counts only what is smaller than itself: un billón dos mil
 *  millones. */
export function rescaled(value: string, by: string): string {
  const size = zeros(by)
  const [high, low] = [value.slice(0, -size), normal(value.slice(-size))]
  if (!/^[1-9][0-9]*$/.test(high) || !/^[0-9]+$/.test(low) || low === '0') return scaled(value, by)
  return add(shift(high, size), scaled(low, by))
}

/** The power behind a dual scale: 2000 counts in thousands. */
export function powerOf(value: string): string {
  return `1${value.slice(1)}`
}
