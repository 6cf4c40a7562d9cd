import remarkMdx from 'remark-mdx'
import {expect, test} from 'vitest'
import {parseArticle} from '../../src/article/index.ts'

const many = (text: string, times: number) => text.repeat(times)

const refused: ReadonlyArray<readonly [name: string, source: string, line: number, reason: RegExp]> = [
  ['five megabytes', many('word ', 1_000_000), 1, /length of 5000000/],
  ['a hundred thousand items', many('- item\n', 100_000), 20_001, /blocks/],
  ['ten thousand quotes in each other', `Text\n\n${many('> ', 10_000)}deep`, 3, /nesting/],
  ['lists in each other', Array.from({length: 120}, (_, at) => `${many('  ', at)}- item\n`).join(''), 101, /nesting/],
  ['directives that nobody closes', many(':::note\n', 200), 101, /nesting/],
  ['open brackets', many('[', 5_000), 1, /open brackets/],
  ['pictures in each other', `${many('![', 1_000)}${many('](a)', 1_000)}`, 1, /open brackets/],
  ['stars', many('*a*', 10_000), 1, /marks/],
  ['backticks', many('`', 10_000).replace(/(.{40})/g, '$1 a'), 1, /marks/],
  ['a table of too many cells', `|a|b|\n|-|-|\n${many('|c|d|\n', 20_000)}`, 10_001, /blocks/],
  ['short rows under a wide head', `${many('|a', 3_000)}|\n${many('|-', 3_000)}|\n${many('|b|\n', 100)}`, 8, /blocks/],
  ['underlined headings', many('a\n===\n', 2_000), 2_002, /underlined/],
  ['comments that nobody closes', many('a <!-- ', 20_000), 1, /behind `<!--`/],
  ['instructions that nobody closes, in lines', many('a <? b\n', 20_000), 1_155, /behind `<!--`/],
  ['marks in a quotation', many('> [a]\n', 10_000), 2_001, /marks/],
  ['lines that go on with a quote', `> a\n${many('b\n', 5_000)}`, 1_002, /go on with/]
]
for (const [name, source, line, reason] of refused) {
  test(`refuses ${name}`, () => {
    const {article, findings} = parseArticle(source, {lang: 'en'})
    const found = findings.find(({ruleId}) => ruleId === 'article-limit')
    expect(found?.reason).toMatch(reason)
    expect(found?.place?.start.line).toBe(line)
    expect(article.tree.children).toEqual([])
  })
}

const front: ReadonlyArray<readonly [name: string, yaml: string, rule: string]> = [
  [
    'an alias bomb',
    `a: &a [x,x,x,x,x,x,x,x,x]\n${[...'bcdefghi'].map((key, at) => `${key}: &${key} [${many(`*${'abcdefgh'[at]},`, 9)}x]\n`).join('')}`,
    'article-front-matter'
  ],
  ['brackets in each other', `a: ${many('[', 5_000)}`, 'article-limit'],
  ['a long front matter', `a: ${many('x', 250_000)}`, 'article-limit']
]
for (const [name, yaml, rule] of front) {
  test(`refuses ${name} in the front matter`, () => {
    const {findings} = parseArticle(`---\n${yaml}\n---\n\n# Headline\n`, {lang: 'en'})
    expect(findings.map(({ruleId}) => ruleId)).toContain(rule)
  })
}

const read: ReadonlyArray<readonly [name: string, source: string]> = [
  ['a table of a thousand rows with links', `| a | b |\n| - | - |\n${many('| [x](y) [x](y) | **z** |\n', 1_000)}`],
  ['a list of two thousand items with emphasis', many('- one *two* [three](four)\n', 2_000)],
  ['code with many brackets', `\`\`\`\n${many('[[1, 2], [3, 4]],\n', 2_000)}\`\`\`\n`],
  ['a long rule of stars', `${many('*', 5_000)}\n`],
  ['many comments', many('a <!-- b --> c <? d ?> <!X> ', 2_000)],
  ['a quotation of a thousand paragraphs with marks', many('> [a](b) *c* _d_ `e`\n>\n', 1_000)],
  ['a hard-wrapped text', many('a line of a paragraph\n', 15_000)]
]
for (const [name, source] of read) {
  test(`reads ${name}`, () => {
    const {findings} = parseArticle(`# Headline\n\n${source}`, {lang: 'en'})
    expect(findings).toEqual([])
  })
}

test("limits are the caller's", () => {
  const {findings} = parseArticle('# H\n\n> > a\n', {lang: 'en', limits: {nesting: 1}})
  expect(findings).toMatchObject([{ruleId: 'article-limit', place: {start: {line: 3}}}])
})

const plugins = [remarkMdx]
const asMdx = (source: string) =>
  parseArticle(`# Headline\n\n${source}`, {lang: 'en', plugins, protect: ['mdx']}).findings

test.each([
  ['expressions without an end', many('a {b}{', 6_000)],
  ['exports without an end', many('export /*\n\n', 2_000)]
])('refuses %s in MDX', (_, source) => {
  const [found, ...more] = asMdx(source)
  expect(more).toEqual([])
  expect(found).toMatchObject({ruleId: 'article-syntax', reason: expect.stringContaining('an expression has no end')})
})

test('refuses components in each other in MDX', () => {
  const [found, ...more] = asMdx(`${many('<A>', 5_000)}a${many('</A>', 5_000)}`)
  expect(more).toEqual([])
  expect(found).toMatchObject({ruleId: 'article-syntax', reason: expect.stringContaining('it nests too deep')})
})

test('reads MDX of many expressions', () => {
  const data = `export const all = [\n${many('  {a: {b: "}"}},\n\n', 200)}]\n\n`
  expect(asMdx(data + many('a {all.length} <B c={all[0]} />\n\n', 1_000))).toEqual([])
})
