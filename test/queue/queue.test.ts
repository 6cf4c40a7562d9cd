import {rmSync} from 'node:fs'
import {join} from 'node:path'
import {setImmediate} from 'node:timers/promises'
import {expect, onTestFinished, test} from 'vitest'
import {killStory} from '../../src/node/commands/lifecycle.ts'
import {hashOf} from '../../src/node/files/hash.ts'
import {folderStore} from '../../src/node/store/folder-store.ts'
import {objectKey} from '../../src/node/store/objects.ts'
import {publishProject} from '../../src/node/store/publish.ts'
import {type Store, StoreError} from '../../src/node/store/store.ts'
import {storedEditions} from '../../src/node/store/stored-editions.ts'
import {enqueueBuild, queueStatus, retryDead} from '../../src/queue/index.ts'
import {cli} from '../cli/cli.ts'
import {memoryStore} from '../node/store/memory-store.ts'
import {folder, write} from '../node/temp.ts'
import {eachDatabase} from './kinds.ts'
import {article, build, contents, fetched, many, now, plainly, project, three, worker} from './project.ts'
import {oneWhole} from './whole.ts'

/** A plug-in that fails on one story. */
const BOOM = `export default () => (tree) => {
  if (JSON.stringify(tree).includes('BOOM')) throw new Error('it went off')
}
`

const publicText = async (store: Store, slug: string) =>
  (await (await storedEditions(store)()).edition(slug, 'en')).text

eachDatabase((database) => {
  test('two workers make what one machine makes, byte for byte', async () => {
    const [root, store] = [await project(), memoryStore()]
    const given = {queue: database().url, store}
    const workers = [await worker(given), await worker(given)]
    const report = await build(root, given)
    expect(report.queued).toMatchObject({jobs: 3, made: 0, failed: 0})
    expect(workers.flatMap(({made}) => made).sort()).toEqual(['fire', 'flood', 'storm'])
    expect(contents(root)).toEqual(await plainly())
    expect(await fetched(store, await project())).toEqual(contents(root))
    const again = await build(root, given)
    expect(again).toMatchObject({cached: 3, queued: {jobs: 0}, published: {objects: 0}})
    write(root, {'article/fire.md': three.fire!.replace('5 people', '6 people')})
    expect((await build(root, {...given, articles: ['fire']})).queued.jobs).toBe(1)
    expect(await publicText(store, 'fire')).toContain('At least 6 people')
  })

  test('where the publisher is gone, what workers made serves the next', async () => {
    const [root, store] = [await project(), memoryStore()]
    const given = {queue: database().url, store}
    const first = await enqueueBuild({cwd: root, now, ...given})
    await first.close()
    const hand = await worker(given)
    const second = await build(await project(), given)
    // A job that ends while the second publisher asks for it may be done twice; what is public is the same.
    expect([...new Set(hand.made)].sort()).toEqual(['fire', 'flood', 'storm'])
    expect(second.queued.jobs + second.queued.made).toBe(3)
    const before = hand.made.length
    const third = await build(await project(), given)
    expect(third.queued).toMatchObject({jobs: 0})
    expect(hand.made).toHaveLength(before)
  })

  test('of two publishers each brings its own, and no story is made twice', async () => {
    const store = memoryStore()
    const given = {queue: database().url, store}
    const hand = await worker(given)
    const [one, other] = [await project(), await project()]
    const reports = await Promise.all([build(one, given), build(other, given)])
    expect(hand.made.length).toBeLessThanOrEqual(6)
    for (const root of [one, other]) expect(contents(root)).toEqual(await plainly())
    expect(reports.map(({generation}) => generation)).toEqual([reports[0]!.generation, reports[0]!.generation])
  })

  test('named stories are made before those of a whole build, and a kill waits for nobody', async () => {
    const articles = {...many(12), ...three}
    const [root, other, store] = [await project(articles), await project(articles), memoryStore()]
    const given = {queue: database().url, store}
    const whole = await enqueueBuild({cwd: root, now, ...given})
    onTestFinished(() => whole.close())
    expect(whole.jobs).toBe(15)
    // From another desk, while everything waits and no worker is there.
    await killStory({cwd: other, article: 'flood', now})
    const killed = await build(other, {...given, articles: ['flood']})
    expect(killed).toMatchObject({queued: {jobs: 0}})
    write(other, {'article/story-10.md': article('Story 10', 98), 'article/story-11.md': article('Story 11', 99)})
    const urgent = await enqueueBuild({cwd: other, now, ...given, articles: ['story-11', 'story-10']})
    onTestFinished(() => urgent.close())
    const hand = await worker({...given, abreast: 1})
    await urgent.publish()
    const report = await whole.publish()
    expect(hand.made.slice(0, 2).sort()).toEqual(['story-10', 'story-11'])
    expect(report.remarks.join()).toContain('`flood` was canceled in the store after this build began')
    await expect(publicText(store, 'flood')).rejects.toThrow('found no edition')
    const {takedown} = await (await storedEditions(store)()).stories('flood')
    expect(takedown.map(({canceled}) => canceled !== undefined)).toEqual([true, true])
    expect(await publicText(store, 'story-3')).toContain('At least 6 people')
  })

  test('a story of which the program fails is a dead letter with its finding, and the others go on', async () => {
    const more = {html: {rehypePlugins: [{plugin: './boom.mjs', version: '1'}]}}
    const root = await project({...three, boom: article('A bang', 4, '\nBOOM\n')}, more, {'boom.mjs': BOOM})
    const store = folderStore(folder())
    const given = {queue: database().url, store}
    await worker(given)
    const report = await build(root, given)
    expect(report.queued).toMatchObject({jobs: 4, failed: 1})
    expect(report.findings).toContainEqual(expect.objectContaining({ruleId: 'article-failed', slug: 'boom'}))
    expect(await publicText(store, 'fire')).toContain('5 people')
    const {dead, queues} = await queueStatus(given)
    expect(dead).toMatchObject([{slug: 'boom', kind: 'stories', finding: {ruleId: 'article-failed'}}])
    expect(queues).toMatchObject([
      {kind: 'stories', waiting: 0, failed: 1, workers: 1},
      {kind: 'turns'},
      {kind: 'drafts'}
    ])
    const shown = await cli(root, 'queue', {env: {POLYEDITION_QUEUE: database().url, POLYEDITION_STORE: store.address}})
    expect(shown.code).toBe(1)
    expect(shown.out).toContain('stories: 0 waiting, 0 under way, 0 for later, 1 failed, 1 worker')
    expect(shown.err).toContain('article-failed')
    expect(shown.out + shown.err).not.toContain(database().secret)
    expect(await retryDead(given, ['fire'])).toBe(0)
    expect(await retryDead(given, ['boom'])).toBe(1)
    expect((await build(root, given)).queued).toMatchObject({jobs: 1, failed: 1})
    write(root, {'article/boom.md': article('A bang', 4, '\nNothing.\n')})
    expect((await build(root, given)).queued).toMatchObject({jobs: 1, failed: 0})
  })

  test('a job that fails each time is a dead letter, and is made when it is put back', async () => {
    const store = folderStore(folder())
    const given = {queue: database().url, store, backoff: 1}
    const root = await project()
    // One article is out of reach of the workers.
    const lost = objectKey(hashOf(three.fire!))
    let [isLost, reads] = [true, 0]
    const torn: Store = {
      address: store.address,
      get: async (key) => {
        if (key !== lost || !isLost) return store.get(key)
        reads++
        throw new StoreError(`Store \`torn\`, key \`${key}\`: answered with 500`)
      },
      put: (...asked) => store.put(...asked),
      list: (prefix) => store.list(prefix),
      delete: (key) => store.delete(key)
    }
    const hand = await worker({...given, store: torn})
    const report = await build(root, given)
    expect(report.queued).toMatchObject({jobs: 3, failed: 1})
    expect(reads).toBe(5)
    await expect(publicText(store, 'fire')).rejects.toThrow('found no edition')
    expect(await publicText(store, 'storm')).toContain('30 people')
    const env = {POLYEDITION_QUEUE: database().url, POLYEDITION_STORE: store.address}
    const shown = await cli(root, 'queue', {env})
    expect(shown.code).toBe(1)
    expect(shown.err).toContain('Failed in the queue (Store `torn`')
    expect(shown.out).toContain('failed fire after 5 attempts')
    isLost = false
    expect(await cli(root, 'queue retry fire', {env})).toMatchObject({code: 0, out: '1 job put back into the queue\n'})
    while (!hand.made.includes('fire')) await setImmediate()
    expect((await build(root, given)).queued).toMatchObject({jobs: 0, made: 1, failed: 0})
    expect(contents(root)).toEqual(await plainly())
    await oneWhole(store)
    expect((await cli(root, 'queue', {env})).code).toBe(0)
  })

  test('a story comes out when its embargo passes, with nobody there but a worker', async () => {
    const store = memoryStore()
    const given = {queue: database().url, store}
    const begun = Date.now()
    const at = new Date(begun + 500).toISOString()
    const secret = article('A secret', 8).replace('---\n', `---\nembargo: ${at}\n`)
    const root = await project({...three, secret})
    const published = new Promise<void>((done) => {
      void worker({...given, onEvent: ({event, slug}) => event === 'published' && slug === 'secret' && done()})
    })
    const report = await build(root, {...given, now: new Date(begun).toISOString()})
    expect(report.turns).toEqual([{slug: 'secret', at}])
    await published
    expect(await publicText(store, 'secret')).toContain('At least 8 people')
    expect(await publicText(store, 'fire')).toContain('5 people')
  })

  test('workers keep to a rate', async () => {
    const articles = many(6)
    const given = {queue: database().url, store: memoryStore()}
    const root = await project(articles)
    const times: number[] = []
    await worker({
      ...given,
      rate: {max: 2, duration: 500},
      onEvent: ({event}) => event === 'made' && times.push(performance.now())
    })
    await build(root, given)
    expect(times).toHaveLength(6)
    expect(times.at(-1)! - times[0]!).toBeGreaterThanOrEqual(500)
  })

  test('no message repeats what is secret in an address', async () => {
    const root = await project()
    const wrong = database().url.replace(database().secret, 'another-secret')
    const closed = database().url.replace(/:\d+(?=$|\/)/, ':1')
    for (const url of [wrong, closed]) {
      const {code, out, err} = await cli(root, ['queue', '--queue', url, '--store', 'out'])
      expect({code, out}).toEqual({code: 2, out: ''})
      expect(err).toContain('Queue `')
      for (const word of [database().secret, 'another-secret']) expect(err).not.toContain(word)
    }
  })
})

test('a command that lacks an address says which', async () => {
  const root = await project()
  rmSync(join(root, 'out'), {recursive: true, force: true})
  for (const [line, message] of [
    ['queue', 'Missing queue, expected `--queue postgres://…`'],
    ['worker --queue redis://127.0.0.1', 'Missing store'],
    ['worker --queue mysql://me:secret@127.0.0.1 --store out', 'found an address that begins with `mysql:`'],
    ['build --queue secret --store out', 'Queue: found no address, expected `postgres://'],
    ['build --watch --queue redis://127.0.0.1', 'Found `--watch` with `--queue`'],
    ['worker --rate 5/d', 'expected a rate such as 10/s']
  ] as const) {
    const {code, err} = await cli(root, line)
    expect({line, code}).toEqual({line, code: 2})
    expect(err).toContain(message)
    expect(err).not.toContain('secret')
  }
})

test('what one machine publishes without a queue is not in its way', async () => {
  const store = memoryStore()
  await publishProject({cwd: await project(), store, now})
  expect(await publicText(store, 'storm')).toContain('30 people')
})
