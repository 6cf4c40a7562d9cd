/** What the source text shows of names: whether a stop, a comma or a number belongs to one. It is consulted only where
 *  the translation leaves that open. A lookup walks over the places of the first word, so a long source stays cheap. */
export interface Shown {
  /** Does the source contain this text as whole words? */
  has(text: string): boolean
  /** What follows each place of this text in the source, up to `length` units. */
  after(text: string, length: number): string[]
  before(text: string, length: number): string[]
}

/** No more places than this are examined; a name that occurs a hundred times is settled by the first ones. */
const PLACES = 64

export function shownIn(source: string): Shown {
  // Most lines never need it.
  let plain = ''
  let words: Map<string, number[]> | undefined
  const places = (text: string): number[] => {
    plain ||= fold(source)
    const wanted = fold(text)
    const first = /[\p{L}\p{N}]+/u.exec(wanted)
    if (!first) return []
    words ??= indexOf(plain)
    return (words.get(first[0]) ?? [])
      .map((at) => at - first.index)
      .filter((at) => at >= 0 && plain.startsWith(wanted, at) && whole(plain, at, at + wanted.length))
  }
  return {
    has: (text) => places(text).length > 0,
    after: (text, length) => places(text).map((at) => plain.slice(at + text.length, at + text.length + length)),
    before: (text, length) => places(text).map((at) => plain.slice(Math.max(0, at - length), at))
  }
}

/** Typographic and typed forms of a sign count as the same; lengths stay. */
const fold = (text: string): string =>
  text
    .replace(/[’‘׳]/g, "'")
    .replace(/[“”„״]/g, '"')
    .replace(/[\s\u00A0\u202F]/g, ' ')
    .replace(/[‐‑]/g, '-')

const inWord = /[\p{L}\p{N}]/u
const whole = (text: string, start: number, end: number): boolean =>
  !(inWord.test(text[start - 1] ?? '') && inWord.test(text[start]!)) &&
  !(inWord.test(text[end] ?? '') && inWord.test(text[end - 1]!))

function indexOf(text: string): Map<string, number[]> {
  const words = new Map<string, number[]>()
  for (const match of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    const at = words.get(match[0])
    if (!at) words.set(match[0], [match.index])
    else if (at.length < PLACES) at.push(match.index)
  }
  return words
}
