import {setTimeout as sleep} from 'node:timers/promises'
import type {Finding} from '../model.ts'
import {abreast} from '../node/files/abreast.ts'
import type {Engine} from './engine.ts'
import {QueueError} from './error.ts'
import {findingOf} from './jobs.ts'

export interface WaitOptions {
  readonly onProgress?: ((done: number, all: number, what: string) => void) | undefined
  readonly onNote?: ((message: string) => void) | undefined
}

/** Milliseconds between two looks. */
const [SHORTEST, LONGEST] = [100, 5_000]
/** Looks without an answer, one after another, before it is given up. */
const PATIENCE = 100

/** Ask until there is an answer: a database that is silent for a while is asked again, unless nobody waits for it any
 *  more. Rejects with `QueueError`. */
export async function patiently<T>(
  ask: () => Promise<T>,
  onNote?: (message: string) => void,
  signal?: AbortSignal
): Promise<T> {
  for (let [silent, pause] = [0, SHORTEST]; ; pause = Math.min(2 * pause, LONGEST)) {
    try {
      return await ask()
    } catch (error) {
      if (!(error instanceof QueueError) || ++silent > PATIENCE || signal?.aborted) throw error
      if (silent === 1) onNote?.(`${error.message}; asking again`)
      await sleep(pause, undefined, signal && {signal})
    }
  }
}

/** Wait until none of these jobs is in the queue any more but those that failed for good; these are returned. Rejects
 *  with `QueueError`. */
export async function settled(
  engine: Engine,
  name: string,
  jobs: readonly string[],
  {onProgress, onNote}: WaitOptions
): Promise<ReadonlyMap<string, Finding>> {
  const failed = new Map<string, Finding>()
  const open = new Set(jobs)
  let isFirst = true
  while (open.size > 0) {
    const begun = performance.now()
    await patiently(async () => {
      const there = await idsIn(engine, name, ['active', 'wait', 'prioritized', 'delayed'])
      for (const id of await idsIn(engine, name, ['failed']))
        if (open.has(id)) failed.set(id, await reasonOf(engine, name, id))
      for (const id of failed.keys()) open.delete(id)
      // One that goes from state to state may be in none of those that were looked at.
      const away = [...open].filter((id) => !there.has(id))
      await abreast(away, LOOKS, async (id) => {
        if (await isDone(engine, name, id)) open.delete(id)
      })
      if (isFirst && open.size > 0 && (await nobodyIsThere(engine, name)))
        onNote?.('No worker takes jobs from this queue; start one: `polyedition worker`')
    }, onNote)
    isFirst = false
    onProgress?.(jobs.length - open.size, jobs.length, 'in the queue')
    // A queue so long that a look takes a while is looked at less often.
    if (open.size > 0) await sleep(Math.max(SHORTEST, 4 * (performance.now() - begun)))
  }
  return failed
}

/** Jobs that are asked for at the same time. */
const LOOKS = 16

/** What is done is removed. */
async function isDone(engine: Engine, name: string, id: string): Promise<boolean> {
  const state = await engine.ask(name, (queue) => queue.getJobState(id))
  return state === 'completed' || state === 'unknown'
}

type State = 'active' | 'wait' | 'prioritized' | 'delayed' | 'failed'

async function idsIn(engine: Engine, name: string, states: State[]): Promise<ReadonlySet<string>> {
  return new Set(await engine.ask(name, (queue) => queue.getRanges(states, 0, -1)))
}

async function reasonOf(engine: Engine, name: string, id: string): Promise<Finding> {
  const job = await engine.ask(name, (queue) => queue.getJob(id))
  return findingOf(job?.data, job?.failedReason ?? 'no reason')
}

export const nobodyIsThere = async (engine: Engine, name: string): Promise<boolean> =>
  (await engine.ask(name, (queue) => queue.getWorkersCount())) === 0
