/** Years of another calendar that only their number tells: 2567 in Thai, 1402 in Persian. */
import type {Calendar, CalendarWords, FigurePack} from '../../../languages/figures.ts'
import type {Draft} from '../draft.ts'

const YEAR = /^([0-9]{4})(-[0-9]{2}(?:-[0-9]{2})?)?$/

const calendarOf = (year: number, calendars: FigurePack['calendars'] = {}) =>
  (Object.entries(calendars) as Array<[Calendar, CalendarWords]>).find(
    ([, {years}]) => years && year >= years.from && year <= years.to
  )

/** Our decade in which most of a decade of another calendar lies: دهه ۱۳۶۰ is the 1980s. */
export function decadeInOurs(year: string, {calendars}: FigurePack): string | undefined {
  const [, own] = (year.length === 4 && calendarOf(Number(year), calendars)) || []
  return own?.years && `${String(Number(year) + 5 + own.years.add[0]!).slice(0, 3)}X`
}

/** A year, or a date with one, in the calendar that its number tells; its years in ours are what it may be, too. */
export function inItsCalendar(draft: Draft, {calendars}: FigurePack): Draft {
  if (!calendars || !(draft.kind === 'date' || draft.plain)) return draft
  const [, year, rest = ''] = YEAR.exec(draft.value) ?? []
  if (year === undefined) return draft
  const [calendar, {years} = {}] = calendarOf(Number(year), calendars) ?? []
  if (!calendar || !years) return draft
  // A month of one calendar has parts of two of another, unless only their years differ.
  const ours = rest === '' || years.add.length === 1 ? years.add.map((add) => `${Number(year) + add}${rest}`) : []
  const also = [...(draft.also ?? []), ...ours]
  return {...draft, ...(also.length > 0 && {also}), ...(draft.kind === 'date' && {calendar})}
}
