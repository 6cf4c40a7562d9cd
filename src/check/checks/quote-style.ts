import {says, words} from '../../messages/says.ts'
import type {PairCheck} from '../check.ts'

/** Quotation marks are those of the house, outside and inside. */
export const quoteStyle: PairCheck = {
  id: 'quote-style',
  severity: 'warning',
  scope: 'pair',
  needs: {target: ['quotations', 'style']},
  *run({target}) {
    const {house, chosen} = target
    const severity = chosen.quotes ? 'warning' : 'info'
    for (const {open, close, level} of target.quotes) {
      const pair = house.quotes[Math.min(level, house.quotes.length) - 1]
      if (!pair) continue
      for (const [mark, wanted] of [
        [open, pair[0]],
        [close, pair[1]]
      ] as const) {
        if (!mark) continue
        const found = target.text.slice(mark.start, mark.end)
        if (found === wanted) continue
        const range = {start: mark.start, end: mark.end}
        yield {
          severity,
          ...says('quote-style', {found: words(found, target), wanted: words(wanted, target)}),
          target: range,
          actual: found,
          expected: [wanted],
          fix: {range, text: wanted}
        }
      }
    }
  }
}
