import {type Quote, unpaired} from '../../attribution/index.ts'
import type {PairCheck} from '../check.ts'
import type {Pair} from '../pair.ts'

/** A quotation that opens also closes, unless it runs on into another segment as it does in the source. */
export const quoteUnbalanced: PairCheck = {
  id: 'quote-unbalanced',
  severity: 'error',
  scope: 'pair',
  *run(pair) {
    const {source, target} = pair
    for (const half of unpaired(source.quotes, target.quotes)) {
      if (runsOn(pair, half)) continue
      const mark = half.open ?? half.close!
      const [found, missing] = half.open ? ['opening', 'closing'] : ['closing', 'opening']
      yield {
        reason: `Unexpected ${found} mark \`${target.text.slice(mark.start, mark.end)}\` without its partner, expected a ${missing} mark too; add it or remove both`,
        target: {start: mark.start, end: mark.end}
      }
    }
  }
}

/** Whether the quotation is closed in a later segment of the target (or was opened in an earlier one) before another one
 *  begins. Where the source has marks here of its own, the one of the two segments that goes on must begin with marks there,
 *  too: what is two quotations in one language may be one in another. */
function runsOn({source, target, document}: Pair, half: Quote): boolean {
  if (!document) return false
  const way = half.open ? 'forward' : 'back'
  // Who is named beside the words that run on is outside of them: their mark was lost.
  if (source.quotes.length > 0 && target.speech.some(({start, end}) => start > half.start && end < half.end))
    return false
  const step = way === 'forward' ? 1 : -1
  let at = document.pairs.findIndex((pair) => pair.target === target)
  if (at === -1) return false
  for (at += step; document.pairs[at]; at += step) {
    const other = document.pairs[at]!
    if (source.quotes.length > 0 && (way === 'forward' ? other : {source}).source.quotes[0]?.start !== 0) return false
    const {quotes} = other.target
    const next = way === 'forward' ? quotes[0] : quotes.at(-1)
    if (next) return way === 'forward' ? !next.open : !next.close
    if (source.quotes.length > 0) return false
  }
  return false
}
