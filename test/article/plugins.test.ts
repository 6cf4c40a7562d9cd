import type {Root as Html} from 'hast'
import type {Root} from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkMath from 'remark-math'
import type {PluggableList, Plugin, Processor} from 'unified'
import {expect, test} from 'vitest'
import {markdownPluginProblem} from '../../src/article/index.ts'
import {buildEditions, outputs, parseArticle, segmentArticle, spliceTargets} from '../../src/index.ts'
import {ar} from '../../src/languages/ar/index.ts'
import {en} from '../../src/languages/en/index.ts'
import {remarkCaret} from './caret.ts'

const remarkToc: Plugin<[], Root> = () => (tree) => void tree.children.pop()
function remarkOwnParser(this: Processor) {
  this.parser = () => ({type: 'root', children: []})
}
function remarkLate(this: Processor) {
  this.data().fromMarkdownExtensions = [{transforms: [(tree) => tree]}]
}
function remarkBroken() {
  throw new Error('no `width`')
}
const refused: ReadonlyArray<readonly [plugins: PluggableList, reason: string]> = [
  [[remarkToc], 'Plug-in `remarkToc` changes the tree, expected syntax extensions alone'],
  [[remarkMath, remarkOwnParser], 'Plug-in `remarkOwnParser` changes the parser'],
  [[remarkLate], 'Plug-in `remarkLate` changes the tree'],
  [[remarkBroken], 'Plug-in `remarkBroken` could not be attached (no `width`)'],
  [[remarkGfm], 'Plug-in `remarkGfm` is part of the grammar already'],
  [[[remarkFrontmatter, ['yaml']]], 'Plug-in `remarkFrontmatter` is part of the grammar already'],
  [[{plugins: [remarkMath]}], 'Plug-in `without a name` is no function']
]
for (const [plugins, reason] of refused) {
  test(`refused: ${reason}`, () => {
    expect(markdownPluginProblem(plugins)?.reason).toContain(reason)
    expect(() => parseArticle('# A', {plugins})).toThrow(reason)
  })
}

const plugins: PluggableList = [[remarkMath, {singleDollarTextMath: true}]]

test('a syntax plug-in is taken with its options', () => {
  expect(markdownPluginProblem(plugins)).toBeUndefined()
  expect(markdownPluginProblem([])).toBeUndefined()
})

const article = (body: string) =>
  parseArticle(`---\nlang: en\nheadline: Law\n---\n\n${body}\n`, {slug: 'law', plugins}).article

test('what is shown as it is becomes a locked tag; a block of it is no text', () => {
  const segments = segmentArticle(article('It says $E = mc^2$, *so* $x$.\n\n$$\na + b\n$$\n\n$y$'))
  expect(segments.map(({text}) => text)).toEqual([
    'Law',
    'It says <code1>E = mc^2</code1>, <em>so</em> <code2>x</code2>.'
  ])
})

test.each([
  ['كلف $5 ثم $6.', 'كلف \\$5 ثم \\$6.'],
  ['كلف $5 فقط.', 'كلف $5 فقط.'],
  ['<code1>E = mc^2</code1> يقول', '$E = mc^2$ يقول'],
  ['كلف $5 <em>أو <code1>E</code1></em> $6', 'كلف \\$5 *أو $E = mc^2$* \\$6']
])('a translation says %s and nothing else', (target, markdown) => {
  const own = article('It says $E = mc^2$ *so*.')
  const segments = segmentArticle(own)
  const text = spliceTargets(own, segments, new Map([[segments[1]!.key, target]]))
  expect(text.split('\n\n')[1]).toBe(`${markdown}\n`)
})

test('what has words inside is a pair of tags, and comes back in a translation', () => {
  const source = '---\nlang: en\nheadline: Law\n---\n\nThe 2^nd^ law.\n'
  const own = parseArticle(source, {slug: 'law', plugins: [remarkCaret]}).article
  const segments = segmentArticle(own)
  expect(segments[1]!.text).toBe('The 2<html1>nd</html1> law.')
  expect(spliceTargets(own, segments, new Map())).toBe(source)
  const target = new Map([[segments[1]!.key, 'القانون <html1>الثاني</html1>.']])
  expect(spliceTargets(own, segments, target)).toContain('\n\nالقانون ^الثاني^.\n')
})

test('an edition in HTML, Markdown and plain text has the formula', () => {
  const {outputs: files} = buildEditions({
    articles: [{slug: 'law', markdown: '---\nlang: ar\nheadline: قانون\n---\n\nيقول $E = mc^2$ كل شيء.\n'}],
    catalogs: [],
    languages: [ar, en],
    locales: ['ar'],
    outputs: [outputs.html, outputs.markdown, outputs.txt],
    reading: {plugins},
    printing: {
      rehypePlugins: [
        {
          plugin: () => (tree: Html) =>
            void tree.children.push({type: 'element', tagName: 'script', properties: {}, children: []}),
          trusted: true
        },
        () => (tree: Html) =>
          void tree.children.push({type: 'element', tagName: 'iframe', properties: {}, children: []})
      ]
    },
    now: '2026-06-01'
  })
  expect(files['ar/law.html']).toContain('<code class="language-math" dir="ltr">E = mc^2</code>')
  expect(files['ar/law.html']).toContain('<script></script>')
  expect(files['ar/law.html']).not.toContain('iframe')
  expect(files['ar/law.md']).toContain('يقول $E = mc^2$ كل شيء.')
  expect(files['ar/law.txt']).toContain('يقول E = mc^2 كل شيء.')
})
