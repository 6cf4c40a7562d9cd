import {readdirSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {folderStore} from '../../../src/node/store/folder-store.ts'
import {openStore} from '../../../src/node/store/open-store.ts'
import {s3Settings} from '../../../src/node/store/s3-settings.ts'
import {s3Store} from '../../../src/node/store/s3-store.ts'
import type {Store} from '../../../src/node/store/store.ts'
import {folder} from '../temp.ts'
import {type Bucket, bucket, type Fault} from './s3-server.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const textAt = async (store: Store, key: string) => {
  const stored = await store.get(key)
  return stored && new TextDecoder().decode(stored.body)
}

async function keysIn(store: Store, prefix: string): Promise<string[]> {
  const keys: string[] = []
  for await (const {key, changed} of store.list(prefix)) {
    expect(changed).toBeGreaterThan(0)
    keys.push(key)
  }
  return keys.sort()
}

const quick = {pause: 1, attempts: 4}
const onBucket = ({environment}: Bucket, address = 's3://news/site/one') =>
  s3Store(s3Settings(address, environment), quick)

const kinds: ReadonlyArray<readonly [string, () => Promise<Store>]> = [
  ['a folder', async () => folderStore(folder())],
  ['a bucket', async () => onBucket(await bucket())]
]

describe.each(kinds)('%s', (_, open) => {
  test('holds what was put, until it is deleted', async () => {
    const store = await open()
    expect(await store.get('a/b.json')).toBeUndefined()
    const first = await store.put('a/b.json', bytes('one'))
    const second = await store.put('a/b.json', bytes('two'))
    expect(second).not.toBe(first)
    expect(await store.get('a/b.json')).toEqual({body: expect.anything(), tag: second})
    expect(await textAt(store, 'a/b.json')).toBe('two')
    await store.delete('a/b.json')
    await store.delete('a/b.json')
    expect(await store.get('a/b.json')).toBeUndefined()
  })

  test('writes where a key is free, once', async () => {
    const store = await open()
    const all = await Promise.all(['one', 'two', 'three'].map((text) => store.put('head', bytes(text), 'free')))
    expect(all.filter((tag) => tag !== undefined)).toHaveLength(1)
    expect(['one', 'two', 'three']).toContain(await textAt(store, 'head'))
  })

  test('writes over what was read, and over nothing else', async () => {
    const store = await open()
    const tag = (await store.put('head', bytes('0')))!
    const all = await Promise.all(['1', '2', '3', '4'].map((text) => store.put('head', bytes(text), {tag})))
    expect(all.filter((one) => one !== undefined)).toHaveLength(1)
    expect(await store.put('head', bytes('5'), {tag})).toBeUndefined()
    expect(await store.put('nothing', bytes('5'), {tag})).toBeUndefined()
    expect(await store.get('nothing')).toBeUndefined()
  })

  test('counts rightly with many writers', async () => {
    const store = await open()
    await store.put('count', bytes('0'))
    const add = async () => {
      for (;;) {
        const {body, tag} = (await store.get('count'))!
        const next = bytes(String(Number(new TextDecoder().decode(body)) + 1))
        if ((await store.put('count', next, {tag})) !== undefined) return
      }
    }
    await Promise.all(Array.from({length: 12}, add))
    expect(await textAt(store, 'count')).toBe('12')
  })

  test('lists its keys by their beginning', async () => {
    const store = await open()
    const keys = ['objects/aa/1', 'objects/aa/2', 'objects/ab/3', 'objects/b', 'head.json', 'objectless']
    for (const key of keys) await store.put(key, bytes(key))
    expect(await keysIn(store, 'objects/')).toEqual(keys.slice(0, 4))
    expect(await keysIn(store, 'objects/a')).toEqual(keys.slice(0, 3))
    expect(await keysIn(store, '')).toEqual([...keys].sort())
    expect(await keysIn(store, 'nowhere/')).toEqual([])
  })

  test('takes no key that leads elsewhere', async () => {
    const store = await open()
    for (const key of ['', '/a', '../a', 'a/../b', 'a//b', 'a/', '.hidden', 'a b', 'a\0', 'א'])
      await expect((async () => store.put(key, bytes('x')))()).rejects.toThrow('as a key of a store')
  })
})

test('a folder holds nothing but its values', async () => {
  const root = folder()
  const store = folderStore(root)
  const tag = (await store.put('a/b', bytes('one'), 'free'))!
  await store.put('a/b', bytes('two'), 'free')
  await store.put('a/b', bytes('three'), {tag})
  expect(readdirSync(root, {recursive: true}).filter((name) => !String(name).startsWith('.polyedition'))).toEqual([
    'a',
    'a/b'
  ])
  expect(readdirSync(`${root}/.polyedition`)).toEqual([])
})

test.each<[string, Fault[]]>([
  ['slow down', [{status: 503}, {status: 429}]],
  ['no answer', ['cut', 'cut']],
  ['a cut after the work was done', ['cut after']],
  ['an error after the work was done', [{status: 500, carriedOut: true}, {status: 503}]]
])('a bucket is asked again: %s', async (_, faults) => {
  const held = await bucket()
  const store = onBucket(held)
  const waiting = [...faults]
  const tag = (await store.put('head', bytes('old')))!
  held.fault = (method) => (method === 'PUT' ? waiting.shift() : undefined)
  expect(await store.put('head', bytes('new'), {tag})).toBe((await store.get('head'))!.tag)
  expect(await textAt(store, 'head')).toBe('new')
  waiting.push(...faults)
  expect(await store.put('fresh', bytes('new'), 'free')).toBe((await store.get('fresh'))!.tag)
})

test('a write that another one overtook while it was tried again is lost', async () => {
  const held = await bucket()
  const store = onBucket(held)
  const tag = (await store.put('head', bytes('old')))!
  let tries = 0
  held.fault = (method) => {
    if (method !== 'PUT' || tries++) return undefined
    held.objects.set('site/one/head', bytes('of another'))
    return {status: 503}
  }
  expect(await store.put('head', bytes('new'), {tag})).toBeUndefined()
  expect(await textAt(store, 'head')).toBe('of another')
})

test('what does not pass is told, without a key', async () => {
  const held = await bucket()
  const {AWS_SECRET_ACCESS_KEY: secret} = held.environment
  const failing = (store: Store) => store.get('head').catch((error: Error) => error.message)
  held.fault = () => ({status: 503})
  expect(await failing(onBucket(held))).toContain('found status 503 SlowDown in each of 4 tries; try again later')
  held.fault = () => 'cut'
  expect(await failing(onBucket(held))).toContain('found no answer')
  held.fault = () => undefined
  expect(await failing(onBucket(held, 's3://other-bucket'))).toContain('NoSuchBucket; make the bucket')
  const wrong = s3Settings('s3://news', {...held.environment, AWS_SECRET_ACCESS_KEY: 'wrong-secret'})
  const said = await failing(s3Store(wrong, quick))
  expect(said).toContain('SignatureDoesNotMatch; check `AWS_SECRET_ACCESS_KEY`')
  expect(said).not.toMatch(/wrong-secret|the-id/)
  expect(JSON.stringify(onBucket(held))).not.toContain(secret)
})

test('an address says which bucket, the environment whose', () => {
  const keys = {AWS_ACCESS_KEY_ID: 'id', AWS_SECRET_ACCESS_KEY: 'secret'}
  const at = (address: string, more = {}) => {
    const {base, prefix} = s3Settings(address, {...keys, ...more})
    return base.href + prefix
  }
  expect(at('s3://news')).toBe('https://news.s3.us-east-1.amazonaws.com/')
  expect(at('s3://news/a/b/', {AWS_REGION: 'eu-central-1'})).toBe('https://news.s3.eu-central-1.amazonaws.com/a/b/')
  expect(at('s3://news.example/a')).toBe('https://s3.us-east-1.amazonaws.com/news.example/a/')
  expect(at('s3://news/a', {AWS_ENDPOINT_URL: 'https://r2.example/'})).toBe('https://r2.example/news/a/')
  for (const wrong of ['s3://', 's3://A', 's3://news/../x', 's3://news?x=1'])
    expect(() => at(wrong)).toThrow('expected `s3://<bucket>/<prefix>`')
  expect(() => at('s3://news', {AWS_ENDPOINT_URL_S3: 'nowhere'})).toThrow('expected an address')
  expect(() => s3Settings('s3://news', {})).toThrow('found no `AWS_ACCESS_KEY_ID` in the environment')
  expect(() => s3Settings('s3://news', {AWS_ACCESS_KEY_ID: 'id'})).toThrow('found no `AWS_SECRET_ACCESS_KEY`')
  expect(() => openStore('gs://news')).toThrow('expected `s3://<bucket>/<prefix>` or a folder')
  expect(openStore('out/store', {cwd: '/site'}).address).toBe('/site/out/store')
})
