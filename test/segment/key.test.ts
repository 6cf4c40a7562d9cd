import {expect, test} from 'vitest'
import {keyMaker} from '../../src/segment/index.ts'

const keys = (...texts: string[]): string[] => {
  const make = keyMaker()
  return texts.map((text) => make('paragraph', text))
}

const cases: Array<[name: string, text: string, pattern: RegExp]> = [
  ['takes three Latin words', 'Israel has made progress in the talks', /^p-israel-has-made-[0-9a-f]{4}$/],
  ['carries no figure', '74 people were killed', /^p-people-were-killed-[0-9a-f]{4}$/],
  ['leaves out words with a digit', 'The F16 and 3rd plan', /^p-the-and-plan-[0-9a-f]{4}$/],
  ['folds accents', 'Élysée officials say', /^p-elysee-officials-say-[0-9a-f]{4}$/],
  ['is role and hash in another script', 'قال مسؤولون', /^p-[0-9a-f]{6}$/],
  ['takes the Latin words of a mixed text', 'شركة Apple قالت', /^p-apple-[0-9a-f]{4}$/],
  ['has a hash for an empty text', '', /^p-[0-9a-f]{6}$/]
]
for (const [name, text, pattern] of cases) {
  test(`a key ${name}`, () => expect(keys(text)[0]).toMatch(pattern))
}

test('copies of one text have keys of their own, the same at every run', () => {
  const made = keys(...Array.from({length: 50}, () => 'The same item'))
  expect(new Set(made).size).toBe(50)
  expect(made.slice(0, 3)).toEqual(keys('The same item', 'The same item', 'The same item'))
})

test('a key has none of the signs that i18next reads in one', () => {
  for (const key of keys('a.b:c_d e', 'x_one', 'ج_د')) expect(key).not.toMatch(/[.:_]/)
})
