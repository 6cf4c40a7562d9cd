import {describe, expect, test} from 'vitest'
import {romanValue} from '../../src/figures/roman.ts'
import {table} from './read/table.ts'

describe('the value of letters as a Roman numeral', () => {
  test.each([
    ['I', 1],
    ['IV', 4],
    ['XIV', 14],
    ['LVIII', 58],
    ['XCIX', 99],
    ['MCMXCIV', 1994],
    ['IIII', undefined],
    ['VX', undefined],
    ['CIA', undefined],
    ['xiv', undefined],
    ['', undefined]
  ])('%s', (letters, value) => {
    expect(romanValue(letters)).toBe(value)
  })
})

table('Roman numerals', {
  en: `
King Louis XIV → ordinal 14
Elizabeth II's crown → ordinal 2
Pope John Paul II → ordinal 2
WWII and WWI → ordinal 2; ordinal 1
the XIX century → decade 18XX
Super Bowl LVIII → ordinal 58
Article V → ordinal 5
King Charles V → ordinal 5
Malcolm X → ordinal 10 ?
I said the CIA would mix a CD →
Buy the CD at MIX in DC →
Chapter IV-style → 
the XIV-inch model →
Vitamin C and an IV drip →
`,
  ar: `
الملك محمد VI → ordinal 6
القرن XIX → decade 18XX
شركة LG وقرص CD →
`,
  he: `
המאה ה-XIX → decade 18XX
מלחמת העולם II → ordinal 2
תקליטור CD של LG →
`
})
