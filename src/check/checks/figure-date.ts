import {says} from '../../messages/says.ts'
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
        ...says('figure-date/missing', {kind: figure.kind, figure: shown(figure, source)}),
        source: {start: figure.start, end: figure.end},
        expected: [figure.value]
      }
    }
    for (const figure of figures.added) {
      if (!calendar.has(figure.kind)) continue
      yield {
        ...says('figure-date/added', {kind: figure.kind, figure: shown(figure, target)}),
        target: {start: figure.start, end: figure.end},
        actual: figure.value
      }
    }
    for (const {source: was, target: is} of figures.changed) {
      if (!calendar.has(was.kind) && is.kind !== 'date') continue
      yield {
        ...says(
          'figure-date/changed',
          {kind: is.kind, figure: shown(is, target), wanted: shown(was, source)},
          bothTexts(source, target)
        ),
        source: {start: was.start, end: was.end},
        target: {start: is.start, end: is.end},
        actual: is.value,
        expected: [was.value]
      }
    }
    for (const {source: was, target: is, how} of figures.matches) {
      if (how !== 'exchanged') continue
      yield {
        ...says(
          'figure-date/exchanged',
          {figure: shown(is, target), wanted: shown(was, source)},
          bothTexts(source, target)
        ),
        severity: 'warning',
        source: {start: was.start, end: was.end},
        target: {start: is.start, end: is.end},
        actual: is.value,
        expected: [was.value]
      }
    }
  }
}
