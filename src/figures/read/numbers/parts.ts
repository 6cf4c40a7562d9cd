/** The parts of a number after its first scale: two million, three hundred thousand and five. */
import {add} from '../../decimal.ts'
import {type Reader, role} from '../reader.ts'
import {isComma, isHyphen, PERCENT_SIGNS} from '../signs.ts'
import {DIGITS, SIGN, type Token, WORD} from '../token.ts'
import {andFraction} from './and-fraction.ts'
import {afterAnd, afterJoin, nextPartOfScale} from './joins.ts'
import type {NumberPhrase} from './number.ts'
import {countedHundred, countedScale, loneScale, powerOf, rescaled, scaled, zeros} from './scales.ts'
import {underThousand} from './under-thousand.ts'

/** A number with its further, smaller parts, joined as the language joins them. */
export function withParts(reader: Reader, start: NumberPhrase): NumberPhrase {
  let num = start
  while (num.scale) {
    const fraction = andFraction(reader, num)
    if (fraction) return fraction
    const more = scaleOfScale(reader, num) ?? withPart(reader, num)
    if (!more) return num
    num = more
  }
  return num
}

/** A number plus the fraction that "and" adds, and further parts: two and a half million, five hundred. */
export function withFraction(reader: Reader, num: NumberPhrase): NumberPhrase | undefined {
  const half = andFraction(reader, num)
  return half && withParts(reader, half)
}

/** ألف مليون, a thousand million. */
function scaleOfScale(reader: Reader, num: NumberPhrase): NumberPhrase | undefined {
  const word = reader.tokens[num.end]
  if (word?.kind !== WORD || word.line || word.prefix.apart || zeros(num.value) > 30) return undefined
  const scale = countedScale(reader, num.end)
  if (!scale || zeros(num.scale as string) > zeros(scale.value)) return undefined
  return {...num, end: scale.end, value: rescaled(num.value, scale.value), scale: scale.value}
}

function withPart(reader: Reader, num: NumberPhrase): NumberPhrase | undefined {
  const size = zeros(num.scale as string)
  const at = nextPartOfScale(reader, num.end)
  if (at === undefined) return undefined
  const part = partAt(reader, at, num)
  if (!part) return undefined
  // مئة ألف وألف: after whole hundreds of a scale, one or two more are added as a scale of their own.
  const tail = part.alone && part.limit === size && wholeHundreds(num.value, size)
  if (!tail && part.limit >= size) return manyOf(reader, num, part)
  const comma = isComma(reader.tokens[at - 1]?.form ?? '') && at - 1 === num.end
  if (comma && part.limit < 2) return undefined
  // "1.7 million four years ago": after digits, words without "and" are another number.
  if (num.form !== 'words' && !part.digits && !part.scale && afterAnd(reader, num.end) === undefined) return undefined
  return {
    ...num,
    end: part.end,
    value: add(num.value, part.value),
    form: part.digits === (num.form === 'words') ? 'mixed' : num.form,
    type: part.ordinal ? 'ordinal' : num.type,
    scale: part.ordinal ? '' : (part.scale ?? '')
  }
}

/** Dos mil quinientos millones: the last scale counts all that comes before it. */
function manyOf({lexicon}: Reader, num: NumberPhrase, {count, scale, end, limit}: Part): NumberPhrase | undefined {
  const {parts} = lexicon.pack.grammar
  if (parts !== 'bare' || num.form !== 'words' || !count || !scale || limit <= zeros(num.scale as string))
    return undefined
  return {...num, end, value: rescaled(add(num.value, count), scale), scale}
}

/** Whether a value is whole hundreds of a scale. */
function wholeHundreds(value: string, scale: number): boolean {
  return /^[0-9]*[1-9]00$/.test(value.slice(0, value.length - scale)) && /^0*$/.test(value.slice(value.length - scale))
}

interface Part {
  readonly value: string
  readonly end: number
  /** The zeros of its size: 2 for hundreds, otherwise those of its scale. */
  readonly limit: number
  readonly scale?: string
  /** How many of its scale. */
  readonly count?: string
  readonly ordinal: boolean
  readonly digits: boolean
  /** A scale without a number: ألف, ألفان. */
  readonly alone?: boolean
}

/** One further part of a number: a number below a thousand, with or without a scale. */
function partAt(reader: Reader, at: number, {form}: NumberPhrase): Part | undefined {
  if (reader.tokens[at]?.kind === DIGITS) {
    const digits = digitPart(reader, at)
    const part = digits && partWithScale(reader, digits)
    // سه میلیون و ۴۵۰ هزار: behind words, digits are a part of their number only with a scale of their own.
    return form === 'words' && !part?.scale ? undefined : part
  }
  // An article that is no number: a million and a half; but mille un.
  const isA = role(reader, at, 'a') !== undefined && role(reader, at, 'cardinal') === undefined
  const part = isA ? undefined : underThousand(reader, at)
  if (!part) {
    const scale = loneScale(reader, at)
    return scale && {...scale, scale: powerOf(scale.value), limit: zeros(scale.value), digits: false, alone: true}
  }
  if (part.value === 0) return undefined
  const {value, end, ordinal} = part
  return partWithScale(reader, {value: String(value), end, ordinal, limit: value >= 100 ? 2 : 0, digits: false})
}

/** Up to three digits, unless a sign makes them a separate number. */
function digitPart(reader: Reader, at: number): Part | undefined {
  const {form} = reader.tokens[at] as Token
  if (!/^[0-9]{1,3}$/.test(form)) return undefined
  const glued = reader.tokens[at + 1]
  if (glued && !glued.gap && (glued.kind !== SIGN || isHyphen(glued.form))) return undefined
  if (glued && (PERCENT_SIGNS.has(glued.form) || /^[:/]$/.test(glued.form))) return undefined
  const value = String(Number(form))
  return {value, end: at + 1, limit: value.length - 1, ordinal: false, digits: true}
}

function partWithScale(reader: Reader, part: Part): Part | undefined {
  const next = part.ordinal ? undefined : afterJoin(reader, part.end)
  if (next === undefined || reader.tokens[next]?.prefix.apart) return part
  const scale = countedScale(reader, next)
  // "one hundred and two hundred" is two numbers.
  if (!scale) return countedHundred(reader, next) ? undefined : part
  return {
    value: scaled(part.value, scale.value),
    count: part.value,
    end: scale.end,
    limit: zeros(scale.value),
    scale: scale.value,
    ordinal: scale.ordinal,
    digits: false
  }
}
