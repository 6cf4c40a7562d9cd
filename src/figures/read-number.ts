/** The grammar of numbers: digits, number words, scales, and both together, from a given token on.
 *  It goes forward only, looks a bounded number of words ahead, and knows no language: the pack says how parts join. */
import {formsOf} from '../text/forms.ts'
import {cutsOf} from '../text/prefixes.ts'
import {add, multiply, negate, quotient, shift} from './decimal.ts'
import {parseDigits} from './read-digits.ts'
import type {Lexicon, Node, Role} from './read-lexicon.ts'
import {DIGITS, SIGN, type Token, WORD} from './read-tokens.ts'

export interface Reader {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly lexicon: Lexicon
}

/** A number as the grammar finds it; what it counts is found by others. Token indexes, `end` exclusive. */
export interface Num {
  readonly at: number
  readonly end: number
  readonly value: string
  readonly type: 'cardinal' | 'ordinal' | 'fraction'
  readonly form: 'digits' | 'words' | 'mixed'
  readonly also?: string
  /** Plain digits, no separators and no scale: may be a year, a day, an hour. */
  readonly plain: boolean
  /** A number of words whose last stated part is a scale: "and a half" counts in it. */
  readonly scale?: string
  /** A one-word fraction without its numerator: half, ربع. */
  readonly bare?: boolean
  /** Such a fraction with the pronoun of what it is of: ربعهم. */
  readonly owned?: boolean
  readonly negative?: boolean
}

/** The longest phrase that begins at a token and has a role; `end` is behind it. Words of a phrase may be joined by
 *  hyphens; later words may carry prefixes of their own. */
export function phrase(reader: Reader, at: number, role: Role): {value: string; end: number} | undefined {
  const token = reader.tokens[at]
  if (!token?.node) return undefined
  const found = walk(reader, at, token.node, role)
  if (!token.whole) return found
  const whole = walk(reader, at, token.whole, role)
  return whole && whole.end >= (found?.end ?? 0) ? whole : found
}

/** The same, of the word with its prefix as one word. */
export function phraseWhole(reader: Reader, at: number, role: Role): {value: string; end: number} | undefined {
  const whole = reader.tokens[at]?.whole
  return whole && walk(reader, at, whole, role)
}

/** Whether a figure, a weekday or a phrase that is none may begin at a word: one look that spares the rest for most. */
export function opens(reader: Reader, at: number): boolean {
  const token = reader.tokens[at]
  const node = token?.node
  if (!node) return false
  if (node.own) return !node.roles.has('a') || reader.tokens[at + 1]?.node?.starts === true || reaches(reader, at, node)
  return (
    (node.starts && reaches(reader, at, node)) || (token.whole?.starts === true && reaches(reader, at, token.whole))
  )
}

/** Whether the words that follow complete a phrase. */
function reaches(reader: Reader, at: number, from: Node): boolean {
  let node: Node | undefined = from
  for (let next = at + 1; node?.next && next < reader.tokens.length; next++) {
    const step = stepOver(reader, next)
    node = step === undefined ? undefined : child(node.next, reader.tokens[step] as Token, reader.lexicon)
    if (node?.own) return true
    if (step !== undefined) next = step
  }
  return false
}

/** The word at a token, over a hyphen before it, if the two are on one line. */
function stepOver({tokens}: Reader, at: number): number | undefined {
  const token = tokens[at] as Token
  const step = token.kind === SIGN && isHyphen(token.form) && !token.gap && tokens[at + 1] ? at + 1 : at
  const word = tokens[step] as Token
  return word.kind === WORD && !word.line ? step : undefined
}

function child(next: Steps, word: Token, lexicon: Lexicon): Node | undefined {
  return (
    (word.glued === '' ? undefined : next.get(word.glued + word.form)) ??
    // A lone letter names a day (יום ו׳) and is never what is left of a word: יום שבו, יום בכלא. Nor does "and" stand
    // within a phrase where its pack has none: يوم واحد is one day, and no يوم أحد.
    (word.glued === '' || (word.form.length > 1 && !word.prefix.and) ? next.get(word.form) : undefined) ??
    (lexicon.prefixes.size === 0 ? undefined : strip(word.form, next, lexicon))
  )
}

function walk(reader: Reader, at: number, from: Node, role: Role): {value: string; end: number} | undefined {
  if (!from.reach.has(role)) return undefined
  let node: Node | undefined = from
  let found = node.roles.get(role)
  let end = at + 1
  for (let next = at + 1; node?.next && next < reader.tokens.length; next++) {
    const step = stepOver(reader, next)
    if (step === undefined) break
    next = step
    node = child(node.next, reader.tokens[next] as Token, reader.lexicon)
    if (node?.roles.has(role)) {
      found = node.roles.get(role)
      end = next + 1
    }
  }
  return found === undefined ? undefined : {value: found, end}
}

type Steps = NonNullable<NonNullable<Token['node']>['next']>

function strip(form: string, next: Steps, lexicon: Lexicon): Token['node'] {
  for (const {form: rest, glued, prefix} of cutsOf(form, lexicon.prefixes, 2)) {
    if (glued.length > 3) return undefined
    const node = prefix.and ? undefined : next.get(rest)
    if (node) return node
  }
  return undefined
}

export function isHyphen(form: string): boolean {
  return form === '-' || form === '־' || form === '‐' || form === '‑'
}

/** Whether a token is a sign of this form. */
export function sign(reader: Reader, at: number, form: string): boolean {
  const token = reader.tokens[at]
  return token?.kind === SIGN && token.form === form
}

/** The value of a role of one word, prefixes aside. */
export function role(reader: Reader, at: number, name: Role): string | undefined {
  const token = reader.tokens[at]
  return token?.node?.roles.get(name) ?? token?.whole?.roles.get(name)
}

interface Part {
  value: number
  end: number
  ordinal: boolean
  /** Only an article, no numeral: "a" of "a hundred". */
  empty?: boolean
}

/** A stated number below a hundred, in words. */
function underHundred(reader: Reader, at: number): Part | undefined {
  const {grammar} = reader.lexicon.pack
  const first = small(reader, at)
  if (!first) return undefined
  const {end} = first
  if (first.value >= 1 && first.value <= 9) {
    if (grammar.teens) {
      const ten = join(reader, end, false)
      if (
        ten !== undefined &&
        role(reader, ten, 'cardinal') === '10' &&
        !phrase(reader, at, 'andCardinal') &&
        !reader.tokens[ten]?.prefix.apart
      ) {
        return {value: first.value + 10, end: ten + 1, ordinal: first.ordinal}
      }
    }
    if (grammar.unitsFirst) {
      const next = andAt(reader, end)
      const tens = next === undefined ? undefined : small(reader, next)
      if (tens && tens.value >= 20) return {value: first.value + tens.value, end: tens.end, ordinal: first.ordinal}
    }
    return first.compound ? undefined : first
  }
  if (first.value >= 20 && !grammar.unitsFirst && !first.ordinal) {
    const next = grammar.tens === 'and' ? andAt(reader, end) : join(reader, end, false)
    const unit = next === undefined ? undefined : small(reader, next)
    if (unit && unit.value >= 1 && unit.value <= 9) {
      return {value: first.value + unit.value, end: unit.end, ordinal: unit.ordinal}
    }
  }
  return first.compound ? undefined : first
}

/** One word below a hundred: a cardinal or an ordinal. */
function small(reader: Reader, at: number): (Part & {compound?: boolean}) | undefined {
  const found = phrase(reader, at, 'cardinal')
  if (found && found.value.length <= 2) return {value: Number(found.value), end: found.end, ordinal: false}
  const ordinal = phrase(reader, at, 'ordinal')
  if (ordinal && ordinal.value.length <= 2) return {value: Number(ordinal.value), end: ordinal.end, ordinal: true}
  const compound = role(reader, at, 'compoundOrdinal')
  return compound ? {value: Number(compound), end: at + 1, ordinal: true, compound: true} : undefined
}

/** The token behind a plain join (white space, a hyphen); with `comma`, a comma too. */
function join({tokens}: Reader, at: number, comma: boolean): number | undefined {
  const token = tokens[at]
  if (!token || token.line) return undefined
  if (token.kind === WORD || token.kind === DIGITS) return at
  if (token.kind !== SIGN || token.gap) return undefined
  if (isHyphen(token.form) || (comma && (token.form === ',' || token.form === '،'))) {
    const next = tokens[at + 1]
    return next && (next.kind === WORD || next.kind === DIGITS) && !next.line ? at + 1 : undefined
  }
  return undefined
}

/** The token behind "and", which is a word of its own or a prefix of that token. */
export function andAt(reader: Reader, at: number): number | undefined {
  const {tokens} = reader
  const next = join(reader, at, false)
  if (next === undefined) return undefined
  const token = tokens[next] as Token
  if (token.prefix.and || phrase(reader, next, 'andCardinal')) return next
  if (token.node?.roles.has('and') || isAndClitic(reader, next)) {
    let behind = next + 1
    // ו-15: the prefix stands before the digits with a hyphen.
    if (tokens[behind]?.kind === SIGN && isHyphen(tokens[behind]?.form as string)) behind++
    const word = tokens[behind]
    return word && (word.kind === WORD || word.kind === DIGITS) ? behind : undefined
  }
  return undefined
}

function isAndClitic({tokens, lexicon}: Reader, at: number): boolean {
  const token = tokens[at]
  const prefix = token?.kind === WORD ? lexicon.prefixes.get(token.form) : undefined
  return prefix?.and === true && !prefix.prep
}

/** A stated number below a thousand in words (in some languages below ten thousand: twenty-five hundred). */
function underThousand(reader: Reader, at: number): Part | undefined {
  const {grammar} = reader.lexicon.pack
  let part = hundreds(reader, at)
  if (part && !part.ordinal) {
    const next = joined(reader, part.end)
    const rest = next === undefined || hundreds(reader, next) ? undefined : underHundred(reader, next)
    if (rest && rest.value > 0) part = {value: part.value + rest.value, end: rest.end, ordinal: rest.ordinal}
    return part
  }
  if (part) return part
  const first = underHundred(reader, at)
  if (first && grammar.pairs && !first.ordinal && first.value >= 11 && first.value <= 99) {
    // Not over a hyphen: fifty-fifty.
    const second = reader.tokens[first.end]?.kind === WORD ? join(reader, first.end, false) : undefined
    const pair = second === undefined ? undefined : underHundred(reader, second)
    if (pair && pair.value >= 10 && !pair.ordinal && !hundreds(reader, second as number)) {
      return {value: first.value * 100 + pair.value, end: pair.end, ordinal: false}
    }
  }
  return first
}

/** The part of a number that states its hundreds. */
function hundreds(reader: Reader, at: number): Part | undefined {
  const {grammar} = reader.lexicon.pack
  const single = phrase(reader, at, 'cardinal')
  if (single?.value.length === 3) {
    const value = Number(single.value)
    if (value % 100 === 0) return {value, end: single.end, ordinal: false}
  }
  const ordinal = phrase(reader, at, 'ordinal')
  if (ordinal?.value.length === 3) return {value: Number(ordinal.value), end: ordinal.end, ordinal: true}
  const count = role(reader, at, 'a') !== undefined ? {value: 1, end: at + 1, ordinal: false} : underHundred(reader, at)
  if (!count || count.ordinal || count.value === 0 || (count.value > 9 && !grammar.pairs)) return undefined
  const next = join(reader, count.end, false)
  if (next === undefined || reader.tokens[next]?.prefix.apart) return undefined
  const unit = phrase(reader, next, 'cardinal') ?? phrase(reader, next, 'plural')
  if (unit?.value === '100') return {value: count.value * 100, end: unit.end, ordinal: false}
  const last = phrase(reader, next, 'ordinal')
  return last?.value === '100' ? {value: count.value * 100, end: last.end, ordinal: true} : undefined
}

/** The token where the next part of a number may begin: behind "and", or at once where the language leaves it out. */
function joined(reader: Reader, at: number, comma = false): number | undefined {
  const next = andAt(reader, at)
  if (next !== undefined) return next
  if (reader.lexicon.pack.grammar.parts === 'and') return undefined
  // המאה העשרים: the article begins a number of its own.
  const plain = join(reader, at, comma)
  return plain !== undefined && reader.tokens[plain]?.prefix.article ? undefined : plain
}

/** A scale word at a token: its zeros, and whether it is a dual. `alone` admits forms that need no number. */
function scaleAt(
  reader: Reader,
  at: number,
  alone: boolean
): {value: string; end: number; ordinal: boolean} | undefined {
  if (!alone) {
    const plural = phrase(reader, at, 'plural')
    if (plural && plural.value !== '100') return {...plural, ordinal: false}
  }
  const found = phrase(reader, at, 'cardinal')
  if (found && (found.value.length > 3 || found.value === '12') && (alone || /^1/.test(found.value))) {
    if (found.value !== '12' || (!alone && role(reader, at, 'times') !== undefined)) return {...found, ordinal: false}
  }
  const ordinal = phrase(reader, at, 'ordinal')
  if (ordinal && ordinal.value.length > 3) return {...ordinal, ordinal: true}
  return undefined
}

function zeros(value: string): number {
  return value.length - 1
}

/** Read a number at a token, or say that there is none. */
export function readNumber(reader: Reader, at: number): Num | undefined {
  const token = reader.tokens[at]
  if (!token) return undefined
  if (token.kind === DIGITS) return readDigits(reader, at)
  if (token.kind !== WORD || !token.node) return undefined
  const minus = phrase(reader, at, 'minus')
  if (minus) {
    const inner = readNumber(reader, minus.end)
    return inner && {...inner, at, value: negate(inner.value), negative: true}
  }
  return readWords(reader, at)
}

function readDigits(reader: Reader, at: number): Num | undefined {
  const {tokens, lexicon} = reader
  const token = tokens[at] as Token
  const digits = parseDigits(token.form, lexicon.pack.digits)
  if (!digits) return undefined
  let {value} = digits
  let end = at + 1
  let type: Num['type'] = 'cardinal'
  let {plain} = digits
  if (digits.vulgar) {
    type = 'fraction'
    const [n = '', d = ''] = digits.vulgar.split('/')
    value = add(value, quotient(n, d))
  } else if (plain && value.length < 5) {
    const slashed = slashedFraction(reader, at)
    if (slashed) {
      value = slashed.value
      end = slashed.end
      type = 'fraction'
      plain = false
    }
  }
  const power = exponentAt(reader, end)
  if (power && !digits.vulgar)
    return {at, end: power.end, value: shift(value, power.zeros), type, form: 'digits', plain: false}
  const base: Num = {at, end, value, type, form: 'digits', plain}
  const half = plain && type === 'cardinal' && value.length < 4 ? andPart(reader, base) : undefined
  if (half) return half
  return withScale(reader, digits.also ? {...base, also: digits.also} : base)
}

/** 12 and a half years, 12 וחצי מיליון; not "12, and half of them". */
function andPart(reader: Reader, base: Num): Num | undefined {
  const num = andFraction(reader, base)
  if (!num || num.scale) return num
  const counts =
    phrase(reader, num.end, 'unit') ?? phrase(reader, num.end, 'percent') ?? phrase(reader, num.end, 'currency')
  return counts || !(ofBehind(reader, num.end) || ofWhole(reader, num.end)) ? {...num, form: 'mixed'} : undefined
}

/** 1e6. */
function exponentAt({tokens}: Reader, at: number): {zeros: number; end: number} | undefined {
  const [letter, digits] = [tokens[at], tokens[at + 1]]
  if (letter?.form !== 'e' || letter.gap || digits?.kind !== DIGITS || digits.gap) return undefined
  return /^[0-9]{1,2}$/.test(digits.form) ? {zeros: Number(digits.form), end: at + 2} : undefined
}

/** 3/4, and 2 1/2. */
function slashedFraction(reader: Reader, at: number): {value: string; end: number} | undefined {
  const {tokens} = reader
  const over = (top: number) => {
    const [a, slash, b] = [tokens[top], tokens[top + 1], tokens[top + 2]]
    if (slash?.form !== '/' && slash?.form !== '⁄' && slash?.form !== '∕') return undefined
    if (a?.kind !== DIGITS || b?.kind !== DIGITS || slash.gap || b.gap) return undefined
    if (reader.lexicon.namedDates.has(`${a.form}/${b.form}`)) return undefined
    if (!/^[0-9]{1,3}$/.test(a.form) || !/^[0-9]{1,3}$/.test(b.form)) return undefined
    if (Number(a.form) >= Number(b.form) || Number(a.form) === 0) return undefined
    const next = tokens[top + 3]
    if (next?.form === '/' && !next.gap) return undefined
    return {value: quotient(a.form, b.form), end: top + 3}
  }
  const plain = over(at)
  if (plain) return plain
  const mixed = tokens[at + 1]?.gap && tokens[at + 1]?.kind === DIGITS ? over(at + 1) : undefined
  return mixed && Number(tokens[at + 3]?.form) <= 16
    ? {value: add((tokens[at] as Token).form, mixed.value), end: mixed.end}
    : undefined
}

/** Digits and the scale behind them, and further parts: 1.4 million; 20 ألفًا و500. */
function withScale(reader: Reader, num: Num): Num {
  const {tokens, lexicon} = reader
  const next = tokens[num.end]
  if (next?.kind === WORD && !next.gap) {
    const raw = reader.text.slice(next.start, next.end)
    const suffix =
      lexicon.suffixes.get(raw) ?? (moneyBefore(reader, num.at) ? lexicon.moneySuffixes.get(raw) : undefined)
    if (suffix)
      return {...num, end: num.end + 1, value: scaled(num.value, suffix), plain: false, scale: suffix, form: 'digits'}
  }
  const at = join(reader, num.end, false)
  if (at === undefined || tokens[at]?.prefix.apart) return num
  const word = tokens[at] as Token
  const raw = word.gap ? lexicon.suffixes.get(reader.text.slice(word.start, word.end)) : undefined
  // In 1945 millions starved.
  if (num.plain && YEAR.test(num.value) && role(reader, at, 'cardinal') === undefined && word.gap) return num
  const found = scaleAt(reader, at, false) ?? (raw ? {value: raw, end: at + 1, ordinal: false} : hundredAt(reader, at))
  if (!found) return num
  return further(reader, {
    ...num,
    end: found.end,
    value: scaled(num.value, found.value),
    plain: false,
    scale: found.value,
    form: 'mixed',
    type: found.ordinal ? 'ordinal' : 'cardinal',
    ...(num.also && {also: scaled(num.also, found.value)})
  })
}

const YEAR = /^(?:1[5-9]|20)[0-9]{2}$/

/** 3 hundred; 5 מאות. */
function hundredAt(reader: Reader, at: number): {value: string; end: number; ordinal: boolean} | undefined {
  const found = phrase(reader, at, 'plural') ?? phrase(reader, at, 'cardinal')
  return found?.value === '100' ? {...found, ordinal: false} : undefined
}

function moneyBefore(reader: Reader, at: number): boolean {
  const before = reader.tokens[at - 1]
  return (
    before !== undefined &&
    (before.kind === SIGN ? /\p{Sc}/u.test(before.form) : before.node?.roles.has('currency') === true)
  )
}

function scaled(value: string, by: string): string {
  if (/^10*$/.test(by)) return value.includes('/') ? multiply(value, by) : shift(value, zeros(by))
  return multiply(value, by)
}

/** Parts that are smaller than the last scale, joined as the language joins them. */
function further(reader: Reader, start: Num): Num {
  let num = start
  while (num.scale) {
    const scale = num.scale
    const fraction = andFraction(reader, num)
    if (fraction) return fraction
    const thousand = scaleAt(reader, num.end, false)
    const word = reader.tokens[num.end]
    if (
      thousand &&
      !word?.prefix.apart &&
      word?.kind === WORD &&
      !word.line &&
      zeros(num.scale) <= zeros(thousand.value)
    ) {
      // ألف مليون, a thousand million.
      if (zeros(num.value) > 30) return num
      num = {...num, end: thousand.end, value: scaled(num.value, thousand.value), scale: thousand.value}
      continue
    }
    const at = joined(reader, num.end, true)
    if (at === undefined) return num
    const comma = reader.tokens[at - 1]?.form === ',' && at - 1 === num.end
    const part = partAt(reader, at, num.form !== 'words')
    // مئة ألف وألف: one and two of the same scale are said behind its hundreds.
    const tail = part?.alone && part.limit === zeros(scale) && wholeHundreds(num.value, zeros(scale))
    if (!part || (!tail && part.limit >= zeros(scale)) || (comma && part.limit < 2)) return num
    // "1.7 million four years ago": beside digits, words without "and" state another number.
    if (num.form !== 'words' && !part.digits && !part.scale && andAt(reader, num.end) === undefined) return num
    num = {
      ...num,
      end: part.end,
      value: add(num.value, part.value),
      form: part.digits === (num.form === 'words') ? 'mixed' : num.form,
      type: part.ordinal ? 'ordinal' : num.type
    }
    if (!part.scale || part.ordinal) return {...num, scale: ''}
    num = {...num, scale: part.scale}
  }
  return num
}

interface Piece {
  readonly value: string
  readonly end: number
  /** Zeros of its size: 2 for hundreds, those of its scale otherwise. */
  readonly limit: number
  readonly scale?: string
  readonly ordinal: boolean
  readonly digits: boolean
  /** A scale without a number: ألف, ألفان. */
  readonly alone?: boolean
}

/** One further part of a number: a number below a thousand, with a scale or without. */
function partAt(reader: Reader, at: number, digits: boolean): Piece | undefined {
  const token = reader.tokens[at]
  let value: string
  let end: number
  let ordinal = false
  let limit = 0
  if (token?.kind === DIGITS) {
    if (!digits || !/^[0-9]{1,3}$/.test(token.form)) return undefined
    value = String(Number(token.form))
    end = at + 1
    const glued = reader.tokens[end]
    if (glued && !glued.gap && glued.kind !== SIGN) return undefined
    if (glued && (/[%٪:/]/.test(glued.form) || (isHyphen(glued.form) && !glued.gap))) return undefined
    limit = value.length - 1
  } else {
    const part = role(reader, at, 'a') !== undefined ? undefined : underThousand(reader, at)
    const alone = part ? undefined : scaleAt(reader, at, true)
    if (alone) return {...alone, scale: powerOf(alone.value), limit: zeros(alone.value), digits: false, alone: true}
    if (!part || part.value === 0) return undefined
    value = String(part.value)
    end = part.end
    ordinal = part.ordinal
    limit = part.value >= 100 ? 2 : 0
  }
  const next = ordinal ? undefined : join(reader, end, false)
  const scale = next === undefined || reader.tokens[next]?.prefix.apart ? undefined : scaleAt(reader, next, false)
  if (!scale) {
    // "one hundred and two hundred" are two numbers.
    if (next !== undefined && !reader.tokens[next]?.prefix.apart && hundredAt(reader, next)) return undefined
    return {value, end, limit, ordinal, digits: token?.kind === DIGITS}
  }
  return {
    value: scaled(value, scale.value),
    end: scale.end,
    limit: zeros(scale.value),
    scale: scale.value,
    ordinal: scale.ordinal,
    digits: false
  }
}

/** Whether a value counts whole hundreds of a scale as its last part. */
function wholeHundreds(value: string, scale: number): boolean {
  return /^[0-9]*[1-9]00$/.test(value.slice(0, value.length - scale)) && /^0*$/.test(value.slice(value.length - scale))
}

/** The power that a dual scale is made of: 2000 counts in thousands. */
function powerOf(value: string): string {
  return `1${value.slice(1)}`
}

function readWords(reader: Reader, at: number): Num | undefined {
  const {tokens, lexicon} = reader
  const fraction = readFraction(reader, at)
  if (fraction) return fraction
  const isA = role(reader, at, 'a') !== undefined
  const part = isA
    ? (underThousand(reader, at) ?? {value: 1, end: at + 1, ordinal: false, empty: true})
    : underThousand(reader, at)
  let num: Num | undefined
  if (part) {
    const next = part.ordinal ? undefined : join(reader, part.end, false)
    const scale = next === undefined || tokens[next]?.prefix.apart ? undefined : scaleAt(reader, next, false)
    if (scale && part.value > 0) {
      const value = scaled(String(part.value), scale.value)
      num = {
        at,
        end: scale.end,
        value,
        type: scale.ordinal ? 'ordinal' : 'cardinal',
        form: 'words',
        plain: false,
        scale: scale.value
      }
    } else if (!('empty' in part)) {
      num = {
        at,
        end: part.end,
        value: String(part.value),
        type: part.ordinal ? 'ordinal' : 'cardinal',
        form: 'words',
        plain: false
      }
    }
  } else {
    const alone = scaleAt(reader, at, true)
    if (alone) {
      const type = alone.ordinal ? 'ordinal' : 'cardinal'
      num = {at, end: alone.end, value: alone.value, type, form: 'words', plain: false, scale: powerOf(alone.value)}
    }
  }
  if (!num) return undefined
  if (num.type === 'ordinal') {
    const hundred = phrase(reader, num.end, 'hundredMore')
    return hundred ? {...num, end: hundred.end, value: add(num.value, '100')} : num
  }
  num = further(reader, num)
  num = spelledDecimal(reader, num) ?? num
  if (!num.scale) num = andFraction(reader, num) ?? fractionOf(reader, num) ?? num
  const {definiteOrdinal} = lexicon.pack.grammar
  if (num.type === 'cardinal' && definiteOrdinal !== undefined && tokens[at]?.prefix.article && !num.scale) {
    if (Number(num.value) >= definiteOrdinal) return {...num, type: 'ordinal'}
  }
  return num
}

/** A fraction in one word, or behind its article: half, a third, ثلثا. */
function readFraction(reader: Reader, at: number): Num | undefined {
  const {tokens} = reader
  const isA = role(reader, at, 'a') !== undefined
  const found = phrase(reader, isA ? at + 1 : at, 'fraction')
  if (!found) return undefined
  const [n, d] = found.value.includes('/') ? (found.value.split('/') as [string, string]) : ['1', found.value]
  const own = phrase(reader, isA ? at + 1 : at, 'ordinal')
  // "a third" is a share before "of" or nothing; otherwise the third of a row.
  if (own && !isA && !ofBehind(reader, found.end) && !shareOf(reader, at, found.end)) return undefined
  if (own && isA && tokens[found.end]?.kind === WORD && !ofBehind(reader, found.end) && !andShare(reader, found.end))
    return undefined
  if (phrase(reader, at, 'cardinal') && !ofBehind(reader, found.end)) return undefined
  if (own && !isA && rankOf(reader, found.end, Number(own.value))) return undefined
  const base: Num = {
    at,
    end: found.end,
    value: quotient(n, d),
    type: 'fraction',
    form: 'words',
    plain: false,
    bare: !isA && n === '1',
    owned: found.value.startsWith('1/')
  }
  return ofScale(reader, base)
}

/** "The fourth of seven children": a rank among several that are counted, and no share of them. */
function rankOf(reader: Reader, end: number, rank: number): boolean {
  if (role(reader, end, 'of') === undefined) return false
  const at = role(reader, end + 1, 'the') === undefined ? end + 1 : end + 2
  const token = reader.tokens[at]
  return Number(token?.kind === DIGITS ? token.form : role(reader, at, 'cardinal')) >= rank
}

/** "Between a third and a half": the second is a share and nothing else. */
function andShare(reader: Reader, at: number): boolean {
  const next = andAt(reader, at)
  if (next === undefined || role(reader, next, 'a') === undefined) return false
  const second = phrase(reader, next + 1, 'fraction')
  return second !== undefined && (!phrase(reader, next + 1, 'ordinal') || ofBehind(reader, second.end))
}

/** חמישית מהאוכלוסייה: an ordinal's form without the article, before what it is a share of. */
function shareOf({tokens, lexicon}: Reader, at: number, end: number): boolean {
  const token = tokens[end]
  if (tokens[at]?.prefix.article || token?.kind !== WORD || token.line) return false
  const form = token.full
  if (lexicon.articles.some((article) => form.startsWith(article))) return false
  return lexicon.articles.length > 0 && lexicon.partitives.beginnings.some((beginning) => form.startsWith(beginning))
}

/** "of" or a percent word behind a share. */
function ofBehind(reader: Reader, at: number): boolean {
  const token = reader.tokens[at]
  if (!token) return false
  if (role(reader, at, 'of') !== undefined) return true
  return token.kind === WORD && formsOf(reader.lexicon.pack.words.of).includes(token.form)
}

/** Half a million, نصف مليون, חצי מיליון. */
function ofScale(reader: Reader, num: Num): Num {
  let at = num.end
  // "a quarter of a million"; "half of the million" is another thing.
  if (role(reader, at, 'of') !== undefined && role(reader, at + 1, 'a') !== undefined) at++
  if (role(reader, at, 'a') !== undefined) at++
  const token = reader.tokens[at]
  if (!token || token.kind !== WORD || token.line || token.prefix.and) return num
  const scale = scaleAt(reader, at, true)
  if (!scale || scale.ordinal || !/^10+$/.test(scale.value)) {
    const dozen = phrase(reader, at, 'cardinal')
    if (dozen?.value !== '12' || role(reader, at, 'times') === undefined) return num
    return {...num, end: dozen.end, value: multiply(num.value, '12'), type: 'cardinal', bare: false}
  }
  return {
    ...num,
    end: scale.end,
    value: multiply(num.value, scale.value),
    type: 'cardinal',
    scale: scale.value,
    bare: false
  }
}

/** "and a half" behind a number: of its scale where it has one. */
function andFraction(reader: Reader, num: Num): Num | undefined {
  const at = andAt(reader, num.end)
  if (at === undefined) return undefined
  const isA = role(reader, at, 'a') !== undefined
  // Two-and-a-half-hour
  const start = isA ? (sign(reader, at + 1, '-') ? at + 2 : at + 1) : at
  let found = phrase(reader, start, 'fraction')
  let value: string | undefined
  if (found)
    value = found.value.includes('/')
      ? quotient(...(found.value.split('/') as [string, string]))
      : quotient('1', found.value)
  else {
    const count = underHundred(reader, at)
    const plural =
      count && count.value < 20
        ? (phrase(reader, count.end, 'fractionPlural') ?? phrase(reader, count.end, 'fraction'))
        : undefined
    if (count && plural && !reader.tokens[count.end]?.prefix.and) {
      found = plural
      value = quotient(String(count.value), plural.value)
    }
  }
  if (!found || value === undefined) return undefined
  // "two and third" states an ordinal of its own.
  if (!isA && phrase(reader, start, 'ordinal') && !phrase(reader, start, 'fractionPlural')) return undefined
  if (phrase(reader, start, 'cardinal')) return undefined
  let {end} = found
  let size = num.scale || '1'
  const named = reader.tokens[end]?.prefix.and ? undefined : (scaleAt(reader, end, true) ?? scaleAt(reader, end, false))
  if (named && /^10+$/.test(named.value) && !named.ordinal) {
    end = named.end
    if (!num.scale) {
      // two and a half million
      const sum = multiply(add(num.value, value), named.value)
      return further(reader, {...num, end, value: sum, type: 'cardinal', plain: false, scale: named.value})
    }
    size = named.value
  }
  const sum = add(num.value, multiply(value, size))
  return {...num, end, value: sum, type: num.scale ? 'cardinal' : 'fraction', plain: false, scale: ''}
}

/** Two thirds, ثلاثة أرباع, שני שליש. */
function fractionOf(reader: Reader, num: Num): Num | undefined {
  const at = join(reader, num.end, false)
  if (at === undefined || reader.tokens[at]?.prefix.and) return undefined
  if (!/^[0-9]{1,2}$/.test(num.value) || num.value === '0') return undefined
  const found = phrase(reader, at, 'fractionPlural') ?? phrase(reader, at, 'fraction')
  if (!found || found.value.includes('/')) return undefined
  // שני רבעי הגמר: two quarter-finals.
  if (phrase(reader, at, 'stage')) return undefined
  if (phrase(reader, at, 'cardinal') && !phrase(reader, at, 'fractionPlural')) return undefined
  // "In four quarters" counts quarters; "the last three quarters" may.
  if (Number(num.value) >= Number(found.value)) return undefined
  // "The last three quarters" are nine months or a share.
  const also =
    found.value === '4' && !ofBehind(reader, found.end) && !ofWhole(reader, found.end) ? {also: num.value} : {}
  return ofScale(reader, {...num, ...also, end: found.end, value: quotient(num.value, found.value), type: 'fraction'})
}

/** Whether a word follows that a share is of. */
function ofWhole({tokens, lexicon}: Reader, at: number): boolean {
  const token = tokens[at]
  if (token?.kind !== WORD || token.line) return false
  const form = token.glued + token.form
  return (
    lexicon.partitives.words.has(form) || lexicon.partitives.beginnings.some((beginning) => form.startsWith(beginning))
  )
}

/** One point five, ثلاثة فاصلة خمسة. */
function spelledDecimal(reader: Reader, num: Num): Num | undefined {
  const point = phrase(reader, num.end, 'point')
  if (!point) return undefined
  let digits = ''
  let {end} = point
  while (digits.length < 20) {
    const next = digits === '' ? end : join(reader, end, false)
    const part = next === undefined ? undefined : underHundred(reader, next)
    if (!part || part.ordinal || (digits !== '' && (part.value > 9 || reader.tokens[next as number]?.prefix.and))) break
    digits += String(part.value)
    end = part.end
    if (part.value > 9) break
  }
  if (digits === '') return undefined
  const value = add(num.value, `0.${digits}`)
  const scale = scaleAt(reader, end, false)
  if (scale && !scale.ordinal && !reader.tokens[end]?.prefix.and) {
    return {...num, end: scale.end, value: scaled(value, scale.value), scale: scale.value}
  }
  return {...num, end, value}
}
