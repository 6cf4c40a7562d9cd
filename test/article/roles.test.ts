import {expect, test} from 'vitest'
import {parseArticle} from '../../src/article/index.ts'
import {assembleEdition} from '../../src/edition/index.ts'
import type {CatalogEntry} from '../../src/model.ts'
import {newsml, ninjs} from '../../src/outputs/index.ts'
import {segmentArticle} from '../../src/segment/index.ts'
import {ours} from '../packs.ts'

const markdown = `---
lang: en
headline: Ferry returns
byline:
  - {name: Dana Levi, role: Reporter}
  - {name: Noa Bar, role: editor}
  - {name: Omar Said, role: shipping analyst}
---

The ferry sails again.
`
const {article} = parseArticle(markdown)

test('what a role of ours is called is no text that anybody translates', () => {
  expect(article.fields.map(({path}) => path)).toEqual([
    'headline',
    'byline/0/name',
    'byline/1/name',
    'byline/2/name',
    'byline/2/role'
  ])
  expect(article.meta.byline.map(({role}) => role)).toEqual(['Reporter', 'editor', 'shipping analyst'])
})

test('who wrote a story is its author in every language', () => {
  const words: Readonly<Record<string, string>> = {
    'Ferry returns': 'عودة العبّارة',
    'Dana Levi': 'دانا ليفي',
    'Noa Bar': 'نوعا بار',
    'Omar Said': 'عمر سعيد',
    'shipping analyst': 'محلل ملاحي',
    'The ferry sails again.': 'العبّارة تبحر من جديد.'
  }
  const entries = segmentArticle(article).map(
    (segment): CatalogEntry => ({key: segment.key, segment, status: 'current', target: words[segment.text]!})
  )
  const catalog = {slug: 'ferry', locale: 'ar', sourceLocale: 'en', entries, obsolete: [], resources: {}}
  const edition = assembleEdition(article, catalog, {languages: ours})
  expect(edition.lines).toMatchObject({byline: 'إعداد: دانا ليفي', staff: ['تحرير: نوعا بار', 'عمر سعيد، محلل ملاحي']})
  expect(JSON.parse(ninjs.render(edition))).toMatchObject({by: 'إعداد: دانا ليفي'})
  expect(newsml.render(edition)).toContain(
    '<creator role="cpprole:correspondent"><name>دانا ليفي</name></creator>' +
      '<contributor role="cpprole:editor"><name>نوعا بار</name></contributor>' +
      '<contributor><name>عمر سعيد</name></contributor>'
  )
})
