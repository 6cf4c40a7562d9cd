import {cpSync, mkdirSync, readFileSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {createHandler} from '../../../src/http/index.ts'
import {readGeneration} from '../../../src/node/build/generation.ts'
import {killStory} from '../../../src/node/commands/lifecycle.ts'
import {folderStore} from '../../../src/node/store/folder-store.ts'
import {readHead, writeHead} from '../../../src/node/store/head.ts'
import {rowsOfIndex} from '../../../src/node/store/index-rows.ts'
import {objectsIn} from '../../../src/node/store/objects.ts'
import {publishProject} from '../../../src/node/store/publish.ts'
import {s3Settings} from '../../../src/node/store/s3-settings.ts'
import {s3Store} from '../../../src/node/store/s3-store.ts'
import type {Store} from '../../../src/node/store/store.ts'
import {storedEditions} from '../../../src/node/store/stored-editions.ts'
import {sweepStore} from '../../../src/node/store/sweep.ts'
import {changed} from '../../../src/node/store/tree.ts'
import {cli} from '../../cli/cli.ts'
import {folder, read, tree, write} from '../temp.ts'
import {bucket} from './s3-server.ts'

const now = '2024-02-14T09:00:00Z'
const article = (headline: string, killed: number) =>
  `---\nheadline: ${headline}\npublished: 2024-02-14T08:00:00Z\n---\n\nAt least ${killed} people were hurt, the mayor said.\n`

/** A project whose one language is that of its articles. */
function project(articles: Readonly<Record<string, string>>): string {
  const files = Object.entries(articles).map(([slug, text]) => [`article/${slug}.md`, text])
  return folder({
    'polyedition.config.json': JSON.stringify({source: 'en', locales: ['en'], baseUrl: 'https://news.example/'}),
    ...Object.fromEntries(files)
  })
}

const publish = (cwd: string, store: Store) => publishProject({cwd, store, now})
const editions = (root: string) => join(root, 'dist/editions')
const page = async (store: Store, slug: string) => (await (await storedEditions(store)()).edition(slug, 'en')).text
const contents = (root: string) =>
  Object.fromEntries(tree(editions(root)).map((path) => [path, readFileSync(join(editions(root), path), 'utf8')]))

const three = {flood: article('A flood', 12), storm: article('A storm', 30), fire: article('A fire', 5)}

test('what is published is read again, file by file and page by page', async () => {
  const root = project(three)
  const store = folderStore(folder())
  const {published, built} = await publish(root, store)
  expect(built).toHaveLength(3)
  expect(published).toMatchObject({fetched: 0, attempts: 1})
  const reader = await storedEditions(store)()
  const html = await reader.file('en/flood.html')
  expect(new TextDecoder().decode(html)).toBe(read(editions(root), 'en/flood.html'))
  expect(await reader.file('en/nothing.html')).toBeUndefined()
  await expect(reader.edition('flood', 'ar')).rejects.toThrow('found no edition of `flood` in `ar`')
  const handler = createHandler(storedEditions(store))
  const answer = await handler(new Request('https://news.example/en/flood.html'))
  expect(answer.status).toBe(200)
  expect(await answer.text()).toContain('At least 12 people')
  expect((await handler(new Request('https://news.example/nothing'))).status).toBe(404)
})

test('an elsewhere made folder becomes that of the store, byte for byte', async () => {
  const store = folderStore(folder())
  const first = project(three)
  await publish(first, store)
  const second = project(three)
  const {published, written} = await publish(second, store)
  expect(published).toMatchObject({objects: 0, bytes: 0, attempts: 1})
  expect(published.fetched).toBeGreaterThan(3)
  expect(written).toEqual([])
  expect(contents(second)).toEqual(contents(first))
})

test('a correction writes its own pages and what lists them, and nothing of the others', async () => {
  const held = await bucket()
  const store = s3Store(s3Settings('s3://news/site', held.environment), {pause: 1})
  const root = project(three)
  await publish(root, store)
  const before = new Map(held.objects)
  write(root, {'article/flood.md': article('A flood', 13)})
  held.log.length = 0
  const {published} = await publish(root, store)
  expect(published).toMatchObject({fetched: 0, attempts: 1})
  const puts = held.log.filter((line) => line.startsWith('PUT'))
  expect(puts.at(-1)).toBe('PUT site/head.json')
  expect(puts).toHaveLength(published.objects + 1)
  const unlike = [...held.objects].filter(([key, body]) => before.get(key) !== body).map(([, body]) => String(body))
  expect(unlike.join('\n')).not.toContain('At least 30 people')
  held.log.length = 0
  expect((await publish(root, store)).published).toMatchObject({objects: 0, bytes: 0})
  expect(held.log).toEqual(['GET site/head.json'])
})

test('of two that publish at once, one is first and the other goes on from there', async () => {
  const store = folderStore(folder())
  const root = project(three)
  await publish(root, store)
  const [one, other] = [project(three), project(three)]
  for (const copy of [one, other]) cpSync(editions(root), editions(copy), {recursive: true})
  // Each machine has a correction of its own and builds that story alone.
  write(one, {'article/flood.md': article('A flood', 99)})
  write(other, {'article/storm.md': article('A storm', 77)})
  const reports = await Promise.all([
    publishProject({cwd: one, store, now, articles: ['flood']}),
    publishProject({cwd: other, store, now, articles: ['storm']})
  ])
  const attempts = reports.map(({published}) => published.attempts)
  expect(attempts.reduce((sum, count) => sum + count)).toBeGreaterThanOrEqual(2)
  const reader = await storedEditions(store)()
  const pages = await Promise.all(['flood', 'storm', 'fire'].map((slug) => reader.edition(slug, 'en')))
  expect(pages.map(({text}) => /\d+ people/.exec(text)?.[0])).toEqual(['99 people', '77 people', '5 people'])
})

test('a story that is gone is gone from the store, and leaves its address', async () => {
  const store = folderStore(folder())
  const root = project(three)
  await publish(root, store)
  rmSync(join(root, 'article/fire.md'))
  const {removed} = await publish(root, store)
  expect(removed).toMatchObject([{slug: 'fire'}])
  const handler = createHandler(storedEditions(store))
  expect((await handler(new Request('https://news.example/fire'))).status).toBe(410)
  const copy = project({flood: three.flood, storm: three.storm})
  await publish(copy, store)
  expect(contents(copy)).toEqual(contents(root))
})

test('a checkout that knows nothing of a kill does not bring the story back, and one that means to does', async () => {
  const store = folderStore(folder())
  const [desk, late] = [project(three), project(three)]
  await publish(desk, store)
  await killStory({cwd: desk, article: 'flood', now})
  await publish(desk, store)
  const report = await publish(late, store)
  expect(report.remarks.join()).toContain('`flood` is canceled in the store as version 2, and stays so')
  expect(contents(late)).toEqual(contents(desk))
  await expect(page(store, 'flood')).rejects.toThrow('found no edition')
  // Whoever takes the word back has the version of the kill.
  write(desk, {'article/flood.md': read(desk, 'article/flood.md').replace(/^status:.*\n/m, '')})
  expect((await publish(desk, store)).remarks).toEqual([])
  expect(await page(store, 'flood')).toContain('12 people')
})

test('another story under the slug of one that was canceled is published', async () => {
  const store = folderStore(folder())
  const known = (id: string, text: string) => text.replace('---\n', `---\nid: ${id}\n`)
  const [desk, late] = [{}, {}].map(() => project({...three, flood: known('urn:news:1', three.flood)}))
  await publish(desk!, store)
  await killStory({cwd: desk!, article: 'flood', now})
  await publish(desk!, store)
  write(late!, {'article/flood.md': known('urn:news:2', article('Another flood', 44))})
  await publish(late!, store)
  expect(await page(store, 'flood')).toContain('44 people')
})

test('a reader stays with the generation with which it began', async () => {
  const store = folderStore(folder())
  const root = project(three)
  await publish(root, store)
  const source = storedEditions(store, {fresh: 0})
  const before = await source()
  write(root, {'article/flood.md': article('A flood', 13)})
  await publish(root, store)
  expect((await before.edition('flood', 'en')).text).toContain('12 people')
  expect((await (await source()).edition('flood', 'en')).text).toContain('13 people')
})

test('a failure at any write leaves the public generation whole', async () => {
  const held = await bucket()
  const store = s3Store(s3Settings('s3://news', held.environment), {pause: 1, attempts: 1})
  const root = project(three)
  await publish(root, store)
  write(root, {'article/flood.md': article('A flood', 13)})
  for (let last = 0; ; last++) {
    let left = last
    held.fault = (method) => (method === 'PUT' && left-- <= 0 ? 'cut' : undefined)
    const published = await publish(root, store).catch((error: Error) => error)
    held.fault = () => undefined
    const reader = await storedEditions(store)()
    const {text} = await reader.edition('flood', 'en')
    expect(new TextDecoder().decode(await reader.file('en/storm.html'))).toContain('30 people')
    if (published instanceof Error) expect(text).toContain('12 people')
    else {
      expect(text).toContain('13 people')
      expect(last).toBeGreaterThan(3)
      break
    }
  }
})

test('what no generation names is swept away, once it is old', async () => {
  const held = await bucket()
  const store = s3Store(s3Settings('s3://news', held.environment), {pause: 1})
  const root = project(three)
  await publish(root, store)
  const first = held.objects.size
  write(root, {'article/flood.md': article('A flood', 13)})
  await publish(root, store)
  const written = Date.parse('2024-02-14T09:00:00Z')
  expect(await sweepStore(store, {now: written + 60_000})).toMatchObject({deleted: 0})
  const {deleted} = await sweepStore(store, {now: written + 2 * 24 * 60 * 60 * 1000})
  expect(deleted).toBeGreaterThan(3)
  expect(held.objects.size).toBe(first)
  const copy = project({...three, flood: article('A flood', 13)})
  await publish(copy, store)
  expect(contents(copy)).toEqual(contents(root))
})

test.each(['head-0.json', 'head-1.json'])('%s is read, and written in the shape of today', async (name) => {
  const store = folderStore(folder())
  const body = readFileSync(join(import.meta.dirname, '../../fixtures/versions', name))
  await store.put('head.json', body)
  const head = (await readHead(store))!
  expect(head.index.generation).toMatch(/^7d865e95/)
  expect(await writeHead(store, head, head)).toBe(true)
  const text = new TextDecoder().decode((await store.get('head.json'))!.body)
  expect(JSON.parse(text)).toEqual({...JSON.parse(String(body)), version: 1})
})

test('the command line publishes, serves what it published and sweeps', async () => {
  const root = project(three)
  const at = join(folder(), 'public')
  const {code, out, err} = await cli(root, `build --store ${at}`)
  expect({code, err}).toEqual({code: 0, err: ''})
  expect(out).toMatch(new RegExp(`Published in ${at}: \\d+ objects and \\d+ kB written\n$`))
  expect((await cli(root, `build --store ${at}`)).out).toContain('0 objects and 0 kB written')
  const reader = await storedEditions(folderStore(at))()
  expect((await reader.edition('flood', 'en')).headline).toBe('A flood')
  expect((await cli(root, `sweep ${at}`)).out).toMatch(/^0 objects deleted, \d+ kept\n$/)
  for (const [line, message] of [
    ['build --watch --store out', 'Found `--watch` with `--store`'],
    ['build --store gs://news', 'Found `gs://news` as a store, expected'],
    ['build --store s3://news', 'found no `AWS_ACCESS_KEY_ID` in the environment'],
    ['sweep', 'Missing required argument']
  ] as const) {
    const failed = await cli(root, line)
    expect({line, code: failed.code}).toEqual({line, code: 2})
    expect(failed.err).toContain(message)
  }
})

test('a store that holds something else is told, and stays as it is', async () => {
  const store = folderStore(folder())
  const root = project(three)
  const put = (text: string) => store.put('head.json', new TextEncoder().encode(text))
  for (const text of ['no JSON', '{}', '{"version": 1, "root": 7, "index": {}}']) {
    await put(text)
    await expect(publish(root, store)).rejects.toThrow('found another thing than the head of a publication')
  }
  await put('{"version": 99, "index": {}}')
  await expect(publish(root, store)).rejects.toThrow('written by a newer polyedition')
  await put(`{"version": 1, "root": "${'0'.repeat(64)}", "index": {"locales": []}}`)
  await expect(publish(root, store)).rejects.toThrow('found nothing, expected what was written under this name')
})

test('a path that leads out of the editions is not written', async () => {
  const root = project(three)
  const home = folder()
  const store = folderStore(home)
  await publish(root, store)
  const evil = project(three)
  const objects = objectsIn(store)
  const hash = await objects.put(new TextEncoder().encode('evil'))
  const rows = await rowsOfIndex(readGeneration(editions(root))!, objects)
  const head = (await readHead(store))!
  const bad = await changed(objects, undefined, rows.set('file/../../evil.txt', hash))
  await writeHead(store, {...head, root: bad}, head)
  mkdirSync(editions(evil), {recursive: true})
  await expect(publish(evil, store)).rejects.toThrow('found the path `../../evil.txt`')
  expect(tree(evil).filter((name) => name.endsWith('evil.txt'))).toEqual([])
})
