import type {Language, NameData} from '../languages/language.ts'
import {rememberedBy} from '../text/remember.ts'
import {likeness, type Sounds, soundsOf} from './sounds.ts'
import {bare, type Word} from './words.ts'

/** What a word of the target may be as a name: itself, or what is left without what may be joined before it. */
export interface NameForm {
  /** Folded. */
  readonly form: string
  /** What was taken off held the article. */
  readonly article: boolean
  readonly sounds: Sounds
}

const none: readonly NameForm[] = []
const formsBy = rememberedBy(
  (names: NameData) =>
    (fold): readonly NameForm[] =>
      bare(fold, names)
        .map((one) => ({...one, sounds: soundsOf(one.form, names)}))
        .filter(({form, sounds}) => form.length > 1 && sounds.row.length > 1)
)

/** The forms of a word that can be a name at all; none where letters of the language's script are too few. */
export function formsOf({text, fold}: Word, names: NameData): readonly NameForm[] {
  if (!names.cased) return formsBy(names)(fold)
  return isCapital(text) ? formsBy(names)(withoutEnding(fold)) : none
}

/** Whether a word begins with a capital. */
export function beginsHigh(text: string): boolean {
  const code = text.charCodeAt(0)
  return code < 0x80 ? code >= 0x41 && code <= 0x5a : text[0] !== text[0]!.toLowerCase()
}

/** `Cairo`, `McGregor`; not `BBC`, whose letters are spelled. */
export const isCapital = (text: string): boolean =>
  beginsHigh(text) && (text.length > 5 || text.slice(1) !== text.slice(1).toUpperCase())

/** `Cairo's` is Cairo, `Rangers'` is Rangers. */
export function withoutEnding(fold: string): string {
  if (fold.endsWith("'")) return fold.slice(0, -1)
  return fold.endsWith("'s") ? fold.slice(0, -2) : fold
}

/** A word may sound like a name that it renders poorly from here. */
const FAINT = 0.6

/** Whether any of the words may be the name, sounding at least so much like it. */
export function heardIn(
  {fold}: Word,
  source: Language,
  {words, language: target}: {readonly words: readonly Word[]; readonly language: Language},
  atLeast: number = FAINT
): boolean {
  const sounds = soundsOf(withoutEnding(fold), source.names)
  return words.some((word) => formsOf(word, target.names).some((form) => likeness(sounds, form.sounds, atLeast) > 0))
}
