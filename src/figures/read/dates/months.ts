/** Names of months, in our calendar and others, and the year after them. */
import type {Calendar} from '../../../languages/figures.ts'
import {phrase, type Reader, role, type Said, sign} from '../reader.ts'
import {isComma} from '../signs.ts'
import {DIGITS, SIGN, type Token, WORD} from '../token.ts'
import {letterYear} from './letters.ts'

export interface Month extends Said {
  readonly calendar?: Calendar
}

/** A month, or two names of one. */
export function monthAt(reader: Reader, at: number): Month | undefined {
  const {tokens} = reader
  const token = tokens[at]
  if (token?.kind !== WORD) return undefined
  const found = phrase(reader, at, 'month')
  if (found) {
    let {end} = found
    const short = token.form.length <= 4 || reader.lexicon.shortMonths.has(token.form)
    if (sign(reader, end, '.') && !tokens[end]?.gap && short) end++
    return {value: found.value, end: otherName(reader, at, {...found, end})}
  }
  const other = phrase(reader, at, 'calendarMonth')
  if (!other) return undefined
  const [calendar, value] = other.value.split(' ') as [Calendar, string]
  return {value, end: other.end, calendar}
}

/** The end of a month's second name: فبراير/شباط, فبراير (شباط), فبراير شباط. */
function otherName(reader: Reader, at: number, {value, end}: Said): number {
  const {tokens} = reader
  const apart = tokens[end]?.kind === SIGN
  if (apart && !/^[/(-]$/.test((tokens[end] as Token).form)) return end
  const other = phrase(reader, apart ? end + 1 : end, 'month')
  if (other?.value !== value || tokens[end]?.line || (!apart && tokens[end]?.full === tokens[at]?.full)) return end
  return sign(reader, end, '(') && sign(reader, other.end, ')') ? other.end + 1 : other.end
}

/** The year after a date: four plain digits, possibly after a comma or the word for "year". */
export function yearBehind(reader: Reader, at: number, calendar: Month['calendar']): Said | undefined {
  const {tokens} = reader
  const next = yearStart(reader, at)
  const token = tokens[next]
  if (token?.kind !== DIGITS || token.line) {
    const year =
      calendar !== undefined && calendar === reader.lexicon.lettered?.calendar && token?.kind === WORD
        ? letterYear(reader, token)
        : undefined
    return year === undefined ? undefined : {value: String(year), end: next + 1}
  }
  const glued = tokens[next + 1]
  if (glued && !glued.gap && (glued.kind !== SIGN || /[%٪:$€£]/.test(glued.form))) return undefined
  // On August 3, 1100 GMT.
  if (!/^[0-9]{4}$/.test(token.form) || phrase(reader, next + 1, 'zone')) return undefined
  return {value: token.form, end: next + 1}
}

/** Where the year's number may begin: after a comma, the word for "year", or a preposition. */
function yearStart(reader: Reader, at: number): number {
  const {tokens, lexicon} = reader
  const comma = tokens[at]?.kind === SIGN && isComma((tokens[at] as Token).form) && !tokens[at]?.line
  let next = comma ? at + 1 : at
  // تیر ماه ۱۴۰۳
  if (role(reader, next, 'unit') === 'month') next++
  if (role(reader, next, 'of') !== undefined && role(reader, next + 1, 'yearBefore') !== undefined) next++
  if (role(reader, next, 'yearBefore') !== undefined) {
    const since = tokens[next + 1]?.kind === DIGITS && role(reader, next, 'monthBefore') !== undefined
    if (role(reader, next, 'unit') !== undefined || since) next++
  }
  // ב-2019: the prefix is a token of its own.
  const apart = sign(reader, next + 1, '-') && tokens[next + 2]?.kind === DIGITS ? tokens[next] : undefined
  return apart?.kind === WORD && lexicon.prefixes.get(apart.form)?.prep ? next + 2 : next
}

/** Where the letter of an era after a year ends: م، هـ. */
export function eraEnd(reader: Reader, at: number): number {
  const token = reader.tokens[at]
  if (token?.kind !== WORD) return at
  return role(reader, at, 'calendarYear') !== undefined || (role(reader, at, 'era') !== undefined && token.gap)
    ? at + 1
    : at
}
