import type {Tinypool} from 'tinypool'
import type {ArticleFile} from '../project/discover.ts'
import {faultOf, type StoryFault} from '../project/fence.ts'
import {entry} from './entry.ts'
import type {Order} from './order.ts'

/** One story to be made. */
export interface Job<Task> {
  readonly file: ArticleFile
  readonly task: Task
}

export type Jobs<Task> = ReadonlyArray<Job<Task>>

/** What a worker is given at a time. */
export interface Batch<Task> {
  readonly jobs: Jobs<Task>
  /** Shared: how many of them the worker has begun. */
  readonly begun?: Int32Array
}

/** What became of one story; undefined if whoever asked is to make it, because it failed, or the worker could not begin:
 *  then all comes out as it would with one thread. */
export type Reply<Made> = {readonly made: Made} | {readonly fault: StoryFault}

export type Replies<Made> = ReadonlyArray<Reply<Made> | undefined>

/** What a worker answers, as plain data. */
export type Answer<Made> = {readonly made: Made} | {readonly ended: string} | undefined
export type Answers<Made> = ReadonlyArray<Answer<Made>> | {readonly unfit: string}

/** Megabytes of a worker's heap. A story that needs more is made alone, in a worker that has as much as a command. */
const HEAP = {maxOldGenerationSizeMb: 128, maxYoungGenerationSizeMb: 32}
const ROOMY = {maxOldGenerationSizeMb: 1024, maxYoungGenerationSizeMb: 48}

/** So often the same stories are given to another worker. */
const TRIES = 3

const unfit = (error: unknown) => ({unfit: `a worker ends before it begins: ${String(error)}`})

/** Other threads that make stories. A worker that dies takes nothing with it: the stories that it had been given are given
 *  to another, but for the one that it had begun. That is made by itself, and if a worker dies of it again, it is an error
 *  of that story. */
export class Crew<Task, Made> {
  /** How many threads make stories, the caller's included. */
  readonly size: number
  readonly #order: Order
  readonly #onNote: ((message: string) => void) | undefined
  readonly #make: typeof Tinypool
  readonly #pool: Tinypool
  #second: Tinypool | undefined
  #given = 0
  #isUnfit = false
  #isSound: Promise<boolean> | undefined
  #isDismissed = false
  #wake = () => {}

  private constructor(make: typeof Tinypool, order: Order, {jobs, onNote}: CrewOptions) {
    this.size = jobs
    this.#order = order
    this.#onNote = onNote
    this.#make = make
    this.#pool = this.#workers(jobs - 1, HEAP)
  }

  static async hire<Task, Made>(order: Order, options: CrewOptions): Promise<Crew<Task, Made>> {
    // Loaded here because most commands have too little to do for it.
    const {Tinypool} = await import('tinypool')
    return new Crew<Task, Made>(Tinypool, order, options)
  }

  /** Whether a worker could begin with more, or soon will. */
  get isFree(): boolean {
    return !this.#isUnfit && this.#given < 2 * (this.size - 1)
  }

  give(batch: Jobs<Task>, done: (replies: Replies<Made>) => void): void {
    this.#given++
    void this.#replies(batch).then((replies) => {
      this.#given--
      done(replies)
      this.#wake()
    })
  }

  /** When something has been made. */
  news(): Promise<void> {
    return new Promise((resolve) => (this.#wake = resolve))
  }

  async dismiss(): Promise<void> {
    this.#isDismissed = true
    await Promise.all([this.#pool.destroy(), this.#second?.destroy()])
  }

  async #replies(jobs: Jobs<Task>, tries = 0): Promise<Replies<Made>> {
    const begun = new Int32Array(new SharedArrayBuffer(4))
    try {
      return this.#read(jobs, await this.#send(this.#pool, {jobs, begun}))
    } catch (error) {
      if (this.#isDismissed || tries === TRIES) return jobs.map(() => undefined)
      // It died of the story that it had begun last, if of any.
      const at = Atomics.load(begun, 0) - 1
      if (at < 0 && !(await this.#livesWithout())) return this.#read(jobs, unfit(error))
      const suspect = jobs[at]
      const others = jobs.filter((job) => job !== suspect)
      const replies = [...(others.length ? await this.#replies(others, tries + 1) : [])]
      if (suspect) replies.splice(at, 0, await this.#alone(suspect))
      return replies
    }
  }

  async #alone(job: Job<Task>): Promise<Reply<Made> | undefined> {
    try {
      const [reply] = this.#read([job], await this.#send(this.#roomy, {jobs: [job]}))
      return reply
    } catch (error) {
      return (await this.#livesWithout()) ? {fault: faultOf(job.file, error)} : this.#read([job], unfit(error))[0]
    }
  }

  /** Whether a worker without any story stays alive. */
  #livesWithout(): Promise<boolean> {
    this.#isSound ??= this.#send(this.#roomy, {jobs: []}).then(
      () => true,
      () => false
    )
    return this.#isSound
  }

  /** One worker at a time, for one story each. */
  get #roomy(): Tinypool {
    this.#second ??= this.#workers(1, ROOMY, true)
    return this.#second
  }

  #send(pool: Tinypool, batch: Batch<Task>): Promise<Answers<Made>> {
    return pool.run(batch, {filename: entry.href}) as Promise<Answers<Made>>
  }

  #read(jobs: Jobs<Task>, answers: Answers<Made>): Replies<Made> {
    if ('unfit' in answers) {
      if (!this.#isUnfit) this.#onNote?.(`Goes on with one thread: ${answers.unfit}`)
      this.#isUnfit = true
      return jobs.map(() => undefined)
    }
    return jobs.map(({file}, at) => {
      const answer = answers[at]
      return answer && 'ended' in answer ? {fault: faultOf(file, new Error(answer.ended))} : answer
    })
  }

  #workers(count: number, resourceLimits: object, isolateWorkers = false): Tinypool {
    const pool = new this.#make({
      // One that dies is replaced, even if nothing more is given out.
      minThreads: count,
      maxThreads: count,
      // The next batch lies ready when one is done.
      concurrentTasksPerWorker: isolateWorkers ? 1 : 2,
      // A worker that has nothing to do hears what its plug-ins have left behind.
      useAtomics: false,
      isolateWorkers,
      resourceLimits,
      workerData: this.#order
    })
    // A worker that dies between two batches is replaced.
    pool.on('error', () => {})
    return pool
  }
}

export interface CrewOptions {
  readonly jobs: number
  readonly onNote?: ((message: string) => void) | undefined
}
