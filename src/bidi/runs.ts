import type {NumberStyle} from '../languages/language.ts'
import type {Direction, Span} from '../model.ts'
import {DIGIT, hasRtl, MAYBE_LTR, RTL_LETTER} from './characters.ts'
import type {Context} from './context.ts'
import {expressions} from './expressions.ts'
import {phrases} from './name-runs.ts'
import {syntaxSpans, touchedAt} from './syntax.ts'
import {type Token, tokenize} from './tokens.ts'

/** A stretch that has one right order of its own, against the direction of the block around it. */
export interface Run extends Span {
  readonly dir: Direction
  /** An address cannot take a mark inside. */
  readonly address?: true
  /** Groups of Arabic-Indic digits flow from the right even in a left-to-right isolate: only an override holds them. */
  readonly override?: true
}

/** The runs of one block's joined text, in order, without overlap, whether or not they already read right. */
export function findRuns(text: string, context: Context): Run[] {
  if (context.dir === 'rtl' && !risky.test(text)) return []
  return context.dir === 'ltr' ? rightToLeft(text, context) : leftToRight(text, context)
}

/** A line of right-to-left letters and bare numbers has no run; most lines of a story are like that. */
const SIGN = '\\-‐-―−+±*#№%٪‰°′″℃℉$€£¥₪₹₽₺₩₿₴₦﷼×÷=≈/^½¼¾⅓⅔⅛\\\\'
const risky = new RegExp(
  `[${MAYBE_LTR}@]|[${DIGIT}](?:[${SIGN}]|[ \\u00A0\\u202F\\u2009)][ \\u00A0]?[${DIGIT}${SIGN}])|(?<![\\u05C0-\\u06FF])[${SIGN}√∛∜.(][${DIGIT}]`
)

function leftToRight(text: string, context: Context): Run[] {
  const runs: Run[] = []
  for (const token of expressions(text, phrases(text, tokenize(text), context), context)) {
    if (flows(token, context.style) === 'rtl') runs.push(...numbersOf(text, token))
    else if (token.kind === 'address' || token.kind === 'syntax')
      runs.push({start: token.start, end: token.end, dir: 'ltr', address: true})
    // A bare number has an order of its own in every line.
    else if (token.kind !== 'number' && token.kind !== 'skip') runs.push(leftRun(text, token))
  }
  return runs
}

function leftRun(text: string, {kind, start, end}: Token): Run {
  const digits = kind !== 'word' && kind !== 'code' && kind !== 'handle' && grouped.test(text.slice(start, end))
  return {start, end, dir: 'ltr', ...(digits && {override: true})}
}
// The algorithm itself holds a point, a colon or a slash between two of these digits.
const grouped = /[٠-٩][^٠-٩.,:/\u00A0\u202F٫٬]+[٠-٩]/

function flows({kind}: Token, style: NumberStyle): Direction {
  if (kind === 'range') return style.range
  if (kind === 'score') return style.score
  if (kind === 'percent') return style.percentSign
  if (kind === 'date') return style.numericDate
  return 'ltr'
}

/** Where a range runs from the right, each of its numbers is a run, and the signs between them go with the line. */
function numbersOf(text: string, {kind, start, end}: Token): Run[] {
  const number = kind === 'date' ? /[0-9٠-٩۰-۹]+/g : /[0-9٠-٩۰-۹]+(?:[.,:/٫٬\u00A0][0-9٠-٩۰-۹]+)*[½¼¾⅓⅔⅛]?/g
  return [...text.slice(start, end).matchAll(number)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
    dir: 'ltr'
  }))
}

const RTL_WORD = `[@#]?(?:${RTL_LETTER})(?:(?:${RTL_LETTER})|\\p{M}|[0-9٠-٩۰-۹]|['’"״׳_־-](?=${RTL_LETTER}))*`
const rtlPhrase = new RegExp(`${RTL_WORD}(?:[ \\u00A0\\n](?=[@#]?(?:${RTL_LETTER}))${RTL_WORD})*`, 'gu')

/** In a left-to-right line: consecutive words of a right-to-left script. Numbers after them belong to the sentence, and
 *  names do not merge over a comma. */
function rightToLeft(text: string, {shown}: Context): Run[] {
  if (!hasRtl(text)) return []
  const runs: Run[] = []
  const syntax = syntaxSpans(text)
  for (const match of text.matchAll(rtlPhrase)) {
    const start = match.index
    if (start < (touchedAt(start, syntax)?.end ?? 0)) continue
    const last = runs.at(-1)
    const between = last && text.slice(last.end, start)
    let end = start + match[0].length
    if (/[!?؟]/.test(text[end] ?? '') && shown?.has(match[0] + text[end])) end++
    // Inside quotation marks, and where the source shows one phrase, punctuation does not divide it.
    const joined =
      last && between!.length < 4 && /^[\s.,،:;!?؟–-]+$/.test(between!) && shown?.has(text.slice(last.start, end))
    if (joined) runs[runs.length - 1] = {start: last.start, end, dir: 'rtl'}
    else runs.push({start, end, dir: 'rtl'})
  }
  return runs
}
