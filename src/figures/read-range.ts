/** Two numbers that are one figure: a range, or the score of a match. */
import {compareValues, multiply} from './decimal.ts'
import {type Lead, leadOf, leads, near} from './read-context.ts'
import {type Draft, isYear} from './read-kinds.ts'
import {andAt, type Reader, role} from './read-number.ts'
import {DIGITS, SIGN, type Token, WORD} from './read-tokens.ts'

/** Where the second number of a range or a score begins, and what joins them. */
export interface Joint {
  readonly at: number
  readonly by: 'dash' | 'word' | 'and' | 'colon'
}

const DASHES = new Set(['-', '–', '—', '−', '‑', '‐', '־', '~'])
const COUNTED: ReadonlySet<Draft['kind']> = new Set([
  'cardinal',
  'percent',
  'money',
  'measure',
  'age',
  'fraction',
  'multiple'
])

/** What joins a draft to a number behind it, if anything does. */
export function jointOf(reader: Reader, draft: Draft): Joint | undefined {
  if (!draft.open || !(COUNTED.has(draft.kind) || isYear(draft.value))) return undefined
  const {tokens} = reader
  const token = tokens[draft.end]
  if (!token || token.line) return undefined
  const lead = leadOf(reader, draft.at)
  if (token.kind === SIGN && DASHES.has(token.form)) {
    let at = draft.end + 1
    if (tokens[at]?.kind === SIGN && /\p{Sc}/u.test(tokens[at]?.form as string)) at++
    const next = tokens[at]
    const even = token.gap === tokens[draft.end + 1]?.gap
    // Two-nil, 2-nil: a score in words, if it is one.
    const roles = next?.kind === WORD && !next.gap && !token.gap ? next.node?.roles : undefined
    if (roles?.has('cardinal')) return draft.form === 'words' || roles.has('score') ? {at, by: 'dash'} : undefined
    // "5 - 3": a dash with a space on both sides, or on none.
    return next?.kind === DIGITS && even && !next.line ? {at, by: 'dash'} : undefined
  }
  if (token.kind === SIGN && token.form === '/' && isYear(draft.value)) {
    const [next, behind] = [tokens[draft.end + 1], tokens[draft.end + 2]]
    const alone = next?.kind === DIGITS && !next.gap && !token.gap && behind?.form !== '/'
    return alone && isSeason(draft.value, next.form) ? {at: draft.end + 1, by: 'dash'} : undefined
  }
  if (token.kind === SIGN && token.form === ':' && draft.plain) {
    const next = tokens[draft.end + 1]
    return next?.kind === DIGITS && !next.gap && !token.gap ? {at: draft.end + 1, by: 'colon'} : undefined
  }
  if (token.kind !== WORD) return undefined
  const between = opened(reader, lead, 'between')
  if (between) {
    const and = andAt(reader, draft.end)
    if (and !== undefined) return {at: and, by: 'and'}
    const next = draft.end + 1
    if (role(reader, draft.end, 'and') !== undefined && money(reader, next) > next) return {at: next + 1, by: 'and'}
  }
  const strong = between || opened(reader, lead, 'from')
  if (strong || reader.lexicon.pack.grammar.plainRange) {
    if (token.prefix.and && !between) return undefined
    if (token.glued !== '' && token.node && reader.lexicon.root.get(token.glued)?.roles.has('to')) {
      return strong ? {at: draft.end, by: 'word'} : undefined
    }
    if (role(reader, draft.end, 'to') === undefined || (!strong && token.form.length < 2)) return undefined
    let at = draft.end + 1
    if (tokens[at]?.kind === SIGN && DASHES.has(tokens[at]?.form as string) && !tokens[at]?.gap) at++
    // עד שנת 2015, إلى عام 2015
    if (tokens[at]?.kind === WORD && noun(reader, at)) at++
    // ל-15 may follow עד: up to and including.
    if (!token.gap) return undefined
    const next = tokens[at] as Token | undefined
    if (!next || next.line || (next.kind === WORD && !next.node)) return undefined
    return {at: money(reader, at), by: 'word'}
  }
  return undefined
}

/** "Between" or "from" before a number, or before the noun of its year or age: بين عامي 2010 و2015. */
function opened(reader: Reader, lead: Lead, name: 'between' | 'from'): boolean {
  if (leads(reader, lead, name)) return true
  const word = lead.at - 1
  return noun(reader, word) && (role(reader, word - 1, name) !== undefined || glued(reader, word, name))
}

function noun(reader: Reader, at: number): boolean {
  return role(reader, at, 'yearBefore') !== undefined || role(reader, at, 'ageBefore') !== undefined
}

function glued({tokens, lexicon}: Reader, at: number, name: 'between' | 'from'): boolean {
  const prefix = tokens[at]?.glued
  return prefix !== undefined && prefix !== '' && lexicon.root.get(prefix)?.roles.has(name) === true
}

/** Step over a currency sign before the second number. */
function money({tokens}: Reader, at: number): number {
  return tokens[at]?.kind === SIGN && /\p{Sc}/u.test(tokens[at]?.form as string) ? at + 1 : at
}

/** One figure of two, or none where they do not belong together. */
export function pairOf(reader: Reader, first: Draft, second: Draft, joint: Joint): Draft | undefined {
  if (!(COUNTED.has(second.kind) || isYear(second.value))) return undefined
  if (isYear(first.value) && first.kind === 'date' && second.kind !== 'cardinal' && second.kind !== 'date')
    return undefined
  if (
    first.kind !== second.kind &&
    first.kind !== 'cardinal' &&
    first.kind !== 'fraction' &&
    second.kind !== 'cardinal' &&
    !(first.kind === 'age' && second.unit === first.unit)
  )
    return undefined
  if (first.unit && second.unit && first.unit !== second.unit && !degrees(first.unit, second.unit)) return undefined
  // Between minus six and minus nine: frost is told from the mild end.
  const frost = first.value.startsWith('-') && second.value.startsWith('-') && joint.by !== 'dash'
  const [a, b] =
    frost && compareValues(second.value, first.value) < 0 ? [second.value, first.value] : [first.value, second.value]
  if (a.length > 30 || b.length > 30) return undefined
  const rising = compareValues(a, b) < 0
  const base: Draft = {
    at: first.at,
    end: second.end,
    kind: 'range',
    value: '',
    form: first.form === second.form ? first.form : 'mixed',
    sure: true
  }
  const small = Number(a) < 200 && Number(b) < 200
  const bare =
    first.kind !== 'percent' &&
    first.kind !== 'money' &&
    !first.unit &&
    !second.unit &&
    second.kind !== 'percent' &&
    second.kind !== 'money'
  if (joint.by === 'colon') {
    // 2:2 is a draw: no time, whose minutes have two digits, and no ratio.
    return small && bare && ((a === b && a.length === 1) || scoreWords(reader, first.at, second.end))
      ? {...base, kind: 'score', value: `${a}:${b}`, parts: [a, b]}
      : undefined
  }
  if (joint.by === 'dash' && bare && small && (!rising || scoreWords(reader, first.at, second.end))) {
    return {...base, kind: 'score', value: `${a}:${b}`, parts: [a, b]}
  }
  if (!rising) return joint.by === 'dash' ? season(base, a, b) : undefined
  const unit = second.unit === 'degree' ? (first.unit ?? second.unit) : (second.unit ?? first.unit)
  const both = second.kind === 'percent' || first.kind === 'percent' ? 'percent' : unit
  // 5-7 million, بين 5 و7 ملايين: the scale of the second serves both.
  const shared = second.scale && !first.scale && first.kind !== 'date' ? multiply(a, second.scale) : a
  const min = compareValues(shared, b) < 0 ? shared : a
  const max = b
  return {...base, value: `${min}–${max}`, min, max, ...(both && {unit: both})}
}

const DEGREES: ReadonlySet<string> = new Set(['celsius', 'fahrenheit', 'degree'])
/** "From 5 degrees to 20 degrees Celsius": the scale is said once. */
const degrees = (a: string, b: string): boolean =>
  DEGREES.has(a) && DEGREES.has(b) && (a === 'degree' || b === 'degree')

/** 2019/20, 2019/2020: a season that ends in the next year. */
const isSeason = (a: string, b: string): boolean =>
  /^(?:[0-9]{2}|[0-9]{4})$/.test(b) && String(Number(a) + 1).endsWith(b)

/** 1950-53: the second year is written short. */
function season(base: Draft, a: string, b: string): Draft | undefined {
  if (!/^[12][0-9]{3}$/.test(a) || !/^[0-9]{1,2}$/.test(b)) return undefined
  const max = `${a.slice(0, 2)}${b.padStart(2, '0')}`
  return max > a ? {...base, value: `${a}–${max}`, min: a, max} : undefined
}

/** A word of winning or losing near by. */
export function scoreWords(reader: Reader, at: number, end: number): boolean {
  if (near(reader, at, 'score', 6)) return true
  if (reader.tokens[at]?.line) return false
  for (let next = end; next < end + 4 && next < reader.tokens.length; next++) {
    const token = reader.tokens[next] as Token
    if (token.kind === DIGITS || token.line || token.form === '.') return false
    if (token.node?.roles.has('score')) return true
  }
  return false
}
