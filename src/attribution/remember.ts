/** Words that one table keeps: more than a newsroom uses, and no text can fill the memory. */
const MOST = 10_000
/** The engine cuts longer words as views of their text, and one that is kept would keep the whole text. */
const LONGEST = 12

/** What a table says of a word, worked out once: texts repeat their words, and most of them mean nothing to it. */
export function remembered<T>(work: (fold: string) => T | undefined): (fold: string) => T | undefined {
  const known = new Map<string, T | null>()
  return (fold) => {
    const seen = known.get(fold)
    if (seen !== undefined) return seen ?? undefined
    const found = work(fold)
    if (fold.length <= LONGEST && known.size < MOST) known.set(fold, found ?? null)
    return found
  }
}
