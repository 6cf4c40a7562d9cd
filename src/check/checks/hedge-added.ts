import type {PairCheck} from '../check.ts'

/** What the source states flatly is not hedged. */
export const hedgeAdded: PairCheck = {
  id: 'hedge-added',
  severity: 'info',
  scope: 'pair',
  *run({figures}) {
    for (const {source, target} of figures.matches) {
      if (source.hedge || !target.hedge) continue
      yield {
        reason: `Unexpected \`${target.hedge.text}\` with \`${target.text}\`, expected the figure alone as in the source; remove the hedge`,
        source: {start: source.start, end: source.end},
        target: {start: target.hedge.start, end: target.hedge.end},
        actual: target.hedge.text
      }
    }
  }
}
