/** The signs that a form in a pack may carry: what they say about its words. `docs/patterns.md` shows each with an
 *  example; the type of each part of a pack says which signs it allows.
 *
 *      pattern = [ "=" | "?" | "!" | "!!" | "!!!" ] [ "~" ] word { " " word } [ "~" | "." ]
 *      word    = letters | "*"
 */

/** In `words`, stands for a few unspecified words. */
export const GAP = '*'

export interface Pattern {
  /** As written, without the signs; `*` for a gap. */
  readonly words: readonly string[]
  /** `=`: only in exactly this spelling, vowel signs and hamzas included. */
  readonly exact: boolean
  /** `?`: often means something else. */
  readonly doubtful: boolean
  /** How many `!` come before it: a common word that is also a name, and must be introduced all the more clearly. */
  readonly common: number
  /** `~` before it: something may be joined to the first word, or nothing separates it from what is before. */
  readonly joinedBefore: boolean
  /** `~` after it: the last word is joined to what follows in the text. */
  readonly joinedBehind: boolean
  /** `.` after it: the clause ends there. */
  readonly closes: boolean
}

/** A sign that a part of a pack allows; the others are ordinary characters there. */
export type Sign = '=' | '?' | '!' | '~' | '.'

/** Parses one form, with the signs that its part of the pack allows. Never throws: a form without a word gives no
 *  words. */
export function parsePattern(form: string, signs: readonly Sign[]): Pattern {
  let rest = form
  const before = (sign: Sign): boolean => {
    if (!signs.includes(sign) || !rest.startsWith(sign)) return false
    rest = rest.slice(1)
    return true
  }
  const behind = (sign: Sign): boolean => {
    if (!signs.includes(sign) || !rest.endsWith(sign)) return false
    rest = rest.slice(0, -1)
    return true
  }
  const exact = before('=')
  const doubtful = before('?')
  let common = 0
  while (common < 3 && before('!')) common++
  const joinedBefore = before('~')
  const joinedBehind = behind('~')
  const closes = behind('.')
  const words = rest.split(' ').filter((word) => word !== '')
  return {words, exact, doubtful, common, joinedBefore, joinedBehind, closes}
}
