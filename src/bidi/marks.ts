import type {Direction, Span} from '../model.ts'
import {firstStrong, LRM, RLM} from './characters.ts'
import {cleanText} from './clean.ts'
import type {Context} from './context.ts'
import {plainlyRight} from './minimal-isolates.ts'
import {type BidiOptions, blockDir, contextOf} from './options.ts'
import {joints} from './order.ts'
import {findRuns, type Run} from './runs.ts'
import {placeBeside, type Syntax, syntaxSpans} from './syntax.ts'
import {difference, type Look, look, lookWith} from './visual-layout.ts'

/** One mark before the character at `at`. */
export interface Mark {
  readonly at: number
  readonly char: string
  /** Belongs to the character before it, and stays with it if markup stands between the two. */
  readonly after?: true
}

/** A text for places without markup: titles, descriptions, alt texts, feeds. Marks stand only where the algorithm
 *  predicts a wrong order without them, and at the start where the first letter would turn the whole line. Inherited
 *  marks and controls are removed first, so the result depends on the words alone. Each line is treated separately.
 *  @example
 *  import {markText} from 'polyedition'
 *  import {he} from 'polyedition/languages/he'
 *  markText('שלום', {language: he, dir: 'rtl'}) // → 'שלום' */
export function markText(text: string, options: BidiOptions): string {
  const context = contextOf(options)
  return cleanText(text)
    .text.split('\n')
    .map((line) => markLine(line, context, []))
    .join('\n')
}

/** One line whose `code` runs from the left and takes no mark; a line that is all code stays as it was typed. */
export function markCoded(line: string, code: readonly Span[], options: BidiOptions): string {
  return markLine(line, contextOf(options), code)
}

function markLine(line: string, context: Context, code: readonly Span[]): string {
  if (blockDir(line, context.dir) !== context.dir) return line
  if (code.length === 0) return withMarks(line, marksFor(line, context))
  const read = without(line, code)
  if (/^[\s\uFFFC]*$/.test(read)) return line
  const found = findRuns(read, context).filter(
    (run) => !code.some(({start, end}) => run.start < end && start < run.end)
  )
  const own = code.map(({start, end}): Run => ({start, end, dir: 'ltr', address: true}))
  return withMarks(
    line,
    marksFor(
      line,
      context,
      [...found, ...own].sort((a, b) => a.start - b.start)
    )
  )
}

/** As the rules read the line: code is one sign that is not a word. */
function without(line: string, code: readonly Span[]): string {
  let read = ''
  for (const {start, end} of code) read += line.slice(read.length, start) + '\uFFFC'.repeat(end - start)
  return read + line.slice(read.length)
}

function withMarks(text: string, marks: readonly Mark[]): string {
  let result = ''
  let from = 0
  for (const {at, char} of marks) {
    result += text.slice(from, at) + char
    from = at
  }
  return result + text.slice(from)
}

/** The fewest marks that make a line look as if its runs were isolated, or as close to that as possible where marks are
 *  not allowed everywhere; never a mark that makes it worse. The line is assumed to turn with its first letter, so if
 *  that is of the other direction, a mark precedes it, unless the line `follows` another in its block. */
export function marksFor(text: string, context: Context, runs?: readonly Run[], follows = false): Mark[] {
  const {dir} = context
  const all = runs ?? findRuns(text, context)
  // Nearly every line: nothing runs against it, and no syntax begins it.
  if (all.length === 0 && !mayBegin.test(text)) return firstStrong(text) === dir || follows ? [] : turning(text, dir)
  const syntax = syntaxSpans(text)
  // The words of a directive's label are turned by the first of them.
  const from = syntax[0]?.start === 0 && syntax[0].open ? syntax[0].end : 0
  const first = firstStrong(text.slice(from))
  if (first === undefined) return []
  const leading = leadOf(dir, syntax)
  const base: Mark[] = follows || first === dir ? [] : leading
  // A mark of the line's own direction at its start is the same neighbour as the start itself.
  if (all.length === 0 || (dir === 'rtl' && plainlyRight(text, all))) return base
  const wanted = lookWith(text, dir, all)
  const plain = difference(text, wanted, lookMarked(text, dir, base))
  if (!plain) return base
  let wrong: Uint8Array | undefined = plain
  let inside = false
  let marks: Mark[] = base
  let chosen: readonly Run[] = []
  for (let round = 0; round < 6 && wrong; round++) {
    const held = new Set(chosen)
    const seen = wrong
    chosen = all.filter((run) => held.has(run) || seen.subarray(Math.max(0, run.start - 1), run.end + 1).includes(1))
    if (chosen.length === held.size) {
      if (inside) break
      inside = true
    }
    marks = [
      ...base,
      ...beside(
        text,
        chosen.flatMap((run) => around(text, run, inside)),
        syntax
      )
    ]
    wrong = difference(text, wanted, lookMarked(text, dir, marks))
  }
  const far = (some: readonly Mark[]): number => count(difference(text, wanted, lookMarked(text, dir, some)))
  let least = count(wrong)
  const kept = wrong
    ? fewest(marks, base.length, text.length, (fewer) => {
        const now = far(fewer)
        if (now <= least) least = now
        return now === least
      })
    : fewest(marks, base.length, text.length, stretchwise(text, dir, all))
  if (least > count(plain)) return base
  // A mark of the other direction before the first letter turns the line as a letter would.
  return follows || firstStrong(withMarks(text, kept).slice(from)) === dir ? kept : [...leading, ...kept]
}

/** What a line of syntax may begin with. */
const mayBegin = /^[{<[$:^!?* \t>]/

const turning = (text: string, dir: Direction): Mark[] => (firstStrong(text) === undefined ? [] : leadOf(dir, []))

/** The mark that turns a line stands before its first word: in the label of a directive, and nowhere if the line begins
 *  with other syntax. */
function leadOf(dir: Direction, [first]: readonly Syntax[]): Mark[] {
  const char = dir === 'rtl' ? RLM : LRM
  if (first?.start !== 0) return [{at: 0, char}]
  return first.open ? [{at: first.end, char}] : []
}

/** Marks that touch syntax are moved beyond the space beside it, or left out. */
function beside(text: string, marks: Mark[], syntax: readonly Syntax[]): Mark[] {
  if (syntax.length === 0) return marks
  const placed = marks.flatMap((mark): Mark[] => {
    const at = placeBeside(text, mark.at, syntax)
    if (at === undefined || at === mark.at) return at === undefined ? [] : [mark]
    return [at < mark.at ? {at, char: mark.char, after: true} : {at, char: mark.char}]
  })
  return placed.sort((a, b) => a.at - b.at)
}
/** Marks of the run's own direction at its edges hold it together; marks of the line's direction outside keep others
 *  away. */
function around(text: string, {start, end, dir, address}: Run, inside: boolean): Mark[] {
  const [own, other] = dir === 'ltr' ? [LRM, RLM] : [RLM, LRM]
  const marks: Mark[] = [
    {at: start, char: other},
    {at: start, char: own}
  ]
  if (inside && !address) {
    for (const match of text.slice(start, end).matchAll(/[^\p{L}\p{M}\p{N}]+/gu)) {
      if (match.index > 0) marks.push({at: start + match.index, char: own, after: true})
      if (start + match.index + match[0].length < end)
        marks.push({at: start + match.index + match[0].length, char: own})
    }
  }
  marks.push({at: end, char: own, after: true}, {at: end, char: other, after: true})
  return marks
}

/** Leave out each mark without which the line is still `right`. Not attempted on lines that no reader sees. */
function fewest(
  marks: Mark[],
  from: number,
  length: number,
  right: (marks: readonly Mark[], without: Mark) => boolean
): Mark[] {
  if (marks.length * length > 400_000) return marks
  let kept = marks
  for (let i = marks.length - 1; i >= from; i--) {
    const fewer = kept.filter((mark) => mark !== marks[i])
    if (right(fewer, marks[i]!)) kept = fewer
  }
  return kept
}

const count = (flags?: Uint8Array): number => flags?.reduce((sum, flag) => sum + flag, 0) ?? 0

/** Whether a line that looks as wanted still does without a mark. The stretch around the mark is enough to tell, which
 *  keeps long lines cheap. */
function stretchwise(text: string, dir: Direction, runs: readonly Run[]) {
  let places: readonly number[] | undefined
  return (marks: readonly Mark[], {at}: Mark): boolean => {
    places ??= joints(text, dir).filter((at) => !runs.some(({start, end}) => start <= at && at < end))
    const before = places.findLast((place) => place < at) ?? -1
    const after = places.find((place) => place >= at) ?? text.length
    const from = Math.max(before, 0)
    const stretch = text.slice(from, after + 1)
    const inside = runs.filter(({start, end}) => start >= from && end <= after)
    const wanted = inside.map((run) => ({...run, start: run.start - from, end: run.end - from}))
    const own = marks.filter((mark) => mark.at > before && mark.at <= after)
    const marked = own.map((mark) => ({...mark, at: mark.at - from}))
    return !difference(stretch, lookWith(stretch, dir, wanted), lookMarked(stretch, dir, marked))
  }
}

const lookMarked = (text: string, dir: Direction, marks: readonly Mark[]): Look =>
  look(
    text,
    dir,
    marks.map(({at, char}) => ({at, text: char}))
  )
