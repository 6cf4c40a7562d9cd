import {says, words} from '../../messages/says.ts'
import type {Figure, Hedge} from '../../model.ts'
import type {PairCheck} from '../check.ts'

/** What the source states without a hedge is not hedged. */
export const hedgeAdded: PairCheck = {
  id: 'hedge-added',
  severity: 'info',
  scope: 'pair',
  needs: {source: ['number-words', 'hedges'], target: ['number-words', 'hedges']},
  *run({figures, target: side}) {
    for (const {source, target} of figures.matches) {
      if (source.hedge || !target.hedge || target.hedge.weak || !isBeside(side.text, target, target.hedge)) continue
      yield {
        ...says('hedge-added', {found: words(target.hedge.text, side), figure: words(target.text, side)}),
        source: {start: source.start, end: source.end},
        target: {start: target.hedge.start, end: target.hedge.end},
        actual: target.hedge.text
      }
    }
  }
}

/** Next to its figure; `until midnight` is not a hedge, and one at a distance may belong to other words. */
function isBeside(text: string, figure: Figure, hedge: Hedge): boolean {
  if (hedge.class === 'up-to' && (figure.kind === 'time' || figure.kind === 'date')) return false
  const between = hedge.end <= figure.start ? text.slice(hedge.end, figure.start) : text.slice(figure.end, hedge.start)
  return !/[\p{L}\p{N},،.;]/u.test(between)
}
