import {expect, test} from 'vitest'
import {checkPair, language} from '../../src/index.ts'
import {ours} from '../packs.ts'

const found = (source: string, from: string, target: string, to: string) =>
  checkPair({source, target, sourceLocale: from, targetLocale: to}, {languages: [...ours, language(to, ours)]})
    .map(({ruleId}) => ruleId)
    .filter((rule) => rule === 'text-language' || rule === 'text-untranslated')

const lines: ReadonlyArray<
  readonly [name: string, source: string, from: string, target: string, to: string, rule?: string]
> = [
  ['Hebrew in the Arabic file', 'The pier is closed.', 'en', 'המזח סגור.', 'ar', 'text-language'],
  ['Arabic in the Hebrew file', 'The pier is closed today.', 'en', 'الرصيف مغلق اليوم.', 'he', 'text-language'],
  ['Arabic in a French file', 'The pier is closed today.', 'en', 'الرصيف مغلق اليوم.', 'fr', 'text-language'],
  [
    'English in the Arabic file',
    'The pier is closed today.',
    'en',
    'The pier is closed today.',
    'ar',
    'text-untranslated'
  ],
  ['French in the English file', 'الرصيف مغلق.', 'ar', 'Le quai est fermé pour le moment.', 'en', 'text-language'],
  ['Spanish in the English file', 'הרציף סגור.', 'he', 'El muelle está cerrado por el viento.', 'en', 'text-language'],
  [
    'German beside English words of the same letters',
    'הרציף סגור.',
    'he',
    'Der Steg war am Montag in der Stadt gesperrt.',
    'en',
    'text-language'
  ],
  [
    'one sentence of two',
    'הרציף סגור. חזרו מחר.',
    'he',
    'The pier is closed. Le quai est fermé pour le moment.',
    'en',
    'text-language'
  ],
  [
    'Urdu in the Arabic file',
    'The pier is closed today.',
    'en',
    'گھاٹ آج ہوا کی وجہ سے بند ہے۔',
    'ar',
    'text-language'
  ],
  ['an English sentence', 'הרציף סגור.', 'he', 'The pier is closed for now.', 'en'],
  ['a name with small words', 'الجامعة الوطنية', 'ar', 'Universidad Nacional de la Plata y del Mar', 'en'],
  ['a name in a sentence', 'وصلت السفينة.', 'ar', 'The ship Estrella de la Mañana del Sur arrived.', 'en'],
  ['a title in marks', 'قرأ الكتاب.', 'ar', 'He read “Le quai est fermé pour le moment” twice.', 'en'],
  ['a citation of the source', 'The sign said הרציף סגור היום.', 'en', 'كُتب على اللافتة הרציף סגור היום.', 'ar'],
  ['a Hebrew name in brackets', 'The pier in Haifa is closed.', 'en', 'الرصيف في حيفا (נמל חיפה) مغلق.', 'ar'],
  [
    'an ending after an apostrophe',
    'The pier in New York is closed.',
    'en',
    "New York'un iskelesi bugün kapalı.",
    'tr'
  ],
  ['code', 'The pier is closed.', 'en', 'الرصيف مغلق npm run build', 'ar'],
  [
    'a language of which no small word is known',
    'The pier is closed.',
    'en',
    'Kai uždarytas iki pirmadienio ryto.',
    'lt'
  ]
]
for (const [name, source, from, target, to, rule] of lines)
  test(`${rule ?? 'nothing'} is told of ${name}`, () =>
    expect(found(source, from, target, to)).toEqual(rule ? [rule] : []))
