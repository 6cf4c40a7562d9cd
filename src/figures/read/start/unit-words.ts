/** Units that themselves say how many there are. */
import {add} from '../../decimal.ts'
import {isDefinite} from '../context/neighbors.ts'
import type {Draft} from '../draft.ts'
import {afterAnd} from '../numbers/joins.ts'
import {readNumber} from '../numbers/read-number.ts'
import {phrase, type Reader, role, type Said} from '../reader.ts'
import {type Token, WORD} from '../token.ts'
import {isPartOf, withSmaller} from '../two-units.ts'
import {andHalf, unitBehind} from '../units.ts'
import type {StartReader} from './figure-start.ts'

/** A day, an hour and a half. */
export const oneUnit: StartReader = {
  name: 'one-unit',
  read(reader, at) {
    const unit = role(reader, at, 'a') === undefined ? undefined : phrase(reader, at + 1, 'unit')
    if (!unit || role(reader, at + 1, 'ordinal') !== undefined || readNumber(reader, at)) return undefined
    return withHalf(reader, {...oneOf(at, unit), sure: false})
  }
}

/** ساعة ونصف, שעה וחצי. */
export const unitAndHalf: StartReader = {
  name: 'unit-and-half',
  read(reader, at) {
    const unit = phrase(reader, at, 'unit')
    if (!unit || isOther(reader, at, unit)) return undefined
    const half = withHalf(reader, oneOf(at, unit))
    return half.value === '1' ? undefined : half
  }
}

/** חדשים וחצי תפוח: a plural, which is not one. השנה וחצי מזה: this year, and half of something else, unless what
 *  follows is definite too, השנה וחצי האחרונות. */
function isOther(reader: Reader, at: number, {end}: Said): boolean {
  const {tokens, lexicon} = reader
  const [token, half, next] = [tokens[at] as Token, tokens[end], tokens[end + 1]]
  const {counted} = lexicon
  if (counted && end === at + 1 && counted.endings.some((ending) => token.form.endsWith(ending))) return true
  if (half?.prefix.and && half.prefix.prep) return true
  if (!token.prefix.article || half?.prefix.article) return false
  return next?.kind === WORD && !next.line && !isDefinite(reader, next)
}

/** متر و98 سنتيمترا, ساعة و20 دقيقة: a unit before a number of a smaller one. */
export const unitAndPart: StartReader = {
  name: 'unit-and-part',
  read(reader, at) {
    const unit = phrase(reader, at, 'unit')
    const next = unit && afterAnd(reader, unit.end)
    const number = next === undefined ? undefined : readNumber(reader, next)
    const part = number && unitBehind(reader, number.end)
    if (!unit || !part || role(reader, at, 'ordinal') !== undefined) return undefined
    const one = oneOf(at, unit)
    const sum = withSmaller(reader, one.value, unit)
    if (sum) return {...one, ...sum}
    return isPartOf(part.value, unit.value) ? {...one, sure: false} : undefined
  }
}

/** יממה is 24 hours. */
export const loneUnit: StartReader = {
  name: 'lone-unit',
  read(reader, at) {
    const unit = phrase(reader, at, 'lone')
    return unit && {...oneOf(at, unit), sure: false}
  }
}

function oneOf(at: number, {value, end}: Said): Draft {
  return {at, end, kind: 'measure', value: '1', form: 'words', unit: value, sure: true}
}

/** A day and a half, سنة ونصف, שעה וחצי: a unit without a number, meaning one, plus a fraction of it. */
export function withHalf(reader: Reader, draft: Draft): Draft {
  const half = andHalf(reader, {value: draft.unit as string, end: draft.end})
  if (!half) return draft
  const kind = draft.unit === 'time' ? 'multiple' : draft.kind
  return {...draft, kind, end: half.end, value: add(draft.value, half.value), form: 'words', sure: true}
}
