import {says} from '../../messages/says.ts'
import type {PairCheck} from '../check.ts'
import {bothTexts, shown, surenessOfChange} from '../figures.ts'
import {severityFor} from '../sureness.ts'

/** Every figure of the source has the same value in the target. */
export const figureChanged: PairCheck = {
  id: 'figure-changed',
  severity: 'error',
  scope: 'pair',
  needs: {source: ['digits'], target: ['digits']},
  *run(pair) {
    const {source, target, figures} = pair
    for (const {source: was, target: is} of figures.changed) {
      if (was.kind === 'date' || was.kind === 'decade' || is.kind === 'date') continue
      yield {
        ...says(
          'figure-changed',
          {kind: is.kind, figure: shown(is, target), wanted: shown(was, source)},
          bothTexts(source, target)
        ),
        severity: severityFor[surenessOfChange(was, is, pair)],
        source: {start: was.start, end: was.end},
        target: {start: is.start, end: is.end},
        actual: is.value,
        expected: [was.value]
      }
    }
  }
}
