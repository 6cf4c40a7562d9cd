import {type Match, reversedRanges, swaps} from '../../figures/index.ts'
import {says, words} from '../../messages/says.ts'
import type {Figure} from '../../model.ts'
import type {PairCheck} from '../check.ts'
import {bothTexts, shown} from '../figures.ts'
import type {Side} from '../text-reading.ts'

/** Each figure stands with what it counts: no two have changed places. */
export const figureOrder: PairCheck = {
  id: 'figure-order',
  severity: 'warning',
  scope: 'pair',
  needs: {source: ['number-words'], target: ['number-words']},
  *run({source, target, figures}) {
    const counted = figures.matches.filter(
      (match) => !isNamed(source.text, match.source) && !isNamed(target.text, match.target)
    )
    for (const {first, second} of [
      ...swaps(counted, source, target).filter(({first, second}) => !movedWithQuote(first, second, source, target)),
      ...reversedRanges(figures.matches, source, target)
    ]) {
      yield {
        ...says(
          'figure-order',
          {
            first: shown(first.target, target),
            second: shown(second.target, target),
            wanted: shown(first.source, source)
          },
          bothTexts(source, target)
        ),
        source: {start: first.source.start, end: second.source.end},
        target: {
          start: Math.min(first.target.start, second.target.start),
          end: Math.max(first.target.end, second.target.end)
        },
        actual: [second, first].map(({target}) => target.text).join(' … '),
        expected: [[first, second].map(({source}) => source.text).join(' … ')]
      }
    }
    for (const {source: date, target: piece, how} of figures.matches) {
      if (how !== 'scrambled' || !/^\d{4}$/.test(piece.value)) continue
      yield {
        ...says('figure-order/day', {found: words(piece.text, target), wanted: shown(date, source)}),
        severity: 'error',
        source: {start: date.start, end: date.end},
        target: {start: piece.start, end: piece.end},
        actual: piece.value,
        expected: [date.value]
      }
    }
  }
}

/** Whether one of two figures stands in a quotation, in both texts: what is quoted may come before or behind who says it. */
function movedWithQuote(first: Match, second: Match, source: Side, target: Side): boolean {
  const inside = ({quotes}: Side, {start}: Figure) => quotes.some((quote) => quote.start < start && start < quote.end)
  const [a, b] = [inside(source, first.source), inside(source, second.source)]
  return a !== b && inside(target, first.target) === a && inside(target, second.target) === b
}

/** A numeral with a capital inside a sentence, before another: the `Three` Continents Cup. */
const isNamed = (text: string, {start, end}: Figure): boolean =>
  /^\p{Lu}\p{Ll}/u.test(text.slice(start, end)) &&
  /\p{Ll}[ ]$/u.test(text.slice(Math.max(0, start - 3), start)) &&
  /^ \p{Lu}/u.test(text.slice(end))
