/** Year, month, day, hour, minute, second, its fraction, zone. */
export const DATE: RegExp =
  /^(\d{4})-(\d{2})-(\d{2})(?:[Tt ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?(?: ?([Zz]|[+-](?:0\d|1[0-4]):?[0-5]\d))?)?$/

export interface DateReading {
  readonly time: boolean
  readonly zone: boolean
}

/** Read `2024-02-14`, `2024-02-14T15:00`, `2024-02-14 15:00:30+02:00`; undefined if it is not a day of the calendar or
 *  not a time of day. A leap second is allowed. */
export function readDate(text: string): DateReading | undefined {
  const match = DATE.exec(text)
  if (!match) return undefined
  const [year, month, day, hour, minute, second] = match.slice(1, 7).map((digits) => Number(digits ?? 0))
  if (month! < 1 || month! > 12 || day! < 1 || day! > daysOf(year!, month!)) return undefined
  if (hour! > 23 || minute! > 59 || second! > 60) return undefined
  return {time: match[4] !== undefined, zone: match[8] !== undefined}
}

/** A date of the front matter as HTML and ISO 8601 write it: `2024-02-14 08:35 +0200` is `2024-02-14T08:35+02:00`.
 *  Undefined if it is none; a month or a year is one. Never throws. */
export function machineDate(text: string | undefined): string | undefined {
  const stated = text?.trim() ?? ''
  if (/^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/.test(stated)) return stated
  const match = DATE.exec(stated)
  if (!match || !readDate(stated)) return undefined
  const [, year, month, day, hour, minute, second, fraction, zone] = match
  const date = `${year}-${month}-${day}`
  if (hour === undefined) return date
  // HTML knows no leap second, and no more than thousandths.
  const seconds = second === undefined ? '' : `:${second === '60' ? '59' : second}`
  const parts = fraction === undefined ? '' : `.${fraction.slice(0, 3)}`
  return `${date}T${hour}:${minute}${seconds}${parts}${zoneOf(zone)}`
}

function zoneOf(zone: string | undefined): string {
  if (zone === undefined) return ''
  return /^z$/i.test(zone) ? 'Z' : `${zone.slice(0, 3)}:${zone.slice(-2)}`
}

function daysOf(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}
