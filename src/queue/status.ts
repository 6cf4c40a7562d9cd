import type {Finding} from '../model.ts'
import {queueHead} from '../node/store/queue-head.ts'
import type {Store} from '../node/store/store.ts'
import {Engine} from './engine.ts'
import {afresh, findingOf, type Kind, queueKinds, queueName, slugOf} from './jobs.ts'

export interface QueueOptions {
  /** `postgres://…` or `redis://…`. */
  readonly queue: string
  readonly store: Store
}

export interface QueueStatus {
  readonly queue: string
  readonly queues: ReadonlyArray<{
    readonly kind: Kind
    readonly waiting: number
    /** To be tried again, or to be woken. */
    readonly delayed: number
    readonly active: number
    readonly failed: number
    readonly workers: number
  }>
  readonly dead: readonly DeadLetter[]
}

/** A job that failed for good. */
export interface DeadLetter {
  readonly id: string
  readonly kind: Kind
  readonly slug?: string
  /** ISO 8601 instant. */
  readonly since?: string
  readonly attempts: number
  readonly finding: Finding
}

/** What waits in the queues of a store, and what failed. Rejects with `QueueError`. */
export function queueStatus({queue, store}: QueueOptions): Promise<QueueStatus> {
  return withEngine(queue, async (engine) => {
    const {id} = await queueHead(store)
    const queues = []
    const dead: DeadLetter[] = []
    for (const kind of queueKinds) {
      const name = queueName(id, kind)
      const counts = await engine.ask(name, (one) => one.getJobCounts())
      const workers = await engine.ask(name, (one) => one.getWorkersCount())
      const {waiting = 0, prioritized = 0, delayed = 0, active = 0, failed = 0} = counts
      queues.push({kind, waiting: waiting + prioritized, delayed, active, failed, workers})
      for (const job of await engine.ask(name, (one) => one.getFailed(0, MOST - 1))) dead.push(letterOf(job, kind))
    }
    return {queue: engine.shown, queues, dead}
  })
}

/** So many dead letters are shown of a queue. */
const MOST = 1_000

interface Failed {
  readonly id?: string
  readonly data: unknown
  readonly failedReason: string
  readonly attemptsMade: number
  readonly finishedOn?: number
}

function letterOf({id = '', data, failedReason, attemptsMade: attempts, finishedOn}: Failed, kind: Kind): DeadLetter {
  const finding = findingOf(data, failedReason)
  return {
    id,
    kind,
    ...slugOf(data),
    ...(finishedOn !== undefined && {since: new Date(finishedOn).toISOString()}),
    attempts,
    finding
  }
}

/** Put jobs that failed for good back into their queues: those of these slugs or ids, or all. Returns how many. */
export function retryDead({queue, store}: QueueOptions, names: readonly string[] = []): Promise<number> {
  return withEngine(queue, async (engine) => {
    const {id} = await queueHead(store)
    let count = 0
    for (const kind of queueKinds) {
      const name = queueName(id, kind)
      for (const job of await engine.ask(name, (one) => one.getFailed(0, -1))) {
        const {slug} = letterOf(job, kind)
        if (names.length > 0 && !names.includes(job.id ?? '') && !names.includes(slug ?? '')) continue
        await engine.ask(name, () => job.updateData(afresh(job.data)))
        await engine.ask(name, () => job.retry('failed', {resetAttemptsMade: true}))
        count++
      }
    }
    return count
  })
}

async function withEngine<T>(url: string, run: (engine: Engine) => Promise<T>): Promise<T> {
  const engine = await Engine.open(url)
  try {
    return await run(engine)
  } finally {
    await engine.close()
  }
}
