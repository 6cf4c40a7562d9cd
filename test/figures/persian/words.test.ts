import {expect, test} from 'vitest'
import {readFigures, spellNumber} from '../../../src/figures/index.ts'
import {fa} from '../../packs.ts'

const spelled = (value: number) => spellNumber(value, fa)
const read = (text: string) => readFigures(text, fa).map(({value}) => value)

/** The same words as other desks type them. */
const typed: ReadonlyArray<readonly [how: string, change: (words: string) => string]> = [
  ['as it is spelled', (words) => words],
  ['with half-spaces', (words) => words.replaceAll(' و ', '‌و').replaceAll(' ', '‌')],
  ['with the letters of an Arabic keyboard', (words) => words.replaceAll('ی', 'ي').replaceAll('ک', 'ك')],
  ['before a noun', (words) => `${words} نفر`]
]

for (const [how, change] of typed)
  test(`words for 0 to 9,999 are read back ${how}`, () => {
    const wrong: string[] = []
    for (let value = 0; value < 10_000; value++) {
      const text = change(spelled(value))
      const found = read(text)
      if (found.length !== 1 || found[0] !== String(value)) wrong.push(`${value}: ${text} → ${found.join(', ')}`)
    }
    // Nine alone is "no".
    expect(wrong.filter((line) => !line.startsWith('9: '))).toEqual([])
  })

test('2,000 numbers up to 10^12 are read back', () => {
  const wrong: string[] = []
  for (let at = 1; at <= 2000; at++) {
    // Spread over all sizes, the same at every run.
    const value = Math.floor(10 ** ((at * 12) / 2000)) - ((at * 7919) % 97)
    if (value < 0) continue
    for (const [, change] of typed) {
      const text = change(spelled(value))
      const found = read(text)
      if (value !== 9 && (found.length !== 1 || found[0] !== String(value)))
        wrong.push(`${value}: ${text} → ${found.join(', ')}`)
    }
  }
  expect(wrong).toEqual([])
})
