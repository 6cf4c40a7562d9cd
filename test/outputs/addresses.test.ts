import {expect, test} from 'vitest'
import {parseArticle} from '../../src/article/index.ts'
import {assembleEdition} from '../../src/edition/index.ts'
import type {Catalog} from '../../src/model.ts'
import {collections, outputs} from '../../src/outputs/index.ts'
import {segmentArticle} from '../../src/segment/index.ts'

/** What nobody checked is rendered all the same: what is dropped at the door must reach no format. */
const front = `id: 'javascript:alert(0)'
headline: Rain at last
lang: en
published: 2024-02-14T06:00+02:00
byline: [{name: Dana}]
sources:
  - {name: A, url: 'javascript:alert(1)'}
  - {name: B, url: &anchor "java\\tscript:alert(2)"}
  - name: C
    url: >-
      vbscript:msgbox(3)
  - {name: D, url: 'https://weather.example/rain'}
  - name: E
    url: |
      JAVASCRIPT:alert(4)
images:
  - 'data:image/svg+xml,<svg onload="alert(5)"/>'
  - {src: '&#106;avascript:alert(6)', alt: Rain}
  - {src: 'file:///etc/passwd', alt: Rain}
hero: {link: *anchor, picture: [{src: 'javascript:alert(7)'}], deep: {er: 'data:text/html,x'}}
canonical: 'vbscript:x'
mood: 'JavaScript: a feeling'`
const body = `It rained, [they](https://weather.example/they) said.`
const running = /(?:(?:java|vb|JAVA)script(?:&colon;|:)(?! a feeling)|java\\*\\t|data:(?:image|text)|file:\/\/|&#106;)/

const read = (markdown: string) => parseArticle(markdown, {path: 'article/rain.md'})
const edition = (markdown: string) => {
  const {article} = read(markdown)
  const catalog: Catalog = {slug: 'rain', locale: 'en', sourceLocale: 'en', entries: [], obsolete: [], resources: {}}
  return assembleEdition(article, catalog)
}
const options = {site: 'https://news.example', publisher: 'News', now: '2024-02-15T00:00:00Z'}

test('each address that runs has its finding, where it stands', () => {
  const {findings} = read(`---\n${front}\n---\n\n${body}\n`)
  const found = findings.filter(({ruleId}) => ruleId === 'article-address')
  expect(found.map(({place}) => place!.start.line)).toEqual([2, 8, 9, 11, 15, 18, 19, 20, 21, 21, 22])
  expect(found[0]!.place!.start.column).toBe(5)
  expect(found[1]).toMatchObject({severity: 'error', actual: 'javascript:alert(1)'})
  expect(findings).toEqual(found)
})

const made = edition(`---\n${front}\n---\n\n${body}\n`)
for (const output of Object.values(outputs)) {
  test(`${output.name} carries none of the front matter's addresses that run`, () => {
    const text = output.render(made, options)
    expect(text).not.toMatch(running)
    expect(text).toContain('weather.example')
  })
}
for (const output of Object.values(collections)) {
  test(`${output.name} carries none`, () => {
    const files = Object.values(output.render([made], options))
    expect(files.join('\n')).not.toMatch(running)
    expect(files.length).toBeGreaterThan(0)
  })
}

test('an edition in Markdown reads as before, without what was dropped', () => {
  const {article, findings} = read(made.markdown)
  expect(findings.map(({reason}) => reason.split(',')[0])).toEqual(Array(2).fill('Missing `src` in `images`'))
  expect(article.meta).toEqual(made.meta)
  expect(article.extra).toEqual({
    hero: {link: '', picture: [{src: ''}], deep: {er: ''}},
    canonical: '',
    mood: 'JavaScript: a feeling'
  })
})

test('what was kept out of the text reaches no format made of pages', () => {
  const hostile = `[a](javascript:alert(1)) ![b](data:image/png;base64,AAAA) [c][d] <https://a.example>

<a href="java&#10;script:alert(2)">e</a> <img src="vbscript:x">

[d]: <java	script:alert(3)>
`
  const {findings} = read(`---\nheadline: x\nlang: en\n---\n\n${hostile}`)
  expect(findings.map(({ruleId, place}) => [ruleId, place!.start.line])).toEqual([
    ['article-address', 6],
    ['article-address', 6],
    ['article-address', 10]
  ])
  const story = edition(`---\nheadline: x\nlang: en\npublished: 2024-02-14T06:00+02:00\n---\n\n${hostile}`)
  const {markdown: _, ...pages} = outputs
  for (const output of Object.values(pages)) expect(output.render(story, options), output.name).not.toMatch(running)
  for (const output of Object.values(collections))
    expect(Object.values(output.render([story], options)).join('\n'), output.name).not.toMatch(running)
})

test('no percent sign is too odd for an output', () => {
  const story = edition(`---
headline: x
lang: en
published: 2024-02-14T06:00+02:00
sources: [{name: A, url: 'https://a.example/100%'}, {name: B, url: 'https://a.example/%zz%E0%A4%A'}]
images: [{src: 'https://a.example/%ff.png', alt: x}, {src: '100% rain.png', alt: x}]
---

x
`)
  for (const output of Object.values(outputs)) expect(output.render(story, options), output.name).not.toBe('')
})

test('a state file gives an old target no address that runs', () => {
  const {article} = read('---\nheadline: x\nlang: en\n---\n\nIt rains now.\n')
  const segment = segmentArticle(article).find(({role}) => role === 'paragraph')!
  const target = '<a1>ירד</a1> <img1/>גשם <a2>כאן</a2>'
  const tags = [
    {name: 'a1', kind: 'link', value: 'java\nscript:alert(1)'},
    {name: 'img1', kind: 'image', value: 'data:image/svg+xml,x'},
    {name: 'a2', kind: 'link', value: 'https://weather.example/'}
  ] as const
  const recorded = {source: 'It rained.', target, state: 'final', origin: 'person', tags, waivers: []} as const
  const catalog: Catalog = {
    slug: 'rain',
    locale: 'he',
    sourceLocale: 'en',
    entries: [{key: segment.key, segment, status: 'stale', target, recorded}],
    obsolete: [],
    resources: {}
  }
  const {markdown} = assembleEdition(article, catalog, {policy: {stale: 'old'}})
  expect(markdown).toContain('ירד גשם [כאן](https://weather.example/)')
})
