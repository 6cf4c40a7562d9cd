/** Joins a figure with the number after it, where the two belong together. */
import {belowToo} from '../classify/temperature.ts'
import {unmarkedClock} from '../classify/unmarked-time.ts'
import type {Draft} from '../draft.ts'
import {type Reader, role} from '../reader.ts'
import {figureAt} from '../start/start.ts'
import {DIGITS, SIGN, WORD} from '../token.ts'
import {firstDay, lastDay, listedDay} from './days.ts'
import {type Joint, jointOf} from './joint.ts'
import {pairOf} from './range.ts'
import {scoreOf} from './score.ts'

/** The draft joined with the number after it, where the two make one figure; both, where one completes the other;
 *  otherwise the draft alone. `previous` is the figure before it. */
export function joined(reader: Reader, draft: Draft, previous: Draft | undefined): readonly Draft[] {
  const joint = jointOf(reader, draft)
  if (!joint) return (draft.kind === 'date' ? lastDay(reader, draft) : listedDay(reader, draft)) ?? [draft]
  const {at, by} = joint
  const scored = by === 'dash' || role(reader, draft.end, 'scoreTo') !== undefined || by === 'against'
  const score = scored ? scoreOf(reader, draft, joint, previous) : undefined
  if (score) return [score]
  if (by === 'against') return [draft]
  const token = reader.tokens[at]
  if (!token || (by === 'dash' && token.kind === WORD) || (token.kind === DIGITS && isNumbered(reader, at)))
    return [draft]
  const start = role(reader, at, 'plus') === undefined ? at : at + 1
  const second = figureAt(reader, start)
  if (!second || second.kind === 'none' || second.at > start) return [draft]
  return both(reader, draft, second, joint)
}

function both(reader: Reader, draft: Draft, second: Draft, joint: Joint): readonly Draft[] {
  const lower = belowToo(draft, second)
  const pair = pairOf(reader, lower, second, joint)
  if (pair) return [pair]
  if (lower !== draft) return [lower, second]
  const first = firstDay(draft, second)
  if (first) return [first, second]
  if (joint.by === 'colon') return [draft]
  // From 0900 to 1700 GMT: the zone is stated once.
  const clock = second.kind === 'time' && draft.plain ? unmarkedClock(reader.tokens[draft.at]?.form ?? '') : undefined
  if (clock !== undefined) return [{...draft, kind: 'time', value: clock}, second]
  // From 61 to 39 percent: both numbers are percentages.
  const shares = joint.by === 'word' && second.kind === 'percent' && draft.kind === 'cardinal' && !draft.unit
  return [shares ? {...draft, kind: 'percent'} : draft, second]
}

/** 555-1234-99 is not a range but some reference number. */
function isNumbered({tokens}: Reader, at: number): boolean {
  const next = tokens[at + 1]
  return next?.kind === SIGN && next.form === '-' && tokens[at + 2]?.kind === DIGITS && !next.gap
}
