import type {Quote} from './quotes.ts'

/** A source text and its quotations beside those of its translation. */
export interface QuotedText {
  readonly text: string
  readonly quotes: readonly Quote[]
}

/** How many quoted spans the translation has lost; 0 where they are all there or were merged by right:
 *  `"A," he said, "and B"` may become `قال: "A وB"`, which quotes as many words in one span. */
export function quotesLost(source: QuotedText, target: QuotedText): number {
  const lost = source.quotes.length - target.quotes.length
  if (lost <= 0 || target.quotes.length === 0) return Math.max(0, lost)
  const nested = inner(source) - inner(target)
  if (nested > 0) return lost
  return lost <= joints(source) && share(target) > 0.75 * share(source) ? 0 : lost
}

/** Marks without a partner in the translation that nothing in the source accounts for. */
export function unpaired(source: QuotedText, target: QuotedText): Quote[] {
  const half = target.quotes.filter((quote) => !(quote.open && quote.close))
  const allowed = source.quotes.filter((quote) => !(quote.open && quote.close)).length
  return half.length > allowed ? half.slice(allowed) : []
}

const inner = ({quotes}: QuotedText): number => quotes.filter((quote) => quote.level > 1).length

/** Places where the speaker breaks into his own words: `"A," he said, "and B"`. */
function joints({text, quotes}: QuotedText): number {
  const outer = quotes.filter((quote) => quote.level === 1)
  return outer.filter((quote, at) => {
    const before = outer[at - 1]
    if (!before || quote.start - before.end > 40) return false
    return /[,.!?،؟…]["'”’“‘»״׳]?\s*$/.test(text.slice(before.start, before.end + 1))
  }).length
}

/** The share of the text that stands in marks. */
function share({text, quotes}: QuotedText): number {
  const quoted = quotes.filter((quote) => quote.level === 1).reduce((sum, {start, end}) => sum + end - start, 0)
  return quoted / (text.length || 1)
}
