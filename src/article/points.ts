import type {Place, Point, Span} from '../model.ts'

/** Turns offsets of one file into lines and columns; the table is made when first asked for. */
export interface Points {
  at(offset: number): Point
  place(span: Span): Place
}

export function pointsOf(source: string, path?: string): Points {
  let starts: number[] | undefined
  const at = (offset: number): Point => {
    starts ??= lineStarts(source)
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (starts[middle]! <= offset) low = middle
      else high = middle - 1
    }
    return {line: low + 1, column: offset - starts[low]! + 1, offset}
  }
  return {
    at,
    place: (span) => ({...(path !== undefined && {path}), start: at(span.start), end: at(span.end)})
  }
}

/** CR, LF and CRLF each end a line, as in CommonMark. */
function lineStarts(source: string): number[] {
  const starts = [0]
  for (const match of source.matchAll(/\r\n?|\n/g)) starts.push(match.index + match[0].length)
  return starts
}
