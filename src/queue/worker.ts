import {mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, utimesSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {type Objects, objectsIn} from '../node/store/objects.ts'
import {queueHead} from '../node/store/queue-head.ts'
import type {Store} from '../node/store/store.ts'
import {Uploads} from '../node/store/uploads.ts'
import {Drafter} from './draft-worker.ts'
import {Engine, type Hands, Hopeless, type Task} from './engine.ts'
import {type Drafted, isStoryJob, isTurnJob, type Kind, queueName, slugOf} from './jobs.ts'
import {Last} from './last.ts'
import {recordOf, writeMade} from './made.ts'
import {publishStory} from './mirror.ts'
import {type OpenRoom, Room} from './room.ts'
import {scheduleTurns} from './turns.ts'

export interface WorkerOptions {
  /** `postgres://…` or `redis://…`. */
  readonly queue: string
  readonly store: Store
  /** Which queues it takes jobs from. Default: `stories` and `turns`; `drafts` wants the key of a provider. */
  readonly kinds?: readonly Kind[]
  /** How many stories at once: while one is made, others are fetched and put. Default: 2. */
  readonly abreast?: number
  /** Milliseconds after which the job of a worker that says nothing is given to another. Default: 30,000. */
  readonly lease?: number
  /** At most so many stories in so many milliseconds, by all workers that say so. */
  readonly rate?: {readonly max: number; readonly duration: number}
  /** Where it keeps its files. Default: `.polyedition/worker` in the current folder, so that plug-ins are found in its
   *  `node_modules`. */
  readonly folder?: string
  /** Where programs that draft are started. Default: the current folder. */
  readonly cwd?: string
  /** Where keys of providers are read. Default: that of the process. */
  readonly env?: Readonly<Record<string, string | undefined>>
  readonly onEvent?: (event: WorkerEvent) => void
}

/** What a worker does, as it does it. */
export interface WorkerEvent {
  readonly event: 'made' | 'published' | 'drafted' | 'failed' | 'trouble'
  readonly slug?: string
  readonly milliseconds?: number
  readonly reason?: string
}

export interface RunningWorker {
  /** Take no more jobs, finish those that were begun, and go. */
  close(): Promise<void>
}

/** Take jobs from the queues of a store until it is closed. Rejects with `QueueError` or `StoreError`. */
export async function startWorker(options: WorkerOptions): Promise<RunningWorker> {
  const {store, abreast = 2, lease = 30_000, rate, onEvent = () => undefined} = options
  const folder = resolve(options.folder ?? join('.polyedition', 'worker'))
  const {id} = await queueHead(store)
  const engine = await Engine.open(options.queue)
  const own = ownFolder(folder)
  const bench = new Bench(store, own)
  const {cwd = process.cwd(), env = process.env} = options
  const drafter = new Drafter(store, {folder: join(own, 'drafts'), cwd, env})
  const told = (run: (task: Task) => Promise<Done>) => async (task: Task) => {
    const begun = performance.now()
    try {
      const {event, value} = await run(task)
      onEvent({...event, ...slugOf(task.data), milliseconds: Math.round(performance.now() - begun)})
      return value
    } catch (error) {
      onEvent({event: 'failed', ...slugOf(task.data), reason: (error as Error).message})
      throw error
    }
  }
  const onError = (reason: string) => onEvent({event: 'trouble', reason})
  const run: Readonly<Record<Kind, Pick<Hands, 'run' | 'abreast'> & Pick<Partial<Hands>, 'rate'>>> = {
    stories: {run: told((task) => bench.story(task)), abreast, ...(rate && {rate})},
    turns: {run: told((task) => turn(task, store, engine, id, join(folder, id))), abreast: 1},
    drafts: {run: told(async (task) => drafted(await drafter.draft(task))), abreast}
  }
  try {
    for (const kind of options.kinds ?? (['stories', 'turns'] as const))
      await engine.worker({name: queueName(id, kind), lease, onError, ...run[kind]})
  } catch (error) {
    await engine.close()
    throw error
  }
  return {
    async close() {
      await engine.close()
      bench.close()
    }
  }
}

/** What is told of a job that was done, and what is left in the queue for whoever waits for it. */
interface Done {
  readonly event: WorkerEvent
  readonly value?: unknown
}

const drafted = (value: Drafted): Done => ({
  event: 'fault' in value ? {event: 'failed', reason: value.fault} : {event: 'drafted'},
  value
})

/** Where stories are made. */
class Bench {
  readonly #store: Store
  readonly #objects: Objects
  readonly #folder: string
  /** The last builds for which stories were made. */
  readonly #rooms = new Last<OpenRoom>(8)

  constructor(store: Store, folder: string) {
    this.#store = store
    this.#objects = objectsIn(store)
    this.#folder = folder
  }

  async story(task: Task): Promise<Done> {
    const job = task.data
    if (!isStoryJob(job)) throw new Hopeless('found another thing than the job of a story')
    const now = Date.now() / 1000
    utimesSync(this.#folder, now, now)
    const key = JSON.stringify([job.root, job.now, job.require, job.fragment])
    const {room, maker} = await this.#rooms.of(key, (place) =>
      Room.open(this.#objects, job, join(this.#folder, String(place)))
    )
    if (maker !== job.maker)
      throw new Error(
        'found a job of another version of polyedition, of Node or of its language data, expected the same on all machines; install the same everywhere'
      )
    const made = await room.make(job)
    if ('finding' in made) {
      await task.amend({...job, finding: made.finding})
      throw new Hopeless(made.finding.reason)
    }
    const uploads = new Uploads(this.#objects)
    const record = await recordOf(made, maker, (content) => uploads.put(content))
    await uploads.done()
    await writeMade(this.#store, job.address, record)
    return {event: {event: 'made'}}
  }

  close(): void {
    rmSync(this.#folder, {recursive: true, force: true})
  }
}

/** The build asks the clock by itself: a job that was woken too early changes nothing. */
async function turn(task: Task, store: Store, engine: Engine, id: string, folder: string): Promise<Done> {
  const job = task.data
  if (!isTurnJob(job)) throw new Hopeless('found another thing than the turn of a story')
  const report = await publishStory(store, job.slug, folder)
  if (report) await scheduleTurns(engine, id, report.turns)
  return {event: {event: 'published'}}
}

/** A folder of its own in this one. What others left there that are gone is cleared away. */
function ownFolder(folder: string): string {
  mkdirSync(folder, {recursive: true})
  for (const name of readdirSync(folder).filter((one) => one.startsWith(OWN))) {
    const path = join(folder, name)
    if (Date.now() - statSync(path).mtimeMs > DAY) rmSync(path, {recursive: true, force: true})
  }
  return mkdtempSync(join(folder, OWN))
}

const OWN = 'at-work-'
const DAY = 24 * 60 * 60 * 1000
