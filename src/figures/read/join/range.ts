/** Makes one figure of two numbers. */
import {compareValues, multiply} from '../../decimal.ts'
import {isDegree} from '../classify/temperature.ts'
import {type Draft, isYear} from '../draft.ts'
import {type Reader, role} from '../reader.ts'
import {isEnd, type Joint} from './joint.ts'
import {hasScoreWord} from './score-words.ts'
import {shortYear} from './season.ts'

/** One figure from two, a range or a score; undefined where they do not belong together. */
export function pairOf(reader: Reader, first: Draft, second: Draft, {by}: Joint): Draft | undefined {
  if (!areEnds(first, second)) return undefined
  // Between minus six and minus nine: ranges below zero start at the mild end.
  const frost = by !== 'dash' && first.value.startsWith('-') && second.value.startsWith('-')
  const turned = frost && compareValues(second.value, first.value) < 0
  const [a, b] = turned ? [second.value, first.value] : [first.value, second.value]
  if (a.length > 30 || b.length > 30) return undefined
  const rising = compareValues(a, b) < 0
  const form = first.form === second.form ? first.form : 'mixed'
  const pair = {at: first.at, end: second.end, form, sure: true} as const
  if (by === 'colon' || by === 'dash') {
    const small = Number(a) < 200 && Number(b) < 200 && isBare(first) && isBare(second)
    if (small && isScore(reader, pair, {a, b, by, rising}))
      return {...pair, kind: 'score', value: `${a}:${b}`, parts: [a, b]}
    if (by === 'colon') return undefined
  }
  if (by === 'word' && isToldScore(reader, first, second))
    return {...pair, kind: 'score', value: `${a}:${b}`, parts: [a, b]}
  const falling = by === 'dash' ? fallingUnderScale(first, second) : undefined
  if (falling) return {...pair, ...rangeOf(falling.low, falling.high, [falling.low.value, falling.high.value])}
  const backwards = by === 'dash' && reader.lexicon.pack.grammar.turnedRanges ? turnedRange(first, second) : undefined
  if (backwards) return {...pair, ...backwards}
  if (rising) return {...pair, ...rangeOf(first, second, [a, b])}
  const max = by === 'dash' ? shortYear(a, b) : undefined
  return max === undefined ? undefined : {...pair, kind: 'range', value: `${a}–${max}`, min: a, max}
}

/** ٪۹۰-۷۰, ۵۳-۱۹۵۰: a range typed as it stands on paper, from right to left. */
function turnedRange(first: Draft, second: Draft): ReturnType<typeof rangeOf> | undefined {
  const max = isYear(second.value) && first.value.length === 2 ? shortYear(second.value, first.value) : undefined
  if (max !== undefined) return {kind: 'range', value: `${second.value}–${max}`, min: second.value, max}
  const falling = compareValues(first.value, second.value) > 0
  return falling && !second.scale ? rangeOf(second, first, [second.value, first.value]) : undefined
}

/** Ils ont gagné 3 à 1: two plain numbers with the word of a score between them, near one for winning. */
function isToldScore(reader: Reader, first: Draft, second: Draft): boolean {
  if (role(reader, first.end, 'scoreTo') === undefined || !isBare(first) || !isBare(second)) return false
  return Number(first.value) < 200 && Number(second.value) < 200 && hasScoreWord(reader, first.at, second.end)
}

interface Numbers {
  readonly a: string
  readonly b: string
  readonly by: Joint['by']
  readonly rising: boolean
}

function isScore(reader: Reader, {at, end}: Pick<Draft, 'at' | 'end'>, {a, b, by, rising}: Numbers): boolean {
  // 2:2 is a draw: not a time, whose minutes have two digits, and not a ratio. With a dash, a range would rise.
  const plain = by === 'colon' ? a === b && a.length === 1 : !rising
  return plain || hasScoreWord(reader, at, end)
}

/** Whether two figures count the same thing. */
function areEnds(first: Draft, second: Draft): boolean {
  if (!isEnd(second)) return false
  const [one, two] = [first.kind, second.kind]
  if (one === 'date' && isYear(first.value) && two !== 'cardinal' && two !== 'date') return false
  const open = one === 'cardinal' || one === 'fraction' || two === 'cardinal'
  if (one !== two && !open && !(one === 'age' && second.unit === first.unit)) return false
  return !first.unit || !second.unit || first.unit === second.unit || areDegrees(first.unit, second.unit)
}

/** "From 5 degrees to 20 degrees Celsius": the scale is stated once. */
function areDegrees(a: string, b: string): boolean {
  return isDegree(a) && isDegree(b) && (a === 'degree' || b === 'degree')
}

/** 4.4-4.1 million years ago: a range that falls, with its scale stated once. Ends that are far apart do not share the
 *  scale. */
function fallingUnderScale(first: Draft, second: Draft): {low: Draft; high: Draft} | undefined {
  if (!second.scale || first.scale || first.kind !== 'cardinal') return undefined
  const high = multiply(first.value, second.scale)
  if (compareValues(high, second.value) <= 0 || compareValues(high, multiply(second.value, '10')) >= 0) return undefined
  const {scale, unit, kind} = second
  return {low: second, high: {...first, value: high, scale, kind, ...(unit && {unit})}}
}

/** Whether nothing says what a number counts. */
function isBare({kind, unit}: Draft): boolean {
  return kind !== 'percent' && kind !== 'money' && !unit
}

function rangeOf(
  first: Draft,
  second: Draft,
  [a, b]: readonly [string, string]
): Pick<Draft, 'kind' | 'value' | 'min' | 'max' | 'unit'> {
  const named = second.unit === 'degree' ? (first.unit ?? second.unit) : (second.unit ?? first.unit)
  const unit = second.kind === 'percent' || first.kind === 'percent' ? 'percent' : named
  // 5-7 million, بين 5 و7 ملايين: the scale of the second applies to both.
  const shared = second.scale && !first.scale && first.kind !== 'date' ? multiply(a, second.scale) : a
  const min = compareValues(shared, b) < 0 ? shared : a
  const range = {kind: 'range', value: `${min}–${b}`, min, max: b} as const
  return unit ? {...range, unit} : range
}
