import type {Direction} from '../model.ts'

/** Classes of characters, as the insides of regular expressions with the `u` flag. Right-to-left letters are given by
 *  block, not by script, so that a script which Unicode adds to these blocks is right from the start. */

/** Blocks in which every letter runs right to left. */
const RTL_BLOCKS = '\\u0590-\\u08FF\\uFB1D-\\uFDFF\\uFE70-\\uFEFC\\u{10800}-\\u{10FFF}\\u{1E800}-\\u{1EFFF}'

/** A letter that runs left to right: Latin, Greek, Cyrillic, Han, … */
export const LTR_LETTER: string = `[^\\P{L}${RTL_BLOCKS}]`
/** A letter that runs right to left. A lookahead, since a class cannot intersect without the `v` flag. */
export const RTL_LETTER: string = `(?=[${RTL_BLOCKS}])\\p{L}`
/** European, Arabic-Indic and extended Arabic-Indic digits. */
export const DIGIT: string = '0-9٠-٩۰-۹'
/** Hyphens and dashes that join or separate: hyphen-minus, hyphen, non-breaking hyphen, figure, en and em dash. */
export const DASH: string = '\\-‐‑‒–—'
/** Space on a line: ordinary, no-break, narrow no-break, thin. */
export const SPACE: string = ' \\n\\t\\u00A0\\u202F\\u2009'

/** U+200E LEFT-TO-RIGHT MARK. */
export const LRM = '\u200E'
/** U+200F RIGHT-TO-LEFT MARK. */
export const RLM = '\u200F'

/** Contains every code unit of a left-to-right letter of the basic plane, half of every other character, and a few that
 *  are not letters. A test by this class needs no `u` flag and is ten times as fast; its only errors are false
 *  positives. */
export const MAYBE_LTR: string =
  'A-Za-z\\u00AA\\u00B5\\u00BA\\u00C0-\\u02B8\\u0370-\\u058F\\u0900-\\u1FFF\\u2071\\u207F\\u2090-\\u209C\\u2100-\\u214F\\u2C00-\\u2DFF\\u3005-\\uD7FF\\uD800-\\uDBFF\\uF900-\\uFB1C\\uFF21-\\uFFDC'

const commonRtl = /[\u05D0-\u05EA\u0620-\u064A\u066E-\u06D3]/
/** As `MAYBE_LTR`: half of a character beyond the basic plane among them. */
const maybeRtl = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\uD802\uD803\uD83A\uD83B]/
const rtl = new RegExp(RTL_LETTER, 'u')
const ascii = /[A-Za-z]/
const maybeLtr = new RegExp(`[${MAYBE_LTR}]`)
const ltr = new RegExp(LTR_LETTER, 'u')

export const hasRtl = (text: string): boolean => commonRtl.test(text) || (maybeRtl.test(text) && rtl.test(text))
export const hasLtr = (text: string): boolean => ascii.test(text) || (maybeLtr.test(text) && ltr.test(text))

const strong = new RegExp(`(${RTL_LETTER}|${RLM})|${LTR_LETTER}|${LRM}`, 'u')

/** The direction of the first letter or mark that has one. */
export function firstStrong(text: string): Direction | undefined {
  const match = strong.exec(text)
  return match ? (match[1] ? 'rtl' : 'ltr') : undefined
}
