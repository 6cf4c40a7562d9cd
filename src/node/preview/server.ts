import {createServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http'
import type {AddressInfo} from 'node:net'

export interface Answer {
  readonly status?: number
  readonly type: string
  readonly body: string | Uint8Array
}

export interface ServeOptions {
  /** 0 takes any free port. */
  readonly port: number
  /** The answer to a decoded path that begins with `/`; undefined means 404. */
  readonly answer: (path: string) => Promise<Answer | undefined>
}

export interface Serving {
  readonly url: string
  /** Tell every open page that something changed. */
  changed(): void
  close(): Promise<void>
}

/** Serve on the loopback address only, and answer only requests under that name: a page on the web cannot read
 *  unpublished stories through a name that resolves to this machine. */
export async function serve({port, answer}: ServeOptions): Promise<Serving> {
  const open = new Set<ServerResponse>()
  let generation = 0
  const tell = (response: ServerResponse): boolean => response.write(`data: ${generation}\n\n`)
  const server = createServer((request, response) => {
    if (!isLocal(request)) return send(response, {status: 403, type: 'text/plain', body: 'Loopback only\n'})
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return send(response, {status: 405, type: 'text/plain', body: 'GET only\n'})
    const path = pathOf(request)
    if (path === '/events') {
      response.writeHead(200, {...safe, 'content-type': 'text/event-stream'})
      open.add(response)
      response.on('close', () => open.delete(response))
      tell(response)
      return
    }
    const failed = (error: unknown): Answer => ({status: 500, type: 'text/plain', body: `${String(error)}\n`})
    const nothing: Answer = {status: 404, type: 'text/plain', body: 'Not found\n'}
    void (path === undefined ? Promise.resolve(undefined) : answer(path))
      .catch(failed)
      .then((found) => send(response, found ?? nothing))
  })
  await listen(server, port)
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    changed() {
      generation++
      for (const response of open) tell(response)
    },
    close() {
      for (const response of open) response.end()
      server.closeAllConnections()
      return new Promise((resolve) => server.close(() => resolve()))
    }
  }
}

/** Rejects with the system's error if the port is taken. */
function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
}

const isLocal = ({headers}: IncomingMessage): boolean =>
  /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?$/.test(headers.host ?? '')

function pathOf({url}: IncomingMessage): string | undefined {
  try {
    return decodeURIComponent(new URL(url ?? '/', 'http://127.0.0.1').pathname)
  } catch {
    return undefined
  }
}

const policy =
  "default-src 'none'; script-src 'self'; style-src 'unsafe-inline'; img-src 'self' data: http: https:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

/** What every answer carries. */
const safe = {
  'cache-control': 'no-store',
  'content-security-policy': policy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer'
}

function send(response: ServerResponse, {status = 200, type, body}: Answer): void {
  response.writeHead(status, {
    ...safe,
    'content-type': type.startsWith('text/') ? `${type}; charset=utf-8` : type
  })
  response.end(body)
}
