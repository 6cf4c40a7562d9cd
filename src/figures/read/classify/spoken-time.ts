import {phraseBehind} from '../context/neighbors.ts'
import {hasRoleBefore} from '../context/prefix.ts'
import {pad} from '../draft.ts'
import {readNumber} from '../numbers/read-number.ts'
import {phrase, type Reader, role, sign} from '../reader.ts'
import {WORD} from '../token.ts'
import {formOf} from './clock-time.ts'
import {hasToGlued, hourInPart, isAtHour, isHour, partOfDay} from './clock-words.ts'
import type {NumberReader, PlacedNumber} from './number-reader.ts'

/** Half past three, quarter to five, ten minutes past two; רבע לתשע. */
export const spokenTime: NumberReader = {
  name: 'spoken-time',
  read(reader, number) {
    const unit = phrase(reader, number.end, 'unit')
    const at = unit?.value === 'minute' ? unit.end : number.end
    const start = hourStart(reader, number, at)
    if (start === undefined) return undefined
    const minutes = number.type === 'fraction' ? Number(number.value) * 60 : Number(number.value)
    if (!(minutes > 0 && minutes < 60)) return undefined
    const hour = readNumber(reader, start)
    if (hour?.type !== 'cardinal' || !/^[0-9]{1,2}$/.test(hour.value) || Number(hour.value) > 12) return undefined
    const past = role(reader, at, 'past') !== undefined
    const total = (Number(hour.value) * 60 + (past ? minutes : -minutes) + 1440) % 1440
    const hours = Math.floor(total / 60)
    const print = (h: number) => `${pad(h)}:${pad(Math.round(total % 60))}`
    const draft = {at: number.at, kind: 'time', form: formOf(number), sure: true} as const
    const part = partOfDay(reader, hour.end)
    if (part) return {...draft, end: part.end, value: print(hourInPart(hours, part.value))}
    const end = phraseBehind(reader, hour.end, 'oclock')?.end ?? hour.end
    return {...draft, end, value: print(hours), also: [print((hours + 12) % 24)]}
  }
}

/** Where the hour begins that the minutes refer to, if there is one. */
function hourStart(reader: Reader, number: PlacedNumber, at: number): number | undefined {
  const {clockFirst} = reader.lexicon.pack.grammar
  if (hasToGlued(reader, at) && (number.value === '0.25' || (clockFirst && isMinutesTo(reader, number, at)))) return at
  if (clockFirst) return undefined
  if (role(reader, at, 'past') === undefined) {
    if (role(reader, at, 'before') === undefined) return undefined
    if (number.type !== 'fraction' && !isMinutesTo(reader, number, at)) return undefined
  }
  return sign(reader, at + 1, '-') && !reader.tokens[at + 1]?.gap ? at + 2 : at + 1
}

/** At twenty to nine, בעשרה לתשע: minutes in words, in steps of five, before an hour. Where they are fewer than the
 *  hour's number, as in five to nine, it may be a range, so no word may follow that they could count. */
function isMinutesTo(reader: Reader, number: PlacedNumber, at: number): boolean {
  const {prefix, form, end, value} = number
  if (form !== 'words' || !(isAtHour(reader, prefix) || hasRoleBefore(reader, prefix, 'clock'))) return false
  if (phrase(reader, number.at, 'minutes')?.end !== end && at === end) return false
  const hour = readNumber(reader, hasToGlued(reader, at) ? at : at + 1)
  if (!hour || !isHour(reader, hour)) return false
  return (
    Number(value) > Number(hour.value) ||
    reader.tokens[hour.end]?.kind !== WORD ||
    partOfDay(reader, hour.end) !== undefined ||
    phraseBehind(reader, hour.end, 'oclock') !== undefined
  )
}
