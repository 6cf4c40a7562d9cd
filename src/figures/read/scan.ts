/** One pass over the tokens: the figure that begins at each, joined with the number after it. */
import {doubtfulDay, type Weekday, weekdaysAt} from './dates/weekdays.ts'
import type {Draft, NoFigure} from './draft.ts'
import {joined} from './join/join.ts'
import {canStartFigure, phrase, type Reader} from './reader.ts'
import {figureOrSignAt, unknownWord} from './start/start.ts'
import {type Token, WORD} from './token.ts'

export interface Scan {
  readonly drafts: readonly Draft[]
  readonly weekdays: readonly Weekday[]
}

/** With `from` and `to`, those alone that begin at these tokens; the others are seen as their company. */
export function scan(reader: Reader, from = 0, to: number = reader.tokens.length): Scan {
  const {tokens} = reader
  const drafts: Draft[] = []
  const weekdays: Weekday[] = []
  let at = from
  while (at < to) {
    const token = tokens[at] as Token
    if (token.kind === WORD) {
      // A letter may name a day.
      if (!token.lettered && !canStartFigure(reader, at)) {
        const other = unknownWord(reader, at)
        if (other) drafts.push(other)
        at = other?.end ?? at + 1
        continue
      }
      const none = phrase(reader, at, 'none')
      if (none) {
        at = none.end
        continue
      }
      const days = weekdaysAt(reader, at)
      if (days) {
        // One by one: spreading a very long list would overflow the stack.
        for (const day of days.weekdays) weekdays.push(day)
        if (days.number) drafts.push(days.number)
        at = days.end
        continue
      }
    }
    const found = figureOrSignAt(reader, at)
    const day = mayNameDay(found, at) ? doubtfulDay(reader, at) : undefined
    if (day) weekdays.push(day)
    if (!found || found.kind === 'none') {
      at = found?.end ?? at + 1
      continue
    }
    const draft = day ? {...found, sure: false} : found
    const figures = joined(reader, startingBehind(draft, drafts.at(-1)), drafts.at(-1))
    drafts.push(...figures)
    at = Math.max((figures.at(-1) as Draft).end, at + 1)
  }
  return {drafts, weekdays}
}

/** A word alone that states an ordinal, a doubtful number or nothing. */
function mayNameDay(found: Draft | NoFigure | undefined, at: number): boolean {
  if (!found) return true
  return found.end === at + 1 && found.kind !== 'none' && (found.kind === 'ordinal' || !found.sure)
}

/** A currency sign between two numbers belongs to the first, if that took it. */
function startingBehind(draft: Draft, previous: Draft | undefined): Draft {
  return previous && draft.at < previous.end ? {...draft, at: previous.end} : draft
}
