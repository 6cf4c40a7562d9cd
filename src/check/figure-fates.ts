import type {Match} from '../figures/index.ts'
import type {Figure} from '../model.ts'
import {madeOnce} from '../text/remember.ts'
import {type HedgeFate, hedgeFates} from './hedges.ts'
import type {JudgedPair} from './judged-pairs.ts'

/** What became of the figures of a text and of their hedges: both ledgers of a story read it here, so that they never
 *  tell two things of one figure. */
interface FigureFates {
  readonly matches: ReadonlyMap<Figure, Match>
  readonly changed: ReadonlyMap<Figure, {readonly target: Figure}>
  readonly missing: ReadonlySet<Figure>
  readonly hedges: ReadonlyMap<Figure | undefined, HedgeFate>
  /** Starts of the source's figures whose hedge a rule finds lost, turned round or come. */
  readonly against: ReadonlySet<number>
}

export const figureFates: (judged: JudgedPair) => FigureFates = madeOnce(read)

/** Of several the first counts. */
function read({pair, reports}: JudgedPair): FigureFates {
  const {matches, changed, missing} = pair.figures
  const hedges = reports.flatMap(({rule, source}) => (rule.startsWith('hedge-') && source ? [source.start] : []))
  return {
    matches: new Map(matches.toReversed().map((match) => [match.source, match])),
    changed: new Map(changed.toReversed().map((match) => [match.source, match])),
    missing: new Set(missing),
    hedges: new Map(
      hedgeFates(pair)
        .toReversed()
        .map((fate) => [fate.figure, fate])
    ),
    against: new Set(hedges)
  }
}
