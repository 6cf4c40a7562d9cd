import {existsSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {
  acceptTargets,
  checkProject,
  extractProject,
  importStory,
  initProject,
  loadProject,
  pruneProject,
  statusOf,
  waiveFinding
} from '../../src/node/index.ts'
import {article, build, NOON, project, translate} from './project.ts'
import {folder, leftBehind, read, tree, write} from './temp.ts'

const texts = (root: string) => Object.fromEntries(tree(root).map((name) => [name, read(root, name)]))

test('a second extraction changes nothing', async () => {
  const root = await project()
  const before = texts(root)
  const report = await extractProject({cwd: root})
  expect(report).toMatchObject({written: [], meanwhile: [], findings: []})
  expect(texts(root)).toEqual(before)
  expect(leftBehind(root)).toEqual([])
})

test('two extractions at once lose nothing', async () => {
  const root = await project({'article/a.md': article('A', 'One.'), 'article/b.md': article('B', 'Two.')})
  write(root, {
    'article/a.md': article('A', 'One, changed at length and by far.'),
    'article/b.md': article('B', 'Two.\n\nThree.')
  })
  const reports = await Promise.all([1, 2, 3].map(() => extractProject({cwd: root})))
  expect(reports.flatMap(({written}) => written).sort()).toEqual([
    'article/_state/en/a.json',
    'article/_state/en/b.json',
    'locales/en/a.json',
    'locales/en/b.json'
  ])
  expect(read(root, 'locales/ar/rain.json')).toContain('هطل المطر يومين.')
  expect(read(root, 'locales/en/b.json')).toContain('Three.')
})

test('an article with an error keeps its files, the others are extracted', async () => {
  const root = await project()
  const before = read(root, 'locales/en/rain.json')
  write(root, {
    'article/rain.md': '---\nlang: en\n---\n\nNo headline.\n',
    'article/ferry.md': article('Ferry', 'New.\n\nText.')
  })
  const report = await extractProject({cwd: root})
  expect(report.articles.map(({slug}) => slug)).toEqual(['ferry'])
  expect(report.findings).toMatchObject([{ruleId: 'article-headline', place: {path: 'article/rain.md'}}])
  expect(read(root, 'locales/en/rain.json')).toBe(before)
  expect(read(root, 'locales/en/ferry.json')).toContain('Text.')
})

test('status counts what is translated, stale and missing, and the words left', async () => {
  const root = await project()
  write(root, {
    'article/rain.md': article('Rain ends the drought', 'It rained for four days in the north.\n\nMore to come.')
  })
  const {rows} = await statusOf({cwd: root, locales: ['ar']})
  expect(rows).toMatchObject([
    {slug: 'ferry', locale: 'ar', segments: 2, translated: 2, stale: 0, missing: 0, words: 6, wordsLeft: 0, open: []},
    {slug: 'rain', locale: 'ar', segments: 3, translated: 1, stale: 1, missing: 1, words: 15, wordsLeft: 11}
  ])
  expect(rows[1]!.open).toHaveLength(2)
  await expect(statusOf({cwd: root, locales: ['arr']})).rejects.toThrow('No locale `arr`, did you mean `ar`?')
})

test('accepting makes a stale target current, and nothing else does', async () => {
  const root = await project()
  write(root, {'article/rain.md': article('Rain ends the drought', 'It rained for three days.')})
  await extractProject({cwd: root})
  await translate(root, 'rain', ['المطر ينهي الجفاف', 'هطل المطر ثلاثة أيام.'])
  expect((await build(root)).held).toMatchObject([{locale: 'ar', sourceSlug: 'rain'}])
  const report = await acceptTargets({cwd: root, article: 'rain', locales: ['ar'], state: 'reviewed'})
  expect(report.locales).toMatchObject([{locale: 'ar', without: []}])
  expect(report.written).toEqual(['article/_state/ar/rain.json'])
  expect((await build(root, {require: 'reviewed', articles: ['rain']})).held).toMatchObject([])
})

test('accepting names what it does not know', async () => {
  const root = await project()
  await expect(acceptTargets({cwd: root, article: 'rian'})).rejects.toThrow('No article `rian`, did you mean `rain`?')
  await expect(acceptTargets({cwd: root, article: 'rain', keys: ['p-x']})).rejects.toThrow('No segment `p-x` in `rain`')
})

test('a waived rule says nothing of its segment until the text changes', async () => {
  const root = await project({'article/rain.md': article('Rain', 'Read [more](https://weather.example).')})
  await translate(root, 'rain', ['مطر', 'اقرأ المزيد.'])
  const rules = async () =>
    (await checkProject({cwd: root, now: NOON, articles: ['rain']})).findings.map(({ruleId}) => ruleId)
  expect(await rules()).toContain('tag-mismatch')
  const key = Object.keys(JSON.parse(read(root, 'locales/ar/rain.json')) as object)[1]!
  const waiver = {cwd: root, article: 'rain', locale: 'ar', key, rule: 'tag-mismatch'}
  await expect(waiveFinding({...waiver, reason: ' '})).rejects.toThrow('Missing reason')
  await expect(waiveFinding({...waiver, rule: 'tag-mismach', reason: 'x'})).rejects.toThrow(
    'did you mean `tag-mismatch`?'
  )
  await waiveFinding({...waiver, reason: 'the desk links elsewhere'})
  expect(await rules()).not.toContain('tag-mismatch')
  expect(read(root, 'article/_state/ar/rain.json')).toContain('the desk links elsewhere')
  expect((await build(root)).held).toEqual([])
})

test('check points to the target in its locale file', async () => {
  const root = await project({'article/rain.md': article('Rain', 'Read [more](https://weather.example).')})
  await translate(root, 'rain', ['مطر', 'اقرأ المزيد.'])
  const {findings} = await checkProject({cwd: root, now: NOON})
  expect(findings).toContainEqual(
    expect.objectContaining({
      ruleId: 'tag-mismatch',
      slug: 'rain',
      locale: 'ar',
      place: expect.objectContaining({path: 'locales/ar/rain.json'})
    })
  )
})

test('check looks at withheld articles, too', async () => {
  const root = await project({'article/new.md': article('New', 'Text.', 'status: withheld\n')})
  const {findings} = await checkProject({cwd: root, now: NOON, articles: ['new']})
  expect(findings.map(({ruleId, locale}) => `${ruleId} ${locale}`)).toContain('state-missing ar')
})

test('severities are those of the configuration', async () => {
  const root = await project({
    'polyedition.config.json': '{"locales": ["en", "ar"], "severities": {"state-missing": "info"}}',
    'article/new.md': article('New', 'Text.')
  })
  expect((await build(root)).held).toEqual([])
})

test('prune removes the translations of deleted articles and nothing of the site', async () => {
  const root = await project({'locales/ar/common.json': '{"menu": "القائمة"}', 'locales/ar/polyedition.json': '{}'})
  expect((await pruneProject({cwd: root})).removed).toEqual([])
  rmSync(join(root, 'article/rain.md'))
  const gone = ['ar', 'en'].flatMap((locale) => [`locales/${locale}/rain.json`, `article/_state/${locale}/rain.json`])
  expect((await pruneProject({cwd: root, dryRun: true})).removed).toEqual(gone)
  expect(existsSync(join(root, 'locales/ar/rain.json'))).toBe(true)
  expect((await pruneProject({cwd: root})).removed).toEqual(gone)
  expect(tree(root).filter((name) => name.includes('rain'))).toEqual([])
  expect(existsSync(join(root, 'locales/ar/common.json'))).toBe(true)
  expect((await loadProject({cwd: root})).articles.map(({slug}) => slug)).toEqual(['ferry'])
})

test('init makes a project that builds at once, and once', async () => {
  const root = join(folder(), 'newsroom')
  const report = await initProject({cwd: root, version: '0.1.0'})
  expect(report.kept).toEqual([])
  expect(tree(root)).toEqual(report.added.toSorted())
  const built = await build(root)
  expect(built).toMatchObject({held: [], withheld: [], findings: []})
  expect(built.built).toHaveLength(3)
  expect((await extractProject({cwd: root})).written).toEqual([])
  const before = texts(root)
  expect((await initProject({cwd: root})).added).toEqual([])
  expect(texts(root)).toEqual(before)
  expect(JSON.parse(read(root, 'package.json'))).toMatchObject({
    name: 'newsroom',
    devDependencies: {polyedition: '^0.1.0'}
  })
})

test('init overwrites nothing and says what to add', async () => {
  const files = {
    'package.json': '{"name": "mine"}',
    '.gitignore': 'node_modules\n',
    'article/mine.md': article('Mine', 'Text.')
  }
  const root = folder(files)
  const report = await initProject({cwd: root})
  expect(report).toMatchObject({added: ['polyedition.config.json'], kept: ['package.json', '.gitignore']})
  expect(report.advice.join('\n')).toMatch(
    /npm install --save-dev polyedition[\s\S]*dist\/editions\/index\.js[\s\S]*\.polyedition\/ dist\//
  )
  for (const [name, text] of Object.entries(files)) expect(read(root, name)).toBe(text)
})

test.each<[string, string[], string[]?]>([
  ['hugo.toml', ['hugo']],
  ['_config.yml', ['liquid', 'kramdown'], ['Gemfile']],
  ['eleventy.config.js', ['liquid']],
  ['mkdocs.yml', ['mkdocs']],
  ['docusaurus.config.ts', ['docusaurus']]
])('init finds out by %s what to protect', async (file, protect, others = []) => {
  const root = folder()
  for (const name of [file, ...others]) writeFileSync(join(root, name), '')
  await initProject({cwd: root})
  expect(JSON.parse(readFileSync(join(root, 'polyedition.config.json'), 'utf8'))).toMatchObject({protect})
  expect((await initProject({cwd: root})).advice.join()).not.toContain('protect')
})

test('init advises what an existing configuration might protect, and knows MDX by the dependencies', async () => {
  const root = folder()
  writeFileSync(join(root, 'polyedition.config.json'), '{"source": "en"}')
  writeFileSync(join(root, 'package.json'), '{"dependencies": {"@next/mdx": "15"}}')
  expect((await initProject({cwd: root})).advice.join()).toContain('Found `package.json`: add `"protect": ["mdx"]`')
  writeFileSync(join(root, '_config.yml'), '')
  writeFileSync(join(root, 'package.json'), '{"dependencies": {"hexo": "7"}}')
  expect((await initProject({cwd: root})).advice.join()).not.toContain('protect')
})

test('init makes no project within another', async () => {
  const root = await project()
  await expect(initProject({cwd: join(root, 'article')})).rejects.toThrow('a part of another project')
})

test('import writes an article, also without a project, and overwrites none', async () => {
  const root = folder({
    'story.txt': 'CAIRO (AP) — The ferry sails again, officials said on Sunday.\n\nIt had been in dock since May.\n'
  })
  const report = await importStory({cwd: root, file: 'story.txt', headline: 'Ferry sails again', slug: 'ferry'})
  expect(report).toMatchObject({slug: 'ferry', path: 'article/ferry.md', status: 'usable'})
  expect(read(root, 'article/ferry.md')).toMatch(
    /headline: Ferry sails again[\s\S]*agency: AP[\s\S]*The ferry sails again, officials said/
  )
  await expect(importStory({cwd: root, file: 'story.txt', slug: 'ferry'})).rejects.toThrow(
    'expected no article named `ferry` yet; give another name with `--slug`'
  )
  expect(await importStory({cwd: root, file: 'story.txt', slug: 'later'})).toMatchObject({status: 'withheld'})
  await expect(importStory({cwd: root, file: 'none.txt'})).rejects.toThrow('No file `none.txt`')
  await expect(importStory({cwd: root, file: 'article'})).rejects.toThrow('`article` is a folder')
})

test('import reads UTF-16 and refuses what is neither', async () => {
  const text = 'القاهرة (أ ب) - أبحرت العبّارة من جديد.\n'
  const root = folder()
  write(root, {x: ''})
  const utf16 = join(root, 'utf16.txt')
  const {writeFileSync} = await import('node:fs')
  writeFileSync(utf16, Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]))
  writeFileSync(join(root, 'other.txt'), Buffer.from([0xc7, 0xe1, 0xde, 0xc7]))
  await importStory({cwd: root, file: 'utf16.txt', headline: 'العبّارة تبحر', slug: 'ferry'})
  expect(readFileSync(join(root, 'article/ferry.md'), 'utf8')).toContain('أبحرت العبّارة من جديد')
  await expect(importStory({cwd: root, file: 'other.txt'})).rejects.toThrow('`other.txt` is not in UTF-8')
})

test('an empty folder says how to begin', async () => {
  await expect(build(folder())).rejects.toThrow('run `polyedition init` for an example')
})

test('an article that is no UTF-8 is named', async () => {
  const root = await project()
  const {writeFileSync} = await import('node:fs')
  writeFileSync(join(root, 'article/rain.md'), Buffer.from([0x23, 0x20, 0xe9, 0x0a]))
  const {findings, held} = await build(root)
  expect(findings).toContainEqual(
    expect.objectContaining({ruleId: 'article-encoding', place: expect.objectContaining({path: 'article/rain.md'})})
  )
  expect(held).toHaveLength(2)
})

test('an article in a language of no locale is named', async () => {
  const root = await project({
    'polyedition.config.json': '{"locales": ["en", "ar"]}',
    'article/he.md': article('ה', 'ו.').replace('lang: en', 'lang: he')
  })
  const {findings} = await checkProject({cwd: root, now: NOON})
  expect(findings).toContainEqual(
    expect.objectContaining({ruleId: 'article-lang', actual: 'he', expected: ['en', 'ar']})
  )
})
