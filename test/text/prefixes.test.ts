import {expect, test} from 'vitest'
import {cutsOf, listPrefixes, stackPrefixes} from '../../src/text/prefixes.ts'

const arabic = stackPrefixes(['و:and|ف:and', 'ب:prep|ل:prep|ك:prep', 'ال:article'], {لال: 'لل'})
const read = (word: string, least?: number) =>
  [...cutsOf(word, arabic, least)].map(({glued, form}) => `${glued}+${form}`)

const cases: Array<[name: string, word: string, expected: string[]]> = [
  ['gives every stack, the shortest first', 'وبالبيت', ['و+بالبيت', 'وب+البيت', 'وبال+بيت']],
  ['knows what two become when they meet', 'للبيت', ['ل+لبيت', 'لل+بيت']],
  ['cuts nothing that is no prefix', 'نبيت', []],
  ['stops where no stack goes on', 'فكتاب', ['ف+كتاب', 'فك+تاب']],
  ['leaves a letter', 'و', []]
]
for (const [name, word, expected] of cases) test(`cutsOf ${name}`, () => expect(read(word)).toEqual(expected))

test('cutsOf leaves as many letters as are asked for', () => expect(read('وبيت', 3)).toEqual(['و+بيت']))

test('a stack says what it holds', () => {
  const [, second, third] = [...cutsOf('وبالبيت', arabic)]
  expect(second!.prefix).toMatchObject({and: true, prep: true, article: false, apart: true})
  expect(third!.prefix).toMatchObject({and: true, prep: true, article: true, apart: true})
  expect([...cutsOf('البيت', arabic)][0]!.prefix).toMatchObject({article: true, apart: false})
})

test('listed stacks are cut alike', () => {
  const table = listPrefixes(['כשה', 'ה', 'ב'], ['כשה', 'ה'])
  expect([...cutsOf('כשהבית', table)].map(({form, prefix}) => [form, prefix.article])).toEqual([['בית', true]])
  expect([...cutsOf('בבית', table)].map(({form, prefix}) => [form, prefix.article])).toEqual([['בית', false]])
})
