import factory from 'bidi-js'
import type {Direction} from '../model.ts'
import {RTL_LETTER} from './characters.ts'

interface Bidi {
  getEmbeddingLevels(text: string, direction: Direction): {levels: Uint8Array}
  getMirroredCharacter(char: string): string | null
}
// bidi-js is CommonJS with the types of an ES module: Node gives the function, some bundlers an object around it.
const made = factory as unknown as (() => Bidi) | {default: () => Bidi}
let bidi: Bidi | undefined
const algorithm = (): Bidi => {
  bidi ??= typeof made === 'function' ? made() : made.default()
  return bidi
}

/** A text is processed in pieces of this length, because bidi-js takes quadratic time on a piece. */
const PIECE = 1_500
const HARD = 4_000

/** The embedding level of each UTF-16 unit, as a browser resolves them for one line of this text. */
export function levelsOf(text: string, dir: Direction): Uint8Array {
  const shadow = shadowOf(text)
  if (shadow.length <= HARD) return algorithm().getEmbeddingLevels(shadow, dir).levels
  const levels = new Uint8Array(shadow.length)
  for (let start = 0; start < shadow.length; ) {
    const end = cut(shadow, start, dir)
    levels.set(algorithm().getEmbeddingLevels(shadow.slice(start, end), dir).levels, start)
    start = end
  }
  return levels
}

/** Does a character show another glyph where it flows right to left? */
export const mirrors = (char: string): boolean => algorithm().getMirroredCharacter(char) !== null

/** The same text as bidi-js should see it: it reads UTF-16 units, so half an emoji passes for a Latin letter; and a
 *  line break or tab inside a block is a space to a browser. */
function shadowOf(text: string): string {
  return text
    .replace(/[\n\r\t\f\v\u0085\u2028\u2029]/g, ' ')
    .replace(/[\u{10000}-\u{10FFFF}]/gu, (char) =>
      isRtl.test(char) ? 'אא' : neutral.test(char) ? '\u2022\u2022' : 'aa'
    )
}
const isRtl = new RegExp(RTL_LETTER, 'u')
// Flags are made of regional indicators, which run left to right; every other emoji is neutral.
const neutral = /(?!\p{RI})[\p{S}\p{P}\p{M}\p{Cf}]/u

/** Where a piece may end without changing a level: at a space between two letters of the base direction, outside
 *  brackets; or after `HARD` units, if there is no such place (no reader sees such a text). */
function cut(text: string, start: number, dir: Direction): number {
  const base = dir === 'rtl' ? baseRtl : baseLtr
  const limit = Math.min(text.length, start + HARD)
  if (limit === text.length) return limit
  let depth = 0
  for (let i = start; i < limit; i++) {
    const char = text[i]!
    if ('([{'.includes(char)) depth++
    else if (')]}'.includes(char)) depth--
    else if (
      char === ' ' &&
      depth === 0 &&
      i >= start + PIECE &&
      base.test(text[i - 1]!) &&
      base.test(text[i + 1] ?? '')
    )
      return i
  }
  return limit
}
const baseRtl = /[\u05D0-\u05EA\u0620-\u063F\u0641-\u064A]/
const baseLtr = /[A-Za-z]/

/** Places that isolate stretches from each other, so that nothing in one changes a level in another: spaces between two
 *  letters of the base direction, outside brackets. None if there is a bracket that is not counted. */
export function joints(text: string, dir: Direction): number[] {
  if (uncounted.test(text)) return []
  const base = dir === 'rtl' ? baseRtl : baseLtr
  const found: number[] = []
  let open = ''
  for (let i = 0; i < text.length; i++) {
    const char = text[i]!
    // The algorithm pairs no more than these either.
    if (open.length > 62) break
    const closes = ')]}'.indexOf(char)
    if ('([{'.includes(char)) open += char
    else if (closes >= 0) {
      const at = open.lastIndexOf('([{'[closes]!)
      if (at >= 0) open = open.slice(0, at)
    } else if (char === ' ' && open === '' && base.test(text[i - 1] ?? '') && base.test(text[i + 1] ?? ''))
      found.push(i)
  }
  return found
}
// Quotation marks are in the same classes and pair nothing.
const uncounted = /[^\P{Ps}([{\u201A\u201E]|[^\P{Pe})\]}]|[\u202A-\u202E\u2066-\u2069]/u

/** The logical offset of each place on the line, from left to right (rule L2 of the algorithm), for levels up to 6. */
export function visualOrder(levels: Uint8Array): Int32Array {
  const order = Int32Array.from(levels, (_, i) => i)
  let max = 0
  for (const level of levels) if (level > max) max = level
  for (let level = max; level > 0; level--) {
    for (let i = 0; i < levels.length; i++) {
      if (levels[i]! < level) continue
      const start = i
      while (i < levels.length && levels[i]! >= level) i++
      // Reversing what is already reversed inside is what L2 asks; the array holds this stretch contiguously.
      order.subarray(start, i).reverse()
    }
  }
  return order
}
