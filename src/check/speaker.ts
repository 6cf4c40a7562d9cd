import {foldWord, type Speech, type Word} from '../attribution/index.ts'
import type {Side} from './text-reading.ts'

/** No speaker is named in more words; anything longer is cut. */
const LONGEST = 8

/** The words beside a word of speech that say who spoke, as a reader of the line would point at them; undefined if
 *  there are none. The speaker follows "according to"; beside a verb, it is on the side where the clause is not. */
export function speakerOf(side: Side, speech: Speech): string | undefined {
  const {words, text} = side
  const before: Word[] = []
  for (let at = speech.first - 1; at >= 0 && before.length < LONGEST; at--) {
    if (parted(text, words[at]!.end, words[at + 1]!.start)) break
    before.unshift(words[at]!)
  }
  const after: Word[] = []
  let closed = false
  for (let at = speech.next; at < words.length && after.length < LONGEST; at++) {
    closed = isThat(words[at]!, side)
    if (closed || parted(text, words[at - 1]!.end, words[at]!.start)) break
    after.push(words[at]!)
  }
  // قال X إن: the speaker stands between the verb and "that". Without "that", the clause may begin at once; and a
  // single word before the verb may be no more than "but".
  const isBehind = speech.class === 'according' || (closed && after.length > 0)
  const found = isBehind ? after : before.length > 1 || (before.length === 1 && speech.first === 1) ? before : []
  return found.length > 0 ? text.slice(found[0]!.start, found.at(-1)!.end) : undefined
}

const parted = (text: string, from: number, to: number): boolean => /[^\s\p{N}'’-]/u.test(text.slice(from, to))

function isThat({fold}: Word, {language}: Side): boolean {
  return language.speech.that.some((word) => foldWord(word, language.names) === fold)
}
