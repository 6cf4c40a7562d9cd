/** Marks that a text may leave out, so that they belong to no word's spelling: the points of Hebrew, the vowel signs of
 *  Arabic, accents that stand apart from their letter. The vowel signs of other scripts, as of Devanagari, are letters
 *  like any. */
export const OPTIONAL_MARK: RegExp =
  /(?=\p{M})[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Inherited}]/u

/** Stretches an Arabic word, and is no letter of it. */
export const STRETCH = 'ـ'
