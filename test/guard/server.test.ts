import {connect} from 'node:net'
import {Ajv2020} from 'ajv/dist/2020.js'
import {expect, onTestFinished, test} from 'vitest'
import {Guard, type GuardServerOptions, type LogEntry, openApi, serveGuard} from '../../src/guard/index.ts'
import {guardOf} from '../../src/node/index.ts'
import {folder} from '../node/temp.ts'

type Paths = Readonly<Record<string, Readonly<Record<string, {readonly operationId: string}>>>>

const PAIR = {source: '25 men', target: '35 رجلا', sourceLocale: 'en', targetLocale: 'ar'}

async function serving(options: Partial<GuardServerOptions> = {}) {
  const guard = new Guard(await guardOf({cwd: folder()}))
  const server = await serveGuard({guard, version: '1.2.3', port: 0, ...options})
  onTestFinished(() => server.close())
  const ask = async (path: string, body?: unknown, headers: Record<string, string> = {}) => {
    const response = await fetch(server.url + path, {
      ...(body !== undefined && {method: 'POST', body: typeof body === 'string' ? body : JSON.stringify(body)}),
      headers: {...(body !== undefined && {'content-type': 'application/json'}), ...headers}
    })
    return {status: response.status, json: JSON.parse(await response.text())}
  }
  return {server, ask}
}

test('a pair is judged as a machine made it, and its id comes back', async () => {
  const {ask} = await serving()
  const {status, json} = await ask('/v1/check', {...PAIR, id: 'p1'})
  expect(status).toBe(200)
  expect(json).toMatchObject({id: 'p1', findings: [{ruleId: 'figure-changed', severity: 'error'}]})
  const loop = {...PAIR, source: 'The dam leaks.', target: 'السد يسرّب السد يسرّب السد يسرّب.'}
  expect((await ask('/v1/check', loop)).json.findings).toMatchObject([{ruleId: 'text-repeated', severity: 'error'}])
  const person = await ask('/v1/check', {...loop, origin: 'person'})
  expect(person.json.findings).toMatchObject([{ruleId: 'text-repeated', severity: 'warning'}])
})

test('texts may be HTML and Markdown', async () => {
  const {ask} = await serving()
  const html = {...PAIR, source: '  <p>The <b>25</b> men &amp; boys</p>', target: '<p>الرجال <b>25</b> والصبية</p>'}
  expect((await ask('/v1/check', {...html, format: 'html'})).json).toEqual({findings: []})
  const markdown = await ask('/v1/figures', {
    text: 'Some **25** men\n\n- and 3 [boys](https://a.example/7)',
    locale: 'en',
    format: 'markdown'
  })
  expect(markdown.json.figures).toMatchObject([{value: '25'}, {value: '3'}])
})

test('figures and the ledger', async () => {
  const {ask} = await serving()
  const figures = await ask('/v1/figures', {text: 'half a million men', locale: 'en'})
  expect(figures.json).toMatchObject({figures: [{value: '500000', kind: 'cardinal'}]})
  const {json} = await ask('/v1/ledger', PAIR)
  expect(json).toMatchObject({figures: {clean: false, rows: [{}]}, attribution: {rows: []}})
})

test('what cannot be read is refused with its reason', async () => {
  const {ask, server} = await serving({maxBytes: 300})
  expect(await ask('/v1/check', '{')).toMatchObject({status: 400, json: {error: 'Found no JSON, expected an object'}})
  expect(await ask('/v1/check', {...PAIR, targetLocale: '?'})).toMatchObject({
    status: 400,
    json: {error: '`targetLocale`: a BCP 47 tag such as `ar` or `ar-EG`'}
  })
  expect(await ask('/v1/check', {...PAIR, soruce: 'x'})).toMatchObject({status: 400})
  expect(await ask('/v1/check', {...PAIR, source: 'x'.repeat(400)})).toMatchObject({status: 413})
  expect(await ask('/v1/check', PAIR, {'content-type': 'text/plain'})).toMatchObject({status: 415})
  expect(await ask('/v1/check')).toMatchObject({status: 405})
  expect(await ask('/v1/nothing', {})).toMatchObject({status: 404})
  const foreign = await new Promise<string>((resolve) => {
    const socket = connect(Number(new URL(server.url).port), '127.0.0.1')
    socket.setEncoding('utf8').on('data', (part) => resolve(String(part)))
    socket.write('GET /openapi.json HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n')
  })
  expect(foreign).toMatch(/^HTTP\/1\.1 403/)
})

test('a token is required of all but the health', async () => {
  const {ask} = await serving({token: 'secret'})
  expect(await ask('/healthz')).toEqual({status: 200, json: {status: 'ok'}})
  expect(await ask('/v1/check', PAIR)).toMatchObject({status: 401})
  expect(await ask('/v1/check', PAIR, {authorization: 'Bearer secreT'})).toMatchObject({status: 401})
  expect(await ask('/v1/check', PAIR, {authorization: 'Bearer secret'})).toMatchObject({status: 200})
})

test('a request that does not end is cut, and too many are turned away', async () => {
  const {ask, server} = await serving({maxRequests: 1, timeout: 300})
  const socket = connect(Number(new URL(server.url).port), '127.0.0.1')
  const closed = new Promise((resolve) => socket.on('close', resolve))
  socket.on('error', () => {})
  socket.resume()
  socket.write(
    'POST /v1/check HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 50\r\n\r\n{'
  )
  await expect.poll(async () => (await ask('/healthz')).status).toBe(503)
  socket.destroy()
  await closed
  await expect.poll(async () => (await ask('/healthz')).status).toBe(200)
})

test('logs name path, status and size, and no text', async () => {
  const entries: LogEntry[] = []
  const {ask} = await serving({log: (entry) => entries.push(entry)})
  await ask('/v1/check?x=secret', PAIR)
  await expect.poll(() => entries.length).toBe(1)
  expect(entries[0]).toMatchObject({
    method: 'POST',
    path: '/v1/check',
    status: 200,
    bytes: Buffer.byteLength(JSON.stringify(PAIR))
  })
  expect(JSON.stringify(entries)).not.toMatch(/men|secret/)
})

test('the description is OpenAPI 3.1, and answers are as it says', async () => {
  const {ask} = await serving()
  const {json} = await ask('/openapi.json')
  expect(json).toEqual(JSON.parse(JSON.stringify(openApi('1.2.3'))))
  expect(json.openapi).toMatch(/^3\.1\./)
  const ajv = new Ajv2020({strict: false})
  ajv.addSchema(json, 'doc')
  for (const [path, item] of Object.entries(json.paths as Paths)) {
    const [method, operation] = Object.entries(item)[0]!
    expect(operation.operationId).toMatch(/^[a-z]+$/)
    const at = `doc#/paths/${path.replaceAll('/', '~1')}/${method}`
    const answers = ajv.getSchema(`${at}/responses/200/content/application~1json/schema`)!
    const body = path.endsWith('figures')
      ? {text: 'Some 25 km', locale: 'en'}
      : {...PAIR, ...(path.endsWith('check') && {id: 1})}
    if (method === 'post') {
      const asks = ajv.getSchema(`${at}/requestBody/content/application~1json/schema`)!
      expect(asks(body)).toBe(true)
      expect(asks({...body, unknown: 1})).toBe(false)
    }
    const answer = await ask(path, method === 'post' ? body : undefined)
    expect(answers(answer.json), `${path} ${JSON.stringify(answers.errors)}`).toBe(true)
  }
  // Whatever is referred to is there.
  for (const [, reference] of JSON.stringify(json).matchAll(/"\$ref":"#([^"]+)"/g))
    expect(ajv.getSchema(`doc#${reference}`)).toBeDefined()
})
