import {add} from '../../decimal.ts'
import {hasRoleNearby, phraseBehind} from '../context/neighbors.ts'
import {hasRoleBefore} from '../context/prefix.ts'
import type {Reader} from '../reader.ts'
import {andHalf, unitBehind} from '../units.ts'
import {draftOf, formWithWord, type NumberReader, type PlacedNumber} from './number-reader.ts'

/** 30 years old, aged 30, عمره 30 عامًا, בן 30, בת שנתיים וחצי. */
export const age: NumberReader = {
  name: 'age',
  read(reader, number) {
    const after = phraseBehind(reader, number.end, 'ageAfter')
    if (after) {
      const form = formWithWord(number)
      return {...draftOf(reader, number), end: after.end, kind: 'age', unit: 'year', form, sure: true}
    }
    if (Number(number.value) > 130 || !isAged(reader, number)) return undefined
    const draft = {...draftOf(reader, number), kind: 'age', unit: 'year', sure: true} as const
    const unit = number.type === 'ordinal' ? undefined : unitBehind(reader, number.end)
    if (!unit) return draft
    if (unit.value !== 'year') return undefined
    const half = andHalf(reader, unit)
    const value = half ? add(number.value, half.value) : number.value
    return {...draft, value, end: half?.end ?? unit.end, form: formWithWord(number)}
  }
}

/** "at the age of about 60", عن عمر يناهز الستين: a word or two may come between. */
function isAged(reader: Reader, {prefix}: PlacedNumber): boolean {
  return hasRoleBefore(reader, prefix, 'ageBefore') || hasRoleNearby(reader, prefix.at, 'ageBefore', 2)
}
