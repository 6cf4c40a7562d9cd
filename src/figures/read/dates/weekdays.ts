/** Days of the week: their names, their letters and the ordinals that name them. */
import type {Span} from '../../../model.ts'
import {hasCapital} from '../context/neighbors.ts'
import type {Draft} from '../draft.ts'
import {phrase, type Reader, role, type Said, sign} from '../reader.ts'
import {DASHES, isComma} from '../signs.ts'
import {DIGITS, SIGN, type Token, WORD} from '../token.ts'
import {bodyStart} from '../tokens/tokenize.ts'

export interface Weekday extends Span {
  /** 1 is Monday. */
  readonly day: number
  readonly text: string
  /** It may be another word: it answers a day of the other text and is never missed. */
  readonly doubtful?: true
}

export interface Weekdays {
  readonly weekdays: readonly Weekday[]
  /** The number that the first day's name may state. */
  readonly number: Draft | undefined
  /** The token after them. */
  readonly end: number
}

/** The weekday that begins at a token, with those named after it. */
export function weekdaysAt(reader: Reader, at: number): Weekdays | undefined {
  const day = weekdayAt(reader, at)
  if (!day) return undefined
  const {weekdays, end} = moreDays(reader, day.end)
  return {weekdays: [dayOf(reader, at, day), ...weekdays], number: numberOfDay(reader, at, day.end), end}
}

/** A day that a word may stand for: the Sabbath; an ordinal that is also a day's name, at the beginning of a clause, with
 *  a preposition, or beside a word that goes with days: שישי: הופעה, בשישי, צהרי שישי, שישי האחרון. */
export function doubtfulDay(reader: Reader, at: number): Weekday | undefined {
  const {tokens, lexicon} = reader
  const token = tokens[at] as Token
  const like = phrase(reader, at, 'weekdayLike')
  if (like && (!lexicon.pack.capitals || hasCapital(reader, token))) return {...dayOf(reader, at, like), doubtful: true}
  const name = token.form.length < 3 || token.prefix.article ? undefined : phrase(reader, at, 'weekdayName')
  if (!name) return undefined
  const before = tokens[at - 1]
  const opens = !before || token.line || (before.kind === SIGN && token.gap) || token.prefix.prep
  const goesWithDays =
    DAY_COMPANY.some((one) => role(reader, at - 1, one) !== undefined) ||
    role(reader, name.end, 'nextOrLast') !== undefined
  return opens || goesWithDays ? {...dayOf(reader, at, name), doubtful: true} : undefined
}

const DAY_COMPANY = ['weekdayBefore', 'between', 'to', 'every'] as const

/** A weekday, capitalized where the language requires it; ביום השני is the second day. */
function weekdayAt(reader: Reader, at: number): Said | undefined {
  const day = phrase(reader, at, 'weekday') ?? bracketed(reader, at) ?? shortDay(reader, at)
  if (!day) return undefined
  const {tokens, lexicon} = reader
  if (lexicon.pack.capitals && !hasCapital(reader, tokens[at] as Token)) return undefined
  const last = tokens[day.end - 1] as Token
  // ביום ה-100: the letter is the article of the digits.
  const article = last.form.length === 1 && sign(reader, day.end, '-') && tokens[day.end + 1]?.kind === DIGITS
  if (article || (day.end > at + 1 && last.prefix.article)) return undefined
  // השבת את הצליל: a verb with its object, "mute the sound".
  const isDefinite = day.end === at + 1 && last.prefix.article && !last.prefix.prep
  return isDefinite && role(reader, day.end, 'object') !== undefined ? undefined : day
}

/** אתמול (רביעי): a day named by its ordinal alone, in brackets after a word such as "yesterday". */
function bracketed(reader: Reader, at: number): Said | undefined {
  if (!sign(reader, at - 1, '(')) return undefined
  const name = phrase(reader, at, 'weekdayName')
  if (!name) return undefined
  if (sign(reader, name.end, ')')) return role(reader, at - 2, 'dayWord') === undefined ? undefined : name
  // (שלישי, 20:30): before the hour or the day of a month.
  const [comma, digits, mark] = [0, 1, 2].map((step) => reader.tokens[name.end + step])
  const dated = digits?.kind === DIGITS && mark?.kind === SIGN && !mark.gap && /^[:./]$/.test(mark.form)
  const point = digits?.kind === DIGITS && /^[0-9]{1,2}\.[0-9]{1,2}$/.test(digits.form)
  return comma?.kind === SIGN && isComma(comma.form) && (dated || point) ? name : undefined
}

/** בשישי בצהריים, עד רביעי בערב, בין שישי לשבת: a day named by its ordinal alone, with a time of day or a second
 *  day. */
function shortDay(reader: Reader, at: number): Said | undefined {
  const {prefix, glued, form, node} = reader.tokens[at] as Token
  if (!node?.roles.has('weekdayName') || prefix.article) return undefined
  const name = phrase(reader, at, 'weekdayName')
  if (!name) return undefined
  if (form.length < 3) return isLetterRange(reader, at, name.end) ? name : undefined
  const opened = (reach: 'between' | 'from') =>
    role(reader, at - 1, reach) !== undefined || reader.lexicon.root.get(glued)?.roles.has(reach) === true
  if ((opened('between') || opened('from')) && secondDay(reader, name.end)) return name
  if (isEvery(reader, at, name.end)) return name
  const placed = prefix.prep || (!reader.tokens[at]?.line && role(reader, at - 1, 'to') !== undefined)
  return placed && !reader.tokens[name.end]?.line && phrase(reader, name.end, 'daypart') ? name : undefined
}

/** א׳–ה׳: the days from one letter to another; but כיתות א׳–ג׳ are classes of a school. */
function isLetterRange(reader: Reader, at: number, end: number): boolean {
  const {tokens} = reader
  const [dash, last] = [tokens[end], tokens[end + 1]]
  if (dash?.kind !== SIGN || !DASHES.has(dash.form) || last?.kind !== WORD) return false
  if (!tokens[at]?.line && role(reader, at - 1, 'grade') !== undefined) return false
  return last.form.length < 3 && phrase(reader, end + 1, 'weekdayName') !== undefined
}

/** כל רביעי: every Wednesday, but not כל שני אנשים, every two people. */
function isEvery(reader: Reader, at: number, end: number): boolean {
  const [token, next] = [reader.tokens[at] as Token, reader.tokens[end]]
  if (token.line || token.glued !== '' || role(reader, at - 1, 'every') === undefined) return false
  return next?.kind !== WORD || next.line || next.prefix.apart || phrase(reader, end, 'daypart') !== undefined
}

/** Whether a range of days ends here: עד חמישי, לשבת. */
function secondDay(reader: Reader, at: number): boolean {
  const token = reader.tokens[at]
  if (token?.kind !== WORD || token.line) return false
  let next = at
  if (role(reader, at, 'to') !== undefined) next = sign(reader, at + 1, '-') ? at + 2 : at + 1
  else if (!token.prefix.apart) return false
  return (phrase(reader, next, 'weekdayName') ?? phrase(reader, next, 'weekday')) !== undefined
}

/** What a day's name may state as a number: after "between", الاثنين means the two, unless another day follows. Never
 *  sure. */
function numberOfDay(reader: Reader, at: number, end: number): Draft | undefined {
  const {lexicon, tokens} = reader
  if (end > at + 1 || tokens[at]?.line) return undefined
  if (role(reader, at - 1, 'between') === undefined && role(reader, at - 1, 'whole') === undefined) return undefined
  if (secondDay(reader, end)) return undefined
  const {forms} = tokens[at] as Token
  const count = forms.map((form) => lexicon.root.get(form)?.roles.get('cardinal')).find((value) => value !== undefined)
  if (count === undefined || count === '1') return undefined
  return {at, end, form: 'words', sure: false, kind: 'cardinal', value: count}
}

/** Days after another, named by their ordinals alone: שני ושלישי, ראשון עד חמישי. */
function moreDays(reader: Reader, start: number): {weekdays: Weekday[]; end: number} {
  const weekdays: Weekday[] = []
  let end = start
  for (;;) {
    const next = joinedDay(reader, end)
    const name = next === undefined ? undefined : phrase(reader, next, 'weekdayName')
    if (next === undefined || !name) return {weekdays, end}
    weekdays.push(dayOf(reader, next, name))
    end = name.end
  }
}

/** Where another day may follow: after a comma, a dash, "to" or "and", or with a preposition. */
function joinedDay(reader: Reader, at: number): number | undefined {
  const token = reader.tokens[at]
  if (!token || token.line) return undefined
  if (token.kind === SIGN && /^[,،–־-]$/.test(token.form)) return at + 1
  if (token.kind === WORD && (role(reader, at, 'to') ?? role(reader, at, 'and')) !== undefined)
    return sign(reader, at + 1, '-') ? at + 2 : at + 1
  return token.prefix.apart ? at : undefined
}

function dayOf({tokens, text}: Reader, at: number, {value, end}: Said): Weekday {
  const start = bodyStart(text, tokens[at] as Token)
  const last = tokens[end - 1] as Token
  return {day: Number(value), start, end: last.end, text: text.slice(start, last.end)}
}
