/** Below U+0300 every text is composed: most texts of most desks need no more than this look. */
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
