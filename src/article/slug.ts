import type {Said} from '../messages/says.ts'
import {tells} from '../messages/tells.ts'
import {composed} from '../text/canonical.ts'

/** Names that stand for something else: our own words, the project's files, and devices of Windows. */
const RESERVED: ReadonlySet<string> = new Set([
  'polyedition',
  'index',
  'glossary',
  'package',
  'con',
  'prn',
  'aux',
  'nul'
])
const DEVICE = /^(?:com|lpt)[0-9]$/
const SAFE = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}_-]*$/u
const LONGEST = 120

/** Vowel signs of Hebrew and Arabic and the stroke that lengthens a word: with or without them, the word is the
 *  same. */
const POINTS =
  /[\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed]/g
/** Joiners and marks of direction, which are copied along with a word. Embeddings and overrides are no accident: they
 *  stay, and the slug is refused. */
const UNSEEN = /[\u200b-\u200f\u061c\u2060\ufeff\u00ad]/g

/** One spelling of a slug for all that look the same: NFC, without vowel signs, without invisible characters. */
export function foldSlug(slug: string): string {
  return composed(slug.trim()).replace(POINTS, '').replace(UNSEEN, '')
}

/** Why a slug cannot name files and addresses, or undefined if it can. */
export const slugProblem = (slug: string): string | undefined => slugFault(slug)?.reason

/** The same apart from its language. */
export function slugFault(slug: string): Said | undefined {
  if (slug === '') return tells('slug/empty', {})
  if (slug.length > LONGEST) return tells('slug/long', {length: slug.length, most: LONGEST})
  if (!SAFE.test(slug)) return tells('slug/signs', {})
  const folded = slug.toLowerCase()
  return RESERVED.has(folded) || DEVICE.test(folded) ? tells('slug/reserved', {}) : undefined
}

/** A slug that can name a file, made from any text; empty if nothing is left of it. */
export function safeSlug(text: string): string {
  const cleaned = foldSlug(text)
    .replace(/[^\p{L}\p{M}\p{N}_-]+/gu, '-')
    .replace(/^[^\p{L}\p{N}]+|-+$/gu, '')
    .slice(0, LONGEST)
  return slugProblem(cleaned) === undefined ? cleaned : cleaned === '' ? '' : `${cleaned}-article`.slice(-LONGEST)
}

/** `news/2024/talks.md` is named `talks`. */
export function slugOfPath(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1).replace(/\.[^.]*$/, '')
}
