import {says, words} from '../../messages/says.ts'
import type {PairCheck} from '../check.ts'
import {lengthShare} from '../length-share.ts'
import {modalityOf} from '../modality.ts'
import type {Pair} from '../pair.ts'
import {isWritten, type Sureness, severityFor} from '../sureness.ts'

/** What the source tells as a fact is not doubted in the target. */
export const hedgeModalityAdded: PairCheck = {
  id: 'hedge-modality-added',
  severity: 'warning',
  scope: 'pair',
  needs: {source: ['modality'], target: ['modality']},
  *run(pair) {
    for (const {start, end, text} of modalityOf(pair).added)
      yield {
        severity: severityFor[surenessIn(pair)],
        ...says('hedge-modality-added', {found: words(text, pair.target)}),
        target: {start, end},
        actual: text
      }
  }
}

/** A doubt that was put in makes the target longer; where it does not, words of the source may hold it that no pack has. */
const surenessIn = (pair: Pair): Sureness => (!isWritten(pair) || lengthShare(pair) > LONGER ? 'likely' : 'open')

const LONGER = 1.1
