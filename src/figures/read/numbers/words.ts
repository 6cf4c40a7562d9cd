/** Numbers in words. */
import {add, quotient} from '../../decimal.ts'
import {phrase, type Reader, role} from '../reader.ts'
import {fractionOf, readFraction} from './fractions.ts'
import {afterJoin, beforeScale} from './joins.ts'
import type {NumberPhrase} from './number.ts'
import {withFraction, withParts} from './parts.ts'
import {countedScale, loneScale, powerOf, scaled} from './scales.ts'
import {type Part, underHundred, underThousand} from './under-thousand.ts'

/** A number in words, or a fraction. */
export function readWords(reader: Reader, at: number): NumberPhrase | undefined {
  const fraction = readFraction(reader, at)
  if (fraction) return fraction
  const first = firstPart(reader, at)
  if (!first) return undefined
  if (first.type === 'ordinal') {
    const hundred = phrase(reader, first.end, 'hundredMore')
    return hundred ? {...first, end: hundred.end, value: add(first.value, '100')} : first
  }
  let num = withParts(reader, first)
  num = spelledDecimal(reader, num) ?? num
  if (!num.scale) num = withFraction(reader, num) ?? fractionOf(reader, num) ?? num
  return isDefiniteOrdinal(reader, num) ? {...num, type: 'ordinal'} : num
}

/** العشرون: a cardinal that is used as an ordinal when it has the article. */
function isDefiniteOrdinal({tokens, lexicon}: Reader, {at, type, scale, value}: NumberPhrase): boolean {
  const {definiteOrdinal} = lexicon.pack.grammar
  if (definiteOrdinal === undefined || type !== 'cardinal' || scale || !tokens[at]?.prefix.article) return false
  return Number(value) >= definiteOrdinal
}

/** The first part of a number, with its scale: three, three hundred thousand, a million, ألفان. */
function firstPart(reader: Reader, at: number): NumberPhrase | undefined {
  const part = underThousand(reader, at)
  const isA = !part && role(reader, at, 'a') !== undefined
  if (part || isA) {
    const counted = scaledPart(reader, at, part ?? {value: 1, end: at + 1, ordinal: false})
    if (counted || !part) return counted
    return wordsOf(at, {value: String(part.value), end: part.end, ordinal: part.ordinal, scale: undefined})
  }
  const alone = loneScale(reader, at)
  if (!alone) return undefined
  const {value, end, ordinal} = alone
  return wordsOf(at, {value, end, ordinal, scale: powerOf(value)})
}

function scaledPart(reader: Reader, at: number, part: Part): NumberPhrase | undefined {
  const next = part.ordinal || part.value === 0 ? undefined : beforeScale(reader, part.end)
  const scale = next === undefined || reader.tokens[next]?.prefix.apart ? undefined : countedScale(reader, next)
  if (!scale) return undefined
  const value = scaled(String(part.value), scale.value)
  return wordsOf(at, {value, end: scale.end, ordinal: scale.ordinal, scale: scale.value})
}

interface Words {
  readonly value: string
  readonly end: number
  readonly ordinal: boolean
  readonly scale: string | undefined
}

function wordsOf(at: number, {value, end, ordinal, scale}: Words): NumberPhrase {
  return {at, end, value, type: ordinal ? 'ordinal' : 'cardinal', form: 'words', plain: false, scale}
}

/** One point five, ثلاثة فاصلة خمسة. */
function spelledDecimal(reader: Reader, num: NumberPhrase): NumberPhrase | undefined {
  const point = phrase(reader, num.end, 'point')
  if (!point) return undefined
  let digits = ''
  let {end} = point
  while (digits.length < 20) {
    const next = digits === '' ? end : afterJoin(reader, end)
    const part = next === undefined ? undefined : underHundred(reader, next)
    if (!part || part.ordinal || (digits !== '' && (part.value > 9 || reader.tokens[next as number]?.prefix.and))) break
    digits += String(part.value)
    end = part.end
    if (part.value > 9) break
  }
  if (digits === '') return undefined
  const value = add(num.value, `0.${digits}`)
  // سه ممیز پنج دهم: the tenths are named as well.
  const tenths = phrase(reader, end, 'fractionPlural')
  if (tenths && /^10+$/.test(tenths.value) && digits.length < tenths.value.length)
    return {...num, end: tenths.end, value: add(num.value, quotient(digits, tenths.value))}
  const scale = reader.tokens[end]?.prefix.and ? undefined : countedScale(reader, end)
  if (!scale || scale.ordinal) return {...num, end, value}
  return {...num, end: scale.end, value: scaled(value, scale.value), scale: scale.value}
}
