/** How far a word or a run of digits extends. */
import {isApostrophe} from '../../../text/folding.ts'
import type {Lexicon} from '../lexicon/lexicon.ts'
import {classOf, DIGIT, digitOf, IGNORED, LETTER, MARK, VULGAR} from './characters.ts'

/** Anything longer is not a word we know, such as text without spaces. */
export const LONGEST = 40

const POINT = 0x2e

/** Keeps two letters apart within a word. */
const HALF_SPACE = '\u200c'

/** The end of a word, including the marks on its letters and the signs of an abbreviation. */
export function wordEnd(text: string, start: number, {abbreviationMarks: marks}: Lexicon): number {
  let at = start
  let letters = 0
  let signs = 0
  let points = 0
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const type = classOf(code)
    if (type === LETTER) {
      letters++
    } else if (type === MARK) {
      // A vowel mark, or a stretched letter.
    } else if (type === IGNORED) {
      // A mark between two letters of one word, such as a soft hyphen.
      if (code === 0x200c || classOf(text.charCodeAt(at + 1)) !== LETTER) break
    } else if (Math.min(letters, LONGEST) + signs < 2 * LONGEST && (isApostrophe(code) || marks.has(code))) {
      const next = classOf(text.charCodeAt(at + 1)) === LETTER
      const apostrophe = isApostrophe(code) && (next || (marks.size > 0 && letters <= 2))
      if (!apostrophe && !(marks.has(code) && abbreviation(text, at))) break
      signs++
    } else if (code === POINT && letters === points + 1 && points < 8 && abbreviates(text, at, points)) {
      points++
    } else break
  }
  return at
}

/** A word with what belongs to it across a half-space, or an ending across a space: می‌رسد, سال های. */
export function wholeWord(text: string, start: number, lexicon: Lexicon): {word: string; end: number} {
  const {endings, silentEndings, verbSigns, fold} = lexicon
  let end = wordEnd(text, start, lexicon)
  let word = text.slice(start, end)
  if (endings.size === 0) return {word, end}
  if (text[end] === HALF_SPACE && verbSigns.has(fold(word))) {
    const next = wordEnd(text, end + 1, lexicon)
    word += text.slice(end + 1, next)
    if (next > end + 1) end = next
  }
  while (text[end] === HALF_SPACE || text[end] === ' ') {
    const next = wordEnd(text, end + 1, lexicon)
    const form = next - end > 8 ? '' : fold(text.slice(end + 1, next))
    if (endings.has(form)) word += form
    else if (!silentEndings.has(form)) break
    end = next
  }
  return {word, end}
}

/** Whether exactly one letter follows, as in צה״ל. */
function abbreviation(text: string, at: number): boolean {
  return classOf(text.charCodeAt(at + 1)) === LETTER && classOf(text.charCodeAt(at + 2)) !== LETTER
}

/** Whether the point belongs to the word: p.m., U.S. */
function abbreviates(text: string, at: number, points: number): boolean {
  const next = text.charCodeAt(at + 1)
  if (classOf(next) === LETTER) {
    const after = text.charCodeAt(at + 2)
    return after === POINT || classOf(after) !== LETTER || Number.isNaN(after)
  }
  return points > 0
}

/** The end of a run of digits, including what may come between two of them. */
export function digitsEnd(text: string, start: number): number {
  let at = start
  if (classOf(text.charCodeAt(start)) === VULGAR) {
    while (classOf(text.charCodeAt(at + 1)) === DIGIT) at++
    return at + 1
  }
  let run = 0
  let spaced = false
  for (;;) {
    run = 0
    while (at < text.length && classOf(text.charCodeAt(at)) === DIGIT) {
      at++
      run++
    }
    if (classOf(text.charCodeAt(at)) === VULGAR) return at + 1
    if (at + 1 >= text.length) return at
    const code = text.charCodeAt(at)
    const next = classOf(text.charCodeAt(at + 1)) === DIGIT
    if (!next) return at
    if (isPointOrComma(code)) {
      at++
    } else if (isThinSpace(code) || isApostrophe(code)) {
      if (!groupAt(text, at + 1)) return at
      at++
    } else if (code === 0x20 && (spaced || (at - start === run && run <= 3 && digitOf(text.charCodeAt(start)) !== 0))) {
      if (!groupAt(text, at + 1)) return at
      spaced = true
      at++
    } else return at
  }
}

function isPointOrComma(code: number): boolean {
  return code === 0x2c || code === POINT || code === 0x66b || code === 0x66c || code === 0x60c || code === 0xb7
}

function isThinSpace(code: number): boolean {
  return code === 0xa0 || code === 0x202f || code === 0x2009
}

/** Exactly three digits. */
function groupAt(text: string, at: number): boolean {
  for (let offset = 0; offset < 3; offset++) if (classOf(text.charCodeAt(at + offset)) !== DIGIT) return false
  return classOf(text.charCodeAt(at + 3)) !== DIGIT
}

/** A run of digits, in any script, as ASCII. */
export function asciiDigits(text: string, start: number, end: number): string {
  let plain = true
  for (let at = start; at < end && plain; at++) plain = text.charCodeAt(at) < 0x80
  if (plain) return text.slice(start, end)
  const parts: string[] = []
  for (let at = start; at < end; at++) {
    const digit = digitOf(text.charCodeAt(at))
    parts.push(digit === -1 ? (text[at] as string) : String(digit))
  }
  // ½۱۴, as it is typed from right to left.
  return parts.length > 1 && classOf(text.charCodeAt(start)) === VULGAR
    ? parts.slice(1).join('') + parts[0]
    : parts.join('')
}
