import {describe, expect, test} from 'vitest'
import {parseArticle} from '../../src/article/index.ts'

const many = (text: string, times: number) => text.repeat(times)
const paragraphs = (text: (at: number) => string, times: number) =>
  Array.from({length: times}, (_, at) => text(at)).join('\n\n')
const refusalsOf = (body: string) =>
  parseArticle(`---\nheadline: H\nlang: en\n---\n\n${body}\n`).findings.filter(({ruleId}) => ruleId === 'article-limit')

describe('refuses', () => {
  const cases: ReadonlyArray<readonly [name: string, body: string, reason?: RegExp]> = [
    ['one element in another', many('<b>', 3_000)],
    ['the same in a line of text', `Text ${many('<b>x ', 3_000)}`],
    ['the same, closed at last', `Text ${many('<i>', 200)}x${many('</i>', 200)}`],
    ['blocks, each in a paragraph of HTML', many('<div>\n\n', 3_000)],
    ['blocks that open within paragraphs', paragraphs(() => 'a <div> b', 150)],
    ['tables in tables', many('<table><tr><td>', 150)],
    ['lists in lists', many('<ul><li>', 150)],
    ['lists of definitions', many('<dl><dd>', 150)],
    ['drawings', `<svg>${many('<g>', 3_000)}`],
    ['formulas', `<math>${many('<mrow>', 3_000)}`],
    ['links within a drawing', `<svg>${many('<a>', 3_000)}`],
    ['templates', many('<template>', 3_000)],
    ['elements that nobody knows', many('<x-story/>', 3_000)],
    ['a different element in each paragraph', paragraphs((at) => `a <font size="${at}"> b`, 150)],
    ['a different element in each item', paragraphs((at) => `- a <font size="${at}"> b`, 150)],
    ['an element that each paragraph forgets to close', paragraphs(() => 'a <b>b', 300)],
    ['one that each item forgets to close', many('- a <b>b\n', 300)],
    ['many in each of a few paragraphs', paragraphs(() => `a ${many('<b>x ', 50)}`, 60)],
    ['elements whose attributes hold a `>`', many('<b title="a > b">x', 150)],
    ['elements in capitals, in several lines', many('<B\nID=x>\n', 150)],
    ['tables that an end tag does not close', many('<div><table></div>', 150)],
    ['emphasis in emphasis', `${many('*a **b ', 150)}c${many(' d** e*', 150)}`, /emphasis/],
    [
      'few elements that are opened again in very many paragraphs',
      `${Array.from({length: 90}, (_, at) => `<b id="${at}">`).join('')}x\n\n${paragraphs(() => 'Text', 5_000)}`,
      /opened again/
    ]
  ]
  for (const [name, body, reason = /nesting of more than 100 levels of raw HTML/] of cases) {
    test(name, () => {
      const [finding, ...more] = refusalsOf(body)
      expect(finding?.reason).toMatch(reason)
      expect(finding?.place?.start.line).toBeGreaterThan(5)
      expect(more).toEqual([])
    })
  }
})

describe('reads', () => {
  const cases: ReadonlyArray<readonly [name: string, body: string]> = [
    ['elements beside each other', `${many('<b>x</b> ', 1_000)}\n\n${many('<span>y</span>', 1_000)}`],
    ['elements as they are named in code', paragraphs(() => 'Write `<div>` and `<b>`.', 300)],
    ['a block of code', `\`\`\`html\n${many('<div>\n', 300)}\`\`\``],
    ['comments', `<!-- ${many('<b>', 300)} -->\n\nText <!-- ${many('<b>', 300)} -->`],
    ['an element that some paragraphs forget to close', paragraphs(() => 'a <b>b', 90)],
    ['one that each cell forgets to close', `|a|\n|-|\n${many('|a <b>b|\n', 300)}`],
    ['a span that each paragraph forgets to close', paragraphs((at) => `a <span id="s${at}">b`, 300)],
    ['items without an end', `<ul>\n${many('<li>item\n', 300)}</ul>`],
    ['paragraphs without an end', many('<p>text <span>more\n', 300)],
    ['paragraphs that end before their elements', many('<p><span>text</p>\n', 300)],
    ['rows and cells without an end', `<table>\n${many('<tr><td>a<td><b>b\n', 300)}</table>`],
    ['terms and definitions', `<dl>\n${many('<dt>a<dd><i>b</i>\n', 300)}</dl>`],
    ['options', `<select>\n${many('<option>a\n', 300)}</select>`],
    ['void elements', many('a<br>b<hr><img src="a.png" alt="a">\n', 300)],
    ['anchors', many('<a name="x"/>a\n', 300)],
    ['a drawing of many shapes', `<svg>${many('<path d="M0 0"/><g><circle r="1"/></g>', 500)}</svg>`],
    ['a script with tags in its strings', `<script>\n${many("'<div>'\n", 300)}</script>`],
    ['levels that a page may have', `${many('<div>', 60)}\n\nText\n\n${many('</div>', 60)}`],
    ['elements in a quote, closed by its end', paragraphs((at) => `> a <span id="${at}">b`, 300)],
    ['mark-up that crosses', many('<b><i>x</b></i> ', 500)]
  ]
  for (const [name, body] of cases) test(name, () => expect(refusalsOf(body)).toEqual([]))
})

test('levels are the caller’s to set', () => {
  const body = `${many('<div>', 5)}x${many('</div>', 5)}`
  const found = (nesting: number) => parseArticle(`# H\n\n${body}\n`, {lang: 'en', limits: {nesting}}).findings
  expect(found(5)).toEqual([])
  expect(found(4)).toMatchObject([{ruleId: 'article-limit', place: {start: {line: 3}}}])
})

test.each([
  ['keys in keys', many('? ', 3_000)],
  ['lists in lists', `a:\n  ${many('- ', 3_000)}x`],
  ['braces', `a: ${many('{a: ', 3_000)}`]
])('front matter: refuses %s', (_, yaml) => {
  const {findings} = parseArticle(`---\nheadline: H\nlang: en\n${yaml}\n---\n\nText\n`)
  const told = findings.filter(({ruleId}) => ruleId === 'article-limit')
  expect(told.length).toBeGreaterThan(0)
  expect(findings.map(({reason}) => reason).join()).not.toContain('call stack')
})
