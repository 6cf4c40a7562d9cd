/** Numbers in digits, with the scale and the fraction that may follow. */
import {add, normal, quotient, shift} from '../../decimal.ts'
import {phrase, type Reader, role, type Said} from '../reader.ts'
import {CURRENCY_SIGN} from '../signs.ts'
import {DIGITS, SIGN, type Token, WORD} from '../token.ts'
import {parseDigits} from './digits.ts'
import {fractionOf, ofBehind, wholeBehind} from './fractions.ts'
import {beforeScale} from './joins.ts'
import type {NumberPhrase} from './number.ts'
import {withFraction, withParts} from './parts.ts'
import {countedHundred, countedScale, scaled} from './scales.ts'

export function readDigits(reader: Reader, at: number): NumberPhrase | undefined {
  const {form} = reader.tokens[at] as Token
  const digits = parseDigits(form, reader.lexicon.pack.digits)
  if (!digits) return undefined
  const {vulgar, plain} = digits
  if (vulgar) {
    const [n = '', d = ''] = vulgar.split('/')
    return withScale(reader, digitsOf(at, {...digits, value: add(digits.value, quotient(n, d)), type: 'fraction'}))
  }
  const decimal = plain && reader.lexicon.pack.digits.decimalSlash ? slashedDecimal(reader, at) : undefined
  if (decimal) return withScale(reader, digitsOf(at, decimal))
  const slashed = plain && digits.value.length < 5 ? slashedFraction(reader, at) : undefined
  const base = digitsOf(at, slashed ? {...slashed, plain: false, type: 'fraction'} : digits)
  const power = exponentAt(reader, base.end)
  if (power)
    return {at, end: power.end, value: shift(base.value, power.zeros), type: base.type, form: 'digits', plain: false}
  const half = base.plain && base.value.length < 4 ? fractionBehindDigits(reader, base) : undefined
  const shares = base.plain && reader.lexicon.pack.grammar.decimals ? fractionOf(reader, base) : undefined
  return half ?? shares ?? withScale(reader, base)
}

interface Parsed {
  readonly value: string
  readonly plain: boolean
  readonly also?: string
  readonly end?: number
  readonly type?: NumberPhrase['type']
}

function digitsOf(at: number, {value, plain, also, end = at + 1, type = 'cardinal'}: Parsed): NumberPhrase {
  const num: NumberPhrase = {at, end, value, type, form: 'digits', plain}
  return also ? {...num, also} : num
}

/** 12 and a half years, 12 וחצי מיליון; not "12, and half of them". */
function fractionBehindDigits(reader: Reader, base: NumberPhrase): NumberPhrase | undefined {
  const num = withFraction(reader, base)
  if (!num || num.scale) return num
  const counts =
    phrase(reader, num.end, 'unit') ?? phrase(reader, num.end, 'percent') ?? phrase(reader, num.end, 'currency')
  return counts || !(ofBehind(reader, num.end) || wholeBehind(reader, num.end)) ? {...num, form: 'mixed'} : undefined
}

/** 1e6. */
function exponentAt({tokens}: Reader, at: number): {zeros: number; end: number} | undefined {
  const [letter, digits] = [tokens[at], tokens[at + 1]]
  if (letter?.form !== 'e' || letter.gap || digits?.kind !== DIGITS || digits.gap) return undefined
  return /^[0-9]{1,2}$/.test(digits.form) ? {zeros: Number(digits.form), end: at + 2} : undefined
}

/** ۴/۷, which is 4.7, or four sevenths. */
function slashedDecimal(reader: Reader, at: number): Parsed | undefined {
  const {tokens} = reader
  const [a, slash, b, next] = [tokens[at], tokens[at + 1], tokens[at + 2], tokens[at + 3]]
  if (slash?.form !== '/' || slash.gap || b?.kind !== DIGITS || b.gap || (next?.form === '/' && !next.gap))
    return undefined
  if (a?.kind !== DIGITS || !/^[0-9]{1,3}$/.test(a.form) || !/^[0-9]{1,2}$/.test(b.form)) return undefined
  const share = slashed(reader, at)
  return {value: normal(`${a.form}.${b.form}`), plain: false, end: at + 3, ...(share && {also: share.value})}
}

/** 3/4, and 2 1/2. */
function slashedFraction(reader: Reader, at: number): Said | undefined {
  const {tokens} = reader
  const plain = slashed(reader, at)
  if (plain) return plain
  const mixed = tokens[at + 1]?.gap && tokens[at + 1]?.kind === DIGITS ? slashed(reader, at + 1) : undefined
  return mixed && Number(tokens[at + 3]?.form) <= 16
    ? {value: add((tokens[at] as Token).form, mixed.value), end: mixed.end}
    : undefined
}

function slashed({tokens, lexicon}: Reader, at: number): Said | undefined {
  const [a, slash, b] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  if (slash?.form !== '/' && slash?.form !== '⁄' && slash?.form !== '∕') return undefined
  if (a?.kind !== DIGITS || b?.kind !== DIGITS || slash.gap || b.gap) return undefined
  if (lexicon.namedDates.has(`${a.form}/${b.form}`)) return undefined
  if (!/^[0-9]{1,3}$/.test(a.form) || !/^[0-9]{1,3}$/.test(b.form)) return undefined
  if (Number(a.form) >= Number(b.form) || Number(a.form) === 0) return undefined
  const next = tokens[at + 3]
  if (next?.form === '/' && !next.gap) return undefined
  return {value: quotient(a.form, b.form), end: at + 3}
}

/** Digits with the scale after them, and further parts: 1.4 million; 20 ألفًا و500. */
function withScale(reader: Reader, num: NumberPhrase): NumberPhrase {
  const {tokens} = reader
  const suffix = suffixOf(reader, num)
  if (suffix)
    return {...num, end: num.end + 1, value: scaled(num.value, suffix), plain: false, scale: suffix, form: 'digits'}
  const at = beforeScale(reader, num.end)
  if (at === undefined || tokens[at]?.prefix.apart) return num
  // In 1945 millions starved.
  if (mayBeYear(reader, num) && tokens[at]?.gap && role(reader, at, 'cardinal') === undefined) return num
  const found = countedScale(reader, at) ?? looseSuffix(reader, at) ?? countedHundred(reader, at)
  if (!found) return num
  return withParts(reader, {
    ...num,
    end: found.end,
    value: scaled(num.value, found.value),
    plain: false,
    scale: found.value,
    form: 'mixed',
    type: found.ordinal ? 'ordinal' : 'cardinal',
    ...(num.also && {also: scaled(num.also, found.value)})
  })
}

const mayBeYear = ({lexicon}: Reader, {plain, value}: NumberPhrase): boolean =>
  plain && YEAR.test(value) && !lexicon.pack.grammar.thousandMillions

const YEAR = /^(?:1[5-9]|20)[0-9]{2}$/

/** The scale meant by letters glued to the digits: 5bn, £5m. */
function suffixOf(reader: Reader, num: NumberPhrase): string | undefined {
  const next = reader.tokens[num.end]
  if (next?.kind !== WORD || next.gap) return undefined
  const {suffixes, moneySuffixes} = reader.lexicon
  const raw = reader.text.slice(next.start, next.end)
  return suffixes.get(raw) ?? (moneyBefore(reader, num.at) ? moneySuffixes.get(raw) : undefined)
}

/** The same letters after a space: 5 bn. */
function looseSuffix({tokens, text, lexicon}: Reader, at: number): (Said & {ordinal: boolean}) | undefined {
  const word = tokens[at] as Token
  const value = word.gap ? lexicon.suffixes.get(text.slice(word.start, word.end)) : undefined
  return value === undefined ? undefined : {value, end: at + 1, ordinal: false}
}

function moneyBefore(reader: Reader, at: number): boolean {
  const before = reader.tokens[at - 1]
  if (!before) return false
  return before.kind === SIGN ? CURRENCY_SIGN.test(before.form) : before.node?.roles.has('currency') === true
}
