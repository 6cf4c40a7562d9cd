import {type Quote, unpaired} from '../../attribution/index.ts'
import {says, words} from '../../messages/says.ts'
import {madeOnce} from '../../text/remember.ts'
import type {PairCheck} from '../check.ts'
import type {Pair, PairDocument} from '../pair.ts'
import type {Side} from '../text-reading.ts'

type Sides = PairDocument['pairs'][number]

/** A quotation that opens also closes, unless it runs on into another segment as in the source. */
export const quoteUnbalanced: PairCheck = {
  id: 'quote-unbalanced',
  severity: 'error',
  scope: 'pair',
  needs: {source: ['quotations'], target: ['quotations']},
  *run(pair) {
    const {source, target} = pair
    const halves = unpaired(source.quotes, target.quotes)
    if (halves.length === 0) return
    const goesOn = neighbours(pair)
    for (const half of halves) {
      if (goesOn(half)) continue
      const mark = half.open ?? half.close!
      yield {
        ...says(`quote-unbalanced/${half.open ? 'opening' : 'closing'}`, {
          found: words(target.text.slice(mark.start, mark.end), target)
        }),
        target: {start: mark.start, end: mark.end}
      }
    }
  }
}

/** Whether a quotation is closed in a later segment of the target (or was opened in an earlier one) before another one
 *  begins. These segments are found once for all halves of a text. */
function neighbours({source, target, document}: Pair): (half: Quote) => boolean {
  const at = document && placesIn(document).get(target)
  if (!document || at === undefined) return () => false
  const {pairs} = document
  const {speech} = target
  if (source.quotes.length > 0) {
    return (half) => {
      // The source makes two quotations of it. A person named beside the words that run on is outside them, so a mark
      // of theirs was lost.
      const next = pairs[at + (half.open ? 1 : -1)]
      const goesOn = half.open ? next : pairs[at]
      if (!next || next.target.quotes.length === 0 || goesOn?.source.quotes[0]?.start !== 0) return false
      const named = half.open
        ? (speech.findLast(({end}) => end < half.end)?.start ?? -1) > half.start
        : (speech.find(({start}) => start > half.start)?.end ?? Infinity) < half.end
      return meets(next, half) && !named
    }
  }
  const nextOne = (step: 1 | -1) => {
    let other = at + step
    while (pairs[other]?.target.quotes.length === 0) other += step
    return pairs[other]
  }
  const [before, behind] = [nextOne(-1), nextOne(1)]
  return (half) => {
    const other = half.open ? behind : before
    return other !== undefined && meets(other, half)
  }
}

/** Where each target is in its story. */
const placesIn = madeOnce(
  ({pairs}: PairDocument): ReadonlyMap<Side, number> => new Map(pairs.map(({target}, at) => [target, at]))
)

const meets = ({target: {quotes}}: Sides, half: Quote): boolean =>
  half.open ? !quotes[0]?.open : !quotes.at(-1)?.close
