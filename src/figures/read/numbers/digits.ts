/** The value of a run of digits with its separators. */
import type {FigurePack} from '../../../languages/figures.ts'
import {normal} from '../../decimal.ts'
import {isComma} from '../signs.ts'
import {vulgarOf} from '../tokens/characters.ts'

export interface Digits {
  /** A decimal string; `n/d` where there is only a vulgar fraction sign. */
  readonly value: string
  /** What else it may be: `1.234` in Arabic. */
  readonly also?: string
  /** Of a number with a vulgar fraction sign: 14½. */
  readonly vulgar?: string
  /** Whether there were only digits. */
  readonly plain: boolean
}

/** A number, or undefined: `1.2.3`, an address, a date with points. Linear in the length. */
export function parseDigits(raw: string, digits: FigurePack['digits']): Digits | undefined {
  const vulgar = vulgarOf(raw.at(-1) as string)
  if (vulgar) {
    const body = raw.slice(0, -1)
    const whole = body === '' ? {value: '0'} : parseDigits(body, digits)
    return whole && {...whole, vulgar, plain: false}
  }
  const separated = separatorsOf(raw)
  const {signs} = separated
  if (signs === '') return {value: normal(raw), plain: true}
  const [first] = signs
  if ([...signs].some((sign) => sign !== first)) return twoSigns(raw, separated)
  return signs.length === 1 ? oneSign(raw, separated.last, digits) : groupsOf(raw, separated)
}

interface Separated {
  /** The separators in order, up to eight of them. */
  readonly signs: string
  /** Where the last of them is. */
  readonly last: number
  /** Whether there are three digits between every two. */
  readonly threes: boolean
}

function separatorsOf(raw: string): Separated {
  let signs = ''
  let last = -1
  let threes = true
  for (let at = 0; at < raw.length; at++) {
    const code = raw.charCodeAt(at)
    if (code >= 48 && code <= 57) continue
    if (signs !== '' && at - last !== 4) threes = false
    if (signs.length < 8) signs += raw[at]
    else if (raw[at] !== signs[7]) threes = false
    last = at
  }
  return {signs, last, threes}
}

/** One sign: 1,234 or 3,5 or 2.75. */
function oneSign(raw: string, at: number, {pointGroup, decimalComma}: FigurePack['digits']): Digits | undefined {
  const sign = raw[at] as string
  const tail = raw.length - at - 1
  const grouped = tail === 3 && at <= 3 && raw[0] !== '0'
  const decimal = normal(`${raw.slice(0, at)}.${raw.slice(at + 1)}`)
  const whole = normal(digitsOnly(raw))
  if (sign === ARABIC_DECIMAL || sign === '·') return {value: decimal, plain: false}
  if (sign === '.') {
    if (!grouped || pointGroup === 'decimal') return {value: decimal, plain: false}
    if (pointGroup === 'either') return {value: decimal, also: whole, plain: false}
    // Nobody writes a decimal as 1.500.
    return raw.endsWith('0') ? {value: whole, plain: false} : {value: whole, also: decimal, plain: false}
  }
  if (grouped)
    return sign === ',' && decimalComma ? {value: whole, also: decimal, plain: false} : {value: whole, plain: false}
  // 3,5: a decimal comma is used in half the world, whatever the language itself uses.
  const short = tail <= 2 || raw[0] === '0' || (decimalComma && tail <= 6)
  return isComma(sign) && short ? {value: decimal, plain: false} : undefined
}

/** The same sign several times: 1,234,567, or the Indian 12,34,567. */
function groupsOf(raw: string, {signs, last, threes}: Separated): Digits | undefined {
  const whole = threes && raw.length - last - 1 === 3 && raw.indexOf(signs[0] as string) <= 3
  return whole || (signs[0] === ',' && indian(raw)) ? {value: normal(digitsOnly(raw)), plain: false} : undefined
}

/** Two different signs: the last, occurring once, is the decimal sign. */
function twoSigns(raw: string, {signs, last}: Separated): Digits | undefined {
  const sign = signs.at(-1) as string
  if (!(sign === ARABIC_DECIMAL || sign === '.' || sign === '·' || isComma(sign))) return undefined
  if (signs.indexOf(sign) !== signs.length - 1) return undefined
  const before = raw.slice(0, last)
  const groups = [...signs.slice(0, -1)]
  const even = groups.every((group) => group === groups[0])
  if (!even || !(grouping(before) || (groups[0] === ',' && indian(before)))) return undefined
  return {value: normal(`${digitsOnly(before)}.${raw.slice(last + 1)}`), plain: false}
}

const ARABIC_DECIMAL = '٫'

const digitsOnly = (text: string): string => text.replace(/[^0-9]/g, '')

/** Groups of three after a first of one to three. */
function grouping(text: string): boolean {
  return /^[0-9]{1,3}(?:[^0-9][0-9]{3})+$/.test(text)
}

function indian(text: string): boolean {
  return /^[0-9]{1,2}(?:,[0-9]{2})+,[0-9]{3}$/.test(text)
}
