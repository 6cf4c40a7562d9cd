import {expect, test} from 'vitest'
import {spellNumber} from '../../../src/figures/index.ts'
import {fr} from '../../packs.ts'
import {spelled} from './speller.ts'

const cases: ReadonlyArray<readonly [value: number, feminine: boolean, expected: string]> = [
  [0, false, 'zéro'],
  [1, true, 'une'],
  [21, true, 'vingt et une'],
  [71, false, 'soixante et onze'],
  [80, false, 'quatre-vingts'],
  [81, true, 'quatre-vingt-une'],
  [97, false, 'quatre-vingt-dix-sept'],
  [200, false, 'deux cents'],
  [201, false, 'deux cent un'],
  [280, false, 'deux cent quatre-vingts'],
  [80_000, false, 'quatre-vingt mille'],
  [200_000, false, 'deux cent mille'],
  [280_200, true, 'deux cent quatre-vingt mille deux cents'],
  [200_000_000, false, 'deux cents millions'],
  [2_500_000_000, false, 'deux milliards cinq cents millions']
]

test.each(cases)('%s is spelled, feminine %s, %s', (value, feminine, expected) =>
  expect(spellNumber(value, fr, {gender: feminine ? 'feminine' : 'masculine'})).toBe(expected)
)

test('numbers to 9,999 are spelled as by the grammar of the tests', () => {
  const all = Array.from({length: 10_000}, (_, value) => value)
  expect(all.filter((value) => spellNumber(value, fr) !== spelled(value))).toEqual([])
})
