import type {Segment, Span} from '../model.ts'

/** The offset in a JSON string, quotation marks included, of each unit of its value; then that of its end.
 *  @example
 *  import {literalOffsets} from '../src/lsp/spans.ts'
 *  literalOffsets('"a\\u00e9b"') // → [1, 2, 8, 9] */
export function literalOffsets(literal: string): number[] {
  const offsets: number[] = []
  let at = 1
  while (at < literal.length - 1) {
    offsets.push(at)
    at += literal[at] !== '\\' ? 1 : literal[at + 1] === 'u' ? 6 : 2
  }
  return [...offsets, at]
}

/** Where an article's file prints a stretch of a segment's plain text: the units of the text are looked for one after
 *  the other in what the segment's markup leaves, so escapes and wrapped lines are stepped over. Undefined where they are
 *  not all there. Linear in the length of the segment. */
export function articleSpan(source: string, {plain, span, tags}: Segment, {start, end}: Span): Span | undefined {
  const markup = tags
    .flatMap(({open, close}) => (close ? [open, close] : []))
    .sort((a, b) => a.start - b.start || a.end - b.end)
  let [at, next] = [span.start, 0]
  let from: number | undefined
  for (let unit = 0; unit < Math.min(end, plain.length); unit++) {
    for (; at < span.end; at++) {
      while (next < markup.length && markup[next]!.end <= at) next++
      const mark = markup[next]
      if (mark && at >= mark.start && at < mark.end) at = mark.end - 1
      else if (isSame(source[at]!, plain[unit]!)) break
    }
    if (at >= span.end) return undefined
    if (unit === start) from = at
    at++
  }
  return from === undefined ? undefined : {start: from, end: at}
}

const isSame = (a: string, b: string): boolean => a === b || (/\s/.test(a) && /\s/.test(b))

export const covers = ({start, end}: Span, offset: number): boolean => start <= offset && offset <= end
