import {expect, test} from 'vitest'
import type {ArticleMeta, NotYet} from '../../src/model.ts'
import {type ReleaseQuestion, withheldBy} from '../../src/node/project/release.ts'

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
  ['a canceled one under embargo', {status: 'canceled', embargo: '2024-02-15T00:00:00Z'}, 'canceled'],
  ['a withheld one under embargo', {status: 'withheld', embargo: '2024-02-15T00:00:00Z'}, 'embargo'],
  ['a withheld one after its embargo', {status: 'withheld', embargo: '2024-02-13T00:00:00Z'}, 'withheld'],
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
    expect(withheldBy({meta: meta(over)}, {now: '2024-02-14T12:00:00Z', own: true, ...asked})).toBe(expected)
  })
}

const days: Array<[until: string, now: string, timeZone: string | undefined, expected: 'scheduled' | undefined]> = [
  // Where no zone is given, the day has come as soon as it has come anywhere.
  ['2024-02-14', '2024-02-13T09:59:59Z', undefined, 'scheduled'],
  ['2024-02-14', '2024-02-13T10:00:00Z', undefined, undefined],
  ['2024-02-14T06:00', '2024-02-13T15:59:59Z', undefined, 'scheduled'],
  ['2024-02-14T06:00', '2024-02-13T16:00:00Z', undefined, undefined],
  ['2024-02-14', '2024-02-13T21:59:59Z', 'Asia/Jerusalem', 'scheduled'],
  ['2024-02-14', '2024-02-13T22:00:00Z', 'Asia/Jerusalem', undefined],
  ['2024-02-14', '2024-02-14T04:59:59Z', 'America/New_York', 'scheduled'],
  ['2024-02-14', '2024-02-14T05:00:00Z', 'America/New_York', undefined],
  // Its own zone wins.
  ['2024-02-14T06:00+02:00', '2024-02-14T03:59:59Z', undefined, 'scheduled'],
  ['2024-02-14T06:00+02:00', '2024-02-14T04:00:00Z', 'America/New_York', undefined]
]
for (const [until, now, timeZone, expected] of days) {
  test(`from ${until} in ${timeZone ?? 'no zone'}, at ${now}: ${expected ?? 'published'}`, () => {
    const notYet: NotYet = {said: `published: ${until}`, until}
    const question = {now, own: true, ...(timeZone !== undefined && {timeZone})}
    expect(withheldBy({meta: meta({published: until}), notYet}, question)).toBe(expected)
  })
}
