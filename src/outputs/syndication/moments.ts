import {readDate} from '../../article/dates.ts'
import {wallClock} from '../../languages/intl.ts'

/** A date of the front matter as an instant in milliseconds: news formats know nothing vaguer. A time without a zone
 *  is one of `timeZone` (UTC unless given), a day alone its first moment there. Undefined for what is no day. */
export function instantOf(text: string | undefined, timeZone = 'UTC'): number | undefined {
  const stated = text?.trim() ?? ''
  const reading = readDate(stated)
  if (!reading) return undefined
  const [year, month, day, hour, minute, second] = (stated.match(/\d+/g) ?? []).map(Number)
  const time = reading.time ? Date.UTC(0, 0, 1, hour, minute, isSecond(stated) ? second : 0) - Date.UTC(0, 0, 1) : 0
  const clock = new Date(0).setUTCFullYear(year ?? 1970, (month ?? 1) - 1, day ?? 1) + time
  if (reading.zone) return clock - offsetOf(stated)
  // Twice, since the first guess may lie on the other side of a change of clocks.
  const near = clock - ahead(clock, timeZone)
  return clock - ahead(near, timeZone)
}

const isSecond = (text: string): boolean => /:\d\d:\d\d/.test(text)

function offsetOf(text: string): number {
  const match = /([+-])(\d\d):?(\d\d)$/.exec(text)
  return match ? Number(`${match[1]}1`) * (Number(match[2]) * 60 + Number(match[3])) * 60_000 : 0
}

/** By how much the clocks of a zone are ahead of UTC at an instant. */
function ahead(instant: number, timeZone: string): number {
  if (timeZone === 'UTC') return 0
  const {year, month, day, hour, minute} = wallClock(instant, timeZone)
  return Date.UTC(year, month - 1, day, hour, minute) - Math.floor(instant / 60_000) * 60_000
}

/** RFC 3339, to the second: `2024-02-14T09:00:00Z`. */
export function rfc3339(instant: number | undefined): string | undefined {
  return instant === undefined ? undefined : new Date(instant).toISOString().replace(/\.\d+Z$/, 'Z')
}

/** RFC 822 with four digits of the year, as RSS wants it: `Wed, 14 Feb 2024 09:00:00 GMT`. */
export function rfc822(instant: number): string {
  return new Date(instant).toUTCString()
}
