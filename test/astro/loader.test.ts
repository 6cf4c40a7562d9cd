import {rmSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import type {EditionData} from '../../src/astro/index.ts'
import {acceptTargets, extractProject} from '../../src/node/index.ts'
import {article, build, NOON, project} from '../node/project.ts'
import {read, write} from '../node/temp.ts'
import {Site} from './context.ts'

const config = {'polyedition.config.json': '{"locales": ["en", "ar"], "editions": "editions"}'}
const ALL = ['ar/ferry', 'ar/rain', 'en/ferry', 'en/rain']
const rain = (front: string, body = 'It rained for two days.') => ({
  'article/rain.md': article('Rain ends the drought', body, front)
})
const dataOf = (site: Site, id: string) => site.entries.get(id)!.data as unknown as EditionData

test('every edition is an entry with its data, its story and its alternates', async () => {
  const root = await project({
    ...config,
    ...rain('id: 7d5c9c1e-4a0b-4f6e-9d53-1f2f3a4b5c6d\nbyline:\n  - name: desk\n')
  })
  const site = new Site(root)
  await site.load()
  // Its byline is not translated, so the Arabic one is held.
  expect(site.ids()).toEqual(['ar/ferry', 'en/ferry', 'en/rain'])
  expect(site.entries.get('en/rain')).toMatchObject({
    body: 'It rained for two days.\n',
    filePath: 'editions/en/rain.js'
  })
  expect(dataOf(site, 'en/rain')).toMatchObject({
    id: '7d5c9c1e-4a0b-4f6e-9d53-1f2f3a4b5c6d',
    status: 'usable',
    lines: {byline: 'By desk'},
    alternates: []
  })
  expect(dataOf(site, 'ar/ferry')).toEqual({
    slug: 'ferry',
    sourceSlug: 'ferry',
    locale: 'ar',
    lang: 'ar',
    dir: 'rtl',
    sourceLang: 'en',
    headline: 'عودة العبّارة',
    title: 'عودة العبّارة',
    published: '2024-02-14T09:00:00Z',
    keywords: [],
    previousSlugs: [],
    status: 'usable',
    lines: {published: 'نُشر في 14 فبراير/شباط 2024، 09:00 بتوقيت غرينتش'},
    url: '/ar/ferry/',
    alternates: [
      {
        locale: 'en',
        lang: 'en',
        dir: 'ltr',
        slug: 'ferry',
        headline: 'Ferry returns',
        name: 'English',
        url: '/en/ferry/'
      }
    ]
  })
  const {html} = site.entries.get('ar/ferry')!.rendered!
  expect(html).toMatch(/^<article lang="ar" dir="rtl".*العبّارة تبحر من جديد\./s)
  expect(html).toContain('<a href="/en/ferry/" hreflang="en" rel="original">')
})

test.each([
  ['TOML', '+++\nlang = "en"\nheadline = "Ferry returns"\n+++\n\n'],
  ['JSON', '{"lang": "en", "headline": "Ferry returns"}\n\n'],
  ['YAML with the line breaks of Windows', '---\r\nlang: en\r\nheadline: Ferry returns\r\n---\r\n\r\n']
])('the body of an edition has no front matter: %s', async (_, front) => {
  const root = await project({...config, 'article/ferry.md': `${front}The ferry sails again.\n`})
  const site = new Site(root)
  await site.load()
  expect(site.entries.get('en/ferry')!.body).toBe('The ferry sails again.\n')
  expect(site.entries.get('ar/ferry')!.body).toBe('العبّارة تبحر من جديد.\n')
})

test('what did not change is not written again', async () => {
  const root = await project({
    ...config,
    'article/ferry.md': article('Ferry returns', 'The ferry sails again.\n\n![](ferry.svg)'),
    'article/ferry.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="2"/>'
  })
  const site = new Site(root)
  await site.load()
  expect([...site.written].sort()).toEqual(ALL)
  expect(site.told).toEqual([])
  await site.load()
  expect(site.written).toHaveLength(4)
  expect(site.deleted).toEqual([])
  // Astro forgets its pictures between two starts.
  expect(site.told).toEqual([...site.entries.values()].flatMap(({assetImports = []}) => assetImports))
  expect(site.told).toHaveLength(2)
  const path = 'locales/ar/rain.json'
  write(root, {[path]: read(root, path).replace('يومين', 'يومين كاملين')})
  await site.load()
  expect(site.written.slice(4)).toEqual(['ar/rain'])
})

const hidden: Array<[name: string, front: string]> = [
  ['under embargo', 'embargo: 2024-02-15T06:00:00Z\n'],
  ['under an embargo without a zone', 'embargo: 2024-02-14T06:00:00\n'],
  ['withheld', 'status: withheld\n'],
  ['canceled', 'status: canceled\n'],
  ['out of its rights', 'rights:\n  expires: 2024-02-01\n']
]
for (const [name, front] of hidden) {
  test(`a story that is ${name} is in no collection, whether or not it was before`, async () => {
    const root = await project(config)
    write(root, rain(front))
    const site = new Site(root)
    await site.load()
    expect(site.ids()).toEqual(['ar/ferry', 'en/ferry'])
    write(root, rain(''))
    await site.load()
    expect(site.ids()).toEqual(ALL)
    write(root, rain(front))
    await site.load()
    expect(site.ids()).toEqual(['ar/ferry', 'en/ferry'])
    const all = JSON.stringify([...site.entries.values()])
    expect(all).not.toMatch(/rain/i)
  })
}

test('an embargo ends', async () => {
  const root = await project({...config, ...rain('embargo: 2024-02-15T06:00:00Z\n')})
  const site = new Site(root)
  await site.load({now: '2024-02-15T06:00:01Z'})
  expect(site.ids()).toEqual(ALL)
})

test('an edition that waits for translations is absent, and Astro says why', async () => {
  const root = await project({...config, 'article/new.md': article('New', 'Nobody has translated this.')})
  const site = new Site(root)
  await site.load()
  expect(site.ids()).toEqual([...ALL, 'en/new'].sort())
  expect(dataOf(site, 'en/new').alternates).toEqual([])
  expect(site.said).toEqual([
    expect.stringMatching(/^info: waiting ar\/new: Missing 2 translations of 2/),
    expect.stringMatching(/^info: 5 editions built/)
  ])
})

test('an edition that is held stays as it was, and says so', async () => {
  const root = await project(config)
  const site = new Site(root)
  await site.load()
  const before = site.entries.get('ar/rain')!
  write(root, rain('', 'It rained for three days.'))
  await site.load()
  expect(site.ids()).toEqual(ALL)
  expect(site.entries.get('ar/rain')!.rendered).toEqual(before.rendered)
  expect(dataOf(site, 'ar/rain').held).toEqual({since: NOON})
  expect(site.entries.get('en/rain')!.rendered!.html).toContain('three days')
  expect(site.said.at(-2)).toMatch(/^warn: held ar\/rain, the edition of before stays: /)
})

test('a deleted article leaves the collection', async () => {
  const root = await project(config)
  const site = new Site(root)
  await site.load()
  rmSync(join(root, 'article/rain.md'))
  await site.load()
  expect(site.ids()).toEqual(['ar/ferry', 'en/ferry'])
  expect([...site.deleted].sort()).toEqual(['ar/rain', 'en/rain'])
})

const until = async (holds: () => boolean) => {
  while (!holds()) await new Promise((done) => setTimeout(done, 25))
}

const sources: Array<[name: string, path: string, change: (text: string) => string, shows: string]> = [
  ['an article', 'article/rain.md', (text) => text.replace('two days', 'two long days'), 'two long days'],
  ['a translation', 'locales/ar/rain.json', (text) => text.replace('يومين', 'يومين كاملين'), 'يومين كاملين'],
  [
    'the configuration',
    'polyedition.config.json',
    (text) => text.replace('"ar"', '{"locale": "ar", "tag": "ar-u-nu-arab"}'),
    '١٤ فبراير'
  ]
]
for (const [name, path, change, shows] of sources) {
  test(`a change of ${name} comes into the collection while the site is developed`, async () => {
    const root = await project(config)
    const site = new Site(root)
    await site.load({dev: true})
    expect(site.watched).toEqual([root])
    write(root, {[path]: change(read(root, path))})
    site.watcher.emit('all', 'change', join(root, path))
    await until(() => JSON.stringify([...site.entries.values()]).includes(shows))
  })
}

test('a stale translation comes back when its state is recorded', async () => {
  const root = await project(config)
  const site = new Site(root)
  await site.load({dev: true})
  write(root, rain('', 'It rained for two whole days.'))
  site.watcher.emit('all', 'change', join(root, 'article/rain.md'))
  await until(() => dataOf(site, 'ar/rain').held !== undefined)
  await extractProject({cwd: root})
  await acceptTargets({cwd: root, article: 'rain'})
  site.watcher.emit('all', 'change', join(root, 'article/_state/ar/rain.json'))
  await until(() => dataOf(site, 'ar/rain').held === undefined)
})

test('what a build writes, and what is no source, starts no other', async () => {
  const root = await project(config)
  const site = new Site(root)
  await site.load({dev: true})
  const said = site.said.length
  write(root, {'src/page.astro': ''})
  for (const path of [
    'editions/ar/rain.json',
    '.astro/data-store.json',
    'node_modules/x/package.json',
    'src/page.astro'
  ])
    site.watcher.emit('all', 'change', join(root, path))
  await new Promise((done) => setTimeout(done, 400))
  expect(site.said.slice(said)).toEqual([])
})

test('a configuration that cannot be read is told, and the site stays as it was', async () => {
  const root = await project(config)
  const site = new Site(root)
  await site.load({dev: true})
  write(root, {'polyedition.config.json': '{"locales": ["en"'})
  site.watcher.emit('all', 'change', join(root, 'polyedition.config.json'))
  await until(() => site.said.some((line) => line.startsWith('error: polyedition.config.json:1:')))
  expect(site.ids()).toEqual(ALL)
})

test('a held edition stops a strict build, and no development', async () => {
  const root = await project({...config, 'article/new.md': article('New', 'Nobody has translated this.')})
  await new Site(root).load({strict: true})
  write(root, rain('', 'It rained for three days.'))
  await expect(new Site(root).load({strict: true})).rejects.toThrow('Held `ar/rain`, expected all editions')
  const site = new Site(root)
  await site.load({strict: true, dev: true})
  expect(site.ids()).toContain('en/new')
})

test('a folder that Astro would empty is refused', async () => {
  const root = await project({...config, 'polyedition.config.json': '{"locales": ["en", "ar"]}'})
  await expect(new Site(root).load()).rejects.toThrow(
    "found `dist/editions`, which lies in `dist`, the folder that Astro empties; set `editions: 'editions'` in the configuration of Polyedition, or another `outDir` in that of Astro"
  )
})

test('a folder that another command builds is taken as it is', async () => {
  const root = await project(config)
  const site = new Site(root)
  await site.load({build: false, dev: true})
  expect(site.ids()).toEqual([])
  expect(site.said).toEqual([expect.stringMatching(/^warn: No editions in `.*editions`, expected those of a build/)])
  await build(root)
  site.watcher.emit('all', 'add', join(root, 'editions/index.json'))
  await until(() => site.ids().length === 4)
  rmSync(join(root, 'editions/ar/rain.js'))
  await site.load({build: false})
  expect(site.ids()).toEqual(['ar/ferry', 'en/ferry', 'en/rain'])
  expect(site.said.at(-1)).toMatch(/^warn: The edition ar\/rain is not whole/)
})

test('a project beside the site is watched where it lies', async () => {
  const root = await project(config)
  write(root, {'site/package.json': '{}'})
  const site = new Site(join(root, 'site'))
  await site.load({cwd: root, dev: true})
  expect(site.watched).toEqual([root])
  expect(site.entries.get('ar/rain')!.filePath).toBe('../editions/ar/rain.js')
})

test('what is said of a site shows what a text of the project would do to a terminal', async () => {
  const evil = JSON.stringify('x\x1b[35m\u202e\x9b2J\r##[add-mask]y')
  const shown = 'x\\u001b[35m\\u202e\\u009b2J\\u000d\\u0023#[add-mask]y'
  const root = await project(config)
  write(root, {'article/rain.md': `---\nlang: ${evil}\nheadline: Rain\n---\n\nRain.\n`})
  const site = new Site(root)
  await site.load()
  expect(site.said.join('\n')).toContain(shown)
  write(root, {'polyedition.config.json': `{"locales": ["en"], "outputs": [${evil}]}`})
  await expect(site.load()).rejects.toThrow(shown)
})
