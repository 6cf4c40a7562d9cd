import type {Language} from '../languages/language.ts'
import {isStart, type Kind, phrasesOf, type Token, tokensOf} from './embargo-tokens.ts'

export interface EmbargoLine {
  readonly line: string
  /** The story goes on in the same line. */
  readonly runsOn: boolean
  readonly tokens: readonly Token[]
}

/** A longer line is a paragraph. */
const LONGEST = 300
/** Words after "until" that may name an end other than a time: `until the minister speaks`. */
const SHORT = 6

const TIMES: ReadonlySet<Kind> = new Set<Kind>(['clock', 'hour', 'date', 'day', 'month'])

/** Whether a line holds its story back: a word of embargo or of non-publication with "until", a time or a colon, and no
 *  sentence around it. A `title` says less, because trade and courts have embargoes too. */
export function embargoLine(line: string, languages: readonly Language[], title = false): EmbargoLine | undefined {
  if (line.length > LONGEST * 4) return undefined
  const tokens = tokensOf(line.slice(0, LONGEST), phrasesOf(languages), false)
  const found =
    holds(tokens, title) ||
    partsOf(tokens).some((part) => (part[0]?.kind === 'held' || part[0]?.kind === 'forbids') && sure(part))
  return found ? {line: line.trim(), tokens, runsOn: line.length > LONGEST || runsOn(tokens)} : undefined
}

/** More words follow than in a headline or a second sentence of the notice, or than in a dateline without a mark before
 *  it. */
function runsOn(tokens: readonly Token[]): boolean {
  const word = tokens.findIndex(
    ({kind}, at) => kind === 'word' && tokens.slice(0, at).some((token) => TIMES.has(token.kind))
  )
  return word !== -1 && (tokens[word - 1]?.kind !== 'mark' || tokens.length - word > 24)
}

/** Only a time: what the line after `EMBARGOED UNTIL` may say. */
export function timeLine(line: string, languages: readonly Language[]): readonly Token[] | undefined {
  if (line.length > LONGEST) return undefined
  const tokens = tokensOf(line, phrasesOf(languages))
  return tokens.some(({kind}) => TIMES.has(kind)) && tokens.every((token) => token.kind !== 'word' && !isStart(token))
    ? tokens
    : undefined
}

function holds(tokens: readonly Token[], title: boolean): boolean {
  const start = tokens.findIndex(({kind}) => kind !== 'around' && kind !== 'mark' && kind !== 'end')
  const first = tokens[start]
  if (!first || !isStart(first)) return false
  const rest = tokens.slice(start + 1)
  const second = rest.find(({kind}) => kind !== 'around' && kind !== 'mark')
  if (second?.kind === 'over') return false
  const word = rest.findIndex(({kind}) => kind === 'word')
  const run = word === -1 ? rest : rest.slice(0, word)
  const tail = word === -1 ? [] : rest.slice(word)
  const until = run.some(({kind}) => kind === 'until')
  const clock = run.some(({kind}) => kind === 'clock' || kind === 'hour')
  const definite = isDefinite(run)
  const label = isLabel(rest)
  const sentence = tokens.at(-1)?.text === '.'
  if (tail.length === 0) {
    if (first.kind === 'allows') return definite && (!title || clock)
    if (first.kind === 'embargo' && sentence) return clock
    if (first.kind === 'embargo') return title ? clock || (until && definite) : definite || until || isBare(rest)
    return !title || until || definite
  }
  if (title && first.kind !== 'held') return false
  if (definite && opensAnew(run, tail, first)) {
    if (first.kind === 'held' || first.kind === 'forbids') return until || clock
    return clock && (until || run.some(({kind}) => kind === 'from'))
  }
  if (title || definite || first.kind === 'allows') return false
  if (label) return first.kind !== 'embargo' || first.upper
  return isUntil(run) && tail.length <= SHORT && !tail.some(({kind}) => kind === 'mark')
}

/** A time, or another end, straight after "until". */
function isDefinite(run: readonly Token[]): boolean {
  return run.some(({kind}, at) => {
    if (kind === 'month')
      return [run[at - 1], run[at + 1]].some((token) => token?.kind === 'number' && /^\d{1,2}\p{L}*$/u.test(token.text))
    if (kind !== 'end') return TIMES.has(kind)
    const before = run.slice(0, at).findLast((token) => token.kind !== 'around')
    return before?.kind === 'until'
  })
}

/** `EMBARGO:`, `EMBARGO =`, with nothing between. */
const isLabel = (rest: readonly Token[]) => /^[:=]$/.test(rest.find(({kind}) => kind !== 'around')?.text ?? '')

const isBare = (rest: readonly Token[]) => rest.every(({kind}) => kind === 'mark' || kind === 'around')

/** `until`, `until after`. */
function isUntil(run: readonly Token[]): boolean {
  const words = run.filter(({kind}) => kind !== 'around' && kind !== 'end')
  const last = words.findLastIndex(({kind}) => kind !== 'from')
  return words[last]?.kind === 'until'
}

/** What follows the time is another text: a headline after a colon or a dash, a second sentence, a dateline. It is not
 *  a clause that the time belongs to: `Embargoed until Tuesday, the report says …`. */
function opensAnew(run: readonly Token[], tail: readonly Token[], first: Token): boolean {
  const last = run.at(-1)!
  if (last.kind === 'mark') return last.text !== ',' || first.upper
  const cased = tail[0]!.text !== tail[0]!.text.toUpperCase()
  return cased ? first.upper : run.some(({kind}) => kind === 'clock') && run.some(({kind}) => kind === 'zone')
}

/** After a bracket, a dash or a colon a line may say it as well: `Ferries late (EMBARGOED UNTIL 0600 GMT)`. */
function partsOf(tokens: readonly Token[]): Token[][] {
  const parts: Token[][] = []
  for (const [at, {kind, text}] of tokens.entries()) {
    if (kind === 'mark' && /[(–—|/:-]/.test(text)) parts.push([])
    else if (parts.length > 0 && tokens[at]!.text !== ')') parts.at(-1)!.push(tokens[at]!)
  }
  return parts
}

/** Until a time, and nothing else. */
const sure = ([, ...rest]: readonly Token[]) =>
  rest.every(({kind}) => kind !== 'word' && kind !== 'over') &&
  rest.some(({kind}) => kind === 'until' || kind === 'from') &&
  isDefinite(rest)
