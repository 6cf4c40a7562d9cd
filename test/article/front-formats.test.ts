import {expect, test} from 'vitest'
import {frontBlock} from '../../src/article/index.ts'
import {parseArticle, sitePresets} from '../../src/index.ts'

const read = (markdown: string) => parseArticle(markdown, {lang: 'en', slug: 'x', ...sitePresets.hugo})

const same: ReadonlyArray<readonly [notation: string, markdown: string]> = [
  [
    'TOML',
    '+++\ntitle = "Rain"\ndate = 2024-02-14\ntags = ["sea", 7]\nparams.author = \'Salma Haddad\'\n+++\n\nIt rained.\n'
  ],
  [
    'TOML with tables',
    '+++\ntitle = """\nRain"""\ndate = 2024-02-14\ntags = [\n  "sea", # the first\n  7\n]\n[params]\nauthor = "Salma Haddad"\n+++\nIt rained.\n'
  ],
  [
    'TOML after its name',
    '---toml\ntitle = "Rain"\ndate = 2024-02-14\ntags = ["sea", 7]\nparams = {author = "Salma Haddad"}\n---\n\nIt rained.\n'
  ],
  [
    'JSON',
    '{\n\t"title": "Rain",\n\t"date": "2024-02-14",\n\t"tags": ["sea", 7],\n\t"params": {"author": "Salma \\u0048addad"}\n}\n\nIt rained.\n'
  ],
  [
    'JSON in a line',
    '{"title": "Rain", "date": "2024-02-14", "tags": ["sea", 7], "params": {"author": "Salma Haddad"}}\nIt rained.\n'
  ],
  [
    'JSON after its name',
    '---json\r\n{"title": "Rain", "date": "2024-02-14", "tags": ["sea", 7], "params": {"author": "Salma Haddad"}}\r\n---\r\n\r\nIt rained.\r\n'
  ],
  ['YAML', '---\ntitle: Rain\ndate: 2024-02-14\ntags: [sea, 7]\nparams: {author: Salma Haddad}\n---\n\nIt rained.\n']
]
test.each(same)('%s says the same as the others', (_, markdown) => {
  const {article, findings} = read(markdown)
  expect(findings).toEqual([])
  expect(article.meta).toMatchObject({
    headline: 'Rain',
    published: '2024-02-14',
    keywords: ['sea', '7'],
    byline: [{name: 'Salma Haddad'}]
  })
  expect(article.tree.children.slice(1).map(({type}) => type)).toEqual(['paragraph'])
  // Every value is where the file has it.
  for (const {value, span} of article.fields)
    expect(markdown.slice(span.start, span.end).replace('\\u0048', 'H')).toContain(value)
})

test.each([
  '{{< figure src="x" >}}\n',
  '{: .lead}\n',
  '{"a": 1} and more\n',
  '{"a": "\n',
  '+++\nno end\n',
  '{% raw %}\n',
  '---\na: 1\n---\n'
])('%j is no TOML or JSON at the head of a file', (text) => expect(frontBlock(text)).toBeUndefined())

const wrong: ReadonlyArray<readonly [markdown: string, rule: string]> = [
  ['+++\ntitle = Rain\n+++\n\nIt rained.\n', 'article-front-matter'],
  ['+++\ntitle = "a"\ntitle = "b"\n+++\n\nIt rained.\n', 'article-front-matter'],
  ['{\n  "title": "Rain",\n}\n\nIt rained.\n', 'article-front-matter'],
  [`+++\na = ${'['.repeat(200)}\n+++\n\nIt rained.\n`, 'article-limit'],
  [`+++\n${'a.'.repeat(200)}a = 1\n+++\n\nIt rained.\n`, 'article-limit'],
  [`+++\n${'[[a]]\n'.repeat(1001)}+++\n\nIt rained.\n`, 'article-limit'],
  ['+++\ntitle = "Rain"\ncover = "javascript:alert(1)"\n+++\n\nIt rained.\n', 'article-address']
]
test.each(wrong)('tells what is wrong with %j', (markdown, rule) => {
  expect(read(markdown).findings.map(({ruleId}) => ruleId)).toContain(rule)
})

test.each(['+++\ntitle = "Rain"\nstatus = "canceled"\nx = \n+++\n', '+++\ntitle = "Rain"\nembargo = "later"\n+++\n'])(
  'what takes back or holds a story counts in %j',
  (markdown) => {
    const {meta} = read(`${markdown}\nIt rained.\n`).article
    expect(meta.status === 'canceled' || meta.embargo === 'later').toBe(true)
  }
)

test('a draft in JSON is not out, and one whose date lies ahead waits', () => {
  expect(read('{"title": "Rain", "draft": true}\n\nIt rained.\n').article.notYet).toEqual({said: 'draft: true'})
  expect(read('+++\ntitle = "Rain"\ndate = 2999-02-14\n+++\n\nIt rained.\n').article.notYet?.until).toBe('2999-02-14')
})
