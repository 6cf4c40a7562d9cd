import type {Language} from '../languages/language.ts'
import {alternatives, type Lexicon, spelling} from './wire-lexicon.ts'

export interface FoundDate {
  /** `2024-02-14`, or `--02-14` without a year. */
  readonly value: string
  readonly start: number
  readonly end: number
}

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

function dateOf(year: string | undefined, month: number, day: number): string | undefined {
  const last = DAYS[month - 1]
  if (last === undefined || day < 1 || day > last) return undefined
  const y = year && Number(year.length === 2 ? `20${year}` : year)
  if (y && month === 2 && day === 29 && (y % 4 !== 0 || (y % 100 === 0 && y % 400 !== 0))) return undefined
  const pad = (n: number, width: number) => String(n).padStart(width, '0')
  return `${y ? pad(y, 4) : '-'}-${pad(month, 2)}-${pad(day, 2)}`
}

/** Arabic and Persian digits become Latin ones, offset by offset. */
export const latinDigits = (text: string): string =>
  text.replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0)! & 0xf) % 10))

/** Reads the dates in tags and datelines: the first one in a text. An all-figure date is read in the order of its
 *  language; if both orders are in use, only a day above 12 decides. */
export function dateReader(lexicon: Lexicon, language: Language): (text: string) => FoundDate | undefined {
  const month = alternatives(lexicon.languages.flatMap(({wire}) => Object.keys(wire.months)))
  const prefix = alternatives(lexicon.languages.flatMap(({wire}) => wire.monthPrefixes))
  const name = `(?:${prefix})?(${month})\\.?(?!\\p{L})(?:\\s*[/(]?\\s*(?:${month})(?!\\p{L})\\)?)?`
  // 2 de marzo de 2024, 2 March 2024.
  const of = `(?:(?:${alternatives(lexicon.languages.flatMap(({wire}) => wire.datePrepositions))})\\s+)?`
  const iso = /(?<!\d)(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)(?:T[\d:.]+(?:Z|[+-]\d\d:?\d\d)?)?/u
  const dayFirst = new RegExp(`(?<!\\d)(\\d{1,2})\\s*${of}(?<!\\p{L})${name}(?:,?\\s+${of}(\\d{4})(?!\\d))?`, 'iu')
  const monthFirst = new RegExp(`(?<!\\p{L})${name}\\s+(\\d{1,2})(?!\\d)(?:,?\\s+(\\d{4})(?!\\d))?`, 'iu')
  const figures = /(?<![\d.,])(\d{1,2})\s?([./-])\s?(\d{1,2})(?:\s?\2\s?(\d{4}|\d{2}))?(?![\d.,]*\d)/u
  const order = language.wire.dateOrder

  const attempts: ReadonlyArray<readonly [RegExp, (m: RegExpExecArray) => string | undefined]> = [
    [iso, ([, y, , m, d]) => dateOf(y, Number(m), Number(d))],
    [dayFirst, ([, d, m, y]) => dateOf(y, lexicon.months.get(spelling(m!))!, Number(d))],
    [monthFirst, ([, m, d, y]) => dateOf(y, lexicon.months.get(spelling(m!))!, Number(d))],
    [
      figures,
      ([, a, , b, y]) => {
        const [first, second] = [Number(a), Number(b)]
        const dmy = order === 'dmy' || (order === '' && first > 12)
        const mdy = order === 'mdy' || (order === '' && second > 12)
        if (dmy === mdy) return undefined
        return dmy ? dateOf(y, second, first) : dateOf(y, first, second)
      }
    ]
  ]
  return (text) => {
    const plain = latinDigits(text)
    for (const [pattern, read] of attempts) {
      const match = pattern.exec(plain)
      const value = match ? read(match) : undefined
      if (match && value) return {value, start: match.index, end: match.index + match[0].length}
    }
    return undefined
  }
}
