/** BullMQ, as far as it is used: the only file that knows it. */
import type {JobsOptions, Queue, Worker} from 'bullmq'
import {UsageError} from '../node/files/errors.ts'
import {type QueueAddress, queueAddress} from './address.ts'
import {QueueError} from './error.ts'

type Bull = typeof import('bullmq')

/** A job as a worker sees it. */
export interface Task {
  readonly id: string
  readonly data: unknown
  /** How often it was begun before. */
  readonly before: number
  /** Other data for it, before it fails. */
  amend(data: unknown): Promise<void>
}

export interface Hands {
  readonly name: string
  readonly run: (task: Task) => Promise<unknown>
  /** How many at once. */
  readonly abreast: number
  /** Milliseconds after which the job of a worker that says nothing is given to another. */
  readonly lease: number
  /** At most so many jobs in so many milliseconds, by all workers together that say so. */
  readonly rate?: {readonly max: number; readonly duration: number}
  readonly onError: (message: string) => void
}

/** What became of a job. */
export type Ended = {readonly value: unknown} | {readonly data: unknown; readonly failed: string}

/** A job that no repetition would mend. */
export class Hopeless extends Error {}

export class Engine {
  readonly shown: string
  readonly #bull: Bull
  readonly #address: QueueAddress
  readonly #open: Array<{close(): Promise<void>}> = []
  readonly #queues = new Map<string, Queue>()

  private constructor(bull: Bull, address: QueueAddress) {
    this.#bull = bull
    this.#address = address
    this.shown = address.shown
  }

  /** Rejects with `UsageError` where a package is missing, and with `QueueError` where no database answers. */
  static async open(url: string): Promise<Engine> {
    const address = queueAddress(url)
    const bull = await loaded('bullmq', () => import('bullmq'))
    const engine = new Engine(bull, address)
    if (address.kind === 'redis') await answers(address)
    else await loaded('pg', () => import('pg'))
    return engine
  }

  /** A queue by its name. */
  async queue(name: string): Promise<Queue> {
    const known = this.#queues.get(name)
    if (known) return known
    const {Queue, createPostgresBackend} = this.#bull
    const made =
      this.#address.kind === 'redis'
        ? new Queue(name, {connection: {url: this.#address.url, maxRetriesPerRequest: 1}})
        : new Queue(name, {connection: this.#connection()}, createPostgresBackend)
    this.#open.push(made)
    // What is asked of it fails by itself.
    made.on('error', () => undefined)
    this.#queues.set(name, made as Queue)
    await this.#told(() => made.waitUntilReady())
    return made as Queue
  }

  /** Whatever is asked of the database, with its errors in our words. */
  async ask<T>(name: string, run: (queue: Queue) => Promise<T>): Promise<T> {
    const queue = await this.queue(name)
    return this.#told(() => run(queue))
  }

  /** Put a job that is kept when it is done, for whoever waits for it. The same id is put once. */
  async put(name: string, id: string, data: unknown): Promise<void> {
    const opts = {...again(), jobId: id, removeOnComplete: {age: DAY}}
    await this.ask(name, (queue) => queue.add('job', data, opts))
  }

  /** What became of a job: undefined where there is none. */
  async ended(name: string, id: string): Promise<Ended | 'open' | undefined> {
    const state = await this.ask(name, (queue) => queue.getJobState(id))
    if (state !== 'completed' && state !== 'failed') return state === 'unknown' ? undefined : 'open'
    const job = await this.ask(name, (queue) => queue.getJob(id))
    if (!job) return undefined
    const {data, failedReason: failed, returnvalue: value} = job
    return state === 'failed' ? {data, failed} : {value}
  }

  /** Rejects where a worker has it. */
  async remove(name: string, id: string): Promise<void> {
    await this.ask(name, (queue) => queue.remove(id))
  }

  /** No more than so many jobs in a minute, by all workers together; without a number as many as they can. */
  async limit(name: string, perMinute: number | undefined): Promise<void> {
    await this.ask(name, (queue) =>
      perMinute === undefined ? queue.removeGlobalRateLimit() : queue.setGlobalRateLimit(perMinute, MINUTE)
    )
  }

  /** Take jobs until it is closed. */
  async worker(hands: Hands): Promise<Worker> {
    const {Worker, createPostgresBackend, UnrecoverableError} = this.#bull
    const {name, run, abreast: concurrency, lease, rate, onError} = hands
    const options = {
      concurrency,
      lockDuration: lease,
      stalledInterval: lease,
      maxStalledCount: 2,
      // After a database was away.
      runRetryDelay: 1_000,
      autorun: false,
      ...(rate && {limiter: rate})
    }
    const work = async (job: {
      id?: string
      data: unknown
      attemptsStarted: number
      updateData(data: unknown): Promise<void>
    }) => {
      const {id = '', data, attemptsStarted} = job
      try {
        return await run({id, data, before: attemptsStarted - 1, amend: (more) => job.updateData(more)})
      } catch (error) {
        throw error instanceof Hopeless ? new UnrecoverableError(error.message) : error
      }
    }
    const made =
      this.#address.kind === 'redis'
        ? new Worker(name, work, {...options, connection: {url: this.#address.url, maxRetriesPerRequest: null}})
        : new Worker(name, work, {...options, connection: this.#connection()}, createPostgresBackend)
    this.#open.push(made)
    made.on('error', (error: Error) => onError(this.#said(error)))
    await this.#told(() => made.waitUntilReady())
    made.run().catch((error: unknown) => onError(this.#said(error)))
    return made as Worker
  }

  /** Jobs that are under way end first. */
  async close(): Promise<void> {
    await Promise.all(this.#open.splice(0).map((one) => one.close().catch(() => undefined)))
    this.#queues.clear()
  }

  #connection() {
    return {connectionString: this.#address.url, migrate: true, max: 4}
  }

  async #told<T>(run: () => Promise<T>): Promise<T> {
    try {
      return await run()
    } catch (error) {
      throw new QueueError(this.#said(error))
    }
  }

  #said(error: unknown): string {
    const {code, message = ''} = (error ?? {}) as {code?: string; message?: string}
    const {url} = this.#address
    const secrets = [url, new URL(url).password, decodeURIComponent(new URL(url).password)].filter(Boolean)
    const text = secrets.reduce((said, secret) => said.replaceAll(secret, '…'), message || code || 'no reason')
    return `Queue \`${this.shown}\`: ${text.replace(/\s+/g, ' ')}; check the address, and that the database runs`
  }
}

const MINUTE = 60_000
/** Seconds. */
const DAY = 24 * 60 * 60

/** How failed jobs are tried again: `delay` milliseconds later, then twice as many. */
export const again = (delay = 1_000): JobsOptions => ({
  attempts: 5,
  backoff: {type: 'exponential', delay, jitter: 0.5},
  removeOnComplete: true,
  removeOnFail: false
})

async function loaded<T>(name: string, load: () => Promise<T>): Promise<T> {
  try {
    return await load()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error
    throw new UsageError(
      `Queue: found no package \`${name}\`, expected it beside polyedition; run \`npm install ${name}\``
    )
  }
}

/** A client of Redis asks for ever; whether anybody is there at all is known at once. */
async function answers({url, shown}: QueueAddress): Promise<void> {
  const {Redis} = await loaded('ioredis', () => import('ioredis'))
  const client = new Redis(url, {lazyConnect: true, maxRetriesPerRequest: 0, retryStrategy: () => null})
  client.on('error', () => undefined)
  try {
    await client.connect()
    await client.ping()
  } catch {
    throw new QueueError(
      `Queue \`${shown}\`: found no answer; check the address, its password, and that the database runs`
    )
  } finally {
    client.disconnect()
  }
}
