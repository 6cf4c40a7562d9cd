import {execFileSync} from 'node:child_process'
import {expect, test} from 'vitest'
import {adoptProject, buildProject} from '../../src/node/index.ts'
import {article, NOON} from './project.ts'
import {folder, read, tree, write} from './temp.ts'

const source = article('Rain ends the drought', 'It rained for 3 days, says [the bureau](https://x.example/en/a).')
const translation = (days: string) =>
  `---\nlang: en\nheadline: المطر ينهي الجفاف\n---\n\nهطل المطر ${days} أيام، يقول [المكتب](https://x.example/ar/a).\n`

const config = (more: object = {}) => ({'polyedition.config.json': JSON.stringify({locales: ['en', 'ar'], ...more})})

test('a translated file fills the locale file, and the edition is built with its own address', async () => {
  const root = folder({...config(), 'article/rain.md': source, 'old/rain.md': translation('3')})
  const options = {cwd: root, article: 'rain', translation: 'old/rain.md', locales: ['ar']}
  const before = tree(root)
  const dry = await adoptProject({...options, dryRun: true})
  expect(tree(root).filter((path) => !path.startsWith('.polyedition'))).toEqual(before)
  const report = await adoptProject(options)
  expect(report.written).toEqual(dry.written)
  expect(report.articles[0]!.rows.map(({outcome}) => outcome)).toEqual(['adopted', 'adopted'])
  expect((await adoptProject(options)).written).toEqual([])
  await buildProject({cwd: root, now: NOON})
  expect(read(root, 'dist/editions/ar/rain.md')).toContain('[المكتب](https://x.example/ar/a)')
})

test('patterns of the configuration lead elsewhere, where nothing is recorded', async () => {
  const addresses = {'https://x.example/en/*': 'https://x.example/عربي/*'}
  const plain = translation('3').replace('/ar/a', '/en/a')
  const root = folder({
    ...config({locales: ['en', {locale: 'ar', addresses}]}),
    'article/rain.md': source,
    'old/rain.md': plain
  })
  await adoptProject({cwd: root, article: 'rain', translation: 'old/rain.md', locales: ['ar']})
  await buildProject({cwd: root, now: NOON})
  expect(read(root, 'dist/editions/ar/rain.md')).toContain('](https://x.example/عربي/a)')
  expect(read(root, 'dist/editions/en/rain.md')).toContain('](https://x.example/en/a)')
})

test.each([
  ['beside it', 'article/rain.ar.md', {files: ['article/*.ar.md'], locales: ['ar']}, 'article/**/*.md'],
  ['a folder', 'content/ar/news/rain.md', {files: ['content/{locale}/**/*.md']}, 'content/en/**/*.md'],
  ['Hugo, by name', 'content/news/rain.ar.md', {layout: 'hugo'}, 'content/**/*.md'],
  ['Hugo, by folder', 'content/ar/news/rain.md', {layout: 'hugo'}, 'content/en/**/*.md'],
  ['Docusaurus', 'i18n/ar/docusaurus-plugin-content-docs/current/news/rain.md', {layout: 'docusaurus'}, 'docs/**/*.md'],
  ['a blog of Docusaurus', 'i18n/ar/docusaurus-plugin-content-blog/rain.md', {layout: 'docusaurus'}, 'blog/*.md']
])('%s is found by its path', async (_, path, options, articles) => {
  const home = articles.replace(/\/\*.*/, '')
  const place = /news/.test(path) ? `${home}/news/rain.md` : `${home}/rain.md`
  const root = folder({...config({articles: [articles, '!**/*.ar.md']}), [place]: source, [path]: translation('3')})
  const {articles: done, unmatched} = await adoptProject({cwd: root, ...options})
  expect(unmatched).toEqual([])
  expect(done.map((one) => [one.path, one.translation])).toEqual([[place, path]])
})

test('a file without an article is told', async () => {
  const root = folder({...config(), 'article/rain.md': source, 'old/snow.ar.md': translation('3')})
  const {articles, unmatched} = await adoptProject({cwd: root, files: ['old/*.ar.md'], locales: ['ar']})
  expect(articles).toEqual([])
  expect(unmatched.map(({path}) => path)).toEqual(['old/snow.ar.md'])
})

test('made from an older revision, a translation is stale', async () => {
  const root = folder({...config(), 'article/rain.md': source, 'old/rain.md': translation('3')})
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.example', ...args], {cwd: root, stdio: 'pipe'})
  git('init', '-q')
  git('add', 'article')
  git('commit', '-qm', 'one')
  write(root, {'article/rain.md': source.replace('3 days', 'a whole week'), 'then.md': source})
  const options = {cwd: root, article: 'rain', translation: 'old/rain.md', locales: ['ar'], dryRun: true}
  for (const sourceAsOf of ['HEAD', 'then.md']) {
    const {articles} = await adoptProject({...options, sourceAsOf})
    expect(articles[0]!.rows.map(({outcome}) => outcome)).toEqual(['adopted', 'stale'])
  }
  await expect(adoptProject({...options, sourceAsOf: 'nowhere'})).rejects.toThrow(
    'found `nowhere`, expected a file, or a revision'
  )
})

test.each([
  [{}, 'Missing article and translated file'],
  [{article: 'rain'}, 'Missing the translated file of `rain`'],
  [{article: 'rain', translation: 'old.md'}, 'Missing the locale of `old.md`'],
  [{article: 'rain', translation: 'none.md', locales: ['ar']}, 'No file `none.md`'],
  [{files: ['x/*.md']}, 'No file at `x/*.md`'],
  [{layout: 'hogo'}, 'No layout `hogo`, did you mean `hugo`?'],
  [{files: ['x.md'], locales: ['fr']}, 'No locale `fr`']
])('wrong use says what is expected: %o', async (options, message) => {
  const root = folder({...config(), 'article/rain.md': source})
  await expect(adoptProject({cwd: root, ...options})).rejects.toThrow(message)
})

test('a cell of numbers that the locale prints its own way needs no text, and one that says otherwise is adopted', async () => {
  const table = (head: string, ...cells: string[]) =>
    `| ${head} |\n| --- |\n${cells.map((cell) => `| ${cell} |\n`).join('')}`
  const locales = ['en', {locale: 'ar', style: {digits: 'arab'}}]
  const root = folder({
    ...config({locales}),
    'article/rain.md': article('Rain', table('Days', '34', '1,240', '7')),
    'old/rain.md': `---\nheadline: مطر\n---\n\n${table('الأيام', '٣٤', '١٬٢٤٠', '٨')}`
  })
  const {articles} = await adoptProject({cwd: root, article: 'rain', translation: 'old/rain.md', locales: ['ar']})
  expect(articles[0]!.rows.map(({outcome, target}) => [target?.text, outcome])).toEqual([
    ['مطر', 'adopted'],
    ['الأيام', 'adopted'],
    ['٣٤', 'same'],
    ['١٬٢٤٠', 'same'],
    ['٨', 'adopted']
  ])
  expect(Object.values(JSON.parse(read(root, 'locales/ar/rain.json')) as object)).toEqual(['مطر', 'الأيام', '٨'])
})
