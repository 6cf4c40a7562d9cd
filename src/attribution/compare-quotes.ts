import type {Quote} from './quotes.ts'
import {firstFrom, reachOf} from './reach.ts'
import type {Speech} from './speech.ts'

/** A text, its quotations (without marks that only set off a name), and who is said to speak in it. */
export interface Quoting {
  readonly text: string
  readonly quotes: readonly Quote[]
  readonly speech: readonly Speech[]
}

/** How many quoted spans the translation has lost; 0 where all are there or were merged legitimately: `"A," he said,
 *  "and B"` may become `قال: "A وB"`, which quotes as many words in one span. If the number of spans is the same but
 *  far fewer words are quoted, one span was divided and a part of it lost its marks. */
export function quotesLost(source: Quoting, target: Quoting): number {
  const lost = source.quotes.length - target.quotes.length
  if (target.quotes.length === 0) return Math.max(0, lost)
  const kept = share(target) / (share(source) || 1)
  if (lost <= 0) {
    // How much of a quotation that goes on elsewhere is here says nothing.
    const whole = [...source.quotes, ...target.quotes].every(({open, close}) => open && close)
    return lost === 0 && whole && kept < HALF && sentences(target) > sentences(source) ? 1 : 0
  }
  if (inner(source) > inner(target)) return lost
  const merged = joints(source)
  if (lost > merged.length || kept < MOST) return lost
  // Merged spans stand in one row. Words of the speaker that lost their marks stand beside it, as sentences or after a
  // colon.
  return sentences(target) > sentences(source, merged) || opensBare(target) ? lost : 0
}

/** Of the quoted share of the source. */
const [HALF, MOST] = [0.6, 0.7]

/** Marks without a partner in the translation, with nothing in the source to account for them. */
export function unpaired(source: readonly Quote[], target: readonly Quote[]): Quote[] {
  const half = target.filter((quote) => !(quote.open && quote.close))
  const allowed = source.filter((quote) => !(quote.open && quote.close)).length
  return half.length > allowed ? half.slice(allowed) : []
}

const inner = ({quotes}: Quoting): number => quotes.filter((quote) => quote.level > 1).length
const outer = ({quotes}: Quoting): Quote[] => quotes.filter((quote) => quote.level === 1)

/** The speaker may be named in passing, with a word of speech, within this many letters between two spans. */
const BRIEF = 40
const LONG = 160

/** Spans before which the speaker only interrupts his own words: `"A," he said, "and B"`. */
function joints(side: Quoting): Quote[] {
  const {text, speech} = side
  return outer(side).filter((quote, at, all) => {
    const before = all[at - 1]
    if (!before) return false
    const gap = quote.start - before.end
    // Words that the sentence runs into (`calling it a "farce"`) are a quotation of their own.
    if (!/[\p{P}]\s*$/u.test(text.slice(before.end, quote.start))) return false
    const spoken = gap <= LONG && (speech[firstFrom(speech, before.end)]?.end ?? Infinity) <= quote.start
    if (gap > BRIEF && !spoken) return false
    return spoken || /[,.!?،؟…]["'”’“‘»״׳]?\s*$/.test(text.slice(before.start, before.end + 1))
  })
}

/** The share of the text that stands in marks. */
function share(side: Quoting): number {
  return outer(side).reduce((sum, {start, end}) => sum + end - start, 0) / (side.text.length || 1)
}

/** How often a sentence ends outside marks with more to follow. Merged spans do not count. */
function sentences(side: Quoting, merged: readonly Quote[] = []): number {
  return outside(side, merged).reduce((sum, part) => sum + (part.match(/[.!?؟…]\s+(?=\S)/g)?.length ?? 0), 0)
}

/** Words of speech, a colon, and no mark: `وأضاف: لن ننتظر`. */
function opensBare({text, quotes, speech}: Quoting): boolean {
  const reach = reachOf(quotes)
  return speech.some(({end}) => {
    // The colon of 10:40 opens nothing.
    const colon = text.slice(end, end + BRIEF).search(/:(?!\d)|[.«»"“”„]/)
    if (colon === -1 || text[end + colon] !== ':') return false
    const next = end + colon + 1 + text.slice(end + colon + 1).search(/\S|$/)
    return reach(next + 1) <= next
  })
}

/** What stands outside marks. Where a sentence ends inside them, the sentence around them ends as well. */
function outside(side: Quoting, merged: readonly Quote[]): string[] {
  const parts: string[] = []
  const left = new Set(merged)
  let [from, head] = [0, '']
  for (const quote of outer(side)) {
    const {start, end} = quote
    if (!left.has(quote)) parts.push(`${head}${side.text.slice(from, start)}"`)
    head = ENDS.test(side.text.slice(end - 2, end)) ? '. ' : ''
    from = end
  }
  parts.push(head + side.text.slice(from))
  return parts
}

const ENDS = /[.!?؟…]/
