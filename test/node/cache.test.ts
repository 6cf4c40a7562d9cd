import {spawnSync} from 'node:child_process'
import {cpSync, existsSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {expect, test} from 'vitest'
import {Drawer} from '../../src/node/cache/drawer.ts'
import {Shelves} from '../../src/node/cache/shelves.ts'
import {article, NOON, project} from './project.ts'
import {folder, leftBehind, read, tree, write} from './temp.ts'

/** The command line as it is installed: only that keeps anything on disk. */
const main = resolve(import.meta.dirname, '../../dist/lib/cli/main.js')
const run = (root: string, ...args: string[]): string =>
  spawnSync(process.execPath, [main, ...args, '--cwd', root], {encoding: 'utf8'}).stdout

/** How many articles a build took from what was kept. */
function cached(root: string, ...args: string[]): number {
  return (JSON.parse(run(root, 'build', '--json', '--now', NOON, ...args)) as {cached: number}).cached
}
const shelves = (root: string) => join(root, '.polyedition/cache')
const editions = (root: string) =>
  Object.fromEntries(tree(join(root, 'dist/editions')).map((path) => [path, read(root, `dist/editions/${path}`)]))

test('another process, and a copy of the project, take what was kept', async () => {
  const root = await project()
  expect(cached(root)).toBe(0)
  expect(cached(root)).toBe(2)
  const copy = join(folder(), 'copy')
  cpSync(root, copy, {recursive: true})
  expect(cached(copy)).toBe(2)
  expect(editions(copy)).toEqual(editions(root))
  expect(leftBehind(root)).toEqual([])
})

test('check, status and extract say the same of what was kept', async () => {
  const root = await project({'article/fire.md': article('Fire destroys 24,800 trees', 'It destroyed 28,400 trees.')})
  for (const command of ['check', 'status', 'extract']) {
    const first = run(root, command, '--json')
    expect(first.length).toBeGreaterThan(100)
    expect(run(root, command, '--json')).toBe(run(root, command, '--json', '--no-cache'))
  }
  expect(readdirSync(shelves(root)).some((name) => name.startsWith('check-'))).toBe(true)
})

test('an edit of the same length under the same times is seen', async () => {
  const root = await project()
  cached(root)
  const path = join(root, 'article/rain.md')
  const {atime, mtime} = statSync(path)
  write(root, {'article/rain.md': read(root, 'article/rain.md').replace('two days', 'six days')})
  utimesSync(path, atime, mtime)
  expect(cached(root)).toBe(1)
  expect(read(root, 'dist/editions/en/rain.html')).toContain('six days')
})

test('a cache that is deleted, broken or not ours does no harm', async () => {
  const root = await project()
  cached(root)
  const whole = editions(root)
  const harms: ReadonlyArray<(path: string) => void> = [
    (path) => rmSync(path),
    (path) => writeFileSync(path, ''),
    (path) => writeFileSync(path, read(path, '').slice(0, -2)),
    (path) => writeFileSync(path, read(path, '').replace(/"held"|"reasons"/g, '"other"')),
    (path) => writeFileSync(path, 'polyedition cache 9 of another\n"article/rain.md"\n{}')
  ]
  for (const harm of harms) {
    for (const name of readdirSync(shelves(root))) harm(join(shelves(root), name))
    expect(cached(root)).toBe(0)
    expect(editions(root)).toEqual(whole)
    expect(cached(root)).toBe(2)
  }
  rmSync(shelves(root), {recursive: true})
  writeFileSync(shelves(root), 'no folder')
  expect(cached(root)).toBe(0)
  expect(editions(root)).toEqual(whole)
})

test('nothing is kept where that is asked, or where a configuration brings functions', async () => {
  const root = await project()
  expect(cached(root, '--no-cache')).toBe(0)
  expect(existsSync(shelves(root))).toBe(false)
  rmSync(join(root, 'polyedition.config.json'))
  const rule = "{id: 'own', scope: 'text', severity: 'info', *run() {}}"
  write(root, {'polyedition.config.mjs': `export default {locales: ['en', 'ar'], checks: [${rule}]}\n`})
  expect([cached(root), cached(root)]).toEqual([0, 0])
})

test('a shelf takes no more than fits, and gives back what it took', () => {
  const place = folder()
  const kept = new Shelves(place, 'code')
  kept.put('kind', 'small', '{"a":1}')
  for (let at = 0; at < 400; at++) kept.put('kind', `large-${at}`, JSON.stringify('x'.repeat(800_000)))
  kept.save()
  for (const name of readdirSync(place)) expect(statSync(join(place, name)).size).toBeLessThan(2_100_000)
  expect(new Shelves(place, 'code').get('kind', 'small')).toBe('{"a":1}')
  expect(new Shelves(place, 'other').get('kind', 'small')).toBeUndefined()
  kept.restock('kind', ['small'])
  kept.save()
  expect(readdirSync(place).reduce((sum, name) => sum + statSync(join(place, name)).size, 0)).toBeLessThan(100_000)
})

test('shelves that are restocked leave the memory, and keep what they held', () => {
  const place = folder()
  const kept = new Shelves(place, 'code')
  const names = Array.from({length: 300}, (_, at) => `story ${at}`)
  kept.put('kind', 'gone', '1')
  kept.restock('kind', names, (name) => kept.put('kind', name, JSON.stringify(name)))
  for (const name of readdirSync(place)) write(place, {[name]: 'not ours'})
  expect(kept.get('kind', 'gone')).toBeUndefined()
  expect(names.filter((name) => kept.get('kind', name) !== undefined)).toEqual([])
  const other = folder()
  new Shelves(other, 'code').restock('kind', names, () => {})
  expect(readdirSync(other)).toEqual([])
})

test('a drawer gives back what was put last, and leaves no file behind', () => {
  const place = folder()
  const drawer = new Drawer<string, unknown>(join(place, 'deep/drawer'))
  for (const round of [1, 2]) for (let at = 0; at < 300; at++) drawer.put(`${at}`, {round, text: 'מ'.repeat(at)})
  drawer.delete('7')
  expect(drawer.get('7')).toBeUndefined()
  expect(drawer.get('299')).toEqual({round: 2, text: 'מ'.repeat(299)})
  expect(drawer.get('0')).toEqual({round: 2, text: ''})
  expect(readdirSync(join(place, 'deep'))).toEqual(['drawer'])
  drawer.close()
  expect(drawer.get('0')).toBeUndefined()
  expect(readdirSync(join(place, 'deep'))).toEqual([])
})

test('a drawer for which there is no place keeps all in memory', () => {
  const place = folder({file: 'no folder'})
  const drawer = new Drawer<string, string>(join(place, 'file/drawer'))
  drawer.put('a', 'ع')
  expect(drawer.get('a')).toBe('ع')
  drawer.close()
  expect(readdirSync(place)).toEqual(['file'])
})
