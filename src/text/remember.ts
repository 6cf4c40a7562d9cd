/** How many words a table keeps: more than a newsroom uses, and few enough that no text can fill the memory. */
export const MOST_KEPT = 10_000
/** JavaScript engines slice longer words as views of their text, so keeping one would keep the whole text. */
export const LONGEST_KEPT = 12

/** What a table says about a word, computed once: texts repeat their words, and most mean nothing to the table. */
export function remembered<T>(work: (word: string) => T): (word: string) => T {
  const known = new Map<string, {readonly says: T}>()
  return (word) => {
    const seen = known.get(word)
    if (seen) return seen.says
    const says = work(word)
    if (word.length <= LONGEST_KEPT && known.size < MOST_KEPT) known.set(word, {says})
    return says
  }
}

/** The same for each pack, or part of one, that a table is made from. */
export function rememberedBy<Pack extends object, T>(
  table: (pack: Pack) => (word: string) => T
): (pack: Pack) => (word: string) => T {
  return madeOnce((pack) => remembered(table(pack)))
}

/** What is made from a pack, or part of one, made when it is first asked for. */
export function madeOnce<Pack extends object, T>(make: (pack: Pack) => T): (pack: Pack) => T {
  const known = new WeakMap<Pack, {readonly made: T}>()
  return (pack) => {
    const own = known.get(pack)
    if (own) return own.made
    const made = make(pack)
    known.set(pack, {made})
    return made
  }
}
