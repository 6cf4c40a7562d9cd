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
    const words = source.text.slice(first.start, first.end)
    yield {
      reason: `Missing quotation marks, expected them around the words that stand for \`${words}\`; a quotation without marks becomes our own claim`,
      source: {start: first.start, end: first.end},
      expected: [words]
    }
  }
}
