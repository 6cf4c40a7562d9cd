import {expect, test} from 'vitest'
import {holding} from '../../src/text/holding.ts'

const cases: Array<[what: string, pattern: RegExp, text: string, expected: boolean]> = [
  ['a letter among digits', /\p{L}/u, '12 a', true],
  ['no letter', /\p{L}/u, '12 ٣', false],
  ['a character of two code units', /\p{Extended_Pictographic}/u, 'on 🚀', true],
  ['half of one', /\p{Extended_Pictographic}/u, '\ud83d', false],
  ['another of two code units', /\p{Extended_Pictographic}/u, '𐎠', false],
  ['a letter of another script', /(?!\p{Script=Hebrew}|\p{Script=Common})\p{L}/u, 'שלום a', true],
  ['no letter of another script', /(?!\p{Script=Hebrew}|\p{Script=Common})\p{L}/u, 'שלום, 5', false],
  ['nothing in nothing', /./u, '', false]
]

for (const [what, pattern, text, expected] of cases)
  test(`holding finds ${what}, and finds it again`, () => {
    const holds = holding(pattern)
    expect([holds(text), holds(text)]).toEqual([expected, expected])
  })
