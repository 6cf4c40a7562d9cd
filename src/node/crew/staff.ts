import {existsSync} from 'node:fs'
import {availableParallelism, totalmem} from 'node:os'
import {fingerprintOf} from '../config/fingerprint.ts'
import {originOf} from '../config/load-config.ts'
import {UsageError} from '../files/errors.ts'
import type {Project} from '../project/project.ts'
import {Crew} from './crew.ts'
import {entry} from './entry.ts'
import type {Order} from './order.ts'
import type {Staff} from './work.ts'

/** The options of a command that works on many stories. */
export interface JobsOptions {
  /** How many threads work on the stories, from 1 to 64. What comes of it is the same with any number. Default: 1; the
   *  command line's is `defaultJobs`. */
  readonly jobs?: number
  /** Remarks for a person. */
  readonly onNote?: (message: string) => void
}

const MOST = 64
/** Threads beyond these wait for the first one, which writes what they have made. */
const USEFUL = 8
/** Megabytes: of a command of one thread, and of each further one. */
const [OWN, EACH] = [350, 200]

/** As many threads as the machine runs at once, but no more than fit into half of its memory, and than are of use. */
export function defaultJobs(): number {
  const limit = process.constrainedMemory() ?? 0
  const memory = Math.min(totalmem(), limit > 0 ? limit : Number.POSITIVE_INFINITY) / 2 ** 20
  const further = Math.max(0, Math.floor((memory / 2 - OWN) / EACH))
  return Math.min(availableParallelism(), USEFUL, 1 + further)
}

/** Who helps with the stories of a command; nobody where it has one thread. Throws `UsageError` on a number that is
 *  none. */
export function staffOf<Task, Made>(
  {settings, articles, claimants, contested}: Project,
  {jobs = 1, onNote}: JobsOptions,
  order: Omit<Order, 'from' | 'fingerprint' | 'project'>
): Staff<Task, Made> | undefined {
  if (!Number.isInteger(jobs) || jobs < 1 || jobs > MOST)
    throw new UsageError(`\`jobs\`: found \`${jobs}\`, expected a whole number from 1 to ${MOST}`)
  if (jobs === 1) return undefined
  const hire = async () => {
    const from = originOf(settings)
    const why = from ? (existsSync(entry) ? undefined : 'this package has no compiled worker') : FOREIGN
    if (!from || why !== undefined) {
      onNote?.(`Goes on with one thread: ${why}`)
      return undefined
    }
    const fingerprint = fingerprintOf(settings)
    const project = {articles, claimants, contested}
    const whole = {...order, from, ...(fingerprint !== undefined && {fingerprint}), project}
    return Crew.hire<Task, Made>(whole, {jobs, onNote})
  }
  return {jobs, hire}
}

const FOREIGN = 'a program has made the settings, expected those of a configuration that a worker can load as well'
