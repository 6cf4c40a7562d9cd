import {expect, test} from 'vitest'
import type {Language} from '../../src/languages/index.ts'
import {h} from '../../src/outputs/page/h.ts'
import {keepTogether} from '../../src/outputs/page/no-break.ts'
import {ar, en, he} from '../packs.ts'

const kept = (text: string, language: Language, noBreak: ReadonlyArray<'unit' | 'initial'> = ['unit', 'initial']) =>
  keepTogether(h('p', {}, text), language, {noBreak}).children.map((one) => (one.type === 'text' ? one.value : ''))[0]

test.each([
  [en, 'It is 35 km long.', 'It is 35\u00a0km long.'],
  [en, 'between 3 and 4 kilometers', 'between 3 and 4\u00a0kilometers'],
  [en, 'J. Smith and U.N. staff', 'J.\u00a0Smith and U.N. staff'],
  [ar, 'نحو 35 غرامًا من الأملاح', 'نحو 35\u00a0غرامًا من الأملاح'],
  [he, 'כ־35 גרם מלחים', 'כ־35\u00a0גרם מלחים'],
  [he, 'א. יהושע', 'א.\u00a0יהושע'],
  [en, 'In 2024 it rained.', 'In 2024 it rained.'],
  [en, '74 people', '74 people'],
  [en, 'five miles', 'five miles']
] as const)('%#', (language, text, expected) => expect(kept(text, language)).toBe(expected))

test('as the house has it', () => {
  expect(kept('J. Smith ran 35 km.', en, ['initial'])).toBe('J.\u00a0Smith ran 35 km.')
  expect(kept('J. Smith ran 35 km.', en, [])).toBe('J. Smith ran 35 km.')
})
