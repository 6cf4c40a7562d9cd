import {says, words} from '../../messages/says.ts'
import type {PairCheck} from '../check.ts'
import {modalityOf} from '../modality.ts'

/** What the source tells as a fact is not doubted in the target. */
export const hedgeModalityAdded: PairCheck = {
  id: 'hedge-modality-added',
  severity: 'warning',
  scope: 'pair',
  needs: {source: ['modality'], target: ['modality']},
  *run(pair) {
    for (const {start, end, text} of modalityOf(pair).added)
      yield {
        ...says('hedge-modality-added', {found: words(text, pair.target)}),
        target: {start, end},
        actual: text
      }
  }
}
