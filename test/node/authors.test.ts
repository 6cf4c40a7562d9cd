import {expect, test} from 'vitest'
import {buildProject, checkProject, extractProject} from '../../src/node/index.ts'
import {folder, read, write} from './temp.ts'

const now = '2024-03-01T12:00:00.000Z'
const article = (authors: string) =>
  `---\ntitle: Rain\nslug: rain\nlang: en\ndate: 2024-02-14\n${authors}\n---\n\nIt rained all night.\n`
const texts: Readonly<Record<string, string>> = {
  Rain: 'مطر',
  'It rained all night.': 'هطل المطر طوال الليل.',
  'Salma Haddad': 'سلمى حداد',
  'Weather reporter': 'مراسلة الطقس',
  'Guest of the desk': 'ضيفة القسم',
  tom: 'توم'
}

async function built(site: string, files: Readonly<Record<string, string>>, more: object = {}) {
  const root = folder({
    'polyedition.config.json': JSON.stringify({site, locales: ['en', 'ar'], outputs: ['json', 'markdown'], ...more}),
    ...files
  })
  await extractProject({cwd: root})
  const source = JSON.parse(read(root, 'locales/en/rain.json')) as Record<string, string>
  const pairs = Object.entries(source).map(([key, text]) => [key, texts[text]])
  write(root, {'locales/ar/rain.json': JSON.stringify(Object.fromEntries(pairs))})
  await extractProject({cwd: root})
  const {findings} = await checkProject({cwd: root, now})
  await buildProject({cwd: root, now})
  const {byline} = JSON.parse(read(root, 'dist/editions/ar/rain.json')) as {byline: unknown}
  return {root, findings, byline, markdown: read(root, 'dist/editions/ar/rain.md')}
}

const entry =
  'name: Salma Haddad\n  title: Weather reporter\n  url: https://rain.example/salma\n  email: s@rain.example\n'
const arabic = {name: 'سلمى حداد', role: 'مراسلة الطقس', url: 'https://rain.example/salma'}

test.each<[site: string, file: string, text: string, field: string]>([
  ['docusaurus', 'blog/authors.yml', `salma:\n  ${entry}`, 'authors: [salma]'],
  ['docusaurus', 'blog/authors.yml', `salma:\n  ${entry}`, 'authors: salma'],
  ['docusaurus', 'blog/authors.yml', `salma:\n  ${entry}`, 'authors:\n  - key: salma'],
  ['jekyll', '_data/authors.yml', `salma:\n  ${entry}`, 'author: salma'],
  [
    'hugo',
    'data/authors/salma.toml',
    'name = "Salma Haddad"\ntitle = "Weather reporter"\nurl = "https://rain.example/salma"\n',
    'authors: [salma]'
  ],
  [
    'eleventy',
    '_data/authors.json',
    '{"salma": {"name": "Salma Haddad", "title": "Weather reporter", "url": "https://rain.example/salma"}}',
    'author: salma'
  ]
])(
  '%s: an author by a key of `%s` has what stands there, translated; the edition keeps the key',
  async (site, file, text, field) => {
    const {findings, byline, markdown} = await built(site, {
      'article/rain.md': article(field),
      [file]: text
    })
    expect(findings).toEqual([])
    expect(byline).toEqual([arabic])
    expect(markdown).toContain(`${field}\n`)
  }
)

test('what stands beside the key in an article comes before what the file says', async () => {
  const {byline, markdown} = await built('docusaurus', {
    'article/rain.md': article('authors:\n  - key: salma\n    title: Guest of the desk'),
    'blog/authors.yml': `salma:\n  ${entry}`
  })
  expect(byline).toEqual([{...arabic, role: 'ضيفة القسم'}])
  expect(markdown).toContain('  - key: salma\n    title: ضيفة القسم\n')
})

test('the file is where the configuration says; a name is a name, and an unknown key is told', async () => {
  const files = {'article/rain.md': article('authors: [Salma Haddad, tom]'), 'people.yaml': `salma:\n  ${entry}`}
  const {findings} = await built('docusaurus', files, {authors: 'people.yaml'})
  expect(findings.map(({ruleId, actual}) => [ruleId, actual])).toEqual([['article-site-field', 'tom']])
})

test.each([
  ['people.yaml', {}, 'found nothing at `people.yaml`'],
  ['people.yaml', {'people.yaml': 'a: [\n'}, '`people.yaml`: Unexpected YAML'],
  ['people.txt', {'people.txt': ''}, 'expected a file that ends with .yml, .yaml, .json, .toml']
])('`authors: %s` with %j is wrong usage', async (authors, files, message) => {
  const root = folder({'polyedition.config.json': JSON.stringify({authors}), 'article/rain.md': article(''), ...files})
  await expect(checkProject({cwd: root, now})).rejects.toThrow(message)
})
