/** Words that imply a number: both, half-time, goalless. Never sure. */

import type {Draft} from '../draft.ts'
import {fractionValue} from '../numbers/fractions.ts'
import {phrase, type Reader, type Said} from '../reader.ts'
import type {StartReader} from './figure-start.ts'

/** Several words that would otherwise be a number: שני הצדדים. */
export const looseIdiom: StartReader = {
  name: 'loose-idiom',
  read(reader, at) {
    const loose = looseAt(reader, at)
    return loose && loose.end > at + 1 ? loose : undefined
  }
}

/** Both, كلا, זוג. */
export const looseWord: StartReader = {
  name: 'loose-word',
  read(reader, at) {
    return looseAt(reader, at)
  }
}

function looseAt(reader: Reader, at: number): Draft | undefined {
  const rough = phrase(reader, at, 'rough')
  if (rough) return {...draftOf(at, rough), rough: true}
  const loose = phrase(reader, at, 'loose')
  return loose && draftOf(at, loose)
}

function draftOf(at: number, {value, end}: Said): Draft {
  const draft = {at, end, form: 'words', sure: false} as const
  if (value.includes(':')) return {...draft, kind: 'score', value, parts: value.split(':')}
  return value.includes('/')
    ? {...draft, kind: 'fraction', value: fractionValue(value)}
    : {...draft, kind: 'cardinal', value}
}
