import {says, words} from '../../messages/says.ts'
import type {HedgeClass, Severity} from '../../model.ts'
import type {PairCheck} from '../check.ts'
import {type HedgeFate, hedgeFates} from '../hedges.ts'

/** Without its bound a figure becomes exact; without "estimated" it becomes firmer than it is. */
const SEVERITY: Readonly<Record<HedgeClass, Severity>> = {
  'more-than': 'error',
  'at-least': 'error',
  'less-than': 'error',
  'at-most': 'error',
  'up-to': 'error',
  about: 'warning',
  nearly: 'warning',
  estimated: 'warning',
  average: 'info',
  only: 'info'
}

/** What the source hedges is hedged. */
export const hedgeMissing: PairCheck = {
  id: 'hedge-missing',
  severity: 'error',
  scope: 'pair',
  needs: {source: ['number-words', 'hedges'], target: ['number-words', 'hedges']},
  *run(pair) {
    for (const fate of hedgeFates(pair)) {
      const {source, target, answer} = fate
      if (source.weak || (answer && !(answer.weak && source.class === 'at-most'))) continue
      const own = words(source.text, pair.source)
      yield {
        severity: severityOf(fate),
        ...(target
          ? says('hedge-missing/figure', {words: own, figure: words(target.text, pair.target)})
          : says('hedge-missing', {words: own})),
        source: {start: source.start, end: source.end},
        ...(target && {target: {start: target.start, end: target.end}, actual: target.text}),
        expected: [source.text]
      }
    }
  }
}

/** Far from its figure, in a negated clause, or before a word that need not be a figure, the hedge may qualify
 *  something else. */
function severityOf({source, figure, gap, doubtful, answer}: HedgeFate): Severity {
  const full = SEVERITY[source.class]
  if (
    full === 'info' ||
    answer ||
    (!figure && full === 'warning') ||
    doubtful ||
    gap > 1 ||
    (figure && !figure.sure && full === 'warning')
  )
    return 'info'
  if (gap === 1) return full === 'error' ? 'warning' : 'info'
  return figure?.sure ? full : 'warning'
}
