import {foldWord, isCapital, isThat, isVoiceNoun, type Speech, type Word} from '../attribution/index.ts'
import type {Language} from '../languages/language.ts'
import {madeOnce} from '../text/remember.ts'
import type {Side} from './text-reading.ts'

/** No speaker is named in more words: what is longer holds more than the speaker. Where the verb ends the sentence, what
 *  was said stands before it as well. */
const LONGEST = {cased: 14, plain: 8}

/** The words beside a word of speech that say who spoke, as a reader of the line would point at them; undefined if
 *  there are none. The speaker follows "according to"; beside a verb, it is on the side where the clause is not. */
export function speakerOf(side: Side, speech: Speech): string | undefined {
  const found = placesOf(side, speech).find((words) => words.length > 0)
  return found && side.text.slice(found[0]!.start, found.at(-1)!.end)
}

/** Where a speaker may stand, the likeliest place first. */
function placesOf(side: Side, speech: Speech): ReadonlyArray<readonly Word[]> {
  const {language} = side
  const {words, closed} = behindOf(side, speech)
  const behind = named(words, language)
  if (speech.class === 'according') return [behind]
  const before = beforeOf(side, speech)
  // قال X إن: the speaker stands between the verb and "that". A pronoun there repeats who was named before: אמר גם הוא.
  if (!closed) return [before]
  const pronouns = tablesOf(language).pronouns
  const isFirst = !language.names.cased && !behind.every(({fold}) => pronouns.has(fold))
  return isFirst ? [behind, before] : [before, behind]
}

/** The words behind a word of speech as far as its clause, and whether "that" opens it. */
function behindOf({words, text, language}: Side, speech: Speech): {words: readonly Word[]; closed: boolean} {
  const found: Word[] = []
  for (let at = speech.next; at < words.length && found.length < LONGEST.plain; at++) {
    // Que joined to what follows it: qu’il.
    const [head = ''] = words[at]!.fold.split(/['’]/)
    if (isThat(words[at]!.fold, language) || tablesOf(language).that.has(head)) return {words: found, closed: true}
    if (parted(text, words[at - 1]!.end, words[at]!.start)) break
    found.push(words[at]!)
  }
  return {words: found, closed: false}
}

/** The words before a verb up to the head of its clause. Behind "and" the speaker is that of another verb, and a single
 *  word may be no more than "but". */
function beforeOf({words, text, language}: Side, speech: Speech): readonly Word[] {
  const longest = language.names.cased ? LONGEST.cased : LONGEST.plain
  const found: Word[] = []
  for (let at = speech.first - 1; at >= 0 && found.length <= longest; at--) {
    if (parted(text, words[at]!.end, words[at + 1]!.start)) break
    found.unshift(words[at]!)
  }
  if (found.length > longest || (found.length > 0 && tablesOf(language).joins.has(found.at(-1)!.fold))) return []
  const own = named(found, language)
  const [only] = own
  return own.length > 1 || !only || speech.first === 1 || isVoiceNoun(only, language) || isCapital(only.text) ? own : []
}

/** `But officials have`: the words that name somebody. */
function named(words: readonly Word[], language: Language): readonly Word[] {
  const {beside, behind} = tablesOf(language)
  const first = words.findIndex(({fold}) => !beside.has(fold))
  const last = words.findLastIndex(({fold}) => !beside.has(fold) && !behind.has(fold))
  return first === -1 ? [] : words.slice(first, last + 1)
}

const tablesOf = madeOnce(({speech, names}: Language) => {
  const folded = (words: readonly string[] = []): ReadonlySet<string> =>
    new Set(words.map((word) => foldWord(word, names)))
  const {beside, behind, joins} = speech.speakers ?? {}
  return {
    beside: folded(beside),
    behind: folded(behind),
    joins: folded(joins),
    pronouns: folded(speech.pronouns),
    that: folded(speech.that.map((word) => word.replace(/['’]$/, '')))
  }
})

/** A sign that parts clauses stands between two words; the hyphen and the joiners of a word do not. */
const parted = (text: string, from: number, to: number): boolean =>
  /[^\s\p{N}'’\u200c\u200d-]/u.test(text.slice(from, to))
