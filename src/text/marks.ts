/** Marks that a text may omit, and that are therefore not part of a word's spelling: Hebrew points, Arabic vowel signs,
 *  combining accents. The vowel signs of other scripts, such as Devanagari, are ordinary letters. */
export const OPTIONAL_MARK: RegExp =
  /(?=\p{M})[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Inherited}]/u

/** Stretches an Arabic word, and is not one of its letters. */
export const STRETCH = 'ـ'
