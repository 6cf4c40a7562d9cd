import {timingSafeEqual} from 'node:crypto'
import {createServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http'
import type {AddressInfo} from 'node:net'
import type * as z from 'zod'
import type {Guard} from './answers.ts'
import {openApi} from './openapi.ts'
import {figuresQuestion, ledgerQuestion, pairQuestion, problemOf} from './questions.ts'

export interface GuardServerOptions {
  readonly guard: Guard
  readonly version: string
  /** Default: the loopback address. */
  readonly host?: string
  /** 0 takes any free port. */
  readonly port: number
  /** Required of every request but `/healthz`, where it is given. */
  readonly token?: string
  /** Bytes of a request. Default 1,000,000. */
  readonly maxBytes?: number
  /** Requests at the same time. Default 1,000. */
  readonly maxRequests?: number
  /** Milliseconds for a request to arrive. Default 10,000. */
  readonly timeout?: number
  /** One entry for each request, without any text of it. */
  readonly log?: (entry: LogEntry) => void
}

export interface LogEntry {
  readonly method: string
  readonly path: string
  readonly status: number
  /** Milliseconds. */
  readonly took: number
  readonly bytes: number
}

export interface GuardServer {
  readonly url: string
  /** Takes no further request, and ends when those that run are answered. */
  close(): Promise<void>
}

const DEFAULTS = {host: '127.0.0.1', maxBytes: 1_000_000, maxRequests: 1_000, timeout: 10_000, log: () => {}}
type Complete = GuardServerOptions & Required<Pick<GuardServerOptions, keyof typeof DEFAULTS>>

/** An answer that is no answer. */
class Refusal extends Error {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>

  constructor(status: number, message: string, headers: Readonly<Record<string, string>> = {}) {
    super(message)
    this.status = status
    this.headers = headers
  }
}

/** Serve the guard over HTTP. Beyond the loopback address it wants a token. */
export async function serveGuard(given: GuardServerOptions): Promise<GuardServer> {
  const options: Complete = {...DEFAULTS, ...given}
  const document = openApi(options.version)
  let running = 0
  const server = createServer((request, response) => {
    const begun = performance.now()
    const counted = {bytes: 0}
    running++
    const answered =
      running > options.maxRequests ? Promise.reject(busy()) : answer(request, {options, document, counted})
    void answered
      .then(
        (body) => send(response, 200, body),
        (error: unknown) => refuse(response, error)
      )
      .finally(() => {
        running--
        const [path = '/'] = (request.url ?? '/').split('?')
        const took = Math.round((performance.now() - begun) * 10) / 10
        options.log({method: request.method ?? '', path, status: response.statusCode, took, bytes: counted.bytes})
      })
  })
  server.requestTimeout = options.timeout
  // Longer than that of the proxies before it, which would send a request into a connection that is being closed.
  server.keepAliveTimeout = 75_000
  server.headersTimeout = options.timeout
  await listen(server, options)
  const {port, address, family} = server.address() as AddressInfo
  return {
    url: `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeIdleConnections()
      })
  }
}

const busy = (): Refusal => new Refusal(503, 'Too many requests at the same time', {'retry-after': '1'})

interface Frame {
  readonly options: Complete
  readonly document: object
  readonly counted: {bytes: number}
}

async function answer(request: IncomingMessage, {options, document, counted}: Frame): Promise<object> {
  const {guard} = options
  const [path] = (request.url ?? '/').split('?')
  if (path === '/healthz') return only('GET', request, () => ({status: 'ok'}))
  allow(request, options)
  if (path === '/openapi.json') return only('GET', request, () => document)
  const asked = <T>(schema: z.ZodType<T>, reply: (question: T) => Promise<object>) =>
    only('POST', request, async () => reply(question(schema, await bodyOf(request, options.maxBytes, counted))))
  if (path === '/v1/check')
    return asked(pairQuestion, async (one) => ({
      ...(one.id !== undefined && {id: one.id}),
      findings: await guard.check(one)
    }))
  if (path === '/v1/figures') return asked(figuresQuestion, async (one) => ({figures: await guard.figures(one)}))
  if (path === '/v1/ledger') return asked(ledgerQuestion, (one) => guard.ledger(one))
  throw new Refusal(404, 'Nothing is here; see `/openapi.json`')
}

function only(
  method: string,
  request: IncomingMessage,
  reply: () => object | Promise<object>
): object | Promise<object> {
  if (request.method === method) return reply()
  throw new Refusal(405, `Expected ${method}`, {allow: method})
}

/** With a token, whoever has it; without one, programs of this machine, and no page of the web that a browser opens. */
function allow({headers}: IncomingMessage, {token}: Complete): void {
  if (token !== undefined) {
    if (!isSame(headers.authorization ?? '', `Bearer ${token}`))
      throw new Refusal(401, 'Expected the bearer token', {'www-authenticate': 'Bearer'})
    return
  }
  if (!/^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?$/.test(headers.host ?? '')) throw new Refusal(403, 'Loopback only')
}

function isSame(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)]
  return a.length === b.length && timingSafeEqual(a, b)
}

async function bodyOf(request: IncomingMessage, most: number, counted: {bytes: number}): Promise<string> {
  // A page of the web cannot send this type without asking first.
  if (!/^application\/json\b/i.test(request.headers['content-type'] ?? ''))
    throw new Refusal(415, 'Expected `application/json`')
  const parts: Buffer[] = []
  for await (const part of request as AsyncIterable<Buffer>) {
    counted.bytes += part.length
    if (counted.bytes > most) throw new Refusal(413, `Expected at most ${most} bytes`, {connection: 'close'})
    parts.push(part)
  }
  return Buffer.concat(parts).toString('utf8')
}

function question<T>(schema: z.ZodType<T>, body: string): T {
  let value: unknown
  try {
    value = JSON.parse(body)
  } catch {
    throw new Refusal(400, 'Found no JSON, expected an object')
  }
  const {data, error} = schema.safeParse(value)
  if (data === undefined) throw new Refusal(400, problemOf(error as z.ZodError))
  return data
}

function send(
  response: ServerResponse,
  status: number,
  body: object,
  headers: Readonly<Record<string, string>> = {}
): void {
  const bytes = Buffer.from(JSON.stringify(body))
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': bytes.length,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    ...headers
  })
  response.end(bytes)
}

/** A fault of ours says nothing of the texts. */
function refuse(response: ServerResponse, error: unknown): void {
  if (response.headersSent || response.destroyed) return
  if (error instanceof Refusal) send(response, error.status, {error: error.message}, error.headers)
  else send(response, 500, {error: 'A fault of the server'})
}

/** Rejects with the system's error if the port is taken. */
function listen(server: Server, {host, port}: Complete): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, resolve)
  })
}
