/** Dates as sites write them, in the one form that the rest of the house knows. */
import {readDate} from './dates.ts'

/** What a text states as a date: in our form, or why nobody can tell. */
export type SiteDate = {readonly date: string} | {readonly problem: string}

/** No date is longer, not even with the name of its zone in brackets. */
const LONGEST = 100
/** As in mail (RFC 5322) and in JavaScript's `Date`, whatever the language of the site. */
const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december'
]
const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']

const YEAR_FIRST = /^(?<year>\d{4})(?<sign>[-/.])(?<month>\d{1,2})\k<sign>(?<day>\d{1,2})(?=$|[Tt ])[Tt ]?/
const YEAR_LAST = /^(?<one>\d{1,2})(?<sign>[-/.])(?<two>\d{1,2})\k<sign>(?<year>\d{4})(?=$|[ ,])/
const WEEKDAY = /^(?<weekday>[a-z]{3,9})[.,]?[ ]+(?=[a-z\d])/i
const MONTH_FIRST = /^(?<name>[a-z]{3,9})[.]?[ ]+(?<day>\d{1,2})(?:st|nd|rd|th)?,?[ ]+(?<year>\d{4})(?=$|[ ,])/i
const DAY_FIRST = /^(?<day>\d{1,2})(?:st|nd|rd|th)?[- ]+(?<name>[a-z]{3,9})[.]?,?[- ]+(?<year>\d{4})(?=$|[ ,])/i
const CLOCK =
  /^,?[ ]*(?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2}(?:[.,]\d{1,9})?))?(?:[ ]*(?<half>[ap])\.?m\.?)?(?=$|[ a-z+-])[ ]*/i
const ZONE =
  /^(?:(?<utc>Z|UTC|UT|GMT)|(?:UTC|GMT)?(?<sign>[+-])(?<hours>\d{1,2})(?::?(?<minutes>\d{2}))?)(?:[ ]+\([^()]*\))?$/i

/** Read a date in any of the forms in which site generators write one: ours, `2024/02/14 10:00:00`, `Jul 08 2022`,
 *  `8 July 2022`, `Fri, 08 Jul 2022 10:00:00 +0200`. What is in our form already stays as it is, by every letter. A day
 *  and a month in digits before the year are read only where one of the two cannot be the month. */
export function siteDate(given: string): SiteDate {
  const text = given.trim()
  if (readDate(text)) return {date: text}
  if (text.length > LONGEST) return {problem: ''}
  const found = dayIn(text)
  if ('problem' in found) return found
  const {day, rest} = found
  if (rest.trim() === '') return checked(day)
  const clock = CLOCK.exec(rest)
  if (!clock) return {problem: ''}
  const zoneText = rest.slice(clock[0].length)
  const zone = zoneText === '' ? '' : zoneOf(zoneText)
  if (zone === undefined)
    return /^[A-Z]{2,5}$/.test(zoneText)
      ? {problem: `the zone \`${zoneText}\` may be that of several countries; write its offset`}
      : {problem: ''}
  const time = timeOf(clock.groups!)
  return time === undefined ? {problem: ''} : checked(`${day}T${time}${zone}`)
}

/** A date in our form; undefined if it cannot be read beyond doubt. */
export function isoDate(given: string): string | undefined {
  const read = siteDate(given)
  return 'date' in read ? read.date : undefined
}

const checked = (date: string): SiteDate => (readDate(date) ? {date} : {problem: ''})

function dayIn(text: string): {readonly day: string; readonly rest: string} | {readonly problem: string} {
  const digits = YEAR_FIRST.exec(text)
  if (digits) {
    const {year, month, day} = digits.groups!
    return {day: dayOf(year!, month!, day!), rest: text.slice(digits[0].length)}
  }
  const last = YEAR_LAST.exec(text)
  if (last) {
    const {year, one, two} = last.groups!
    const readings = [...new Set([dayOf(year!, one!, two!), dayOf(year!, two!, one!)])].filter((day) => readDate(day))
    if (readings.length === 1) return {day: readings[0]!, rest: text.slice(last[0].length)}
    if (readings.length === 0) return {problem: ''}
    return {problem: `it may be ${readings.map((day) => `\`${day}\``).join(' or ')}; write the one that is meant`}
  }
  return namedDay(text)
}

/** With the month in letters, and a weekday that must be the day's. */
function namedDay(text: string): ReturnType<typeof dayIn> {
  const lead = WEEKDAY.exec(text)
  const weekday = lead ? WEEKDAYS.indexOf(lead.groups!.weekday!.slice(0, 3).toLowerCase()) : -1
  const rest = weekday < 0 ? text : text.slice(lead![0].length)
  const found = MONTH_FIRST.exec(rest) ?? DAY_FIRST.exec(rest)
  const month = found ? monthOf(found.groups!.name!) : 0
  if (!found || month === 0) return {problem: ''}
  const day = dayOf(found.groups!.year!, String(month), found.groups!.day!)
  if (weekday >= 0 && readDate(day) && new Date(`${day}T00:00Z`).getUTCDay() !== weekday)
    return {problem: `\`${day}\` is another day of the week; mend one of the two`}
  return {day, rest: rest.slice(found[0].length)}
}

/** Whole or cut short: `Jul`, `Sept`, `July`. */
function monthOf(name: string): number {
  return MONTHS.findIndex((month) => month.startsWith(name.toLowerCase())) + 1
}

const two = (digits: string): string => digits.padStart(2, '0')
const dayOf = (year: string, month: string, day: string): string => `${year}-${two(month)}-${two(day)}`

function timeOf({hour = '', minute, second, half}: Readonly<Record<string, string | undefined>>): string | undefined {
  const clock = Number(hour)
  if (half !== undefined && (clock < 1 || clock > 12)) return undefined
  const shown = half === undefined ? clock : (clock % 12) + (half.toLowerCase() === 'p' ? 12 : 0)
  return `${two(String(shown))}:${minute}${second === undefined ? '' : `:${second}`}`
}

function zoneOf(text: string): string | undefined {
  const found = ZONE.exec(text)?.groups
  if (!found) return undefined
  return found.utc === undefined ? `${found.sign}${two(found.hours!)}:${found.minutes ?? '00'}` : 'Z'
}
