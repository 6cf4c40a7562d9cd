import type {NameData} from '../languages/language.ts'

/** `Bolivia` and `Bolivian`: one is the other with an ending, or both are one stem with endings. */
export function inflected(a: string, b: string, {suffixes}: NameData): boolean {
  if (a === b) return true
  // Three letters of a stem stay whatever ends it.
  if (a.length < 3 || !b.startsWith(a.slice(0, 3))) return false
  const stems = (form: string) => {
    const word = form.replace(/\P{L}+$/u, '')
    const ends = suffixes.filter((end) => word.length > end.length + 2 && word.endsWith(end))
    return [word, ...ends.map((end) => word.slice(0, -end.length))]
  }
  const other = new Set(stems(b))
  return stems(a).some((stem) => other.has(stem))
}

/** Letters to put in, leave out, exchange; gives up above `limit`. */
export function distance(a: string, b: string, limit: number): number {
  let row = Array.from({length: b.length + 1}, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      next.push(Math.min(row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1), row[j]! + 1, next[j - 1]! + 1))
    }
    row = next
    if (Math.min(...row) > limit) return limit + 1
  }
  return row[b.length]!
}
