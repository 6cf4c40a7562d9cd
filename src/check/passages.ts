import type {Quote} from '../attribution/index.ts'
import {madeOnce} from '../text/remember.ts'
import type {PairDocument} from './pair.ts'
import type {Side} from './text-reading.ts'

/** Segments over which a quotation runs on, from the one that opens it to the one that closes it. */
export interface Passage {
  /** Where one is told of it: the first whose target has fewer quotations than its source, else the first of them. */
  readonly told: Side
  /** Quotations that begin in them. A mark that opens each paragraph of one quotation counts once. */
  readonly source: number
  readonly target: number
}

/** The passage that a target belongs to; undefined where no quotation runs on into or out of it. */
export function passageOf(document: PairDocument, target: Side): Passage | undefined {
  return passagesOf(document).get(target)
}

const passagesOf = madeOnce(({pairs}: PairDocument): ReadonlyMap<Side, Passage> => {
  const [source, target] = [pairs.map((pair) => pair.source.quotes), pairs.map((pair) => pair.target.quotes)]
  const runs = [runsOf(source), runsOf(target)] as const
  const found = new Map<Side, Passage>()
  let at = 0
  while (at < pairs.length) {
    let last = at
    for (let next = at; next <= last; next++) last = Math.max(last, runs[0][next]!, runs[1][next]!)
    if (last > at) {
      const here = pairs.slice(at, last + 1)
      const passage: Passage = {
        told: (here.find(({source: own, target: other}) => other.quotes.length < own.quotes.length) ?? here[0]!).target,
        source: begun(source, runs[0], at, last),
        target: begun(target, runs[1], at, last)
      }
      for (const pair of here) found.set(pair.target, passage)
    }
    at = last + 1
  }
  return found
})

type Quotes = ReadonlyArray<readonly Quote[]>

/** For each segment, the last one into which a quotation left open in it runs on: itself where none does. Such a
 *  quotation ends where it is closed; segments between may open it again, or have no mark at all. */
function runsOf(quotes: Quotes): number[] {
  const last = quotes.map((_, at) => at)
  let from: number | undefined
  for (const [at, here] of quotes.entries()) {
    const first = here[0]
    if (from !== undefined && first) {
      if (first.start === 0) last[from] = at
      else from = undefined
    }
    const open = here.some((quote) => quote.open && !quote.close)
    if (open) from ??= at
    else if (first) from = undefined
  }
  return last
}

/** Quotations that begin in some segments: not those that only go on. */
function begun(quotes: Quotes, last: readonly number[], from: number, to: number): number {
  let count = 0
  let reach = -1
  for (let at = from; at <= to; at++) {
    const here = quotes[at]!
    const goesOn = at <= reach && here[0]?.start === 0
    count += here.filter(({open}) => open).length - (goesOn && here[0]?.open ? 1 : 0)
    reach = Math.max(reach, last[at]! > at ? last[at]! : -1)
  }
  return count
}
