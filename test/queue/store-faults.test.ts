import {expect, onTestFinished, test} from 'vitest'
import {publishProject} from '../../src/node/store/publish.ts'
import {s3Settings} from '../../src/node/store/s3-settings.ts'
import {s3Store} from '../../src/node/store/s3-store.ts'
import {enqueueBuild} from '../../src/queue/index.ts'
import {type Bucket, bucket, type Fault} from '../node/store/s3-server.ts'
import {write} from '../node/temp.ts'
import {shared} from './kinds.ts'
import {article, build, contents, now, plainly, project, three, worker} from './project.ts'
import {oneWhole} from './whole.ts'

const stores = (held: Bucket, attempts = 9) =>
  s3Store(s3Settings('s3://news/site', held.environment), {pause: 1, attempts})

async function given(held: Bucket) {
  const {url, stop} = await shared()
  onTestFinished(stop)
  return {queue: url, store: stores(held), backoff: 1}
}

/** Numbers between 0 and 1, the same ones for the same seed. */
function dice(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const KINDS = /^site\/(?:(?<folder>objects|made)\/|(?<key>head\.json|queue\.json)$)/

/** What is asked of a store, as in `PUT made`. */
function kindOf(method: string, key: string): string {
  const {folder, key: name} = KINDS.exec(key)?.groups ?? {}
  return `${method} ${folder ?? name ?? 'list'}`
}

test('each kind of request may be answered with 503, carried out or not', async () => {
  const held = await bucket()
  const where = await given(held)
  const seen = new Map<string, number>()
  // The first of each kind is refused; of the second nobody hears that it was carried out.
  held.fault = (method, key): Fault | undefined => {
    const kind = kindOf(method, key)
    const count = (seen.get(kind) ?? 0) + 1
    seen.set(kind, count)
    return count === 1 ? {status: 503} : count === 2 ? {status: 503, carriedOut: true} : undefined
  }
  await worker(where)
  const root = await project()
  expect((await build(root, where)).queued).toMatchObject({jobs: 3, failed: 0})
  write(root, {'article/fire.md': three.fire!.replace('5 people', '6 people')})
  expect((await build(root, where)).queued).toMatchObject({jobs: 1, failed: 0})
  held.fault = () => undefined
  expect([...seen.keys()].sort()).toEqual(
    ['head.json', 'made', 'objects', 'queue.json'].flatMap((name) => [`GET ${name}`, `PUT ${name}`]).sort()
  )
  for (const [kind, count] of seen) expect({kind, isTwice: count >= 2}).toEqual({kind, isTwice: true})
  expect((await oneWhole(where.store)).editions).toHaveLength(4)
})

for (const seed of [1, 2]) {
  test(`a store that answers every third request with 503 delays a build and spoils nothing, seed ${seed}`, async () => {
    const held = await bucket()
    const where = await given(held)
    const random = dice(seed)
    held.fault = () => {
      const [isFault, isCarriedOut] = [random() < 1 / 3, random() < 1 / 2]
      return isFault ? {status: 503, ...(isCarriedOut && {carriedOut: true})} : undefined
    }
    // The worker gives up at once: its job is tried again by the queue.
    await worker({...where, store: stores(held, 2)})
    const root = await project()
    const report = await build(root, where)
    held.fault = () => undefined
    const {editions} = await oneWhole(where.store)
    const failed = report.findings.filter(({ruleId}) => ruleId === 'article-failed')
    expect(failed).toHaveLength(report.queued.failed)
    // What failed too often is tried again by the next build, as is what a person puts back.
    expect(editions.length).toBeGreaterThanOrEqual(4 - 2 * report.queued.failed)
    await build(root, where)
    expect(contents(root)).toEqual(await plainly())
    await oneWhole(where.store)
  })
}

test('a store that is away leaves what was public, and the next build goes on', async () => {
  const held = await bucket()
  const where = await given(held)
  await worker(where)
  const root = await project()
  await build(root, where)
  const before = await oneWhole(where.store)
  write(root, {'article/fire.md': three.fire!.replace('5 people', '6 people')})
  const enqueued = await enqueueBuild({cwd: root, now, ...where})
  onTestFinished(() => enqueued.close())
  held.fault = (method, key) => (method === 'PUT' && key.endsWith('head.json') ? {status: 503} : undefined)
  await expect(enqueued.publish()).rejects.toThrow('503')
  held.fault = () => undefined
  expect((await oneWhole(where.store)).generation).toBe(before.generation)
  const report = await build(root, where)
  expect((await oneWhole(where.store)).generation).toBe(report.generation)
  expect(report.generation).not.toBe(before.generation)
})

test('a second publisher that wins the index in between is not undone', async () => {
  const held = await bucket()
  const where = await given(held)
  await worker(where)
  const [root, other] = [await project(), await project()]
  await build(root, where)
  write(root, {'article/fire.md': three.fire!.replace('5 people', '6 people')})
  write(other, {'article/flood.md': article('A flood', 13)})
  let isFirst = true
  held.fault = async (method, key) => {
    if (method !== 'PUT' || !key.endsWith('head.json') || !isFirst) return undefined
    isFirst = false
    // While the first one's write is on its way.
    await publishProject({cwd: other, store: where.store, now, articles: ['flood']})
    return undefined
  }
  const report = await build(root, {...where, articles: ['fire']})
  expect(report.published.attempts).toBe(2)
  expect(held.log.filter((line) => line === 'PUT site/head.json')).toHaveLength(4)
  await oneWhole(where.store)
  const texts = contents(root)
  expect(texts['en/fire.md']).toContain('6 people')
  expect(texts['en/flood.md']).toContain('13 people')
})
