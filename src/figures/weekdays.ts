import type {Figure} from '../model.ts'
import type {Weekday} from './read/dates/weekdays.ts'

/** A weekday that contradicts its date, like "Tuesday, Feb. 14, 2024", which was a Wednesday. */
export interface WrongDay {
  readonly named: Weekday
  readonly date: Figure
  /** 1 is Monday. */
  readonly day: number
}

/** Between a weekday and its date there is only a comma, a preposition or a bracket, never another word. */
const BESIDE = /^[\s,،(.]*(?:\p{L}{0,3}[\s־-]?)?[\s,،(]*$/u

/** Weekdays beside a full Gregorian date that fell on another day. */
export function wrongDays(text: string, weekdays: readonly Weekday[], figures: readonly Figure[]): WrongDay[] {
  const dates = figures.filter(
    ({kind, value, calendar}) => kind === 'date' && !calendar && /^\d{4}-\d\d-\d\d$/.test(value)
  )
  let at = 0
  return weekdays.flatMap((named): WrongDay[] => {
    while (at < dates.length && dates[at]!.end < named.start - 24) at++
    for (const date of dates.slice(at, at + 3)) {
      const between = date.start >= named.end ? text.slice(named.end, date.start) : text.slice(date.end, named.start)
      if (between.length > 12 || !BESIDE.test(between)) continue
      const day = weekdayOf(date)
      if (day !== named.day) return [{named, date, day}]
    }
    return []
  })
}

function weekdayOf({value}: Figure): number {
  return new Date(`${value}T00:00:00Z`).getUTCDay() || 7
}

/** The weekdays of one text that the other lacks; each answers once. A word that only may be a day is not missed. */
export function unanswered(days: readonly Weekday[], others: readonly Weekday[]): Weekday[] {
  const open = new Map<number, number>()
  for (const {day} of others) open.set(day, (open.get(day) ?? 0) + 1)
  return days.filter(({day, doubtful}) => {
    const left = open.get(day) ?? 0
    if (left > 0) open.set(day, left - 1)
    return left === 0 && !doubtful
  })
}
