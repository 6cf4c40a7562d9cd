import {type Quote, quotesLost} from '../attribution/index.ts'
import type {Span} from '../model.ts'
import type {JudgedPair} from './judged-pairs.ts'
import {noted} from './noted.ts'
import type {Pair} from './pair.ts'
import {answeringSentence} from './sentences.ts'
import type {StatementCell} from './statement-cell.ts'
import type {Statement} from './statements.ts'
import type {Side} from './text-reading.ts'

/** No paragraph has more quotations; the limit keeps the time linear. */
const MOST = 200

/** What an edition has for a quotation of the source. */
export function quoteCell(locale: string, {pair, reports}: JudgedPair, {at, quote}: Statement): StatementCell {
  const {source, target} = pair
  const [here, there] = [source.quotes, target.quotes]
  const lost = here.length - there.length
  const missing = reports.some(({rule, source: span}) => rule === 'quote-missing' && span && covers(span, quote!))
  const found = there.length === 0 ? undefined : lost === 0 ? there[at] : byPlace(source, target, quote!)
  const sentence = answeringSentence(pair, quote!, found)
  if (missing) return {locale, sentence, verdict: 'gone'}
  if (!found) return {locale, sentence, verdict: lostIn(pair) > 0 ? 'gone' : 'otherwise'}
  return {locale, sentence, verdict: 'agrees', text: target.text.slice(found.start, found.end)}
}

/** Quoted spans that the target has lost, counted once. */
const lostIn = noted(({quoting}: Pair): number => quotesLost(quoting.source, quoting.target))

const covers = (span: Span, other: Span): boolean => span.start < other.end && other.start < span.end

/** If the numbers differ: the one at the most similar place in the text, provided that it is also the nearest in the
 *  other direction. */
function byPlace(source: Side, target: Side, quote: Quote): Quote | undefined {
  if (source.quotes.length > MOST || target.quotes.length > MOST) return undefined
  const place = ({start, end}: Quote, {text}: Side) => (start + end) / 2 / (text.length || 1)
  const pick = (quotes: readonly Quote[], side: Side, wanted: number) =>
    quotes.reduce((best, one) =>
      Math.abs(place(one, side) - wanted) < Math.abs(place(best, side) - wanted) ? one : best
    )
  const found = pick(target.quotes, target, place(quote, source))
  return pick(source.quotes, source, place(found, target)) === quote ? found : undefined
}
