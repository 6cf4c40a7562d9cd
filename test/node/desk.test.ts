import {cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {request} from 'node:http'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {afterAll, beforeAll, expect, test} from 'vitest'
import type {
  Overview,
  SegmentView,
  SendAnswer,
  SignAnswer,
  Signatures,
  StoryView,
  WriteAnswer
} from '../../src/desk/protocol.ts'
import {acceptTargets, type Desk, type DeskOptions, openDesk} from '../../src/node/index.ts'
import type {Sheet} from '../../src/outputs/ledger-sheets.ts'
import {article, NOON, project, translate} from './project.ts'
import {read, write} from './temp.ts'

const root = resolve(import.meta.dirname, '../..')
let folder = ''
let desk: Desk
let cookie = ''

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'polyedition-desk-'))
  for (const name of ['article', 'locales']) cpSync(join(root, name), join(folder, name), {recursive: true})
  writeFileSync(join(folder, 'polyedition.config.json'), '{"locales": ["en", "ar", "he"], "outputs": ["json"]}')
  desk = await openDesk({cwd: folder, now: '2026-11-30T00:00:00Z', port: 0})
  const entered = await ask(new URL(desk.url).pathname + new URL(desk.url).search)
  cookie = String(entered.headers['set-cookie']).split(';')[0]!
})
afterAll(async () => {
  await desk.close()
  rmSync(folder, {recursive: true, force: true})
})

interface Told {
  readonly status: number
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>
  readonly body: string
}

type Headers = Readonly<Record<string, string>>

/** What the desk says to one who asks with these headers. */
function ask(path: string, headers: Headers = {}, body?: string): Promise<Told> {
  const {hostname, port} = new URL(desk.url)
  return new Promise((done, fail) => {
    const asked = request(
      {hostname, port, path, headers: {...headers}, method: body === undefined ? 'GET' : 'POST'},
      (response) => {
        let text = ''
        const told = () => done({status: response.statusCode ?? 0, headers: response.headers, body: text})
        response.setEncoding('utf8').on('data', (part: string) => {
          text += part
          // A stream of events has no end.
          if (String(response.headers['content-type']).includes('event-stream')) {
            told()
            response.destroy()
          }
        })
        response.on('end', told)
      }
    )
    asked.on('error', fail).end(body)
  })
}

const own = (): string => new URL(desk.url).origin
const page = (): Headers => ({cookie, origin: own(), 'content-type': 'application/json'})
const post = async <T>(path: string, body: object, headers: Headers = page()): Promise<{status: number; data: T}> => {
  const {status, body: text} = await ask(path, headers, JSON.stringify(body))
  return {status, data: JSON.parse(text) as T}
}
const story = async (locale: string, slug = 'ceasefire-talks'): Promise<StoryView> =>
  JSON.parse((await ask(`/api/story?slug=${slug}&locale=${locale}`, {cookie})).body) as StoryView
const localeFile = (locale: string): string => join(folder, `locales/${locale}/ceasefire-talks.json`)
const stored = (locale: string): Record<string, string> =>
  JSON.parse(readFileSync(localeFile(locale), 'utf8')) as Record<string, string>

test('lets in whoever has the printed address, by a cookie that no other site sends along', async () => {
  const {pathname, search} = new URL(desk.url)
  const {status, headers} = await ask(pathname + search)
  expect(status).toBe(303)
  expect(headers.location).toBe('/')
  expect(String(headers['set-cookie'])).toMatch(/HttpOnly; SameSite=Strict/)
  expect((await ask('/', {cookie})).status).toBe(200)
})

const strangers: ReadonlyArray<readonly [who: string, headers: () => Headers, status: number]> = [
  ['without the token', () => ({}), 401],
  ['with another token', () => ({cookie: cookie.replace(/=.*/, '=AAAA')}), 401],
  [
    'under a name that was bound to this machine',
    () => ({cookie, host: `news.example:${new URL(desk.url).port}`}),
    403
  ],
  ['under another port', () => ({cookie, host: '127.0.0.1:1'}), 403],
  ['from another page', () => ({cookie, origin: 'https://news.example'}), 403],
  ['from a page of another program of this machine', () => ({cookie, origin: 'http://127.0.0.1:1'}), 403],
  ['from a page without an origin of its own', () => ({cookie, origin: 'null'}), 403],
  ['as a picture or a frame of another site', () => ({cookie, 'sec-fetch-site': 'cross-site'}), 403],
  ['from another name of the same site', () => ({cookie, 'sec-fetch-site': 'same-site'}), 403]
]
test.each(strangers)('answers nobody who comes %s', async (_, headers, status) => {
  for (const path of [
    '/',
    '/api/hello',
    '/api/overview',
    '/api/events',
    '/desk/desk.js',
    '/pages/ar/ceasefire-talks.html'
  ])
    expect([path, (await ask(path, headers())).status]).toEqual([path, status])
  for (const path of ['/api/send', '/api/sign']) {
    const told = await ask(path, {...page(), cookie: '', ...headers()}, '{}')
    expect([path, told.status]).toEqual([path, status])
  }
})

test('the token does not open the door under a foreign name', async () => {
  const {pathname, search, port} = new URL(desk.url)
  const told = await ask(pathname + search, {host: `news.example:${port}`})
  expect(told.headers['set-cookie']).toBeUndefined()
  expect(told.status).toBe(403)
})

const forms: ReadonlyArray<readonly [what: string, headers: () => Headers, status: number]> = [
  ['a form', () => ({...page(), 'content-type': 'application/x-www-form-urlencoded'}), 415],
  ['a form that looks like JSON', () => ({...page(), 'content-type': 'text/plain'}), 415],
  ['a request without an origin', () => ({cookie, 'content-type': 'application/json'}), 403]
]
test.each(forms)('writes nothing for %s', async (_, headers, status) => {
  const before = readFileSync(localeFile('ar'), 'utf8')
  const [segment] = (await story('ar')).segments
  const body = {
    slug: 'ceasefire-talks',
    locale: 'ar',
    key: segment!.key,
    version: segment!.version,
    text: 'x',
    state: 'keep'
  }
  expect((await ask('/api/save', headers(), JSON.stringify(body))).status).toBe(status)
  expect(readFileSync(localeFile('ar'), 'utf8')).toBe(before)
})

test('tells every change to its own page alone', async () => {
  expect((await ask('/api/events', {cookie})).body).toContain('event: hello')
  expect((await ask('/api/events', {cookie, origin: 'https://news.example'})).status).toBe(403)
})

test('nothing is let into the page but its own files', async () => {
  const {headers} = await ask('/', {cookie})
  const policy = String(headers['content-security-policy'])
  expect(policy).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self' 'nonce-/)
  expect(policy).not.toMatch(/unsafe|\*|https?:/)
  expect((await ask('/desk/..%2f..%2fpackage.json', {cookie})).status).toBe(404)
  expect((await ask('/files/..%2f..%2fetc%2fpasswd', {cookie})).status).toBe(404)
})

const segmentOf = async (locale: string, role: string): Promise<SegmentView> =>
  (await story(locale)).segments.find((one) => one.role === role)!

test('saves a text with its state and who set it, and tells it in the log', async () => {
  const {key, version} = await segmentOf('he', 'headline')
  const {status, data} = await post<WriteAnswer>('/api/save', {
    ...{slug: 'ceasefire-talks', locale: 'he', key, version, by: 'דנה'},
    ...{text: 'כותרת אחרת', state: 'reviewed'}
  })
  expect(status).toBe(200)
  expect(data.segment).toMatchObject({target: 'כותרת אחרת', state: 'reviewed', by: 'דנה', status: 'current'})
  expect(stored('he')[key]).toBe('כותרת אחרת')
  const state = readFileSync(join(folder, 'article/_state/he/ceasefire-talks.json'), 'utf8')
  expect(state).toContain('"by": "דנה"')
  const [line] = JSON.parse((await ask('/api/log', {cookie})).body) as object[]
  expect(line).toMatchObject({did: 'accept', slug: 'ceasefire-talks', locale: 'he', key, by: 'דנה', told: 'reviewed'})
})

test('what somebody else changed meanwhile stays, and is told', async () => {
  const {key, version} = await segmentOf('he', 'paragraph')
  const texts = {...stored('he'), [key]: 'נוסח של מישהו אחר'}
  writeFileSync(localeFile('he'), JSON.stringify(texts, null, 2))
  const {status, data} = await post<WriteAnswer>('/api/save', {
    ...{slug: 'ceasefire-talks', locale: 'he', key, version},
    ...{text: 'הנוסח שלי', state: 'settle'}
  })
  expect(status).toBe(409)
  expect(data).toMatchObject({conflict: true, segment: {target: 'נוסח של מישהו אחר'}})
  expect(stored('he')[key]).toBe('נוסח של מישהו אחר')
})

test('another text of the same file may change meanwhile', async () => {
  const view = await story('he')
  const [first, second] = view.segments.filter(({role}) => role === 'paragraph')
  await post('/api/save', {
    ...{slug: 'ceasefire-talks', locale: 'he', key: first!.key, version: first!.version, text: 'אחת', state: 'keep'}
  })
  const {status} = await post('/api/save', {
    ...{slug: 'ceasefire-talks', locale: 'he', key: second!.key, version: second!.version, text: 'שתיים', state: 'keep'}
  })
  expect(status).toBe(200)
  expect(stored('he')).toMatchObject({[first!.key]: 'אחת', [second!.key]: 'שתיים'})
})

test('saving keeps a stale text stale, and accepting makes it current', async () => {
  const path = join(folder, 'article/ceasefire-talks.md')
  const before = readFileSync(path, 'utf8')
  const view = await story('ar')
  const paragraph = view.segments.find(({role, source}) => role === 'paragraph' && before.includes(source))!
  writeFileSync(path, before.replace(paragraph.source, `${paragraph.source} Nobody said why.`))
  const stale = (await story('ar')).segments.find(({key}) => key === paragraph.key)!
  expect(stale.status).toBe('stale')
  expect(stale.edit?.diff.some(({type}) => type === 'added')).toBe(true)
  const where = {slug: 'ceasefire-talks', locale: 'ar', key: stale.key}
  const kept = await post<WriteAnswer>('/api/save', {
    ...{...where, version: stale.version, text: `${stale.target} ولم يقل أحد لماذا.`, state: 'keep'}
  })
  expect(kept.data.segment.status).toBe('stale')
  const {data} = await post<WriteAnswer>('/api/save', {...where, version: kept.data.segment.version, state: 'settle'})
  expect(data.segment).toMatchObject({status: 'current', state: 'translated'})
  writeFileSync(path, before)
})

test('waives a rule with its reason', async () => {
  const {key, version} = await segmentOf('ar', 'headline')
  const where = {slug: 'ceasefire-talks', locale: 'ar', key, version}
  const {data} = await post<WriteAnswer>('/api/waive', {...where, rule: 'figure-missing', reason: 'told below'})
  expect(data.segment.waivers).toEqual([{rule: 'figure-missing', reason: 'told below'}])
})

test('says what building or killing a story would do, and does nothing until it is told to', async () => {
  const path = join(folder, 'article/leap-day.md')
  const before = readFileSync(path, 'utf8')
  const kill = {action: 'kill', slug: 'leap-day', text: 'not true'}
  const would = await post<{changed: string[]; path: string}>('/api/send', {...kill, dryRun: true})
  expect(would.data.changed).toContain('status')
  expect(readFileSync(path, 'utf8')).toBe(before)
  const did = await post('/api/send', {...kill, dryRun: false})
  expect(did.status).toBe(200)
  expect(readFileSync(path, 'utf8')).toContain('status: canceled')
})

test('offers what was translated before and the names of the glossary', async () => {
  const view = await story('ar')
  const named = view.segments.find(({source}) => source.includes('Reuters')) ?? view.segments[0]!
  const {body} = await ask(`/api/help?slug=ceasefire-talks&locale=ar&key=${named.key}`, {cookie})
  const {memory, terms} = JSON.parse(body) as {memory: unknown[]; terms: unknown[]}
  expect(Array.isArray(memory)).toBe(true)
  expect(Array.isArray(terms)).toBe(true)
})

test('refuses a request of another shape in words that help', async () => {
  const {status, data} = await post<{error: string}>('/api/save', {slug: 'ceasefire-talks', locale: 'ar'})
  expect(status).toBe(400)
  expect(data.error).toContain('key')
  expect((await ask('/api/save', page(), '{')).status).toBe(400)
  expect((await ask('/api/story?slug=nothing&locale=ar', {cookie})).status).toBe(422)
})

/** Ask another desk for a while. */
async function at(options: DeskOptions, run: () => Promise<void>): Promise<void> {
  const other = await openDesk({port: 0, ...options})
  const [kept, keptCookie] = [desk, cookie]
  try {
    desk = other
    cookie = String((await ask(`/${new URL(other.url).search}`)).headers['set-cookie']).split(';')[0]!
    await run()
  } finally {
    await other.close()
    desk = kept
    cookie = keptCookie
  }
}

test('an edition is signed as it was read, held until then, and told of when it lapses', async () => {
  const root = await project({'polyedition.config.json': '{"locales": ["en", "ar"], "sign": "required"}'})
  await at({cwd: root, now: NOON}, async () => {
    const of = {slug: 'rain', locale: 'ar'}
    const signatures = async (): Promise<Signatures> =>
      JSON.parse((await ask(`/api/signatures?${new URLSearchParams(of)}`, {cookie})).body) as Signatures
    const build = async () => (await post<SendAnswer>('/api/send', {action: 'build', slug: 'rain', dryRun: true})).data
    const before = await signatures()
    expect(before).toMatchObject({required: true, state: 'unsigned', texts: 2, unsigned: 2, held: [], open: []})
    expect((await build()).held).toMatchObject([
      {locale: 'ar', reasons: [{ruleId: 'state-unsigned', message: {id: 'state-unsigned'}}]}
    ])
    const sign = (hash: string, by = 'Mona Saleh') => post<SignAnswer>('/api/sign', {...of, by, hash})
    expect((await sign(before.hash, ' ')).status).toBe(400)
    // It was changed while it was read.
    await translate(root, 'rain', ['المطر ينهي الجفاف', 'هطل المطر يومين كاملين.'])
    const refused = await sign(before.hash)
    expect(refused).toMatchObject({status: 409, data: {conflict: true, signatures: {state: 'unsigned'}}})
    expect(refused.data.signatures.hash).not.toBe(before.hash)
    const {status, data} = await sign(refused.data.signatures.hash)
    expect(status).toBe(200)
    expect(data.signatures).toMatchObject({
      ...{state: 'signed', unsigned: 0, lapsed: []},
      held: [{by: 'Mona Saleh', date: NOON, texts: 2}]
    })
    expect(read(root, 'article/_state/ar/rain.json')).toContain('"by":"Mona Saleh"')
    const [line] = JSON.parse((await ask('/api/log', {cookie})).body) as object[]
    expect(line).toMatchObject({did: 'sign', ...of, by: 'Mona Saleh', told: data.signatures.hash.slice(0, 16)})
    expect((await build()).held).toEqual([])
    await translate(root, 'rain', ['المطر ينهي الجفاف', 'هطل المطر يومين.'])
    expect(await signatures()).toMatchObject({
      state: 'lapsed',
      held: [{texts: 1}],
      lapsed: [{key: expect.stringMatching(/^p-/), by: 'Mona Saleh', date: NOON, changed: [{what: 'target'}]}]
    })
    expect((await build()).held[0]?.reasons[0]?.message?.id).toBe('state-unsigned/lapsed-by')
    const {rows} = JSON.parse((await ask('/api/overview', {cookie})).body) as Overview
    expect(rows.map(({slug, signature}) => [slug, signature]).sort()).toEqual([
      ['ferry', 'unsigned'],
      ['rain', 'lapsed']
    ])
  })
})

test('nobody signs an edition with an open text, or one under embargo without its rows', async () => {
  const front = 'embargo: 2024-02-15T09:00:00Z\n'
  const root = await project({'article/rain.md': article('Rain ends the drought', 'It rained for two days.', front)})
  await at({cwd: root, now: NOON}, async () => {
    const where = '?slug=rain&locale=ar'
    const [figures] = JSON.parse((await ask(`/api/ledger${where}`, {cookie})).body) as Sheet[]
    expect(figures).toMatchObject({locales: ['ar'], rows: [{source: 'two days', about: {reason: 'measure'}}]})
    write(root, {'article/rain.md': article('Rain ends the drought', 'It rained for three days.', front)})
    const {hash, open} = JSON.parse((await ask(`/api/signatures${where}`, {cookie})).body) as Signatures
    expect(open).toEqual([expect.stringMatching(/^p-/)])
    const told = await post<SignAnswer>('/api/sign', {slug: 'rain', locale: 'ar', by: 'Mona Saleh', hash})
    expect(told).toMatchObject({status: 409, data: {signatures: {held: [], state: 'unsigned'}}})
  })
})

test('says why an edition is not sent out, apart from the language of the reader', async () => {
  const front = 'embargo: 2024-02-15T09:00:00Z\n'
  const root = await project({'article/rain.md': article('Rain ends the drought', 'It rained for two days.', front)})
  await at({cwd: root, now: NOON}, async () => {
    const {data} = await post<SendAnswer>('/api/send', {action: 'build', slug: 'rain', dryRun: true})
    expect(data.withheld).toContainEqual({
      ...{locale: 'ar', reason: 'its `embargo` has not passed'},
      message: {id: 'withheld/embargo', values: {}}
    })
  })
})

test('says what an edition waits for', async () => {
  const text = article('Rain ends the drought', 'It rained for two days.\n\nThe fields were green again.')
  const root = await project()
  write(root, {'article/rain.md': text})
  await at({cwd: root, now: NOON}, async () => {
    const {data} = await post<SendAnswer>('/api/send', {action: 'build', slug: 'rain', dryRun: true})
    expect(data.waiting).toMatchObject([
      {locale: 'ar', reasons: [{ruleId: 'state-missing', message: {id: expect.stringMatching(/^state-missing/)}}]}
    ])
  })
})

test('a desk for reading writes nothing', async () => {
  const {pathname} = new URL(desk.url)
  expect(pathname).toBe('/')
  await at({cwd: folder, readOnly: true}, async () => {
    const {key, version} = await segmentOf('ar', 'headline')
    const saved = await post('/api/save', {
      slug: 'ceasefire-talks',
      locale: 'ar',
      key,
      version,
      text: 'x',
      state: 'keep'
    })
    expect(saved.status).toBe(403)
    expect((await post('/api/send', {action: 'build', slug: 'ceasefire-talks', dryRun: false})).status).toBe(403)
    const signing = {slug: 'ceasefire-talks', locale: 'ar', by: 'Dana', hash: 'any'}
    expect((await post('/api/sign', signing)).status).toBe(403)
  })
})

test('does not write its log through a link', async () => {
  const other = mkdtempSync(join(tmpdir(), 'polyedition-desk-'))
  for (const name of ['article', 'locales']) cpSync(join(root, name), join(other, name), {recursive: true})
  const {DeskLog} = await import('../../src/node/desk/log.ts')
  const log = new DeskLog(other)
  log.write({at: '2026-11-30T00:00:00Z', did: 'build', slug: 'a'})
  expect(log.read()).toHaveLength(1)
  const outside = join(other, 'outside.txt')
  writeFileSync(outside, '')
  rmSync(join(other, '.polyedition/desk.log'))
  symlinkSync(outside, join(other, '.polyedition/desk.log'))
  log.write({at: '2026-11-30T00:00:00Z', did: 'build', slug: 'b'})
  expect(readFileSync(outside, 'utf8')).toBe('')
  rmSync(other, {recursive: true, force: true})
})

test('the command and the desk wait for each other', async () => {
  const {key, version} = await segmentOf('ar', 'headline')
  const [accepted, saved] = await Promise.all([
    acceptTargets({cwd: folder, article: 'ceasefire-talks', locales: ['he']}),
    post('/api/save', {slug: 'ceasefire-talks', locale: 'ar', key, version, state: 'reviewed'})
  ])
  expect(accepted.slug).toBe('ceasefire-talks')
  expect(saved.status).toBe(200)
})
