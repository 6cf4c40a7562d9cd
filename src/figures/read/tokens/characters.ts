/** How the tokenizer classifies characters, and the digits of every script. */
import {isApostrophe} from '../../../text/folding.ts'
import {OPTIONAL_MARK, STRETCH} from '../../../text/marks.ts'

export const LETTER = 1
export const MARK = 2
export const DIGIT = 3
export const SPACE = 4
export const IGNORED = 5
const OTHER = 6
export const LINE = 7
export const VULGAR = 8

const VULGARS = /[¼-¾⅐-⅞]/

/** `1/2` of ½. */
export const vulgarOf = (char: string): string | undefined =>
  VULGARS.test(char) ? char.normalize('NFKD').replace('⁄', '/') : undefined

const DIGITS = /\p{Nd}/u
const isDigit = (code: number): boolean => DIGITS.test(String.fromCharCode(code))
const LETTERS = /[\p{L}\p{M}²³]/u
const SPACES = /[\s\p{Zs}]/u
const HIDDEN = /[\p{Cf}\u00ad\ufe00-\ufe0f]/u
/** The class of each code unit, filled in as they occur. */
const classes = new Uint8Array(0x10000)

export function classOf(code: number): number {
  return classes[code] || classify(code)
}

function classify(code: number): number {
  const char = String.fromCharCode(code)
  let found = OTHER
  if (digitOf(code) !== -1) found = DIGIT
  else if (VULGARS.test(char)) found = VULGAR
  else if (code === 10 || code === 13 || code === 0x2028 || code === 0x2029) found = LINE
  else if (char === STRETCH || OPTIONAL_MARK.test(char)) found = MARK
  else if (LETTERS.test(char)) found = LETTER
  else if (HIDDEN.test(char)) found = IGNORED
  else if (SPACES.test(char)) found = SPACE
  classes[code] = found
  return found
}

export function digitOf(code: number): number {
  if (code < 0x660) return code >= 48 && code <= 57 ? code - 48 : -1
  if (!isDigit(code)) return -1
  // In the basic plane no two systems are neighbours, so that ten digits stand alone.
  let zero = code
  while (isDigit(zero - 1)) zero--
  return code - zero
}

/** The offset after the first letters of a word, including the marks on them. */
export function behindLetters(text: string, {start, end}: {start: number; end: number}, letters: number): number {
  let at = start
  for (let left = letters; left > 0 && at < end; at++) {
    const code = text.charCodeAt(at)
    // The apostrophe of an elision is part of its prefix.
    if (classOf(code) === LETTER || isApostrophe(code)) left--
  }
  while (at < end && classOf(text.charCodeAt(at)) === MARK) at++
  return at
}
