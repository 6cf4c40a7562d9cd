import type {Language, QuoteData} from '../languages/language.ts'
import type {Span} from '../model.ts'

/** One quotation mark. `width` 2 is a double mark, 1 a single one. */
export interface QuoteMark extends Span {
  readonly width: 1 | 2
  readonly role: 'open' | 'close'
}

/** Words in marks, marks included. Where a mark is absent, the quotation continues from the segment before or into the
 *  next one, and the span reaches to that end of the text. */
export interface Quote extends Span {
  readonly open?: QuoteMark
  readonly close?: QuoteMark
  /** 1 for the outermost. */
  readonly level: number
}

type Turn = 'open' | 'close' | 'either' | 'end'
interface Candidate extends Span {
  readonly width: 1 | 2
  readonly turn: Turn
}

/** The quotations of one text, in the order of their opening marks. Nested ones follow the one that holds them.
 *  Linear; never throws. */
export function readQuotes(text: string, language: Language): Quote[] {
  const marks = candidates(text, language)
  if (marks.length === 0) return []
  return pairUp(text, marks)
    .map(({open, close, level}) => ({
      start: open?.start ?? 0,
      end: close?.end ?? text.length,
      ...(open && {open: {start: open.start, end: open.end, width: open.width, role: 'open' as const}}),
      ...(close && {close: {start: close.start, end: close.end, width: close.width, role: 'close' as const}}),
      level
    }))
    .sort((a, b) => a.start - b.start || b.end - a.end)
}

interface Found {
  readonly open?: Candidate
  readonly close?: Candidate
  readonly level: number
}

function pairUp(text: string, marks: readonly Candidate[]): Found[] {
  const waiting: Candidate[] = []
  /** Where the open marks of each width are, so that the last of one width is found at once. */
  const waits: Record<1 | 2, number[]> = {1: [], 2: []}
  const found: Found[] = []
  let stray: Candidate | undefined
  const lose = (open: Candidate, level: number) => {
    if (stands(text, open, 'open')) found.push({open, level})
  }
  for (const mark of marks) {
    const at = waits[mark.width].at(-1) ?? -1
    if (mark.turn === 'open' || (mark.turn === 'either' && at === -1)) {
      waits[mark.width].push(waiting.length)
      waiting.push(mark)
    } else if (at !== -1) {
      // A single mark left open inside was an apostrophe. A double mark left open inside lost its partner.
      for (const lost of waiting.splice(at + 1)) {
        waits[lost.width].pop()
        lose(lost, waiting.length + 1)
      }
      waits[mark.width].pop()
      found.push({open: waiting.pop()!, close: mark, level: waiting.length + 1})
    } else if (mark.turn === 'close') {
      // Two closing marks and no opening one: the space is on the wrong side of the first (`قال" إننا نبدأ"`).
      if (stray?.width === mark.width && /[\s]/.test(text[stray.end] ?? '')) {
        found.push({open: stray, close: mark, level: 1})
        stray = undefined
        continue
      }
      if (stray) found.push({close: stray, level: 1})
      stray = stands(text, mark, 'close') ? mark : undefined
      continue
    }
    if (stray && mark.turn === 'open') {
      found.push({close: stray, level: 1})
      stray = undefined
    }
  }
  if (stray) found.push({close: stray, level: 1})
  for (const [at, open] of waiting.entries()) lose(open, at + 1)
  return found
}

/** A single mark without a partner is a quotation mark only where no apostrophe can stand: after a colon, at the
 *  beginning of a text, or after the full stop. */
function stands(text: string, mark: Candidate, role: 'open' | 'close'): boolean {
  if (mark.width === 2) return true
  return role === 'open'
    ? /(?:^|[:,،]\s?)$/.test(text.slice(Math.max(0, mark.start - 2), mark.start))
    : /[.!?…,؟]/.test(text[mark.start - 1] ?? '')
}

interface Signs {
  readonly any: RegExp
  readonly inWords: readonly RegExp[]
  readonly wordEnds: readonly RegExp[]
}

const signs = new WeakMap<QuoteData, Signs>()

/** The patterns of a pack, tested only at the places of marks. */
function signsOf(quotes: QuoteData): Signs {
  const known = signs.get(quotes)
  if (known) return known
  const there = ({source, flags}: RegExp) => new RegExp(source, flags.replace('g', 'y'))
  const made = {
    any: new RegExp(`[${(quotes.double + quotes.single).replace(/[\]\\^-]/g, '\\$&')}]`, 'g'),
    inWords: quotes.inWords.map(there),
    wordEnds: quotes.wordEnds.map(there)
  }
  signs.set(quotes, made)
  return made
}

function candidates(text: string, {quotes}: Language): Candidate[] {
  const {any, inWords, wordEnds} = signsOf(quotes)
  const places: number[] = []
  any.lastIndex = 0
  while (any.test(text)) places.push(any.lastIndex - 1)
  const runs = runsOf(places)
  const inside = places.map((at) => beginsAt(text, at, inWords))
  const closing = digitClosing(text, places, inside)
  return places.flatMap((at, index): Candidate[] => {
    if (at === closing) return [{start: at, end: at + 1, width: 2, turn: 'close'}]
    if (inside[index]) return []
    const mark = text[at]!
    const turn = quotes.opens.includes(mark)
      ? 'open'
      : quotes.closes.includes(mark)
        ? 'close'
        : beginsAt(text, at, wordEnds)
          ? 'end'
          : turnOf(text, at, runs[index]!, quotes.prefix)
    return [{start: at, end: at + 1, width: quotes.double.includes(mark) ? 2 : 1, turn}]
  })
}

/** "Day 9" is no measure in inches where another mark lacks its partner: the first mark behind a digit that such a one
 *  comes before. */
function digitClosing(text: string, places: readonly number[], inside: readonly boolean[]): number | undefined {
  let open = false
  let first: number | undefined
  for (const [index, at] of places.entries()) {
    if (text[at] !== '"') continue
    if (!inside[index]) open = !open
    else if (open && first === undefined && /\d/.test(text[at - 1] ?? '')) first = at
  }
  return open ? first : undefined
}

/** For each mark, the run of marks in which it stands. A hundred thousand marks in a row are one run, examined once. */
function runsOf(places: readonly number[]): Span[] {
  const runs: Span[] = []
  for (let first = 0; first < places.length; ) {
    let next = first + 1
    while (places[next] === places[next - 1]! + 1) next++
    const run = {start: places[first]!, end: places[next - 1]! + 1}
    for (; first < next; first++) runs.push(run)
  }
  return runs
}

function beginsAt(text: string, at: number, patterns: readonly RegExp[]): boolean {
  return patterns.some((pattern) => {
    pattern.lastIndex = at
    return pattern.test(text)
  })
}

const space = /[\s\u00a0\u200e\u200f\u2066-\u2069]/
const lead = /[([{\u2010-\u2015/:=…-]/
const trail = /[\p{P}\p{S}]/u

/** By its neighbours: `"word` opens, `word"` closes. What stands between two letters or two spaces may be either. */
function turnOf(text: string, at: number, run: Span, prefix: RegExp | undefined): Turn {
  const left = run.start - 1
  const right = run.end
  const before = text[left] ?? ' '
  const after = text[right] ?? ' '
  // A run of marks beside a word: all of them open, or all of them close.
  const free = space.test(before)
  const ends = space.test(after)
  if (free && !ends) return right > at + 1 || !/[.,;:!?،؛؟…]/.test(after) ? 'open' : 'either'
  if (!free && ends) return lead.test(before) && right >= text.length ? 'either' : 'close'
  if (free) return 'either'
  if (lead.test(before) && !trail.test(after)) return 'open'
  if (trail.test(after) && !lead.test(before)) return 'close'
  if (prefix && left === at - 1 && prefix.test(text.slice(Math.max(0, at - 6), at))) return 'open'
  return 'either'
}
