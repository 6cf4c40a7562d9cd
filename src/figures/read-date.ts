/** Dates: day, month and year in the orders of the three presses, both month families, digits with strokes. */
import {follows, leadOf, leads} from './read-context.ts'
import {isHyphen, type Num, phrase, type Reader, readNumber, role, sign} from './read-number.ts'
import {DIGITS, SIGN, type Token, WORD} from './read-tokens.ts'

export interface DateDraft {
  readonly at: number
  readonly end: number
  readonly value: string
  readonly also?: string[]
  readonly calendar?: 'hijri' | 'hebrew'
  readonly sure: boolean
  readonly digits: boolean
}

const pad = (value: string | number, length = 2): string => String(value).padStart(length, '0')

/** 14/2/2024, 14.2.24, 2024-02-14. */
export function numericDate(reader: Reader, at: number): DateDraft | undefined {
  const {tokens, lexicon} = reader
  const token = tokens[at] as Token
  const order = lexicon.pack.digits.dateOrder
  const dotted = /^([0-9]{1,4})\.([0-9]{1,2})\.([0-9]{2,4})$/.exec(token.form)
  if (dotted) return ordered(at, at + 1, dotted[1] as string, dotted[2] as string, dotted[3] as string, 'day-first')
  if (!/^[0-9]{1,4}$/.test(token.form)) return undefined
  const [first, b, second, c] = [tokens[at + 1], tokens[at + 2], tokens[at + 3], tokens[at + 4]]
  if (first?.kind !== SIGN || !(first.form === '/' || isHyphen(first.form)) || first.gap || b?.gap) return undefined
  if (b?.kind !== DIGITS || !/^[0-9]{1,2}$/.test(b.form)) return undefined
  const named = lexicon.namedDates.get(`${token.form}/${b.form}`)
  if (named && first.form === '/' && second?.form !== '/')
    return {at, end: at + 3, value: named, sure: true, digits: true}
  if (second?.form !== first.form || second.gap || c?.kind !== DIGITS || c.gap || !/^[0-9]{2,4}$/.test(c.form))
    return undefined
  return ordered(at, at + 5, token.form, b.form, c.form, isHyphen(first.form) ? 'day-first' : order)
}

function ordered(at: number, end: number, a: string, b: string, c: string, order: string): DateDraft | undefined {
  if (a.length === 4) return valid(c, b) ? draft(`${a}-${pad(b)}-${pad(c)}`) : undefined
  if (c.length === 3 || a.length === 3) return undefined
  const year = c.length === 4 ? c : Number(c) < 50 ? `20${c}` : `19${c}`
  const dayFirst = valid(a, b) ? `${year}-${pad(b)}-${pad(a)}` : undefined
  const monthFirst = valid(b, a) ? `${year}-${pad(a)}-${pad(b)}` : undefined
  const [one, two] = order === 'day-first' ? [dayFirst, monthFirst] : [monthFirst, dayFirst]
  const value = one ?? two
  return value === undefined
    ? undefined
    : draft(value, one !== undefined && two !== undefined && one !== two ? [two] : undefined)

  function draft(value: string, also?: string[]): DateDraft {
    return {at, end, value, sure: true, digits: true, ...(also && {also})}
  }
}

function valid(day: string, month: string): boolean {
  return Number(day) >= 1 && Number(day) <= 31 && Number(month) >= 1 && Number(month) <= 12
}

interface Month {
  readonly value: string
  readonly end: number
  readonly calendar?: 'hijri' | 'hebrew'
}

/** The end of a month's other name behind it: فبراير/شباط, فبراير (شباط), فبراير شباط. */
function otherName(reader: Reader, at: number, month: string, end: number): number {
  const {tokens} = reader
  const apart = tokens[end]?.kind === SIGN
  if (apart && !/^[/(-]$/.test((tokens[end] as Token).form)) return end
  const other = phrase(reader, apart ? end + 1 : end, 'month')
  if (other?.value !== month || tokens[end]?.line || (!apart && tokens[end]?.full === tokens[at]?.full)) return end
  return sign(reader, end, '(') && sign(reader, other.end, ')') ? other.end + 1 : other.end
}

/** A month, or two names of one. */
function monthAt(reader: Reader, at: number): Month | undefined {
  const {tokens} = reader
  const token = tokens[at]
  if (token?.kind !== WORD) return undefined
  const found = phrase(reader, at, 'month')
  if (found) {
    let {end} = found
    if (sign(reader, end, '.') && !tokens[end]?.gap && token.form.length <= 4) end++
    return {value: found.value, end: otherName(reader, at, found.value, end)}
  }
  const hijri = phrase(reader, at, 'hijriMonth')
  if (hijri) return {...hijri, calendar: 'hijri'}
  const hebrew = phrase(reader, at, 'hebrewMonth')
  return hebrew && {...hebrew, calendar: 'hebrew'}
}

/** A year behind a date: plain digits of four, a comma or the word for year before it. */
function yearAt(reader: Reader, at: number, calendar: Month['calendar']): {value: string; end: number} | undefined {
  const {tokens} = reader
  let next = at
  if ((sign(reader, next, ',') || sign(reader, next, '،')) && !tokens[next]?.line) next++
  if (
    tokens[next]?.kind === WORD &&
    role(reader, next, 'of') !== undefined &&
    role(reader, next + 1, 'yearBefore') !== undefined
  )
    next++
  if (
    tokens[next]?.kind === WORD &&
    role(reader, next, 'yearBefore') !== undefined &&
    role(reader, next, 'unit') !== undefined
  )
    next++
  else if (
    tokens[next]?.kind === WORD &&
    role(reader, next, 'yearBefore') !== undefined &&
    tokens[next + 1]?.kind === DIGITS &&
    role(reader, next, 'monthBefore') !== undefined
  )
    next++
  // ב-2019: the prefix stands apart.
  if (
    tokens[next]?.kind === WORD &&
    tokens[next + 1] &&
    sign(reader, next + 1, '-') &&
    tokens[next + 2]?.kind === DIGITS &&
    reader.lexicon.prefixes.get(tokens[next]?.form as string)?.prep
  )
    next += 2
  const token = tokens[next]
  if (token?.kind !== DIGITS || token.line) {
    if (calendar === 'hebrew' && token?.kind === WORD) {
      const year = letterYear(reader, token)
      if (year) return {value: String(year), end: next + 1}
    }
    return undefined
  }
  const glued = tokens[next + 1]
  if (glued && !glued.gap && (glued.kind !== SIGN || /[%٪:$€£]/.test(glued.form))) return undefined
  // On August 3, 1100 GMT.
  if (!/^[0-9]{4}$/.test(token.form) || phrase(reader, next + 1, 'zone')) return undefined
  return {value: token.form, end: next + 1}
}

/** Day first: 14 February 2024, the 14th of February, ١٤ فبراير/شباط, ה-14 בפברואר. */
export function dayMonth(reader: Reader, num: Num): DateDraft | undefined {
  const {tokens} = reader
  const day = Number(num.value)
  if (!Number.isInteger(day) || day < 1 || day > 31 || num.negative || num.scale) return undefined
  if (num.form === 'digits' && !num.plain) return undefined
  let at = num.end
  const suffix = tokens[at]
  if (suffix && !suffix.gap && suffix.kind === WORD && reader.lexicon.ordinalSuffixes.has(suffix.form)) at++
  if (sign(reader, at, '-') && tokens[at + 1]?.kind === WORD) at++
  const of = tokens[at]?.kind === WORD && role(reader, at, 'of') !== undefined
  if (of) at++
  // "their first meeting in June": an ordinal in words is a day with "of" only, or with a preposition of its own.
  if (num.type === 'ordinal' && num.form === 'words' && !of && !dayOrdinal(reader, num)) return undefined
  // شهر before the name of the month; the day may carry its word too.
  if (tokens[at]?.kind === WORD && role(reader, at, 'unit') === 'month') at++
  const month = monthAt(reader, at)
  if (!month || tokens[at]?.prefix.and || tokens[at]?.line) return undefined
  if (num.form === 'words' && num.type === 'cardinal' && !reader.lexicon.pack.grammar.teens) return undefined
  const year = yearAt(reader, month.end, month.calendar)
  if (month.calendar && !year && (num.form === 'words' || month.calendar === 'hebrew')) return undefined
  return {
    at: num.at,
    end: eraEnd(reader, year?.end ?? month.end),
    value: `${year ? year.value : '-'}-${pad(month.value)}-${pad(day)}`,
    sure: true,
    digits: num.form === 'digits',
    ...(month.calendar && {calendar: month.calendar})
  }
}

/** בראשון במאי; הראשון במאי where no noun stands before. */
function dayOrdinal(reader: Reader, num: Num): boolean {
  const {prefix} = leadOf(reader, num.at)
  if (reader.lexicon.articles.length === 0) return false
  return prefix.prep || (prefix.article && reader.tokens[num.at - 1]?.kind !== WORD)
}

/** The letter of an era behind a year: م، هـ. */
function eraEnd(reader: Reader, at: number): number {
  const token = reader.tokens[at]
  if (token?.kind !== WORD) return at
  return role(reader, at, 'hijri') !== undefined || (role(reader, at, 'era') !== undefined && token.gap) ? at + 1 : at
}

/** Month first: February 14, 2024; February 2024; February. */
export function monthFirst(reader: Reader, at: number): DateDraft | undefined {
  const {tokens, text} = reader
  const month = monthAt(reader, at)
  if (!month) return undefined
  const token = tokens[at] as Token
  const code = text[token.start] as string
  // Where the script has capitals, a month has one: "he may march on".
  const small = /\p{Ll}/u.test(code)
  const day = tokens[month.end]
  const owned = /['’]/.test(text.slice(token.start, token.end))
  const numbered = day?.kind === DIGITS && !day.line && !owned
  if (small && !numbered) return undefined
  if (
    numbered &&
    /^[0-9]{1,2}$/.test(day.form) &&
    Number(day.form) >= 1 &&
    Number(day.form) <= 31 &&
    !/[%٪:/$]/.test(tokens[month.end + 1]?.gap ? '' : (tokens[month.end + 1]?.form ?? ''))
  ) {
    let {end} = month
    end++
    const suffix = tokens[end]
    if (suffix && !suffix.gap && suffix.kind === WORD) {
      if (!reader.lexicon.ordinalSuffixes.has(suffix.form)) return undefined
      end++
    }
    const year = yearAt(reader, end, month.calendar)
    const plain = !month.calendar || year
    if (reader.lexicon.pack.digits.dateOrder === 'month-first' && plain) {
      return {
        at,
        end: year?.end ?? end,
        value: `${year ? year.value : '-'}-${pad(month.value)}-${pad(day.form)}`,
        sure: true,
        digits: false,
        ...(month.calendar && {calendar: month.calendar})
      }
    }
  }
  if (tokens[month.end]?.kind === WORD && reader.lexicon.pack.digits.dateOrder === 'month-first') {
    // March the 21st; March twenty-first
    const the = role(reader, month.end, 'the') === undefined ? month.end : month.end + 1
    const word = readNumber(reader, the)
    if ((word?.type === 'ordinal' && Number(word.value) <= 31) || (word?.plain && the > month.end)) {
      let end = (word as Num).end
      if (reader.lexicon.ordinalSuffixes.has(tokens[end]?.form ?? '') && !tokens[end]?.gap) end++
      const year = yearAt(reader, end, month.calendar)
      return {
        at,
        end: year?.end ?? end,
        value: `${year ? year.value : '-'}-${pad(month.value)}-${pad((word as Num).value)}`,
        sure: true,
        digits: false
      }
    }
  }
  const year = yearAt(reader, month.end, month.calendar)
  if (year) {
    return {
      at,
      end: eraEnd(reader, year.end),
      value: `${year.value}-${pad(month.value)}`,
      sure: true,
      digits: false,
      ...(month.calendar && {calendar: month.calendar})
    }
  }
  if (!tokens[at]?.line && role(reader, at - 1, 'title') !== undefined) return undefined
  // Ramadan and Nisan by themselves are no dates of a calendar that a reader could compare.
  if (month.calendar) return undefined
  const doubtful = reader.lexicon.doubtful.has(token.form)
  if (doubtful) {
    if (token.glued === '' && !monthContext(reader, at)) return undefined
  }
  return {at, end: month.end, value: `--${pad(month.value)}`, sure: true, digits: false}
}

/** A month whose name is another word too needs a preposition, or the word for month, before it. */
function monthContext(reader: Reader, at: number): boolean {
  // Mid-August.
  const before = reader.tokens[sign(reader, at - 1, '-') ? at - 2 : at - 1]
  return before?.kind === WORD && (before.node?.roles.has('monthBefore') || before.node?.roles.get('unit') === 'month')
}

/** תשפ״ד: letters as a year of the Hebrew calendar. */
function letterYear(reader: Reader, token: Token): number | undefined {
  const raw = token.form.replace(/["']/g, '')
  if (raw.length < 2 || !/["']/.test(token.form)) return undefined
  let sum = 0
  let last = 500
  const {letters} = reader.lexicon
  let rest = raw
  if (rest[0] === reader.lexicon.pack.letterThousand && rest.length > 3) rest = rest.slice(1)
  for (const letter of rest) {
    const value = letters.get(letter)
    // 15 and 16 are written ט״ו and ט״ז, so values never rise.
    if (value === undefined || value > last) return undefined
    last = value
    sum += value
  }
  return sum >= 300 && sum < 1000 ? 5000 + sum : undefined
}

/** י״ד בניסן תשפ״ד, and תשפ״ד alone. */
export function letterDate(reader: Reader, at: number): DateDraft | undefined {
  const {tokens, lexicon} = reader
  const token = tokens[at] as Token
  const month = monthAt(reader, at + 1)
  if (month?.calendar === 'hebrew') {
    const day = letterDay(reader, token)
    if (day) {
      const year = yearAt(reader, month.end, 'hebrew')
      return {
        at,
        end: year?.end ?? month.end,
        value: `${year ? year.value : '-'}-${pad(month.value)}-${pad(day)}`,
        calendar: 'hebrew',
        sure: true,
        digits: false
      }
    }
  }
  // Alone, letters are a year of this century or the last only: תש״ח, תשפ״ד.
  if (!lexicon.letterYears.some((beginning) => token.form.startsWith(beginning))) return undefined
  const year = letterYear(reader, token)
  return year ? {at, end: at + 1, value: String(year), calendar: 'hebrew', sure: true, digits: false} : undefined
}

function letterDay(reader: Reader, token: Token): number | undefined {
  let form = token.form
  for (const from of [0, 1]) {
    form = token.form.slice(from)
    const raw = form.replace(/["']/g, '')
    let sum = 0
    for (const letter of raw) sum += reader.lexicon.letters.get(letter) ?? 1000
    if (sum >= 1 && sum <= 30 && form !== raw) return sum
  }
  return undefined
}

/** A year by itself behind its word: عام 2016, בשנת 2016, the year 2016; with هـ a Hijri one. */
export function yearAlone(reader: Reader, num: Num): DateDraft | undefined {
  if (!num.plain || !/^[0-9]{3,4}$/.test(num.value) || num.form !== 'digits') return undefined
  if (follows(reader, num.end, 'hijri')) {
    const value = pad(num.value, 4)
    return {at: num.at, end: num.end + 1, value, calendar: 'hijri', sure: true, digits: true}
  }
  if (num.value.length !== 4 || Number(num.value) < 1000 || Number(num.value) > 2199) return undefined
  const lead = leadOf(reader, num.at)
  if (!leads(reader, lead, 'yearBefore')) return undefined
  // After 2000 hours of work.
  if (follows(reader, num.end, 'unit') && role(reader, num.end, 'ordinal') === undefined) return undefined
  return {at: num.at, end: num.end, value: num.value, sure: true, digits: true}
}
