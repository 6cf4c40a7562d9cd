import {oneLine} from '../node/files/harmless.ts'
import {own} from './ink.ts'
import {padEnd, padStart, widthOf} from './width.ts'

export interface Column {
  readonly title: string
  /** Numbers stand at the right end of their column. */
  readonly number?: boolean
}

export interface TableOptions {
  /** Paints a cell once its width is known. */
  readonly style?: (text: string, row: number, column: number) => string
  /** For terminals that order right-to-left text themselves: an Arabic name in a cell then does not turn the numbers in
   *  the cells after it around. */
  readonly marks?: boolean
}

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u

/** A table in plain columns, one string a line, its titles first. */
export function table(
  columns: readonly Column[],
  rows: ReadonlyArray<readonly string[]>,
  {style = (text) => text, marks = false}: TableOptions = {}
): string[] {
  const all = [columns.map(({title}) => title), ...rows].map((row) => row.map(oneLine))
  const widths = columns.map((_, at) => Math.max(...all.map((row) => widthOf(row[at] ?? ''))))
  return all.map((row, line) => {
    const cells = columns.map(({number}, at) => {
      const cell = row[at] ?? ''
      const padded = (number ? padStart : padEnd)(cell, widths[at] ?? 0)
      return style(marks && RIGHT_TO_LEFT.test(cell) ? padded + own.leftToRight : padded, line - 1, at)
    })
    return cells.join('  ').trimEnd()
  })
}
