import {asciiDigits} from '../../figures/index.ts'
import {firstOfDate} from '../../languages/intl.ts'
import {code, says, words} from '../../messages/says.ts'
import type {PairCheck} from '../check.ts'
import type {Side} from '../text-reading.ts'

/** Three groups of digits with one sign between them, the year last. */
const NUMERIC = /(?<![\p{Nd}./]|\p{Nd}-)(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?![\p{Nd}/-])/gu
/** What each of them holds. */
const SIGNED = /\p{Nd}[./-]\p{Nd}/u
const MONTHS = 12

/** A date in digits stands in the order of its own locale, where days and months change places on the way. */
export const figureDateForm: PairCheck = {
  id: 'figure-date-form',
  severity: 'warning',
  ofMachine: 'error',
  scope: 'pair',
  needs: {},
  *run({source, target}) {
    const dates = datesIn(target)
    const to = firstOfDate(target.locale)
    if (dates.length === 0 || to === undefined) return
    const from = firstOfDate(source.locale)
    const copied = new Set(datesIn(source).map(valuesOf))
    for (const match of dates) {
      const [first, second] = [Number(match[1]), Number(match[3])]
      const impossible = (to === 'month' ? first : second) > MONTHS
      const doubtful = from !== to && first !== second && copied.has(valuesOf(match))
      if (!impossible && !doubtful) continue
      const span = {start: match.index, end: match.index + match[0].length}
      const found = target.text.slice(span.start, span.end)
      yield {
        ...says(`figure-date-form/${to}`, {found: words(found, target), locale: code(target.locale)}),
        target: span,
        actual: found
      }
    }
  }
}

const valuesOf = ([, first, , second, year]: RegExpMatchArray): string => [first, second, year].map(Number).join('/')

const datesIn = ({text}: Side) => (SIGNED.test(text) ? [...asciiDigits(text, 0, text.length).matchAll(NUMERIC)] : [])
