/** Dates in digits. */
import type {Draft} from '../draft.ts'
import {pad} from '../draft.ts'
import type {Reader} from '../reader.ts'
import {isHyphen} from '../signs.ts'
import {DIGITS, SIGN, type Token} from '../token.ts'

/** 14/2/2024, 14.2.24, 2024-02-14. */
export function numericDate(reader: Reader, at: number): Draft | undefined {
  const {tokens, lexicon} = reader
  const {form} = tokens[at] as Token
  const dotted = /^([0-9]{1,4})\.([0-9]{1,2})\.([0-9]{2,4})$/.exec(form)
  if (dotted) return dateInDigits(at, at + 1, valuesOf(dotted.slice(1) as Triple, lexicon.pack.digits.dateOrder))
  if (!/^[0-9]{1,4}$/.test(form)) return undefined
  const [first, b, second, c] = [tokens[at + 1], tokens[at + 2], tokens[at + 3], tokens[at + 4]]
  if (first?.kind !== SIGN || !(first.form === '/' || isHyphen(first.form)) || first.gap || b?.gap) return undefined
  if (b?.kind !== DIGITS || !/^[0-9]{1,2}$/.test(b.form)) return undefined
  const named = lexicon.namedDates.get(`${form}/${b.form}`)
  if (named && first.form === '/' && second?.form !== '/') return dateInDigits(at, at + 3, [named])
  if (second?.form !== first.form || second.gap || c?.kind !== DIGITS || c.gap || !/^[0-9]{2,4}$/.test(c.form))
    return undefined
  return dateInDigits(at, at + 5, valuesOf([form, b.form, c.form], lexicon.pack.digits.dateOrder))
}

export function dateInDigits(at: number, end: number, [value, ...also]: readonly string[]): Draft | undefined {
  if (value === undefined) return undefined
  return {at, end, kind: 'date', value, form: 'digits', sure: true, ...(also.length > 0 && {also})}
}

type Triple = [a: string, b: string, c: string]

/** What three numbers may mean as a date, the likeliest first. Where the month is printed first, writers from elsewhere
 *  print the day first; where the day is, nobody does otherwise. */
function valuesOf([a, b, c]: Triple, order: 'day-first' | 'month-first'): string[] {
  if (a.length === 4) return isMonthDay(c, b) ? [`${a}-${pad(b)}-${pad(c)}`] : []
  if (c.length === 3 || a.length === 3) return []
  const year = c.length === 4 ? c : Number(c) < 50 ? `20${c}` : `19${c}`
  const dayFirst = isMonthDay(a, b) ? [`${year}-${pad(b)}-${pad(a)}`] : []
  const monthFirst = isMonthDay(b, a) ? [`${year}-${pad(a)}-${pad(b)}`] : []
  if (order === 'day-first') return dayFirst.length > 0 ? dayFirst : monthFirst
  return [...new Set([...monthFirst, ...dayFirst])]
}

export function isMonthDay(day: string, month: string): boolean {
  return Number(day) >= 1 && Number(day) <= 31 && Number(month) >= 1 && Number(month) <= 12
}
