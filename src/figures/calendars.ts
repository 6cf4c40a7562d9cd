/** Dates of the Solar Hijri calendar beside Gregorian ones. Its leap years follow the spring equinox, which the rule of
 *  8 in 33 years meets from 1178 to 1633. */
import type {Figure} from '../model.ts'

const DAY = 86_400_000
/** 1 Farvardin 1403. */
const NEW_YEAR = Date.UTC(2024, 2, 20)
/** Four years with one leap day among them: where a date lacks its year, it may be of any of these. */
const YEARS = [1400, 1401, 1402, 1403]

/** Days before a day, counted from some day long ago. */
function daysBefore(year: number, month: number, day: number): number {
  const at = year + 1595
  const leaps = Math.floor(at / 33) * 8 + Math.floor(((at % 33) + 3) / 4)
  const months = month < 7 ? (month - 1) * 31 : (month - 7) * 30 + 186
  return 365 * at + leaps + months + day
}

/** The Gregorian day, as `[year, month, day]`. */
function gregorian(year: number, month: number, day: number): readonly [number, number, number] {
  const date = new Date(NEW_YEAR + (daysBefore(year, month, day) - daysBefore(1403, 1, 1)) * DAY)
  return [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]
}

interface Parts {
  readonly year?: number | undefined
  readonly month?: number | undefined
  readonly day?: number | undefined
}

/** `2024-03-20`, `2024-03`, `2024`, `--03-20`, `--03`. */
function partsOf(value: string): Parts {
  const [, year, month, day] = /^([0-9]{4}|-)(?:-([0-9]{2}))?(?:-([0-9]{2}))?$/.exec(value) ?? []
  const number = (text: string | undefined) => (text === undefined || text === '-' ? undefined : Number(text))
  return {year: number(year), month: number(month), day: number(day)}
}

/** The first and the last Gregorian day that a date may be, in each year that it may be of. */
function spansOf({year, month, day}: Parts): Array<ReadonlyArray<readonly [number, number, number]>> {
  const years = year === undefined ? YEARS : [year]
  return years.map((of) =>
    [
      gregorian(of, month ?? 1, day ?? 1),
      gregorian(month === 12 || month === undefined ? of + 1 : of, ((month ?? 12) % 12) + 1, 0)
    ].slice(0, day === undefined ? 2 : 1)
  )
}

/** Whether a date of this calendar may be that Gregorian date; dates that state less are compared in what both state. */
function isSolarDay(solar: string, other: string): boolean {
  const own = partsOf(solar)
  const wanted = partsOf(other)
  return spansOf(own).some((span) =>
    span.some(
      ([year, month, day]) =>
        (own.year === undefined || wanted.year === undefined || wanted.year === year) &&
        (own.month === undefined || wanted.month === undefined || wanted.month === month) &&
        (own.day === undefined || wanted.day === undefined || wanted.day === day)
    )
  )
}

/** Whether two dates of different calendars may be the same day. Months that follow the moon begin when it is seen, so
 *  those cannot be compared. */
export function mayMeet(a: Pick<Figure, 'value' | 'calendar'>, b: Pick<Figure, 'value' | 'calendar'>): boolean {
  if (a.calendar === 'persian' && b.calendar === undefined) return isSolarDay(a.value, b.value)
  if (b.calendar === 'persian' && a.calendar === undefined) return isSolarDay(b.value, a.value)
  return a.calendar !== b.calendar
}
