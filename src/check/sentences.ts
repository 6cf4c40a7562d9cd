import {firstFrom, isCapital} from '../attribution/index.ts'
import type {Span} from '../model.ts'
import {noted} from './noted.ts'
import type {Pair} from './pair.ts'
import type {Side} from './text-reading.ts'

const ENDS = /(?<![.!?؟…])[.!?؟…]+["”»“)]*(?=\s+\S)/g
/** Letters of a title or an initial before its full stop: Prof. Kovac, U. Weiss. */
const TITLE = 4

/** The sentences of a text in order, as spans; an abbreviated title ends none. Linear in the text. */
export const sentencesOf: (side: Side) => readonly Span[] = noted(readSentences)

function readSentences({text, words, language, speech}: Side): Span[] {
  const found: Span[] = []
  let start = 0
  for (const {index, 0: marks} of text.matchAll(ENDS)) {
    const next = firstFrom(words, index)
    const last = words[next - 1]
    // “Why?” asked the judge.
    if (/["”»“]$/.test(marks) && speech[firstFrom(speech, index)]?.first === next) continue
    const title =
      language.names.cased && marks === '.' && last?.end === index && last.text.length <= TITLE && isCapital(last.text)
    if (title || (marks === '.' && last?.end === index && last.text.length === 1)) continue
    found.push({start, end: index + marks.length})
    start = index + marks.length
  }
  found.push({start, end: text.length})
  return found
}

/** The number of the sentence in which a stretch of a text begins. */
export const sentenceIndex = (side: Side, {start}: Span): number => sentencesOf(side).findIndex(({end}) => start < end)

const textOf = ({whole}: Side, {start, end}: Span): string => whole.slice(start, end).trim()

/** The sentence of a text in which a stretch of it stands. */
export const sentenceAt = (side: Side, span: Span): string => {
  const sentence = sentencesOf(side)[sentenceIndex(side, span)]
  return sentence ? textOf(side, sentence) : side.whole.trim()
}

/** The sentence of a target that answers a stretch of its source: where the answer stands; or else the one in the same
 *  place, where both texts have as many; or else the whole text. */
export function answeringSentence({source, target}: Pair, asked: Span, answer?: Span): string {
  if (answer) return sentenceAt(target, answer)
  const here = sentencesOf(target)
  const same = here.length === sentencesOf(source).length ? here[sentenceIndex(source, asked)] : undefined
  return same ? textOf(target, same) : target.whole.trim()
}
