import type {Direction} from '../model.ts'

/** Numbers joined by a sign have no single right direction: desks differ, and Unicode's algorithm goes by the sign that
 *  was typed and the letter before it. A language makes one choice and keeps to it. */
export interface NumberStyle {
  /** `10–20`, `09:00 – 17:00`: `rtl` prints the first number on the right. */
  readonly range: Direction
  /** `3–2`. Where only `range` is set, scores follow it. */
  readonly score: Direction
  /** `rtl` prints the percent sign to the left of its number. */
  readonly percentSign: Direction
  /** `14/02/2024`; but `2024-02-14` is left to right everywhere. */
  readonly numericDate: Direction
}

/** What bidi needs to know about a language. Sets of letters are strings; endings and words are matched against the
 *  printed text without vowel signs. */
export interface BidiPack {
  readonly style: NumberStyle
  /** Words that the number before them counts, so that it does not belong to the name before it ("BBC 12 עיתונאים"
   *  against "Windows 11 הושקה"): whole words, and endings of words. */
  readonly counted: {readonly words: readonly string[]; readonly endings: readonly string[]}
  /** Words after which two groups of digits are a telephone number, not a range. */
  readonly telephone: readonly string[]
  /** Letters of the same script that this language does not use, and the letter meant, or several that only the writer
   *  can choose from. */
  readonly strangers: Readonly<Record<string, string>>
  /** Latin punctuation that follows a letter of this language only by mistake, and what it should be. */
  readonly punctuation: Readonly<Record<string, string>>
  /** Letters used at the end of a word; text typed in visual order begins words with them. */
  readonly finals: string
  /** The forms those letters have within a word, in the same order. */
  readonly medials: string
}
