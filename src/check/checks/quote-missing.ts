import {says, words} from '../../messages/says.ts'
import type {PairCheck} from '../check.ts'

/** Where the source quotes, the target quotes too. */
export const quoteMissing: PairCheck = {
  id: 'quote-missing',
  severity: 'error',
  scope: 'pair',
  needs: {source: ['quotations'], target: ['quotations']},
  *run({source, quoting}) {
    if (source.quotes.length === 0) return
    const [first] = quoting.source.quotes
    if (!first || quoting.target.quotes.length > 0) return
    const own = source.text.slice(first.start, first.end)
    yield {
      ...says('quote-missing', {words: words(own, source)}),
      source: {start: first.start, end: first.end},
      expected: [own]
    }
  }
}
