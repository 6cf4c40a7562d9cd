/** A unit after a number, and the half that may follow it. */
import {quotient} from '../decimal.ts'
import {phraseBehind} from './context/neighbors.ts'
import {countedShare} from './numbers/fractions.ts'
import {afterAnd} from './numbers/joins.ts'
import type {NumberPhrase} from './numbers/number.ts'
import {readNumber} from './numbers/read-number.ts'
import {phrase, type Reader, role, type Said, sign} from './reader.ts'
import {WORD} from './token.ts'

/** A unit that is one only where it is glued to its number: 220V. */
export function gluedUnit({tokens, lexicon}: Reader, at: number): Said | undefined {
  const token = tokens[at]
  const value = token?.kind === WORD && !token.gap ? lexicon.gluedUnits.get(token.form) : undefined
  return value === undefined ? undefined : {value, end: at + 1}
}

/** שעתיים ושלושה רבעים, وثلاثة أرباع الساعة. */
function withUnitAgain(reader: Reader, unit: Said, {value, end}: Said): Said {
  const again = phrase(reader, end, 'unit')
  return again?.value === unit.value && reader.tokens[end]?.prefix.article ? {value, end: again.end} : {value, end}
}

/** A unit after a number; km/h is one unit. */
export function unitBehind(reader: Reader, at: number): Said | undefined {
  const unit = phraseBehind(reader, at, 'unit') ?? gluedUnit(reader, at)
  if (!unit || !sign(reader, unit.end, '/')) return unit
  const [first, per] = [reader.tokens[unit.end - 1], reader.tokens[unit.end + 1]]
  const rate = first && per?.kind === WORD ? reader.lexicon.root.get(`${first.form}/${per.full}`) : undefined
  const value = rate?.roles.get('unit') ?? rateOf(reader, unit)
  return value === undefined ? unit : {value, end: unit.end + 2}
}

/** A unit for each of another, where the pack has no name for that: قطرة/دقيقة. */
function rateOf(reader: Reader, {value, end}: Said): string | undefined {
  const per = phraseBehind(reader, end + 1, 'unit')
  return per?.end === end + 2 ? `${value}/${per.value}` : undefined
}

/** What a number with a scale, or a share, is of: two million `of dollars`, un million `d’hectares`, un quart
 *  `d’heure`. */
export function ofWhat(reader: Reader, {end, scale, type}: NumberPhrase, name: 'unit' | 'currency'): Said | undefined {
  const token = reader.tokens[end]
  if (token?.kind !== WORD || token.line || !(scale || type === 'fraction')) return undefined
  if (role(reader, end, 'of') !== undefined) return scale ? phraseBehind(reader, end + 1, name) : undefined
  const glued = token.glued !== '' && reader.lexicon.root.get(token.glued)?.roles.has('of') === true
  return glued ? phrase(reader, end, name) : undefined
}

/** "And a half" after a unit, and the unit again in languages that repeat it: ساعة ونصف الساعة. */
export function andHalf(reader: Reader, unit: Said): Said | undefined {
  const parted = role(reader, unit.end - 1, 'construct') !== undefined && afterAnd(reader, unit.end) === undefined
  const and = afterAnd(reader, parted ? unit.end + 1 : unit.end)
  if (and === undefined || reader.tokens[and]?.kind !== WORD) return undefined
  const at = role(reader, and, 'a') === undefined ? and : and + 1
  const shares = countedShare(reader, at)
  if (shares) return withUnitAgain(reader, unit, shares)
  const fraction = phrase(reader, at, 'fraction')
  if (!fraction || fraction.value.includes('/')) return undefined
  if (phrase(reader, at, 'ordinal') || phrase(reader, at, 'cardinal')) return undefined
  const again = phrase(reader, fraction.end, 'unit')
  const repeated = again?.value === unit.value && reader.tokens[fraction.end]?.prefix.article
  // "an hour and a half million": the half belongs to what follows.
  if (!repeated && readNumber(reader, at)?.type !== 'fraction') return undefined
  return {value: quotient('1', fraction.value), end: repeated ? again.end : fraction.end}
}
