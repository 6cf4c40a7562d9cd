import {expect, test} from 'vitest'
import {readAnonymity, readWords} from '../../src/attribution/index.ts'
import {ar, en, he} from '../packs.ts'

const packs = {en, ar, he}

/** Where a text says that its source is not named. */
const cases: ReadonlyArray<readonly [locale: keyof typeof packs, text: string, expected: boolean]> = [
  ['en', 'Neither would be named because the talks are private.', true],
  ['en', 'A clerk, who asked not to be identified, opened the file.', true],
  ['en', 'Two clerks declined to give their full names.', true],
  ['en', 'She was not authorised to speak to the press.', true],
  ['en', "He isn't allowed to discuss the file.", true],
  ['en', 'An aide speaking anonymously said so.', true],
  ['en', 'They spoke on condition that they not be quoted by name.', true],
  ['en', 'The baker gave only her first name, Nour.', true],
  ['en', 'The site cited an unnamed senior official.', true],
  ['en', 'The bridge is not named after him.', false],
  ['en', 'The child was named after a river.', false],
  ['ar', 'وطلب كلاهما عدم ذكر اسمه.', true],
  ['ar', 'وقالت موظفة رفضت الكشف عن هويتها إن الملف فُتح.', true],
  ['ar', 'اشترطوا عدم الإفصاح عن أسمائهم.', true],
  ['ar', 'لأنها غير مخولة بالتحدث إلى الإعلام.', true],
  ['ar', 'مسؤول لم تسمّه الصحيفة.', true],
  ['ar', 'خبازة اكتفت بذكر اسمها الأول.', true],
  ['ar', 'ذُكر اسمه في القائمة.', false],
  ['he', 'שניהם ביקשו להישאר בעילום שם.', true],
  ['he', 'פקידה שסירבה להזדהות פתחה את התיק.', true],
  ['he', 'גורם שאינו מוסמך לדבר עם התקשורת.', true],
  ['he', 'הם שוחחו בתנאי ששמותיהם לא יפורסמו.', true],
  ['he', 'מורה שהזדהתה בשמה הפרטי בלבד.', true],
  ['he', 'גורם רשמי שלא נקב בשמו.', true],
  ['he', 'שמו הופיע ברשימה.', false]
]

for (const [locale, text, expected] of cases) {
  test(`anonymity ${locale}: ${text}`, () => {
    const language = packs[locale]
    expect(readAnonymity(readWords(text, language), language).length > 0).toBe(expected)
  })
}
