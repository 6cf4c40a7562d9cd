import {expect, test} from 'vitest'
import {parseArticle} from '../../src/article/index.ts'
import {segmentArticle} from '../../src/segment/index.ts'

const head = '---\nslug: x\nlang: en\nheadline: Head\n---\n\n'
/** Role and text of every segment of a body. */
const segments = (body: string): string[] =>
  segmentArticle(parseArticle(head + body).article)
    .slice(1)
    .map(({role, text}) => `${role}: ${text}`)

const cases: Array<[name: string, body: string, expected: string[]]> = [
  ['a paragraph', 'Talks go on.', ['paragraph: Talks go on.']],
  ['a wrapped paragraph as one text', 'Talks\ngo\non.', ['paragraph: Talks go on.']],
  ['headings', '# One\n\nTwo\n---', ['heading: One', 'heading: Two']],
  ['list items, nested ones too', '- one\n  - two\n- three', ['item: one', 'item: two', 'item: three']],
  ['table cells', '| a | b |\n|---|---|\n| c | |', ['cell: a', 'cell: b', 'cell: c']],
  ['quotes', '> said', ['quote: said']],
  ['emphasis as named tags', 'a **b** *c* ~~d~~', ['paragraph: a <strong>b</strong> <em>c</em> <del>d</del>']],
  ['links by number, no address', '[a](https://x.example) [b](/c)', ['paragraph: <a1>a</a1> <a2>b</a2>']],
  ['code with its text, locked', 'run `git push` now', ['paragraph: run <code1>git push</code1> now']],
  ['hard breaks', 'a  \nb', ['paragraph: a<br1/>b']],
  ['signs of markup as entities', 'a < b & c', ['paragraph: a &lt; b &amp; c']],
  ['escapes as what they show', '1\\. a \\* b', ['paragraph: 1. a * b']],
  ['no code blocks', '```\ncode\n```\n\n    more', []],
  ['no thematic breaks and no empty blocks', '---\n\n- \n', []],
  [
    'times and names with a colon as they are',
    'At 14:05 Source:Reuters وكالة:رويترز',
    ['paragraph: At 14:05 Source:Reuters وكالة:رويترز']
  ]
]
for (const [name, body, expected] of cases) {
  test(`segments hold ${name}`, () => expect(segments(body)).toEqual(expected))
}

test('segments hold alt texts, titles and notes', () => {
  expect(segments('![alt](a.png "title")\n\nText[^1].\n\n[^1]: A note.').sort()).toEqual(
    ['alt: alt', 'footnote: A note.', 'paragraph: Text<fn1/>.', 'title: title'].sort()
  )
})

test('segments hold the text inside raw HTML, and none of its markup', () => {
  const found = segments('<div class="box"><p>Shown <b>text</b></p><script>hidden()</script></div>')
  expect(found.join(' ')).toContain('Shown')
  expect(found.join(' ')).not.toContain('hidden')
  expect(found.join(' ')).not.toContain('class')
})

test('the place of a segment names line and column', () => {
  const {article} = parseArticle(`${head}one\n\n- two`, {path: 'article/x.md'})
  const {place} = segmentArticle(article).at(-1)!
  expect([place.path, place.start.line, place.start.column]).toEqual(['article/x.md', 9, 3])
})
