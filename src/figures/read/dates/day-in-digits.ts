/** A day and a month in digits, without a year: (16/05), יום שלישי 4.3. */
import {hasRoleBefore, prefixAt} from '../context/prefix.ts'
import {type Draft, pad} from '../draft.ts'
import {phrase, type Reader, role, sign} from '../reader.ts'
import {isComma} from '../signs.ts'
import {DIGITS, SIGN, type Token, WORD} from '../token.ts'
import {dateInDigits, isMonthDay} from './numeric-date.ts'

/** Two numbers are a date only where something says so: the weekday before them, a zero in front of one of them, or
 *  the clock behind. Otherwise they may be a fraction, a score or a decimal. */
export function dayInDigits(reader: Reader, at: number): Draft | undefined {
  const parts = partsAt(reader, at)
  if (!parts) return undefined
  const {first, second, end, dotted} = parts
  const order = dotted ? 'day-first' : reader.lexicon.pack.digits.dateOrder
  const values = daysOf(first, second)
  if (order === 'month-first') values.reverse()
  const known = values.filter((value) => value !== undefined)
  const zero = !dotted && (first.startsWith('0') || second.startsWith('0'))
  if (!zero && !isBehindWeekday(reader, at) && !(dotted && isBeforeClock(reader, at, end))) return undefined
  return dateInDigits(at, end, known)
}

/** The date that a number with a point may be, where days come first: ב-12.11. */
export function dayWithPoint(form: string): string | undefined {
  const [, day = '', month = ''] = /^([0-9]{1,2})\.([0-9]{1,2})$/.exec(form) ?? []
  return daysOf(day, month)[0]
}

/** As day and month, and as month and day. */
function daysOf(a: string, b: string): [string | undefined, string | undefined] {
  return [
    isMonthDay(a, b) ? `--${pad(b)}-${pad(a)}` : undefined,
    isMonthDay(b, a) && Number(a) !== Number(b) ? `--${pad(a)}-${pad(b)}` : undefined
  ]
}

interface Parts {
  readonly first: string
  readonly second: string
  readonly end: number
  readonly dotted: boolean
}

const SHORT = /^[0-9]{1,2}$/

function partsAt({tokens, lexicon}: Reader, at: number): Parts | undefined {
  const {form} = tokens[at] as Token
  const [, day, month] = /^([0-9]{1,2})\.([0-9]{1,2})$/.exec(form) ?? []
  if (day !== undefined && month !== undefined)
    return lexicon.pack.digits.dateOrder === 'day-first'
      ? {first: day, second: month, end: at + 1, dotted: true}
      : undefined
  const [slash, number, after] = [tokens[at + 1], tokens[at + 2], tokens[at + 3]]
  if (!SHORT.test(form) || slash?.form !== '/' || slash.gap || number?.kind !== DIGITS || number.gap) return undefined
  if (!SHORT.test(number.form) || (after && !after.gap && (after.kind !== SIGN || /[/%٪-]/.test(after.form))))
    return undefined
  return {first: form, second: number.form, end: at + 3, dotted: false}
}

/** יום שני (16/05), الأحد ٤/٣, Tuesday, 5/16. */
function isBehindWeekday(reader: Reader, at: number): boolean {
  const {tokens} = reader
  let back = prefixAt(reader, at).at - 1
  const opening = tokens[back]
  if (tokens[back + 1]?.line) return false
  if (opening?.kind === SIGN && (opening.form === '(' || isComma(opening.form))) back--
  if (tokens[back]?.kind !== WORD) return false
  return role(reader, back, 'weekday') !== undefined || phrase(reader, back - 1, 'weekday')?.end === back + 1
}

/** ב-4.3 בשעה 20:00; but not ל-4.5 שעות, which is a measure. */
function isBeforeClock(reader: Reader, at: number, end: number): boolean {
  const prefix = prefixAt(reader, at)
  const dated = prefix.kind.prep || hasRoleBefore(reader, prefix, 'monthBefore')
  return dated && tokenIsClock(reader, end)
}

function tokenIsClock(reader: Reader, at: number): boolean {
  if (sign(reader, at, ',')) return tokenIsClock(reader, at + 1)
  const {line, prefix} = reader.tokens[at] ?? {}
  if (line || role(reader, at, 'clock') === undefined) return false
  return prefix?.prep === true || phrase(reader, at, 'unit') === undefined
}
