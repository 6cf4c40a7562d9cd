import {foldWord, type Quote, readAnonymity, type Speech} from '../attribution/index.ts'
import type {Language} from '../languages/language.ts'
import type {Span} from '../model.ts'
import {madeOnce} from '../text/remember.ts'
import {sentenceIndex} from './sentences.ts'
import type {Side} from './text-reading.ts'

/** `claim`: somebody is said to have said it. `quotation`: words in marks. `hedge`: a figure with its caution.
 *  `anonymity`: words by which a speaker stays unnamed. */
export type StatementKind = 'claim' | 'quotation' | 'hedge' | 'anonymity'

/** A claim, a quotation or a hedged figure of one text. */
export interface Statement extends Span {
  readonly kind: StatementKind
  /** Its number among those of its kind. */
  readonly at: number
  readonly speech?: Speech
  readonly quote?: Quote
}

export function statementsOf(side: Side): Statement[] {
  const {quotes, figures} = side
  const unnamed = unnamedIn(side).map(({start, end}, at): Statement => ({kind: 'anonymity', at, start, end}))
  const claims = claimsOf(side).map(
    (one, at): Statement => ({kind: 'claim', at, speech: one, start: one.start, end: one.end})
  )
  const quotations = quotes.map((quote, at): Statement => ({kind: 'quotation', at, quote, ...spanOf(quote)}))
  const hedged = figures.flatMap(({sure, kind, hedge, start, end}, at): Statement[] => {
    // `Until midnight` is an end and not a hedge.
    if (!hedge || !sure || (hedge.class === 'up-to' && (kind === 'time' || kind === 'date'))) return []
    return [{kind: 'hedge', at, start: Math.min(start, hedge.start), end: Math.max(end, hedge.end)}]
  })
  return [...claims, ...quotations, ...hedged, ...unnamed].sort((a, b) => a.start - b.start || b.end - a.end)
}

/** Reports of somebody: a noun (`with guarantees that`), what a thing does (`the page explains`), or a question for the
 *  speaker (`who says so`) is none. */
export const claimsOf = (side: Side): Speech[] =>
  side.reports.filter(
    (speech) => speech.sure && !speech.quoted && speech.spoken && !isNoun(side, speech) && !asks(side, speech)
  )

function asks({text, words, language}: Side, {first}: Speech): boolean {
  const {asking} = tablesOf(language)
  let at = first
  while (at > 0 && asking.has(words[at - 1]!.fold)) at--
  const {start} = words[at]!
  return at < first && /^\s*$|[.!?؟:\n]\s*$/.test(text.slice(Math.max(0, start - 3), start))
}

const isNoun = ({text, words, language}: Side, {first, start}: Speech): boolean => {
  const before = words[first - 1]
  return (
    before !== undefined && tablesOf(language).nounAfter.has(before.fold) && /^\s*$/.test(text.slice(before.end, start))
  )
}

const tablesOf = madeOnce(({speech, names}: Language) => {
  const folded = (words: readonly string[] = []): ReadonlySet<string> =>
    new Set(words.map((word) => foldWord(word, names)))
  return {nounAfter: folded(speech.speakers?.nounAfter), asking: folded(speech.speakers?.asks)}
})

/** The words of a text by which speakers stay unnamed, once for a sentence: they have a condition and its reason. */
export function unnamedIn(side: Side): Span[] {
  const found = readAnonymity(side.words, side.language)
  const sentences = found.map((span) => sentenceIndex(side, span))
  return found.filter((_, at) => sentences.indexOf(sentences[at]!) === at)
}

const spanOf = ({start, end}: Span): Span => ({start, end})
