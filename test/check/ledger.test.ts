import {expect, test} from 'vitest'
import {attributionLedger, figureLedger} from '../../src/check/index.ts'
import {differencesOf, figureSheet, ledgerPage} from '../../src/outputs/index.ts'
import {ar, en, he} from '../packs.ts'

const ledger = (source: string, targets: Record<string, string | undefined>) =>
  figureLedger(
    {locale: 'en', texts: new Map([['p-1', source]])},
    Object.entries(targets).map(([locale, text]) => {
      return {locale, texts: new Map(text === undefined ? [] : [['p-1', text]])}
    }),
    [en, ar, he]
  )
const told = (source: string, targets: Record<string, string | undefined>) =>
  ledger(source, targets).rows.map(({figure, cells}) =>
    [figure.value, ...cells.map(({locale, verdict}) => `${locale} ${verdict}`)].join(', ')
  )

test('a ledger has a row for each figure and a cell for each edition', () => {
  expect(
    told('At least 74 people died in 3 towns.', {
      ar: 'توفي ما لا يقل عن 74 شخصًا في ثلاث بلدات.',
      he: 'לפחות 74 בני אדם מתו בשלוש עיירות.'
    })
  ).toEqual(['74, ar agrees, he agrees', '3, ar agrees, he agrees'])
})

test('a ledger tells a lost hedge, another value, a figure that is gone and one that has come', () => {
  expect(told('At least 74 people died.', {ar: 'توفي 74 شخصًا.', he: 'לפחות 47 בני אדם מתו.'})).toEqual([
    '74, ar hedge, he differs'
  ])
  expect(told('It has 74 rooms.', {ar: 'فيه غرف.', he: 'יש בו 74 חדרים ו־12 אולמות.'})).toEqual([
    '74, ar gone, he agrees',
    '12, he differs'
  ])
})

test('a ledger tells a conversion and a text that is not translated', () => {
  expect(told('The river is 40 miles long.', {ar: undefined, he: 'אורך הנהר 64 ק״מ.'})).toEqual([
    '40, ar open, he converted'
  ])
})

test('the page of a ledger keeps each language in its direction and lets no text become markup', () => {
  const sheet = figureSheet(ledger('It has 74 rooms.', {ar: 'فيه 74 غرفة.'}))
  const page = ledgerPage({slug: 'hotel', headline: 'A <b>hotel</b>', sheets: [sheet], languages: [en, ar, he]})
  expect(page).toContain('A &#x3C;b>hotel&#x3C;/b>')
  expect(page).toContain('<bdi lang="ar" dir="rtl">74</bdi>')
  expect(page).not.toContain('<script')
})

test('a dual that may as well be a plural is no agreement, and stands with its sentence', () => {
  const {rows} = ledger('Israel names two goals. It was hit by militants.', {
    ar: 'تعرضت لهجوم المسلحين. وتحدد إسرائيل هدفين.',
    he: 'ישראל מונה שתי מטרות. היא הותקפה בידי חמושים.'
  })
  expect(rows).toMatchObject([
    {
      sentence: 'Israel names two goals.',
      cells: [
        {locale: 'ar', verdict: 'otherwise'},
        {locale: 'he', verdict: 'agrees', sentence: 'ישראל מונה שתי מטרות.'}
      ]
    }
  ])
})

test('both ledgers tell the same of one figure', () => {
  const source = {locale: 'en', texts: new Map([['p', 'At least 74 people died, about 20 of them in June.']])}
  const edition = {locale: 'he', texts: new Map([['p', '74 בני אדם מתו, כ־20 מהם ביוני.']])}
  const figures = figureLedger(source, [edition], [en, he]).rows.filter(({figure}) => figure.hedge)
  const statements = attributionLedger(source, [edition], [en, he]).rows
  expect(figures.map(({cells}) => cells[0]!.verdict)).toEqual(['hedge', 'agrees'])
  expect(statements.map(({cells}) => cells[0]!.verdict)).toEqual(['hedge', 'agrees'])
})

test('a sheet of differences has the rows that somebody must look at', () => {
  const sheet = figureSheet(ledger('It has 74 rooms and 3 halls.', {ar: 'فيه 74 غرفة.'}))
  expect(differencesOf(sheet).rows.map(({source}) => source)).toEqual(['3'])
})
