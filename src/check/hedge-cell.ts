import type {Span} from '../model.ts'
import {hedgeFates} from './hedges.ts'
import type {JudgedPair} from './judged-pairs.ts'
import type {Pair} from './pair.ts'
import type {StatementCell} from './statement-cell.ts'
import type {Statement} from './statements.ts'

/** What an edition has for a hedged figure of the source. */
export function hedgeCell(locale: string, {pair, reports}: JudgedPair, {at}: Statement): StatementCell {
  const figure = pair.source.figures[at]!
  const {matches, changed: changes, fates} = found(pair)
  const [match, changed] = [matches.get(figure), changes.get(figure)]
  const printed = match?.target ?? changed?.target
  const text = printed && {text: withHedge(pair.target.text, printed)}
  if (!match) return {locale, verdict: printed ? 'differs' : 'gone', ...text}
  const fate = fates.get(figure)
  const mine = reports.filter(
    (report) => report.rule.startsWith('hedge-') && report.source?.start === figure.hedge!.start
  )
  const other = fate?.answer && !match.target.hedge ? fate.answer : undefined
  const both = other && {text: withHedge(pair.target.text, {...match.target, hedge: other})}
  return {locale, verdict: mine.length > 0 ? 'hedge' : 'agrees', ...text, ...both}
}

const tables = new WeakMap<Pair, ReturnType<typeof tableOf>>()

/** What became of each figure of a pair, and of its hedge. */
function found(pair: Pair): ReturnType<typeof tableOf> {
  const known = tables.get(pair) ?? tableOf(pair)
  tables.set(pair, known)
  return known
}

/** Of several the first counts. */
const tableOf = (pair: Pair) => ({
  matches: new Map(pair.figures.matches.toReversed().map((match) => [match.source, match])),
  changed: new Map(pair.figures.changed.toReversed().map((match) => [match.source, match])),
  fates: new Map(
    hedgeFates(pair)
      .toReversed()
      .map((fate) => [fate.figure, fate])
  )
})

const withHedge = (text: string, {start, end, hedge}: Span & {readonly hedge?: Span}): string =>
  text.slice(Math.min(start, hedge?.start ?? start), Math.max(end, hedge?.end ?? end))
