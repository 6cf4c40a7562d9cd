import {wallClock} from '../languages/intl.ts'
import {DATE, readDate} from './dates.ts'

/** A date of the front matter as an instant in milliseconds. A time without a zone is one of `timeZone` (UTC unless
 *  given), a day alone its first moment there. Undefined if it is not a day. */
export function instantOf(text: string | undefined, timeZone = 'UTC'): number | undefined {
  const stated = text?.trim() ?? ''
  const reading = readDate(stated)
  const match = DATE.exec(stated)
  if (!reading || !match) return undefined
  const [year, month, day, hour, minute, second] = match.slice(1, 7).map((digits) => Number(digits ?? 0))
  // Not cut off, because an embargo must not end before its time.
  const milliseconds = Math.ceil(Number(`0.${match[7] ?? 0}`) * 1000)
  const time = ((hour! * 60 + minute!) * 60 + second!) * 1000 + milliseconds
  const clock = new Date(0).setUTCFullYear(year!, month! - 1, day!) + time
  if (match[8] !== undefined) return clock - offsetOf(match[8])
  // Twice, because the first guess may lie on the other side of a clock change.
  const near = clock - ahead(clock, timeZone)
  return clock - ahead(near, timeZone)
}

/** The clocks of Kiribati: no day begins earlier anywhere. */
const EARLIEST = 'Etc/GMT-14'

/** The first instant at which what is stated may have come. If the zone is unknown, it is that of the earliest clocks
 *  on earth, so that no story of today waits for another zone's midnight. */
export function startOf(text: string | undefined, timeZone: string = EARLIEST): number | undefined {
  return instantOf(text, timeZone)
}

/** The first instant after what is stated: a day alone counts to its end, however long it is in the zone. */
export function endOf(text: string | undefined, timeZone?: string): number | undefined {
  const stated = text?.trim() ?? ''
  if (!/^\d{4}-\d\d-\d\d$/.test(stated) || !readDate(stated)) return instantOf(stated, timeZone)
  const next = new Date(Date.parse(stated) + 86_400_000).toISOString().slice(0, 10)
  return instantOf(next, timeZone)
}

function offsetOf(zone: string): number {
  const [, sign, hours, minutes] = /([+-])(\d\d):?(\d\d)$/.exec(zone) ?? []
  return sign === undefined ? 0 : Number(`${sign}1`) * (Number(hours) * 60 + Number(minutes)) * 60_000
}

/** How far the clocks of a zone are ahead of UTC at an instant. */
function ahead(instant: number, timeZone: string): number {
  if (timeZone === 'UTC') return 0
  const {year, month, day, hour, minute} = wallClock(instant, timeZone)
  return Date.UTC(year, month - 1, day, hour, minute) - Math.floor(instant / 60_000) * 60_000
}
