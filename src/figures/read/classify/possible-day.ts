import {dayWithPoint} from '../dates/day-in-digits.ts'
import type {Token} from '../token.ts'
import {draftOf, type NumberReader} from './number-reader.ts'

/** ב-12.11: a decimal behind a preposition, in languages that print days so, may be a day and a month. */
export const possibleDay: NumberReader = {
  name: 'possible-day',
  read(reader, number) {
    const {prefix, at, end, form} = number
    if (form !== 'digits' || end !== at + 1 || !prefix.kind.prep) return undefined
    if (reader.lexicon.pack.digits.dateOrder !== 'day-first') return undefined
    const day = dayWithPoint((reader.tokens[at] as Token).form)
    const draft = draftOf(reader, number)
    return day === undefined ? undefined : {...draft, also: [...(draft.also ?? []), day]}
  }
}
