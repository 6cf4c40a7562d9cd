import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {readFigures, type SpellOptions, spellNumber} from '../../src/figures/index.ts'
import {ar, en, es, he} from '../packs.ts'

const languages = [en, ar, he, es]

/** Integers of every size: as many of three digits as of fifteen. */
const integers = fc
  .integer({min: 0, max: 15})
  .chain((digits) => fc.bigInt({min: 0n, max: 10n ** BigInt(digits) - 1n}))
  .map(String)

const options: fc.Arbitrary<SpellOptions> = fc.record({
  gender: fc.constantFrom('masculine', 'feminine'),
  case: fc.constantFrom('nominative', 'accusative', 'genitive'),
  state: fc.constantFrom('absolute', 'construct')
})

for (const language of languages) {
  test(`spelled integers read back as themselves in ${language.tag}`, () => {
    fc.assert(
      fc.property(integers, options, (value, chosen) => {
        const text = spellNumber(value, language, chosen)
        expect(
          readFigures(text, language).map((figure) => figure.value),
          text
        ).toEqual([value])
      }),
      {numRuns: 3000}
    )
  })
}

const arabic: Array<[value: string, options: SpellOptions, expected: string]> = [
  ['1', {}, 'واحد'],
  ['2', {gender: 'feminine', case: 'genitive'}, 'اثنتين'],
  ['3', {}, 'ثلاثة'],
  ['3', {gender: 'feminine'}, 'ثلاث'],
  ['8', {gender: 'feminine', state: 'construct'}, 'ثماني'],
  ['8', {gender: 'feminine'}, 'ثمانٍ'],
  ['10', {gender: 'feminine'}, 'عشر'],
  ['11', {gender: 'feminine'}, 'إحدى عشرة'],
  ['12', {}, 'اثنا عشر'],
  ['12', {gender: 'feminine', case: 'accusative'}, 'اثنتي عشرة'],
  ['21', {}, 'واحد وعشرون'],
  ['45', {gender: 'feminine', case: 'genitive'}, 'خمس وأربعين'],
  ['100', {}, 'مئة'],
  ['200', {state: 'construct'}, 'مئتا'],
  ['200', {case: 'genitive'}, 'مئتين'],
  ['345', {}, 'ثلاثمئة وخمسة وأربعون'],
  ['1000', {}, 'ألف'],
  ['2000', {}, 'ألفان'],
  ['2000', {state: 'construct', case: 'genitive'}, 'ألفي'],
  ['5000', {}, 'خمسة آلاف'],
  ['11000', {}, 'أحد عشر ألفًا'],
  ['101000', {}, 'مئة ألف وألف'],
  ['103000', {}, 'مئة وثلاثة آلاف'],
  ['200000', {}, 'مئتا ألف'],
  ['2500000', {case: 'genitive'}, 'مليونين وخمسمئة ألف'],
  ['-7', {}, 'سالب سبعة']
]
const hebrew: Array<[value: string, options: SpellOptions, expected: string]> = [
  ['1', {gender: 'feminine'}, 'אחת'],
  ['2', {state: 'construct'}, 'שני'],
  ['2', {gender: 'feminine', state: 'construct'}, 'שתי'],
  ['3', {gender: 'feminine'}, 'שלוש'],
  ['3', {state: 'construct'}, 'שלושת'],
  ['12', {gender: 'feminine'}, 'שתים עשרה'],
  ['18', {}, 'שמונה עשר'],
  ['23', {}, 'עשרים ושלושה'],
  ['100', {}, 'מאה'],
  ['123', {}, 'מאה עשרים ושלושה'],
  ['130', {}, 'מאה ושלושים'],
  ['345', {gender: 'feminine'}, 'שלוש מאות ארבעים וחמש'],
  ['2000', {}, 'אלפיים'],
  ['3000', {}, 'שלושת אלפים'],
  ['1100', {}, 'אלף ומאה'],
  ['11000', {}, 'אחד עשר אלף'],
  ['28400', {}, 'עשרים ושמונה אלף וארבע מאות'],
  ['2500000', {}, 'שני מיליון וחמש מאות אלף'],
  ['-7', {}, 'מינוס שבעה']
]
const english: Array<[value: string, options: SpellOptions, expected: string]> = [
  ['0', {}, 'zero'],
  ['13', {}, 'thirteen'],
  ['45', {}, 'forty-five'],
  ['345', {}, 'three hundred forty-five'],
  ['28400', {}, 'twenty-eight thousand four hundred'],
  ['1000000000001', {}, 'one trillion one'],
  ['-12', {}, 'minus twelve']
]

for (const [language, table] of [
  [ar, arabic],
  [he, hebrew],
  [en, english]
] as const) {
  describe(`spellNumber in ${language.tag}`, () => {
    for (const [value, chosen, expected] of table) {
      test(`${value} ${Object.values(chosen).join(' ')}`, () => {
        expect(spellNumber(value, language, chosen)).toBe(expected)
      })
    }
  })
}

test('spellNumber names what it cannot spell', () => {
  expect(() => spellNumber('1.5', en)).toThrow(/`1.5`, expected an integer/)
  expect(() => spellNumber(10n ** 15n, he)).toThrow(/below 10\^15/)
})
