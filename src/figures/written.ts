/** The numbers of a text by their digits alone: what two texts can be compared by where nobody reads the words of one
 *  of them. */
import type {FigurePack} from '../languages/figures.ts'
import type {Span} from '../model.ts'
import {normal} from './decimal.ts'
import {parseDigits} from './read/numbers/digits.ts'
import {classOf, DIGIT} from './read/tokens/characters.ts'
import {asciiDigits, digitsEnd} from './read/tokens/runs.ts'

/** A run of digits with what groups them. */
export interface Written extends Span {
  /** Its digits, with their separators, as ASCII. */
  readonly form: string
  /** What it may be by its separators; the greatest first. */
  readonly values: readonly string[]
  /** The runs between its separators, without zeros in front: of 07:05 there are two numbers. */
  readonly parts: readonly string[]
}

/** The numbers of a text in digits of any script, in order. Linear. */
export function writtenIn(text: string, digits: FigurePack['digits']): Written[] {
  const found: Written[] = []
  for (let at = 0; at < text.length; at++) {
    if (classOf(text.charCodeAt(at)) !== DIGIT) continue
    const end = digitsEnd(text, at)
    const form = asciiDigits(text, at, end)
    found.push({start: at, end, form, values: valuesOf(form, digits), parts: form.match(/\d+/g)?.map(normal) ?? []})
    at = end - 1
  }
  return found
}

function valuesOf(form: string, digits: FigurePack['digits']): string[] {
  const parsed = parseDigits(form.replace(/[^0-9]+$/, ''), digits)
  const values = parsed ? [parsed.value, ...(parsed.also ? [parsed.also] : [])] : []
  return values.sort((a, b) => Number(b) - Number(a))
}

/** The numbers of two texts that nothing in the other text answers. */
export interface Unanswered {
  readonly source: readonly Written[]
  readonly target: readonly Written[]
}

/** Numbers answer by value, then by what a word behind them may add, then in parts: a date, a time or a decade is
 *  printed in several ways. */
export function unansweredNumbers(source: readonly Written[], target: readonly Written[]): Unanswered {
  const byValue = without(source, target, (a, b) => a.values.some((value) => b.values.includes(value)))
  const byScale = without(byValue.source, byValue.target, scales)
  const parts = without(byScale.source.flatMap(partsOf), byScale.target.flatMap(partsOf), (a, b) => a.part === b.part)
  const rest = without(parts.source, parts.target, (a, b) => tails(a.part, b.part) || halfDays(a.part, b.part))
  const left = (parts: readonly Part[]) => [...new Set(parts.filter(({part}) => part !== '0').map(({of}) => of))]
  return {source: left(rest.source), target: left(rest.target)}
}

interface Part {
  readonly part: string
  readonly of: Written
}

const partsOf = (of: Written): Part[] => of.parts.map((part) => ({part, of}))

/** How far from its own place a number is looked for: enough for any sentence, linear for any text. */
const REACH = 60

/** What is left of two lists where each item answers one of the other. */
function without<T>(source: readonly T[], target: readonly T[], answers: (a: T, b: T) => boolean) {
  const waiting = [...target]
  const left = source.filter((one) => {
    const at = waiting.slice(0, REACH).findIndex((other) => answers(one, other))
    if (at >= 0) waiting.splice(at, 1)
    return at < 0
  })
  return {source: left, target: waiting}
}

/** 2.8 and 2800: as many zeros apart as a word for a thousand or more stands for. */
function scales({values: [a = '']}: Written, {values: [b = '']}: Written): boolean {
  const [x, y] = [split(a), split(b)]
  return x.digits === y.digits && x.digits !== '' && Math.abs(x.power - y.power) > 2
}

/** Its digits from the first that is not zero to the last, and the power of ten of the last. */
function split(value: string): {readonly digits: string; readonly power: number} {
  const [whole = '', part = ''] = value.split('.')
  const all = whole + part
  const digits = all.replace(/^0+|0+$/g, '')
  return {digits, power: zerosAtEnd(all) - part.length}
}

const zerosAtEnd = (digits: string): number => digits.length - digits.replace(/0+$/, '').length

/** The 80s and 1980. */
const tails = (a: string, b: string): boolean => tail(a, b) || tail(b, a)
const tail = (year: string, end: string): boolean => year.length === 4 && end.length === 2 && year.endsWith(end)

/** 5 p.m. and 17:00. */
function halfDays(a: string, b: string): boolean {
  const [hour, other] = [Number(a), Number(b)]
  return Math.abs(hour - other) === 12 && Math.max(hour, other) <= 24
}
