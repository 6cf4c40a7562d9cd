import type {EmbargoLine} from './embargo-line.ts'
import type {Token} from './embargo-tokens.ts'
import {instantOf} from './instants.ts'
import type {FoundDate} from './wire-date.ts'
import {latinDigits} from './wire-date.ts'

const DAY = 86_400_000
/** Hours and offsets are not taken for days. */
const CLOCK = /(?:GMT|UTC)\s?[+-]\s?\d{1,2}(?::?\d{2})?|(?<![\d.:])\d{1,2}[:.]\d{2}(?![\d.])(?:\s?[ap]\.?m)?/giu

/** The moment that an embargo line names, with its zone, if it can be read beyond doubt; a day without a year, or a
 *  weekday, is read by the date of the story. A guess could let a story out too early. */
export function embargoTime(
  {line, tokens}: EmbargoLine,
  findDate: (text: string) => FoundDate | undefined,
  story: string | undefined
): string | undefined {
  const whole = tokens.find(
    ({kind, text}) => kind === 'date' && /[z]$|[+-]\d{2}:?\d{2}$/.test(text) && text.includes(':')
  )
  if (whole)
    return instantOf(whole.text) === undefined
      ? undefined
      : whole.text
          .toUpperCase()
          .replace(/\s+(?=[Z+-])/, '')
          .replace(/\s+/, 'T')
  const time = clockOf(tokens)
  const zone = only(tokens.filter(({kind}) => kind === 'zone').map(({value}) => String(value)))
  const day = time && zone && dayOf(tokens, findDate(latinDigits(line).replace(CLOCK, ' '))?.value, story)
  if (!day) return undefined
  const local = `${day}T${time}`
  if (/^Z$|^[+-]/.test(zone)) return instantOf(local + zone) === undefined ? undefined : local + zone
  const instant = instantOf(local, zone)
  return instant === undefined ? undefined : local + offsetOf(instantOf(local)! - instant)
}

function clockOf(tokens: readonly Token[]): string | undefined {
  const iso = tokens.find(({kind, text}) => kind === 'date' && text.includes(':'))
  if (iso) return /\d{1,2}:\d{2}/.exec(iso.text)![0].padStart(5, '0')
  const clock = only(tokens.filter(({kind}) => kind === 'clock' || kind === 'hour'))
  if (!clock) return undefined
  const halves = [...new Set(tokens.filter(({kind}) => kind === 'half').map(({value}) => Number(value)))]
  if (halves.length > 1) return undefined
  const [half] = halves
  const digits = /^(\d{1,2})[:.h]?(\d{2})?/.exec(clock.text)
  const hour = clock.kind === 'hour' ? Number(clock.value) : Number(digits![1])
  const minute = clock.kind === 'hour' ? 0 : Number(digits![2] ?? 0)
  // A number alone does not say which six o'clock it is.
  if (hour < 0 || hour > 23 || minute > 59 || (clock.kind === 'hour' && hour !== 12 && half === undefined))
    return undefined
  const shown = half === undefined || hour > 12 ? hour : (hour % 12) + half
  return `${String(shown).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}

const only = <T>(list: readonly T[]): T | undefined => (list.length === 1 ? list[0] : undefined)

function dayOf(tokens: readonly Token[], date: string | undefined, story: string | undefined): string | undefined {
  const named = tokens.filter(({kind}) => kind === 'day').map(({value}) => Number(value))
  const weekday = only([...new Set(named)])
  if ((named.length > 0 && weekday === undefined) || weekday === -1) return undefined
  const fits = (day: number) => weekday === undefined || new Date(day).getUTCDay() === weekday
  const filed = story === undefined || story.startsWith('--') ? Number.NaN : Date.parse(story.slice(0, 10))
  if (date && !date.startsWith('--')) return fits(Date.parse(date)) ? date : undefined
  if (Number.isNaN(filed)) return undefined
  if (date) {
    const year = new Date(filed).getUTCFullYear()
    const days = [year - 1, year, year + 1]
      .map((one) => Date.parse(`${one}${date.slice(1)}`))
      .filter((day) => Math.abs(day - filed) <= 180 * DAY)
    const day = days.find(fits)
    return day === undefined ? undefined : iso(day)
  }
  if (weekday === undefined) return undefined
  const ahead = (weekday - new Date(filed).getUTCDay() + 7) % 7
  // If it is the same weekday, it may mean today or a week from now.
  return ahead === 0 ? undefined : iso(filed + ahead * DAY)
}

const iso = (day: number) => new Date(day).toISOString().slice(0, 10)

function offsetOf(milliseconds: number): string {
  const minutes = Math.abs(milliseconds) / 60_000
  const part = (n: number) => String(Math.floor(n)).padStart(2, '0')
  return milliseconds === 0 ? 'Z' : `${milliseconds < 0 ? '-' : '+'}${part(minutes / 60)}:${part(minutes % 60)}`
}
