/** What stands around a number: prefixes written apart from it, the words before it, names it belongs to. */

import {NO_PREFIX, type Prefix} from '../text/prefixes.ts'
import type {Role} from './read-lexicon.ts'
import {isHyphen, phrase, phraseWhole, type Reader, role} from './read-number.ts'
import {DIGITS, OPAQUE, SIGN, type Token, WORD} from './read-tokens.ts'

export interface Lead {
  /** The first token that belongs to the number, a prefix written apart included. */
  readonly at: number
  readonly prefix: Prefix
  /** The prefix as its letters: `ו`, `לכ`. */
  readonly glued: string
}

/** The prefixes of a number, glued or apart: `ב-15`, `و76`, `לـ20`, `משישה`. */
export function leadOf(reader: Reader, at: number): Lead {
  const {tokens, lexicon} = reader
  const token = tokens[at]
  if (!token) return {at, prefix: NO_PREFIX, glued: ''}
  if (token.kind === WORD) return {at, prefix: token.prefix, glued: token.glued}
  let before = at - 1
  const hyphen = tokens[before]
  if (hyphen?.kind === SIGN && isHyphen(hyphen.form) && !hyphen.gap) before--
  else if (token.gap && !endsStretched(reader, tokens[before])) return {at, prefix: NO_PREFIX, glued: ''}
  const word = tokens[before]
  const prefix = word?.kind === WORD ? lexicon.prefixes.get(word.form) : undefined
  return word && prefix ? {at: before, prefix, glued: word.form} : {at, prefix: NO_PREFIX, glued: ''}
}

/** لـ 20: a stretched prefix belongs to what follows, even over a space. */
function endsStretched({text}: Reader, token: Token | undefined): boolean {
  return token !== undefined && text[token.end - 1] === 'ـ'
}

/** Whether a prefix or the word before plays a part: from, between, the clock. */
export function leads(reader: Reader, lead: Lead, name: Role): boolean {
  if (lead.glued !== '' && reader.lexicon.root.get(lead.glued)?.roles.has(name)) return true
  const before = reader.tokens[lead.at - 1]
  return before?.kind === WORD && role(reader, lead.at - 1, name) !== undefined && !reader.tokens[lead.at]?.line
}

/** Digits that belong to a name, A320, COVID-19, 7-Eleven, 5G: the token behind the name. */
export function nameEnd(reader: Reader, at: number): number | undefined {
  const {tokens} = reader
  const phone = phoneEnd(reader, at)
  if (phone !== undefined) return phone
  if (nameBefore(reader, at) || tokens[at - 1]?.node?.roles.has('numbered')) return at + 1
  const next = tokens[at + 1]
  if (!next || next.gap) return undefined
  if (next.kind === SIGN && isHyphen(next.form)) {
    const word = tokens[at + 2]
    const capital = word?.kind === WORD && !word.gap && /\p{Lu}/u.test(reader.text[word.start] as string)
    return capital && word.node?.roles.has('cardinal') ? at + 3 : undefined
  }
  if (next.kind !== WORD) return next.form === '_' ? at + 2 : undefined
  const exponent = next.form === 'e' && tokens[at + 2]?.kind === DIGITS && !tokens[at + 2]?.gap
  return !exponent && nameBehind(reader, next) && !isHeat(reader, at) ? at + 2 : undefined
}

/** 1.5C, -12C, highs of 40C: no name with a letter. */
export function isHeat(reader: Reader, at: number): boolean {
  const {tokens, text} = reader
  const letter = tokens[at + 1]
  if (letter?.kind !== WORD || letter.gap || !/^[CF]$/.test(text.slice(letter.start, letter.end))) return false
  if (letter.node?.roles.get('degreeOf') === undefined) return false
  if (tokens[at]?.form.includes('.') || /^[-−]$/.test(tokens[at - 1]?.form ?? '')) return true
  return near(reader, at, 'heat', 6) || [2, 3, 4].some((next) => role(reader, at + next, 'heat') !== undefined)
}

/** Groups of digits one of which begins with a zero, or behind a plus: a telephone number. */
function phoneEnd({tokens}: Reader, at: number): number | undefined {
  let end = at + 1
  let dialled = false
  let groups = 0
  for (
    let next = at;
    tokens[next]?.kind === DIGITS && !tokens[next]?.line;
    next += tokens[next + 1]?.kind === SIGN ? 2 : 1
  ) {
    const {form} = tokens[next] as Token
    dialled ||= /^0[0-9]{2,}$/.test(form)
    groups++
    end = next + 1
    const sign = tokens[next + 1]
    if (sign?.kind === SIGN && !(isHyphen(sign.form) && !sign.gap && !tokens[next + 2]?.gap)) break
    if (groups > 6) break
  }
  const plus = tokens[at - 1]?.form === '+' && !tokens[at]?.gap
  return groups > 1 && (dialled || (plus && (groups > 2 || tokens[at]?.form.includes(' ')))) ? end : undefined
}

/** A word glued to the digits from the left, or with a hyphen, that is neither a prefix nor a currency. */
function nameBefore(reader: Reader, at: number): boolean {
  const {tokens, lexicon} = reader
  const before = tokens[at - 1]
  if (!before || tokens[at]?.gap) return false
  const hyphened = before.kind === SIGN && isHyphen(before.form) && !before.gap
  const word = hyphened ? tokens[at - 2] : before
  if (word?.kind === OPAQUE) return true
  // A missing space: يعتقد38%.
  if (!hyphened && word?.kind === WORD && !/\p{Script=Latin}/u.test(reader.text[word.end - 1] as string)) return false
  if (word?.kind !== WORD) return before.form === '_' || before.form === '~' || before.form === '\\'
  // The M25 is no metres.
  if (!hyphened && /^[A-Z]$/.test(reader.text.slice(word.start, word.end))) return true
  const roles = word.node?.roles
  return !(
    lexicon.prefixes.get(word.form) ||
    roles?.has('prefix') ||
    roles?.has('currency') ||
    roles?.has('month') ||
    roles?.has('unit') ||
    roles?.has('number')
  )
}

/** Latin letters glued to the digits from the right that are no unit, no scale and no ending of an ordinal. */
function nameBehind({lexicon, text}: Reader, word: Token): boolean {
  const raw = text.slice(word.start, word.end)
  if (lexicon.suffixes.has(raw) || lexicon.moneySuffixes.has(raw)) return false
  if (lexicon.ordinalSuffixes.has(word.form) || word.form === 's') return false
  // 5G and 3D are no grams and no days; a litre is often a capital.
  if (/^[A-KM-Z]$/.test(raw)) return true
  return !word.node && /\p{Script=Latin}/u.test(raw)
}

/** A word behind a number, over a hyphen: `20-year-old`. */
export function behind({tokens}: Reader, at: number): number {
  const token = tokens[at]
  return token?.kind === SIGN &&
    isHyphen(token.form) &&
    !token.gap &&
    tokens[at + 1]?.kind === WORD &&
    !tokens[at + 1]?.gap
    ? at + 1
    : at
}

/** The longest phrase with a role right behind a number. */
export function follows(reader: Reader, at: number, name: Role): {value: string; end: number} | undefined {
  const next = behind(reader, at)
  const token = reader.tokens[next]
  if (token?.kind !== WORD || token.line) return undefined
  // With a preposition the word is no longer counted: 9 ביום, but בالمئة is looked up as a whole.
  if (token.prefix.apart && (!token.whole || phraseWhole(reader, next, name) === undefined)) return undefined
  return phrase(reader, next, name)
}

/** A role among the few words before, with nothing but words between. */
export function near(reader: Reader, at: number, name: Role, reach: number): boolean {
  for (let back = at - 1; back >= 0 && back >= at - reach; back--) {
    const token = reader.tokens[back] as Token
    if (token.kind === DIGITS || (token.kind === SIGN && !isHyphen(token.form))) return false
    if (role(reader, back, name) !== undefined) return true
    if (token.line) return false
  }
  return false
}
