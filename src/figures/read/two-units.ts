/** Measures in two units: 5ft 9in, 12 stone 4 pounds, ۱ متر و ۹۸ سانتی‌متر, 1 m 98. */
import {add, multiply} from '../decimal.ts'
import {phraseBehind} from './context/neighbors.ts'
import type {Draft} from './draft.ts'
import {afterAnd} from './numbers/joins.ts'
import type {NumberPhrase} from './numbers/number.ts'
import {readNumber} from './numbers/read-number.ts'
import {type Reader, role, type Said} from './reader.ts'
import {isComma, isHyphen} from './signs.ts'
import {DIGITS, SIGN} from './token.ts'
import {gluedUnit} from './units.ts'

/** The unit that a larger one is told with as one measure, and how many make it. */
const SMALLER: Readonly<Record<string, readonly [unit: string, count: number]>> = {
  ft: ['inch', 12],
  m: ['cm', 100],
  stone: ['lb', 14],
  lb: ['oz', 16],
  kg: ['g', 1000]
}

/** Units of one dimension, the smaller first. */
export const ladders: readonly string[] = [
  'mm cm inch ft yd m km mi nautical-mile',
  'ft2 m2 dunam acre feddan hectare km2 mi2',
  'ml pint l gallon barrel m3',
  'mg g oz lb kg stone t',
  'second minute hour night day week fortnight',
  'month year decade century'
]

/** Whether the first unit is a part of the second: minutes of an hour. */
export function isPartOf(part: string, whole: string): boolean {
  return ladders.some((ladder) => {
    const units = ladder.split(' ')
    return units.includes(part) && units.indexOf(part) < units.indexOf(whole)
  })
}

/** A measure in two units whose larger one has been read: in that one where ten counts, 1.98 m, else in the smaller. */
export function withSmaller(
  reader: Reader,
  value: string,
  larger: Said
): (Said & Pick<Draft, 'unit' | 'parts'>) | undefined {
  const [unit, count] = SMALLER[larger.value] ?? []
  if (unit === undefined || count === undefined) return undefined
  const start = startOfRest(reader, larger.end, count)
  const more = start === undefined ? undefined : readNumber(reader, start)
  if (!more || more.type === 'ordinal' || !(Number(more.value) < count)) return undefined
  const named = gluedUnit(reader, more.end) ?? phraseBehind(reader, more.end, 'unit') ?? closingUnit(reader, more.end)
  const end =
    named?.value === unit ? named.end : !named && isBare(reader, larger.end, more, count, value) ? more.end : undefined
  if (end === undefined) return undefined
  const parts = [value, more.value]
  return isDecimal(count)
    ? {value: add(value, multiply(more.value, String(1 / count))), unit: larger.value, parts, end}
    : {value: add(multiply(value, String(count)), more.value), unit, parts, end}
}

/** Behind "and", a comma, a hyphen or the stop of an abbreviation: 6 feet, 6 inches; 6-foot-6; 6 ft. 6 in. */
function startOfRest(reader: Reader, at: number, count: number): number | undefined {
  const token = reader.tokens[at]
  if (!token || token.line) return undefined
  if (token.kind !== SIGN) return afterAnd(reader, at) ?? at
  // 5 kg, 200 g: metric amounts are listed so.
  return (isComma(token.form) && !isDecimal(count)) || (!token.gap && (token.form === '.' || isHyphen(token.form)))
    ? at + 1
    : undefined
}

/** 6 ft 6 in., 6'6": before a noun the letters would be the preposition. */
function closingUnit({tokens, lexicon}: Reader, at: number): Said | undefined {
  const [mark, next] = [tokens[at], tokens[at + 1]]
  const value = lexicon.gluedUnits.get(mark?.form ?? '')
  return value !== undefined && (mark?.kind === SIGN || !next || next.kind === SIGN) ? {value, end: at + 1} : undefined
}

/** 6'6": the mark of feet, where that of inches follows. */
export function feetMark({tokens, lexicon: {gluedUnits}}: Reader, at: number): Said | undefined {
  const [mark, inches, closing] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  if (mark?.kind !== SIGN || inches?.kind !== DIGITS || closing?.kind !== SIGN || mark.gap || closing.gap)
    return undefined
  const value = gluedUnits.get(mark.form)
  return value !== undefined && gluedUnits.get(closing.form) === SMALLER[value]?.[0] ? {value, end: at + 1} : undefined
}

const isDecimal = (count: number): boolean => count % 100 === 0

/** The 6-foot-6 forward; six feet six; 1 m 98, 3 kg 200: a number that goes without its unit. */
function isBare(reader: Reader, from: number, {at, end, form}: NumberPhrase, count: number, value: string): boolean {
  const {tokens} = reader
  const [joint, first, next] = [tokens[from], tokens[at], tokens[end]]
  if (joint?.kind === SIGN) return isHyphen(joint.form) && first?.gap === false
  if (at !== from || value.length > 2) return false
  if (form === 'digits' && isDecimal(count))
    return first?.form.length === String(count).length - 1 && next?.kind !== DIGITS
  return !next || next.line || (next.kind === SIGN && !isHyphen(next.form)) || role(reader, end, 'and') !== undefined
}
