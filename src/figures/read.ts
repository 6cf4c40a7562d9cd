/** Read a text's figures. One pass from left to right: cut into words, read the number that begins at each, see from
 *  its neighbours what it counts, join two that make a range or a score, and attach the hedges. */
import type {Language} from '../languages/language.ts'
import type {Figure, Hedge, Span} from '../model.ts'
import {add, negate, normal, quotient} from './decimal.ts'
import {nameEnd} from './read-context.ts'
import {inComposedForm, withoutControls} from './read-controls.ts'
import {letterDate, monthFirst, numericDate} from './read-date.ts'
import {moreDays, numberOfDay, type Weekday, weekdayAt} from './read-days.ts'
import {hedgesIn, hedgesOf} from './read-hedge.ts'
import {andHalf, belowToo, currencySign, type Draft, decadeCentury, kindOf} from './read-kinds.ts'
import {lexiconOf} from './read-lexicon.ts'
import {type Num, opens, phrase, type Reader, readNumber, role, sign} from './read-number.ts'
import {jointOf, pairOf, scoreWords} from './read-range.ts'
import {namedTime, unmarkedClock} from './read-time.ts'
import {bodyStart, DIGITS, SIGN, type Token, tokenize, WORD} from './read-tokens.ts'

export type {Weekday}

export interface Reading {
  readonly figures: Figure[]
  readonly weekdays: Weekday[]
}

/** Every figure of a text, in the order of the text. Never throws; linear in the length of the text.
 *  @example
 *  import {readFigures} from 'polyedition/figures'
 *  import {ar} from 'polyedition/languages/ar'
 *  const [figure] = readFigures('نحو 2.5 مليون دولار', ar)
 *  [figure.kind, figure.value, figure.unit, figure.hedge.class] // → ['money', '2500000', 'USD', 'about'] */
export function readFigures(text: string, language: Language): Figure[] {
  return read(text, language).figures
}

/** Every weekday that a text names. */
export function readWeekdays(text: string, language: Language): Weekday[] {
  return read(text, language).weekdays
}

/** Figures and weekdays of a text. A language whose pack says nothing of figures has none. */
export function read(text: string, language: Language): Reading {
  const bare = inComposedForm(text) ?? withoutControls(text)
  if (!bare) return readBare(text, language)
  const {figures, weekdays} = read(bare.text, language)
  return {figures: figures.map(bare.restore), weekdays: weekdays.map(bare.restore)}
}

function readBare(text: string, language: Language): Reading {
  const lexicon = lexiconOf(language)
  if (!lexicon) return {figures: [], weekdays: []}
  const tokens = tokenize(text, lexicon)
  const reader: Reader = {text, tokens, lexicon}
  const drafts: Draft[] = []
  const weekdays: Weekday[] = []
  let at = 0
  while (at < tokens.length) {
    const token = tokens[at] as Token
    if (token.kind === WORD) {
      if (!opens(reader, at)) {
        const other = unknownFigure(reader, at)
        if (other) drafts.push(other)
        at = other?.end ?? at + 1
        continue
      }
      const none = phrase(reader, at, 'none')
      if (none) {
        at = none.end
        continue
      }
      const day = weekdayAt(reader, at)
      if (day) {
        const start = bodyStart(text, token)
        const end = (tokens[day.end - 1] as Token).end
        weekdays.push({day: Number(day.value), start, end, text: text.slice(start, end)})
        const homograph = numberOfDay(reader, at, day.end)
        if (homograph) drafts.push(homograph)
        at = moreDays(reader, day.end, weekdays)
        continue
      }
    }
    const draft = token.kind === SIGN ? signed(reader, at) : figureAt(reader, at)
    if (typeof draft === 'number') {
      at = draft
      continue
    }
    if (!draft) {
      at++
      continue
    }
    // A currency sign between two numbers belongs to the first that took it.
    const taken = drafts.at(-1)?.end ?? 0
    if (draft.at < taken) draft.at = taken
    const whole = ranged(reader, draft, drafts.at(-1))
    drafts.push(...whole)
    at = Math.max((whole.at(-1) as Draft).end, at + 1)
  }
  return {figures: finish(reader, language, drafts), weekdays}
}

/** A sign that begins a figure: a minus before digits. Currency signs wait for their number. */
function signed(reader: Reader, at: number): Draft | undefined {
  const {tokens} = reader
  const token = tokens[at] as Token
  if (token.form === '.' && token.gap) return leadingPoint(reader, at)
  if (token.form !== '-' && token.form !== '−') return undefined
  let next = at + 1
  if (tokens[next]?.kind === SIGN && currencySign((tokens[next] as Token).form) && !tokens[next]?.gap) next++
  const digits = tokens[next]
  const before = tokens[at - 1]
  const free = token.gap || at === 0 || (before?.kind === SIGN && /[([«"'“‘:/]/.test(before.form))
  if (digits?.kind !== DIGITS || digits.gap || !free) return undefined
  // A hyphen that opens a line is a bullet.
  if (
    token.line &&
    token.form === '-' &&
    at === 0 &&
    tokens.length > 6 &&
    tokens[next + 1]?.kind === WORD &&
    tokens[next + 1]?.gap
  )
    return undefined
  const draft = figureAt(reader, next)
  if (!draft || typeof draft === 'number') return undefined
  if (draft.kind === 'date' || draft.kind === 'time') return draft
  return {...draft, at, value: negate(draft.value)}
}

/** .5 */
function leadingPoint(reader: Reader, at: number): Draft | undefined {
  const digits = reader.tokens[at + 1]
  if (digits?.kind !== DIGITS || digits.gap || !/^[0-9]{1,10}$/.test(digits.form)) return undefined
  const draft = figureAt(reader, at + 1)
  if (!draft || typeof draft === 'number' || draft.value !== normal(digits.form)) return undefined
  return {...draft, at, value: normal(`0.${digits.form}`)}
}

/** The figure that begins at a token; or the token to go on from where there is a number that is none. */
function figureAt(reader: Reader, at: number): Draft | number | undefined {
  const token = reader.tokens[at] as Token
  if (token.kind === DIGITS) {
    const idiom = idiomEnd(reader, at)
    if (idiom !== undefined) return idiom
    const named = lettered(reader, at)
    if (named) return named
    const name = nameEnd(reader, at)
    if (name !== undefined) return name
    const date = numericDate(reader, at)
    if (date) return {...date, kind: 'date', form: 'digits'}
    const num = readNumber(reader, at)
    return num ? kindOf(reader, num) : at + 1
  }
  if (token.kind !== WORD) return undefined
  return (opens(reader, at) ? wordFigure(reader, at) : undefined) ?? unknownFigure(reader, at)
}

/** Q3, the third quarter; the G7, which others call the group of the seven. */
function lettered(reader: Reader, at: number): Draft | undefined {
  const {tokens, text} = reader
  const [before, {form, gap}, after] = [tokens[at - 1], tokens[at] as Token, tokens[at + 1]]
  const roles = gap || before?.kind !== WORD || before.glued !== '' ? undefined : before.node?.roles
  if (!roles || !(roles.has('period') || roles.has('initial')) || !/\p{Lu}/u.test(text[before?.start as number] ?? ''))
    return undefined
  if ((after && !after.gap && after.kind !== SIGN) || !/^[1-9][0-9]?$/.test(form)) return undefined
  const draft: Draft = {at, end: at + 1, kind: 'cardinal', value: form, form: 'digits', sure: false}
  if (!roles.has('period')) return draft
  return form > '4' ? undefined : {...draft, kind: 'ordinal', sure: true}
}

/** 24/7, 50/50: digits that say no more than their idiom. */
function idiomEnd({tokens, text, lexicon}: Reader, at: number): number | undefined {
  const {start} = tokens[at] as Token
  const idiom = lexicon.idioms.find((form) => text.startsWith(form, start))
  if (idiom === undefined) return undefined
  let end = at
  while (end < tokens.length && (tokens[end] as Token).start < start + idiom.length) end++
  return (tokens[end - 1] as Token).end === start + idiom.length ? end : undefined
}

/** What a word may state that the lexicon does not know: letters of a date, a dual of the open class. */
function unknownFigure(reader: Reader, at: number): Draft | undefined {
  const {lettered, dual} = reader.tokens[at] as Token
  const letters = lettered ? letterDate(reader, at) : undefined
  if (letters) return {...letters, kind: 'date', form: 'words'}
  return dual ? {at, end: at + 1, kind: 'cardinal', value: '2', form: 'dual', sure: false} : undefined
}

function wordFigure(reader: Reader, at: number): Draft | number | undefined {
  const {tokens, lexicon} = reader
  const token = tokens[at] as Token
  const month = monthFirst(reader, at)
  if (month) return {...month, kind: 'date', form: 'mixed'}
  const one = role(reader, at, 'a') === undefined ? undefined : phrase(reader, at + 1, 'unit')
  if (one && role(reader, at + 1, 'ordinal') === undefined && !readNumber(reader, at)) {
    return withHalf(reader, {
      at,
      end: one.end,
      kind: 'measure',
      value: '1',
      form: 'words',
      unit: one.value,
      sure: false
    })
  }
  const last = phrase(reader, at, 'lastCentury')
  if (last) return {at, end: last.end, kind: 'decade', value: '19XX', form: 'words', sure: false}
  const stage = phrase(reader, at, 'stage')
  if (stage) return {at, end: stage.end, kind: 'cardinal', value: stage.value, form: 'words', unit: 'stage', sure: true}
  // A weekday or a numeral with the article that stands for "the other" is none.
  const loose = phrase(reader, at, 'loose')
  if (loose && loose.end > at + 1) return looseDraft(at, loose)
  const num = readNumber(reader, at)
  if (num) {
    if (blocked(reader, at, num)) return num.end
    const draft = kindOf(reader, num)
    // المجموعة الرابعة, Division One: others name it by a letter.
    if (num.form === 'words' && draft.end === num.end && !token.line && role(reader, at - 1, 'group') !== undefined)
      return {...draft, sure: false}
    // הצד השני may be the other side.
    const single = num.end === at + 1 && draft.end === num.end
    if (single && token.prefix.article && lexicon.other.has(token.form)) return {...draft, kind: 'ordinal', sure: false}
    if (single && !token.prefix.article && lexicon.doubts.has(token.form)) return {...draft, sure: false}
    // סיבוב שני: two of nothing is the second.
    const last = single && lexicon.other.has(token.form) && tokens[num.end]?.kind !== WORD
    return last && !token.prefix.article ? {...draft, kind: 'ordinal', sure: false} : draft
  }
  const dual = phrase(reader, at, 'dual')
  if (dual) {
    // في الدقيقتين 12 و29: the dual names what is numbered.
    const label = token.prefix.article && tokens[dual.end]?.kind === DIGITS
    return withHalf(reader, {
      at,
      end: dual.end,
      kind: dual.value === 'time' ? 'multiple' : 'measure',
      value: '2',
      form: 'dual',
      unit: dual.value,
      sure: dual.value !== 'time' && !label
    })
  }
  const money = phrase(reader, at, 'currencyDual')
  if (money) return {at, end: money.end, kind: 'money', value: '2', form: 'dual', unit: money.value, sure: true}
  const decade = phrase(reader, at, 'decade')
  if (decade) {
    const life = phrase(reader, decade.end, 'lifetime')
    const aged = life ?? (token.node?.roles.get('lifetime') ? undefined : beforeLifetime(reader, at))
    if (aged)
      return {at, end: life?.end ?? decade.end, kind: 'age', value: `${decade.value[0]}X`, form: 'words', sure: true}
    const also = [`18${decade.value[0]}X`, `20${decade.value[0]}X`]
    const said = decadeCentury(reader, decade.end, `19${decade.value[0]}X`)
    return {at, end: decade.end, kind: 'decade', also, form: 'words', sure: true, ...said}
  }
  const multiple = phrase(reader, at, 'multiple')
  if (multiple) return {at, end: multiple.end, kind: 'multiple', value: multiple.value, form: 'words', sure: false}
  const named = namedTime(reader, at)
  if (named) return {...named, kind: 'time', form: 'words'}
  const unit = phrase(reader, at, 'unit')
  if (unit && token.kind === WORD) {
    const half = withHalf(reader, {
      at,
      end: unit.end,
      kind: 'measure',
      value: '1',
      form: 'words',
      unit: unit.value,
      sure: true
    })
    if (half.value !== '1') return half
  }
  if (loose) return looseDraft(at, loose)
  const lone = phrase(reader, at, 'lone')
  return lone && {at, end: lone.end, kind: 'measure', value: '1', form: 'words', unit: lone.value, sure: false}
}

/** A word that implies a number: both, half-time. */
function looseDraft(at: number, {value, end}: {value: string; end: number}): Draft {
  if (value.includes(':')) return {at, end, kind: 'score', value, parts: value.split(':'), form: 'words', sure: false}
  const [n = '1', d] = value.split('/')
  if (d !== undefined) return {at, end, kind: 'fraction', value: quotient(n, d), form: 'words', sure: false}
  return {at, end, kind: 'cardinal', value, form: 'words', sure: false}
}

function beforeLifetime(reader: Reader, at: number): boolean {
  if (reader.tokens[at]?.line) return false
  // In her late fifties, in her mid-fifties.
  let before = sign(reader, at - 1, '-') ? at - 2 : at - 1
  if (role(reader, before, 'prefix') !== undefined) before--
  return role(reader, before, 'lifetime') !== undefined
}

/** A day and a half, سنة ونصف, שעה וחצי: a unit that counts itself, and a fraction of it. */
function withHalf(reader: Reader, draft: Draft): Draft {
  const half = andHalf(reader, {value: draft.unit as string, end: draft.end})
  if (!half) return draft
  const kind = draft.unit === 'time' ? 'multiple' : draft.kind
  return {...draft, kind, end: half.end, value: add(draft.value, half.value), form: 'words', sure: true}
}

/** Number words that state no number where they stand. */
function blocked(reader: Reader, at: number, num: Num): boolean {
  const {tokens, lexicon} = reader
  const token = tokens[at] as Token
  const before = tokens[at - 1]
  // A few hundred, several thousand; but some two thousand.
  const counted = role(reader, at - 1, 'of') === undefined ? at - 1 : at - 2
  const dozen = num.value === '12' && role(reader, at, 'times') !== undefined
  const round =
    (num.scale || num.value === '100' || dozen) &&
    (token.node?.roles.get('plural') ?? token.node?.roles.get('cardinal') ?? '').length > (dozen ? 1 : 2)
  if (before?.kind === WORD && !token.line && role(reader, counted, 'indefinite') !== undefined && round) return true
  if (num.form !== 'words') return false
  // במאה ה-19: the word for a hundred is the word for a century.
  if (num.value === '100' && role(reader, at, 'century') !== undefined && centuryNumber(reader, num.end)) return true
  // The first half, the third quarter: the part is named by its ordinal.
  if (num.bare) {
    const ordinal = (index: number, share: boolean) =>
      tokens[index]?.kind === WORD &&
      phrase(reader, index, 'ordinal') !== undefined &&
      (share || !phrase(reader, index, 'fraction'))
    const hyphen = sign(reader, at - 1, '-') && !token.gap
    const named = !token.prefix.prep && ordinal(hyphen ? at - 2 : at - 1, lexicon.articles.length === 0)
    if (named || ordinal(num.end, false)) return true
  }
  // השני by itself is "the other"; behind other words it may be the second of them.
  return token.prefix.article && lexicon.other.has(token.form) && num.end === at + 1 && at === 0
}

/** Whether the number of a century follows its word. */
function centuryNumber(reader: Reader, at: number): boolean {
  const {tokens} = reader
  const token = tokens[at]
  if (token?.kind !== WORD || token.line) return false
  if (token.prefix.article && (token.node?.roles.has('ordinal') || token.node?.roles.has('cardinal'))) return true
  const apart = reader.lexicon.prefixes.get(token.form)
  return apart?.article === true && (tokens[at + 1]?.kind === DIGITS || tokens[at + 2]?.kind === DIGITS)
}

/** A draft joined with the number behind it, where the two make one figure; otherwise both. */
function ranged(reader: Reader, draft: Draft, previous: Draft | undefined): Draft[] {
  const joint = jointOf(reader, draft)
  if (!joint) {
    return (draft.kind === 'date' ? lastDay(reader, draft) : listedDay(reader, draft)) ?? [draft]
  }
  const score = joint.by === 'dash' ? scoreOf(reader, draft, joint.at, previous) : undefined
  if (score) return [score]
  if (joint.by === 'dash' && reader.tokens[joint.at]?.kind === WORD) return [draft]
  const token = reader.tokens[joint.at]
  if (!token || (token.kind === DIGITS && inNameAfterDash(reader, joint.at))) return [draft]
  const start = role(reader, joint.at, 'plus') === undefined ? joint.at : joint.at + 1
  const second = figureAt(reader, start)
  if (!second || typeof second === 'number' || second.at > start) return [draft]
  const lower = belowToo(draft, second)
  const pair = pairOf(reader, lower, second, joint)
  if (pair) return [pair]
  if (lower !== draft) return [lower, second]
  const first = firstDay(draft, second)
  if (first) return [first, second]
  if (joint.by === 'colon') return [draft]
  // From 0900 to 1700 GMT: the zone is said once.
  const clock = second.kind === 'time' && draft.plain ? unmarkedClock(reader.tokens[draft.at]?.form ?? '') : undefined
  if (clock !== undefined) return [{...draft, kind: 'time', value: clock}, second]
  // From 61 to 39 percent: the fall is in percent on both sides.
  const shares = joint.by === 'word' && second.kind === 'percent' && draft.kind === 'cardinal' && !draft.unit
  return [shares ? {...draft, kind: 'percent'} : draft, second]
}

/** 3-9 July: a day that takes its month from the day behind it. Alone it would be a number, and may be answered as one. */
function firstDay(draft: Draft, second: Draft): Draft | undefined {
  if (draft.kind !== 'cardinal' || !draft.plain || second.kind !== 'date') return undefined
  const [, month, day] = /^(.*-[0-9]{2})-([0-9]{2})$/.exec(second.value) ?? []
  if (month === undefined || !isDay(draft.value) || Number(draft.value) >= Number(day)) return undefined
  return {
    ...draft,
    ...calendarOf(second),
    kind: 'date',
    value: `${month}-${draft.value.padStart(2, '0')}`,
    also: [draft.value]
  }
}

/** 5 and 6 May: two days, either of which another edition may name with the month. */
function listedDay(reader: Reader, draft: Draft): Draft[] | undefined {
  if (draft.kind !== 'cardinal' || !draft.plain || !isDay(draft.value)) return undefined
  const {tokens, lexicon} = reader
  const and = tokens[draft.end]
  if (and?.kind !== WORD) return undefined
  // ב-5 וב-6 במאי
  const joins = lexicon.prefixes.get(and.full)?.and || role(reader, draft.end, 'and') !== undefined
  const at = sign(reader, draft.end + 1, '-') ? draft.end + 2 : draft.end + 1
  if (!joins || tokens[at]?.kind !== DIGITS) return undefined
  const second = figureAt(reader, at)
  if (!second || typeof second === 'number' || second.at !== at) return undefined
  const first = firstDay(draft, second)
  return first && [first, {...second, also: [String(Number(second.value.slice(-2)))]}]
}

/** July 3-9, July 3 to 9, 2024: a day that takes its month from the day before it. */
function lastDay(reader: Reader, draft: Draft): Draft[] | undefined {
  const {tokens} = reader
  const [, first = '', day] = /^(--[0-9]{2})-([0-9]{2})$/.exec(draft.value) ?? []
  if (day === undefined || tokens[draft.end - 1]?.form !== String(Number(day))) return undefined
  const joint = tokens[draft.end]
  const dash = joint?.kind === SIGN && /^[-–—]$/.test(joint.form)
  if (!joint || !(dash || (joint.kind === WORD && role(reader, draft.end, 'to') !== undefined))) return undefined
  const at = draft.end + 1
  const next = tokens[at]
  if (next?.kind !== DIGITS || next.line || !isDay(next.form) || Number(next.form) <= Number(day)) return undefined
  if (dash && joint.gap !== next.gap) return undefined
  const num = readNumber(reader, at)
  if (num?.end !== at + 1 || kindOf(reader, num).kind !== 'cardinal' || sign(reader, at + 1, ':')) return undefined
  const year = sign(reader, at + 1, ',') && /^[0-9]{4}$/.test(tokens[at + 2]?.form ?? '') ? tokens[at + 2] : undefined
  const month = year ? first.replace('-', year.form) : first
  return [
    {...draft, value: `${month}-${day}`},
    {
      ...draft,
      at,
      end: year ? at + 3 : at + 1,
      form: 'digits',
      value: `${month}-${next.form.padStart(2, '0')}`,
      also: [next.form]
    }
  ]
}

const isDay = (form: string): boolean => /^[0-9]{1,2}$/.test(form) && Number(form) >= 1 && Number(form) <= 31
const calendarOf = ({calendar}: Draft): Pick<Draft, 'calendar'> => (calendar ? {calendar} : {})

/** Two plain numbers with a dash near a word of winning, whatever the second may be the day of. */
function scoreOf(reader: Reader, draft: Draft, at: number, previous: Draft | undefined): Draft | undefined {
  const second = readNumber(reader, at)
  if (!second || draft.kind !== 'cardinal' || draft.value.length > 3 || second.value.length > 3) return undefined
  const words = draft.form === 'words' && second.form === 'words' && second.type === 'cardinal'
  const nil = role(reader, at, 'score') !== undefined
  if (!words && !(draft.plain && (second.plain || nil))) return undefined
  // 6-4, 7-5: a set behind a set.
  const listed = previous?.kind === 'score' && draft.at - previous.end <= 3
  if (!listed && !nil && !scoreWords(reader, draft.at, second.end)) return undefined
  const parts = [draft.value, second.value]
  return {
    at: draft.at,
    end: second.end,
    kind: 'score',
    value: parts.join(':'),
    parts,
    form: words ? 'words' : 'digits',
    sure: true
  }
}

function inNameAfterDash({tokens}: Reader, at: number): boolean {
  const next = tokens[at + 1]
  // 555-1234-99: no range, a number of another kind.
  return next?.kind === SIGN && next.form === '-' && tokens[at + 2]?.kind === DIGITS && !next.gap
}

/** Offsets and texts for the drafts, and their hedges. */
function finish(reader: Reader, language: Language, drafts: readonly Draft[]): Figure[] {
  const {text, tokens, lexicon} = reader
  const known = drafts.length > 0 ? hedgesOf(language, lexicon) : undefined
  const hedges = known ? hedgesIn(reader, known, drafts) : []
  return drafts.map((draft, index) => {
    const first = tokens[draft.at] as Token
    const start = first.kind === WORD ? bodyStart(text, first) : first.start
    const {end} = tokens[draft.end - 1] as Token
    return figureOf(draft, {start, end, text: text.slice(start, end)}, hedges[index])
  })
}

function figureOf(draft: Draft, {start, end, text}: Span & {readonly text: string}, hedge?: Hedge): Figure {
  const {kind, value, form, sure, unit, also, min, max, parts, calendar, alias} = draft
  const figure: {-readonly [Field in keyof Figure]: Figure[Field]} = {kind, value, start, end, text, form, sure}
  if (unit) figure.unit = unit
  if (also && also.length > 0) figure.also = also
  if (min !== undefined) figure.min = min
  if (max !== undefined) figure.max = max
  if (parts) figure.parts = parts
  if (calendar) figure.calendar = calendar
  if (alias) figure.alias = alias
  if (hedge) figure.hedge = hedge
  return figure
}
