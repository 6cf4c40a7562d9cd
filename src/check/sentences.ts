import {firstFrom, isCapital} from '../attribution/index.ts'
import type {Span} from '../model.ts'
import type {Side} from './text-reading.ts'

const ENDS = /(?<![.!?؟…])[.!?؟…]+["”»“)]*(?=\s+\S)/g
/** Letters of a title or an initial before its full stop: Prof. Kovac, U. Weiss. */
const TITLE = 4

/** The sentences of a text in order, as spans; an abbreviated title ends none. Linear in the text. */
export function sentencesOf({text, words, language, speech}: Side): Span[] {
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
