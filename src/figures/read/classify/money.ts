import {add} from '../../decimal.ts'
import {hasRoleNearby, phraseBehind} from '../context/neighbors.ts'
import {type Reader, role} from '../reader.ts'
import {currencyOfCountry, currencyOfSign} from '../signs.ts'
import {DIGITS, SIGN, WORD} from '../token.ts'
import {andHalf, ofWhat} from '../units.ts'
import {draftOf, formWithWord, type NumberReader, type PlacedNumber} from './number-reader.ts'

/** $5, US$5 million, 5 €, EUR 5, five dollars, 5 ملايين دولار, 5 מיליון שקל. A pound may be a weight too, and is only
 *  that where something is weighed. */
export const money: NumberReader = {
  name: 'money',
  read(reader, number) {
    if (number.type === 'ordinal') return undefined
    const pound = phraseBehind(reader, number.end, 'unit')
    if (pound?.value === 'lb' && isWeight(reader, number, pound.end)) return undefined
    const signed = signBefore(reader, number) ?? codeBefore(reader, number) ?? signBehind(reader, number)
    if (signed) return {...draftOf(reader, number), ...signed, kind: 'money'}
    const named = phraseBehind(reader, number.end, 'currency') ?? ofWhat(reader, number, 'currency')
    if (!named) return undefined
    const half = number.scale ? undefined : andHalf(reader, named)
    const value = half ? add(number.value, half.value) : number.value
    const end = half?.end ?? named.end
    const draft = {...draftOf(reader, number), value, end, kind: 'money', unit: named.value} as const
    const alias = pound?.end === named.end ? {alias: {kind: 'measure', unit: pound.value} as const} : {}
    return {...draft, form: formWithWord(number), ...alias}
  }
}

function isWeight(reader: Reader, {at, value}: PlacedNumber, end: number): boolean {
  return (
    hasRoleNearby(reader, at, 'weigh', 5) ||
    role(reader, end - 1, 'currency') === undefined ||
    (value !== '1' && role(reader, end - 1, 'weightAdjective') !== undefined)
  )
}

interface Signed {
  readonly at: number
  readonly end: number
  readonly unit: string
}

/** $5, or A$5 with letters for its country. */
function signBefore({tokens, text}: Reader, {at, end}: PlacedNumber): Signed | undefined {
  const before = tokens[at - 1]
  const unit = before?.kind === SIGN && !tokens[at]?.line ? currencyOfSign(before.form) : undefined
  if (!before || unit === undefined) return undefined
  const country = tokens[at - 2]
  if (country?.kind === WORD && !before.gap) {
    const named = currencyOfCountry(text.slice(country.start, country.end), before.form)
    if (named !== undefined) return {at: at - 2, end, unit: named}
  }
  return {at: at - 1, end, unit}
}

/** EUR, or a short form in consonants that cannot be taken for a word: Dh, Rs. */
const CODE = /^(?:[A-Z]{3}|[A-Z][b-df-hj-np-tv-z]{1,2})$/

/** EUR 5, Rs5. */
function codeBefore({tokens, text}: Reader, {at, end}: PlacedNumber): Signed | undefined {
  const before = tokens[at - 1]
  const code = before?.kind === WORD && tokens[at]?.kind !== WORD ? before.node?.roles.get('currency') : undefined
  if (!before || !code) return undefined
  const glued = !tokens[at]?.gap
  return glued || CODE.test(text.slice(before.start, before.end)) ? {at: at - 1, end, unit: code} : undefined
}

/** 5 €, 5 millones de €, but not the sign of a number after it. */
function signBehind(reader: Reader, {at: start, end, scale}: PlacedNumber): Signed | undefined {
  const {tokens} = reader
  const at = scale && role(reader, end, 'of') !== undefined ? end + 1 : end
  const after = tokens[at]
  const unit = after?.kind === SIGN && !after.line ? currencyOfSign(after.form) : undefined
  if (!after || unit === undefined || (tokens[at + 1]?.kind === DIGITS && after.gap)) return undefined
  return {at: start, end: at + 1, unit}
}
