import type {Direction} from '../model.ts'

/** Numbers joined by a sign have no single right direction: desks differ, and the algorithm of Unicode decides by the
 *  sign that was typed and the letter before it. One choice per language, held everywhere. */
export interface NumberStyle {
  /** `10–20`, `09:00 – 17:00`: `rtl` prints the first number at the right. */
  readonly range: Direction
  /** `3–2`. Where only `range` is set, scores follow it. */
  readonly score: Direction
  /** `rtl` prints the percent sign at the left of its number. */
  readonly percentSign: Direction
  /** `14/02/2024`, not `2024-02-14`, which is left to right everywhere. */
  readonly numericDate: Direction
}

/** What bidi needs to know of a language. Sets of letters are strings; endings and words are tested against what is
 *  printed, without vowel signs. */
export interface BidiPack {
  readonly style: NumberStyle
  /** Words that show that the number before them counts them, and so does not belong to the name before it
   *  ("BBC 12 עיתונאים" against "Windows 11 הושקה"): whole words, and endings of words. */
  readonly counted: {readonly words: readonly string[]; readonly endings: readonly string[]}
  /** Words after which two groups of digits are a telephone number and not a range. */
  readonly telephone: readonly string[]
  /** Letters of the same script that this language does not write, and the letter that was meant, or those among which
   *  only the writer can tell. */
  readonly strangers: Readonly<Record<string, string>>
  /** Latin signs that stand after a letter of this language only by mistake, and its own. */
  readonly punctuation: Readonly<Record<string, string>>
  /** Letters that end a word; a text typed in visual order begins words with them. */
  readonly finals: string
  /** Letters which those become inside of a word, in the same order. */
  readonly medials: string
}
