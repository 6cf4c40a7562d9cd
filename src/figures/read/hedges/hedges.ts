/** Which hedge belongs to which figure. */
import type {Hedge} from '../../../model.ts'
import {prefixAt} from '../context/prefix.ts'
import type {Draft} from '../draft.ts'
import {SIGN, type Token} from '../token.ts'
import {hedgeBefore} from './before.ts'
import {hedgeBehind} from './behind.ts'
import {mayYield, saysMore} from './classes.ts'
import type {HedgeReader} from './hedge-index.ts'

/** The hedge of each figure, or undefined. A hedge between two figures belongs to the second if it is right before it,
 *  "90 litres a second, at least three times as much", unless only a preposition follows: 120 בתים לפחות בשלושה
 *  כפרים. */
export function hedgesIn(reader: HedgeReader, drafts: readonly Draft[]): Array<Hedge | undefined> {
  const out: Array<Hedge | undefined> = []
  let found = drafts[0] && hedgeBefore(reader, drafts[0], 0)
  let floor = 0
  for (const [index, draft] of drafts.entries()) {
    // A verb before a score means that somebody was beaten: المغرب يتخطى كرواتيا 3-2.
    const own = draft.kind === 'score' ? undefined : found
    // A plural that looks like a dual does not cut off a hedge: قد يصل عدد العالقين إلى 900.
    if (draft.sure || draft.form !== 'dual') floor = draft.end
    const next = drafts[index + 1]
    const ahead = next && hedgeBefore(reader, next, floor)
    const hedge = hedgeOf(reader, draft, own, {next, ahead})
    out.push(hedge ?? (draft.rough ? inItself(reader, draft) : undefined))
    // A hedge that this figure took as following it is no longer available to the next.
    const taken = hedge && hedge !== own && ahead && !ahead.weak && isSame(hedge, ahead)
    found = taken ? undefined : ahead
  }
  return out
}

/** Une quarantaine: the hedge is the figure's own word. */
function inItself({tokens, text}: HedgeReader, draft: Draft): Hedge {
  const [{start}, {end}] = [tokens[draft.at] as Token, tokens[draft.end - 1] as Token]
  return {start, end, text: text.slice(start, end), class: 'about'}
}

/** The next figure, and the hedge before it. */
interface Behind {
  readonly next: Draft | undefined
  readonly ahead: Hedge | undefined
}

/** The hedge of a figure; `own` is the one before it. */
function hedgeOf(reader: HedgeReader, draft: Draft, own: Hedge | undefined, {next, ahead}: Behind): Hedge | undefined {
  const firm = own !== undefined && !own.weak
  if (firm && !mayYield(own)) return own
  const behind = hedgeBehind(reader, draft, next?.at ?? reader.tokens.length)
  if (!behind) return own
  const reachesAhead = ahead !== undefined && behind.end > ahead.start
  if (firm && (reachesAhead || !saysMore(behind, own))) return own
  const shared = reachesAhead && !ahead.weak && ahead.end > behind.start
  if (!shared) return behind
  return next && !isDate(draft) && isSame(behind, ahead) && leaves(reader, next, behind) ? behind : own
}

function isSame(a: Hedge, b: Hedge): boolean {
  return a.start === b.start && a.end === b.end
}

/** Whether a figure leaves the hedge before it to the previous figure: there is a preposition between, and no mark. */
function leaves(reader: HedgeReader, next: Draft, hedge: Hedge): boolean {
  const prefix = prefixAt(reader, next.at)
  const before = reader.tokens[prefix.at - 1]
  let first = prefix.at - 1
  while (first > 0 && (reader.tokens[first] as Token).start > hedge.start) first--
  // לפחות חבילה אחת: a "one" follows what it counts.
  const apart = before?.end !== hedge.end && next.value !== '1'
  return (prefix.kind.prep || apart) && !isMark(reader.tokens[first - 1])
}

/** A month cannot be "at least": במאי, לפחות מאז 1970. */
const isDate = ({kind}: Draft): boolean => kind === 'date' || kind === 'time'

const isMark = (token: Token | undefined): boolean => token?.kind === SIGN && /[,،(–—]/.test(token.form)
