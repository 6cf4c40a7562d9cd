import {says, words} from '../../messages/says.ts'
import type {PairCheck} from '../check.ts'
import {modalityOf} from '../modality.ts'

/** What may be so in the source is not beyond doubt in the target. */
export const hedgeModalityHardened: PairCheck = {
  id: 'hedge-modality-hardened',
  severity: 'warning',
  scope: 'pair',
  needs: {source: ['modality'], target: ['modality']},
  *run(pair) {
    for (const {source, firm} of modalityOf(pair).lost) {
      if (!firm) continue
      yield {
        ...says('hedge-modality-hardened', {
          found: words(firm.text, pair.target),
          words: words(source.text, pair.source)
        }),
        source: {start: source.start, end: source.end},
        target: {start: firm.start, end: firm.end},
        actual: firm.text,
        expected: [source.text]
      }
    }
  }
}
