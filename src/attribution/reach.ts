import type {Span} from '../model.ts'

/** Index of the first of some ordered spans that begins at or after a place. */
export function firstFrom(spans: ReadonlyArray<Pick<Span, 'start'>>, at: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (spans[middle]!.start < at) low = middle + 1
    else high = middle
  }
  return low
}

/** How far spans reach: `reach(at)` is the farthest end of those that begin before `at`, or -1 if none does. It tells
 *  whether any of many spans contains or touches a place without testing each of them. */
export function reachOf(spans: readonly Span[]): (at: number) => number {
  const sorted = [...spans].sort((a, b) => a.start - b.start)
  let end = -1
  const ends = sorted.map((span) => {
    end = Math.max(end, span.end)
    return end
  })
  return (at) => ends[firstFrom(sorted, at) - 1] ?? -1
}
