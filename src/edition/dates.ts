import {type WallClock, wallClock, zoneName} from '../languages/intl.ts'
import type {HouseStyle, Language} from '../languages/language.ts'
import {inDigits} from '../text/digits.ts'

export interface DateOptions {
  readonly language: Language
  readonly style: HouseStyle
  readonly locale: string
  /** IANA; the zone in which a moment is printed. UTC unless given. */
  readonly timeZone?: string
}

/** A date of the front matter, as far as it is stated. */
interface Stated {
  readonly year: number
  readonly month: number
  readonly day?: number
  readonly hour?: number
  readonly minute?: number
  /** Milliseconds, if the text names its zone. */
  readonly instant?: number
}

const iso = /^(\d{4})-(\d\d)(?:-(\d\d)(?:[T ](\d\d):(\d\d)(?::\d\d(?:\.\d+)?)?\s*(Z|[+-]\d\d(?::?\d\d)?)?)?)?$/i

function read(text: string): Stated | undefined {
  const match = iso.exec(text.trim())
  if (!match) return undefined
  const [, year, month, day, hour, minute, zone] = match
  const stated = {year: Number(year), month: Number(month), ...(day && {day: Number(day)})}
  if (stated.month < 1 || stated.month > 12 || (stated.day ?? 1) < 1 || (stated.day ?? 1) > 31) return undefined
  if (hour === undefined || minute === undefined) return stated
  const clock = {...stated, hour: Number(hour), minute: Number(minute)}
  return zone ? {...clock, instant: utc(clock) - offset(zone)} : clock
}

const utc = (at: Stated): number => Date.UTC(at.year, at.month - 1, at.day ?? 1, at.hour ?? 0, at.minute ?? 0)

function offset(zone: string): number {
  if (/^z$/i.test(zone)) return 0
  const digits = zone.slice(1).replace(':', '')
  const minutes = Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2) || 0)
  return (zone.startsWith('-') ? -minutes : minutes) * 60_000
}

/** A date as this desk prints it: `Feb. 14, 2024`, 14 فبراير/شباط 2024, 14 בפברואר 2024. A moment that names its zone
 *  is converted to the edition's, so that its day is the reader's; one that names none keeps its own day. Anything that
 *  is not a date is printed as it stands. */
export function printDate(text: string, options: DateOptions): string {
  const stated = read(text)
  if (!stated) return text
  return calendarDay(inZone(stated, options), options)
}

/** As `printDate`, with the time of day where the text states one. */
export function printMoment(text: string, options: DateOptions): string {
  const stated = read(text)
  if (!stated) return text
  const at = inZone(stated, options)
  const date = calendarDay(at, options)
  if (at.hour === undefined || at.minute === undefined) return date
  const zone = stated.instant === undefined ? '' : zoneOf(stated.instant, options)
  const {moment} = options.language.print
  const time = timeOfDay(at.hour, at.minute, options)
  // A time without a zone leaves nothing between its brackets.
  const line = moment.replace('{{date}}', date).replace('{{time}}', time).replace('{{zone}}', zone)
  return line.replace(/ ?\(\)/, '').trim()
}

/** The year that a copyright notice needs. */
export function yearOf(text: string | undefined): string | undefined {
  const stated = text === undefined ? undefined : read(text)
  return stated && String(stated.year)
}

function inZone(stated: Stated, {timeZone}: DateOptions): Stated | WallClock {
  return stated.instant === undefined ? stated : wallClock(stated.instant, timeZone)
}

function zoneOf(instant: number, {timeZone = 'UTC', language, locale}: DateOptions): string {
  return timeZone === 'UTC' ? language.print.utc : zoneName(instant, timeZone, locale)
}

function calendarDay(at: Stated | WallClock, {language, style}: DateOptions): string {
  const {months, date, monthAlone} = language.print
  const family = months[style.months] ?? Object.values(months)[0] ?? []
  const names = at.day === undefined ? (months[monthAlone ?? ''] ?? family) : family
  const month = names[at.month - 1] ?? String(at.month)
  const day = at.day === undefined ? '' : digits(at.day, style)
  // Without a day, the words that join day and month go with it.
  const template = at.day === undefined ? '{{month}} {{year}}' : date
  return template.replace('{{day}}', day).replace('{{month}}', month).replace('{{year}}', digits(at.year, style))
}

function timeOfDay(hour: number, minute: number, {language, style}: DateOptions): string {
  const {hours, am, pm} = language.print.clock
  const minutes = digits(minute, style, 2)
  if (hours === 24) return `${digits(hour, style, 2)}:${minutes}`
  return `${digits(hour % 12 || 12, style)}:${minutes} ${hour < 12 ? am : pm}`
}

/** A whole number in the digits of the house style. */
export function digits(value: number, style: Pick<HouseStyle, 'digits'>, width = 1): string {
  return inDigits(String(value).padStart(width, '0'), style.digits)
}
