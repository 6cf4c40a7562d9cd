/** What each character of a text is, from one table by code unit: a look-up instead of a pattern for every character. */

export const LETTER = 1
export const MARK = 2
export const NUMBER = 3
export const OTHER = 4

/** Class of each code unit, filled in as they occur. */
const classes = new Uint8Array(0x10000)

function classify(sign: string): number {
  if (/\p{L}/u.test(sign)) return LETTER
  return /\p{M}/u.test(sign) ? MARK : /\p{N}/u.test(sign) ? NUMBER : OTHER
}

/** The class of the character at an offset. */
export function classAt(text: string, at: number): number {
  if (at >= text.length) return OTHER
  const code = text.charCodeAt(at)
  return classes[code] || classOf(text, at, code)
}

function classOf(text: string, at: number, code: number): number {
  // Half of a character beyond the basic plane says nothing by itself.
  if (code >= 0xd800 && code < 0xe000) return classify(String.fromCodePoint(text.codePointAt(at)!))
  const found = classify(text[at]!)
  classes[code] = found
  return found
}

/** The offset behind the letters and marks that begin at an offset. */
export function runEnd(text: string, from: number): number {
  let at = from
  // A letter of which no class is kept has two code units.
  while (classAt(text, at) <= MARK) at += classes[text.charCodeAt(at)] ? 1 : 2
  return at
}

/** How many letters a stretch of a text has. */
export function lettersIn(text: string, start = 0, end: number = text.length): number {
  let count = 0
  for (let at = start; at < end; at++) {
    if (classAt(text, at) !== LETTER) continue
    count++
    if (!classes[text.charCodeAt(at)]) at++
  }
  return count
}
