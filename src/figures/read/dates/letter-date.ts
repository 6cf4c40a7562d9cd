import type {Draft} from '../draft.ts'
import {pad} from '../draft.ts'
import type {Reader} from '../reader.ts'
import type {Token} from '../token.ts'
import {letterDay, letterYear} from './letters.ts'
import {monthAt, yearBehind} from './months.ts'

/** י״ד בניסן תשפ״ד, and תשפ״ד alone. */
export function letterDate(reader: Reader, at: number): Draft | undefined {
  const {tokens, lexicon} = reader
  const token = tokens[at] as Token
  const {lettered} = lexicon
  if (!lettered) return undefined
  const {calendar} = lettered
  const shape = {at, kind: 'date', form: 'words', calendar, sure: true} as const
  const month = monthAt(reader, at + 1)
  const day = month?.calendar === calendar ? letterDay(reader, token) : undefined
  if (month && day) {
    const year = yearBehind(reader, month.end, calendar)
    return {...shape, end: year?.end ?? month.end, value: `${year?.value ?? '-'}-${pad(month.value)}-${pad(day)}`}
  }
  // On their own, letters are only a year of this century or the last: תש״ח, תשפ״ד.
  if (!lettered.alone.some((beginning) => token.form.startsWith(beginning))) return undefined
  const year = letterYear(reader, token)
  return year ? {...shape, end: at + 1, value: String(year)} : undefined
}
