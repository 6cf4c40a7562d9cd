/** How many columns of a terminal a text takes: vowel marks, joiners and direction marks none, ideographs and emoji
 *  two. (A terminal draws Arabic letters joined or not, but one column each.) */
export function widthOf(text: string): number {
  let width = 0
  for (const {segment} of graphemes.segment(text)) width += WIDE.test(segment) ? 2 : NOTHING.test(segment) ? 0 : 1
  return width
}

export function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)))
}

export function padStart(text: string, width: number): string {
  return ' '.repeat(Math.max(0, width - widthOf(text))) + text
}

const graphemes = new Intl.Segmenter('und', {granularity: 'grapheme'})
const NOTHING = /^[\p{M}\p{Cf}\p{Cc}]*$/u
const WIDE =
  /^(?:\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{20000}-\u{3fffd}])/u
