import {expect, test} from 'vitest'
import {type SpellOptions, spellNumber} from '../../../src/figures/index.ts'
import {es} from '../../packs.ts'

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
