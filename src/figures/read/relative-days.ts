import type {Span} from '../../model.ts'
import {phrase, type Reader} from './reader.ts'
import {type Token, WORD} from './token.ts'
import {bodyStart} from './tokens/tokenize.ts'

export interface RelativeDay extends Span {
  readonly text: string
}

/** Days named relative to the day of publication: today, مساء أمس, מחר. Another edition may have the weekday
 *  instead. */
export function relativeDaysOf(reader: Reader): RelativeDay[] {
  const {text, tokens} = reader
  const found: RelativeDay[] = []
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token
    const day = token.kind === WORD ? phrase(reader, at, 'dayWord') : undefined
    // اليوم الثالث: a day in a count.
    if (!day || phrase(reader, day.end, 'ordinal')) continue
    const start = bodyStart(text, token)
    const {end} = tokens[day.end - 1] as Token
    found.push({start, end, text: text.slice(start, end)})
    at = day.end - 1
  }
  return found
}
