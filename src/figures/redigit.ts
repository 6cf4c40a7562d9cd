/** A number in other digits: the same value, with the separators and percent sign that go with those digits. */
import {separatorsOf} from '../languages/intl.ts'
import type {Language} from '../languages/language.ts'
import type {Figure, HouseStyle} from '../model.ts'
import {inDigits} from '../text/digits.ts'
import {normal} from './decimal.ts'
import {parseDigits} from './read/numbers/digits.ts'
import {readFigures} from './read/read.ts'

export interface Redigit {
  readonly locale: string
  readonly language: Language
  /** In which the result is read, if that is another one. */
  readonly into?: Language
  readonly digits: HouseStyle['digits']
  /** Picks one of two readings where the text alone leaves it open (`1.234` in Arabic). */
  readonly meant?: (value: string, also: string) => string | undefined
}

const PART = /[0-9٠-٩۰-۹]+(?:[.,٫٬][0-9٠-٩۰-۹]+)*/g

/** A run of digits with what is in and around it (`١٬٢٠٠`, `٪٧٠`, `٣/٤/٢٠٢٤`), in other digits. Undefined where its
 *  value is ambiguous. */
export function redigit(text: string, options: Redigit): string | undefined {
  const {digits} = options
  let open = false
  const numbers = text.replace(PART, (part) => {
    const made = numberIn(part, options)
    open ||= made === undefined
    return made ?? part
  })
  if (open) return undefined
  const sign = digits === 'latn' ? '%' : '٪'
  const signed = numbers.replace(/[%٪]/g, sign)
  // Our own lines print the sign after the number.
  const [, number] = /^[%٪]([^%٪-]+)$/.exec(signed) ?? []
  return number === undefined ? signed : number + sign
}

function numberIn(text: string, {locale, language, into = language, digits, meant}: Redigit): string | undefined {
  const ascii = inDigits(text, 'latn')
  if (/^[0-9]+$/.test(ascii)) return inDigits(ascii, digits)
  const known = language.figures?.digits
  const parsed = known && parseDigits(ascii, known)
  // A date with points, or not a number: its signs stay.
  if (!parsed) return inDigits(ascii, digits)
  const value = parsed.also === undefined ? parsed.value : meant?.(parsed.value, parsed.also)
  if (value === undefined) return undefined
  const last = ascii.search(/[.,٫٬][0-9]+$/)
  const grouped = ascii.length - last === 4 && value === normal(ascii.replace(/[^0-9]/g, ''))
  const whole = grouped ? ascii : ascii.slice(0, last)
  const decimals = grouped ? '' : ascii.slice(last + 1)
  const {group, point} = separatorsOf(locale, digits)
  const print = (sign: string) => inDigits(whole.replace(/[.,٫٬]/g, sign) + (decimals && point + decimals), digits)
  // A locale's grouping sign may be what readers of the language take for a decimal point.
  const reader = into.figures?.digits
  const kept = (one: string) => {
    const read = parseDigits(inDigits(one, 'latn'), reader)
    return read?.value === value && (into === language || read.also === undefined)
  }
  return [print(group), print('')].find(kept)
}

/** How far an edit can have an effect: a number, its unit, and the words that make it a date or a range. */
const REACH = 160

/** Does a text state the same figures after this edit? Only the words around the edit are read, so many edits of one
 *  text stay cheap. */
export function keepsFigures(
  text: string,
  {range, text: fresh}: {readonly range: {readonly start: number; readonly end: number}; readonly text: string},
  language: Language
): boolean {
  const before = text.slice(Math.max(0, range.start - REACH), range.start)
  const after = text.slice(range.end, range.end + REACH)
  // Do not cut a number at the ends.
  const head = range.start > REACH ? before.replace(/^\S*/, '') : before
  const tail = range.end + REACH < text.length ? after.replace(/\S*$/, '') : after
  const stated = (own: string) => readFigures(head + own + tail, language)
  const [was, is] = [stated(text.slice(range.start, range.end)), stated(fresh)]
  return was.length === is.length && was.every((figure, at) => keeps(figure, is[at]!))
}

/** Clearer print may leave only one of two readings. */
const keeps = (before: Figure, after: Figure): boolean =>
  [before.value, ...(before.also ?? [])].includes(after.value) && stating(before) === stating(after)

const stating = ({kind, parts, unit, calendar, hedge}: Figure): string =>
  [kind, parts, unit, calendar, hedge?.class].join(' ')
