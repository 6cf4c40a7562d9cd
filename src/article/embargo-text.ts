import type {Language} from '../languages/language.ts'
import type {Span} from '../model.ts'
import {type EmbargoLine, embargoLine} from './embargo-line.ts'

export interface EdgeLine {
  readonly text: string
  /** Of the line in the whole, without its end. */
  readonly span: Span
}

/** This many lines are examined from each end, unless a paragraph comes first. */
const EDGE = 16
/** This much of a text is its beginning, or its end: no line further in is examined. */
const REACH = 20_000

/** The lines above and below the story: from each end up to the first block that is a paragraph, and including it if a
 *  line stands apart in it. */
export function edgeLines(text: string, from = 0): EdgeLine[] {
  const top = linesOf(text, from, Math.min(text.length, from + REACH))
  const tail = Math.max(from, text.length - REACH)
  const bottom = linesOf(text, tail, text.length)
    .slice(tail > from ? 1 : 0)
    .reverse()
  const above = edge(top, false)
  const seen = new Set(above.map(({span}) => span.start))
  return [
    ...above,
    ...edge(bottom, true)
      .filter(({span}) => !seen.has(span.start))
      .reverse()
  ]
}

function linesOf(text: string, from: number, to: number): EdgeLine[] {
  const lines: EdgeLine[] = []
  let start = from
  for (const {index, 0: end} of text.slice(from, to).matchAll(/\r\n?|[\n\u2028\u2029\u000b\u000c]|$/g)) {
    lines.push({text: text.slice(start, from + index), span: {start, end: from + index}})
    start = from + index + end.length
  }
  return lines
}

/** Lines from an end inwards, `upwards` if that is the last. */
function edge(lines: readonly EdgeLine[], upwards: boolean): EdgeLine[] {
  const out: EdgeLine[] = []
  for (let at = 0; at < lines.length && out.length < EDGE; ) {
    let end = at
    while (end < lines.length && lines[end]!.text.trim() !== '') end++
    const block = lines.slice(at, end)
    const widest = block.reduce((width, {text}) => Math.max(width, text.trimEnd().length), 0)
    for (const [nth, line] of block.slice(0, EDGE).entries()) {
      const before = block[upwards ? nth + 1 : nth - 1]?.text
      if (before === undefined || apart(line.text, before, widest, block.length)) out.push(line)
    }
    if (isParagraph(upwards ? block.toReversed() : block)) break
    at = Math.max(end, at) + 1
  }
  return out.slice(0, EDGE)
}

const isParagraph = (block: readonly EdgeLine[]) => {
  const text = block.map((line) => line.text.trim()).join(' ')
  return text.length > 160 || (text.length > 60 && /[.!?…؟。]["'”’»)\]]*$/u.test(text.slice(-40)))
}

/** A line of its own, and not part of a wrapped sentence: it follows a line that ended, that was cut short, or that a
 *  hard break closes; or its own first letter is a capital. */
function apart(line: string, before: string, widest: number, lines: number): boolean {
  const ended = /[.!?…؟:>*_=-]["'”’»)\]]*\s*$|\\$| {2,}$/u.test(before.slice(-40))
  return (
    ended ||
    /^[^\p{L}]*\p{Lu}/u.test(line) ||
    before.trimEnd().length < widest * 0.6 ||
    (lines === 2 && !/^[^\p{L}]*\p{Ll}/u.test(line))
  )
}

/** The first line above or below the text of an article that holds it back. Code does not count. */
export function embargoInText(
  source: string,
  from: number,
  languages: readonly Language[]
): (EmbargoLine & {readonly span: Span}) | undefined {
  for (const {text, span} of edgeLines(source, from)) {
    if (/^(?: {4}|\t)/.test(text)) continue
    const line = plainLine(text)
    const found = line && embargoLine(line, languages, /^\s{0,3}#{1,6}\s/.test(text))
    if (found && !isCode(source, span.start)) return {...found, line: text.trim(), span}
  }
  return undefined
}

/** Between two fences. An unclosed fence does not make code, because the line may be meant. */
function isCode(source: string, at: number): boolean {
  let open = ''
  let start = 0
  for (const {index, 1: fence = ''} of source.matchAll(/^[ \t>]*(`{3,}|~{3,})/gm)) {
    if (open === '') [open, start] = [fence, index]
    else if (fence.startsWith(open)) {
      if (start < at && at < index) return true
      open = ''
    }
  }
  return false
}

/** A line without its Markdown and HTML. */
const plainLine = (line: string) =>
  line
    .slice(0, 1500)
    .replace(/<!--|-->/g, ' ')
    .replace(/<\/?[a-z][^<>]{0,200}>/gi, ' ')
    .replace(/&nbsp;|&#160;|&#x0*a0;/gi, ' ')
    .replace(/\\(?=[!-/:-@[-`{-~])/g, '')
    .trim()
