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

/** What became of one story; undefined if whoever asked is to make it, because it failed, or the worker could not begin:
 *  then all comes out as it would with one thread. */
export type Reply<Made> = {readonly made: Made} | {readonly fault: StoryFault}

/** What a worker answers, as plain data. */
export type Answer<Made> = {readonly made: Made} | {readonly ended: string} | undefined
export type Answers<Made> = ReadonlyArray<Answer<Made>> | {readonly unfit: string}

/** Megabytes of a worker's heap. A story that needs more is made alone, in a worker that has as much as a command. */
const HEAP = {maxOldGenerationSizeMb: 128, maxYoungGenerationSizeMb: 32}
const ROOMY = {maxOldGenerationSizeMb: 1024, maxYoungGenerationSizeMb: 48}

/** Other threads that make stories. A worker that dies takes nothing with it: of the stories it had been given, each is
 *  made again by itself, and one of which a worker dies again is an error of that story. */
export class Crew<Task, Made> {
  /** How many threads make stories, the caller's included. */
  readonly size: number
  readonly #order: Order
  readonly #onNote: ((message: string) => void) | undefined
  readonly #make: typeof Tinypool
  readonly #pool: Tinypool
  #roomy: Tinypool | undefined
  #given = 0
  #isUnfit = false
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

  give(batch: ReadonlyArray<Job<Task>>, done: (replies: ReadonlyArray<Reply<Made> | undefined>) => void): void {
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
    await Promise.all([this.#pool.destroy(), this.#roomy?.destroy()])
  }

  async #replies(batch: ReadonlyArray<Job<Task>>): Promise<Array<Reply<Made> | undefined>> {
    try {
      return this.#read(batch, (await this.#pool.run(batch, {filename: entry.href})) as Answers<Made>)
    } catch {
      if (this.#isDismissed) return batch.map(() => undefined)
      const replies: Array<Reply<Made> | undefined> = []
      for (const job of batch) replies.push(...(await this.#alone(job)))
      return replies
    }
  }

  async #alone(job: Job<Task>): Promise<Array<Reply<Made> | undefined>> {
    this.#roomy ??= this.#workers(1, ROOMY, true)
    try {
      return this.#read([job], (await this.#roomy.run([job], {filename: entry.href})) as Answers<Made>)
    } catch (error) {
      return [{fault: faultOf(job.file, error)}]
    }
  }

  #read(batch: ReadonlyArray<Job<Task>>, answers: Answers<Made>): Array<Reply<Made> | undefined> {
    if ('unfit' in answers) {
      if (!this.#isUnfit) this.#onNote?.(`Goes on with one thread: ${answers.unfit}`)
      this.#isUnfit = true
      return batch.map(() => undefined)
    }
    return batch.map(({file}, at) => {
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
