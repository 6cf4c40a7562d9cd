import {rmSync} from 'node:fs'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {expect, test, vi} from 'vitest'
import {
  type BuildOptions,
  buildProject,
  type Generation,
  openStore,
  publishProject,
  readGeneration
} from '../../src/node/index.ts'
import {edition, index} from './project.ts'
import {folder, read, tree, write} from './temp.ts'

vi.mock(import('../../src/outputs/syndication/month.ts'), async (actual) => ({...(await actual()), UNDIVIDED: 4}))

const story = (headline: string, day: string | undefined, more = '') =>
  `---\nlang: en\nheadline: ${headline}\n${day === undefined ? '' : `published: ${day}\n`}${more}---\n\nIt rained.\n`

/** Six stories of one locale, in two months and without a date. */
const archive = (more: Readonly<Record<string, string>> = {}) =>
  folder({
    'polyedition.config.json': JSON.stringify({
      locales: ['en'],
      outputs: ['html', 'rss', 'sitemap'],
      baseUrl: 'https://news.example'
    }),
    'article/ash.md': story('Ash', '2024-01-05'),
    'article/bay.md': story('Bay', '2024-01-31T23:30:00-05:00'),
    'article/cod.md': story('Cod', '2024-02-01'),
    'article/dew.md': story('Dew', '2024-02-10'),
    'article/elm.md': story('Elm', undefined),
    'article/fog.md': story('Fog', '2024-02-11'),
    ...more
  })
const NOW = '2024-03-01T00:00:00Z'
const build = (cwd: string, options: BuildOptions = {}) => buildProject({cwd, now: NOW, ...options})
const editions = (root: string) => join(root, 'dist/editions')
const monthly = (root: string) => tree(editions(root)).filter((path) => /^(?:index\/|sitemap)/.test(path))

const MONTHS = [
  ...['2024-01', '2024-02', 'undated-b'].flatMap((month) =>
    ['d.ts', 'js', 'json'].map((end) => `index/en/${month}.${end}`)
  ),
  ...['-2024-01', '-2024-02', '-undated-b', ''].map((month) => `sitemap${month}.xml`)
]

test('many editions stand in parts by locale and month, and are read as one index', async () => {
  const root = archive()
  await build(root)
  expect(monthly(root)).toEqual(MONTHS)
  expect(index(root)).toMatchObject({
    editions: [],
    parts: {'index/en/2024-01.json': expect.stringMatching(/^[0-9a-f]{64}$/)}
  })
  const whole = readGeneration(editions(root))!
  expect(whole.editions.map(({slug}) => slug)).toEqual(['ash', 'bay', 'cod', 'dew', 'elm', 'fog'])
  expect(Object.keys(whole.files)).toEqual(expect.arrayContaining(['en/ash.html', 'en/elm.js', 'index.js', ...MONTHS]))
  expect(edition(root, 'sitemap.xml').match(/sitemap-[^.]*/g)).toEqual([
    'sitemap-2024-01',
    'sitemap-2024-02',
    'sitemap-undated-b'
  ])
  expect(edition(root, 'sitemap-2024-01.xml').match(/<loc>[^<]*/g)).toEqual([
    '<loc>https://news.example/en/ash.html',
    '<loc>https://news.example/en/bay.html'
  ])
})

test('the module of divided editions lists them all and loads each', async () => {
  const root = archive()
  await build(root)
  const source = (await import(pathToFileURL(join(editions(root), 'index.js')).href)) as {
    readonly editions: Generation['editions']
    edition(slug: string, locale: string): Promise<{readonly headline: string}>
  }
  expect(source.editions).toEqual(readGeneration(editions(root))!.editions)
  expect((await source.edition('elm', 'en')).headline).toBe('Elm')
  await expect(source.edition('oak', 'en')).rejects.toThrow('No article `oak`')
})

for (const cache of [true, false])
  test(`one story that changes writes its month and no other${cache ? '' : ', also where nothing is kept'}`, async () => {
    const root = archive()
    await build(root, {cache})
    expect((await build(root, {cache})).written).toEqual([])
    write(root, {'article/ash.md': story('Ash falls', '2024-01-05')})
    const {written} = await build(root, {cache})
    const ofMonth = ['index/en/2024-01.js', 'index/en/2024-01.json']
    expect([...written].sort()).toEqual(['en/ash.html', 'en/ash.js', 'en/feed.rss.xml', ...ofMonth])
    expect(readGeneration(editions(root))!.editions[0]!.headline).toBe('Ash falls')
  })

test('a story that moves to another month leaves its old one', async () => {
  const root = archive()
  await build(root)
  write(root, {'article/elm.md': story('Elm', '2024-02-02')})
  const {written} = await build(root)
  expect(written).toEqual(expect.arrayContaining(['index/en/2024-02.json', 'sitemap-2024-02.xml', 'sitemap.xml']))
  expect(written.some((path) => path.includes('2024-01'))).toBe(false)
  expect(monthly(root)).toEqual(MONTHS.filter((path) => !path.includes('undated')))
})

test('an index that becomes small is whole again, and nothing of its parts stays', async () => {
  const root = archive()
  await build(root)
  for (const name of ['bay', 'fog']) rmSync(join(root, `article/${name}.md`))
  await build(root)
  expect(monthly(root)).toEqual(['sitemap.xml'])
  expect(index(root).editions.map(({slug}) => slug)).toEqual(['ash', 'cod', 'dew', 'elm'])
  expect('parts' in index(root)).toBe(false)
})

test('a part that is damaged in its text is told, and stops no kill', async () => {
  const root = archive()
  await build(root)
  write(root, {'dist/editions/index/en/2024-01.json': '{'})
  await expect(build(root)).rejects.toThrow('is not an index of this version')
  const {killStory} = await import('../../src/node/index.ts')
  await killStory({cwd: root, article: 'ash', now: NOW})
  for (const path of tree(editions(root))) {
    if (!/takedown|index\.json/.test(path)) expect(read(root, `dist/editions/${path}`), path).not.toContain('"Ash"')
  }
})

test('parts of an index that is lost do not stay', async () => {
  const root = archive({'dist/editions/index/en/1999-01.js': 'export const editions = [{headline: "Lost"}]'})
  await build(root)
  expect(monthly(root)).toEqual(MONTHS)
})

test('a store gives a divided index to a machine that has none', async () => {
  const [root, other] = [archive(), archive()]
  const store = openStore(folder())
  await publishProject({cwd: root, store, now: NOW})
  await publishProject({cwd: other, store, now: NOW, articles: ['ash']})
  const files = (one: string) => tree(editions(one)).map((path) => [path, read(one, `dist/editions/${path}`)])
  expect(files(other)).toEqual(files(root))
  // The last of a month goes, with its part.
  rmSync(join(root, 'article/elm.md'))
  await publishProject({cwd: root, store, now: NOW})
  await publishProject({cwd: other, store, now: NOW, articles: ['ash']})
  expect(monthly(other)).toEqual(monthly(root))
})

for (const [name, path] of [
  ['above the folder', '../x.json'],
  ['from the root', '/etc/hosts']
] as const)
  test(`no part is read ${name}`, async () => {
    const root = archive()
    await build(root)
    const head = JSON.parse(edition(root, 'index.json')) as object
    write(root, {'dist/editions/index.json': JSON.stringify({...head, parts: {[path]: ''}})})
    await expect(build(root)).rejects.toThrow('is not an index of this version')
  })
