import rehypeStringify from 'rehype-stringify'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkMath from 'remark-math'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import remarkStringify from 'remark-stringify'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {parseArticle} from '../../src/index.ts'
import {ar} from '../../src/languages/ar/index.ts'
import {en} from '../../src/languages/en/index.ts'
import {rehypeBidi, remarkEdition, remarkPolyedition, remarkSegments} from '../../src/unified/index.ts'
import {story, texts} from './story.ts'

const languages = [en, ar]
const file = (value: string, name = 'article/ferry.md') => new VFile({path: name, value})
const arabic = {locale: 'ar', texts, languages}

test('remarkPolyedition is our grammar, whatever else the pipeline knows', () => {
  const markdown = `---\na: b\n---\n\nAt 14:05, Source:Reuters ~~says~~ www.example.org.[^1]\n\n::figure[A *boat*]{src=a.png}\n\n| a |\n| - |\n| b |\n\n- [x] done\n\n[^1]: Note.\n`
  const {tree} = parseArticle(markdown).article
  const alone = unified().use(remarkParse).use(remarkPolyedition)
  const beside = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter).use(remarkPolyedition)
  expect(alone.runSync(alone.parse(markdown), file(markdown))).toEqual(tree)
  const types = (node: unknown): string => JSON.stringify(node, (name, value) => (name === 'data' ? undefined : value))
  expect(types(beside.runSync(beside.parse(markdown), file(markdown)))).toBe(types(tree))
})

test('what it prints is read again as it was', () => {
  const pipeline = unified().use(remarkParse).use(remarkPolyedition).use(remarkStringify).freeze()
  const markdown = 'At 14:05, Source:Reuters.\n\n:::note\nTwo *boats*.\n:::\n\n| a |\n| - |\n| b |\n'
  expect(String(pipeline.processSync(markdown))).toBe(markdown)
})

test('an unknown directive is shown as typed, with a message at its place', () => {
  const pipeline = unified()
    .use(remarkParse)
    .use(remarkPolyedition, {directives: ['map']})
    .use(remarkStringify)
  const done = pipeline.processSync(file('::map[Here]\n\n::chart[There]\n'))
  expect(done.messages.map(String)).toEqual([
    'article/ferry.md:3:1-3:8: Unexpected directive `chart`, expected one of `map`; it is shown as typed'
  ])
  expect(done.messages[0]).toMatchObject({source: 'polyedition', ruleId: 'article-directive', fatal: false})
})

test('remarkSegments puts the texts into the data of the file and leaves the tree', () => {
  const pipeline = unified().use(remarkParse).use(remarkSegments).use(remarkStringify)
  const bare = unified().use(remarkParse).use(remarkStringify)
  const done = pipeline.processSync(file(story))
  expect(String(done)).toBe(String(bare.processSync(story)))
  expect(done.data.article?.slug).toBe('ferry')
  expect(done.data.segments?.map(({text}) => text)).toEqual([
    'Ferry returns',
    'Three men were hurt, said <strong>Omar Haddad</strong> of <a1>Reuters</a1>.',
    'At a glance',
    '14 boats',
    'The <em>second</em> week<fn1/>',
    'Not the first.'
  ])
  expect(done.messages).toEqual([])
})

test('it reads in the grammar of the pipeline, even one that a later plug-in adds', () => {
  const pipeline = unified().use(remarkParse).use(remarkSegments).use(remarkMath).use(remarkStringify)
  const done = pipeline.processSync(file('---\nlang: en\nheadline: Law\n---\n\nIt says $E = m_1 c_1$.\n'))
  expect(done.data.segments?.at(-1)?.text).toBe('It says <code1>E = m_1 c_1</code1>.')
})

test('it says what is wrong with the article, with its line', () => {
  const done = unified()
    .use(remarkParse)
    .use(remarkSegments)
    .use(remarkStringify)
    .processSync(file('---\nlang: 5 6\n---\n'))
  expect(done.messages.map((one) => [one.ruleId, one.line, one.fatal])).toEqual([
    ['article-lang', 2, true],
    ['article-lang', 2, true],
    ['article-headline', 2, true]
  ])
})

test('remarkEdition gives the edition as Markdown', () => {
  const pipeline = unified().use(remarkParse).use(remarkEdition, arabic).use(remarkPolyedition).use(remarkStringify)
  const done = pipeline.processSync(file(story))
  expect(String(done)).toBe(`---
headline: عودة العبّارة
lang: ar
published: 2024-02-14
site: ferries
---

أصيب ثلاثة رجال، بحسب ما قاله **عمر حداد** من [رويترز](https://reuters.com).

## باختصار

* 14 قاربًا
* الأسبوع *الثاني*[^1]

[^1]: ليس الأول.
`)
  expect(done.data.edition).toMatchObject({lang: 'ar', dir: 'rtl', meta: {headline: 'عودة العبّارة'}})
  expect(done.messages).toEqual([])
})

test('with the locale of the article it is the article', () => {
  const pipeline = unified()
    .use(remarkParse)
    .use(remarkEdition, {...arabic, locale: 'en'})
    .use(remarkStringify)
  const done = pipeline.processSync(file(story))
  expect(done.data.edition?.markdown).toBe(story)
  expect(done.messages).toEqual([])
})

test('what may not be published is an error among the messages', async () => {
  const wrong = texts.map((one) =>
    one.locale === 'ar' ? {locale: 'ar', file: one.file!.replace('14 قاربًا', '41 قاربًا')} : one
  )
  const pipeline = unified()
    .use(remarkParse)
    .use(remarkEdition, {...arabic, texts: async (slug: string) => (slug === 'ferry' ? wrong : [])})
    .use(remarkStringify)
  const done = await pipeline.process(file(story))
  const rules = done.messages.filter(({fatal}) => fatal).map(({ruleId}) => ruleId)
  expect(rules).toContain('figure-changed')
  const none = await pipeline.process(file(story.replace('lang: en', 'lang: en\nslug: other')))
  expect(none.messages.find(({ruleId}) => ruleId === 'state-missing')?.fatal).toBe(true)
})

test('rehypeBidi behind an edition knows its language and its original', () => {
  const page = unified().use(remarkParse).use(remarkEdition, arabic).use(remarkRehype).use(rehypeBidi, {languages})
  const alone = unified().use(remarkParse).use(remarkRehype).use(rehypeBidi, {lang: 'ar', languages})
  expect(String(page.use(rehypeStringify).processSync(file(story)))).toContain('<p>أصيب ثلاثة رجال')
  expect(String(alone.use(rehypeStringify).processSync('سعره $5.'))).toContain('<bdi dir="ltr">$5</bdi>')
  const nobody = unified().use(remarkParse).use(remarkRehype).use(rehypeBidi).use(rehypeStringify)
  expect(() => nobody.processSync('word')).toThrow('rehypeBidi: found no language, expected `lang` such as `ar`')
})
