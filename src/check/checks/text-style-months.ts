import type {Print} from '../../languages/labels.ts'
import {says, words} from '../../messages/says.ts'
import type {Figure} from '../../model.ts'
import type {PairCheck} from '../check.ts'

/** Months are named as the house names them, wherever the reader of figures sees a date. */
export const textStyleMonths: PairCheck = {
  id: 'text-style-months',
  severity: 'warning',
  scope: 'pair',
  needs: {target: ['style', 'dates']},
  *run({target}) {
    const {months, monthAlone} = target.language.print
    if (Object.keys(months).length < 2) return
    const severity = target.chosen.months ? 'warning' : 'info'
    for (const figure of target.figures) {
      const month = monthOf(figure)
      if (month === undefined) continue
      const dated = /\p{Nd}/u.test(figure.text)
      // As our own lines print it: a month without a day may have a family of its own.
      const family = hasDay(figure) ? target.house.months : (monthAlone ?? target.house.months)
      const wanted = months[family]?.[month]
      if (wanted === undefined) continue
      const found = nameIn(figure.text, patternOf(months, month))
      if (!found || found.text === wanted) continue
      const range = {start: figure.start + found.at, end: figure.start + found.at + found.text.length}
      // A name alone may be another word, and a full stop may end the sentence.
      const safe = dated && !(found.text.endsWith('.') && range.end >= target.text.trimEnd().length)
      yield {
        severity,
        ...says('text-style-months', {found: words(found.text, target), wanted: words(wanted, target)}),
        target: range,
        actual: found.text,
        expected: [wanted],
        ...(safe && {fix: {range, text: wanted}})
      }
    }
  }
}

/** Counted from 0. Months of other calendars have only one name. */
function monthOf({kind, calendar, value}: Figure): number | undefined {
  const found = kind === 'date' && !calendar ? /^(?:\d{4}|-)-(\d\d)/.exec(value) : null
  return found ? Number(found[1]) - 1 : undefined
}

const hasDay = ({value}: Figure) => /^(?:\d{4}|-)-\d\d-\d\d$/.test(value)

const patterns = new WeakMap<Print['months'], RegExp[]>()

/** The names of a month in every family, and two of them side by side: `آذار/مارس`, `آذار (مارس)`. */
function patternOf(months: Print['months'], month: number): RegExp {
  const known = patterns.get(months) ?? []
  patterns.set(months, known)
  if (known[month]) return known[month]
  const one = [...new Set(Object.values(months).flatMap((names) => names[month] ?? []))]
    .filter((name) => !name.includes('/'))
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|')
  known[month] = new RegExp(`(?:${one})(?!\\p{L})(?:\\s*/\\s*(?:${one})(?!\\p{L})|\\s*\\((?:${one})\\))?`, 'u')
  return known[month]
}

/** The name as printed, with the second one where two stand. */
function nameIn(text: string, pattern: RegExp): {text: string; at: number} | undefined {
  const found = pattern.exec(text)
  return found ? {text: found[0], at: found.index} : undefined
}
