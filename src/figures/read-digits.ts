/** The value of a run of digits with its separators. */
import type {FigurePack} from '../languages/figures.ts'
import {normal} from './decimal.ts'
import {VULGARS} from './read-tokens.ts'

export interface Digits {
  /** Decimal string, or `n/d` for what follows a vulgar fraction sign alone. */
  readonly value: string
  /** What it may be as well: `1.234` in Arabic. */
  readonly also?: string
  /** Of a number with a vulgar fraction sign: 14½. */
  readonly vulgar?: string
  /** Whether nothing but digits was there. */
  readonly plain: boolean
}

/** A number, or none: `1.2.3`, an address, a date with points. Linear in the length. */
export function parseDigits(raw: string, digits: FigurePack['digits']): Digits | undefined {
  const last = raw.at(-1) as string
  const vulgar = VULGARS[last]
  const body = vulgar ? raw.slice(0, -1) : raw
  if (vulgar) {
    if (body === '') return {value: '0', vulgar, plain: false}
    const whole = parseDigits(body, digits)
    return whole && {...whole, vulgar, plain: false}
  }
  let separators = ''
  let previous = -1
  let groups = true
  for (let at = 0; at < body.length; at++) {
    const code = body.charCodeAt(at)
    if (code >= 48 && code <= 57) continue
    if (separators !== '' && at - previous !== 4) groups = false
    if (separators.length < 8) separators += body[at]
    else if (body[at] !== separators[7]) groups = false
    previous = at
  }
  if (separators === '') return {value: normal(body), plain: true}
  const firstAt = body.search(/[^0-9]/)
  const tail = body.length - previous - 1
  const [first] = separators
  const lastSeparator = separators.at(-1) as string
  const uniform = [...separators].every((separator) => separator === first)
  const strip = (text: string) => text.replace(/[^0-9]/g, '')

  if (uniform && separators.length === 1) {
    const grouped = tail === 3 && firstAt <= 3 && body[0] !== '0'
    const decimal = normal(`${body.slice(0, previous)}.${body.slice(previous + 1)}`)
    if (isDecimalOnly(first as string)) return {value: decimal, plain: false}
    if (first === '.' || first === '·') {
      if (!grouped || digits.pointGroup === 'decimal' || first === '·') return {value: decimal, plain: false}
      return {value: decimal, also: normal(strip(body)), plain: false}
    }
    if (grouped) {
      if (first === ',' && digits.decimalComma) return {value: normal(strip(body)), also: decimal, plain: false}
      return {value: normal(strip(body)), plain: false}
    }
    // 3,5: half the world's decimal sign, whatever the language writes itself.
    const short = tail <= 2 || body[0] === '0' || (digits.decimalComma && tail <= 6)
    if ((first === ',' || first === '،') && short) return {value: decimal, plain: false}
    return undefined
  }
  if (uniform) {
    // 1,234,567, or the Indian 12,34,567.
    const whole = groups && tail === 3 && firstAt <= 3
    if (whole || (first === ',' && indian(body))) return {value: normal(strip(body)), plain: false}
    return undefined
  }
  // Two signs: the last one, met once, is the decimal sign.
  const before = body.slice(0, previous)
  if (!isDecimalSign(lastSeparator) || separators.indexOf(lastSeparator) !== separators.length - 1) return undefined
  const groupSigns = [...separators.slice(0, -1)]
  const even = groupSigns.every((sign) => sign === groupSigns[0])
  if (!even || !(grouping(before) || (groupSigns[0] === ',' && indian(before)))) return undefined
  return {value: normal(`${strip(before)}.${body.slice(previous + 1)}`), plain: false}
}

function isDecimalOnly(sign: string): boolean {
  return sign === '٫'
}

function isDecimalSign(sign: string): boolean {
  return sign === '.' || sign === ',' || sign === '٫' || sign === '،' || sign === '·'
}

/** Groups of three behind a first of one to three. */
function grouping(text: string): boolean {
  return /^[0-9]{1,3}(?:[^0-9][0-9]{3})+$/.test(text)
}

function indian(text: string): boolean {
  return /^[0-9]{1,2}(?:,[0-9]{2})+,[0-9]{3}$/.test(text)
}
