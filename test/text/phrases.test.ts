import {expect, test} from 'vitest'
import {PhraseIndex} from '../../src/text/phrases.ts'

const index = new PhraseIndex<string>()
  .add(['prime', 'minister'], 'head')
  .add(['minister'], 'minister')
  .add(['prime'], 'number')
  .add(['prime', 'minister'], 'never: the first of equal ones stays')
  .add(['in', 'his'], 'open', {open: true})
  .add(['in', 'history'], 'closed')
  .add(['news'], 'any news', {open: true})
const at = (text: string, from = 0, form?: string) => {
  const words = text.split(' ').map((fold) => ({fold}))
  return index.longest(words, from, form ?? words[from]!.fold)
}

const cases: Array<[name: string, text: string, expected: ReturnType<typeof at>]> = [
  ['prefers the longer', 'prime minister said', {value: 'head', next: 2, open: false}],
  ['falls back on the shorter', 'prime time', {value: 'number', next: 1, open: false}],
  ['leaves the end of an open word to the text', 'in hiskeeping', {value: 'open', next: 2, open: true}],
  ['prefers words that are all given', 'in history', {value: 'closed', next: 2, open: false}],
  ['finds a phrase of one open word', 'newsroom', {value: 'any news', next: 1, open: true}],
  ['ends with the text', 'in', undefined],
  ['finds nothing where there is none', 'chairman of', undefined]
]
for (const [name, text, expected] of cases) test(`longest ${name}`, () => expect(at(text)).toEqual(expected))

test('longest reads the first word as it is told to', () => {
  expect(at('theprime minister', 0, 'prime')).toEqual({value: 'head', next: 2, open: false})
})

test('beginnings are the forms with which a phrase may begin', () => {
  expect(index.beginnings(['prime', 'rime', 'newspaper'])?.map(({form}) => form)).toEqual(['prime', 'newspaper'])
  expect(index.beginnings(['rime'])).toBeUndefined()
})
