import type {Language, NameData} from '../languages/language.ts'
import {madeOnce} from '../text/remember.ts'
import {likeness, type Sounds, soundsOf} from './sounds.ts'
import {bare, vocabularyOf, type Word} from './words.ts'

/** What a word of the target may be as a name: the word itself, or what is left of it without joined prefixes. */
export interface NameForm {
  /** Folded. */
  readonly form: string
  /** Whether what was taken off included the article. */
  readonly article: boolean
  readonly sounds: Sounds
}

const none: readonly NameForm[] = []
const formsBy = madeOnce((names: NameData) =>
  vocabularyOf(names).table((fold): readonly NameForm[] =>
    bare(fold, names)
      .map((one) => ({...one, sounds: soundsOf(one.form, names)}))
      .filter(({form, sounds}) => form.length > 1 && sounds.row.length > 1)
  )
)

/** The forms of a word that can be a name at all; empty if the word has too few letters of the language's script. */
export function formsOf(word: Word, names: NameData): readonly NameForm[] {
  if (!names.cased) return formsBy(names)(word)
  if (!isCapital(word.text)) return none
  const fold = withoutEnding(word.fold)
  return formsBy(names)(fold === word.fold ? word : {fold})
}

/** Whether a word begins with a capital. */
export function beginsHigh(text: string): boolean {
  const code = text.charCodeAt(0)
  return code < 0x80 ? code >= 0x41 && code <= 0x5a : text[0] !== text[0]!.toLowerCase()
}

/** `Cairo`, `McGregor`; not `BBC`, whose letters are read out one by one. */
export const isCapital = (text: string): boolean =>
  beginsHigh(text) && (text.length > 5 || text.slice(1) !== text.slice(1).toUpperCase())

/** `Cairo's` is Cairo, `Rangers'` is Rangers. */
export function withoutEnding(fold: string): string {
  if (fold.endsWith("'")) return fold.slice(0, -1)
  return fold.endsWith("'s") ? fold.slice(0, -2) : fold
}

/** From this likeness on, a word may be a poor rendering of a name. */
const FAINT = 0.6

/** Whether any of the words may be the name, with at least this likeness. */
export function heardIn(
  {fold}: Word,
  source: Language,
  {words, language: target}: {readonly words: readonly Word[]; readonly language: Language},
  atLeast: number = FAINT
): boolean {
  const sounds = soundsOf(withoutEnding(fold), source.names)
  return words.some((word) => formsOf(word, target.names).some((form) => likeness(sounds, form.sounds, atLeast) > 0))
}
