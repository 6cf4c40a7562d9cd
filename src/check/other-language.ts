/** Passages of a translation in a language that is neither its own nor the source's: of another script, or by the small
 *  words of another language of its script. */
import {functionWords} from '../languages/function-words.ts'
import type {Language} from '../languages/language.ts'
import type {Span} from '../model.ts'
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
/** A text without a full stop may be a name or a title unless it is as long as this. */
const LONG = 8

/** What of the target stands in another language, in order. Linear in both texts. */
export function otherLanguage(source: Side, target: Side): OtherPassage[] {
  return [...foreignRuns(source, target), ...sentencesOfOthers(source, target)].sort((a, b) => a.start - b.start)
}

function sentencesOfOthers(source: Side, target: Side): OtherPassage[] {
  const base = baseOf(target.language)
  const own = functionWords[base]
  if (!own) return []
  const others = rivals(target.language, own)
  const text = withoutMarked(target.whole)
  return [...text.matchAll(SENTENCE)].flatMap(({0: sentence, index}): OtherPassage[] => {
    const language = languageOf(sentence, own, others)
    const words = sentence.trim()
    if (language === undefined || source.whole.includes(target.whole.slice(index, index + sentence.length).trim()))
      return []
    const start = index + sentence.indexOf(words)
    return [{start, end: start + words.length, language}]
  })
}

const SENTENCE = /[^.!?؟۔]+[.!?؟۔…]*/gu
const MARKED = /"[^"]*"|“[^”]*”|„[^“”]*[“”]|«[^»]*»|‘[^’]*’|\([^()]*\)/gu

/** Words in marks or brackets may be cited; where they stood are spaces. */
const withoutMarked = (text: string): string => text.replace(MARKED, (marked) => ' '.repeat(marked.length))

const baseOf = ({tag}: Language): string => tag.split('-')[0]!

/** The small words of each other language that are not this one's too. */
function rivals({tag}: Language, own: ReadonlySet<string>): ReadonlyArray<readonly [string, ReadonlySet<string>]> {
  const known = compiled.get(tag)
  if (known) return known
  const base = tag.split('-')[0]
  const made = Object.entries(functionWords).flatMap(([language, words]) =>
    language === base ? [] : [[language, new Set([...words].filter((word) => !own.has(word)))] as const]
  )
  compiled.set(tag, made)
  return made
}
const compiled = new Map<string, ReturnType<typeof rivals>>()

/** The language whose words make the sentence, if it has none of its own language's. */
function languageOf(sentence: string, own: ReadonlySet<string>, others: ReturnType<typeof rivals>): string | undefined {
  const all = [...sentence.matchAll(WORD)].map(([word]) => word)
  // A capital after the first word is a name's.
  const plain = all.flatMap((word, at) => (at === 0 || isSmall(word) ? [word.toLowerCase()] : []))
  if (plain.length < WORDS || (plain.length < LONG && !/[.!?؟۔…]\s*$/u.test(sentence))) return undefined
  if (plain.some((word) => own.has(word))) return undefined
  let best: {language: string; share: number} | undefined
  for (const [language, words] of others) {
    const told = plain.filter((word) => words.has(word))
    const share = told.length / plain.length
    const enough = new Set(told).size >= Math.max(TELLING, plain.length / 6) && plain.length - told.length >= CONTENT
    if (enough && share > (best?.share ?? 0)) best = {language, share}
  }
  return best?.language
}

const WORD = /\p{L}[\p{L}\p{M}]*/gu
const isSmall = (word: string): boolean => word[0] === word[0]!.toLowerCase()
