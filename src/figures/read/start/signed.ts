/** A sign that begins a figure: a minus before digits, the point of .5. Currency signs are left to their number. */
import {negate, normal} from '../../decimal.ts'
import {isDegree} from '../classify/temperature.ts'
import type {Draft} from '../draft.ts'
import {type Reader, role} from '../reader.ts'
import {currencyOfSign, isHyphen} from '../signs.ts'
import {DIGITS, SIGN, type Token, WORD} from '../token.ts'
import type {StartReader} from './figure-start.ts'

export function signed(reader: Reader, at: number, figureAt: StartReader['read']): Draft | undefined {
  const {form, gap} = reader.tokens[at] as Token
  if (form === '.') return gap ? leadingPoint(reader, at, figureAt) : undefined
  if (form !== '-' && form !== '−') return undefined
  const next = minusDigits(reader, at)
  const draft = next === undefined ? undefined : figureAt(reader, next)
  if (!draft || draft.kind === 'none') return undefined
  if (draft.kind === 'date' || draft.kind === 'time' || draft.kind === 'age') return draft
  if (isJoining(reader, at)) return isDegree(draft.unit ?? '') ? {...draft, also: [negate(draft.value)]} : undefined
  if (isBracket(reader, at) || isCounted(reader, at, draft)) return undefined
  return {...draft, at, value: negate(draft.value)}
}

/** ל -70, המאה ה -17: a hyphen that joins the number to the prefix before it, across a space. */
function isJoining(reader: Reader, at: number): boolean {
  const {form, gap, line} = reader.tokens[at] as Token
  return form === '-' && gap && !line && isPrefix(reader, at - 1)
}

/** -34 عامًا-: hyphens for brackets, the second of which closes within a few words. */
function isBracket({tokens, lexicon}: Reader, at: number): boolean {
  for (let next = at + 2; next <= at + 5; next++) {
    const [closing, after] = [tokens[next], tokens[next + 1]]
    if (closing?.kind !== SIGN || closing.gap || closing.form !== '-') continue
    const prefix = lexicon.prefixes.get((tokens[next - 1] as Token).form) !== undefined
    return !prefix && (after === undefined || after.gap || after.kind === SIGN)
  }
  return false
}

/** עד -2,400 איש: after "up to", what a noun counts is not below zero. */
function isCounted(reader: Reader, at: number, {kind, end}: Draft): boolean {
  if (kind !== 'cardinal' || role(reader, at - 1, 'to') === undefined) return false
  const noun = reader.tokens[end]
  return noun?.kind === WORD && !noun.line && !noun.prefix.apart && !noun.prefix.and
}

function isPrefix({tokens, lexicon}: Reader, at: number): boolean {
  const token = tokens[at]
  return token?.kind === WORD && lexicon.prefixes.get(token.form) !== undefined
}

/** The digits after a minus, with or without a currency sign between them. */
function minusDigits(reader: Reader, at: number): number | undefined {
  const {tokens} = reader
  const token = tokens[at] as Token
  let next = at + 1
  if (tokens[next]?.kind === SIGN && currencyOfSign((tokens[next] as Token).form) && !tokens[next]?.gap) next++
  const digits = tokens[next]
  const before = tokens[at - 1]
  // מ־-3.5: the hyphen of a prefix may come before the sign.
  const joined = before?.kind === SIGN && isHyphen(before.form) && !before.gap && isPrefix(reader, at - 2)
  const free = token.gap || at === 0 || joined || (before?.kind === SIGN && /[([«"'“‘:/]/.test(before.form))
  if (digits?.kind !== DIGITS || digits.gap || !free) return undefined
  const word = tokens[next + 1]
  // A hyphen that begins a line is a bullet.
  const bullet = token.line && token.form === '-' && at === 0 && tokens.length > 6 && word?.kind === WORD && word.gap
  return bullet ? undefined : next
}

/** .5 */
function leadingPoint(reader: Reader, at: number, figureAt: StartReader['read']): Draft | undefined {
  const digits = reader.tokens[at + 1]
  if (digits?.kind !== DIGITS || digits.gap || !/^[0-9]{1,10}$/.test(digits.form)) return undefined
  const draft = figureAt(reader, at + 1)
  if (!draft || draft.kind === 'none' || draft.value !== normal(digits.form)) return undefined
  return {...draft, at, value: normal(`0.${digits.form}`)}
}
