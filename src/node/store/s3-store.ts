/** A bucket of S3, or of what speaks its language and honours conditional writes: see `docs/deploy.md`. */
import {setTimeout as sleep} from 'node:timers/promises'
import {AwsClient} from 'aws4fetch'
import {hashOf} from '../files/hash.ts'
import type {S3Settings} from './s3-settings.ts'
import {textsOf} from './s3-xml.ts'
import {type Condition, checkedKey, type Store, type Stored, type StoredKey, StoreError} from './store.ts'

export interface S3Options {
  /** How often a request is made that fails for a passing reason. Default: 6. */
  readonly attempts?: number
  /** Milliseconds before the second, doubled for each further one. Default: 200. */
  readonly pause?: number
  /** Milliseconds for one request. Default: 60,000. */
  readonly patience?: number
}

interface Asked {
  readonly method: 'GET' | 'PUT' | 'DELETE'
  readonly url: URL
  readonly headers?: Record<string, string>
  readonly body?: Uint8Array
}

interface Answer {
  readonly status: number
  readonly tag: string | undefined
  readonly body: Uint8Array
  /** Whether an earlier try may have reached the bucket. */
  readonly again: boolean
}

export function s3Store(settings: S3Settings, options: S3Options = {}): Store {
  return new S3Store(settings, options)
}

class S3Store implements Store {
  readonly address: string
  readonly #client: AwsClient
  readonly #settings: S3Settings
  readonly #options: Required<S3Options>

  constructor(settings: S3Settings, options: S3Options) {
    const {bucket, prefix, region, keys} = settings
    this.address = `s3://${bucket}/${prefix}`.replace(/\/$/, '')
    this.#client = new AwsClient({...keys, region, service: 's3', retries: 0})
    this.#settings = settings
    this.#options = {attempts: 6, pause: 200, patience: 60_000, ...options}
  }

  async get(key: string): Promise<Stored | undefined> {
    const answer = await this.#ask({method: 'GET', url: this.#url(key)})
    if (answer.status === 404 && codeOf(answer) !== 'NoSuchBucket') return undefined
    if (answer.status !== 200 || answer.tag === undefined) throw this.#refused(key, answer)
    return {body: answer.body, tag: answer.tag}
  }

  async put(key: string, body: Uint8Array, condition?: Condition): Promise<string | undefined> {
    const headers = {
      'content-type': 'application/octet-stream',
      ...(condition === 'free' ? {'if-none-match': '*'} : condition && {'if-match': condition.tag})
    }
    const answer = await this.#ask({method: 'PUT', url: this.#url(key), headers, body})
    if (answer.status === 200 && answer.tag !== undefined) return answer.tag
    const isLost = condition !== undefined && (answer.status === 412 || answer.status === 409 || isGone(answer))
    if (!isLost) throw this.#refused(key, answer)
    // The answer to an earlier try got lost, and what stands there is what it wrote.
    const stored = answer.again ? await this.get(key) : undefined
    return stored && hashOf(stored.body) === hashOf(body) ? stored.tag : undefined
  }

  async *list(prefix: string): AsyncIterable<StoredKey> {
    const {base, prefix: own} = this.#settings
    let token: string | undefined
    do {
      const url = new URL(base)
      url.searchParams.set('list-type', '2')
      url.searchParams.set('prefix', own + prefix)
      if (token !== undefined) url.searchParams.set('continuation-token', token)
      const answer = await this.#ask({method: 'GET', url})
      if (answer.status !== 200) throw this.#refused(prefix, answer)
      token = undefined
      let key = ''
      for (const [name, text] of textsOf(textOf(answer), ['Key', 'LastModified', 'NextContinuationToken'])) {
        if (name === 'Key') key = text
        else if (name === 'LastModified') yield {key: key.slice(own.length), changed: Date.parse(text)}
        else token = text
      }
    } while (token !== undefined)
  }

  async delete(key: string): Promise<void> {
    const answer = await this.#ask({method: 'DELETE', url: this.#url(key)})
    if (answer.status >= 300 && codeOf(answer) !== 'NoSuchKey') throw this.#refused(key, answer)
  }

  #url(key: string): URL {
    return new URL(this.#settings.prefix + checkedKey(key), this.#settings.base)
  }

  /** Tries again what failed for a passing reason: no answer, an answer that broke off, 429, 5xx. */
  async #ask({url, headers = {}, ...asked}: Asked): Promise<Answer> {
    const {attempts, pause, patience} = this.#options
    const signed = {...headers, 'x-amz-content-sha256': hashOf(asked.body ?? '')}
    for (let attempt = 1; ; attempt++) {
      let fault: string
      try {
        const init = {...asked, headers: signed, signal: AbortSignal.timeout(patience)} as RequestInit
        const response = await this.#client.fetch(url.href, init)
        const {status} = response
        const body = new Uint8Array(await response.arrayBuffer())
        const answer = {status, body, tag: response.headers.get('etag') ?? undefined, again: attempt > 1}
        if (status < 500 && status !== 429) return answer
        fault = said(answer)
      } catch (error) {
        fault = reasonOf(error)
      }
      if (attempt >= attempts)
        throw new StoreError(
          `Store \`${this.address}\` at \`${url.host}\`: ${fault} in each of ${attempts} tries; try again later, or check the address in \`AWS_ENDPOINT_URL_S3\``
        )
      await sleep(pause * 2 ** (attempt - 1) * (0.5 + Math.random() / 2))
    }
  }

  #refused(key: string, answer: Answer): StoreError {
    const code = codeOf(answer)
    const todo = TODO[code] ?? 'check the bucket, its region (`AWS_REGION`) and what the keys may do'
    return new StoreError(`Store \`${this.address}\`, key \`${key}\`: ${said(answer)}; ${todo}`)
  }
}

const TODO: Readonly<Record<string, string>> = {
  AccessDenied: 'allow the keys to get, put, delete and list objects of the bucket',
  InvalidAccessKeyId: 'check `AWS_ACCESS_KEY_ID`',
  SignatureDoesNotMatch: 'check `AWS_SECRET_ACCESS_KEY` and `AWS_REGION`',
  RequestTimeTooSkewed: 'set the clock of this machine',
  NoSuchBucket: 'make the bucket, or check its name and `AWS_REGION`',
  NotImplemented: 'this store does not know conditional writes, without which two publishers would undo each other'
}

/** A condition on a key that was deleted meanwhile. */
const isGone = (answer: Answer): boolean => answer.status === 404 && codeOf(answer) === 'NoSuchKey'

const textOf = ({body}: Answer): string => new TextDecoder().decode(body)

/** The name that S3 gives to what is wrong. */
const codeOf = (answer: Answer): string =>
  answer.status < 300 ? '' : (textsOf(textOf(answer), ['Code'])[0]?.[1] ?? '')

const said = (answer: Answer): string => `found status ${answer.status} ${codeOf(answer)}`.trimEnd()

function reasonOf(error: unknown): string {
  const {name, cause, message} = error as Error & {cause?: {code?: string}}
  if (name === 'TimeoutError') return 'found no answer in time'
  return `found no answer (${cause?.code ?? message})`
}
