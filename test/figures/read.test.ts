import {describe, expect, test} from 'vitest'
import {read, readFigures} from '../../src/figures/index.ts'
import type {Language} from '../../src/languages/index.ts'
import type {Figure} from '../../src/model.ts'
import {ar, en, he} from '../packs.ts'

const languages = {en, ar, he}

/** `kind value unit`, with `?` where the reader is not sure: what a table of readings needs to see. */
export const print = ({kind, value, unit, sure}: Figure): string =>
  [kind, value, unit, sure ? undefined : '?'].filter((part) => part !== undefined).join(' ')

const cases: Record<keyof typeof languages, Array<[text: string, ...expected: string[]]>> = {
  en: [
    ['The £2.8bn market grew 5% to 7%', 'money 2800000000 GBP', 'range 5–7 percent'],
    ['Two and a half million people', 'cardinal 2500000'],
    ['Dh1,500, Dhs 20 and Rs 500', 'money 1500 dirham', 'money 20 dirham', 'money 500 INR'],
    ['six billion, four hundred and seven million and twelve', 'cardinal 6407000012'],
    ['between one hundred and two hundred', 'range 100–200'],
    ['a third of the voters, three-quarters of them women', 'fraction 1/3', 'fraction 0.75'],
    ['the third time', 'ordinal 3'],
    ['on May 3, 1952', 'date 1952-05-03'],
    ['he may march on, no one knew', ...[]],
    ['an F-16, a 5G phone, COVID-19 and 7-Eleven', ...[]],
    ['see https://example.org/2024/05 or write to a1@example.org', ...[]],
    ['minus five degrees', 'measure -5 degree'],
    ['one point five million', 'cardinal 1500000'],
    ['in the 1930s and the 21st century', 'decade 193X', 'decade 20XX']
  ],
  ar: [
    ['20 ألفًا و500 شخص', 'cardinal 20500'],
    ['إلى %56 من ٪٢٫٥', 'percent 56', 'percent 2.5'],
    ['%50-60', 'range 50–60 percent'],
    ['مليونين ونصف المليون', 'cardinal 2500000'],
    ['14 فبراير/شباط 2024', 'date 2024-02-14'],
    ['١٢ رمضان ١٤٤٥ هـ', 'date 1445-09-12'],
    ['1.234.567,5', 'cardinal 1234567.5'],
    ['ثلاثمئة وخمسة وأربعون', 'cardinal 345'],
    ['ثلاث مائة وأحد عشر', 'cardinal 311'],
    ['القرن الحادي والعشرين', 'decade 20XX'],
    ['قوانين', ...[]],
    ['دولتان', 'cardinal 2 ?'],
    ['سنة ونصف', 'measure 1.5 year'],
    ['ربع النهائي', 'cardinal 8 stage']
  ],
  he: [
    ['שלוש מאות ארבעים וחמישה', 'cardinal 345'],
    ['שלושת אלפים', 'cardinal 3000'],
    ['120 מיליון ליש"ט', 'money 120000000 GBP'],
    ['מ-10 ל-15', 'range 10–15'],
    ['בן ה- 41', 'age 41 year'],
    ['פי שלושה', 'multiple 3'],
    ['י״ד בניסן תשפ״ד', 'date 5784-01-14'],
    ['שנתיים וחצי', 'measure 2.5 year'],
    ['הוא שבע רצון, ואף אחד לא ידע', ...[]],
    ['שנות ה-80 של המאה הקודמת', 'decade 198X']
  ]
}

for (const [tag, table] of Object.entries(cases)) {
  describe(`readFigures in ${tag}`, () => {
    for (const [text, ...expected] of table) {
      test(text, () => {
        expect(readFigures(text, languages[tag as keyof typeof languages]).map(print)).toEqual(expected)
      })
    }
  })
}

test('a month needs no capital where its language writes none', () => {
  const {capitals, ...figures} = en.figures!
  const small: Language = {...en, figures}
  expect(capitals).toBe(true)
  expect(readFigures('in june and on a friday', small).map(({value}) => value)).toEqual(['--06'])
  expect(readFigures('in june and on a friday', en)).toEqual([])
})

test('very many weekdays in a row are read without a full stack', () => {
  expect(read('יום שני'.concat(', שלישי'.repeat(200_000)), he).weekdays).toHaveLength(200_001)
})
