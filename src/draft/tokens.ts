/** Tokens of a text, estimated high: models count about four letters of English as one, and in other scripts one letter
 *  or two, which UTF-8 writes in two bytes or three. */
export function tokensOf(text: string): number {
  let bytes = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : 3
  }
  return Math.ceil(bytes / 2)
}

/** A translation may be this much longer than its source, and in a script that takes more tokens. */
const GROWTH = 3
/** Of a key and the signs around it. */
const FRAME = 40

/** The most tokens that the translation of a text may take. */
export const answerTokens = (text: string): number => tokensOf(text) * GROWTH + FRAME
