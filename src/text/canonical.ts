/** Below U+0300 every text is composed, and for most texts of most desks this test is enough. */
const BEYOND = /[^\u0000-\u02ff]/

/** The one form in which texts are compared and names are kept in maps: NFC. An é of one character and an é of two are
 *  one text (UAX #15), and files come in either. What is written to disk stays as its author wrote it. */
export function composed(text: string): string {
  return BEYOND.test(text) ? text.normalize() : text
}

/** Whether two texts are the same to a reader, in whatever form each is saved. */
export function sameText(a: string | undefined, b: string | undefined): boolean {
  return a === b || (a !== undefined && b !== undefined && composed(a) === composed(b))
}

/** A text in the form in which texts are compared, and the way back to the text as its author wrote it. */
export interface Composed {
  readonly text: string
  /** An offset of `text` → the offset of the same place in the text as given. */
  readonly back: (offset: number) => number
}

/** A letter with all that joins it: marks, and the vowel and the last consonant of a Korean syllable. */
const LETTER = /[\s\S][\p{M}\u1160-\u11ff]*/gu
/** Letters of Hebrew in the shape in which a font prints them: a separate fault, which must stay visible. */
const PRINTED = /^[\ufb1d-\ufb4f]/

/** Undefined if the text is already composed. */
export function compose(text: string): Composed | undefined {
  if (composed(text) === text) return undefined
  const places: number[] = []
  let out = ''
  for (const {0: letter, index} of text.matchAll(LETTER)) {
    const one = PRINTED.test(letter) ? letter : letter.normalize()
    // What became shorter begins where it began, and ends where it ended.
    const shorter = letter.length - one.length
    for (let at = 0; at < one.length; at++)
      places.push(index + (at && Math.min(letter.length, at + Math.max(0, shorter))))
    out += one
  }
  places.push(text.length)
  if (out === text) return undefined
  return {text: out, back: (offset) => places[offset]!}
}
