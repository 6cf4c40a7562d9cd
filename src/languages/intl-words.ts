/** What `Intl` knows about figures in a language, for what no pack says: months, weekdays, units, money and scales in
 *  words. Nothing for a language unknown to `Intl`, which would answer with the machine's own. */

import type {Calendar, CalendarWords} from './figures.ts'
import {weekdayNames, withoutMarks} from './intl.ts'
import type {FigurePack, Print} from './language.ts'
import type {UnitId} from './unit-ids.ts'

/** Numbers that cover every plural form of every language. */
const SAMPLES = [1, 2, 3, 5, 11, 20, 100, 1.5]

const unitNames = {
  mm: 'millimeter',
  cm: 'centimeter',
  m: 'meter',
  km: 'kilometer',
  inch: 'inch',
  ft: 'foot',
  yd: 'yard',
  mi: 'mile',
  hectare: 'hectare',
  acre: 'acre',
  ml: 'milliliter',
  l: 'liter',
  gallon: 'gallon',
  g: 'gram',
  kg: 'kilogram',
  oz: 'ounce',
  lb: 'pound',
  stone: 'stone',
  kmh: 'kilometer-per-hour',
  mph: 'mile-per-hour',
  mb: 'megabyte',
  gb: 'gigabyte',
  tb: 'terabyte',
  second: 'second',
  minute: 'minute',
  hour: 'hour',
  day: 'day',
  week: 'week',
  month: 'month',
  year: 'year'
} as const satisfies Partial<Record<UnitId, string>>
/** Their signs are the same nearly everywhere, and are not words. */
const SIGNED: ReadonlySet<string> = new Set(['mm', 'cm', 'km', 'kg', 'kmh'])
const CURRENCIES = 'USD EUR GBP JPY CHF CNY INR RUB TRY ILS EGP SAR AED QAR KWD JOD CAD AUD BRL MXN'.split(' ')

const isKnownTo = (locale: string): boolean => Intl.NumberFormat.supportedLocalesOf(locale).length > 0

/** What can be read as a word: no digits or signs. */
const isWord = (form: string) => /^[\p{L}\p{M}][\p{L}\p{M}'’.\s-]*$/u.test(form)
const wordsOf = (forms: readonly string[]) =>
  [...new Set(forms.map((form) => withoutMarks(form).trim()))].filter(isWord)

/** The parts of one type in the formatted samples. */
function partsOf(locale: string, type: string, options: Intl.NumberFormatOptions): string[] {
  const format = new Intl.NumberFormat(locale, options)
  return wordsOf(
    SAMPLES.flatMap((sample) => format.formatToParts(sample).flatMap((part) => (part.type === type ? part.value : [])))
  )
}

const full = <T extends Readonly<Record<string, readonly string[]>>>(forms: T): T =>
  Object.fromEntries(Object.entries(forms).filter(([, list]) => list.length > 0)) as T

function units(locale: string): FigurePack['units'] {
  const named = Object.entries(unitNames).map(([id, unit]) => {
    const of = (unitDisplay: 'long' | 'short') => partsOf(locale, 'unit', {style: 'unit', unit, unitDisplay})
    return [id, [...of('long'), ...(SIGNED.has(id) ? of('short') : [])]] as const
  })
  return full(Object.fromEntries(named))
}

const currencies = (locale: string): FigurePack['currencies'] =>
  full(
    Object.fromEntries(
      CURRENCIES.map((currency) => [
        currency,
        partsOf(locale, 'currency', {style: 'currency', currency, currencyDisplay: 'name'})
      ])
    )
  )

/** Thousands and millions, lakhs and 万, as in compact numbers: value → words. */
function scales(locale: string, compactDisplay: 'long' | 'short'): Record<string, string[]> {
  const format = new Intl.NumberFormat(`${locale}-u-nu-latn`, {notation: 'compact', compactDisplay})
  const found: Record<string, string[]> = {}
  for (let zeros = 3; zeros <= 14; zeros++) {
    for (const first of [1, 2, 5]) {
      const parts = format.formatToParts(first * 10 ** zeros)
      const [count, word] = ['integer', 'compact'].map((type) => parts.find((part) => part.type === type)?.value)
      const power = count === undefined ? -1 : zeros - (count.length - 1)
      if (word === undefined || power < 3) continue
      const value = `1${'0'.repeat(power)}`
      found[value] = wordsOf([...(found[value] ?? []), word])
    }
  }
  return full(found)
}

function dateParts(locale: string, month: 'long' | 'short' | 'numeric', alone = false) {
  const day = alone ? {} : ({day: 'numeric', year: 'numeric'} as const)
  const format = new Intl.DateTimeFormat(`${locale}-u-ca-gregory-nu-latn`, {month, timeZone: 'UTC', ...day})
  return (at: number) => format.formatToParts(Date.UTC(2024, at, 25))
}

/** The twelve names, as in a date or on their own. */
function monthNames(locale: string, month: 'long' | 'short', alone: boolean): string[] {
  const parts = dateParts(locale, month, alone)
  return Array.from({length: 12}, (_, at) =>
    withoutMarks(parts(at).find(({type}) => type === 'month')?.value ?? '').trim()
  )
}

/** Calendars that are the first of some languages, by their names in `Intl`, and which years are theirs. */
const CALENDARS: Readonly<Record<string, readonly [calendar: Calendar, years?: CalendarWords['years']]>> = {
  persian: ['persian', {from: 1280, to: 1450, add: [621, 622]}],
  buddhist: ['buddhist', {from: 2400, to: 2650, add: [-543]}],
  'islamic-umalqura': ['hijri'],
  'islamic-civil': ['hijri']
}

/** The calendar in which the language prints dates first, where that is not the Gregorian. */
function calendars(locale: string): Pick<FigurePack, 'calendars'> {
  const first = new Intl.DateTimeFormat(locale).resolvedOptions().calendar
  const [calendar, years] = CALENDARS[first] ?? []
  if (calendar === undefined) return {}
  const format = new Intl.DateTimeFormat(`${locale}-u-ca-${first}-nu-latn`, {month: 'long', timeZone: 'UTC'})
  const number = new Intl.DateTimeFormat(`en-u-ca-${first}-nu-latn`, {month: 'numeric', timeZone: 'UTC'})
  const months: Record<string, string[]> = {}
  // A day in each half of a month of ours is in each of theirs.
  for (let day = 0; day < 366; day += 10) {
    const at = Date.UTC(2024, 0, 1 + day)
    const name = wordsOf([format.format(at)])
    const month = number.format(at)
    if (name.length > 0 && /^[0-9]+$/.test(month)) months[month] = name
  }
  // The Buddhist year has our months, which stand with them.
  const own = calendar === 'buddhist' ? {} : months
  return {calendars: {[calendar]: {months: own, yearless: true, ...(years && {years})}}}
}

const percentFirst = (locale: string): boolean =>
  new Intl.NumberFormat(locale, {style: 'percent'}).formatToParts(0.5)[0]?.type === 'percentSign'

/** Letters that a date glues to its day: 1er février, 23mh dhen Chèitean. */
function dayEndings(locale: string): string[] {
  const format = new Intl.DateTimeFormat(`${locale}-u-ca-gregory-nu-latn`, {dateStyle: 'long', timeZone: 'UTC'})
  const endings = Array.from({length: 31}, (_, at) => {
    const parts = format.formatToParts(Date.UTC(2024, 0, at + 1))
    const day = parts.findIndex(({type}) => type === 'day')
    const [, ending] = /^[0-9]+(\p{Ll}*)$/u.exec(parts[day]?.value ?? '') ?? []
    return ending || /^(\p{Ll}{1,3})\s/u.exec(parts[day + 1]?.value ?? '')?.[1] || ''
  })
  return [...new Set(endings)].filter((ending) => ending !== '')
}

/** The part of a pack that the reader uses, as far as `Intl` knows it. */
export function intlFigures(locale: string): Partial<FigurePack> {
  const months = [true, false].flatMap((alone) => [
    monthNames(locale, 'long', alone),
    monthNames(locale, 'short', alone)
  ])
  const byMonth = full(
    Object.fromEntries(Array.from({length: 12}, (_, at) => [at + 1, wordsOf(months.map((names) => names[at] ?? ''))]))
  )
  const days = weekdayNames(locale).slice(0, 7)
  const [long, short] = [scales(locale, 'long'), scales(locale, 'short')]
  const suffixes = full(
    Object.fromEntries(Object.entries(short).map(([value, forms]) => [value, forms.filter((form) => form.length < 3)]))
  )
  const order = dateParts(locale, 'numeric')(0).map(({type}) => type)
  const parts = new Intl.NumberFormat(`${locale}-u-nu-latn`).formatToParts(1234567.8)
  const sign = (type: string) => parts.find((part) => part.type === type)?.value
  return {
    digits: {
      decimalComma: sign('decimal') === ',',
      pointGroup: sign('group') === '.' ? 'either' : 'decimal',
      dateOrder: order.indexOf('month') < order.indexOf('day') && order[0] !== 'year' ? 'month-first' : 'day-first',
      ...(percentFirst(locale) && {percentFirst: true})
    },
    plurals: long,
    suffixes,
    units: units(locale),
    currencies: currencies(locale),
    degreeLetters: {celsius: ['C'], fahrenheit: ['F']},
    ...calendars(locale),
    ordinalSuffixes: dayEndings(locale),
    months: byMonth,
    // `Intl` does not say which are other words too: French uses one word for March and Mars.
    doubtfulMonths: Object.values(byMonth).flat(),
    weekdays: full(Object.fromEntries(days.map(([name, day]) => [day === 0 ? 7 : day, wordsOf([name])]))),
    words: full({percent: partsOf(locale, 'unit', {style: 'unit', unit: 'percent', unitDisplay: 'long'})})
  }
}

/** How the language prints a date, its months and a list. */
export function intlPrint(locale: string): Pick<Print, 'months' | 'date' | 'list'> {
  const slots: Readonly<Record<string, string>> = {day: '{{day}}', month: '{{month}}', year: '{{year}}'}
  const date = dateParts(locale, 'long')(1).map(({type, value}) => slots[type] ?? withoutMarks(value))
  const row = (items: readonly string[]) =>
    new Intl.ListFormat(locale, {type: 'conjunction'}).formatToParts(items).filter(({type}) => type === 'literal')
  const last = row(['a', 'b'])[0]?.value ?? ', '
  return {
    months: {gregorian: monthNames(locale, 'long', false)},
    date: date.join(''),
    list: {comma: row(['a', 'b', 'c'])[0]?.value ?? ', ', last, foreign: last}
  }
}

/** What `Intl` says about a language; undefined for one it does not know. */
export function ofIntl<T>(tag: string, ask: (locale: string) => T): T | undefined {
  try {
    return isKnownTo(tag) ? ask(tag) : undefined
  } catch {
    return undefined
  }
}
