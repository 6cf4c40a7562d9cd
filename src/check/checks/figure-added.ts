import {says} from '../../messages/says.ts'
import type {PairCheck} from '../check.ts'
import {shown, surenessOf} from '../figures.ts'
import {severityFor} from '../sureness.ts'

/** Every figure of the target stands in the source. */
export const figureAdded: PairCheck = {
  id: 'figure-added',
  severity: 'error',
  scope: 'pair',
  needs: {source: ['digits'], target: ['digits']},
  *run(pair) {
    const {target, figures} = pair
    for (const figure of figures.added) {
      if (figure.kind === 'date' || figure.kind === 'decade') continue
      yield {
        ...says('figure-added', {kind: figure.kind, figure: shown(figure, target)}),
        severity: severityFor[surenessOf(figure, pair, 'target')],
        target: {start: figure.start, end: figure.end},
        actual: figure.value
      }
    }
  }
}
