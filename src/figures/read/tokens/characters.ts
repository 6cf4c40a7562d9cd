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

export const VULGARS: Readonly<Record<string, string>> = {
  '½': '1/2',
  '⅓': '1/3',
  '⅔': '2/3',
  '¼': '1/4',
  '¾': '3/4',
  '⅕': '1/5',
  '⅖': '2/5',
  '⅗': '3/5',
  '⅘': '4/5',
  '⅙': '1/6',
  '⅚': '5/6',
  '⅐': '1/7',
  '⅛': '1/8',
  '⅜': '3/8',
  '⅝': '5/8',
  '⅞': '7/8',
  '⅑': '1/9',
  '⅒': '1/10'
}

/** The zero of each digit system in the basic plane. */
const ZEROS = [
  0x30, 0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xde6, 0xe50, 0xed0, 0xf20,
  0x1040, 0x1090, 0x17e0, 0x1810, 0x1946, 0x19d0, 0x1a80, 0x1a90, 0x1b50, 0x1bb0, 0x1c40, 0x1c50, 0xa620, 0xa8d0,
  0xa900, 0xa9d0, 0xa9f0, 0xaa50, 0xabf0, 0xff10
]
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
  else if (char in VULGARS) found = VULGAR
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
  for (const zero of ZEROS) if (code >= zero && code < zero + 10) return code - zero
  return -1
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
