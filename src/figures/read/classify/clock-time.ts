import {phraseBehind} from '../context/neighbors.ts'
import type {Draft} from '../draft.ts'
import {pad} from '../draft.ts'
import {type Reader, role, sign} from '../reader.ts'
import {DIGITS, type Token, WORD} from '../token.ts'
import {minutesBehind} from './clock-minutes.ts'
import {hasClockBefore, hourInPart, isAtHour, isHour, isHourWord, partOfDay, zoneBehind} from './clock-words.ts'
import {markedHour} from './hour-mark.ts'
import type {NumberReader, PlacedNumber} from './number-reader.ts'

/** 14:05, 3.30pm, 9 a.m.; الساعة الثالثة والنصف; בשעה שמונה בערב. Without a part of the day, an hour up to twelve is
 *  ambiguous. */
export const clockTime: NumberReader = {
  name: 'clock-time',
  read(reader, number) {
    const clock = clockAt(reader, number)
    if (!clock) return undefined
    const {hour, minute = 0, seconds, end, stated} = clock
    const draft = {at: number.at, end, kind: 'time', form: formOf(number), sure: true} as const
    const value = (hours: number) => `${pad(hours)}:${pad(minute)}`
    if (seconds !== undefined && /^[0-5][0-9]$/.test(seconds)) return {...draft, value: `${value(hour)}:${seconds}`}
    const part = partOfDay(reader, end)
    if (part && countsNights(reader, number)) return undefined
    if (part) return {...draft, end: part.end, value: value(hourInPart(hour, part.value))}
    if (!stated && !saysClock(reader, number)) return undefined
    // 08:30 is printed by those who count to 24.
    const open = hour >= 1 && hour <= 12 && !reader.tokens[number.at]?.form.startsWith('0')
    const either = open ? {also: [value(hour === 12 ? 0 : (hour + 12) % 24)]} : {}
    return {...draft, value: value(hour % 24), ...either}
  }
}

export function formOf({form}: PlacedNumber): Draft['form'] {
  return form === 'words' ? 'words' : 'digits'
}

interface Clock {
  readonly hour: number
  readonly minute?: number | undefined
  readonly seconds?: string | undefined
  readonly end: number
  /** Whether it is a time even without another word. */
  readonly stated: boolean
}

/** الساعة السابعة: the clock's own word before an hour. */
function saysClock(reader: Reader, {prefix, end}: PlacedNumber): boolean {
  if (!reader.lexicon.pack.grammar.clockFirst || !hasClockBefore(reader, prefix)) return false
  // שעה ו-20 דקות: an hour, and more.
  if (prefix.kind.and) return false
  return isHourWord(reader, prefix.at - 1) || endsClause(reader, end)
}

/** Behind an article and an hour nothing may follow that the number could count: a las tres, a las tres mujeres. */
function endsClause({tokens}: Reader, at: number): boolean {
  const next = tokens[at]
  return next?.kind !== WORD || next.line || next.node?.roles.has('of') === true || next.node?.roles.has('and') === true
}

function clockAt(reader: Reader, number: PlacedNumber): Clock | undefined {
  const marked = markedHour(reader, number)
  if (marked) return marked
  const digits = reader.tokens[number.at]?.kind === DIGITS
  const clock = digits ? clockInDigits(reader, number) : clockInWords(reader, number)
  if (!clock || !(clock.hour >= 0 && clock.hour <= 24)) return undefined
  const oclock = phraseBehind(reader, clock.end, 'oclock')
  const said = oclock ? {...clock, end: oclock.end, stated: true} : clock
  if (said.minute !== undefined || !reader.lexicon.pack.grammar.clockFirst) return said
  return withMinutes(reader, number, said) ?? said
}

function clockInDigits(reader: Reader, number: PlacedNumber): Clock | undefined {
  const {tokens} = reader
  const {at, end, plain, value} = number
  const {form} = tokens[at] as Token
  const minutes = behindColon(reader, end)
  if (minutes) {
    if (!plain || !/^[0-9]{2}$/.test(minutes.form) || Number(minutes.form) > 59 || form.length > 2) return undefined
    // 1:23:45 is a duration, or a time with seconds.
    const more = sign(reader, end + 2, ':') && !tokens[end + 2]?.gap ? tokens[end + 3] : undefined
    const seconds = more?.kind === DIGITS ? more.form : undefined
    const stop = seconds === undefined ? end + 2 : end + 4
    return {hour: Number(value), minute: Number(minutes.form), seconds, end: stop, stated: true}
  }
  if (/^[0-9]{1,2}\.[0-9]{2}$/.test(form)) return clockWithPoint(reader, number)
  return plain && form.length <= 2 ? {hour: Number(value), end, stated: false} : undefined
}

/** سه شب, three nights, and یک صبح, a morning: in words and without the word of the clock, an hour is one only before what
 *  nobody counts. */
function countsNights(reader: Reader, {form, type, end, value, prefix}: PlacedNumber): boolean {
  if (form !== 'words' || type !== 'cardinal' || hasClockBefore(reader, prefix)) return false
  return role(reader, end, 'unit') !== undefined || (value === '1' && reader.lexicon.pack.grammar.dayInWords === 'bare')
}

/** The digits after a colon that has no space on either side. */
function behindColon({tokens}: Reader, at: number): Token | undefined {
  const [colon, digits] = [tokens[at], tokens[at + 1]]
  return colon?.form === ':' && !colon.gap && digits?.kind === DIGITS && !digits.gap ? digits : undefined
}

/** 3.30pm: with a point, the surrounding words must say that it is a time. */
function clockWithPoint(reader: Reader, {at, end, prefix}: PlacedNumber): Clock | undefined {
  const [hour = 0, minute = 0] = (reader.tokens[at] as Token).form.split('.').map(Number)
  if (hour > 24 || minute > 59) return undefined
  const clock = reader.lexicon.pack.grammar.clockFirst && hasClockBefore(reader, prefix)
  return clock || partOfDay(reader, end) || zoneBehind(reader, end) || isHourly(reader, end)
    ? {hour, minute, end, stated: true}
    : undefined
}

/** 15.30 h, 8.15 horas: where decimals have a comma, hours behind a point are no duration. */
function isHourly(reader: Reader, at: number): boolean {
  const {decimalComma, pointGroup} = reader.lexicon.pack.digits
  return decimalComma && pointGroup === 'group' && phraseBehind(reader, at, 'unit')?.value === 'hour'
}

function clockInWords(reader: Reader, number: PlacedNumber): Clock | undefined {
  const {at, end, scale, type, prefix} = number
  const hour = Number(number.value)
  if (Number.isInteger(hour) && !scale && hour <= 24) return {hour, end, stated: false}
  // الثالثة والنصف is read as three and a half.
  if (type !== 'fraction' || !reader.lexicon.pack.grammar.clockFirst || at + 1 >= end) return undefined
  if (!hasClockBefore(reader, prefix) && !partOfDay(reader, end)) return undefined
  return {hour: Math.floor(hour), minute: Math.round((hour % 1) * 60), end, stated: false}
}

function withMinutes(reader: Reader, number: PlacedNumber, {hour, end, stated}: Clock): Clock | undefined {
  const spoken = minutesBehind(reader, end)
  if (!spoken) return undefined
  const {prefix, type} = number
  const ordinal = type === 'ordinal'
  const defined = ordinal && reader.tokens[number.at]?.prefix.article === true && hour <= 12
  const alone =
    (defined && spoken.part) ||
    ((spoken.part || spoken.named) && isHour(reader, number) && (defined || isAtHour(reader, prefix)))
  if (!alone && !hasClockBefore(reader, prefix) && !(ordinal && partOfDay(reader, spoken.end))) return undefined
  const {minutes} = spoken
  const [hours, minute] = minutes < 0 ? [hour - 1, minutes + 60] : [hour, minutes]
  return {hour: hours, minute, end: spoken.end, stated: stated || alone}
}
