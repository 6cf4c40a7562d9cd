import {fromMarkdown} from 'mdast-util-from-markdown'
import {gfmFromMarkdown} from 'mdast-util-gfm'
import {gfm} from 'micromark-extension-gfm'
import {expect, test} from 'vitest'
import {assembleEdition, parseArticle, segmentArticle} from '../../src/index.ts'

const article = (text: string) => parseArticle(`---\nheadline: x\nlang: ar\n---\n\n${text}\n`, {slug: 'x'}).article
const last = (text: string) => segmentArticle(article(text)).at(-1)!

const lines: Array<[text: string, addresses: string[]]> = [
  ['زوروا https://example.org/path، ثم', ['https://example.org/path']],
  ['عودوا (https://example.org/b)؛ أو', ['https://example.org/b']],
  ['أو www.example.org؟ نعم', ['http://www.example.org']],
  ['قال «https://example.org/a». نعم', ['https://example.org/a']],
  ['详见https://example.org/a。然后', ['https://example.org/a']],
  ['見る（ https://example.org/a）と', ['https://example.org/a']],
  ['ראו https://example.org/a־ וגם', ['https://example.org/a']],
  ['He said “https://example.org/a.” Then', ['https://example.org/a']],
  ['نص me@example.org، و https://example.org/a، ثم', ['mailto:me@example.org', 'https://example.org/a']],
  // What may stand in an address stays in it.
  ['ראו https://he.wikipedia.org/wiki/תל־אביב.', ['https://he.wikipedia.org/wiki/תל־אביב']],
  ['نص https://ar.wikipedia.org/wiki/قاهرة،_مصر نعم', ['https://ar.wikipedia.org/wiki/قاهرة،_مصر']],
  ['See https://en.wikipedia.org/wiki/A–B(c) now', ['https://en.wikipedia.org/wiki/A–B(c)']],
  ['See https://example.org/café now', ['https://example.org/café']],
  // Where the author says where it ends.
  ['نص <https://example.org/a،> نعم', ['https://example.org/a،']],
  ['نص [كذا](https://example.org/a،) نعم', ['https://example.org/a،']]
]
for (const [text, addresses] of lines) {
  test(`in ${text} stand ${addresses.join(', ')}`, () => {
    expect(last(text).tags.flatMap(({kind, value}) => (kind === 'link' ? [value] : []))).toEqual(addresses)
  })
}

test('a translated text is read alike by those who know ASCII alone', () => {
  const source = article('See https://example.org/a and (https://example.org/b) here.')
  const [headline, paragraph] = segmentArticle(source) as [ReturnType<typeof last>, ReturnType<typeof last>]
  const entries = [
    {key: headline.key, segment: headline, status: 'current' as const, target: 'س'},
    {
      ...{key: paragraph.key, segment: paragraph, status: 'current' as const},
      target: 'طالع <a1>https://example.org/a</a1>، ثم (<a2>https://example.org/b</a2>)؛ نعم.'
    }
  ]
  const catalog = {slug: 'x', locale: 'ar-EG', sourceLocale: 'ar', entries, obsolete: [], resources: {}}
  const {markdown} = assembleEdition(source, catalog)
  const tree = fromMarkdown(markdown, {extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()]})
  expect([...JSON.stringify(tree).matchAll(/"url":"([^"]*)"/g)].map(([, url]) => url)).toEqual([
    'https://example.org/a',
    'https://example.org/b'
  ])
})
