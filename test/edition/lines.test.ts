import {describe, expect, test} from 'vitest'
import {editionLines, type LinesInput} from '../../src/edition/index.ts'
import type {ArticleMeta} from '../../src/model.ts'
import {ar, en, he} from '../packs.ts'

const bare: ArticleMeta = {
  headline: 'x',
  byline: [],
  credit: [],
  sources: [],
  rights: {},
  status: 'usable',
  corrections: [],
  keywords: [],
  images: [],
  figures: {},
  previousSlugs: []
}
const packs = {en, ar, he}
const lines = (locale: keyof typeof packs, meta: Partial<ArticleMeta>, more: Partial<LinesInput> = {}) =>
  editionLines({
    meta: {...bare, ...meta},
    locale,
    language: packs[locale],
    sourceLang: 'en',
    sourceLanguage: en,
    ...more
  })

describe('dateline', () => {
  const wire = [{agency: 'AP', role: 'wire'}] as const
  const cases: Array<[string, keyof typeof packs, Partial<ArticleMeta>, string]> = [
    ['names the wire agency in English', 'en', {dateline: {place: 'Cairo'}, credit: wire}, 'CAIRO (AP) —'],
    ['names the wire agency in Arabic', 'ar', {dateline: {place: 'القاهرة'}, credit: wire}, 'القاهرة (أ ب) —'],
    ['names the wire agency in Hebrew', 'he', {dateline: {place: 'קהיר'}, credit: wire}, 'קהיר (AP) –'],
    [
      'names no agency whose report we only rest on',
      'en',
      {dateline: {place: 'Cairo'}, credit: [{agency: 'AP', role: 'based-on'}]},
      'CAIRO —'
    ],
    ['adds the country that a reader needs', 'en', {dateline: {place: 'Tripoli', country: 'LY'}}, 'TRIPOLI, Libya —'],
    [
      'leaves out the country of a city that stands alone',
      'en',
      {dateline: {place: 'Cairo', country: 'EG'}},
      'CAIRO —'
    ],
    ['leaves out the country in Hebrew', 'he', {dateline: {place: 'טריפולי', country: 'LY'}}, 'טריפולי –'],
    [
      'names two agencies',
      'ar',
      {dateline: {place: 'غزة'}, credit: [...wire, {agency: 'Reuters', role: 'wire'}]},
      'غزة (أ ب، رويترز) —'
    ]
  ]
  for (const [name, locale, meta, expected] of cases) {
    test(name, () => expect(lines(locale, meta).dateline).toBe(expected))
  }
})

describe('credit', () => {
  const cases: Array<[string, keyof typeof packs, ArticleMeta['credit'], string[]]> = [
    ['based on, English', 'en', [{agency: 'AP', role: 'based-on'}], ['Based on reporting by The Associated Press']],
    ['based on, Arabic', 'ar', [{agency: 'AP', role: 'based-on'}], ['استنادًا إلى تقرير لوكالة أسوشيتد برس']],
    ['based on, Hebrew', 'he', [{agency: 'AP', role: 'based-on'}], ['על בסיס דיווח של סוכנות הידיעות AP']],
    [
      'joins two agencies of one role',
      'ar',
      [
        {agency: 'AP', role: 'based-on'},
        {agency: 'رويترز', role: 'based-on'}
      ],
      ['استنادًا إلى تقارير لوكالة أسوشيتد برس ووكالة رويترز']
    ],
    [
      'prints a line for each role, the wire first',
      'en',
      [
        {agency: 'AFP', role: 'contributed'},
        {agency: 'AP', role: 'wire'}
      ],
      ['Source: The Associated Press', 'With contributions from Agence France-Presse']
    ],
    [
      'keeps an agency that no pack knows',
      'ar',
      [{agency: 'Nile Wire', role: 'based-on'}],
      ['استنادًا إلى تقرير لـNile Wire']
    ]
  ]
  for (const [name, locale, credit, expected] of cases) {
    test(name, () => expect(lines(locale, {credit}).credit).toEqual(expected))
  }

  test('takes the name that the glossary prefers', () => {
    const agency = () => ({name: 'وكالة الأنباء الأميركية'})
    const {credit} = lines('ar', {credit: [{agency: 'AP', role: 'based-on'}]}, {agency})
    expect(credit).toEqual(['استنادًا إلى تقرير لوكالة الأنباء الأميركية'])
  })

  test('contracts the preposition with the article', () => {
    const agency = () => ({name: 'الأناضول'})
    const {credit} = lines('ar', {credit: [{agency: 'AA', role: 'based-on'}]}, {agency})
    expect(credit).toEqual(['استنادًا إلى تقرير للأناضول'])
  })
})

describe('dates', () => {
  const cases: Array<[string, keyof typeof packs, string, Partial<LinesInput>, string]> = [
    ['AP style', 'en', '2024-02-14', {}, 'Published Feb. 14, 2024'],
    ['both month families', 'ar', '2024-02-14', {}, 'نُشر في 14 فبراير/شباط 2024'],
    ['the month with its preposition', 'he', '2024-02-14', {}, 'פורסם ב־14 בפברואר 2024'],
    ['one month family', 'ar', '2024-02-14', {style: {months: 'gregorian'}}, 'نُشر في 14 فبراير 2024'],
    ['the digits of the house', 'ar', '2024-02-14', {style: {digits: 'arab'}}, 'نُشر في ١٤ فبراير/شباط ٢٠٢٤'],
    ['a time with its zone', 'en', '2024-02-14T15:05:00Z', {}, 'Published Feb. 14, 2024, 3:05 p.m. GMT'],
    ['a time in Hebrew', 'he', '2024-02-14T15:05:00Z', {}, 'פורסם ב־14 בפברואר 2024 בשעה 15:05 (שעון גריניץ׳)'],
    ['a time without a zone', 'en', '2024-02-14 00:30', {}, 'Published Feb. 14, 2024, 12:30 a.m.'],
    [
      'the day of the edition’s zone',
      'en',
      '2024-02-14T23:30:00Z',
      {timeZone: 'Africa/Cairo'},
      'Published Feb. 15, 2024, 1:30 a.m. GMT+2'
    ],
    ['an offset', 'ar', '2024-02-14T01:30:00+02:00', {}, 'نُشر في 13 فبراير/شباط 2024، 23:30 بتوقيت غرينتش'],
    ['a month without a day', 'en', '2024-02', {}, 'Published February 2024'],
    ['what is no date as it stands', 'en', 'last week', {}, 'Published last week']
  ]
  for (const [name, locale, published, more, expected] of cases) {
    test(`print ${name}`, () => expect(lines(locale, {published}, more).published).toBe(expected))
  }
})

describe('people', () => {
  test('authors in a row, the others by role', () => {
    const byline = [
      {name: 'Dana Levi'},
      {name: 'Omar Saleh', role: 'reporter'},
      {name: 'Mona Hadad', role: 'editor'},
      {name: 'Sam Roth', role: 'graphics'}
    ]
    const {byline: by, staff} = lines('en', {byline})
    expect(by).toBe('By Dana Levi and Omar Saleh')
    expect(staff).toEqual(['Edited by Mona Hadad', 'Sam Roth, graphics'])
  })

  test('a joint before a word in another script', () => {
    expect(lines('he', {byline: [{name: 'דנה לוי'}, {name: 'Sam Roth'}]}).byline).toBe('מאת דנה לוי ו־Sam Roth')
  })
})

describe('translation', () => {
  const cases: Array<[keyof typeof packs, string, string, string]> = [
    ['ar', 'en', 'تُرجم عن الإنجليزية', 'النص الأصلي بالإنجليزية'],
    ['he', 'en', 'תורגם מאנגלית', 'לכתבה המקורית באנגלית'],
    ['en', 'he', 'Translated from Hebrew', 'Read the original in Hebrew']
  ]
  for (const [locale, sourceLang, line, original] of cases) {
    test(`${sourceLang} → ${locale}`, () => {
      expect(lines(locale, {}, {sourceLang})).toMatchObject({translation: line, original})
    })
  }

  test('names its people', () => {
    const made = lines('he', {}, {translators: ['דנה לוי'], translationEditors: ['עמר סאלח']})
    expect(made.translation).toBe('תרגום מאנגלית: דנה לוי')
    expect(made.translationEditors).toBe('עריכת תרגום: עמר סאלח')
  })

  test('is not said of the original', () => {
    expect(lines('en', {})).not.toHaveProperty('translation')
  })
})

test('rights: the notice as written, or holder and year', () => {
  expect(lines('en', {rights: {notice: '© AP', usageTerms: 'Not for resale'}}).rights).toEqual([
    '© AP',
    'Not for resale'
  ])
  expect(lines('ar', {rights: {holder: 'The Associated Press'}, published: '2024-02-14'}).rights).toEqual([
    '© 2024 وكالة أسوشيتد برس'
  ])
})

test('corrections carry their date', () => {
  const {corrections} = lines('he', {corrections: [{date: '2024-02-15', text: 'תוקן מספר.'}]})
  expect(corrections).toEqual([
    {date: '2024-02-15', dateText: '15 בפברואר 2024', label: 'תיקון, 15 בפברואר 2024', text: 'תוקן מספר.'}
  ])
})

test('a publisher’s words replace those of the pack', () => {
  const labels = {...en.labels, 'credit-wire': 'From {{agency}}'}
  expect(lines('en', {credit: [{agency: 'AP', role: 'wire'}]}, {labels}).credit).toEqual(['From The Associated Press'])
})

test('the sign of the house joins a prefix', () => {
  const credit = [{agency: 'CNN', role: 'based-on'}] as const
  const style = {prefixHyphen: '-'}
  expect(lines('he', {published: '2024-02-14'}, {style}).published).toBe('פורסם ב-14 בפברואר 2024')
  expect(lines('he', {byline: [{name: 'דנה'}, {name: 'Ann'}], credit}, {style}).byline).toBe('מאת דנה ו-Ann')
})
