import type {Calendar} from '../../../languages/figures.ts'
import {eraEnd, type Month, monthAt, yearBehind} from '../dates/months.ts'
import {pad} from '../draft.ts'
import {phrase, type Reader, role, sign} from '../reader.ts'
import {WORD} from '../token.ts'
import type {NumberReader, PlacedNumber} from './number-reader.ts'
import {endingBehind} from './ordinal.ts'

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
      ...(calendar && {calendar}),
      // "The first of September" and "early September" in one.
      ...(!year && isFirstDay(reader, number) && {also: [`--${pad(month.value)}`]})
    }
  }
}

/** Whether a day and a month of another calendar are a date without their year. */
function isYearless({lexicon}: Reader, {form, type}: PlacedNumber, calendar: Calendar): boolean {
  const {calendars, grammar} = lexicon.pack
  const isOrdinal = type === 'ordinal' && grammar.dayInWords === 'bare'
  return calendars?.[calendar]?.yearless === true && (form !== 'words' || isOrdinal)
}

/** أول سبتمبر; or any day, where it needs no article and no "of". */
function isFirstDay(reader: Reader, {at, type, form, end}: PlacedNumber): boolean {
  if (reader.lexicon.pack.grammar.dayInWords === 'bare') return true
  return (
    type === 'ordinal' &&
    form === 'words' &&
    end === at + 1 &&
    role(reader, at, 'firstDay') !== undefined &&
    reader.tokens[at]?.prefix.article !== true
  )
}

/** The month after a day, past the ordinal's ending, "of", or a word for "month". */
function monthBehind(reader: Reader, number: PlacedNumber): Month | undefined {
  const {tokens, lexicon} = reader
  const {form, type} = number
  let at = number.end
  at = endingBehind(reader, at) ?? at
  if (sign(reader, at, '-') && tokens[at + 1]?.kind === WORD) at++
  const of = role(reader, at, 'of') !== undefined
  if (of) at++
  // "their first meeting in June": an ordinal in words is a day only with "of" or a preposition of its own.
  if (type === 'ordinal' && form === 'words') {
    if (of ? isOfNoun(reader, number) : !isDayOrdinal(reader, number) && !isFirstDay(reader, number)) return undefined
  }
  // شهر before the name of the month; the word for "day" may come first too.
  if (role(reader, at, 'unit') === 'month') at++
  const token = tokens[at]
  if (token?.kind !== WORD || token.prefix.and || token.line) return undefined
  const {teens, dayInWords} = lexicon.pack.grammar
  // یک مه is a mist; the first of May has an ordinal.
  const isWord = dayInWords === 'bare' ? number.value !== '1' : dayInWords && of
  if (form === 'words' && type === 'cardinal' && !(teens || isWord)) return undefined
  // ۱۲ می‌رسد: the name of the month may be a part of another word.
  return phrase(reader, at, 'none') ? undefined : monthAt(reader, at)
}

/** השבוע הראשון של יוני: an ordinal with the article behind a noun that it qualifies, and no day. */
function isOfNoun(reader: Reader, {at, prefix}: PlacedNumber): boolean {
  const {tokens} = reader
  const {article, prep, and} = prefix.kind
  // الخامس والسادس من مايو
  if (!article || prep || and || tokens[at]?.line || tokens[at - 1]?.kind !== WORD) return false
  return role(reader, at - 1, 'unit') !== 'day' && phrase(reader, at - 1, 'weekday')?.end !== at
}

/** בראשון במאי; הראשון במאי where no noun comes before. */
function isDayOrdinal(reader: Reader, {at, prefix}: PlacedNumber): boolean {
  if (reader.lexicon.articles.length === 0) return false
  return prefix.kind.prep || (prefix.kind.article && reader.tokens[at - 1]?.kind !== WORD)
}
