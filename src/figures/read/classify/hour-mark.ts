import {hasRoleBefore} from '../context/prefix.ts'
import {phrase, type Reader, role} from '../reader.ts'
import {DIGITS, type Token, WORD} from '../token.ts'
import {minutesBehind} from './clock-minutes.ts'
import {partOfDay} from './clock-words.ts'
import type {PlacedNumber} from './number-reader.ts'

/** An hour whose unit says that it is one. */
export interface MarkedHour {
  readonly hour: number
  readonly minute?: number
  readonly end: number
  readonly stated: true
}

/** 15 h 30, 18h05, 15 heures 30; à 15 h, à trois heures et demie, where a word for the clock comes before. Without one,
 *  hours are a duration. */
export function markedHour(reader: Reader, number: PlacedNumber): MarkedHour | undefined {
  const hour = Number(number.value)
  const mark = reader.tokens[number.end]
  if (number.type !== 'cardinal' || number.scale || !(hour <= 24) || mark?.kind !== WORD || mark.line) return undefined
  if (role(reader, number.end, 'hourMark') === undefined) return undefined
  const at = number.end + 1
  const minute = minutesAt(reader, at)
  if (minute !== undefined) return {hour, minute, end: at + 1, stated: true}
  const part = partOfDay(reader, at)
  if (!part && !hasRoleBefore(reader, number.prefix, 'clock')) return undefined
  const spoken = spokenMinutes(reader, at)
  if (spoken)
    return {...spoken, hour: spoken.minute < 0 ? hour - 1 : hour, minute: (spoken.minute + 60) % 60, stated: true}
  return !part && isOfSomething(reader, at) ? undefined : {hour, end: at, stated: true}
}

/** Two digits behind the mark; 2 h 30 min is a duration. */
function minutesAt(reader: Reader, at: number): number | undefined {
  const token = reader.tokens[at]
  if (token?.kind !== DIGITS || token.line || !/^[0-5][0-9]$/.test(token.form)) return undefined
  return phrase(reader, at + 1, 'unit')?.value === 'minute' ? undefined : Number(token.form)
}

/** Et quart, et demie, moins le quart, moins dix. */
function spokenMinutes(reader: Reader, at: number): {readonly minute: number; readonly end: number} | undefined {
  const spoken = minutesBehind(reader, at)
  return spoken && {minute: spoken.minutes, end: spoken.end}
}

/** Trois heures de route: a duration, whatever comes before. */
function isOfSomething({tokens, lexicon}: Reader, at: number): boolean {
  const token = tokens[at] as Token | undefined
  if (token?.kind !== WORD || token.line) return false
  return token.node?.roles.has('of') === true || lexicon.root.get(token.glued)?.roles.has('of') === true
}
