import type {Match} from '../figures/index.ts'
import type {Figure} from '../model.ts'
import {figureFates} from './figure-fates.ts'
import type {JudgedPair} from './judged-pairs.ts'
import {answeringSentence} from './sentences.ts'
import {isBlind} from './unread.ts'
import type {Verdict} from './verdict.ts'

export interface LedgerCell {
  readonly locale: string
  readonly verdict: Verdict
  readonly figure?: Figure
  /** In which the edition states it, or should. */
  readonly sentence?: string
}

/** What an edition has for a figure of the source. */
export function figureCell(locale: string, judged: JudgedPair | undefined, figure: Figure): LedgerCell {
  if (!judged) return {locale, verdict: 'open'}
  const {pair} = judged
  const {matches, changed, missing} = figureFates(judged)
  const match = matches.get(figure)
  const found = match ? nearest(judged, match) : changed.get(figure)?.target
  const cell = {locale, sentence: answeringSentence(pair, figure, found), ...(found && {figure: found})}
  if (match) return {...cell, verdict: verdictOf(judged, match)}
  if (found) return {...cell, verdict: 'differs'}
  if (missing.has(figure)) return {...cell, verdict: 'gone'}
  if (isBlind(pair.source) || isBlind(pair.target)) return {...cell, verdict: 'unchecked'}
  // What stands there letter by letter is read as a number in one language and as part of a name in the other.
  return {...cell, verdict: pair.target.text.includes(figure.text) ? 'agrees' : 'otherwise'}
}

/** Of several words that may hold the value, and of which none surely does, the one at the most similar place. */
function nearest({pair: {source, target}}: JudgedPair, match: Match): Figure {
  const {source: asked, target: found} = match
  if (found.sure || !asked.sure) return found
  const place = asked.start / (source.text.length || 1)
  const far = ({start}: Figure): number => Math.abs(start / (target.text.length || 1) - place)
  const like = target.figures.filter(({sure, value}) => !sure && value === found.value)
  return like.reduce((best, one) => (far(one) < far(best) ? one : best), found)
}

function verdictOf(judged: JudgedPair, {how, source, target}: Match): Verdict {
  if (how === 'unit' || how === 'scrambled' || how === 'exchanged') return 'differs'
  const {against} = figureFates(judged)
  // "Only" colours a figure but does not qualify it.
  const isColour = !source.hedge && target.hedge?.class === 'only'
  if (!isColour && against.has(source.hedge?.start ?? source.start)) return 'hedge'
  // A dual that may as well be a plural.
  if (source.sure && !target.sure && target.form === 'dual') return 'otherwise'
  return how === 'converted' ? 'converted' : 'agrees'
}
