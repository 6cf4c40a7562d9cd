/** Words that stand about an hour. */
import {hasRoleBefore, type NumberPrefix} from '../context/prefix.ts'
import type {NumberPhrase} from '../numbers/number.ts'
import {phrase, type Reader, role, type Said} from '../reader.ts'
import {WORD} from '../token.ts'

/** Whether a time zone stands behind a time. */
export function zoneBehind(reader: Reader, at: number): boolean {
  return !reader.tokens[at]?.line && phrase(reader, at, 'zone') !== undefined
}

/** Whether a number has a form that an hour has: الرابعة, ארבע. */
export function isHour(reader: Reader, {at, end}: NumberPhrase): boolean {
  return phrase(reader, at, 'hour')?.end === end
}

/** At an hour: the preposition of a time, and none of a range. */
export function isAtHour(reader: Reader, prefix: NumberPrefix): boolean {
  return (
    (prefix.kind.prep || isHourWord(reader, prefix.at - 1)) &&
    !hasRoleBefore(reader, prefix, 'from') &&
    !hasRoleBefore(reader, prefix, 'between')
  )
}

/** The word is the clock's, and not a preposition that serves for more. */
export function isHourWord(reader: Reader, at: number): boolean {
  return role(reader, at, 'clock') !== undefined
}

/** An hour of a part of the day in 24 hours. */
export function hourInPart(hour: number, part: string): number {
  if (hour > 12) return hour % 24
  if (part === 'am') return hour === 12 ? 0 : hour
  if (part === 'night') return hour === 12 ? 0 : hour >= 6 ? hour + 12 : hour
  return hour === 12 ? 12 : hour + 12
}

/** A part of the day behind a time: noon and midnight are times of their own. */
export function partOfDay(reader: Reader, at: number): Said | undefined {
  const token = reader.tokens[at]
  if (token?.kind !== WORD || token.line) return undefined
  const found = phrase(reader, at, 'daypart')
  if (!found || found.value === 'noon' || found.value === 'midnight') return undefined
  // One letter (م, ص) only right behind the hour; "pm" and the like anywhere.
  return token.end - token.start === 1 && found.end !== at + 1 ? undefined : found
}

/** רבע לתשע: the word for "to" is a prefix of the hour. */
export function hasToGlued({tokens, lexicon}: Reader, at: number): boolean {
  const token = tokens[at]
  if (token?.kind !== WORD || token.line || token.glued === '') return false
  return lexicon.root.get(token.glued)?.roles.has('before') === true
}
