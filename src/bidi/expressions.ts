import {LTR_LETTER} from './characters.ts'
import type {Context} from './context.ts'
import {counts} from './name-runs.ts'
import type {Token} from './tokens.ts'

/** Signs that precede what they act on: roots, negation, sums. */
const PREFIX = '√∛∜¬∀∃∄∑∏∫∮∂∇±∓−'
const OPENERS = '([{'
const CLOSERS = ')]}'
/** After an operand: what closes it, its power, its prime, its factorial. */
const CURRENCY = '$€£¥₪₹₽₺₩₿₴₦﷼'
const POST = `(?:[ \\u00A0]?[${CURRENCY}])?[)\\]}|!'′″²³¹⁰-⁹⁺⁻ⁿ₀-₉%°"]*`
const PRE = `[(\\[{|"'${PREFIX}!-]*`
const GAP = '[ \\u00A0]?'
/** Every mathematical sign but the bar and the tilde, which also occur in prose; every arrow; and what programs write
 *  for such signs. */
const OPERATOR =
  '(?:<->|<?-->?|={2,3}|[!:+*/%&^|<>=-]=|[=-]>|<-|&&|\\|\\||\\?\\?|\\*\\*|(?![|~])(?:\\p{Sm}|[\\u2190-\\u21FF\\u2794-\\u27BE\\u27F0-\\u27FF]){1,2})'
const strong = new RegExp(`^${POST}${GAP}${OPERATOR}${GAP}${PRE}$`, 'u')
/** Also a dash or a colon of prose, or a dot between names. */
const weak = new RegExp(`^${POST}${GAP}[-–*/·^%:]${GAP}${PRE}$`, 'u')
const product = new RegExp(`^${POST}${GAP}[*/·^]${GAP}${PRE}$`, 'u')
const applied = /^(?:['′]{0,2}[([{]|[)\]}][([{]?)$/
/** (NH₄)₂SO₄ */
const bonded = /^[)\]][₀-₉²³¹⁰-⁹⁺⁻]{1,3}[([]?$/
const comma = new RegExp(`^${POST},${GAP}${PRE}$`, 'u')
const glued = /^[\\/:@~=#$%&*+|<>^_]{1,3}$/
const command = /^["'’”]?[ \u00A0](?:(?:\||&&|;|\\)[ \u00A0])?["'‘“$]?$/
const space = /^[ \u00A0]$/
const longFlag = /^[ \u00A0]-$/
const starred = new RegExp(`^${POST} \\* ${PRE}$`, 'u')

const short = /^\p{N}*\p{L}{1,2}[\p{N}\p{M}′⁺⁻]*$/u
const small = /^\p{Ll}/u
const year = /^(?:1[89]|20)\d\d$/
const eastern = /[٠-٩۰-۹]/
const letter = new RegExp(LTR_LETTER, 'u')

/** No formula is longer than this or has more parts. The limit bounds the cost of failed attempts. */
const LENGTH = 400
const PARTS = 40

/** Tokens, with formulas, comparisons, chains and command lines put together: `E = mc²`, `x < y ≤ z`, `f(x, y) = 2x +
 *  1`, `npm i -g x`. Taken apart, they would be turned round by the line, which the algorithm alone does not do. */
export function expressions(text: string, tokens: readonly Token[], context: Context): Token[] {
  const result: Token[] = []
  for (let i = 0; i < tokens.length; i++) {
    const found = chain(text, tokens, i, context)
    // Whatever was read after the last token of a chain belongs to it.
    const before = result.at(-1)?.end ?? 0
    const token = alone(text, found?.token ?? prefixed(text, tokens[i]!))
    result.push(token.start < before ? {...token, start: before} : token)
    i = found?.last ?? i
  }
  return result
}

const operatorBefore = new RegExp(`(?:^|[^+-])${OPERATOR}[ ]$`, 'u')
const operatorBehind = new RegExp(`^[ ]${OPERATOR} `, 'u')

/** A sum of numbers whose next operand is a right-to-left word (20 שקל × 3 = 60) is written as that word is. */
function alone(text: string, token: Token): Token {
  const {kind, start, end} = token
  if (kind !== 'math' || letter.test(text.slice(start, end))) return token
  const part =
    operatorBefore.test(text.slice(Math.max(0, start - 6), start)) || operatorBehind.test(text.slice(end, end + 6))
  return part ? {...token, kind: 'skip'} : token
}

/** `√2`, `¬p`, `!done`: the sign goes with its operand. */
function prefixed(text: string, token: Token): Token {
  if (token.kind !== 'number' && token.kind !== 'word') return token
  let start = token.start
  if (token.kind === 'word' && /(?:^|[\s([{])!$/.test(text.slice(Math.max(0, start - 2), start)))
    return {...token, kind: 'math', start: start - 1}
  while (start > 0 && token.start - start < 3 && PREFIX.includes(text[start - 1]!)) start--
  // The tokenizer handles a sign with a space or a letter before its minus.
  return start === token.start || /^[−±∓]/.test(text.slice(start)) ? token : {kind: 'math', start, end: token.end}
}

/** What joins two tokens. An operator alone makes an expression of both; the others only continue one. */
type Link = 'evidence' | 'weak' | undefined

function chain(
  text: string,
  tokens: readonly Token[],
  i: number,
  context: Context
): {token: Token; last: number} | undefined {
  const first = tokens[i]!
  if (first.kind === 'skip') return undefined
  let depth = openBefore(text, first.start)
  let last = i
  let flags = first.kind === 'code'
  /** The last token at which the chain was an expression with all its brackets closed. */
  let good: number | undefined = lastSign.test(text.slice(first.end, first.end + 20)) ? i : undefined
  let evidence = hasOperator.test(text.slice(first.start, first.end))
  for (; last + 1 < tokens.length && last - i < PARTS; last++) {
    const [one, two] = [tokens[last]!, tokens[last + 1]!]
    if (two.kind === 'skip' || two.end - first.start > LENGTH) break
    const gap = text.slice(one.end, two.start)
    const link = gap.length > 16 ? undefined : linkOf(text, one, two, gap, {depth, flags, evidence}, context)
    if (!link) break
    evidence ||= link === 'evidence'
    flags ||= two.kind === 'code'
    depth += depthOf(gap)
    if (evidence && (depth <= openBefore(text, first.start) || closes(text, two.end))) good = last + 1
  }
  if (good === undefined) return undefined
  const chained = tokens.slice(i, good + 1)
  const whole = text.slice(first.start, tokens[good]!.end)
  // Sums in Eastern digits alone are written from the right.
  if (!letter.test(whole) && eastern.test(whole)) return undefined
  const [start, end] = bounds(text, first.start, endOf(text, tokens[good]!))
  const address = chained.some(({kind}) => kind === 'address' || kind === 'syntax')
  return {token: {kind: address ? 'address' : 'math', start, end}, last: good}
}

/** A letter before a full stop is an initial in a name, and a variable here. */
const endOf = (text: string, {end}: Token): number =>
  /(?<![\p{L}.])\p{L}\.$/u.test(text.slice(end - 3, end)) ? end - 1 : end

/** What other rules have already put together. */
const hasOperator = /[=<>]|(?![|~+])\p{Sm}/u

interface Chained {
  readonly depth: number
  /** Whether a flag or a path occurred. */
  readonly flags: boolean
  readonly evidence: boolean
}

function linkOf(text: string, one: Token, two: Token, gap: string, so: Chained, context: Context): Link {
  const [a, b] = [text.slice(one.start, one.end), text.slice(two.start, two.end)]
  if (strong.test(gap)) return 'evidence'
  if (isNumber(two) && counts(text, two.end, context)) return undefined
  if (command.test(gap) && !isFigure(one)) {
    if (two.kind === 'code' || one.kind === 'code' || (so.flags && so.evidence)) return 'evidence'
    if (small.test(a) && two.kind === 'address' && space.test(gap)) return 'evidence'
    if (small.test(a) && small.test(b) && /\|/.test(gap)) return 'evidence'
  }
  // java -Xmx512m, SELECT * FROM
  if (isWord(one) && isWord(two) && (longFlag.test(gap) ? small.test(a) : starred.test(gap))) return 'evidence'
  const variable = isWord(one) || isWord(two)
  if (bonded.test(gap) || (starred.test(gap) && variable && isOperand(one, a) && isOperand(two, b))) return 'evidence'
  if (weak.test(gap)) {
    if (short.test(a) && short.test(b)) return 'evidence'
    if (so.evidence && product.test(gap)) return 'weak'
    if (so.evidence && isOperand(one, a) && isOperand(two, b) && !(isNumber(one) && isNumber(two))) return 'weak'
  }
  if (applied.test(gap)) return 'weak'
  if (so.depth > 0 && comma.test(gap)) return 'weak'
  if (glued.test(gap) && (isWord(one) || isWord(two))) return 'evidence'
  if (!space.test(gap)) return undefined
  // Three apples.
  if (one.kind === 'number' && two.kind === 'word' && (small.test(b) || so.evidence) && !year.test(a)) return 'weak'
  return so.evidence && two.kind === 'signed' ? 'weak' : undefined
}

const isNumber = ({kind}: Token): boolean => kind === 'number'
const isWord = ({kind}: Token): boolean =>
  kind === 'word' || kind === 'code' || kind === 'address' || kind === 'handle' || kind === 'syntax'
const isFigure = (token: Token): boolean => !isWord(token)
const isOperand = (token: Token, text: string): boolean =>
  token.kind === 'number' || token.kind === 'math' || short.test(text)

const depthOf = (text: string): number => {
  let depth = 0
  for (const char of text) depth += OPENERS.includes(char) ? 1 : CLOSERS.includes(char) ? -1 : 0
  return depth
}

const headOf = (text: string, start: number): number => {
  let at = start
  while (at > 0 && start - at < 6 && `${OPENERS}${PREFIX}|-"'`.includes(text[at - 1]!)) at--
  return at
}
const openBefore = (text: string, start: number): number => depthOf(text.slice(headOf(text, start), start))
const tail = /^[)\]}|!'′″²³¹⁰-⁹⁺⁻ⁿ₀-₉%°"]*/u
const closes = (text: string, end: number): boolean => /^[^ ]*[)\]}]/.test(text.slice(end, end + 6))
const priced = new RegExp(`^[ \\u00A0]?[${CURRENCY}]`)
/** A sign that is an operand by itself ends a chain: `x → ∞`. */
const lastSign = new RegExp(`^${POST}${GAP}${OPERATOR}${GAP}[∞∅]`, 'u')

/** The whole of an expression: with the signs before its first operand and after its last, and with brackets and
 *  quotation marks that are opened and closed inside it, but not with those around it. */
function bounds(text: string, start: number, end: number): [start: number, end: number] {
  const sign = lastSign.exec(text.slice(end, end + 20))
  if (sign) end += sign[0].length
  // A summation sign is set apart from what it sums, a prompt from its command.
  const apart = /(?:[∑∏∫∮∀∃]|(?<!\S)\$) $/u.exec(text.slice(Math.max(0, start - 3), start))
  // 20 ₪ × 3 = 60 ₪
  const price = priced.exec(text.slice(end, end + 2))?.[0]
  if (price && text.slice(start, end).includes(price)) end += price.length
  const limit = end + tail.exec(text.slice(end, end + 8))![0].length
  let from = headOf(text, start)
  // Forward: take closing brackets, as long as something is open for them.
  const open: number[] = []
  const closed = new Map<number, number>()
  let to = end
  for (let at = from; at < limit; at++) {
    const char = text[at]!
    const pair = `${OPENERS}|"'`.indexOf(char)
    const back = `${CLOSERS}|"'`.indexOf(char)
    if (back >= 0 && open.length > 0 && text[open.at(-1)!] === `${OPENERS}|"'`[back]) {
      closed.set(open.pop()!, at)
      if (at >= end) to = at + 1
    } else if (pair >= 0 && at < end) open.push(at)
    else if (at >= end) {
      if (/[²³¹⁰-⁹⁺⁻ⁿ₀-₉′″%°]/.test(char) || (char === '!' && to < end)) to = at + 1
      else break
    }
  }
  for (; from < start; from++) {
    const char = text[from]!
    if (PREFIX.includes(char) || (char === '-' && /[\s([{]|^$/.test(text[from - 1] ?? ''))) break
    const partner = closed.get(from)
    // Brackets around the whole belong to the sentence.
    if (partner !== undefined && partner !== to - 1) break
    if (partner === to - 1) to--
  }
  return [apart && from === start ? start - 2 : from, Math.max(to, end)]
}
