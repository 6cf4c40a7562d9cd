import {expect, test} from 'vitest'
import {
  Budget,
  batchesOf,
  type DraftItem,
  draftsIn,
  instructionsOf,
  Pace,
  styleWords,
  tokensOf
} from '../../src/draft/index.ts'
import {ar, he} from '../packs.ts'

const item = (key: string, text: string): DraftItem => ({key, role: 'paragraph', text, terms: []})

test('batches keep the order and the bound, and a long item goes alone', () => {
  const items = [item('a', 'x'.repeat(100)), item('b', 'x'.repeat(100)), item('c', 'x'.repeat(5_000)), item('d', 'x')]
  const batches = batchesOf(items, 1_000)
  expect(batches.map((batch) => batch.map(({key}) => key))).toEqual([['a', 'b'], ['c'], ['d']])
  expect(batchesOf([], 100)).toEqual([])
})

test('tokens are estimated high in every script', () => {
  expect(tokensOf('abcd')).toBe(2)
  expect(tokensOf('שלום')).toBe(4)
  expect(tokensOf('中文')).toBe(3)
})

test('a budget counts what is reserved, what is spent, and what is given back', () => {
  const budget = new Budget({input: 1_000_000, output: 2_000_000}, 10)
  const first = budget.reserve(2, 2)!
  expect(budget.reserve(1, 2)).toBeUndefined()
  const second = budget.reserve(0, 2)!
  first.settle({input: 1, output: 1})
  expect(budget.spent).toBe(3)
  second.release()
  expect(budget.spent).toBe(3)
  budget.reserve(1, 3)!.settle()
  expect(budget.spent).toBe(10)
  expect(budget.reserve(1, 0)).toBeUndefined()
})

test('a budget without a limit reserves anything', () => {
  expect(new Budget(undefined).reserve(1e9, 1e9)).toBeDefined()
})

test('so many requests begin in a minute, and run at the same time', async () => {
  let now = 0
  const begun: number[] = []
  let [running, most] = [0, 0]
  const clock = {
    now: () => now,
    async sleep(milliseconds: number) {
      now += milliseconds
    }
  }
  const pace = new Pace(clock, {concurrency: 2, perMinute: 3})
  const work = async () => {
    begun.push(now)
    most = Math.max(most, ++running)
    await Promise.resolve()
    running--
  }
  await Promise.all(Array.from({length: 7}, () => pace.run(work)))
  // The fourth waits for the first to be a minute old, the seventh for the fourth.
  expect(begun[1]).toBe(0)
  expect(begun[3]).toBeGreaterThanOrEqual(60_000)
  expect(begun[6]).toBe(120_000)
  expect(most).toBe(2)
})

const answers: Array<[name: string, text: string, drafts: unknown]> = [
  ['an object', '{"a": "ب"}', {a: 'ب'}],
  ['a fence', '```json\n{"a": "ب"}\n```', {a: 'ب'}],
  ['thoughts before it', '<think>{"a": 1}</think>\n{"a": "ب"}', {a: 'ب'}],
  ['what is no text', '{"a": "ب", "b": 3, "c": null}', {a: 'ب'}],
  ['a list', '["ب"]', undefined],
  ['a remark', 'Sure!', undefined],
  ['half an object', '{"a": "ب', undefined]
]
for (const [name, text, drafts] of answers) test(`an answer with ${name}`, () => expect(draftsIn(text)).toEqual(drafts))

test('the house style is said in words', () => {
  const words = styleWords(ar, {digits: 'arab', percent: 'word'})
  expect(words).toContain('Print digits as ٠١٢٣٤٥٦٧٨٩.')
  expect(words).toContain('Print percent as a word.')
  expect(words.join(' ')).toContain('«…»')
  expect(styleWords(he, {prefixHyphen: '־'})).toContain('Join a prefix to a number by ־.')
  const request = {sourceLocale: 'en', targetLocale: 'ar', headline: '', items: [], maxTokens: 1, style: words}
  expect(instructionsOf(request)).toContain('Print digits as ٠١٢٣٤٥٦٧٨٩.')
})
