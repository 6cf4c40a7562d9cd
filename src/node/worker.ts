/** The program of a worker thread: see `crew/`. Whatever goes wrong in its own affairs is told in words, so that a
 *  thread which dies has died of a story. */
import {setTimeout} from 'node:timers/promises'
import {Tinypool} from 'tinypool'
import type {Settings} from './config/whole-settings.ts'
import type {Answer, Answers, Batch} from './crew/crew.ts'
import type {Order} from './crew/order.ts'
import type {ArticleFile} from './project/discover.ts'

type Make = (file: ArticleFile, task: never) => unknown

/** A plug-in wanted to end the process; in a thread that would end without a word. */
class Ended extends Error {}

const {exit} = process
process.exit = (code) => {
  throw new Ended(`process.exit(${code ?? ''})`)
}
// Node itself ends a thread by it, after an exception that nobody has caught.
process.once('uncaughtExceptionMonitor', () => {
  process.exit = exit
})

const begun: Promise<Make | {readonly unfit: string}> = begin(Tinypool.workerData as Order)
let last: Promise<unknown> = begun

/** One batch after another, though the next one is here already. */
export default function work(batch: Batch<never>): Promise<Answers<unknown>> {
  const answers = last.then(() => answered(batch))
  last = answers
  return answers
}

async function answered({jobs, begun: counter}: Batch<never>): Promise<Answers<unknown>> {
  const make = await begun
  if ('unfit' in make) return make
  const answers: Array<Answer<unknown>> = []
  for (const {file, task} of jobs) {
    if (counter) Atomics.add(counter, 0, 1)
    answers.push(answer(() => make(file, task)))
    // What a plug-in has left behind fails now, while it is known whose it is. A timer of no time takes a millisecond.
    await setTimeout(1)
  }
  return answers
}

/** What fails is made again by whoever asked, and fails there as it does with one thread. */
function answer(make: () => unknown): Answer<unknown> {
  try {
    return {made: make()}
  } catch (error) {
    return error instanceof Ended ? {ended: error.message} : undefined
  }
}

async function begin(order: Order): Promise<Make | {readonly unfit: string}> {
  try {
    const {loadSettings} = await import('./config/load-config.ts')
    const {fingerprintOf} = await import('./config/fingerprint.ts')
    const settings = await loadSettings(order.from)
    if (fingerprintOf(settings) !== order.fingerprint)
      return {unfit: 'the configuration has changed meanwhile, or comes out differently each time'}
    const make = await workers[order.command](settings, order)
    // Nor is anybody's story to blame for what the configuration has left behind.
    await setTimeout(1)
    return make
  } catch (error) {
    return {unfit: error instanceof Error ? error.message : String(error)}
  }
}

type Given = [settings: Settings, order: Order]

/** Each loaded when it is asked for: a thread should be small. */
const workers = {
  build: async (...given: Given) => (await import('./build/build-worker.ts')).buildWorker(...given),
  check: async (...given: Given) => (await import('./build/checked-stories.ts')).checkWorker(...given),
  extract: async (...given: Given) => (await import('./commands/extract-story.ts')).extractWorker(...given)
}
