import {expect, test} from 'vitest'
import {creditRights} from '../../../src/check/checks/credit-rights.ts'
import type {Article, Edition, Rights} from '../../../src/model.ts'

const cases: Array<
  [name: string, rights: Rights, lang: string, now: string | undefined, territory: string | undefined, found: number]
> = [
  ['says nothing without rights', {}, 'ar', '2024-03-01T00:00:00Z', 'EG', 0],
  ['stops a forbidden translation', {translation: 'forbidden'}, 'ar', undefined, undefined, 1],
  [
    'lets the source language print what may not be translated',
    {translation: 'forbidden'},
    'en-GB',
    undefined,
    undefined,
    0
  ],
  ['stops after the license', {expires: '2024-02-29'}, 'ar', '2024-03-01T00:00:00Z', undefined, 1],
  ['prints before that', {expires: '2024-03-02'}, 'ar', '2024-03-01T00:00:00Z', undefined, 0],
  [
    'prints to the end of the last day, as long as it may stand',
    {expires: '2024-03-01'},
    'ar',
    '2024-03-01T23:59:59Z',
    undefined,
    0
  ],
  ['says nothing of time without a clock', {expires: '2024-02-29'}, 'ar', undefined, undefined, 0],
  ['stops outside its territories', {territories: ['EG']}, 'he', undefined, 'IL', 1],
  ['prints inside them', {territories: ['eg']}, 'ar', undefined, 'EG', 0]
]
for (const [name, rights, lang, now, territory, found] of cases) {
  test(`credit-rights ${name}`, () => {
    const edition = {locale: lang, lang, sourceLang: 'en'} as Edition
    const article = {meta: {rights}, fields: [], source: ''} as unknown as Article
    const context = {languages: [], ...(now !== undefined && {now}), ...(territory !== undefined && {territory})}
    expect([...creditRights.run(edition, article, context)]).toHaveLength(found)
  })
}
