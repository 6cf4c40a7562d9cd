import type {Span} from '../model.ts'
import {figureCell} from './figure-cell.ts'
import {figureFates} from './figure-fates.ts'
import type {JudgedPair} from './judged-pairs.ts'
import type {StatementCell} from './statement-cell.ts'
import type {Statement} from './statements.ts'

/** What an edition has for a hedged figure of the source: the verdict is that of the figure, with its hedge shown. */
export function hedgeCell(locale: string, judged: JudgedPair, {at}: Statement): StatementCell {
  const {source, target} = judged.pair
  const asked = source.figures[at]!
  const {figure, ...cell} = figureCell(locale, judged, asked)
  if (!figure) return cell
  const answer = figureFates(judged).hedges.get(asked)?.answer
  return {...cell, text: withHedge(target.text, figure.hedge || !answer ? figure : {...figure, hedge: answer})}
}

const withHedge = (text: string, {start, end, hedge}: Span & {readonly hedge?: Span}): string =>
  text.slice(Math.min(start, hedge?.start ?? start), Math.max(end, hedge?.end ?? end))
