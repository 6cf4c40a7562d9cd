import {expect, test} from 'vitest'
import {readFigures} from '../../../src/figures/index.ts'
import {ar, en, he} from '../../packs.ts'

const languages = {ar, en, he}
/** Controls that an editor's tools leave in and about numerals: marks, isolates, embeddings, hyphens and joiners that do
 *  not show. */
const controls = '\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u00ad\u200b\u2060\ufeff'

const cases: Array<[language: keyof typeof languages, text: string, expected: string]> = [
  ['en', 'He won 14½-13½ on Sunday.', 'score 14.5:13.5'],
  ['en', 'about 1,234.5 km of road', 'measure 1234.5'],
  ['en', 'a $2.8bn plan', 'money 2800000000'],
  ['en', 'aged 18–25', 'range 18–25'],
  ['en', 'at 3:30 p.m. sharp', 'time 15:30'],
  ['en', 'some 45% of them', 'percent 45'],
  ['en', 'the 21st day', 'ordinal 21'],
  ['ar', 'فاز 3-1 أمس', 'score 3:1'],
  ['ar', 'نحو ١٬٢٣٤٫٥ كيلومترًا', 'measure 1234.5'],
  ['ar', 'قال إن 76% منهم', 'percent 76'],
  ['ar', 'من 18 إلى 25 عامًا', 'range 18–25'],
  ['ar', 'عند الساعة 15:30 بالتوقيت المحلي', 'time 15:30'],
  ['he', 'כ-30% מהם', 'percent 30'],
  ['he', 'ניצחה 3-1 אמש', 'score 3:1'],
  ['he', 'ב-15:30 בדיוק', 'time 15:30'],
  ['he', 'בני 18–25', 'range 18–25'],
  ['he', '1,234.5 ק"מ', 'measure 1234.5']
]
const told = (language: keyof typeof languages, text: string) =>
  readFigures(text, languages[language])
    .map(({kind, value}) => `${kind} ${value}`)
    .join(', ')

test.each(cases)('%s %s reads alike with a control at any place of its figure', (language, text, expected) => {
  expect(told(language, text)).toBe(expected)
  const [first, last] = [text.search(/[\d٠-٩$]/), text.search(/[\d٠-٩½%][^\d٠-٩½%]*$/) + 1]
  for (const control of controls) {
    for (let at = first; at <= last; at++) {
      const marked = text.slice(0, at) + control + text.slice(at)
      expect(told(language, marked), JSON.stringify(marked)).toBe(expected)
    }
  }
})

test('isolates about both sides of a score leave it one score', () => {
  expect(told('en', 'He won \u206814\u2069½-\u206813\u2069½ on Sunday.')).toBe('score 14.5:13.5')
  expect(told('ar', 'فاز \u20683\u2069-\u20681\u2069 أمس')).toBe('score 3:1')
  expect(told('he', 'ב-\u206615:30\u2069 בדיוק')).toBe('time 15:30')
})
