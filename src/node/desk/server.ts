import {createServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http'
import type {AddressInfo} from 'node:net'
import type {Asset} from './assets.ts'
import {type Gate, random} from './gate.ts'

export interface DeskAnswer {
  readonly status?: number
  readonly type: string
  readonly body: string | Uint8Array
  readonly headers?: Readonly<Record<string, string>>
}

export interface DeskServerOptions {
  readonly gate: Gate
  /** Ports to try, in order; 0 takes any free one. */
  readonly ports: readonly number[]
  /** The page's own files, by path. */
  readonly assets: (path: string) => Asset | undefined
  /** The page itself, whose styles carry `nonce`. */
  readonly page: (nonce: string) => DeskAnswer
  readonly answer: (request: DeskRequest) => Promise<DeskAnswer | undefined>
}

export interface DeskRequest {
  readonly method: 'GET' | 'POST'
  readonly path: string
  readonly query: URLSearchParams
  /** Of a POST: its JSON, unread. */
  readonly body?: string
}

export interface DeskServer {
  /** Tell every open page something. */
  tell(event: string, data: string): void
  close(): Promise<void>
}

/** The most that a page may send at once, in bytes. */
const MOST = 4_000_000

/** Serve on the loopback address to those whom the gate lets in. */
export async function serveDesk(options: DeskServerOptions): Promise<DeskServer> {
  const {gate} = options
  const open = new Set<ServerResponse>()
  const server = createServer((request, response) => {
    void answerOf(request, response, options, open).catch((error: unknown) => {
      send(response, {status: 500, type: 'text/plain', body: `${String(error)}\n`})
    })
  })
  gate.open(await listenOn(server, options.ports))
  return {
    tell(event, data) {
      for (const one of open) one.write(`event: ${event}\ndata: ${data}\n\n`)
    },
    close() {
      for (const one of open) one.end()
      return new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      })
    }
  }
}

async function answerOf(
  request: IncomingMessage,
  response: ServerResponse,
  {gate, assets, page, answer}: DeskServerOptions,
  open: Set<ServerResponse>
): Promise<void> {
  const url = urlOf(request)
  if (!url) return send(response, {status: 400, type: 'text/plain', body: 'Bad address\n'})
  const path = decoded(url.pathname)
  const cookie = url.pathname === '/' ? gate.enters(request, url.searchParams.get('token')) : undefined
  if (cookie !== undefined)
    return send(response, {status: 303, type: 'text/plain', body: '', headers: {location: '/', 'set-cookie': cookie}})
  const refused = gate.refuses(request)
  if (refused) {
    const {status, reason, headers} = refused
    return send(response, {...json({error: reason}), status, ...(headers && {headers})})
  }
  if (path === '/') return send(response, page(random()))
  if (path === '/api/events') return listenTo(response, open)
  const asset = assets(path)
  if (asset) return send(response, asset)
  const method = request.method === 'POST' ? 'POST' : 'GET'
  const body = method === 'POST' ? await bodyOf(request) : undefined
  if (body === TOO_MUCH) return send(response, {...json({error: `Expected at most ${MOST} bytes`}), status: 413})
  const found = await answer({method, path, query: url.searchParams, ...(body !== undefined && {body})})
  send(response, found ?? {...json({error: 'Nothing is here'}), status: 404})
}

export const json = (value: object): DeskAnswer => ({type: 'application/json', body: JSON.stringify(value)})

function listenTo(response: ServerResponse, open: Set<ServerResponse>): void {
  response.writeHead(200, {...safe, 'content-type': 'text/event-stream'})
  response.write('event: hello\ndata: 1\n\n')
  open.add(response)
  response.on('close', () => open.delete(response))
}

const TOO_MUCH = Symbol('too much')

async function bodyOf(request: IncomingMessage): Promise<string | typeof TOO_MUCH> {
  const parts: Buffer[] = []
  let size = 0
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length
    if (size > MOST) return TOO_MUCH
    parts.push(part)
  }
  return Buffer.concat(parts).toString('utf8')
}

function urlOf({url}: IncomingMessage): URL | undefined {
  try {
    return new URL(url ?? '/', 'http://127.0.0.1')
  } catch {
    return undefined
  }
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return ''
  }
}

/** Resolves to the first port that is free. Rejects with the system's error if none is. */
async function listenOn(server: Server, ports: readonly number[]): Promise<number> {
  for (const [at, port] of ports.entries()) {
    try {
      await new Promise<void>((resolve, reject) => {
        server.once('error', reject)
        server.listen(port, '127.0.0.1', () => {
          server.off('error', reject)
          resolve()
        })
      })
      return (server.address() as AddressInfo).port
    } catch (error) {
      if (at === ports.length - 1) throw error
    }
  }
  throw new RangeError('No port was given')
}

/** What the page of the desk may load: its own files, and styles that carry the nonce. */
export const pagePolicy = (nonce: string): string =>
  `default-src 'none'; script-src 'self'; style-src 'self' 'nonce-${nonce}'; connect-src 'self'; img-src 'self' data:; worker-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`

const NOTHING = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

/** What every answer carries. */
const safe = {
  'cache-control': 'no-store',
  'content-security-policy': NOTHING,
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer'
}

function send(response: ServerResponse, {status = 200, type, body, headers}: DeskAnswer): void {
  if (response.headersSent || response.destroyed) return
  const textual = /^(?:text\/|application\/json$)/.test(type)
  response.writeHead(status, {...safe, 'content-type': textual ? `${type}; charset=utf-8` : type, ...headers})
  response.end(body)
}
