/** Whether a reading of a text can find what stands at the spaces of its numbers; most texts need not be read. */
import type {Language} from '../../languages/language.ts'
import {inComposedForm, withoutControls} from './controls.ts'
import {type Lexicon, lexiconOf} from './lexicon/lexicon.ts'
import type {Role} from './lexicon/tree.ts'
import {DIGITS, WORD} from './token.ts'
import {tokenize} from './tokens/tokenize.ts'

/** Digits, a space, and what stands behind it up to the next white space. */
const BEHIND = /\p{Nd} (?=([^\p{Nd}\s]\S*))/gu

/** Whether a number in digits may go on behind a space with words: its scale, its unit, percent. Where the word there
 *  means nothing to the figures of the language, it does not. */
export function mayGoOn(text: string, language: Language): boolean {
  const lexicon = lexiconOf(language)
  if (!lexicon) return false
  const words = [...text.matchAll(BEHIND)].flatMap((match) => match[1] ?? [])
  if (words.length === 0) return false
  return words.some((word) => isKnown(word, lexicon)) || isSpelledOddly(text)
}

function isKnown(word: string, lexicon: Lexicon): boolean {
  const [first] = tokenize(word, lexicon)
  if (first?.kind !== WORD) return first !== undefined && first.kind !== DIGITS
  const {start, end, node, whole, roman, dual, lettered} = first
  if (whole || roman || dual || lettered || lexicon.suffixes.has(word.slice(start, end))) return true
  return node !== undefined && [...node.reach].some((role) => !ELSE.has(role))
}

/** What stands behind a number of another kind: a day has a month behind it, and 28 have ages. */
const ELSE: ReadonlySet<Role> = new Set<Role>(['month', 'monthBefore', 'calendarMonth', 'ageBefore', 'yearBefore'])

/** Its words are not those that were looked at. */
const isSpelledOddly = (text: string): boolean =>
  inComposedForm(text) !== undefined || withoutControls(text) !== undefined
