import {describe, expect, test} from 'vitest'
import {anchorsOf, parseMarkdown} from '../../src/article/index.ts'
import {assembleEdition, parseArticle, segmentArticle} from '../../src/index.ts'
import type {Catalog} from '../../src/model.ts'
import {html} from '../../src/outputs/index.ts'

const ids: Array<[name: string, markdown: string, expected: string[]]> = [
  ['are of the words', '## What is new?', ['what-is-new']],
  ['are of the words in any script', '## ما الجديد؟\n\n## מה חדש', ['ما-الجديد', 'מה-חדש']],
  ['leave out markup', '## *One* and `two` [three](x)', ['one-and-two-three']],
  ['count what is alike', '## One\n\n## One', ['one', 'one-1']],
  ['are those that the author gives', '## One {#first}\n\n## First', ['first', 'first-1']],
  ["are kramdown's too", '## One {: #first}\n\n## Two\n{: #second .x}', ['first', 'second']],
  ['are never those of notes and HTML', '## Fn 1\n\n## Map\n\n<a id="map"></a>x[^1]\n\n[^1]: y', ['fn-1-1', 'map-1']],
  ['are of the words of raw HTML', '<h2 title="a>b">One &amp; <b>two</b></h2>\n\n## One', ['one--two', 'one']],
  ['leave its headings their own', '<h2 id="x">One</h2><h3>Two <code>c</code></h3>', ['two-c']],
  ['leave out what has no end', '<h2>One', []],
  ['are never empty', '## !', ['section']]
]
for (const [name, markdown, expected] of ids) {
  test(`ids ${name}`, () => expect(anchorsOf(parseMarkdown(markdown)).headings).toEqual(expected))
}

function edition(markdown: string, targets: readonly string[]) {
  const {article} = parseArticle(`---\nheadline: Rain\nlang: en\n---\n\n${markdown}\n`, {slug: 'rain'})
  const segments = segmentArticle(article)
  const entries = segments.map((segment, at) => ({
    ...{key: segment.key, segment, status: targets[at] === undefined ? 'missing' : 'current'},
    ...(targets[at] !== undefined && {target: targets[at]})
  })) as Catalog['entries']
  const catalog = {slug: 'rain', locale: 'he', sourceLocale: 'en', entries, obsolete: [], resources: {}}
  return assembleEdition(article, catalog, {policy: {missing: 'source'}})
}

describe('a link within the page', () => {
  const markdown =
    'See [it](#the-map), [again](#THE-MAP), [own](#x), [up][m].\n\n## The map\n\n## Own {#x}\n\n[m]: #the-map'
  const targets = ['גשם', 'ראו <a1>זה</a1>, <a2>שוב</a2>, <a3>כאן</a3>, <a4>למעלה</a4>.', 'המפה', 'שלי']
  const translated = edition(markdown, targets)

  test('leads to the translated heading in Markdown', () => {
    expect(translated.markdown).toContain('[זה](#המפה), [שוב](#המפה), [כאן](#x), [למעלה](#המפה).')
    expect(translated.markdown).toContain('[m]: #the-map')
  })

  test('leads to it on the page, which has the id of the article as well', () => {
    const page = html.render(translated, {fragment: true})
    expect(page).toContain('<a href="#rain-המפה">זה</a>')
    expect(page).toContain('<h2 id="rain-המפה"><a id="rain-the-map"></a>המפה</h2>')
    expect(page).toMatch(/<h2 id="rain-x">שלי<\/h2>/)
    expect(page).not.toContain('{#')
  })

  test('leads to a heading in raw HTML, in its tag', () => {
    const raw = edition('See [it](#the-map).\n\n<h2 class="x" title="a>b">The map</h2>', [
      'גשם',
      'ראו <a1>זה</a1>.',
      'מקום',
      'המפה'
    ])
    const page = html.render(raw, {fragment: true})
    expect(page).toContain('<a href="#rain-המפה">זה</a>')
    expect(page).toMatch(/<h2 id="rain-המפה" title="[^"]*"><a id="rain-the-map"><\/a>המפה<\/h2>/)
  })

  test('leads there from a text that is not translated', () => {
    const half = edition(markdown, ['גשם', undefined as never, 'המפה', 'שלי'])
    expect(half.markdown).toContain('See [it](#the-map), [again](#THE-MAP)')
    const page = html.render(half, {fragment: true})
    expect(page).toContain('<a href="#rain-the-map">it</a>, <a href="#rain-the-map">again</a>')
    expect(page).toContain('<a id="rain-the-map"></a>')
  })

  test('changes no byte where no heading is translated', () => {
    const same = edition(markdown, [])
    expect(same.markdown).toContain(markdown)
  })

  test('may lead to the headline that a heading of the article is', () => {
    const {article} = parseArticle('# Rain at last\n\nBack to [the top](#rain-at-last).\n', {slug: 'rain', lang: 'en'})
    const own = {slug: 'rain', locale: 'en', sourceLocale: 'en', entries: [], obsolete: [], resources: {}}
    const page = html.render(assembleEdition(article, own), {fragment: true})
    expect(page).toContain('<h1 id="rain-rain-at-last">')
    expect(page).toContain('href="#rain-rain-at-last"')
  })
})

test('a headline that is a heading with an id is printed once, and has the id', () => {
  const {article} = parseArticle('# Rain at last {#top}\n\nSee [above](#top).\n', {slug: 'rain', lang: 'en'})
  const own = {slug: 'rain', locale: 'en', sourceLocale: 'en', entries: [], obsolete: [], resources: {}}
  const page = html.render(assembleEdition(article, own), {fragment: true})
  expect(page.match(/Rain at last/g)).toHaveLength(1)
  expect(page).toContain('<h1 id="rain-top">Rain at last</h1>')
  expect(page).toContain('<a href="#rain-top">above</a>')
})
