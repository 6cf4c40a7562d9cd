import {type Quote, unpaired} from '../../attribution/index.ts'
import type {PairCheck} from '../check.ts'
import type {Pair, PairDocument} from '../pair.ts'

type Sides = PairDocument['pairs'][number]

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
 *  begins. */
function runsOn({source, target, document}: Pair, half: Quote): boolean {
  const at = document?.pairs.findIndex((pair) => pair.target === target) ?? -1
  if (!document || at === -1) return false
  const step = half.open ? 1 : -1
  const meets = ({target: {quotes}}: Sides) => (half.open ? !quotes[0]?.open : !quotes.at(-1)?.close)
  if (source.quotes.length > 0) {
    // The source makes two quotations of it. Who is named beside the words that run on is outside of them: then it is
    // their mark that was lost.
    const next = document.pairs[at + step]
    const goesOn = half.open ? next : document.pairs[at]
    if (!next || next.target.quotes.length === 0 || goesOn?.source.quotes[0]?.start !== 0) return false
    return meets(next) && !target.speech.some(({start, end}) => start > half.start && end < half.end)
  }
  for (let other = at + step; document.pairs[other]; other += step) {
    const one = document.pairs[other]!
    if (one.target.quotes.length > 0) return meets(one)
  }
  return false
}
