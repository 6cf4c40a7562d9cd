import type {Calendar, CalendarWords, FigurePack} from '../../../languages/figures.ts'

/** The calendar that a year is of where the text does not say so: سال ۱۴۰۳. */
export function calendarOf(value: string, calendars: FigurePack['calendars'] = {}): Calendar | undefined {
  const all = Object.entries(calendars) as Array<[Calendar, CalendarWords]>
  return all.find(([, {years: [from, to] = [0, 0]}]) => Number(value) >= from && Number(value) <= to)?.[0]
}
