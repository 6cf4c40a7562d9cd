import {expect, test} from 'vitest'
import {readFigures, type SpellOptions, spellNumber} from '../../../src/figures/index.ts'
import {es} from '../../packs.ts'

const forms: readonly SpellOptions[] = [
  {},
  {gender: 'feminine'},
  {state: 'construct'},
  {gender: 'feminine', state: 'construct'}
]

/** Every number under ten thousand, and some two thousand up to 10^12. */
const values: readonly number[] = [
  ...Array.from({length: 10_000}, (_, value) => value),
  ...Array.from({length: 2000}, (_, at) => Math.floor(10 ** (4 + (8 * at) / 2000) * (1 + ((at * 7919) % 1000) / 1100)))
]

test('every number in words reads back as itself, in every form', () => {
  const wrong = forms.flatMap((form) =>
    values.flatMap((value) => {
      const words = spellNumber(value, es, form)
      const [figure, ...more] = readFigures(words, es)
      return figure?.value === String(value) && more.length === 0 ? [] : [`${value}: ${words}`]
    })
  )
  expect(wrong).toEqual([])
})

const spelled: ReadonlyArray<readonly [value: string, options: SpellOptions, expected: string]> = [
  ['1', {}, 'uno'],
  ['1', {state: 'construct'}, 'un'],
  ['21', {gender: 'feminine'}, 'veintiuna'],
  ['21', {state: 'construct'}, 'veintiún'],
  ['31000', {}, 'treinta y un mil'],
  ['100', {}, 'cien'],
  ['101', {}, 'ciento uno'],
  ['200', {gender: 'feminine'}, 'doscientas'],
  ['500000', {gender: 'feminine', state: 'construct'}, 'quinientas mil'],
  ['1000000', {}, 'un millón'],
  ['1000000000', {}, 'mil millones'],
  ['2500000000', {}, 'dos mil quinientos millones'],
  ['1001000000000', {}, 'un billón mil millones']
]

for (const [value, options, expected] of spelled) {
  test(`${value} is spelled ${expected}`, () => expect(spellNumber(value, es, options)).toBe(expected))
}
