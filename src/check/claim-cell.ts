import {firstFrom, type Speech} from '../attribution/index.ts'
import type {Span} from '../model.ts'
import type {JudgedPair} from './judged-pairs.ts'
import {answeringSentence} from './sentences.ts'
import {speakerOf} from './speaker.ts'
import type {StatementCell} from './statement-cell.ts'
import {claimsOf, type Statement} from './statements.ts'

/** No paragraph has as many claims after which one is searched for; the limit keeps the time linear. */
const MOST = 200

/** What an edition has for a claim of the source. */
export function claimCell(locale: string, judged: JudgedPair, {at, speech}: Statement): StatementCell {
  const {pair} = judged
  const {target} = pair
  const {against, answers} = claimsIn(judged)
  const mine = against.get(speech!) ?? []
  const answer = answers[at]
  const sentence = answeringSentence(pair, speech!, answer)
  if (mine.some(({rule}) => rule === 'attribution-missing')) return {locale, verdict: 'gone', sentence}
  const speaker = answer && speakerOf(target, answer)
  return {
    locale,
    verdict: mine.length > 0 ? 'differs' : answer ? 'agrees' : 'otherwise',
    sentence,
    ...(answer && {text: target.text.slice(answer.start, answer.end)}),
    ...(speaker && {speaker})
  }
}

interface Claims {
  /** A finding about a name or an outlet counts against the nearest claim. */
  readonly against: ReadonlyMap<Speech, JudgedPair['reports']>
  readonly answers: ReadonlyArray<Speech | undefined>
}
const claimTables = new WeakMap<JudgedPair, Claims>()

/** The claims of a pair, compared once. */
function claimsIn(judged: JudgedPair): Claims {
  const known = claimTables.get(judged)
  if (known) return known
  const {source, target} = judged.pair
  const claims = claimsOf(source)
  const against = new Map<Speech, Array<JudgedPair['reports'][number]>>()
  for (const report of judged.reports) {
    const claim =
      report.rule.startsWith('attribution-') &&
      report.rule !== 'attribution-anonymity' &&
      report.source &&
      nearest(claims, report.source)
    if (!claim) continue
    const mine = against.get(claim) ?? []
    mine.push(report)
    against.set(claim, mine)
  }
  const made = {
    against,
    answers: answers(
      claims,
      target.speech.filter(({may, quoted}) => may && !quoted)
    )
  }
  claimTables.set(judged, made)
  return made
}

function nearest(claims: readonly Speech[], {start}: Span): Speech | undefined {
  const behind = firstFrom(claims, start)
  const [before, after] = [claims[behind - 1], claims[behind]]
  return before && after ? (start - before.start <= after.start - start ? before : after) : (before ?? after)
}

/** The target's word for each of the source's, in order: first one of the same kind, then any other for those left in
 *  between. */
function answers(source: readonly Speech[], target: readonly Speech[]): Array<Speech | undefined> {
  if (source.length === target.length) return [...target]
  let next = 0
  return source.map((claim, at) => {
    const spare = target.length - next - (source.length - at)
    const near = target.slice(next, next + Math.min(MOST, Math.max(0, spare) + 1))
    const same = near.findIndex((one) => one.class === claim.class)
    if (same !== -1) {
      next += same + 1
      return near[same]
    }
    return spare >= 0 ? target[next++] : undefined
  })
}
