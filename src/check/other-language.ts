/** Passages of a translation in a language that is neither its own nor the source's: of another script, or by the small
 *  words of another language of its script. */
import {functionWords} from '../languages/function-words.ts'
import {baseOf} from '../languages/locale.ts'
import type {Span} from '../model.ts'
import {classAt, LETTER, runEnd} from '../text/letters.ts'
import {type WordAt, wordsAt} from '../text/words-at.ts'
import type {Side} from './text-reading.ts'
import {foreignRuns} from './untranslated.ts'

export interface OtherPassage extends Span {
  /** BCP 47, where its words tell; the script alone may be that of many. */
  readonly language?: string
}

/** So many words, and among them words with a meaning, make a sentence of a language. */
const WORDS = 4
const CONTENT = 2
/** So many different small words tell which language it is. */
const TELLING = 2
/** A word of its own may stand in it by chance: the other's must outnumber those. */
const MANY_TIMES = 4
/** A text without a full stop may be a name or a title unless it is as long as this. */
const LONG = 8

/** What of the target stands in another language, in order. Linear in both texts. */
export function otherLanguage(source: Side, target: Side): OtherPassage[] {
  return [...foreignRuns(source, target), ...sentencesOfOthers(source, target)].sort((a, b) => a.start - b.start)
}

function sentencesOfOthers(source: Side, target: Side): OtherPassage[] {
  const base = baseOf(target.language)
  if (!functionWords[base]) return []
  if (!mayTell(target.whole, base)) return []
  const text = withoutMarked(target.whole)
  return [...text.matchAll(SENTENCE)].flatMap(({0: sentence, index}): OtherPassage[] => {
    const language = languageOf(sentence, base)
    const words = sentence.trim()
    if (language === undefined || source.whole.includes(target.whole.slice(index, index + sentence.length).trim()))
      return []
    const start = index + sentence.indexOf(words)
    return [{start, end: start + words.length, language}]
  })
}

const SENTENCE = /[^.!?؟۔]+[.!?؟۔…]*/gu
const MARKED = /"[^"]*"|“[^“”]*”|„[^„“”]*[“”]|«[^«»]*»|‘[^‘’]*’|\([^()]*\)/gu

/** Words in marks or brackets may be cited; where they stood are spaces. */
const withoutMarked = (text: string): string => text.replace(MARKED, (marked) => ' '.repeat(marked.length))

/** By language, whether a word is one of the small words that others have and it has not. */
const strangeWords = new Map<string, WordAt<boolean>>()

function strangeTo(base: string): WordAt<boolean> {
  const known = strangeWords.get(base)
  if (known) return known
  const own = functionWords[base]!
  const words = new Set(Object.values(functionWords).flatMap((words) => [...words].filter((word) => !own.has(word))))
  const isStrange = wordsAt((word) => words.has(word.toLowerCase()))
  strangeWords.set(base, isStrange)
  return isStrange
}

/** Whether a text has as many of them as tell a language, wherever they stand: most texts have not. */
function mayTell(text: string, base: string): boolean {
  const isStrange = strangeTo(base)
  let found = 0
  for (let at = 0; at < text.length; at++) {
    if (classAt(text, at) !== LETTER) continue
    const end = runEnd(text, at)
    if (isStrange(text, at, end) && ++found === TELLING) return true
    at = end
  }
  return false
}

/** The language whose words make the sentence, if it has none, or next to none, of its own. What two languages spell
 *  alike counts for neither. */
function languageOf(sentence: string, base: string): string | undefined {
  const all = [...sentence.matchAll(WORD)].map(([word]) => word)
  // A capital after the first word is a name's.
  const plain = all.flatMap((word, at) => (at === 0 || isSmall(word) ? [word.toLowerCase()] : []))
  if (plain.length < WORDS || (plain.length < LONG && !/[.!?؟۔…]\s*$/u.test(sentence))) return undefined
  const own = functionWords[base]!
  let best: {language: string; told: number} | undefined
  for (const [language, words] of Object.entries(functionWords)) {
    const theirs = plain.filter((word) => words.has(word) && !own.has(word))
    const ours = plain.filter((word) => own.has(word) && !words.has(word))
    const telling = new Set(theirs).size >= Math.max(TELLING, plain.length / 8)
    const enough = telling && theirs.length >= MANY_TIMES * ours.length && plain.length - theirs.length >= CONTENT
    if (enough && theirs.length > (best?.told ?? 0)) best = {language, told: theirs.length}
  }
  return best?.language
}

/** What follows an apostrophe is an ending or a clitic. */
const WORD = /(?<![\p{L}\p{M}'’])\p{L}[\p{L}\p{M}]*/gu
const isSmall = (word: string): boolean => word[0] === word[0]!.toLowerCase()
