import {expect, test} from 'vitest'
import type {ArticleMeta} from '../../src/model.ts'
import {type ReleaseQuestion, withheldBy} from '../../src/node/release.ts'

const meta = (over: Partial<ArticleMeta>): ArticleMeta => ({
  headline: 'H',
  byline: [],
  credit: [],
  sources: [],
  rights: {},
  status: 'usable',
  corrections: [],
  keywords: [],
  images: [],
  figures: {},
  previousSlugs: [],
  ...over
})

const cases: Array<
  [name: string, meta: Partial<ArticleMeta>, expected: string | undefined, asked?: Partial<ReleaseQuestion>]
> = [
  ['a usable article', {}, undefined],
  ['a withheld one', {status: 'withheld'}, 'withheld'],
  ['a canceled one', {status: 'canceled'}, 'canceled'],
  ['an embargo ahead', {embargo: '2024-02-14T12:00:01Z'}, 'embargo'],
  ['an embargo of this moment', {embargo: '2024-02-14T14:00:00+02:00'}, undefined],
  ['an embargo behind', {embargo: '2024-02-14T11:00:00Z'}, undefined],
  ['an embargo without a zone', {embargo: '2024-02-13T11:00:00'}, 'embargo'],
  ['an embargo that is no time', {embargo: 'tomorrow'}, 'embargo'],
  ['rights to the end of the day', {rights: {expires: '2024-02-14'}}, undefined],
  ['rights to the day before', {rights: {expires: '2024-02-13'}}, 'expired'],
  ['rights to an hour before', {rights: {expires: '2024-02-14T11:00:00Z'}}, 'expired'],
  ['rights to an unknown time', {rights: {expires: 'soon'}}, 'expired'],
  [
    'rights to the end of a day that is over in their zone',
    {rights: {expires: '2024-02-14'}},
    'expired',
    {timeZone: 'Pacific/Kiritimati', now: '2024-02-14T10:00:00Z'}
  ],
  [
    'rights to the end of a day that lasts longer in their zone',
    {rights: {expires: '2024-02-13'}},
    undefined,
    {timeZone: 'Pacific/Pago_Pago', now: '2024-02-14T10:59:59Z'}
  ],
  ['rights to an hour of their zone', {rights: {expires: '2024-02-14T15:00'}}, 'expired', {timeZone: 'Asia/Riyadh'}],
  ['an embargo with a comma in its seconds', {embargo: '2024-02-14T11:59:59,5Z'}, undefined],
  ['an embargo ahead by less than a second', {embargo: '2024-02-14T12:00:00.001Z'}, 'embargo'],
  ['an embargo in a zone that no clock has', {embargo: '2024-02-13T11:00:00+25:00'}, 'embargo'],
  ['a translation that is forbidden', {rights: {translation: 'forbidden'}}, 'translation', {own: false}],
  ['the article itself, its translation forbidden', {rights: {translation: 'forbidden'}}, undefined, {own: true}],
  ['a territory left out', {rights: {territories: ['IL']}}, 'territory', {territory: 'EG'}],
  ['a territory named', {rights: {territories: ['IL', 'EG']}}, undefined, {territory: 'EG'}]
]
for (const [name, over, expected, asked] of cases) {
  test(`${name}: ${expected ?? 'published'}`, () => {
    expect(withheldBy(meta(over), {now: '2024-02-14T12:00:00Z', own: true, ...asked})).toBe(expected)
  })
}
