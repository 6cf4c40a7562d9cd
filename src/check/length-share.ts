import {densityOf} from '../languages/scripts/letters.ts'
import type {Span} from '../model.ts'
import type {Pair, PairDocument} from './pair.ts'
import {sentencesOf} from './sentences.ts'
import type {Side} from './text-reading.ts'

/** Until so many characters of a story are translated, its script tells better than they do how long a text becomes. */
const FEW = 200
/** A few characters are no share of a short sentence. */
const SLACK = 3

/** How long the target is beside what its source lets expect, as the rest of the story is translated: of the sentence
 *  that answers the place's own where a place of the source is given and both texts have as many, else of the whole
 *  text. What was left out is missing here, and what is only said in other words is not. */
export function lengthShare(pair: Pair, {start}: Pick<Span, 'start'> = {start: -1}): number {
  const {source, target} = pair
  const [from, to] = [sentencesOf(source), sentencesOf(target)]
  const at = from.length === to.length ? from.findIndex((span) => span.start <= start && start < span.end) : -1
  const [asked, told] = at < 0 ? [source.text, target.text] : [sliceOf(source, from[at]!), sliceOf(target, to[at]!)]
  return (told.length + SLACK) / (asked.length * growthOf(pair) + SLACK)
}

const sliceOf = ({text}: Side, {start, end}: Span): string => text.slice(start, end).trim()

const known = new WeakMap<PairDocument, {readonly source: number; readonly target: number}>()

/** Characters of the target for one of the source, in the other texts of the story. */
export function growthOf({source, target, document}: Pair): number {
  const script = densityOf(target.language.script) / densityOf(source.language.script)
  if (!document) return script
  let sums = known.get(document)
  if (!sums) {
    const sum = (side: 'source' | 'target') => document.pairs.reduce((all, pair) => all + pair[side].text.length, 0)
    sums = {source: sum('source'), target: sum('target')}
    known.set(document, sums)
  }
  const [there, here] = [sums.target - target.text.length, sums.source - source.text.length]
  return (Math.max(0, there) + FEW * script) / (Math.max(0, here) + FEW)
}
