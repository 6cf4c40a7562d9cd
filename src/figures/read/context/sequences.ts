/** Digits that are read one by one and state no quantity: telephone, case and account numbers, versions, addresses of
 *  machines. */
import {numericDate} from '../dates/numeric-date.ts'
import {parseDigits} from '../numbers/digits.ts'
import type {Reader} from '../reader.ts'
import {isHyphen} from '../signs.ts'
import {DIGITS, SIGN, type Token} from '../token.ts'

/** A sequence in a text: its tokens, and its digits in the order in which they are dialled. */
export interface Sequence {
  readonly at: number
  readonly end: number
  readonly digits: string
}

/** Fewer digits in groups may be a score, a formation, a range. */
const LEAST = 7
const MOST_GROUPS = 8

/** The sequence that begins at digits, or at the bracket before them; undefined where they are a number or a date. */
export function sequenceAt(reader: Reader, at: number): Sequence | undefined {
  const {tokens, lexicon} = reader
  const first = tokens[at]
  if (isSign(first, '(')) return bracketed(reader, at)
  if (first?.kind !== DIGITS) return undefined
  if (/^[0-9]+(?:[.٫][0-9]+){2,}$/.test(first.form) && !parseDigits(first.form, lexicon.pack.digits))
    return numericDate(reader, at) ? undefined : {at, end: at + 1, digits: digitsOf(first)}
  // ۰۸۰۰۵۵۵۰۱۹۹: no number begins with a zero.
  if (/^0[0-9]{6,15}$/.test(first.form)) return {at, end: at + 1, digits: first.form}
  return areaBehind(reader, at) ?? groups(reader, at, isDialled(reader, at))
}

/** Groups with hyphens between them, or spaces where it is sure that they are dialled. */
function groups(reader: Reader, at: number, dialled: boolean): Sequence | undefined {
  const {tokens} = reader
  let digits = digitsOf(tokens[at] as Token)
  let end = at + 1
  let count = /[ \u00a0]/.test(tokens[at]!.form) ? 2 : 1
  for (let next = following(reader, end, dialled); next !== undefined && count < MOST_GROUPS; count++) {
    digits += digitsOf(tokens[next] as Token)
    end = next + 1
    next = following(reader, end, dialled)
  }
  const enough = dialled ? count > 1 : count > 2
  if (!enough || digits.length < LEAST || numericDate(reader, at)) return undefined
  return {at, end, digits}
}

/** The next group of digits. */
function following({tokens}: Reader, end: number, dialled: boolean): number | undefined {
  const [joint, next] = [tokens[end], tokens[end + 1]]
  if (joint?.kind === DIGITS && dialled && joint.gap && !joint.line && isPlain(joint)) return end
  const hyphened = joint?.kind === SIGN && isHyphen(joint.form) && !joint.gap && next?.kind === DIGITS && !next.gap
  return hyphened && isPlain(next) ? end + 1 : undefined
}

/** 03-…, 050 …, +972 …: an area code that begins with zero, or a plus. */
function isDialled({tokens}: Reader, at: number): boolean {
  const token = tokens[at] as Token
  return /^0[0-9]{1,3}$/.test(token.form) || (isSign(tokens[at - 1], '+') && !token.gap)
}

/** (02) 555 7788 */
function bracketed(reader: Reader, at: number): Sequence | undefined {
  const {tokens} = reader
  const [area, next] = [tokens[at + 1], at + 3]
  if (!isArea(reader, at) || tokens[next]?.kind !== DIGITS || tokens[next]?.line) return undefined
  const rest = groups(reader, next, true) ?? {end: next + 1, digits: digitsOf(tokens[next] as Token)}
  const digits = digitsOf(area as Token) + rest.digits
  return digits.length < LEAST ? undefined : {at, end: rest.end, digits}
}

/** 5557788 (02), 111 555 0800: as desks type them that write from right to left, where spaces and brackets turn the
 *  groups round on the page. */
function areaBehind(reader: Reader, at: number): Sequence | undefined {
  const {tokens} = reader
  const token = tokens[at] as Token
  if (!isPlain(token) || token.form.startsWith('0')) return undefined
  const next = tokens[at + 1]
  const apart = next?.kind === DIGITS && next.gap && !next.line && /^0[0-9]{1,3}$/.test(next.form)
  if (!apart && !isArea(reader, at + 1)) return undefined
  const area = tokens[apart ? at + 1 : at + 2] as Token
  const rest = token.form.split(/[ \u00a0]/)
  const digits = digitsOf(area) + (apart ? rest.reverse() : rest).join('')
  return digits.length < LEAST ? undefined : {at, end: apart ? at + 2 : at + 4, digits}
}

function isArea({tokens}: Reader, at: number): boolean {
  return isSign(tokens[at], '(') && /^0?[0-9]{2,3}$/.test(tokens[at + 1]?.form ?? '') && isSign(tokens[at + 2], ')')
}

const isSign = (token: Token | undefined, form: string): boolean => token?.kind === SIGN && token.form === form
const isPlain = ({form}: Token): boolean => /^[0-9 \u00a0]+$/.test(form)
const digitsOf = ({form}: Token): string => form.replace(/[^0-9]/g, '')
