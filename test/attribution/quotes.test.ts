import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {readQuotes} from '../../src/attribution/index.ts'
import type {Language} from '../../src/languages/index.ts'
import {ar, en, he} from '../packs.ts'

/** `[` opened here, `<` runs on from before; `]` closed here, `>` runs on. */
const shape = (text: string, language: Language) =>
  readQuotes(text, language).map(({open, close, start, end}) => [
    `${open ? '[' : '<'}${close ? ']' : '>'}`,
    text.slice(start, end)
  ])

const cases: Array<[name: string, language: Language, text: string, expected: string[][]]> = [
  ['curly', en, 'He said “no way” twice.', [['[]', '“no way”']]],
  [
    'nested',
    en,
    '"They said "no," I think," she said.',
    [
      ['[]', '"They said "no," I think,"'],
      ['[]', '"no,"']
    ]
  ],
  [
    'two closing marks',
    en,
    '"He said, "No!"" she told us.',
    [
      ['[]', '"He said, "No!""'],
      ['[]', '"No!"']
    ]
  ],
  ['runs on', en, '“We wait. And wait.', [['[>', '“We wait. And wait.']]],
  ['ends here', en, 'And wait.” He left.', [['<]', 'And wait.”']]],
  ['single', en, "A 'dark day' for the players' union", [['[]', "'dark day'"]]],
  ['apostrophes', en, "It's the '90s, rock 'n' roll and the players' don'ts", []],
  ['feet and inches', en, `A 6'2" man on a 12" board`, []],
  ['guillemets', ar, 'قال: «لن ننتظر» ثم مضى', [['[]', '«لن ننتظر»']]],
  [
    'joined prefix',
    ar,
    'وصفها بـ"الكارثة" و"المأساة"',
    [
      ['[]', '"الكارثة"'],
      ['[]', '"المأساة"']
    ]
  ],
  ['misplaced space', ar, 'وقال" لن ننتظر".', [['[]', '" لن ننتظر"']]],
  ['missing space', ar, 'جعلها "رهينة"للجوار', [['[]', '"رهينة"']]],
  ['wrong way round', ar, 'وصفه ”بالمهم“ أمس', [['[]', '”بالمهم“']]],
  ['gershayim', he, 'שר החוץ של ארה"ב, ד"ר כהן, ומנכ"לית האו״ם', []],
  ['geresh', he, "ג'ון וגב' צ'רצ'יל בקיץ' 2020", []],
  ['low marks', he, '„לא נחכה“, אמר שגריר ארה“ב', [['[]', '„לא נחכה“']]],
  [
    'prefix',
    he,
    'כתב ב"הארץ" ש"לא נחכה"',
    [
      ['[]', '"הארץ"'],
      ['[]', '"לא נחכה"']
    ]
  ],
  ['prefix before a single mark', he, "טען ש'אין ברירה' אחרת", [['[]', "'אין ברירה'"]]],
  ['acronym inside', he, '"צה"ל ייכנס"', [['[]', '"צה"ל ייכנס"']]],
  ['acronym at the end', he, '"נשיא ארה"ב"', [['[]', '"נשיא ארה"ב"']]]
]

describe('readQuotes', () => {
  for (const [name, language, text, expected] of cases) {
    test(`${language.tag}: ${name}`, () => expect(shape(text, language)).toEqual(expected))
  }

  test('stays inside the text and in order, whatever it is given', () => {
    const chars = fc.constantFrom(...'"\'“”‘’„«»״׳ .,:אבגد وas1ـ'.split(''))
    fc.assert(
      fc.property(fc.array(chars, {maxLength: 60}), fc.constantFrom(en, ar, he), (parts, language) => {
        const text = parts.join('')
        let last = 0
        for (const {start, end, open, close, level} of readQuotes(text, language)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeLessThanOrEqual(text.length)
          expect(end).toBeGreaterThan(start)
          expect(open ?? close).toBeDefined()
          expect(level).toBeGreaterThan(0)
          last = start
        }
      })
    )
  })
})
