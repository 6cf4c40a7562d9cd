import {foldWord, type Speech, type Word} from '../attribution/index.ts'
import type {Side} from './text-reading.ts'

/** No speaker stands in more words than these. */
const LONGEST = 6

/** The words beside a word of speech where its speaker stands: behind "according to", between the verb and "that", or
 *  at the head of the clause; none where they cannot be told. */
export function subjectOf({text, words, language}: Side, speech: Speech): readonly Word[] {
  const parted = (a: Word, b: Word) => /[^\s\p{N}'’"״׳-]/u.test(text.slice(a.end, b.start))
  const that = (fold: string) => language.speech.that.some((word) => isThat(fold, word, language.speech.notThat))
  const after: Word[] = []
  let closed = false
  for (let at = speech.next; after.length <= LONGEST; at++) {
    const word = words[at]
    closed = word === undefined || parted(words[at - 1]!, word) || that(word.fold)
    if (closed) break
    after.push(word!)
  }
  const behind = closed && after.length <= LONGEST ? after : []
  if (speech.class === 'according') return behind
  const before: Word[] = []
  for (let at = speech.first - 1; at >= 0 && before.length <= LONGEST; at--) {
    if (parted(words[at]!, words[at + 1]!)) break
    before.unshift(words[at]!)
  }
  if (behind.length > 0 && (before.length === 0 || !language.names.cased)) return behind
  return before.length <= LONGEST ? before : []

  function isThat(fold: string, word: string, not: readonly string[]): boolean {
    if (!word.endsWith('~')) return foldWord(word, language.names) === fold
    const head = foldWord(word.slice(0, -1), language.names)
    return (
      fold.startsWith(head) &&
      fold.length > head.length + 1 &&
      !not.some((one) => foldWord(one, language.names) === fold)
    )
  }
}
