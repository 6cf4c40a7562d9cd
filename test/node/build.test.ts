import {existsSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {hashOfFile} from '../../src/node/files/hash.ts'
import {checkProject, extractProject} from '../../src/node/index.ts'
import {article, build, edition, index, NOON, project, translate} from './project.ts'
import {read, tree, write} from './temp.ts'

const at = (root: string, path: string) => join(root, 'dist/editions', path)

test('every article is built in every locale, in every format, under one index', async () => {
  const root = await project()
  const report = await build(root)
  expect(report).toMatchObject({held: [], withheld: [], removed: [], now: NOON})
  expect(report.built.toSorted()).toEqual(['ar/ferry', 'ar/rain', 'en/ferry', 'en/rain'])
  const files = ['ferry', 'rain'].flatMap((slug) =>
    ['html', 'js', 'json', 'md', 'newsml.xml', 'ninjs.json', 'txt'].map((end) => `${slug}.${end}`)
  )
  expect(tree(join(root, 'dist/editions'))).toEqual(
    [
      ...[...files, 'index.html'].flatMap((name) => [`ar/${name}`, `en/${name}`]),
      'index.d.ts',
      'index.js',
      'index.json',
      'package.json'
    ].sort()
  )
  expect(edition(root, 'ar/rain.html')).toMatch(/<html lang="ar" dir="rtl"/)
  expect(edition(root, 'ar/rain.html')).toContain('هطل المطر يومين.')
  expect(edition(root, 'ar/rain.md')).toContain('headline: المطر ينهي الجفاف')
})

test('the index names every file with its hash, and itself by its content', async () => {
  const root = await project()
  await build(root)
  const {files, generation, editions} = index(root)
  const there = tree(join(root, 'dist/editions')).filter((name) => name !== 'index.json')
  expect(Object.keys(files)).toEqual(there)
  for (const [path, hash] of Object.entries(files)) expect(hashOfFile(at(root, path))).toBe(hash)
  expect(generation).toMatch(/^[0-9a-f]{64}$/)
  expect(editions.map(({locale, sourceSlug}) => `${locale}/${sourceSlug}`)).toEqual([
    'en/ferry',
    'ar/ferry',
    'en/rain',
    'ar/rain'
  ])
})

test('a second build writes nothing, and another folder gets the same bytes', async () => {
  const root = await project()
  await build(root)
  expect((await build(root, {now: '2025-01-01T00:00:00Z'})).written).toEqual([])
  const other = await project()
  await build(other)
  expect(edition(other, 'index.json')).toBe(edition(root, 'index.json'))
})

test('an edition of a changed article is held, the one of before stays, others are built', async () => {
  const root = await project()
  await build(root)
  const before = edition(root, 'ar/rain.html')
  write(root, {
    'article/rain.md': article('Rain ends the drought', 'It rained for three days.'),
    'article/ferry.md': article('Ferry returns', 'The ferry sails again.', 'version: 2\n')
  })
  const report = await build(root)
  expect(report.held).toMatchObject([{sourceSlug: 'rain', locale: 'ar', since: NOON, kept: true}])
  expect(report.held[0]!.reasons.map(({ruleId}) => ruleId)).toContain('state-stale')
  expect(edition(root, 'ar/rain.html')).toBe(before)
  expect(edition(root, 'en/rain.html')).toContain('three days')
  expect(index(root).editions.find(({locale, slug}) => locale === 'ar' && slug === 'rain')).toMatchObject({
    held: {since: NOON}
  })
  expect(index(root).editions.find(({locale, slug}) => locale === 'ar' && slug === 'ferry')).toMatchObject({
    version: '2'
  })
  for (const [path, hash] of Object.entries(index(root).files)) expect(hashOfFile(at(root, path))).toBe(hash)

  const later = await build(root, {now: '2024-02-15T12:00:00Z'})
  expect(later.held).toMatchObject([{since: NOON}])

  write(root, {'article/rain.md': article('Rain ends the drought', 'It rained for two days.')})
  const mended = await build(root)
  expect(mended.held).toEqual([])
  expect(index(root).editions.some(({held}) => held)).toBe(false)
})

test('an edition that lacks translations alone waits, is absent, and nothing links to it', async () => {
  const root = await project({'article/new.md': article('New', 'Not translated.')})
  const report = await build(root)
  expect(report.held).toEqual([])
  expect(report.waiting).toMatchObject([{sourceSlug: 'new', locale: 'ar', kept: false, waits: true}])
  expect(existsSync(at(root, 'ar/new.html'))).toBe(false)
  expect(edition(root, 'en/new.html')).not.toContain('ar/new.html')
  expect(edition(root, 'en/rain.html')).toContain('ar/rain.html')
})

test('a kept edition whose files were damaged is not kept', async () => {
  const root = await project()
  await build(root)
  writeFileSync(at(root, 'ar/rain.html'), 'damaged')
  write(root, {'article/rain.md': article('Rain ends the drought', 'It rained for three days.')})
  const report = await build(root)
  expect(report.held).toMatchObject([{locale: 'ar', kept: false}])
  expect(existsSync(at(root, 'ar/rain.html'))).toBe(false)
  expect(index(root).takedown).toMatchObject([{slug: 'rain', locale: 'ar'}])
})

test('a broken article stops no other', async () => {
  const root = await project({'article/broken.md': '---\nlang: en\n---\n\nNo headline.\n'})
  const report = await build(root)
  expect(report.built).toHaveLength(4)
  expect(report.held.map(({sourceSlug, locale}) => `${locale}/${sourceSlug}`)).toEqual(['en/broken', 'ar/broken'])
  expect(report.findings).toContainEqual(
    expect.objectContaining({ruleId: 'article-headline', slug: 'broken', severity: 'error'})
  )
})

test('editions of a deleted article go, and are listed until the article is back', async () => {
  const root = await project()
  await build(root)
  const text = read(root, 'article/rain.md')
  rmSync(join(root, 'article/rain.md'))
  const report = await build(root)
  expect(report.removed).toMatchObject([
    {slug: 'rain', locale: 'en', since: NOON, reason: 'its article was deleted'},
    {slug: 'rain', locale: 'ar'}
  ])
  expect(tree(join(root, 'dist/editions')).filter((name) => name.includes('rain'))).toEqual([])
  expect(existsSync(join(root, 'locales/ar/rain.json'))).toBe(true)
  expect((await build(root)).removed).toEqual([])
  expect(index(root).takedown).toHaveLength(2)
  write(root, {'article/rain.md': text})
  await build(root)
  expect(index(root).takedown).toEqual([])
})

test('nothing is taken down while a slug is in doubt', async () => {
  const root = await project()
  await build(root)
  write(root, {'article/again/rain.md': article('Other', 'Other.')})
  const disputed = await build(root)
  expect(disputed.removed).toEqual([])
  expect(disputed.findings.filter(({ruleId}) => ruleId === 'article-slug-twice')).toHaveLength(2)
  expect(existsSync(at(root, 'ar/rain.html'))).toBe(true)
  rmSync(join(root, 'article/again'), {recursive: true})
  write(root, {'article/rain.md': article('Rain', 'Rain.', 'slug: ../rain\n')})
  expect((await build(root)).removed).toEqual([])
  expect(existsSync(at(root, 'ar/rain.html'))).toBe(true)
})

const isTombstone = (root: string, path: string) =>
  /\.(?:ninjs\.json|newsml\.xml)$/.test(path) &&
  !/drought|Zanzibar/.test(edition(root, path)) &&
  /canceled/.test(edition(root, path))

const withheld: Array<[name: string, front: string]> = [
  ['withheld', 'status: withheld\n'],
  ['canceled', 'status: canceled\n'],
  ['under embargo', 'embargo: 2024-02-14T12:00:01Z\n'],
  ['expired', 'rights: {expires: 2024-02-13}\n']
]
for (const [name, front] of withheld) {
  test(`nothing of a story that is ${name} is in the editions, though it was held before`, async () => {
    const root = await project()
    await build(root)
    write(root, {'article/rain.md': article('Rain ends the drought', 'Changed to Zanzibar.', front)})
    const report = await build(root)
    expect(report.held).toEqual([])
    expect(report.removed).toHaveLength(2)
    expect(report.findings.filter(({slug}) => slug === 'rain')).toEqual([])
    const left = tree(join(root, 'dist/editions')).filter((path) => path !== 'index.json' && !isTombstone(root, path))
    expect(left.filter((path) => path.includes('rain') || /drought|Zanzibar/.test(edition(root, path)))).toEqual([])
  })
}

test('a territory that the rights leave out gets no edition', async () => {
  const root = await project({
    'polyedition.config.json': '{"locales": ["en", {"locale": "ar", "territory": "EG"}]}',
    'article/rain.md': article('Rain ends the drought', 'It rained for two days.', 'rights: {territories: [GB]}\n')
  })
  expect((await build(root)).withheld).toMatchObject([{sourceSlug: 'rain', locale: 'ar'}])
})

test('one article can be built, the others stay as they are', async () => {
  const root = await project()
  await build(root)
  write(root, {
    'article/rain.md': article('Rain ends the drought', 'It rained for two days.', 'version: 2\n'),
    'article/ferry.md': article('Ferry returns', 'The ferry sails again.', 'version: 2\n')
  })
  const report = await build(root, {articles: ['ferry']})
  expect(report.built).toEqual(['en/ferry', 'ar/ferry'])
  expect(index(root).editions.map(({sourceSlug, version}) => `${sourceSlug} ${version ?? 1}`)).toEqual([
    'ferry 2',
    'ferry 2',
    'rain 1',
    'rain 1'
  ])
  await expect(build(root, {articles: ['fery']})).rejects.toThrow('No article `fery`, did you mean `ferry`?')
})

test('a locale or a format that is given up takes its files with it', async () => {
  const root = await project()
  await build(root)
  write(root, {'polyedition.config.json': '{"locales": ["en"], "outputs": ["html"]}'})
  const report = await build(root)
  expect(report.removed).toHaveLength(2)
  expect(tree(join(root, 'dist/editions')).filter((name) => /^ar|\.(md|txt)$/.test(name))).toEqual([])
})

test('a locale may ask for another state than the project', async () => {
  const root = await project()
  const states = async (project: string | undefined, arabic: string | undefined, asked?: 'final') => {
    const locales = ['en', {locale: 'ar', ...(arabic && {require: arabic})}]
    write(root, {'polyedition.config.json': JSON.stringify({locales, ...(project && {require: project})})})
    const report = await build(root, asked && {require: asked})
    const {findings} = await checkProject({cwd: root, now: NOON, ...(asked && {require: asked})})
    const below = findings.filter(({ruleId}) => ruleId === 'state-below')
    return {
      held: report.held.map(({sourceSlug}) => sourceSlug),
      expected: [...new Set(below.flatMap(({expected}) => expected))]
    }
  }
  expect(await states(undefined, 'reviewed')).toEqual({held: ['ferry', 'rain'], expected: ['reviewed']})
  expect(await states('final', 'initial')).toEqual({held: [], expected: []})
  expect(await states('final', undefined)).toEqual({held: ['ferry', 'rain'], expected: ['final']})
  expect(await states(undefined, 'initial', 'final')).toEqual({held: ['ferry', 'rain'], expected: ['final']})
})

test('what was not reviewed is held where review is required', async () => {
  const root = await project()
  const report = await build(root, {require: 'reviewed'})
  expect(report.held.map(({locale}) => locale)).toEqual(['ar', 'ar'])
  expect(report.held[0]!.reasons[0]).toMatchObject({ruleId: 'state-below'})
})

test('the source stands in where the configuration lets it, marked as its language', async () => {
  const root = await project({
    'polyedition.config.json': '{"locales": ["en", "ar"], "missing": "source", "stale": "old"}'
  })
  await translate(root, 'rain', ['المطر ينهي الجفاف'])
  const report = await build(root)
  expect(report.held).toEqual([])
  expect(report.findings).toContainEqual(expect.objectContaining({ruleId: 'state-missing', severity: 'warning'}))
  expect(edition(root, 'ar/rain.html')).toMatch(/<p[^>]* lang="en" dir="ltr"/)
})

test('words of the page can be replaced in the locale', async () => {
  const root = await project({'locales/ar/polyedition.json': '{"published": "صدر في {{date}}"}'})
  await build(root)
  expect(edition(root, 'ar/rain.html')).toContain('صدر في')
})

test('an index that cannot be read is not thrown away', async () => {
  const root = await project()
  await build(root)
  writeFileSync(at(root, 'index.json'), '{"polyedition": 1')
  await expect(build(root)).rejects.toThrow('is not an index of this version')
})

test('an index that names files elsewhere removes nothing there', async () => {
  const root = await project()
  await build(root)
  const forged = JSON.parse(edition(root, 'index.json')) as {files: Record<string, string>}
  forged.files['../../article/rain.md'] = 'x'
  writeFileSync(at(root, 'index.json'), JSON.stringify(forged))
  await build(root)
  expect(existsSync(join(root, 'article/rain.md'))).toBe(true)
})

test('a build writes no locale file', async () => {
  const root = await project()
  write(root, {'article/rain.md': article('Rain ends the drought', 'It rained.\n\nA new paragraph.')})
  const before = tree(root)
    .filter((name) => !name.startsWith('dist'))
    .map((name) => read(root, name))
  await build(root)
  expect(
    tree(root)
      .filter((name) => !name.startsWith('dist'))
      .map((name) => read(root, name))
  ).toEqual(before)
  await extractProject({cwd: root})
  expect(read(root, 'locales/en/rain.json')).toContain('A new paragraph.')
})
