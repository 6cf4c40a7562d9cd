import {breathe} from '../files/breathe.ts'
import type {ArticleFile} from '../project/discover.ts'
import type {Crew, Reply} from './crew.ts'
import type {Staff, Work} from './work.ts'

interface TurnOptions<Task, Made> {
  readonly staff: Staff<Task, Made> | undefined
  readonly onProgress: ((done: number, all: number, what: string) => void) | undefined
}

/** So many stories are made by this thread before others are called, so that there is something to do at all. */
const FIRST = 8
/** So many must remain: fewer are done sooner than the others can begin. See `docs/shell.md`. */
const REST = 24
/** Stories to each thread by which the work may be ahead of what was handed out: their texts are held meanwhile. */
const AHEAD = 12
/** Stories that a thread is given at a time. */
const BATCH = 4

/** What becomes of each story, in their order, whoever makes them. */
export async function* inTurn<Task, Made, Outcome>(
  files: readonly ArticleFile[],
  work: Work<Task, Made, Outcome>,
  {staff, onProgress}: TurnOptions<Task, Made>
): AsyncGenerator<readonly [ArticleFile, Outcome]> {
  const queue = new Queue(files, work, staff)
  try {
    for (const [at, file] of files.entries()) {
      onProgress?.(at, files.length, file.slug)
      yield [file, await queue.outcome(at)]
    }
  } finally {
    await queue.close()
  }
}

class Queue<Task, Made, Outcome> {
  readonly #files: readonly ArticleFile[]
  readonly #work: Work<Task, Made, Outcome>
  readonly #staff: Staff<Task, Made> | undefined
  #crew: Crew<Task, Made> | undefined
  /** The first story that nobody has begun. */
  #next = 0
  /** By the place of the story. */
  readonly #done = new Map<number, Outcome>()
  /** Given back by the others. */
  readonly #back = new Set<number>()
  /** How many were made in this thread. */
  #count = 0

  constructor(files: readonly ArticleFile[], work: Work<Task, Made, Outcome>, staff: Staff<Task, Made> | undefined) {
    this.#files = files
    this.#work = work
    this.#staff = staff
  }

  /** Of the story whose turn it is. */
  async outcome(turn: number): Promise<Outcome> {
    while (!this.#done.has(turn)) {
      this.#share(turn)
      if (this.#back.delete(turn)) this.#make(turn)
      else if (this.#next < this.#end(turn)) await this.#take()
      else await this.#crew?.news()
      await breathe()
    }
    const outcome = this.#done.get(turn)!
    this.#done.delete(turn)
    return outcome
  }

  async close(): Promise<void> {
    await this.#crew?.dismiss()
  }

  #end(turn: number): number {
    return Math.min(this.#files.length, turn + (this.#crew ? AHEAD * this.#crew.size : 1))
  }

  /** Give the others to do as much as they can begin soon. */
  #share(turn: number): void {
    const end = this.#end(turn)
    while (this.#crew?.isFree && this.#next < end) {
      const size = Math.min(BATCH, Math.ceil((this.#files.length - this.#next) / (4 * this.#crew.size)))
      const batch: number[] = []
      while (batch.length < size && this.#next < end) {
        const at = this.#next++
        if (!this.#recall(at)) batch.push(at)
      }
      if (batch.length) this.#give(batch, this.#crew)
    }
  }

  #give(batch: readonly number[], crew: Crew<Task, Made>): void {
    const tasks = batch.map((at) => ({file: this.#files[at]!, task: this.#work.task(this.#files[at]!)}))
    crew.give(tasks, (replies) => {
      for (const [nth, at] of batch.entries()) this.#receive(at, replies[nth])
    })
  }

  #receive(at: number, reply: Reply<Made> | undefined): void {
    if (!reply) this.#back.add(at)
    else
      this.#done.set(
        at,
        'fault' in reply ? this.#work.failed(reply.fault) : this.#work.made(this.#files[at]!, reply.made)
      )
  }

  /** The next one for this thread. */
  async #take(): Promise<void> {
    const at = this.#next++
    if (this.#recall(at)) return
    this.#make(at)
    this.#count++
    if (this.#count === FIRST && this.#files.length - this.#next >= REST) this.#crew = await this.#staff?.hire()
  }

  #recall(at: number): boolean {
    const known = this.#work.recall(this.#files[at]!)
    if (known) this.#done.set(at, known)
    return known !== undefined
  }

  #make(at: number): void {
    this.#done.set(at, this.#work.here(this.#files[at]!))
  }
}
