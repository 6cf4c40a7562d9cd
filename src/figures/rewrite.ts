import {pluralCategory, separatorsOf} from '../languages/intl.ts'
import type {Figure, Span} from '../model.ts'
import {compareFigures} from './compare.ts'
import {rational, times} from './rational.ts'

export interface Edit extends Span {
  readonly text: string
}

export type Rewriting =
  /** The edits to the target, in order; they change only numerals. */
  | {readonly edits: readonly Edit[]}
  /** Only figures changed, but the target needs a translator. */
  | {readonly reason: string}

export interface RewriteInput {
  readonly before: {readonly text: string; readonly figures: readonly Figure[]}
  readonly after: {readonly text: string; readonly figures: readonly Figure[]}
  readonly target: {readonly text: string; readonly figures: readonly Figure[]}
  /** BCP 47 tag of the target: its plural categories tell whether a noun changes with the numeral. */
  readonly targetLocale: string
}

/** Carry a correction of figures into a translation: 28,000 became 29,000 and nothing else changed. Undefined where
 *  more than figures changed. A figure is rewritten in the target's own style (digits, grouping, scale word), and only
 *  where no word beside it would have to change too.
 *  @example
 *  import {applyEdits, readFigures, rewriteFigures} from 'polyedition/figures'
 *  import {ar} from 'polyedition/languages/ar'
 *  import {en} from 'polyedition/languages/en'
 *  const read = (text, language) => ({text, figures: readFigures(text, language)})
 *  const [before, after, target] = [read('25 men', en), read('26 men', en), read('25 رجلا', ar)]
 *  const {edits} = rewriteFigures({before, after, target, targetLocale: 'ar'})
 *  applyEdits(target.text, edits) // → '26 رجلا' */
export function rewriteFigures({before, after, target, targetLocale}: RewriteInput): Rewriting | undefined {
  const changed = changedFigures(before, after)
  if (!changed) return undefined
  const {matches} = compareFigures(before.figures, target.figures)
  const edits: Edit[] = []
  for (const [old, fresh] of changed) {
    const answers = matches.filter((match) => match.source === old)
    const found = answers[0]?.target
    if (!found || answers.length > 1) return {reason: `\`${old.text}\` is not found as one figure in the translation`}
    const twin = before.figures.some((figure) => figure !== old && figure.value === old.value)
    if (twin) return {reason: `\`${old.text}\` stands more than once; which of them changed is for a person to say`}
    const edit = reprint(found, old, fresh, targetLocale)
    if ('reason' in edit) return edit
    edits.push(edit)
  }
  return {edits: edits.sort((a, b) => a.start - b.start)}
}

/** The figures that differ, where everything else is the same; undefined where something else differs, or nothing
 *  does. */
function changedFigures(
  before: RewriteInput['before'],
  after: RewriteInput['after']
): Array<[Figure, Figure]> | undefined {
  if (before.figures.length !== after.figures.length) return undefined
  if (skeleton(before) !== skeleton(after)) return undefined
  const pairs = before.figures.map((figure, at): [Figure, Figure] => [figure, after.figures[at]!])
  if (pairs.some(([a, b]) => a.kind !== b.kind || a.unit !== b.unit)) return undefined
  const changed = pairs.filter(([a, b]) => a.value !== b.value)
  return changed.length > 0 ? changed : undefined
}

/** The text with a placeholder for each figure. */
function skeleton({text, figures}: RewriteInput['before']): string {
  let out = ''
  let at = 0
  for (const figure of figures) {
    if (figure.start < at) continue
    out += `${text.slice(at, figure.start)}\u0000`
    at = figure.end
  }
  return out + text.slice(at)
}

const numeral = /\p{Nd}(?:[\p{Nd}.,٫٬'’\u00a0\u202f]*\p{Nd})?/gu
/** Kinds whose noun, if any, does not change with the numeral. */
const unbent: ReadonlySet<string> = new Set(['percent', 'ordinal', 'score'])

function reprint(found: Figure, old: Figure, fresh: Figure, locale: string): Edit | {reason: string} {
  if (found.form !== 'digits' && found.form !== 'mixed') return {reason: `\`${found.text}\` is spelled out`}
  const numerals = [...found.text.matchAll(numeral)]
  if (numerals.length !== 1 || found.kind === 'date' || found.kind === 'time')
    return {reason: `\`${found.text}\` is more than one numeral`}
  const [printed] = numerals
  const style = styleOf(printed![0])
  const [was, is, shown] = [rational(old.value), rational(fresh.value), rational(style.plain)]
  if (!was || !is || !shown || was.n === 0n) return {reason: `\`${found.text}\` is not one plain numeral`}
  // What multiplies the numeral to give the value: a scale word, or nothing.
  const next = times(times(is, {n: was.d, d: was.n}), shown)
  const decimals = decimalsOf(next)
  if (decimals === undefined || (decimals.split('.')[1]?.length ?? 0) > 3)
    return {reason: `\`${fresh.text}\` cannot be printed with the scale of \`${found.text}\``}
  if (!unbent.has(found.kind) && pluralCategory(style.plain, locale) !== pluralCategory(decimals, locale))
    return {reason: `the words beside \`${printed![0]}\` would change with ${decimals}`}
  const start = found.start + printed!.index
  return {start, end: start + printed![0].length, text: print(decimals, style, locale)}
}

interface Style {
  /** Value of the digits alone, `'28000'`. */
  readonly plain: string
  /** Code point of the zero. */
  readonly zero: number
  readonly group: string
  readonly point: string
}

/** How a numeral is printed. A single separator before three digits is for grouping, as everywhere in news. */
function styleOf(text: string): Style {
  const zero = zeroOf(text)
  const digits = [...text].map((sign) => (/\p{Nd}/u.test(sign) ? String(sign.codePointAt(0)! - zero) : sign)).join('')
  const signs = [...digits.matchAll(/\D/g)]
  const last = signs.at(-1)
  const tail = last ? digits.length - last.index - 1 : 0
  const isPoint =
    last &&
    (last[0] === '٫' || (tail !== 3 && !/[\s'’٬]/.test(last[0])) || (signs.length > 1 && signs[0]![0] !== last[0]))
  const point = isPoint ? last[0] : ''
  const group = signs.find((sign) => sign !== last || !isPoint)?.[0] ?? ''
  const whole = (point ? digits.slice(0, last!.index) : digits).replace(/\D/g, '')
  return {plain: point ? `${whole}.${digits.slice(last!.index + 1)}` : whole, zero, group, point}
}

/** The zero of the digits a numeral is written in; every digit system is ten consecutive code points. */
function zeroOf(text: string): number {
  for (const sign of text) {
    const code = sign.codePointAt(0)!
    for (const zero of [0x30, 0x660, 0x6f0]) if (code >= zero && code < zero + 10) return zero
  }
  return 0x30
}

function print(plain: string, {zero, group, point}: Style, locale: string): string {
  const [whole = '', rest] = plain.split('.')
  // Four digits without a separator stay without; longer numerals get the desk's.
  const grouped = group ? whole.replace(/\B(?=(\d{3})+$)/g, group) : whole
  const text = rest
    ? `${grouped}${point || separatorsOf(locale, zero === 0x30 ? 'latn' : zero === 0x660 ? 'arab' : 'arabext').point}${rest}`
    : grouped
  return zero === 0x30 ? text : text.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)))
}

/** A terminating decimal, or undefined. */
function decimalsOf({n, d}: {n: bigint; d: bigint}): string | undefined {
  let places = 0
  let [top, below] = [n, d]
  while (below !== 1n && places < 9) {
    top *= 10n
    places++
    for (const factor of [2n, 5n])
      while (top % factor === 0n && below % factor === 0n) [top, below] = [top / factor, below / factor]
  }
  if (below !== 1n) return undefined
  const digits = String(top).padStart(places + 1, '0')
  return places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`
}

/** Apply edits to their text.
 *  @example
 *  import {applyEdits} from 'polyedition/figures'
 *  applyEdits('25 men', [{start: 0, end: 2, text: '26'}]) // → '26 men' */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let out = ''
  let at = 0
  for (const {start, end, text: fresh} of edits) {
    out += text.slice(at, start) + fresh
    at = end
  }
  return out + text.slice(at)
}
