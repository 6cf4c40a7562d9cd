/** What joins a number to the one after it. */
import {hasRoleBefore, prefixAt} from '../context/prefix.ts'
import {type Draft, isYear} from '../draft.ts'
import {afterAnd} from '../numbers/joins.ts'
import {type Reader, role} from '../reader.ts'
import {CURRENCY_SIGN, DASHES} from '../signs.ts'
import {DIGITS, SIGN, type Token, WORD} from '../token.ts'
import {hasScoreWord} from './score-words.ts'
import {isSeason} from './season.ts'

/** Where the second number of a range or a score begins, and what joins them. */
export interface Joint {
  readonly at: number
  readonly by: 'dash' | 'word' | 'and' | 'colon' | 'against'
}

const COUNTED: ReadonlySet<Draft['kind']> = new Set([
  'cardinal',
  'percent',
  'money',
  'measure',
  'age',
  'fraction',
  'multiple'
])

/** Whether a figure may be one end of a range. */
export function isEnd({kind, value}: Draft): boolean {
  return COUNTED.has(kind) || isYear(value)
}

/** What joins a draft to a number after it, if anything does. */
export function jointOf(reader: Reader, draft: Draft): Joint | undefined {
  if (!draft.open || !isEnd(draft)) return undefined
  const token = reader.tokens[draft.end]
  if (!token || token.line) return undefined
  const score = token.kind === WORD ? scoreInWords(reader, draft) : undefined
  if (score) return score
  if (token.kind === WORD) return joinedByWords(reader, draft)
  if (token.kind !== SIGN) return undefined
  if (DASHES.has(token.form)) return joinedByDash(reader, draft)
  const next = reader.tokens[draft.end + 1]
  if (next?.kind !== DIGITS || next.gap || token.gap) return undefined
  if (token.form === '/' && isYear(draft.value)) {
    const season = reader.tokens[draft.end + 2]?.form !== '/' && isSeason(draft.value, next.form)
    return season ? {at: draft.end + 1, by: 'dash'} : undefined
  }
  return token.form === ':' && draft.plain ? {at: draft.end + 1, by: 'colon'} : undefined
}

/** سه بر یک; یک صفر near a word for winning or losing. */
function scoreInWords(reader: Reader, {end, at, form}: Draft): Joint | undefined {
  const between = role(reader, end, 'scoreTo') !== undefined && role(reader, end, 'to') === undefined
  if (between) return {at: end + 1, by: 'against'}
  if (!reader.lexicon.pack.grammar.bareScores || form !== 'words' || end > at + 1) return undefined
  const small = role(reader, end, 'cardinal')?.length === 1 && reader.tokens[end]?.glued === ''
  return small && role(reader, end + 1, 'unit') === undefined && hasScoreWord(reader, at, end + 1)
    ? {at: end, by: 'against'}
    : undefined
}

function joinedByDash(reader: Reader, {end, form}: Draft): Joint | undefined {
  const {tokens} = reader
  const gap = tokens[end]?.gap
  const at = overCurrency(reader, end + 1)
  const next = tokens[at]
  // Two-nil, 2-nil: possibly a score in words.
  const roles = next?.kind === WORD && !next.gap && !gap ? next.node?.roles : undefined
  if (roles?.has('cardinal')) return form === 'words' || roles.has('score') ? {at, by: 'dash'} : undefined
  // "5 - 3": a dash with a space on both sides, or on neither.
  const even = gap === tokens[end + 1]?.gap
  return next?.kind === DIGITS && even && !next.line ? {at, by: 'dash'} : undefined
}

function joinedByWords(reader: Reader, {at, end}: Draft): Joint | undefined {
  const between = isOpenedBy(reader, at, 'between')
  const joint = between ? joinedByAnd(reader, end) : undefined
  if (joint) return joint
  const opened = between || isOpenedBy(reader, at, 'from')
  if (!opened && !reader.lexicon.pack.grammar.plainRange) return undefined
  const token = reader.tokens[end] as Token
  if (token.prefix.and && !between) return undefined
  if (hasGlued(reader, end, 'to')) return opened ? {at: end, by: 'word'} : undefined
  // A "to" that is also a prefix joins only if "from" or "between" came before.
  return opened || !reader.lexicon.prefixes.get(token.form) ? joinedByTo(reader, end) : undefined
}

const isArticle = (reader: Reader, at: number): boolean => role(reader, at, 'numberArticle') !== undefined

function joinedByAnd(reader: Reader, end: number): Joint | undefined {
  const and = afterAnd(reader, end)
  if (and !== undefined) return {at: isArticle(reader, and) ? and + 1 : and, by: 'and'}
  const money = role(reader, end, 'and') !== undefined && overCurrency(reader, end + 1) > end + 1
  return money ? {at: end + 2, by: 'and'} : undefined
}

function joinedByTo(reader: Reader, end: number): Joint | undefined {
  const {tokens} = reader
  if (role(reader, end, 'to') === undefined) return undefined
  let at = end + 1
  const dash = tokens[at]
  if (dash?.kind === SIGN && DASHES.has(dash.form) && !dash.gap) at++
  // עד שנת 2015, إلى عام 2015
  if (isNounOfNumber(reader, at) || isArticle(reader, at)) at++
  // ל-15 may follow עד: up to and including.
  if (!tokens[end]?.gap) return undefined
  const next = tokens[at]
  if (!next || next.line || (next.kind === WORD && !next.node)) return undefined
  return {at: overCurrency(reader, at), by: 'word'}
}

/** "Between" or "from" before a number, or before a noun for its year or age: بين عامي 2010 و2015. */
function isOpenedBy(reader: Reader, at: number, name: 'between' | 'from'): boolean {
  const prefix = prefixAt(reader, at)
  if (hasRoleBefore(reader, prefix, name)) return true
  const article = prefix.at - 1
  if (isArticle(reader, article) && role(reader, article - 1, name) !== undefined) return true
  const noun = prefix.at - 1
  return isNounOfNumber(reader, noun) && (role(reader, noun - 1, name) !== undefined || hasGlued(reader, noun, name))
}

function isNounOfNumber(reader: Reader, at: number): boolean {
  return role(reader, at, 'yearBefore') !== undefined || role(reader, at, 'ageBefore') !== undefined
}

function hasGlued({tokens, lexicon}: Reader, at: number, name: 'between' | 'from' | 'to'): boolean {
  const token = tokens[at]
  return token?.node !== undefined && token.glued !== '' && lexicon.root.get(token.glued)?.roles.has(name) === true
}

/** Step over a currency sign before the second number. */
function overCurrency({tokens}: Reader, at: number): number {
  const token = tokens[at]
  return token?.kind === SIGN && CURRENCY_SIGN.test(token.form) ? at + 1 : at
}
