import fc from 'fast-check'
import {expect, test} from 'vitest'
import {
  assembleEdition,
  checkAssembled,
  checkEdition,
  checks,
  collections,
  extractCatalogs,
  importWire,
  outputs,
  parseArticle,
  segmentArticle
} from '../../src/index.ts'
import type {Article, Catalog} from '../../src/model.ts'
import {ar, en, he} from '../packs.ts'
import {hostileData, hostileText} from './hostile.ts'

const languages = [en, ar, he]
const fields = [
  'id slug lang headline description dateline published updated version byline credit sources rights status embargo',
  'corrections keywords images figures previousSlugs slugs place country date name role agency url src alt caption',
  'holder notice usageTerms translation expires territories text value style currency title summary hero'
].flatMap((names) => names.split(' '))
const yaml = fc.oneof(
  fc.dictionary(fc.constantFrom(...fields), hostileData(fields), {maxKeys: 8}).map((data) => JSON.stringify(data)),
  fc
    .array(fc.tuple(fc.constantFrom(...fields), hostileText), {maxLength: 6})
    .map((all) => all.map(([name, value]) => `${name}: ${value}`).join('\n'))
)
const documents = fc.oneof(
  fc.tuple(yaml, hostileText).map(([front, body]) => `---\n${front}\n---\n\n${body}`),
  hostileText.map((body) => `---\nheadline: x\nlang: en\nfigures: {killed: 74}\n---\n\n${body}`),
  hostileText
)

const catalogOf = (article: Article, locale: string, targets: readonly string[]): Catalog => ({
  slug: article.slug,
  locale,
  sourceLocale: article.lang,
  entries: segmentArticle(article).map((segment, at) => ({
    key: segment.key,
    segment,
    status: 'current',
    target: targets[at % targets.length] ?? segment.text
  })),
  obsolete: [],
  resources: {'fig-killed_other': targets[0] ?? ''}
})

/** What no page may hold, whoever wrote the story: something that runs, or loads, or leads to what does. */
function expectSafe(html: string): void {
  for (const [tag] of html.matchAll(/<[a-z][^>"]*(?:"[^"]*"[^>"]*)*>/gi)) {
    expect(tag).not.toMatch(/^<(?:iframe|object|embed|svg|form|base|link rel="import)/i)
    expect(tag.replace(/"[^"]*"/g, '""')).not.toMatch(/\son\w+=/i)
    expect(tag).not.toMatch(/\s(?:href|src|cite)="\s*(?:javascript|vbscript|data|file):/i)
  }
}

function printAll(article: Article, catalog: Catalog): void {
  const edition = assembleEdition(article, catalog, {languages})
  checkAssembled(edition, article, {languages, checks, now: '2024-02-14T12:00:00Z'})
  const options = {languages, site: 'https://news.example', now: '2024-02-14T12:00:00Z', publisher: 'News'}
  const made = Object.entries(outputs).map(([name, output]) => [name, output.render(edition, options)] as const)
  for (const [name, text] of made) if (name === 'html') expectSafe(text)
  const {html} = JSON.parse(made.find(([name]) => name === 'json')![1]) as {html: string}
  expectSafe(html)
  for (const output of Object.values(collections)) output.render([edition], options)
}

test('any document at all is parsed, checked and printed, or told', () => {
  fc.assert(
    fc.property(documents, (markdown) => {
      const {article, findings} = parseArticle(markdown, {path: 'article/x.md', lang: 'en'})
      for (const {place} of findings) expect(place!.start.line).toBeGreaterThan(0)
      const segments = segmentArticle(article)
      extractCatalogs({slug: 'x', segments, source: {locale: 'en'}, locales: [{locale: 'ar'}]}, {record: true})
      if (languages.some(({tag}) => tag === article.lang))
        printAll(article, {...catalogOf(article, article.lang, []), entries: []})
    })
  )
})

test('any translation at all is checked and printed', () => {
  const markdown = `---
headline: Rain at last
lang: en
description: It *rained*
figures: {killed: 74}
corrections: [{date: 2024-02-14, text: Wrong}]
---

A **b** *c* [d](https://e.example "f") \`g\` ![h](i.png) {{killed}} <b>j</b> ~~k~~[^1]

| a | b |
| - | - |
| c | d |

<div title="x">raw <i>html</i></div>

[^1]: A note.
`
  const {article} = parseArticle(markdown, {path: 'article/x.md'})
  fc.assert(
    fc.property(fc.array(hostileText, {minLength: 1, maxLength: 6}), fc.constantFrom('ar', 'he'), (targets, locale) => {
      const catalog = catalogOf(article, locale, targets)
      checkEdition(article, catalog, {languages})
      printAll(article, catalog)
    })
  )
})

test('any wire copy at all is imported', () => {
  fc.assert(
    fc.property(fc.array(hostileText, {maxLength: 6}), fc.constantFrom('\n', '\n\n', '\r\n'), (lines, end) => {
      const {markdown} = importWire(lines.join(end), {lang: 'en'})
      parseArticle(markdown, {lang: 'en'})
    })
  )
})
