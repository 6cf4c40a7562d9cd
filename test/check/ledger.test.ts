import {expect, test} from 'vitest'
import {figureLedger} from '../../src/check/index.ts'
import {figureSheet, ledgerPage} from '../../src/outputs/index.ts'
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
