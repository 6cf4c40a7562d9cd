/** The words of one text, each with its number of occurrences. All figures count as the same word, whatever their
 *  digits: "killed 28,000" continues "killed 27,500". */
export interface WordBag {
  readonly words: ReadonlyMap<string, number>
  readonly size: number
}

const WORD = /[\p{L}\p{M}]+|\p{N}+/gu
const DIGIT = /^\p{N}/u

export function bagOf(text: string): WordBag {
  const words = new Map<string, number>()
  let size = 0
  for (const [word] of text.toLowerCase().matchAll(WORD)) {
    const id = DIGIT.test(word) ? '#' : word
    words.set(id, (words.get(id) ?? 0) + 1)
    size++
  }
  return {words, size}
}

/** How many words the two have in common. */
function common(a: WordBag, b: WordBag): number {
  const [small, large] = a.words.size <= b.words.size ? [a, b] : [b, a]
  let count = 0
  for (const [word, times] of small.words) count += Math.min(times, large.words.get(word) ?? 0)
  return count
}

/** 0 to 1: twice the common words over all words (Dice). */
export function likeness(a: WordBag, b: WordBag): number {
  return a.size + b.size ? (2 * common(a, b)) / (a.size + b.size) : 1
}

/** The share of the words of `part` that occur in `whole`. */
export function share(part: WordBag, whole: WordBag): number {
  return part.size ? common(part, whole) / part.size : 0
}
