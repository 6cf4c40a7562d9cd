import {type ChildProcess, spawn} from 'node:child_process'
import {resolve} from 'node:path'
import {afterAll, beforeAll, expect, onTestFinished, test} from 'vitest'
import {s3Settings} from '../../src/node/store/s3-settings.ts'
import {s3Store} from '../../src/node/store/s3-store.ts'
import {draftByQueue} from '../../src/queue/index.ts'
import {modelServer, type Reply} from '../draft/model-server.ts'
import {type Bucket, bucket} from '../node/store/s3-server.ts'
import {folder} from '../node/temp.ts'
import {shared} from './kinds.ts'
import {contents, fetched, now, plainly, project, worker} from './project.ts'

/** The command line as it is installed: several processes must take themselves for the same program. */
const main = resolve(import.meta.dirname, '../../dist/lib/cli/main.js')

let database: Awaited<ReturnType<typeof shared>>
beforeAll(async () => {
  database = await shared()
})
afterAll(() => database?.stop())

interface Running {
  readonly child: ChildProcess
  readonly ended: Promise<{readonly code: number | null; readonly out: string; readonly err: string}>
  /** When it has printed this. */
  said(text: string): Promise<void>
}

/** A command in a process of its own, which ends with the test. */
function started(cwd: string, line: string, held: Bucket, more: Readonly<Record<string, string>> = {}): Running {
  const env = {
    ...process.env,
    ...held.environment,
    ...more,
    POLYEDITION_QUEUE: database.url,
    POLYEDITION_STORE: 's3://news/site',
    VITEST: ''
  }
  const child = spawn(process.execPath, [main, ...line.split(' ')], {cwd, env, stdio: ['ignore', 'pipe', 'pipe']})
  onTestFinished(() => void child.kill('SIGKILL'))
  let [out, err] = ['', '']
  const listeners = new Set<() => void>()
  const hear = (add: (text: string) => void) => (chunk: Buffer) => {
    add(String(chunk))
    for (const listener of listeners) listener()
  }
  child.stdout.on(
    'data',
    hear((text) => (out += text))
  )
  child.stderr.on(
    'data',
    hear((text) => (err += text))
  )
  const ended = new Promise<Awaited<Running['ended']>>((done) => {
    child.once('close', (code) => {
      for (const listener of listeners) listener()
      done({code, out, err})
    })
  })
  return {
    child,
    ended,
    said: (text) =>
      new Promise((done, fail) => {
        const listener = () => {
          if ((out + err).includes(text)) done()
          else if (child.exitCode !== null) fail(new Error(`ended without \`${text}\`: ${out}${err}`))
        }
        listeners.add(listener)
        listener()
      })
  }
}

/** The first record that a worker writes waits until it is let through. */
function stalled(held: Bucket): {readonly reached: Promise<void>; letThrough(): void} {
  let [reach, release] = [() => {}, () => {}]
  const reached = new Promise<void>((done) => (reach = done))
  const released = new Promise<void>((done) => (release = done))
  let isFirst = true
  held.fault = async (method, key) => {
    if (method !== 'PUT' || !key.startsWith('site/made/') || !isFirst) return undefined
    isFirst = false
    reach()
    await released
    return undefined
  }
  return {reached, letThrough: release}
}

test('another worker makes what one that was killed had begun, and nothing is public twice', async () => {
  const held = await bucket()
  const stall = stalled(held)
  const root = await project()
  const first = started(folder(), 'worker --lease 1 --abreast 1', held)
  await first.said('Taking jobs')
  const building = started(root, `build --json --now ${now} --queue ${database.url} --store s3://news/site`, held)
  await stall.reached
  first.child.kill('SIGKILL')
  await first.ended
  stall.letThrough()
  const second = started(folder(), 'worker --lease 1 --json', held)
  const {code, out, err} = await building.ended
  expect({code, err}).toEqual({code: 0, err: ''})
  const report = JSON.parse(out)
  expect(report.queued).toMatchObject({jobs: 3, failed: 0})
  expect(out).not.toContain(database.secret)
  second.child.kill('SIGTERM')
  expect((await second.ended).code).toBe(0)
  expect(contents(root)).toEqual(await plainly())
  const store = s3Store(s3Settings('s3://news/site', held.environment))
  expect(await fetched(store, await project())).toEqual(contents(root))
  expect(held.log.filter((line) => line === 'PUT site/head.json')).toHaveLength(1)
})

test('a publisher that was killed leaves nothing public, and the next one goes on', async () => {
  const held = await bucket()
  const stall = stalled(held)
  const root = await project()
  const hand = started(folder(), 'worker', held)
  await hand.said('Taking jobs')
  const line = `build --json --now ${now} --queue ${database.url} --store s3://news/site`
  const first = started(root, line, held)
  await stall.reached
  first.child.kill('SIGKILL')
  await first.ended
  expect([...held.objects.keys()].filter((key) => key.endsWith('head.json'))).toEqual([])
  stall.letThrough()
  const {code, out} = await started(await project(), line, held).ended
  expect(code).toBe(0)
  expect(JSON.parse(out).published.attempts).toBe(1)
  const store = s3Store(s3Settings('s3://news/site', held.environment))
  expect(await fetched(store, root)).toEqual(await plainly())
})

test('SIGTERM lets a worker finish what it has begun', async () => {
  const held = await bucket()
  const stall = stalled(held)
  const root = await project()
  const home = folder()
  const hand = started(home, 'worker --json --abreast 1', held)
  await hand.said('Taking jobs')
  const building = started(root, `build --json --now ${now} --queue ${database.url} --store s3://news/site`, held)
  await stall.reached
  hand.child.kill('SIGTERM')
  await hand.said('Finishing what was begun')
  stall.letThrough()
  const {code, out} = await hand.ended
  expect(code).toBe(0)
  const lines = out.trim().split('\n')
  expect(lines.map((line) => JSON.parse(line))).toMatchObject([{event: 'made'}])
  const next = started(folder(), 'worker', held)
  expect((await building.ended).code).toBe(0)
  next.child.kill('SIGTERM')
  expect((await next.ended).code).toBe(0)
  expect(contents(root)).toEqual(await plainly())
})

test('what a worker had asked that was killed is asked again by another, at its own price', async () => {
  const held = await bucket()
  const words: Readonly<Record<string, string>> = {'Boat race': 'סירות במרוץ', 'The boat left.': 'הסירה יצאה.'}
  let reach = () => {}
  const reached = new Promise<void>((done) => {
    reach = done
  })
  const server = await modelServer(({items, count}): Reply => {
    if (count === 1) reach()
    const drafts = Object.fromEntries(items.map(({key, text}) => [key, words[text]!]))
    return count === 1 ? {silent: true} : {drafts, usage: {prompt_tokens: 0, completion_tokens: 0}}
  })
  const house = {
    kind: 'openai',
    url: server.url,
    model: 'small',
    keyVariable: 'HOUSE_KEY',
    price: {input: 9, output: 9}
  }
  const root = folder({
    'article/boats.md': '---\nheadline: Boat race\nlang: en\n---\n\nThe boat left.\n',
    'polyedition.config.json': JSON.stringify({locales: ['en', 'he'], draft: {providers: {house}}})
  })
  const first = started(folder(), 'worker --only drafts --lease 1', held, {HOUSE_KEY: 'first'})
  await first.said('Taking jobs')
  const store = s3Store(s3Settings('s3://news/site', held.environment))
  const asking = draftByQueue({cwd: root, from: 'house', now, queue: database.url, store, backoff: 1})
  await reached
  first.child.kill('SIGKILL')
  await first.ended
  await worker({queue: database.url, store, kinds: ['drafts'], lease: 1_000, env: {HOUSE_KEY: 'second'}})
  const report = await asking
  expect(report.articles[0]!.taken).toHaveLength(2)
  expect(server.asked.map(({headers}) => headers.authorization)).toEqual(['Bearer first', 'Bearer second'])
  // The second was for nothing; nobody knows what the first one cost, so what was reserved counts.
  expect(report.cost).toBeGreaterThan(0)
})
