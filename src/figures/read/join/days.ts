/** Days that share a month. Each alone would be a number, and may be answered by one. */
import {classify} from '../classify/classify.ts'
import {type Draft, isDay, pad} from '../draft.ts'
import {readNumber} from '../numbers/read-number.ts'
import {type Reader, role, sign} from '../reader.ts'
import {figureAt} from '../start/start.ts'
import {DIGITS, SIGN, type Token, WORD} from '../token.ts'

/** 3-9 July: a day that takes its month from the day after it. */
export function firstDay(draft: Draft, second: Draft): Draft | undefined {
  if (!isDayNumber(draft) || second.kind !== 'date') return undefined
  const [, month, day] = /^(.*-[0-9]{2})-([0-9]{2})$/.exec(second.value) ?? []
  if (month === undefined || !isDay(draft.value) || Number(draft.value) >= Number(day)) return undefined
  const {calendar} = second
  const date: Draft = {...draft, kind: 'date', value: `${month}-${pad(draft.value)}`, also: [draft.value]}
  return calendar ? {...date, calendar} : date
}

/** Plain digits; ה-20 reads as a rank. */
const isDayNumber = ({kind, plain, form}: Draft): boolean =>
  plain === true && (kind === 'cardinal' || (kind === 'ordinal' && form === 'digits'))

/** 5 and 6 May, מה-20 עד ה-22 במרץ: two days, either of which another edition may print with the month. */
export function listedDay(reader: Reader, draft: Draft): Draft[] | undefined {
  if (!isDayNumber(draft) || !isDay(draft.value)) return undefined
  const at = secondDayAt(reader, draft.end)
  if (at === undefined) return undefined
  const second = figureAt(reader, at)
  if (!second || second.kind === 'none' || second.at !== at) return undefined
  const first = firstDay(draft, second)
  return first && [first, {...second, also: [String(Number(second.value.slice(-2)))]}]
}

/** Where the digits of a second day stand after "and" or "to": וב-6, עד ה-22. */
function secondDayAt(reader: Reader, end: number): number | undefined {
  const {tokens, lexicon} = reader
  const joint = tokens[end]
  if (joint?.kind !== WORD || joint.line) return undefined
  const prefix = lexicon.prefixes.get(joint.full)
  if (!prefix?.and && role(reader, end, 'and') === undefined && role(reader, end, 'to') === undefined) return undefined
  const article = tokens[end + 1]
  const next = article?.kind === WORD && lexicon.prefixes.get(article.form) ? end + 2 : end + 1
  const at = sign(reader, next, '-') ? next + 1 : next
  return tokens[at]?.kind === DIGITS && !tokens[at]?.line ? at : undefined
}

/** July 3-9, July 3 to 9, 2024: a day that takes its month from the day before it. */
export function lastDay(reader: Reader, draft: Draft): Draft[] | undefined {
  const {tokens} = reader
  const [, first = '', day] = /^(--[0-9]{2})-([0-9]{2})$/.exec(draft.value) ?? []
  if (day === undefined || tokens[draft.end - 1]?.form !== String(Number(day))) return undefined
  const at = draft.end + 1
  if (!(joinsDays(reader, draft.end) || addsDay(reader, draft)) || !isLaterDay(reader, at, day)) return undefined
  const year = sign(reader, at + 1, ',') && /^[0-9]{4}$/.test(tokens[at + 2]?.form ?? '') ? tokens[at + 2] : undefined
  const month = year ? first.replace('-', year.form) : first
  const {form} = tokens[at] as Token
  const last = {at, end: year ? at + 3 : at + 1, value: `${month}-${pad(form)}`, also: [form]}
  return [
    {...draft, value: `${month}-${day}`},
    {...draft, ...last, form: 'digits'}
  ]
}

/** A dash with a space on both sides or on none, or a word for "to". */
function joinsDays(reader: Reader, at: number): boolean {
  const joint = reader.tokens[at]
  if (joint?.kind === WORD) return role(reader, at, 'to') !== undefined
  return joint?.kind === SIGN && /^[-–—]$/.test(joint.form) && joint.gap === reader.tokens[at + 1]?.gap
}

/** Between March 20 and 22; March 20 and 22, where the second number counts nothing. */
function addsDay(reader: Reader, {at, end}: Draft): boolean {
  if (role(reader, end, 'and') === undefined || reader.tokens[end + 1]?.kind !== DIGITS) return false
  return role(reader, at - 1, 'between') !== undefined || reader.tokens[end + 2]?.kind !== WORD
}

function isLaterDay(reader: Reader, at: number, day: string): boolean {
  const next = reader.tokens[at]
  if (next?.kind !== DIGITS || next.line || !isDay(next.form) || Number(next.form) <= Number(day)) return false
  const num = readNumber(reader, at)
  return num?.end === at + 1 && classify(reader, num).kind === 'cardinal' && !sign(reader, at + 1, ':')
}
