import {isThat, type Speech, type Word} from '../attribution/index.ts'
import type {Side} from './text-reading.ts'

/** No speaker stands in more words than these. */
const LONGEST = 8

const known = new WeakMap<Speech, readonly Word[]>()

/** The words beside a word of speech where its speaker stands: behind "according to", between the verb and "that", or
 *  at the head of the clause; none where they cannot be told. Found once for a word of speech. */
export function subjectOf(side: Side, speech: Speech): readonly Word[] {
  const words = known.get(speech) ?? findSubject(side, speech)
  known.set(speech, words)
  return words
}

function findSubject({text, words, language}: Side, speech: Speech): readonly Word[] {
  const parted = (a: Word, b: Word) => /[^\s\p{N}'’"״׳-]/u.test(text.slice(a.end, b.start))
  const after: Word[] = []
  let closed = false
  for (let at = speech.next; after.length <= LONGEST; at++) {
    const word = words[at]
    closed = word === undefined || parted(words[at - 1]!, word) || isThat(word.fold, language)
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
}
