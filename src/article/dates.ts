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

function daysOf(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}
