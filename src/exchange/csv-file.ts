import type {Point} from '../model.ts'

/** Signs at the beginning of a cell that make a spreadsheet take it for a formula. */
const FORMULA = /^'*[=+\-@\t\r\uff0b\uff0d\uff1d\uff20]/
const GUARDED = /^'+[=+\-@\t\r\uff0b\uff0d\uff1d\uff20]/

/** RFC 4180. A cell that a spreadsheet would run as a formula gets an apostrophe before it, which `readCsv` takes off;
 *  a cell that itself begins with one gets another. */
export function writeCsv(rows: ReadonlyArray<readonly string[]>): string {
  return rows.map((row) => `${row.map(cellOf).join(',')}\r\n`).join('')
}

function cellOf(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text
  return /[",;\t\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

export interface CsvRow {
  readonly cells: readonly string[]
  readonly at: Point
}

/** Reads what spreadsheets write: commas, semicolons, tabs or bars between cells, whichever the first line says (`sep=;`)
 *  or has most of; any line ends. A quotation mark that is never closed is told with its place, and then nothing is read. */
export function readCsv(input: string): {
  readonly rows: readonly CsvRow[]
  readonly problem?: {readonly reason: string; readonly at: Point}
} {
  const text = input.replace(/^\ufeff/, '')
  const told = SEPARATOR.exec(text)
  const separator = told?.[1] ?? separatorOf(text)
  const rows: CsvRow[] = []
  let cells: string[] = []
  let line = 1
  let lineStart = 0
  let at = 0
  const newline = () => {
    if (text[at] === '\r' && text[at + 1] === '\n') at++
    at++
    line++
    lineStart = at
  }
  const endRow = () => {
    rows.push({cells, at: row})
    cells = []
  }
  if (told) {
    at = told[0].length
    if (at < text.length) newline()
  }
  let row: Point = {line, column: 1, offset: at}
  while (at < text.length) {
    if (text[at] === '"') {
      const start: Point = {line, column: at - lineStart + 1, offset: at}
      let cell = ''
      at++
      for (;;) {
        const sign = text[at]
        if (sign === undefined)
          return {
            rows: [],
            problem: {
              reason:
                'Found a quotation mark that is never closed, expected `"` at the end of the cell; nothing was taken',
              at: start
            }
          }
        if (sign === '"' && text[at + 1] === '"') {
          cell += '"'
          at += 2
        } else if (sign === '"') {
          at++
          break
        } else if (sign === '\r' || sign === '\n') {
          cell += '\n'
          newline()
        } else {
          const end = nextSign(text, at)
          cell += text.slice(at, end)
          at = end
        }
      }
      // What follows the closing mark belongs to the cell, as in spreadsheets.
      const end = endOfCell(text, at, separator)
      cells.push(unguard(cell + text.slice(at, end)))
      at = end
    } else {
      const end = endOfCell(text, at, separator)
      cells.push(unguard(text.slice(at, end)))
      at = end
    }
    if (at >= text.length) endRow()
    else if (text[at] === separator) {
      at++
      if (at === text.length || text[at] === '\r' || text[at] === '\n') {
        cells.push('')
        if (at < text.length) newline()
        endRow()
        row = {line, column: 1, offset: at}
      }
    } else {
      newline()
      endRow()
      row = {line, column: 1, offset: at}
    }
  }
  return {rows}
}

const unguard = (text: string) => (GUARDED.test(text) ? text.slice(1) : text)

function nextSign(text: string, from: number): number {
  SIGN.lastIndex = from
  return SIGN.exec(text)?.index ?? text.length
}
const SIGN = /["\r\n]/g

function endOfCell(text: string, from: number, separator: string): number {
  let at = from
  while (at < text.length && text[at] !== separator && text[at] !== '\r' && text[at] !== '\n') at++
  return at
}

/** A line by which Excel declares the separator of its own file. */
const SEPARATOR = /^"?sep=([^"\r\n])"?[^\S\t\r\n]*(?=[\r\n]|$)/i

function separatorOf(text: string): string {
  // Nothing between quotation marks separates.
  const first = /^(?:[^"\r\n]|"(?:[^"]|"")*")*/.exec(text.slice(0, 10_000))![0].replace(/"(?:[^"]|"")*"/g, '')
  const counts = [',', ';', '\t', '|'].map((sign) => ({sign, count: first.split(sign).length}))
  return counts.reduce((best, one) => (one.count > best.count ? one : best)).sign
}
