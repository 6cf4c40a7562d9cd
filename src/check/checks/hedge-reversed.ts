import {says, words} from '../../messages/says.ts'
import type {PairCheck} from '../check.ts'
import {hedgeFates, reverses} from '../hedges.ts'

/** A hedge points in the same direction as that of the source. */
export const hedgeReversed: PairCheck = {
  id: 'hedge-reversed',
  severity: 'error',
  scope: 'pair',
  needs: {source: ['number-words', 'hedges'], target: ['number-words', 'hedges']},
  *run(pair) {
    for (const {source, answer, target, gap, doubtful} of hedgeFates(pair)) {
      // "Over the last two days": a hedge this far from its figure is a preposition.
      if (!answer || doubtful || gap > 1 || !reverses(source, answer)) continue
      const said = {found: words(answer.text, pair.target), words: words(source.text, pair.source)}
      yield {
        ...(target
          ? says('hedge-reversed/figure', {...said, figure: words(target.text, pair.target)})
          : says('hedge-reversed', said)),
        source: {start: source.start, end: source.end},
        target: {start: answer.start, end: answer.end},
        actual: answer.text,
        expected: [source.text]
      }
    }
  }
}
