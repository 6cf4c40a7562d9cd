/** Dates that begin with their month. */

import type {Calendar} from '../../../languages/figures.ts'
import {hasCapital} from '../context/neighbors.ts'
import type {Draft} from '../draft.ts'
import {isDay, pad} from '../draft.ts'
import {readNumber} from '../numbers/read-number.ts'
import {type Reader, role, sign} from '../reader.ts'
import {DIGITS, SIGN, type Token, WORD} from '../token.ts'
import {eraEnd, type Month, monthAt, yearBehind} from './months.ts'

/** February 14, 2024; February 2024; February. */
export function monthFirst(reader: Reader, at: number): Draft | undefined {
  const {tokens, text, lexicon} = reader
  const month = monthAt(reader, at)
  if (!month) return undefined
  const token = tokens[at] as Token
  if (lexicon.dayMonths.has(token.form)) return undefined
  const day = tokens[month.end]
  const owned = /['’]/.test(text.slice(token.start, token.end))
  const numbered = day?.kind === DIGITS && !day.line && !owned
  // "he may march on"
  if (!numbered && lexicon.pack.capitals && !hasCapital(reader, token)) return undefined
  const digits = numbered && isDayNumber(reader, month.end)
  const end = digits ? ordinalEnd(reader, month.end + 1) : month.end
  if (end === undefined) return undefined
  if (lexicon.pack.digits.dateOrder === 'month-first') {
    const date = digits ? dayOf(reader, at, month, {value: day.form, end}) : spokenDay(reader, at, month)
    if (date) return date
  }
  const year = yearBehind(reader, month.end, month.calendar)
  return year
    ? dateOf(at, month, `${year.value}-${pad(month.value)}`, eraEnd(reader, year.end))
    : monthAlone(reader, at, month)
}

function dateOf(at: number, {calendar}: Month, value: string, end: number): Draft {
  return {at, end, kind: 'date', value, form: 'mixed', sure: true, ...(calendar && {calendar})}
}

/** A day in digits that count nothing else. */
function isDayNumber({tokens}: Reader, at: number): boolean {
  const [next, after] = [tokens[at + 1], tokens[at + 2]]
  // May 16: the roads; but not 16:30.
  if (next?.form === ':' && (after?.kind !== DIGITS || after.gap)) return isDay((tokens[at] as Token).form)
  return isDay((tokens[at] as Token).form) && !(next && !next.gap && /[%٪:/$]/.test(next.form))
}

/** Where a day ends, with its ordinal ending; undefined where other letters are glued to it. */
function ordinalEnd({tokens, lexicon}: Reader, at: number): number | undefined {
  const suffix = tokens[at]
  if (!suffix || suffix.gap || suffix.kind !== WORD) return at
  return lexicon.ordinalSuffixes.has(suffix.form) ? at + 1 : undefined
}

/** A day of a month; in another calendar, only together with its year. */
function dayOf(reader: Reader, at: number, month: Month, day: {value: string; end: number}): Draft | undefined {
  const year = yearBehind(reader, day.end, month.calendar)
  if (month.calendar && !year) return undefined
  return dateOf(at, month, `${year?.value ?? '-'}-${pad(month.value)}-${pad(day.value)}`, year?.end ?? day.end)
}

/** March the 21st; March twenty-first. */
function spokenDay(reader: Reader, at: number, month: Month): Draft | undefined {
  if (reader.tokens[month.end]?.kind !== WORD) return undefined
  const the = role(reader, month.end, 'the') === undefined ? month.end : month.end + 1
  const word = readNumber(reader, the)
  if (!word) return undefined
  const ordinal = word.type === 'ordinal' && Number(word.value) <= 31
  if (!ordinal && !(word.plain && the > month.end)) return undefined
  return dayOf(reader, at, month, {value: word.value, end: ordinalEnd(reader, word.end) ?? word.end})
}

/** A month by itself, unless it is a person's name or another word. */
function monthAlone(reader: Reader, at: number, month: Month): Draft | undefined {
  const token = reader.tokens[at] as Token
  if (!token.line && role(reader, at - 1, 'title') !== undefined) return undefined
  const {lexicon} = reader
  // Ramadan or Nisan alone is not a date that could be compared.
  if (month.calendar) return otherMonth(reader, at, month)
  const date = dateOf(at, month, `--${pad(month.value)}`, month.end)
  const doubtful = lexicon.doubtfulMonths.has(token.form)
  if (token.glued !== '' || isMonthAwaited(reader, at, month.end)) return date
  if (doubtful) return undefined
  // Any month may be a name, too: Maya December, סיוון.
  const alone = lexicon.pack.capitals
    ? isLoneCapital(reader, at, month.end)
    : opensClause(reader, at) && !lexicon.nameMonths.has(token.form)
  return alone ? date : {...date, sure: false}
}

/** A month of another calendar that another edition may print in its own. */
function otherMonth(reader: Reader, at: number, month: Month): Draft | undefined {
  const {monthAlone} = reader.lexicon.pack.calendars?.[month.calendar as Calendar] ?? {}
  if (!monthAlone || !isMonthAwaited(reader, at, month.end)) return undefined
  return {...dateOf(at, month, `--${pad(month.value)}`, month.end), sure: false}
}

/** Whether a clause begins here, where a family name alone is rare. */
function opensClause({tokens}: Reader, at: number): boolean {
  return at === 0 || tokens[at]?.line === true || tokens[at - 1]?.kind === SIGN
}

/** In a script with capitals, a name stands beside another: June Carter, Valerie June. */
function isLoneCapital(reader: Reader, at: number, end: number): boolean {
  const {tokens} = reader
  const [before, behind] = [tokens[at - 1], tokens[end]]
  // The first word of a sentence has a capital in any case.
  const inside = tokens[at - 2]?.kind === WORD && !before?.line
  const capital = (token: Token | undefined) => token?.kind === WORD && hasCapital(reader, token)
  return !capital(behind) && !(inside && capital(before))
}

/** A preposition or the word for "month" before a month whose name is also another word, or "next" behind it. */
function isMonthAwaited(reader: Reader, at: number, end: number): boolean {
  if (!reader.tokens[end]?.line && role(reader, end, 'nextOrLast') !== undefined) return true
  // Mid-August.
  const before = reader.tokens[sign(reader, at - 1, '-') ? at - 2 : at - 1]
  if (before?.kind !== WORD || !before.node) return false
  return before.node.roles.has('monthBefore') || before.node.roles.get('unit') === 'month'
}
