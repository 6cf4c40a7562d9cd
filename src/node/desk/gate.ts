import {timingSafeEqual} from 'node:crypto'
import type {IncomingMessage} from 'node:http'

/** Why a request is not answered. */
export interface Refusal {
  readonly status: number
  readonly reason: string
  readonly headers?: Readonly<Record<string, string>>
}

/** Lets in the browser to which the printed address was given, and no page of the web: a name that resolves to this
 *  machine, a form or a picture on another site, another program's page on another port. */
export class Gate {
  readonly token: string = random()
  #port = 0

  /** The port is known once the server listens. */
  open(port: number): void {
    this.#port = port
  }

  /** The address to print. */
  get address(): string {
    return `http://127.0.0.1:${this.#port}/?token=${this.token}`
  }

  /** Undefined where the request may pass. */
  refuses(request: IncomingMessage): Refusal | undefined {
    const {headers, method = 'GET'} = request
    const hosts = ['127.0.0.1', 'localhost'].map((name) => `${name}:${this.#port}`)
    const {host = '', origin} = headers
    if (!hosts.includes(host)) return {status: 403, reason: 'Loopback only'}
    if (origin !== undefined && origin !== `http://${host}`) return {status: 403, reason: 'Not from another page'}
    const site = headers['sec-fetch-site']
    if (site !== undefined && site !== 'same-origin' && site !== 'none')
      return {status: 403, reason: 'Not from another page'}
    const reads = method === 'GET' || method === 'HEAD'
    if (!reads && method !== 'POST') return {status: 405, reason: 'GET or POST', headers: {allow: 'GET, HEAD, POST'}}
    // A form or a beacon of another page cannot send this type, nor leave out its origin.
    if (!reads && origin === undefined) return {status: 403, reason: 'Expected the origin of the page'}
    if (!reads && !/^application\/json\b/i.test(headers['content-type'] ?? ''))
      return {status: 415, reason: 'Expected `application/json`'}
    if (!this.#knows(headers.cookie)) return {status: 401, reason: 'Open the address that `polyedition desk` printed'}
    return undefined
  }

  /** The cookie for whoever comes with the token in the address, from no page or our own. */
  enters(request: IncomingMessage, token: string | null): string | undefined {
    const {host = '', 'sec-fetch-site': site} = request.headers
    const here = host === `127.0.0.1:${this.#port}` || host === `localhost:${this.#port}`
    if (!here || site === 'cross-site' || token === null || !isSame(token, this.token)) return undefined
    return `${this.#cookie}=${this.token}; HttpOnly; SameSite=Strict; Path=/`
  }

  /** Cookies know no ports, so its name holds ours. */
  get #cookie(): string {
    return `polyedition-desk-${this.#port}`
  }

  #knows(cookies = ''): boolean {
    const mine = cookies.split(/;\s*/).find((one) => one.startsWith(`${this.#cookie}=`))
    return mine !== undefined && isSame(mine.slice(this.#cookie.length + 1), this.token)
  }
}

/** 192 bits that nobody can guess. */
export const random = (): string => Buffer.from(crypto.getRandomValues(new Uint8Array(24))).toString('base64url')

function isSame(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)]
  return a.length === b.length && timingSafeEqual(a, b)
}
