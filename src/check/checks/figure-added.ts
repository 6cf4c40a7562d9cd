import {says} from '../../messages/says.ts'
import type {PairCheck} from '../check.ts'
import {certainty, idle, shown} from '../figures.ts'

/** Every figure of the target stands in the source. */
export const figureAdded: PairCheck = {
  id: 'figure-added',
  severity: 'error',
  scope: 'pair',
  needs: {source: ['digits'], target: ['digits']},
  *run({target, figures}) {
    for (const figure of figures.added) {
      if (figure.kind === 'date' || figure.kind === 'decade') continue
      yield {
        ...says('figure-added', {kind: figure.kind, figure: shown(figure, target)}),
        severity: idle(figure) ? 'info' : certainty(figure, target.figures),
        target: {start: figure.start, end: figure.end},
        actual: figure.value
      }
    }
  }
}
