import {expect, test} from 'vitest'
import {parse} from 'yaml'
import {importWire} from '../../src/index.ts'
import {en, fa} from '../packs.ts'

const read = (copy: string) => {
  const {markdown} = importWire(copy, {languages: [en, fa], lang: 'fa'})
  const [, front = '', body = ''] = /^---\n([\s\S]*?)---\n([\s\S]*)$/.exec(markdown) ?? []
  return {front: parse(front), body: body.trim()}
}

const datelines: ReadonlyArray<readonly [copy: string, place: string, country: string, agencies: readonly string[]]> = [
  ['تهران (رویترز) – کشتی دیر رسید.', 'تهران', 'IR', ['Reuters']],
  ['بوشهر - ایرنا - کشتی دیر رسید.', 'بوشهر', 'IR', ['IRNA']],
  ['کابل (پژواک) - کشتی دیر رسید.', 'کابل', 'AF', ['Pajhwok']],
  ['هرات – کشتی دیر رسید.', 'هرات', 'AF', []],
  ['دهلی نو (آسوشیتدپرس) — کشتی دیر رسید.', 'دهلی‌نو', 'IN', ['AP']]
]

for (const [copy, place, country, agencies] of datelines)
  test(`a Persian dateline is read: ${copy}`, () => {
    const {front, body} = read(`سرخط خبر\n\n${copy}`)
    expect(front.dateline).toMatchObject({place, country})
    expect((front.credit ?? []).map(({agency}: {agency: string}) => agency)).toEqual(agencies)
    expect(body).toBe('کشتی دیر رسید.')
  })

test('what surrounds a story of a Persian agency is no part of it', () => {
  const {front, body} = read(
    'فوری\n\nکشتی دیر رسید\n\nبوشهر - ایرنا - استاندار گفت: کشتی دیر رسید.\n\nوی افزود: هوا بد بود.\n\nانتهای پیام/'
  )
  expect(front.headline).toBe('کشتی دیر رسید')
  expect(front.wire).toMatchObject({priority: 'urgent'})
  expect(body).toBe('استاندار گفت: کشتی دیر رسید.\n\nوی افزود: هوا بد بود.')
})

test('an embargo in Persian keeps a story back', () => {
  const {front} = read('تحت امبارگو تا ساعت ۱۸ سه‌شنبه\n\nکشتی دیر رسید\n\nبوشهر - ایرنا - کشتی دیر رسید.')
  expect(front.status).toBe('withheld')
})
