import {expect, test} from 'vitest'
import {assembleEdition, type Edition, extractCatalogs, outputs, parseArticle, segmentArticle} from '../../src/index.ts'
import type {Protection} from '../../src/model.ts'
import {ar, en, he} from '../packs.ts'

const languages = [en, ar, he]

function edition(
  markdown: string,
  locale: string,
  labels: Record<string, string> = {},
  protect: Protection = []
): Edition {
  const source = `---\nheadline: Roads\nlang: en\n---\n\n${markdown}\n`
  const {article, findings} = parseArticle(source, {slug: 'roads', protect})
  expect(findings).toEqual([])
  const segments = segmentArticle(article)
  const file = JSON.stringify(Object.fromEntries(segments.map(({key}) => [key, locale === 'ar' ? 'نص' : 'מילים'])))
  const {catalogs} = extractCatalogs(
    {slug: 'roads', segments, source: {locale: 'en'}, locales: locale === 'en' ? [] : [{locale, file}]},
    {record: true}
  )
  const own = {slug: 'roads', locale, sourceLocale: 'en', entries: [], obsolete: [], resources: {}}
  return assembleEdition(article, catalogs[0] ?? own, {languages, labels})
}

/** The story of its page, without the element around it. */
const page = (one: Edition): string =>
  /<div class="story"[^>]*>([\s\S]*)<\/div><\/article>/.exec(outputs.html.render(one, {fragment: true, languages}))![1]!

const box = (kind: string, title: string, words = '<p>Mind.</p>') =>
  `<aside class="alert alert-${kind}" role="note"><p class="alert-title">${title}</p>\n${words}\n</aside>`

test.each<[name: string, markdown: string, html: string]>([
  ['a note of GitHub', '> [!NOTE]\n> Mind.', box('note', 'Note')],
  ['a tip', '> [!TIP]\n> Mind.', box('tip', 'Tip')],
  ['what is important', '> [!IMPORTANT]\n> Mind.', box('important', 'Important')],
  ['a warning, its words in a paragraph of their own', '> [!warning]\n>\n> Mind.', box('warning', 'Warning')],
  ['a call for caution', '> [!CAUTION]\n> Mind.', box('caution', 'Caution')],
  ['one with a title of its own', '> [!tip]+ For *cyclists*\n> Mind.', box('tip', 'For <em>cyclists</em>')],
  ['an admonition of MkDocs', '!!! danger\n    Mind.', box('caution', 'Caution')],
  ['one with a title', '??? note "Before you go"\n    Mind.', box('note', '<strong>Before you go</strong>')],
  ['our directive', ':::note\nMind.\n:::', box('note', 'Note')],
  ['our directive with a title', ':::note[Before you *go*]\nMind.\n:::', box('note', 'Before you <em>go</em>')],
  // What has no word of ours, and what is no alert.
  [
    'a kind that only sites know',
    '!!! question\n    Mind.',
    '<aside class="alert alert-question" role="note">\n<p>Mind.</p>\n</aside>'
  ],
  ['a kind that nobody knows', '> [!herring]\n> Mind.', '<aside>\n<p>Mind.</p>\n</aside>'],
  ['a tab', '=== "Roof"\n    Mind.', '<aside><p class="alert-title"><strong>Roof</strong></p>\n<p>Mind.</p>\n</aside>'],
  ['a box', ':::box\nMind.\n:::', '<aside>\n<p>Mind.</p>\n</aside>'],
  ['a pulled quotation', ':::pullquote\nMind.\n:::', '<aside><blockquote>\n<p>Mind.</p>\n</blockquote></aside>'],
  [
    'a figure with its caption',
    ':::figure[The *road*]\nMind.\n:::',
    '<figure>\n<p>Mind.</p>\n<figcaption>The <em>road</em></figcaption></figure>'
  ],
  ['a quotation', '> Mind.', '<blockquote>\n<p>Mind.</p>\n</blockquote>'],
  ['a quotation that begins with a link', '> [NOTE](x)', '<blockquote>\n<p><a href="x">NOTE</a></p>\n</blockquote>'],
  [
    'HTML that only looks like one',
    '<aside class="alert evil" role="alert" onclick="x">Mind.</aside>',
    '<aside class="alert">Mind.</aside>'
  ]
])('%s', (_, markdown, html) => expect(page(edition(markdown, 'en'))).toBe(html))

test.each([
  ['ar', 'تحذير', 'نص'],
  ['he', 'אזהרה', 'מילים']
])('its word is of the language of the page, and the edition in Markdown keeps the sign: %s', (locale, word, text) => {
  const made = edition('> [!WARNING]\n> Mind.', locale)
  expect(page(made)).toBe(box('warning', word, `<p>${text}</p>`))
  expect(made.markdown).toContain(`> [!WARNING]\n> ${text}\n`)
  expect(outputs.txt.render(made, {languages})).toContain(`${word}\n\n${text}`)
})

test('a publication gives it words of its own', () => {
  expect(page(edition('> [!NOTE]\n> Mind.', 'en', {'alert-note': 'From the desk'}))).toBe(box('note', 'From the desk'))
})

test('the admonitions of Docusaurus', () => {
  const made = page(
    edition(':::danger[High water]\n\nMind.\n\n:::\n\n:::details[More]\n\nMind.\n\n:::', 'en', {}, ['docusaurus'])
  )
  expect(made).toContain(box('caution', 'High water'))
  expect(made).toContain('<details><summary>More</summary>\n<p>Mind.</p>\n</details>')
})
