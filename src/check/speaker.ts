import {foldWord, isCapital, isThat, isVoiceNoun, type Speech, type Word} from '../attribution/index.ts'
import type {Language} from '../languages/language.ts'
import {madeOnce} from '../text/remember.ts'
import type {Side} from './text-reading.ts'

/** No speaker is named in more words: what is longer holds more than the speaker. */
const LONGEST = 14

/** The words beside a word of speech that say who spoke, as a reader of the line would point at them; undefined if
 *  there are none. The speaker follows "according to"; beside a verb, it is on the side where the clause is not. */
export function speakerOf(side: Side, speech: Speech): string | undefined {
  // قال X إن: the speaker stands between the verb and "that". Without "that", the clause may begin at once.
  const behind = speech.class === 'according' || closes(side, speech) ? named(behindOf(side, speech), side) : []
  const found = behind.length > 0 || speech.class === 'according' ? behind : beforeOf(side, speech)
  return found.length > 0 ? side.text.slice(found[0]!.start, found.at(-1)!.end) : undefined
}

/** The words behind a word of speech as far as its clause; a speaker without an end is cut. */
function behindOf({words, text, language}: Side, speech: Speech): Word[] {
  const found: Word[] = []
  for (let at = speech.next; at < words.length && found.length < LONGEST; at++) {
    if (isThat(words[at]!.fold, language) || parted(text, words[at - 1]!.end, words[at]!.start)) break
    found.push(words[at]!)
  }
  return found
}

/** Whether "that" ends the words behind it. */
function closes(side: Side, speech: Speech): boolean {
  const next = side.words[speech.next + behindOf(side, speech).length]
  return next !== undefined && isThat(next.fold, side.language)
}

/** The words before a verb up to the head of its clause. Behind "and" the speaker is that of another verb, and a single
 *  word may be no more than "but". */
function beforeOf(side: Side, speech: Speech): readonly Word[] {
  const {words, text, language} = side
  const found: Word[] = []
  for (let at = speech.first - 1; at >= 0 && found.length <= LONGEST; at--) {
    if (parted(text, words[at]!.end, words[at + 1]!.start)) break
    found.unshift(words[at]!)
  }
  if (found.length > LONGEST || (found.length > 0 && joinsOf(language).has(found.at(-1)!.fold))) return []
  const own = named(found, side)
  const [only] = own
  return own.length > 1 || !only || speech.first === 1 || isVoiceNoun(only, language) || isCapital(only.text) ? own : []
}

/** `But officials have`: the words that name somebody. */
function named(words: readonly Word[], {language}: Side): readonly Word[] {
  const helpers = helpersOf(language)
  const names = ({fold}: Word): boolean => !helpers.has(fold)
  return words.slice(Math.max(0, words.findIndex(names)), words.findLastIndex(names) + 1)
}

const foldedOf = (words: readonly string[] | undefined, {names}: Language): ReadonlySet<string> =>
  new Set(words?.map((word) => foldWord(word, names)))

const helpersOf = madeOnce((language: Language) => foldedOf(language.speech.speakers?.beside, language))
const joinsOf = madeOnce((language: Language) => foldedOf(language.speech.speakers?.joins, language))

/** A sign that parts clauses stands between two words; the hyphen and the joiners of a word do not. */
const parted = (text: string, from: number, to: number): boolean =>
  /[^\s\p{N}'’\u200c\u200d-]/u.test(text.slice(from, to))
