/** The only door to `Intl`, which adds marks of its own (U+200E around an Arabic percent, U+200F before a Hebrew
 *  compact number) and no-break spaces in three widths, and follows the machine's time zone unless told otherwise. What
 *  passes here has none of those marks, one kind of no-break space, and an explicit zone. */

import type {HouseStyle} from '../model.ts'

const marks = /[\u061c\u200e\u200f\u2066-\u2069]/g

/** Text from `Intl` without its invisible marks. The narrow no-break space stays: it is typography, not direction. */
export function withoutMarks(text: string): string {
  return text.replace(marks, '')
}

/** A language with the country of most of its readers, as `ll_CC`: `ar` is `ar_EG`, `en-GB` `en_GB`. Undefined for what
 *  is no tag, or where no country is known. */
export function regional(tag: string): string | undefined {
  if (!countries.has(tag)) {
    if (countries.size > 200) countries.clear()
    countries.set(tag, countryOf(tag))
  }
  return countries.get(tag)
}

const countries = new Map<string, string | undefined>()

function countryOf(tag: string): string | undefined {
  try {
    const {language, region} = new Intl.Locale(tag).maximize()
    return region === undefined ? undefined : `${language}_${region}`
  } catch {
    return undefined
  }
}

/** An instant as shown by the wall clock of a zone. */
export interface WallClock {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly hour: number
  readonly minute: number
}

const clocks = new Map<string, Intl.DateTimeFormat>()

/** The wall clock of `zone` (IANA, `UTC` where none is given) at `instant` (milliseconds). Throws on an unknown
 *  zone. */
export function wallClock(instant: number, zone = 'UTC'): WallClock {
  if (zone === 'UTC') {
    const date = new Date(instant)
    // `Intl` counts the years before ours backwards, and refuses what is no moment.
    const year = date.getUTCFullYear()
    if (year > 1582)
      return {
        year,
        month: date.getUTCMonth() + 1,
        day: date.getUTCDate(),
        hour: date.getUTCHours(),
        minute: date.getUTCMinutes()
      }
  }
  let format = clocks.get(zone)
  if (!format) {
    format = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric'
    })
    clocks.set(zone, format)
  }
  const parts = Object.fromEntries(format.formatToParts(instant).map(({type, value}) => [type, Number(value)]))
  return {
    year: parts.year ?? 0,
    month: parts.month ?? 1,
    day: parts.day ?? 1,
    hour: parts.hour ?? 0,
    minute: parts.minute ?? 0
  }
}

/** The names of the seven days, long and short, Sunday being 0: `Wednesday`, `Wed`, `الأربعاء`, `יום רביעי`. */
export function weekdayNames(locale: string): Array<[name: string, day: number]> {
  return (['long', 'short'] as const).flatMap((weekday) => {
    const format = new Intl.DateTimeFormat(locale, {weekday, timeZone: 'UTC'})
    // 4 January 1970 was a Sunday.
    return [0, 1, 2, 3, 4, 5, 6].map((day): [string, number] => [
      withoutMarks(format.format((day + 3) * 86_400_000)),
      day
    ])
  })
}

/** What `locale` calls a zone at an instant: `GMT+2`, `غرينتش+2`. */
export function zoneName(instant: number, zone: string, locale: string): string {
  const format = new Intl.DateTimeFormat(locale, {timeZone: zone, timeZoneName: 'short', hour: 'numeric'})
  const part = format.formatToParts(instant).find(({type}) => type === 'timeZoneName')
  return withoutMarks(part?.value ?? zone)
}

/** Each takes longer to make than a paragraph to parse; a project has few locales. */
const names = new Map<string, Intl.DisplayNames>()

function namesIn(locale: string, type: 'language' | 'region'): Intl.DisplayNames {
  const key = `${type} ${locale}`
  let made = names.get(key)
  if (!made) {
    made = new Intl.DisplayNames(locale, {type})
    if (names.size > 200) names.clear()
    names.set(key, made)
  }
  return made
}

/** What `locale` calls a language (`he` → العبرية) or a region (`EG` → Egypt); the code itself if unknown. */
export function displayName(code: string, type: 'language' | 'region', locale: string): string {
  try {
    return withoutMarks(namesIn(locale, type).of(code) ?? code)
  } catch {
    return code
  }
}

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']

/** Codes of what is no country: unions, and regions for testing. */
const NONE: ReadonlySet<string> = new Set(['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ'])

/** The name of every country in a language: `EG` is Egypt, مصر. */
export function regionNames(locale: string): Array<[code: string, name: string]> {
  return LETTERS.flatMap((a) =>
    LETTERS.flatMap((b): Array<[string, string]> => {
      const name = displayName(a + b, 'region', locale)
      // A name with an explanation in it is not what a text prints.
      return NONE.has(a + b) || name === a + b || /[^\p{L}\p{M}\s'’׳-]|\s-\s/u.test(name) ? [] : [[a + b, name]]
    })
  )
}

const numbers = new Map<string, Intl.NumberFormat>()

/** A decimal string in the digits and grouping of `locale`, exactly: no digit is rounded away. `options` as for
 *  `Intl.NumberFormat`; `shift` moves the decimal point (a percentage is shifted by -2). */
export function printNumber(value: string, locale: string, options: Intl.NumberFormatOptions = {}, shift = 0): string {
  const id = `${locale} ${JSON.stringify(options)}`
  let format = numbers.get(id)
  if (!format) {
    format = new Intl.NumberFormat(locale, {
      maximumFractionDigits: 20,
      trailingZeroDisplay: 'stripIfInteger',
      ...options
    })
    numbers.set(id, format)
  }
  return withoutMarks(format.format((shift ? `${value}e${shift}` : value) as `${number}`))
}

const plurals = new Map<string, Intl.PluralRules>()

function pluralRules(locale: string, type: 'cardinal' | 'ordinal'): Intl.PluralRules {
  const id = `${locale} ${type}`
  let rules = plurals.get(id)
  if (!rules) {
    rules = new Intl.PluralRules(locale, {type})
    plurals.set(id, rules)
  }
  return rules
}

/** The plural category of a number in `locale`. */
export function pluralCategory(
  value: string,
  locale: string,
  type: 'cardinal' | 'ordinal' = 'cardinal'
): Intl.LDMLPluralRule {
  return pluralRules(locale, type).select(Number(value))
}

/** The plural categories of `locale`: two in English, three in Hebrew, six in Arabic. */
export function pluralCategories(locale: string, type: 'cardinal' | 'ordinal' = 'cardinal'): Intl.LDMLPluralRule[] {
  return pluralRules(locale, type).resolvedOptions().pluralCategories
}

/** The name of a weekday in `locale`; 1 is Monday. */
export function dayName(day: number, locale: string): string {
  // 1 January 2024 was a Monday.
  const date = Date.UTC(2024, 0, day)
  return withoutMarks(new Intl.DateTimeFormat(locale, {weekday: 'long', timeZone: 'UTC'}).format(date))
}

const scripts = new Map<string, string>()

/** The part that tags of one written language share, whatever their region and spelling: `en-US`, `EN_gb` and `eng` are
 *  `en-Latn`, `zh-TW` is `zh-Hant`, and `ar-Latn` is not `ar-Arab`. An invalid tag is returned as it is. */
export function writtenLanguage(tag: string): string {
  const known = scripts.get(tag)
  if (known !== undefined) return known
  const plain = tag.trim().replaceAll('_', '-').toLowerCase()
  let written = plain
  try {
    const {language, script} = new Intl.Locale(plain).maximize()
    written = `${language}-${script ?? ''}`
  } catch {}
  if (scripts.size < 1000) scripts.set(tag, written)
  return written
}

const separators = new Map<string, {readonly group: string; readonly point: string}>()

/** The signs for grouping and decimals in a locale, with these digits. */
export function separatorsOf(
  locale: string,
  digits: HouseStyle['digits']
): {readonly group: string; readonly point: string} {
  const id = `${locale} ${digits}`
  const known = separators.get(id)
  if (known) return known
  const parts = new Intl.NumberFormat(locale, {numberingSystem: digits}).formatToParts(1234567.8)
  const sign = (type: string) => withoutMarks(parts.find((part) => part.type === type)?.value ?? '')
  const made = {group: sign('group'), point: sign('decimal')}
  separators.set(id, made)
  return made
}

const orders = new Map<string, 'day' | 'month' | undefined>()

/** What stands first in a date in digits whose year is last: `month` in `en-US`, `day` in `en-GB`. Undefined where the
 *  year is first, so that nobody can tell. */
export function firstOfDate(locale: string): 'day' | 'month' | undefined {
  if (!orders.has(locale)) {
    const format = new Intl.DateTimeFormat(locale, {
      calendar: 'gregory',
      timeZone: 'UTC',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric'
    })
    const [first] = format.formatToParts(0).filter(({type}) => type === 'day' || type === 'month' || type === 'year')
    orders.set(locale, first?.type === 'day' || first?.type === 'month' ? first.type : undefined)
  }
  return orders.get(locale)
}
