/** The signs that a form in a pack may carry: what they say of the words they stand with. `docs/patterns.md` shows each
 *  with an example; which signs a part of a pack admits is said where its type is declared.
 *
 *      pattern = [ "=" | "?" | "!" | "!!" | "!!!" ] [ "~" ] word { " " word } [ "~" | "." ]
 *      word    = letters | "*"
 */

/** Stands in `words` for a few words that are not given. */
export const GAP = '*'

export interface Pattern {
  /** As written, signs taken off; `*` for a gap. */
  readonly words: readonly string[]
  /** `=`: only in this very spelling, vowel signs and hamzas included. */
  readonly exact: boolean
  /** `?`: often means something else. */
  readonly doubtful: boolean
  /** How many `!` stand before it: a common word that is also a name, which must be introduced all the more. */
  readonly common: number
  /** `~` before it: something may be joined before the first word, or nothing stands between it and what is before. */
  readonly joinedBefore: boolean
  /** `~` behind it: the last word is joined to what follows it in the text. */
  readonly joinedBehind: boolean
  /** `.` behind it: its clause ends there. */
  readonly closes: boolean
}

/** A sign that a part of a pack admits; the others are letters there. */
export type Sign = '=' | '?' | '!' | '~' | '.'

/** Reads one form, with the signs that its part of the pack admits. Never throws: a form without a word has none. */
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
