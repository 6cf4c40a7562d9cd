/** A text of these characters alone is already composed, and for most texts this test is enough: nothing below U+0300,
 *  no letter of Hebrew, Arabic or Cyrillic, no mark of punctuation or money combines with what stands before it. */
const HEBREW = '\\u05be\\u05d0-\\u05ea\\u05f3\\u05f4'
const ARABIC = '\\u060c\\u061b-\\u064a\\u0660-\\u066f\\u0671-\\u06d3\\u06f0-\\u06f9'
const BEYOND: RegExp = new RegExp(`[^\\u0000-\\u02ff\\u0400-\\u0482${HEBREW}${ARABIC}\\u200b-\\u206f\\u20a0-\\u20bf]`)

/** The one form for comparing texts and for map keys: NFC. An é of one character and an é of two are the same text (UAX
 *  #15), and files contain either. What is written to disk stays as its author wrote it. */
export function composed(text: string): string {
  return BEYOND.test(text) ? text.normalize() : text
}

/** Whether two texts are the same to a reader, in whichever form each is saved. */
export function sameText(a: string | undefined, b: string | undefined): boolean {
  return a === b || (a !== undefined && b !== undefined && composed(a) === composed(b))
}

/** A text in composed form, and the way back to the text as its author wrote it. */
export interface Composed {
  readonly text: string
  /** Maps an offset in `text` to the same place in the text as given. */
  readonly back: (offset: number) => number
}

/** A letter with everything that combines with it: marks, and the vowel and final consonant of a Korean syllable. */
const LETTER = /[\s\S][\p{M}\u1160-\u11ff]*/gu
/** Hebrew letters encoded as printed shapes: a separate fault, which must stay visible. */
const PRINTED = /^[\ufb1d-\ufb4f]/

/** Undefined if the text is already composed. */
export function compose(text: string): Composed | undefined {
  if (composed(text) === text) return undefined
  const places: number[] = []
  let out = ''
  for (const {0: letter, index} of text.matchAll(LETTER)) {
    const one = PRINTED.test(letter) ? letter : letter.normalize()
    // Where a letter became shorter, its start maps to the old start and its end to the old end.
    const shorter = letter.length - one.length
    for (let at = 0; at < one.length; at++)
      places.push(index + (at && Math.min(letter.length, at + Math.max(0, shorter))))
    out += one
  }
  places.push(text.length)
  if (out === text) return undefined
  return {text: out, back: (offset) => places[offset]!}
}
