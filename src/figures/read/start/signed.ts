/** A sign that begins a figure: a minus before digits, the point of .5. Currency signs are left to their number. */
import {negate, normal} from '../../decimal.ts'
import type {Draft} from '../draft.ts'
import type {Reader} from '../reader.ts'
import {currencyOfSign} from '../signs.ts'
import {DIGITS, SIGN, type Token, WORD} from '../token.ts'
import type {StartReader} from './figure-start.ts'

export function signed(reader: Reader, at: number, figureAt: StartReader['read']): Draft | undefined {
  const {form, gap} = reader.tokens[at] as Token
  if (form === '.') return gap ? leadingPoint(reader, at, figureAt) : undefined
  if (form !== '-' && form !== '−') return undefined
  const next = minusDigits(reader, at)
  const draft = next === undefined ? undefined : figureAt(reader, next)
  if (!draft || draft.kind === 'none') return undefined
  return draft.kind === 'date' || draft.kind === 'time' ? draft : {...draft, at, value: negate(draft.value)}
}

/** The digits after a minus, with or without a currency sign between them. */
function minusDigits({tokens}: Reader, at: number): number | undefined {
  const token = tokens[at] as Token
  let next = at + 1
  if (tokens[next]?.kind === SIGN && currencyOfSign((tokens[next] as Token).form) && !tokens[next]?.gap) next++
  const digits = tokens[next]
  const before = tokens[at - 1]
  const free = token.gap || at === 0 || (before?.kind === SIGN && /[([«"'“‘:/]/.test(before.form))
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
