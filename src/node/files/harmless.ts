/** What reaches a terminal, a log or a list of annotations contains texts of others: headlines, paths, what a
 *  translator typed. Characters that can command such a place, reverse a line or hide are shown there as `\u202e`. JSON
 *  writes them in the same way, so JSON output is treated alike and keeps its meaning. */

/** Lines stay lines. */
export function visible(text: string): string {
  return text.replace(HIDDEN, (found, at: number) => (isSeen(found, text, at) ? found : escaped(found)))
}

/** A text inside one of our lines cannot begin another line. */
export function oneLine(text: string): string {
  return visible(text).replace(/[\n\t]/g, escaped)
}

/** As `visible`; moreover, no line of it is a command that runners of GitHub and Azure read from the output. */
export function harmless(text: string): string {
  return visible(text)
    .replace(/^([^\S\n]*):(?=:)/gm, '$1\\u003a')
    .replaceAll('##[', '\\u0023#[')
}

const escaped = (text: string) =>
  Array.from({length: text.length}, (_, at) => `\\u${text.charCodeAt(at).toString(16).padStart(4, '0')}`).join('')

/** Controls, lone surrogates, line separators, formats, and whatever else a font draws nothing for. The flag of a
 *  region is written with such characters and is visible. */
const HIDDEN =
  /\u{1f3f4}[\u{e0030}-\u{e0039}\u{e0061}-\u{e007a}]{1,6}\u{e007f}|(?![\n\t])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu

/** Signs above or around the digits that follow them. */
const SIGN = /^[\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\u{110bd}\u{110cd}]$/u
/** Of scripts whose letters take another shape beside a joiner. */
const JOINS =
  /^(?=[\p{L}\p{M}])[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Nko}\p{Script=Adlam}\p{Script=Hanifi_Rohingya}\p{Script=Mongolian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]/u
const PICTURE = /^[\p{Extended_Pictographic}\p{Emoji_Modifier}]/u

/** Whether one of those characters has its proper effect, so that a reader sees it by its neighbours. */
function isSeen(found: string, text: string, at: number): boolean {
  if (found.startsWith('\u{1f3f4}') || SIGN.test(found)) return true
  const before = charBefore(text, at)
  const after = text.slice(at + found.length, at + found.length + 2)
  if (found === '\u200c' || found === '\u200d') {
    if (JOINS.test(before) && JOINS.test(after)) return true
    const picture = before === '\ufe0f' ? charBefore(text, at - 1) : before
    return found === '\u200d' && PICTURE.test(picture) && PICTURE.test(after)
  }
  if (found === '\ufe0e' || found === '\ufe0f') return /^\p{Emoji}/u.test(before)
  if (/^[\ufe00-\ufe0d\u{e0100}-\u{e01ef}]$/u.test(found)) return /^\p{Script=Han}/u.test(before)
  return /^[\u180b-\u180d\u180f]$/.test(found) && /^\p{Script=Mongolian}/u.test(before)
}

function charBefore(text: string, at: number): string {
  const pair = text.slice(Math.max(0, at - 2), at)
  return /^[\ud800-\udbff][\udc00-\udfff]$/.test(pair) ? pair : pair.slice(-1)
}

/** An error as a bundler prints it. */
export function harmlessError(error: unknown): unknown {
  if (!(error instanceof Error)) return error
  const {stack} = error
  error.message = harmless(error.message)
  if (stack !== undefined) error.stack = harmless(stack)
  return error
}
