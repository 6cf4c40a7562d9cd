/** Times of day, in twelve hours and in twenty-four. */
import {follows, type Lead, leadOf, leads} from './read-context.ts'
import {andAt, type Num, phrase, type Reader, readNumber, role, sign} from './read-number.ts'
import {DIGITS, type Token, WORD} from './read-tokens.ts'

export interface TimeDraft {
  readonly at: number
  readonly end: number
  readonly value: string
  readonly also?: string[]
  readonly sure: boolean
}

const pad = (value: number): string => String(value).padStart(2, '0')

/** What four digits of a clock say that has no mark between its hours and minutes. */
export function unmarkedClock(form: string): string | undefined {
  const [, hour, minute] = /^([01][0-9]|2[0-4])([0-5][0-9])$/.exec(form) ?? []
  return hour === undefined ? undefined : `${pad(Number(hour) % 24)}:${minute}`
}

/** 1145 GMT, at 0600, at 1800 hours: a zone says that four digits are a clock's, or else the word before them. */
export function unmarkedTime(reader: Reader, num: Num): TimeDraft | undefined {
  const {form} = reader.tokens[num.at] as Token
  if (form.length !== 4 || !num.plain || num.end !== num.at + 1) return undefined
  const value = unmarkedClock(form)
  if (value === undefined) return undefined
  const hours = follows(reader, num.end, 'unit')
  const said = leads(reader, leadOf(reader, num.at), 'clock')
  const {clockFirst} = reader.lexicon.pack.grammar
  const worked = hours && role(reader, hours.end, 'of') !== undefined
  if (said && hours?.value === 'hour' && !worked) return {at: num.at, end: hours.end, value, sure: true}
  if (!zoneAt(reader, num.end) && !(said && (clockFirst || form.startsWith('0')))) return undefined
  return {at: num.at, end: num.end, value, sure: true}
}

/** Whether a time zone stands behind a time. */
export function zoneAt(reader: Reader, at: number): boolean {
  return !reader.tokens[at]?.line && phrase(reader, at, 'zone') !== undefined
}

/** A time at a number, or none. */
export function timeAt(reader: Reader, num: Num): TimeDraft | undefined {
  const {tokens} = reader
  const lead = leadOf(reader, num.at)
  const clock = leads(reader, lead, 'clock')
  const native = reader.lexicon.pack.grammar.clockFirst
  let hour = Number(num.value)
  let minute: number | undefined
  let {end} = num
  let stated = false
  let seconds: string | undefined
  const token = tokens[num.at] as Token
  if (token.kind === DIGITS) {
    if (sign(reader, end, ':') && !tokens[end]?.gap && tokens[end + 1]?.kind === DIGITS && !tokens[end + 1]?.gap) {
      const minutes = tokens[end + 1]?.form as string
      if (!num.plain || !/^[0-9]{2}$/.test(minutes) || Number(minutes) > 59 || hour > 24 || token.form.length > 2)
        return undefined
      minute = Number(minutes)
      end += 2
      stated = true
      // 1:23:45 is a length of time, or a time with its seconds.
      if (sign(reader, end, ':') && tokens[end + 1]?.kind === DIGITS && !tokens[end]?.gap) {
        seconds = tokens[end + 1]?.form
        end += 2
      }
    } else if (/^[0-9]{1,2}\.[0-9]{2}$/.test(token.form)) {
      const [h, m] = token.form.split('.').map(Number)
      if ((h as number) > 24 || (m as number) > 59) return undefined
      if (!(native && clock) && !daypart(reader, end) && !zoneAt(reader, end)) return undefined
      hour = h as number
      minute = m as number
      stated = true
    } else if (!num.plain || token.form.length > 2) return undefined
  } else if (!Number.isInteger(hour) || num.scale || hour > 24) {
    // الثالثة والنصف is read as three and a half.
    if (num.type !== 'fraction' || !native || num.at + 1 >= num.end || !(clock || daypart(reader, end)))
      return undefined
    minute = Math.round((hour % 1) * 60)
    hour = Math.floor(hour)
  }
  if (hour > 24 || hour < 0) return undefined

  const oclock = follows(reader, end, 'oclock')
  if (oclock) {
    end = oclock.end
    stated = true
  }
  if (minute === undefined && native) {
    const spoken = minutesBehind(reader, end)
    const defined = num.type === 'ordinal' && token.prefix.article && hour <= 12
    const alone =
      (defined && spoken?.part === true) ||
      (spoken !== undefined &&
        (spoken.part || spoken.named) &&
        isHour(reader, num) &&
        (defined || inHour(reader, lead)))
    if (spoken && (clock || alone || (num.type === 'ordinal' && daypart(reader, spoken.end)))) {
      minute = spoken.minutes
      end = spoken.end
      stated ||= alone
      if (minute < 0) {
        minute += 60
        hour -= 1
      }
    }
  }
  if (seconds !== undefined && /^[0-5][0-9]$/.test(seconds)) {
    const value = `${pad(hour)}:${pad(minute ?? 0)}:${seconds}`
    return {at: num.at, end, value, sure: true}
  }
  const part = daypart(reader, end)
  if (!part && !stated && !(native && clock && hourWord(reader, lead.at))) return undefined
  const clockTime = (add: number) => `${pad((hour + add) % 24)}:${pad(minute ?? 0)}`
  if (!part) {
    const plain = clockTime(0)
    const ambiguous = hour >= 1 && hour <= 12
    return {
      at: num.at,
      end,
      value: plain,
      sure: true,
      ...(ambiguous && {also: [hour === 12 ? `00:${pad(minute ?? 0)}` : clockTime(12)]})
    }
  }
  return {at: num.at, end: part.end, value: `${pad(inPart(hour, part.value))}:${pad(minute ?? 0)}`, sure: true}
}

/** A form of a number that an hour has: الرابعة, ארבע. */
function isHour(reader: Reader, {at, end}: Num): boolean {
  return phrase(reader, at, 'hour')?.end === end
}

/** At an hour: the preposition of a time, and none of a range. */
function inHour(reader: Reader, lead: Lead): boolean {
  return (
    (lead.prefix.prep || hourWord(reader, lead.at)) && !leads(reader, lead, 'from') && !leads(reader, lead, 'between')
  )
}

/** The word before is the clock's, and not a preposition that serves for more. */
function hourWord(reader: Reader, at: number): boolean {
  return role(reader, at - 1, 'clock') !== undefined
}

function inPart(hour: number, part: string): number {
  if (hour > 12) return hour % 24
  if (part === 'am') return hour === 12 ? 0 : hour
  if (part === 'night') return hour === 12 ? 0 : hour >= 6 ? hour + 12 : hour
  return hour === 12 ? 12 : hour + 12
}

/** A part of the day behind a time, over the word for "o'clock" or a time zone in between. */
function daypart(reader: Reader, at: number): {value: string; end: number; numeric: boolean} | undefined {
  const token = reader.tokens[at]
  if (token?.kind !== WORD || token.line) return undefined
  const found = phrase(reader, at, 'daypart')
  if (!found || found.value === 'noon' || found.value === 'midnight') return undefined
  const raw = reader.text.slice(token.start, token.end)
  // One letter (م, ص) only right behind the hour; "pm" and the like anywhere.
  if (raw.length === 1 && found.end !== at + 1) return undefined
  return {...found, numeric: true}
}

/** Minutes said behind the hour: والنصف، إلا ربعا، وعشر دقائق، والنصف وخمس دقائق; חמש ורבע, ארבע ועשרה. `part` where they
 *  are such a part of the hour as nothing but a clock has: والربع, with the article, and إلا ربعًا; `named` where they are
 *  said to be minutes. */
function minutesBehind(
  reader: Reader,
  at: number
): {minutes: number; end: number; part: boolean; named: boolean} | undefined {
  const first = minutesAt(reader, at)
  const more = first?.half ? minutesAt(reader, first.end) : undefined
  return first && more?.named ? {...more, minutes: first.minutes + more.minutes, part: first.part} : first
}

function minutesAt(
  reader: Reader,
  at: number
): {minutes: number; end: number; part: boolean; named: boolean; half?: boolean} | undefined {
  const and = andAt(reader, at)
  const less =
    and === undefined && reader.tokens[at]?.kind === WORD && role(reader, at, 'before') !== undefined
      ? at + 1
      : undefined
  // שלוש עשרים וחמש
  const bare = and === undefined && (phrase(reader, at, 'minutes')?.end ?? at) > at + 1 ? at : undefined
  const next = and ?? less ?? bare
  if (next === undefined) return undefined
  const fraction = phrase(reader, next, 'fraction')
  // إلا ثلثا looks like two thirds, which no clock takes off.
  const part = fraction && (less === undefined ? fraction.value : fraction.value.replace('2/', ''))
  if (fraction && part && !part.includes('/')) {
    const minutes = 60 / Number(part)
    const own = less !== undefined || reader.tokens[next]?.prefix.article === true
    const half = less === undefined && part === '2'
    return {minutes: less === undefined ? minutes : -minutes, end: fraction.end, part: own, named: false, half}
  }
  const num = readNumber(reader, next)
  if (num?.type !== 'cardinal' || !/^[0-9]{1,2}$/.test(num.value) || Number(num.value) > 59) return undefined
  const unit = follows(reader, num.end, 'unit')
  const idiom = phrase(reader, next, 'minutes')
  if (unit?.value !== 'minute' && idiom?.end !== num.end) return undefined
  const end = unit?.value === 'minute' ? unit.end : num.end
  return {minutes: less === undefined ? Number(num.value) : -Number(num.value), end, part: false, named: true}
}

/** Half past three, quarter to five, ten past two. */
export function spokenTime(reader: Reader, num: Num): TimeDraft | undefined {
  const {tokens} = reader
  let at = num.end
  const unit = phrase(reader, at, 'unit')
  if (unit?.value === 'minute') at = unit.end
  const past = role(reader, at, 'past') !== undefined
  const to = role(reader, at, 'before') !== undefined
  const fraction = num.type === 'fraction'
  const {clockFirst} = reader.lexicon.pack.grammar
  const glued = gluedBefore(reader, at) && (num.value === '0.25' || (clockFirst && minutesTo(reader, num, at)))
  if (clockFirst && !glued) return undefined
  if (!past && !glued && !(to && (fraction || minutesTo(reader, num, at)))) return undefined
  const minutes = fraction ? Number(num.value) * 60 : Number(num.value)
  if (!(minutes > 0 && minutes < 60)) return undefined
  let start = glued ? at : at + 1
  if (!glued && sign(reader, start, '-') && !tokens[start]?.gap) start++
  const hour = readNumber(reader, start)
  if (hour?.type !== 'cardinal' || !/^[0-9]{1,2}$/.test(hour.value) || Number(hour.value) > 12) return undefined
  const total = (Number(hour.value) * 60 + (past ? minutes : -minutes) + 1440) % 1440
  const part = daypart(reader, hour.end)
  const oclock = part ? undefined : follows(reader, hour.end, 'oclock')
  const hours = Math.floor(total / 60)
  const end = part?.end ?? oclock?.end ?? hour.end
  const print = (h: number) => `${pad(h)}:${pad(Math.round(total % 60))}`
  if (part) return {at: num.at, end, value: print(inPart(hours, part.value)), sure: true}
  return {at: num.at, end, value: print(hours), also: [print((hours + 12) % 24)], sure: true}
}

/** At twenty to nine, בעשרה לתשע: minutes in words that fill five of the clock, said of an hour. Those that are fewer
 *  than the hour's number, five to nine, may be a range, so nothing may follow that they could count. */
function minutesTo(reader: Reader, num: Num, at: number): boolean {
  const lead = leadOf(reader, num.at)
  if (num.form !== 'words' || !(inHour(reader, lead) || leads(reader, lead, 'clock'))) return false
  if (phrase(reader, num.at, 'minutes')?.end !== num.end && at === num.end) return false
  const start = gluedBefore(reader, at) ? at : at + 1
  const hour = readNumber(reader, start)
  if (!hour || !isHour(reader, hour)) return false
  const next = reader.tokens[hour.end]
  return (
    Number(num.value) > Number(hour.value) ||
    next?.kind !== WORD ||
    daypart(reader, hour.end) !== undefined ||
    follows(reader, hour.end, 'oclock') !== undefined
  )
}

/** רבע לתשע: the word for "to" is a prefix of the hour. */
function gluedBefore({tokens, lexicon}: Reader, at: number): boolean {
  const token = tokens[at]
  if (token?.kind !== WORD || token.line || token.glued === '') return false
  return lexicon.root.get(token.glued)?.roles.has('before') === true
}

/** Noon, midnight: a time that other editions may state in digits. */
export function namedTime(reader: Reader, at: number): TimeDraft | undefined {
  const found = phrase(reader, at, 'daypart')
  if (found?.value !== 'noon' && found?.value !== 'midnight') return undefined
  return {at, end: found.end, value: found.value === 'noon' ? '12:00' : '00:00', sure: false}
}
