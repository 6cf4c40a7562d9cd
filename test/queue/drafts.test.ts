import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {setImmediate, setTimeout} from 'node:timers/promises'
import {expect, onTestFinished, test} from 'vitest'
import {PROMPT_VERSION} from '../../src/draft/index.ts'
import {extractProject} from '../../src/node/index.ts'
import {loadProject} from '../../src/node/project/project.ts'
import {objectsIn} from '../../src/node/store/objects.ts'
import {queueHead} from '../../src/node/store/queue-head.ts'
import type {Store} from '../../src/node/store/store.ts'
import {Drafter} from '../../src/queue/draft-worker.ts'
import {Engine} from '../../src/queue/engine.ts'
import {draftByQueue, type QueuedDraftOptions, queueStatus, retryDead} from '../../src/queue/index.ts'
import {pushConfig} from '../../src/queue/inputs.ts'
import {type DraftJob, queueName} from '../../src/queue/jobs.ts'
import {cli} from '../cli/cli.ts'
import {type AskedFor, type ModelServer, modelServer, type Reply} from '../draft/model-server.ts'
import {memoryStore} from '../node/store/memory-store.ts'
import {folder, read, tree, write} from '../node/temp.ts'
import {eachDatabase} from './kinds.ts'
import {worker} from './project.ts'

const NOON = '2026-05-04T12:00:00Z'
const KEY = 'sk-very-secret-5678'
const WORDS: Readonly<Record<string, string>> = {
  'Boat race': 'סירות במרוץ',
  'The first boat left.': 'הסירה הראשונה יצאה.',
  'The second boat stayed.': 'הסירה השנייה נשארה.',
  'The third boat sank.': 'הסירה השלישית טבעה.',
  'A fair': 'יריד',
  'The fair was closed early.': 'היריד נסגר מוקדם.'
}
const boats = Object.keys(WORDS).slice(1, 4)
const story = (headline: string, paragraphs: readonly string[], more = '') =>
  `---\nheadline: ${headline}\nlang: en\n${more}---\n\n${paragraphs.join('\n\n')}\n`
const BOATS = story('Boat race', boats)
const FAIR = story('A fair', ['The fair was closed early.'])

const right = ({items}: AskedFor): Reply => ({
  drafts: Object.fromEntries(items.map(({key, text}) => [key, WORDS[text]!])),
  usage: {prompt_tokens: 10, completion_tokens: 10}
})
const sent = ({asked}: ModelServer) => asked.flatMap(({items}) => items.map(({text}) => text)).sort()

interface Drafting {
  readonly articles?: Readonly<Record<string, string>>
  readonly draft?: object
  readonly provider?: object
}

const projectOf = ({url}: ModelServer, {articles = {boats: BOATS}, draft, provider}: Drafting = {}): string =>
  folder({
    ...Object.fromEntries(Object.entries(articles).map(([slug, text]) => [`article/${slug}.md`, text])),
    'polyedition.config.json': JSON.stringify({
      locales: ['en', 'he'],
      draft: {
        ...draft,
        providers: {house: {kind: 'openai', url, model: 'small', keyVariable: 'HOUSE_KEY', ...provider}}
      }
    })
  })

const targets = (root: string, slug = 'boats'): unknown[] =>
  tree(root).includes(`locales/he/${slug}.json`)
    ? Object.values(JSON.parse(read(root, `locales/he/${slug}.json`)) as object)
    : []

eachDatabase((database) => {
  const given = () => ({queue: database().url, store: memoryStore()})
  type Given = ReturnType<typeof given>
  const drafter = (where: Given, more = {}) => worker({...where, kinds: ['drafts'], env: {HOUSE_KEY: KEY}, ...more})
  const run = (cwd: string, where: Given, options: Partial<QueuedDraftOptions> = {}) =>
    draftByQueue({cwd, from: 'house', now: NOON, backoff: 1, ...where, ...options})
  const drafts = async ({queue, store}: Given) => {
    const engine = await Engine.open(queue)
    onTestFinished(() => engine.close())
    return {engine, name: queueName((await queueHead(store)).id, 'drafts')}
  }

  test('workers ask, and what came is held, mended and written as without a queue', async () => {
    const where = given()
    // It answers the third paragraph with the source, until it is told so.
    const lazy = (text: string, refused: unknown) => (/sank/.test(text) && !refused ? text : WORDS[text]!)
    const server = await modelServer(({items}) => ({
      drafts: Object.fromEntries(items.map(({key, text, refused}) => [key, lazy(text, refused)]))
    }))
    const root = projectOf(server, {articles: {boats: BOATS, fair: FAIR}, draft: {batchTokens: 1}})
    await Promise.all([drafter(where), drafter(where)])
    const report = await run(root, where)
    expect(report.articles.map(({slug, taken}) => [slug, taken.length])).toEqual([
      ['boats', 4],
      ['fair', 2]
    ])
    expect(targets(root)).toEqual(['Boat race', ...boats].map((text) => WORDS[text]))
    expect(read(root, 'article/_state/he/boats.json')).toContain('Drafted by house (small) on 2026-05-04')
    expect(sent(server)).toEqual([...Object.keys(WORDS), 'The third boat sank.'].sort())
    expect(server.asked[0]!.headers.authorization).toBe(`Bearer ${KEY}`)
    for (const name of tree(root)) expect(readFileSync(join(root, name), 'utf8')).not.toContain(KEY)
    expect(await textsOf(where.store)).not.toContain(KEY)
    const {engine, name} = await drafts(where)
    expect(await engine.ask(name, (queue) => queue.getJobs())).toEqual([])
  })

  test('what came for one desk is not asked for by another', async () => {
    const where = given()
    const server = await modelServer(right)
    await drafter(where)
    const [one, other] = [projectOf(server), projectOf(server)]
    await run(one, where)
    const report = await run(other, where, {})
    expect(targets(other)).toEqual(targets(one))
    expect(report).toMatchObject({tokens: 0, articles: [{taken: {length: 4}}]})
    expect(server.asked).toHaveLength(1)
  })

  test('the price of each request is reserved before a worker has it', async () => {
    const where = given()
    const server = await modelServer(({items}) => ({
      drafts: Object.fromEntries(items.map(({key, text}) => [key, WORDS[text]!]))
    }))
    const root = projectOf(server, {draft: {batchTokens: 1}, provider: {price: {input: 1_000, output: 1_000}}})
    await Promise.all([drafter(where), drafter(where)])
    const {estimate} = await run(root, where, {dryRun: true})
    const maxCost = estimate!.cost * 0.6
    const report = await run(root, where, {maxCost})
    expect(report.cost).toBeLessThanOrEqual(maxCost)
    expect(server.asked.length).toBeGreaterThan(0)
    expect(server.asked.length).toBeLessThan(estimate!.requests)
    expect(report.articles[0]!.drafted.map(({reason}) => reason)).toContain(
      'its price would pass what the run may cost'
    )
  })

  test('workers keep to the requests a minute of the configuration together', async () => {
    const where = given()
    const server = await modelServer(right)
    const root = projectOf(server, {draft: {batchTokens: 1, requestsPerMinute: 2}})
    const {engine, name} = await drafts(where)
    const stop = new AbortController()
    let count = 0
    const onEvent = ({event}: {readonly event: string}) => {
      if (event === 'drafted' && ++count === 2) void engine.ask(name, isLimited).finally(() => stop.abort())
    }
    let limited = 0
    const isLimited = async (queue: {getRateLimitTtl(max?: number): Promise<number>}) => {
      limited = await queue.getRateLimitTtl()
    }
    await Promise.all([drafter(where, {onEvent}), drafter(where, {onEvent})])
    const report = await run(root, where, {signal: stop.signal})
    expect(report.interrupted).toBe(true)
    expect(server.asked).toHaveLength(2)
    expect(limited).toBeGreaterThan(0)
  })

  test('a run that is interrupted takes back what nobody has begun, and the next goes on from there', async () => {
    const where = given()
    const stop = new AbortController()
    const server = await modelServer((asked) => {
      if (asked.count === 2) stop.abort()
      return right(asked)
    })
    const root = projectOf(server, {draft: {batchTokens: 1}})
    const hand = await drafter(where, {abreast: 1})
    expect(await run(root, where, {signal: stop.signal})).toMatchObject({interrupted: true, articles: []})
    await hand.close()
    const {engine, name} = await drafts(where)
    expect(await engine.ask(name, (queue) => queue.getJobs(['wait', 'prioritized', 'delayed', 'active']))).toEqual([])
    await drafter(where)
    expect((await run(root, where)).articles[0]!.taken).toHaveLength(4)
    expect(sent(server)).toEqual(Object.keys(WORDS).slice(0, 4).sort())
  })

  test('a run that is interrupted on its way into the queue leaves nothing there', async () => {
    const {queue, store} = given()
    const stop = new AbortController()
    let [hasEnded, isLate] = [false, false]
    const put: Store['put'] = async (key, body, condition) => {
      const version = await store.put(key, body, condition)
      if (!stop.signal.aborted && new TextDecoder().decode(body).includes('"items"')) {
        stop.abort()
        // A run that does not wait for it has ended meanwhile.
        await setTimeout(200)
        isLate ||= hasEnded
      }
      return version
    }
    const where = {queue, store: {...store, put}}
    const server = await modelServer(right)
    expect(await run(projectOf(server, {draft: {batchTokens: 1}}), where, {signal: stop.signal})).toMatchObject({
      interrupted: true
    })
    hasEnded = true
    const {engine, name} = await drafts(where)
    expect(await engine.ask(name, (queue) => queue.getJobs())).toEqual([])
    expect(isLate).toBe(false)
    expect(server.asked).toEqual([])
  })

  test('a request that fails for good is a finding for who asked, and else a dead letter', async () => {
    const where = given()
    const server = await modelServer((asked): Reply => (asked.count <= 2 ? {status: 401} : right(asked)))
    const root = projectOf(server)
    const keyless = await worker({...where, kinds: ['drafts'], env: {}})
    const told = [(await run(root, where)).findings]
    await keyless.close()
    const hand = await drafter(where)
    told.push((await run(root, where)).findings)
    expect(told.map(([finding]) => [finding!.ruleId, finding!.slug, finding!.reason.slice(0, 96)])).toEqual([
      ['article-failed', 'boats', expect.stringContaining('No key for `house`')],
      ['article-failed', 'boats', expect.stringContaining('`house` answered with 401; look at its key')]
    ])
    expect(targets(root)).toEqual([])
    expect((await queueStatus(where)).dead).toEqual([])
    await hand.close()
    // Another one asks, and is gone before a worker comes: the request as it stood in the queue.
    const {engine, name} = await drafts(where)
    const stop = new AbortController()
    const asking = run(root, where, {signal: stop.signal})
    const waiting = () => engine.ask(name, (queue) => queue.getJobs(['wait', 'prioritized']))
    while ((await waiting()).length === 0) await setImmediate()
    const [job] = await waiting()
    stop.abort()
    await asking
    await engine.put(name, 'd-alone', job!.data)
    await drafter(where)
    while ((await queueStatus(where)).dead.length === 0) await setImmediate()
    const {dead} = await queueStatus(where)
    expect(dead).toMatchObject([{id: 'd-alone', kind: 'drafts', slug: 'boats', finding: {ruleId: 'article-failed'}}])
    expect(await retryDead(where, ['boats'])).toBe(1)
    while ((await engine.ended(name, 'd-alone')) === 'open') await setImmediate()
    expect(server.asked).toHaveLength(3)
    expect((await run(root, where)).articles[0]!.taken).toHaveLength(4)
    expect(server.asked).toHaveLength(3)
  })

  test('a server that is busy is asked again', async () => {
    const where = given()
    const server = await modelServer((asked): Reply => {
      if (asked.count === 1) return {status: 429, headers: {'retry-after': '0.01'}}
      return asked.count === 2 ? {cut: true} : right(asked)
    })
    const root = projectOf(server)
    await drafter(where)
    expect((await run(root, where)).articles[0]!.taken).toHaveLength(4)
    expect(server.asked).toHaveLength(3)
  })

  test('what a person writes meanwhile stays', async () => {
    const where = given()
    const server = await modelServer(async (asked) => {
      write(root, {'locales/he/boats.json': `${own}\n`})
      return right(asked)
    })
    const root = projectOf(server)
    await extractProject({cwd: root})
    const [first] = Object.keys(JSON.parse(read(root, 'locales/en/boats.json')) as object)
    const own = JSON.stringify({[first!]: 'כתב אדם'})
    await drafter(where)
    const report = await run(root, where)
    expect(report.articles[0]!.taken).toHaveLength(3)
    expect(targets(root)[0]).toBe('כתב אדם')
  })

  test('a story under embargo is put into the queue only when asked for, for a provider that is trusted', async () => {
    const where = given()
    const server = await modelServer(right)
    const secret = {articles: {boats: story('Boat race', boats, 'embargo: 2030-01-01T09:00:00Z\n')}}
    await drafter(where)
    const root = projectOf(server, secret)
    expect((await run(root, where)).unsent).toEqual([{slug: 'boats', locale: 'he', reason: 'embargo'}])
    await expect(run(root, where, {embargoed: true})).rejects.toThrow('not `trusted`')
    expect(await textsOf(where.store)).not.toContain('The first boat left.')
    const trusted = projectOf(server, {...secret, provider: {trusted: true}})
    expect((await run(trusted, where, {embargoed: true})).articles[0]!.taken).toHaveLength(4)
  })
})

test('a worker asks once for each reservation, and for nothing that is there', async () => {
  const where = {queue: '', store: memoryStore()}
  const server = await modelServer((asked): Reply => (asked.count === 1 ? {cut: true} : right(asked)))
  const root = projectOf(server)
  const drafter = new Drafter(where.store, {folder: folder(), cwd: root, env: {HOUSE_KEY: KEY}})
  let data: unknown = await jobOf(root, where)
  const amend = async (more: unknown) => {
    data = more
  }
  const taken = () => drafter.draft({id: 'd', before: 0, data, amend})
  // The first delivery ends without an answer, as if its worker was gone: the second does not ask.
  expect(await taken()).toMatchObject({isCharged: true, again: {}})
  expect(await taken()).toMatchObject({fault: 'the worker that had asked is gone', isCharged: true})
  expect(server.asked).toHaveLength(1)
  data = await jobOf(root, where)
  expect(await taken()).toEqual({isReadable: true, usage: {input: 10, output: 10}})
  expect(await taken()).toEqual({isReadable: true, usage: {input: 0, output: 0}})
  expect(server.asked).toHaveLength(2)
})

test('the command line asks through a queue, and says what is missing', async () => {
  const server = await modelServer(right)
  const root = projectOf(server)
  const missing = await cli(root, 'translate --from house --queue redis://127.0.0.1')
  expect(missing).toMatchObject({code: 2, err: expect.stringContaining('Missing store')})
  const memory = await cli(root, 'translate --queue redis://127.0.0.1 --store out')
  expect(memory).toMatchObject({code: 2, err: expect.stringContaining('expected it with a provider')})
})

/** A request for all segments of the boats, as a run puts it into the queue. */
async function jobOf(cwd: string, {store}: {readonly store: Store}): Promise<DraftJob> {
  const project = await loadProject({cwd})
  const items = ['Boat race', ...boats].map((text, at) => ({key: `k${at}`, role: 'paragraph', text, terms: []}))
  const frame = {sourceLocale: 'en', targetLocale: 'he', headline: 'Boat race', style: []}
  const request = new TextEncoder().encode(JSON.stringify({...frame, items, maxTokens: 1_000}))
  return {
    root: await pushConfig(project.settings, store),
    provider: 'house',
    slug: 'boats',
    path: 'article/boats.md',
    locale: 'he',
    request: await objectsIn(store).put(request),
    prompt: PROMPT_VERSION
  }
}

async function textsOf(store: Store): Promise<string> {
  const texts: string[] = []
  for await (const {key} of store.list('')) texts.push(new TextDecoder().decode((await store.get(key))!.body))
  return texts.join('\n')
}
