import fc from 'fast-check'
import {expect, test} from 'vitest'
import {readFigures} from '../../../src/index.ts'
import {fr} from '../../packs.ts'
import {type How, ordinal, spelled} from './speller.ts'

const values = (text: string) => readFigures(text, fr).map(({value}) => value)

const ways: ReadonlyArray<readonly [name: string, how: How]> = [
  ['of France', {}],
  ['of Belgium and Switzerland', {own: true}],
  ['with hyphens', {hyphens: true}],
  ['in the feminine', {feminine: true}]
]

test.each(ways)('every number to 9,999 is read, %s', (_, how) => {
  const wrong: string[] = []
  for (let value = 0; value < 10_000; value++) {
    const text = spelled(value, how)
    if (values(text).join(' ') !== String(value)) wrong.push(`${text}: ${values(text).join(' ')}`)
  }
  expect(wrong).toEqual([])
})

test('2,000 numbers to a billion of millions are', () => {
  fc.assert(
    fc.property(fc.integer({min: 0, max: 1e12}), fc.constantFrom(...ways.map(([, how]) => how)), (value, how) => {
      expect(values(spelled(value, how)), spelled(value, how)).toEqual([String(value)])
    }),
    {numRuns: process.env.CI ? 2000 : 300, seed: 17}
  )
})

test('every ordinal to 999 is read', () => {
  const wrong: string[] = []
  for (let value = 2; value < 1000; value++) {
    const figures = readFigures(`la ${ordinal(value)} fois`, fr)
    const [first] = figures
    if (figures.length !== 1 || first?.kind !== 'ordinal' || first.value !== String(value))
      wrong.push(`${ordinal(value)}: ${figures.map((figure) => `${figure.kind} ${figure.value}`)}`)
  }
  expect(wrong).toEqual([])
})
