/** Words found around an hour. */
import {hasRoleBefore, type NumberPrefix} from '../context/prefix.ts'
import type {NumberPhrase} from '../numbers/number.ts'
import {phrase, type Reader, role, type Said, sign} from '../reader.ts'
import {DIGITS, WORD} from '../token.ts'

/** Whether words of the clock come right before a number: الساعة, a las. */
export function hasClockBefore(reader: Reader, prefix: NumberPrefix): boolean {
  if (hasRoleBefore(reader, prefix, 'clock')) return !isCounted(reader, prefix.at - 1)
  return hasClockPhrase(reader, prefix.at)
}

/** ۲۴ ساعت ۱۵ نفر: the word is the unit of another number. */
function isCounted(reader: Reader, at: number): boolean {
  const [count, clock] = [reader.tokens[at - 1], reader.tokens[at]]
  if (clock?.glued !== '' || clock.line || role(reader, at, 'unit') !== 'hour') return false
  return count?.kind === DIGITS || role(reader, at - 1, 'cardinal') !== undefined
}

function hasClockPhrase(reader: Reader, at: number): boolean {
  if (reader.tokens[at]?.line) return false
  return [2, 3, 4].some((back) => phrase(reader, at - back, 'clock')?.end === at)
}

/** Whether a time zone follows a time. */
export function zoneBehind(reader: Reader, at: number): boolean {
  return !reader.tokens[at]?.line && phrase(reader, at, 'zone') !== undefined
}

/** Whether a number has a form used for hours: الرابعة, ארבע. */
export function isHour(reader: Reader, {at, end}: NumberPhrase): boolean {
  return phrase(reader, at, 'hour')?.end === end
}

/** Words before a time that are no prefixes: since, until. */
const INTRODUCES = ['since', 'timeBefore'] as const

/** Whether a preposition of time comes before, and not one of a range. */
export function isAtHour(reader: Reader, prefix: NumberPrefix): boolean {
  return (
    (prefix.kind.prep ||
      isHourWord(reader, prefix.at - 1) ||
      hasClockPhrase(reader, prefix.at) ||
      INTRODUCES.some((name) => hasRoleBefore(reader, prefix, name))) &&
    !hasRoleBefore(reader, prefix, 'from') &&
    !hasRoleBefore(reader, prefix, 'between')
  )
}

/** Whether the word belongs to the clock only, and is not a preposition with other uses. */
export function isHourWord(reader: Reader, at: number): boolean {
  return role(reader, at, 'clock') !== undefined
}

/** An hour with its part of the day, in 24 hours. */
export function hourInPart(hour: number, part: string): number {
  if (hour > 12) return hour % 24
  if (part === 'am') return hour === 12 ? 0 : hour
  if (part === 'night') return hour === 12 ? 0 : hour >= 6 ? hour + 12 : hour
  if (part === 'midday' && (hour === 10 || hour === 11)) return hour
  return hour === 12 ? 12 : hour + 12
}

/** A part of the day after a time, except noon and midnight, which are times of their own. */
export function partOfDay(reader: Reader, at: number): Said | undefined {
  const token = reader.tokens[at]
  if (token?.kind !== WORD || token.line) return undefined
  const found = phrase(reader, at, 'daypart')
  if (!found || found.value === 'noon' || found.value === 'midnight') return undefined
  // A single letter (م, ص) only right after the hour; "pm" and the like anywhere.
  const letters = token.end - token.start > 1 || sign(reader, at + 1, '.')
  return letters || found.end === at + 1 ? found : undefined
}

/** רבע לתשע: the word for "to" is a prefix of the hour. */
export function hasToGlued({tokens, lexicon}: Reader, at: number): boolean {
  const token = tokens[at]
  if (token?.kind !== WORD || token.line || token.glued === '') return false
  return lexicon.root.get(token.glued)?.roles.has('before') === true
}
