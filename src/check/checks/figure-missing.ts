import {says} from '../../messages/says.ts'
import type {PairCheck} from '../check.ts'
import {shown, surenessOf} from '../figures.ts'
import {severityFor} from '../sureness.ts'

/** Every figure of the source is stated in the target. */
export const figureMissing: PairCheck = {
  id: 'figure-missing',
  severity: 'error',
  scope: 'pair',
  needs: {source: ['digits'], target: ['digits']},
  *run(pair) {
    const {source, figures} = pair
    for (const figure of figures.missing) {
      if (figure.kind === 'date' || figure.kind === 'decade') continue
      yield {
        ...says('figure-missing', {kind: figure.kind, figure: shown(figure, source)}),
        severity: severityFor[surenessOf(figure, pair, 'source')],
        source: {start: figure.start, end: figure.end},
        expected: [figure.value]
      }
    }
  }
}
