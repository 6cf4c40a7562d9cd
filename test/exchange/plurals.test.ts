import {expect, test} from 'vitest'
import {gettextPlurals, pluralOrder, readPlurals} from '../../src/exchange/plurals.ts'
import {pluralCategory} from '../../src/languages/intl.ts'

const headers: ReadonlyArray<readonly [string, string]> = [
  ['en', 'nplurals=2; plural=(n==1 ? 0 : 1);'],
  ['he', 'nplurals=3; plural=(n==1 ? 0 : n==2 ? 1 : 2);'],
  ['ar', 'nplurals=6; plural=(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : (n%100>=3 && n%100<=10) ? 3 : n%100>=11 ? 4 : 5);'],
  ['ja', 'nplurals=1; plural=(0);']
]
for (const [locale, header] of headers)
  test(`${locale} has the header ${header}`, () => expect(gettextPlurals(locale)).toBe(header))

test('the formula says what Intl says', () => {
  for (const locale of ['en', 'ar', 'he', 'pl', 'fr', 'ru', 'cy', 'sl']) {
    const plurals = readPlurals(gettextPlurals(locale))!
    const order = pluralOrder(locale)
    for (let n = 0; n < 1000; n++)
      expect(order[plurals.of(n)], `${locale} ${n}`).toBe(pluralCategory(String(n), locale))
  }
})

test('formulas of other tools are read', () => {
  const hebrew = readPlurals('nplurals=4; plural=(n == 1) ? 0 : ((n == 2) ? 1 : ((n > 10 && n % 10 == 0) ? 2 : 3));')!
  expect([1, 2, 20, 3].map(hebrew.of)).toEqual([0, 1, 2, 3])
  expect(readPlurals('nplurals=2; plural=n != 1;')!.of(5)).toBe(1)
  for (const bad of [
    '',
    'nplurals=2',
    'nplurals=2; plural=(n',
    'nplurals=2; plural=system(1)',
    `nplurals=1; plural=${'('.repeat(500)}`
  ])
    expect(readPlurals(bad)).toBeUndefined()
})
