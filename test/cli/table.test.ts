import {expect, test} from 'vitest'
import {inked} from '../../src/cli/ink.ts'
import {table} from '../../src/cli/table.ts'
import {widthOf} from '../../src/cli/width.ts'

const widths: Array<[text: string, width: number]> = [
  ['', 0],
  ['rain', 4],
  ['محادثات', 7],
  ['مُحَادَثَات', 7],
  ['שלום', 4],
  ['שָׁלוֹם', 4],
  ['a\u200fb\u2067c\u2069', 3],
  ['می\u200cخواهم', 7],
  ['東京', 4],
  ['👩‍👩‍👧', 2],
  ['e\u0301', 1]
]
for (const [text, width] of widths) {
  test(`${JSON.stringify(text)} takes ${width} columns`, () => {
    expect(widthOf(text)).toBe(width)
  })
}

test('columns stand below each other, whatever the script', () => {
  const columns = [{title: 'article'}, {title: 'n', number: true}]
  const lines = table(columns, [
    ['مُحادثات', '1'],
    ['rain', '12']
  ])
  expect(lines).toEqual(['article   n', 'مُحادثات   1', 'rain     12'])
  expect(inked(table(columns, [['שלום', '1']], {marks: true})[1]!)).toBe('שלום   \u200e  1')
})
