/** More sentences than these are not set against each other. */
const MOST = 12

/** How much of what the sentences of a source let expect their translation has, in the worst place of the best way to
 *  set the two against each other: in order, one or more of one text with one of the other. 1 where they are too many.
 *  `slack` letters are no share of a short sentence. */
export function worstShare(expected: readonly number[], found: readonly number[], slack: number): number {
  if (expected.length > MOST || found.length > MOST) return 1
  const best: number[][] = expected.concat(0).map(() => found.concat(0).map(() => 0))
  best[0]![0] = Number.POSITIVE_INFINITY
  for (let from = 0; from < expected.length; from++)
    for (let to = 0; to < found.length; to++) {
      const before = best[from]![to]!
      if (before === 0) continue
      const set = (more: number, others: number) => {
        const share = (sumOf(found, to, others) + slack) / (sumOf(expected, from, more) + slack)
        const row = best[from + more]!
        row[to + others] = Math.max(row[to + others]!, Math.min(before, share))
      }
      for (let more = 1; from + more <= expected.length; more++) set(more, 1)
      for (let others = 2; to + others <= found.length; others++) set(1, others)
    }
  return best[expected.length]![found.length]!
}

const sumOf = (numbers: readonly number[], from: number, count: number): number =>
  numbers.slice(from, from + count).reduce((sum, one) => sum + one, 0)
