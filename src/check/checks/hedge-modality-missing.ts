import {says, words} from '../../messages/says.ts'
import type {PairCheck} from '../check.ts'
import {modalityOf} from '../modality.ts'

/** What the source says may be so, is likely or is alleged is not told as a fact. */
export const hedgeModalityMissing: PairCheck = {
  id: 'hedge-modality-missing',
  severity: 'warning',
  scope: 'pair',
  needs: {source: ['modality'], target: ['modality']},
  *run(pair) {
    for (const {source, firm} of modalityOf(pair).lost) {
      if (firm) continue
      yield {
        ...says('hedge-modality-missing', {words: words(source.text, pair.source)}),
        source: {start: source.start, end: source.end},
        expected: [source.text]
      }
    }
  }
}
