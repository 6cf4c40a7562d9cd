import type {Calendar} from '../../../languages/figures.ts'
import {eraEnd, type Month, monthAt, yearBehind} from '../dates/months.ts'
import {pad} from '../draft.ts'
import {phrase, type Reader, role, sign} from '../reader.ts'
import {WORD} from '../token.ts'
import type {NumberReader, PlacedNumber} from './number-reader.ts'

/** 14 February 2024, the 14th of February; ١٤ فبراير/شباط; ה-14 בפברואר. */
export const dayAndMonth: NumberReader = {
  name: 'day-and-month',
  read(reader, number) {
    const day = Number(number.value)
    if (!Number.isInteger(day) || day < 1 || day > 31 || number.negative || number.scale) return undefined
    if (number.form === 'digits' && !number.plain) return undefined
    const month = monthBehind(reader, number)
    if (!month) return undefined
    const {calendar} = month
    const year = yearBehind(reader, month.end, calendar)
    if (calendar && !year && !isYearless(reader, number, calendar)) return undefined
    return {
      at: number.at,
      end: eraEnd(reader, year?.end ?? month.end),
      kind: 'date',
      value: `${year?.value ?? '-'}-${pad(month.value)}-${pad(day)}`,
      form: number.form,
      sure: true,
      ...(calendar && {calendar})
    }
  }
}

/** Whether a day and a month of another calendar are a date without their year. */
function isYearless({lexicon}: Reader, {form, type}: PlacedNumber, calendar: Calendar): boolean {
  const {calendars, grammar} = lexicon.pack
  const isOrdinal = type === 'ordinal' && grammar.dayInWords === true
  return calendars?.[calendar]?.yearless === true && (form !== 'words' || isOrdinal)
}

/** The month after a day, past the ordinal's ending, "of", or a word for "month". */
function monthBehind(reader: Reader, number: PlacedNumber): Month | undefined {
  const {tokens, lexicon} = reader
  const {form, type} = number
  let at = number.end
  const suffix = tokens[at]
  if (suffix?.kind === WORD && !suffix.gap && lexicon.ordinalSuffixes.has(suffix.form)) at++
  if (sign(reader, at, '-') && tokens[at + 1]?.kind === WORD) at++
  const of = role(reader, at, 'of') !== undefined
  if (of) at++
  // "their first meeting in June": an ordinal in words is a day only with "of" or a preposition of its own.
  const {dayInWords, teens} = lexicon.pack.grammar
  if (type === 'ordinal' && form === 'words' && !(of || dayInWords || isDayOrdinal(reader, number))) return undefined
  // شهر before the name of the month; the word for "day" may come first too.
  if (role(reader, at, 'unit') === 'month') at++
  const token = tokens[at]
  if (token?.kind !== WORD || token.prefix.and || token.line) return undefined
  // یک مه is a mist; the first of May has an ordinal.
  if (form === 'words' && type === 'cardinal' && !teens && (!dayInWords || number.value === '1')) return undefined
  // ۱۲ می‌رسد: the name of the month may be a part of another word.
  return phrase(reader, at, 'none') ? undefined : monthAt(reader, at)
}

/** בראשון במאי; הראשון במאי where no noun comes before. */
function isDayOrdinal(reader: Reader, {at, prefix}: PlacedNumber): boolean {
  if (reader.lexicon.articles.length === 0) return false
  return prefix.kind.prep || (prefix.kind.article && reader.tokens[at - 1]?.kind !== WORD)
}
