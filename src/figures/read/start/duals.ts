/** Duals, which contain both the number two and what it counts. */
import {phrase} from '../reader.ts'
import {DIGITS, type Token} from '../token.ts'
import type {StartReader} from './figure-start.ts'
import {withHalf} from './unit-words.ts'

/** يومان, שנתיים; مرتين and פעמיים are multiples. */
export const dual: StartReader = {
  name: 'dual',
  read(reader, at) {
    const found = phrase(reader, at, 'dual')
    if (!found) return undefined
    const {value: unit, end} = found
    // في الدقيقتين 12 و29: the dual introduces the numbers after it.
    const label = (reader.tokens[at] as Token).prefix.article && reader.tokens[end]?.kind === DIGITS
    const often = unit === 'time'
    const kind = often ? 'multiple' : 'measure'
    return withHalf(reader, {at, end, kind, value: '2', form: 'dual', unit, sure: !often && !label})
  }
}

/** دولاران. */
export const moneyDual: StartReader = {
  name: 'money-dual',
  read(reader, at) {
    const money = phrase(reader, at, 'currencyDual')
    return money && {at, end: money.end, kind: 'money', value: '2', form: 'dual', unit: money.value, sure: true}
  }
}
