import {hasRoleNearby} from '../context/neighbors.ts'
import {hasRoleBefore} from '../context/prefix.ts'
import type {Draft} from '../draft.ts'
import {type Reader, role, sign} from '../reader.ts'
import {DIGITS} from '../token.ts'
import {draftOf, type NumberReader, type PlacedNumber} from './number-reader.ts'

/** The 1930s, the '80s; she is in her 30s. */
export const decade: NumberReader = {
  name: 'decade',
  read(reader, number) {
    const end = number.plain ? pluralEnd(reader, number.end) : undefined
    const years = end === undefined ? undefined : yearsOfDecade(number.value)
    if (end === undefined || !years) return undefined
    const {at, value} = number
    const aged =
      value.length === 2 && (hasRoleNearby(reader, at, 'lifetime', 3) || hasRoleNearby(reader, at, 'ageBefore', 2))
    const draft = {...draftOf(reader, number), end}
    return aged ? {...draft, kind: 'age', value: `${value[0]}X`} : {...draft, kind: 'decade', ...years}
  }
}

/** Where the plural ending of a decade ends: 1930s, 1930's. */
function pluralEnd(reader: Reader, at: number): number | undefined {
  const {tokens, lexicon} = reader
  if (lexicon.decadeSuffixes.has(tokens[at]?.form ?? '') && !tokens[at]?.gap) return at + 1
  return sign(reader, at, "'") && lexicon.decadeSuffixes.has(tokens[at + 1]?.form ?? '') ? at + 2 : undefined
}

/** Whether the digits name a decade, by their ending or by the word before. */
export function isDecade(reader: Reader, number: PlacedNumber): boolean {
  const {end, prefix, value} = number
  const isRound = value.endsWith('0')
  if ((prefix.kind.article || isRound) && hasRoleBefore(reader, prefix, 'decadeBefore')) return true
  if (isRound && isBehindDecade(reader, number)) return true
  return !reader.tokens[end]?.gap && pluralEnd(reader, end) !== undefined
}

/** Los años 80, la década de 1990, la década de los noventa: where articles are words, the word for "decade" stands
 *  before them. */
export function isBehindDecade(reader: Reader, {at, plain, form}: PlacedNumber): boolean {
  if (reader.tokens[at]?.line || !(plain || form === 'words')) return false
  let before = at - 1
  if (role(reader, before, 'numberArticle') !== undefined) before--
  const of = role(reader, before, 'of') !== undefined
  if (of) before--
  return role(reader, before, 'decadeBefore') !== undefined && (of || !isCount(reader, before - 1))
}

/** "Hace 20 años 80 personas": the years have a number of their own. */
function isCount({tokens}: Reader, at: number): boolean {
  return tokens[at]?.kind === DIGITS || tokens[at]?.node?.roles.has('cardinal') === true
}

/** 1930s is `193X`; the 80s are those of the last century unless stated otherwise; 1900s may be a century. */
export function yearsOfDecade(value: string): Pick<Draft, 'value' | 'also'> | undefined {
  if (/^[0-9]0$/.test(value)) return {value: `19${value[0]}X`, also: [`18${value[0]}X`, `20${value[0]}X`]}
  if (!/^[12][0-9]{2}0$/.test(value)) return undefined
  const decade = {value: `${value.slice(0, 3)}X`}
  return value.endsWith('00') ? {...decade, also: [`${value.slice(0, 2)}XX`]} : decade
}
