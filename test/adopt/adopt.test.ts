import {expect, test} from 'vitest'
import {adoptTranslation} from '../../src/adopt/index.ts'
import {type CatalogTexts, extractCatalogs} from '../../src/catalog/index.ts'
import {assembleEdition} from '../../src/edition/index.ts'
import {segmentArticle} from '../../src/segment/index.ts'
import {ar, en} from '../packs.ts'
import {read} from './pairs.ts'

const languages = [en, ar]

interface Files {
  readonly source: CatalogTexts
  readonly locale: CatalogTexts
}
const none: Files = {source: {locale: 'en'}, locale: {locale: 'ar'}}

function adopt(source: string, target: string, files: Files = none, options: {asOf?: string; force?: boolean} = {}) {
  const {asOf, ...rest} = options
  const article = read(source, 'en')
  const input = {
    article,
    translation: read(target, 'ar'),
    ...files,
    ...(asOf !== undefined && {asOf: read(asOf, 'en')})
  }
  const {rows, writes} = adoptTranslation(input, {languages, ...rest})
  const after = (texts: CatalogTexts) => ({...texts, ...writes.find(({locale}) => locale === texts.locale)})
  const now = {source: after(files.source), locale: after(files.locale)}
  const catalog = extractCatalogs({
    slug: 'rain',
    segments: segmentArticle(article),
    source: now.source,
    locales: [now.locale]
  }).catalogs[0]!
  const told = rows.map(({outcome, source: from, target: to}) => [outcome, from?.text ?? '', to?.text ?? ''])
  return {
    rows,
    told,
    writes,
    files: now,
    article,
    catalog,
    targets: catalog.entries.map((entry) => [entry.status, entry.target])
  }
}

const article = `---
headline: Rain ends the drought
---

It rained for 3 days in [Haifa](https://site.example/en/haifa), says \`radar\`.

The road is open.

- Polyedition
- Node.js 20

More follows.
`
const translation = `---
headline: المطر ينهي الجفاف
---

هطل المطر ٣ أيام في [حيفا](https://site.example/ar/haifa)، يقول \`radar\`.

The road is open.

- Polyedition
- Node.js 20

يتبع المزيد.

أضاف المترجم هذه الفقرة لقرائه لأن الأمر يهمهم في بلدهم.
`

test('a translation becomes targets in the names of its article, with its own addresses', () => {
  const {told, targets, catalog, article: parsed} = adopt(article, translation)
  expect(told.map(([outcome]) => outcome)).toEqual([
    'adopted',
    'adopted',
    'untranslated',
    'adopted',
    'adopted',
    'adopted',
    'added'
  ])
  expect(targets[1]).toEqual(['current', 'هطل المطر ٣ أيام في <a1>حيفا</a1>، يقول <code1>radar</code1>.'])
  expect(targets[2]).toEqual(['missing', undefined])
  const {markdown} = assembleEdition(parsed, catalog, {languages, policy: {missing: 'source'}})
  expect(markdown).toContain('[حيفا](https://site.example/ar/haifa)')
})

test('a second run changes nothing, and no target is overwritten', () => {
  const first = adopt(article, translation)
  expect(adopt(article, translation, first.files).writes).toEqual([])
  const other = translation.replace('يتبع المزيد', 'التفاصيل لاحقا')
  const second = adopt(article, other, first.files)
  expect(second.writes).toEqual([])
  expect(second.told.filter(([outcome]) => outcome === 'kept').map(([, , text]) => text)).toEqual(['التفاصيل لاحقا.'])
  const forced = adopt(article, other, first.files, {force: true})
  expect(forced.targets.at(-1)).toEqual(['current', 'التفاصيل لاحقا.'])
  expect(forced.catalog.obsolete.map(({target}) => target)).toEqual(['يتبع المزيد.'])
  expect(adopt(article, other, forced.files, {force: true}).writes).toEqual([])
})

test('made from an older source, it is stale where the source has changed, and what is gone is kept', () => {
  const now = article
    .replace('3 days', 'almost a week')
    .replace('More follows.', 'One, two [and three](https://x.example/).')
  const {told, targets, catalog, files} = adopt(now, translation, none, {asOf: article})
  expect(told.filter(([outcome]) => outcome === 'stale').map(([, text]) => text)).toEqual([
    'It rained for almost a week in Haifa, says radar.'
  ])
  expect(targets[0]).toEqual(['current', 'المطر ينهي الجفاف'])
  expect(targets[1]![0]).toBe('stale')
  expect(targets.at(-1)).toEqual(['missing', undefined])
  expect(catalog.obsolete.map(({target}) => target)).toEqual(['يتبع المزيد.'])
  expect(adopt(now, translation, files, {asOf: article}).writes).toEqual([])
})

test('an address of the older source is none of the locale', () => {
  const source = (address: string) => `See [the map](${address}).\n`
  const {rows} = adopt(source('https://b.example/'), 'انظر [الخريطة](https://a.example/).\n', none, {
    asOf: source('https://a.example/')
  })
  expect(rows.flatMap(({addresses}) => addresses)).toEqual([])
})

test('a picture by itself, a reference and a title keep their place', () => {
  const source = '![A wave](en.png "Pier")\n\nRead [this][map] (now).\n\n[map]: https://x.example/en\n'
  const target = '![موجة](ar.png "رصيف")\n\nاقرأ [هذا](https://x.example/ar_(1)) (الآن).\n'
  const {article: parsed, catalog} = adopt(source, target)
  const {markdown} = assembleEdition(parsed, catalog, {languages})
  expect(markdown).toContain('![موجة](ar.png "رصيف")')
  expect(markdown).toContain('[هذا](<https://x.example/ar_(1)>) (الآن)')
})

test('an address that runs is not taken', () => {
  const {rows, catalog} = adopt('See [it](https://x.example/).\n', 'انظر [ذلك](javascript:alert).\n')
  expect(rows[0]!.addresses).toEqual([])
  expect(catalog.entries[0]!.recorded?.addresses).toBeUndefined()
})

test('one text for two is divided between its sentences', () => {
  const source = 'The council voted for the plan in Lod, 2031.\n\nNobody spoke against it for 12 minutes.\n'
  const {targets, rows} = adopt(source, 'صوت المجلس لصالح الخطة في اللد، 2031. لم يعارضها أحد لمدة 12 دقيقة.\n')
  expect(targets.map(([, text]) => text)).toEqual([
    'صوت المجلس لصالح الخطة في اللد، 2031.',
    'لم يعارضها أحد لمدة 12 دقيقة.'
  ])
  expect(rows.every(({level}) => level !== 'sure')).toBe(true)
})

test('mark-up that the article does not have is told, and its words stay', () => {
  const {rows, targets} = adopt('It rained in Haifa.\n', 'هطل المطر في [حيفا](https://x.example/).\n')
  expect(targets[0]![1]).toBe('هطل المطر في حيفا.')
  expect(rows[0]!.notes).toEqual(['left out the link `https://x.example/`, which the source does not have'])
})

test('a text with none of several links is offered, not printed', () => {
  const {rows, catalog} = adopt(
    'See [a](https://a.example/) and [b](https://b.example/) here.\n',
    'فقرة أضافها المترجم هنا.\n'
  )
  expect(rows[0]!.level).toBe('doubtful')
  expect(catalog.entries[0]!.recorded?.state).toBe('initial')
})

test.each([
  ['Getting started with it', 'untranslated'],
  ['Node.js 20', 'adopted'],
  ['GitHub Actions', 'adopted']
])('%s in both languages is %s', (text, outcome) => {
  const {told} = adopt(`One word.\n\n${text}\n\nTwo words.\n`, `كلمة.\n\n${text}\n\nكلمتان.\n`)
  expect(told[1]![0]).toBe(outcome)
})

test('files that cannot be read whole are not written', () => {
  const broken = {...none, locale: {locale: 'ar', file: '{'}}
  const {rows, writes, problem} = adoptTranslation({
    article: read(article, 'en'),
    translation: read(translation, 'ar'),
    ...broken
  })
  expect([rows, writes, problem !== undefined]).toEqual([[], [], true])
})
