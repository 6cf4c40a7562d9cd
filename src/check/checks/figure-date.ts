import type {PairCheck} from '../check.ts'
import {bothTexts, shown} from '../figures.ts'

const calendar: ReadonlySet<string> = new Set(['date', 'decade'])

/** Every date, month, year and decade of the source is the same in the target. */
export const figureDate: PairCheck = {
  id: 'figure-date',
  severity: 'error',
  scope: 'pair',
  needs: {source: ['digits'], target: ['digits']},
  *run({source, target, figures}) {
    for (const figure of figures.missing) {
      if (!calendar.has(figure.kind)) continue
      yield {
        reason: `Missing ${figure.kind} ${shown(figure)}, expected it in the translation; add it as the source states it`,
        source: {start: figure.start, end: figure.end},
        expected: [figure.value]
      }
    }
    for (const figure of figures.added) {
      if (!calendar.has(figure.kind)) continue
      yield {
        reason: `Unexpected ${figure.kind} ${shown(figure)}, expected no date that the source does not state; remove it`,
        target: {start: figure.start, end: figure.end},
        actual: figure.value
      }
    }
    for (const {source: was, target: is} of figures.changed) {
      if (!calendar.has(was.kind) && is.kind !== 'date') continue
      yield {
        reason: `Unexpected ${is.kind} ${shown(is)}, expected ${shown(was)} as in the source`,
        source: {start: was.start, end: was.end},
        target: {start: is.start, end: is.end},
        actual: is.value,
        expected: [was.value],
        note: bothTexts(source.text, target.text)
      }
    }
    for (const {source: was, target: is, how} of figures.matches) {
      if (how !== 'exchanged') continue
      yield {
        reason: `Unexpected date ${shown(is)}, expected ${shown(was)}; readers take its month for the day: print the month first, or in letters`,
        severity: 'warning',
        source: {start: was.start, end: was.end},
        target: {start: is.start, end: is.end},
        actual: is.value,
        expected: [was.value],
        note: bothTexts(source.text, target.text)
      }
    }
  }
}
