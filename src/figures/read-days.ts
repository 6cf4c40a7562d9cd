/** Days of the week, by their names, by their letters and by the ordinals that name them. */
import type {Span} from '../model.ts'
import type {Draft} from './read-kinds.ts'
import {phrase, type Reader, role, sign} from './read-number.ts'
import {bodyStart, DIGITS, SIGN, type Token, WORD} from './read-tokens.ts'

export interface Weekday extends Span {
  /** 1 is Monday. */
  readonly day: number
  readonly text: string
}

/** A weekday: with a capital where the script has them; ביום השני is the second day. */
export function weekdayAt(reader: Reader, at: number): {value: string; end: number} | undefined {
  const day = phrase(reader, at, 'weekday') ?? bracketed(reader, at) ?? shortDay(reader, at)
  const token = reader.tokens[at] as Token
  if (!day || /\p{Ll}/u.test(reader.text[token.start] as string)) return undefined
  const last = reader.tokens[day.end - 1] as Token
  // ביום ה-100: the letter is the article of the digits.
  const article = last.form.length === 1 && sign(reader, day.end, '-') && reader.tokens[day.end + 1]?.kind === DIGITS
  return article || (day.end > at + 1 && last.prefix.article) ? undefined : day
}

/** אתמול (רביעי): a day named by its ordinal alone, in brackets behind the word for it. */
function bracketed(reader: Reader, at: number): {value: string; end: number} | undefined {
  if (!sign(reader, at - 1, '(') || role(reader, at - 2, 'dayWord') === undefined) return undefined
  const name = phrase(reader, at, 'weekdayName')
  return name && sign(reader, name.end, ')') ? name : undefined
}

/** בשישי בצהריים, עד רביעי בערב, בין שישי לשבת: a day named by its ordinal alone, with its hour or another day. */
function shortDay(reader: Reader, at: number): {value: string; end: number} | undefined {
  const {prefix, glued, form, node} = reader.tokens[at] as Token
  if (!node?.roles.has('weekdayName') || prefix.article || form.length < 3) return undefined
  const name = phrase(reader, at, 'weekdayName')
  if (!name) return undefined
  const opened = (reach: 'between' | 'from') =>
    role(reader, at - 1, reach) !== undefined || reader.lexicon.root.get(glued)?.roles.has(reach) === true
  if ((opened('between') || opened('from')) && secondDay(reader, name.end)) return name
  const placed = prefix.prep || (!reader.tokens[at]?.line && role(reader, at - 1, 'to') !== undefined)
  return placed && !reader.tokens[name.end]?.line && phrase(reader, name.end, 'daypart') ? name : undefined
}

/** Whether the day follows to which another reaches: עד חמישי, לשבת. */
function secondDay(reader: Reader, at: number): boolean {
  const token = reader.tokens[at]
  if (token?.kind !== WORD || token.line) return false
  let next = at
  if (role(reader, at, 'to') !== undefined) next = sign(reader, at + 1, '-') ? at + 2 : at + 1
  else if (!token.prefix.apart) return false
  return (phrase(reader, next, 'weekdayName') ?? phrase(reader, next, 'weekday')) !== undefined
}

/** What a day's name may state as a number: between الاثنين are two, unless another day follows. Never sure. */
export function numberOfDay(reader: Reader, at: number, end: number): Draft | undefined {
  const {lexicon, tokens} = reader
  if (end > at + 1 || tokens[at]?.line) return undefined
  if (role(reader, at - 1, 'between') === undefined && role(reader, at - 1, 'whole') === undefined) return undefined
  if (secondDay(reader, end)) return undefined
  const {forms} = tokens[at] as Token
  const count = forms.map((form) => lexicon.root.get(form)?.roles.get('cardinal')).find((value) => value !== undefined)
  if (count === undefined || count === '1') return undefined
  return {at, end, form: 'words', sure: false, kind: 'cardinal', value: count}
}

/** Days named behind another by their ordinals alone: שני ושלישי, ראשון עד חמישי. */
export function moreDays(reader: Reader, start: number, weekdays: Weekday[]): number {
  const {tokens, text} = reader
  let at = start
  for (;;) {
    let next = at
    const token = tokens[next]
    if (!token || token.line) return at
    if (token.kind === SIGN && /^[,،–-]$/.test(token.form)) next++
    else if (token.kind === WORD && (role(reader, next, 'to') ?? role(reader, next, 'and')) !== undefined) {
      next++
      if (sign(reader, next, '-')) next++
    } else if (!token.prefix.apart) return at
    const name = phrase(reader, next, 'weekdayName')
    if (!name) return at
    const word = tokens[next] as Token
    const {end} = tokens[name.end - 1] as Token
    weekdays.push({
      day: Number(name.value),
      start: bodyStart(text, word),
      end,
      text: text.slice(bodyStart(text, word), end)
    })
    at = name.end
  }
}
