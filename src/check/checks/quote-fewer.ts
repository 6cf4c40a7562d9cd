import {quotesLost} from '../../attribution/index.ts'
import type {PairCheck} from '../check.ts'

/** As many quoted spans as in the source. */
export const quoteFewer: PairCheck = {
  id: 'quote-fewer',
  severity: 'warning',
  scope: 'pair',
  needs: {source: ['quotations'], target: ['quotations']},
  *run({quoting: {source, target}}) {
    if (target.quotes.length === 0 || quotesLost(source, target) === 0) return
    yield {
      reason: `Unexpected ${target.quotes.length} quoted span(s), expected ${source.quotes.length} as in the source; mark the words that are quoted`,
      actual: String(target.quotes.length),
      expected: [String(source.quotes.length)]
    }
  }
}
