import {expect, test} from 'vitest'
import {parseArticle, segmentArticle, sitePresets, spliceTargets} from '../../src/index.ts'

const read = (tags: string) =>
  parseArticle(`---\ntitle: Rain\nlang: en\n${tags}\nlayout: post\n---\n\nIt rained.\n`, {
    slug: 'rain',
    ...sitePresets.jekyll
  }).article

/** The field as an edition writes it, where `sea` is two words in its language. */
function written(tags: string): string {
  const article = read(tags)
  const segments = segmentArticle(article)
  const targets = new Map(segments.flatMap(({key, plain}) => (plain === 'sea' ? [[key, 'مياه البحر']] : [])))
  return /lang: en\n([\s\S]*)\nlayout: post\n/.exec(spliceTargets(article, segments, targets))![1]!
}

test.each<[field: string, keywords: string[], edition: string]>([
  ['tags: sea rain', ['sea', 'rain'], 'tags: [مياه البحر, rain]'],
  ['tags: "sea  2024"', ['sea', '2024'], 'tags: [مياه البحر, "2024"]'],
  ['tags: >\n  sea\n  rain', ['sea', 'rain'], 'tags: [مياه البحر, rain]'],
  // One word, a list, and the field of a single tag are what they are.
  ['tags: sea', ['sea'], 'tags: مياه البحر'],
  ['tags: [sea, high tide]', ['sea', 'high tide'], 'tags: [مياه البحر, high tide]'],
  ['tag: high tide', ['high tide'], 'tag: high tide']
])('Jekyll: `%s`', (field, keywords, edition) => {
  expect(read(field).meta.keywords).toEqual(keywords)
  expect(written(field)).toBe(edition)
})

test('other sites, and a file that is not translated, keep the text', () => {
  expect(spliceTargets(read('tags: sea rain'), segmentArticle(read('tags: sea rain')), new Map())).toContain(
    '\ntags: sea rain\n'
  )
  const {article} = parseArticle('---\ntitle: Rain\nlang: en\ntags: sea rain\n---\n', {
    slug: 'rain',
    ...sitePresets.hexo
  })
  expect(article.meta.keywords).toEqual(['sea rain'])
})
