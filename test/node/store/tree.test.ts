import fc from 'fast-check'
import {expect, test} from 'vitest'
import {hashOf} from '../../../src/node/files/hash.ts'
import type {Objects} from '../../../src/node/store/objects.ts'
import {changed, type Root, rowsOf, valueAt} from '../../../src/node/store/tree.ts'
import {differences} from '../../../src/node/store/tree-difference.ts'

/** Objects that count. */
class Counted implements Objects {
  readonly all = new Map<string, Uint8Array>()
  reads = 0
  writes = 0
  bytes = 0

  async get(hash: string): Promise<Uint8Array> {
    this.reads++
    return this.all.get(hash)!
  }

  async put(body: Uint8Array): Promise<string> {
    const hash = hashOf(body)
    this.writes++
    this.bytes += body.length
    this.all.set(hash, body)
    return hash
  }
}

async function listed<T>(rows: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = []
  for await (const row of rows) all.push(row)
  return all
}

const sorted = (map: ReadonlyMap<string, string>) => [...map].sort(([a], [b]) => (a < b ? -1 : 1))
/** Few keys, so that changes meet. */
const key = fc.integer({min: 0, max: 2000}).map((n) => `story/${n.toString(36)}`)
const change = fc.tuple(key, fc.option(fc.integer({max: 3}).map(String), {nil: undefined, freq: 2}))

test('a tree is that of its map, whatever the changes by which it came about', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(change, {maxLength: 700}), {maxLength: 6}), async (steps) => {
      const objects = new Counted()
      const map = new Map<string, string>()
      let root: Root
      for (const step of steps) {
        const before = {root, map: new Map(map)}
        const changes = new Map(step)
        for (const [name, value] of changes) {
          if (value === undefined) map.delete(name)
          else map.set(name, value)
        }
        root = await changed(objects, root, changes)
        expect(root).toBe(await changed(objects, undefined, map))
        expect(await listed(rowsOf(objects, root))).toEqual(sorted(map))
        const names = [...new Set([...before.map.keys(), ...map.keys()])].sort()
        expect(await listed(differences(objects, before.root, root))).toEqual(
          names
            .filter((name) => before.map.get(name) !== map.get(name))
            .map((name) => ({key: name, from: before.map.get(name), to: map.get(name)}))
        )
      }
    }),
    {numRuns: process.env.CI ? 60 : 12}
  )
})

test('a value is found by its key, and rows by the beginning of theirs', async () => {
  const objects = new Counted()
  const map = new Map(Array.from({length: 5000}, (_, at) => [`${at % 3 ? 'file' : 'name'}/${at}`, `v${at}`]))
  const root = await changed(objects, undefined, map)
  expect(await valueAt(objects, root, 'name/3000')).toBe('v3000')
  expect(await valueAt(objects, root, 'name/3001')).toBeUndefined()
  expect(await valueAt(objects, root, '')).toBeUndefined()
  expect(await valueAt(objects, undefined, 'name/3000')).toBeUndefined()
  const names = sorted(map).filter(([name]) => name.startsWith('name/30'))
  objects.reads = 0
  expect(await listed(rowsOf(objects, root, 'name/30'))).toEqual(names)
  expect(objects.reads).toBeLessThan(20)
  expect(await listed(rowsOf(objects, root, 'nothing'))).toEqual([])
})

test('what one change reads and writes does not grow with the map', async () => {
  const cost = async (size: number) => {
    const objects = new Counted()
    const map = new Map(Array.from({length: size}, (_, at) => [`story/${hashOf(String(at))}`, 'x'.repeat(64)]))
    const root = await changed(objects, undefined, map)
    Object.assign(objects, {reads: 0, writes: 0, bytes: 0})
    let now = root
    for (let at = 0; at < 20; at++) now = await changed(objects, now, new Map([[`story/${hashOf(`new ${at}`)}`, 'y']]))
    const {reads, writes, bytes} = objects
    objects.reads = 0
    expect(await listed(differences(objects, root, now))).toHaveLength(20)
    return {reads: reads / 20, writes: writes / 20, bytes: bytes / 20, compared: objects.reads}
  }
  const [small, large] = [await cost(2_000), await cost(40_000)]
  // One level more at most.
  expect(large.writes - small.writes).toBeLessThan(1.5)
  expect(large.reads).toBeLessThan(8)
  expect(large.bytes).toBeLessThan(60_000)
  expect(large.compared).toBeLessThan(160)
})
