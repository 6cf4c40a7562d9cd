import {lstatSync, mkdirSync, readFileSync, rmdirSync, unlinkSync, utimesSync, writeFileSync} from 'node:fs'
import {hostname} from 'node:os'
import {dirname, join} from 'node:path'
import {setTimeout as sleep} from 'node:timers/promises'
import {formats, versionOf} from '../../versions.ts'
import {UsageError} from './errors.ts'
import {processSpace, startOf} from './process.ts'

/** Who writes in the project now. */
interface Holder {
  /** Of this format: see `versions.ts`. */
  readonly version: number
  readonly pid: number
  /** When the process began: its number may have been reused. Absent if the system does not tell. */
  readonly started?: string
  readonly host: string
  /** Numbers of processes mean nothing outside it. */
  readonly space?: string
  readonly command: string
  /** Distinguishes this run from an earlier one with the same number, as all runs have in containers. */
  readonly run: string
  /** ISO 8601 instant, for people. */
  readonly since?: string
}

export interface LockOptions {
  /** What the others are told. */
  readonly command: string
  /** Milliseconds; default 120,000. */
  readonly patience?: number
  /** Milliseconds without a heartbeat after which a holder is considered dead if nothing can be known of its process.
   *  Default 60,000. */
  readonly dead?: number
  /** Called once, if there is a wait. */
  readonly onWait?: (message: string) => void
}

/** A holder touches its lock this often, so that it can be recognized as dead from another machine. */
const HEARTBEAT = 2_000
const DEAD = 60_000
/** Between its creation and its first byte, a lock says nothing. */
const EMPTY = 5_000
const POLL = 40

const held = new Set<string>()

/** Run alone among all commands that write in this folder, in this process and in others. The lock of a process that
 *  has ended is taken over. Throws `UsageError` if the other does not end in time. */
export async function withLock<T>(folder: string, options: LockOptions, run: () => Promise<T>): Promise<T> {
  const path = join(folder, 'lock')
  const started = startOf(process.pid)
  const me: Holder = {
    version: versionOf(formats.lock),
    pid: process.pid,
    ...(started && {started}),
    host: hostname(),
    ...(processSpace !== undefined && {space: processSpace}),
    command: options.command,
    run: `${Date.now().toString(36)}${held.size}${Math.random().toString(36).slice(2)}`,
    since: new Date().toISOString()
  }
  held.add(me.run)
  try {
    await acquire(path, me, options)
    const isMine = () => holderOf(path)?.run === me.run
    const beat = setInterval(() => isMine() && touch(path), HEARTBEAT).unref()
    try {
      return await run()
    } finally {
      clearInterval(beat)
      if (isMine()) remove(path)
      removeEmpty(folder)
    }
  } finally {
    held.delete(me.run)
  }
}

async function acquire(path: string, me: Holder, options: LockOptions): Promise<void> {
  const {patience = 120_000, dead = DEAD, onWait} = options
  const until = performance.now() + patience
  const watch = new Watch()
  for (let told = false; ; ) {
    if (create(path, JSON.stringify(me))) return
    if (isOdd(path))
      throw new UsageError(
        `Found another thing than a file at \`${path}\`, expected the file by which commands wait for each other; delete it`
      )
    const other = holderOf(path)
    if (isDead(other, watch.quiet(path), dead) && takeOver(path, watch, dead)) continue
    const since = other?.since === undefined ? '' : `, since ${other.since}`
    const who = other
      ? `\`polyedition ${other.command}\` (process ${other.pid} on ${other.host}${since})`
      : 'another command'
    if (performance.now() > until) {
      throw new UsageError(
        `Waited ${Math.round(patience / 1000)} s for ${who}, expected it to end; end it, or delete \`${path}\` if it is no more`
      )
    }
    if (!told) onWait?.(`Waiting for ${who} to end`)
    told = true
    await sleep(POLL)
  }
}

/** For how long a lock has not been touched: by its own time as far as that is possible, and by our own observation,
 *  because a time in the future was written by another clock, or by none. */
class Watch {
  #seen = ''
  #since = 0

  quiet(path: string): number {
    const stats = statsOf(path)
    const now = performance.now()
    const seen = stats ? `${stats.ino} ${stats.mtimeMs}` : ''
    if (seen !== this.#seen) [this.#seen, this.#since] = [seen, now]
    return Math.max(now - this.#since, stats ? Date.now() - stats.mtimeMs : 0)
  }
}

function isDead(other: Holder | undefined, quiet: number, dead: number): boolean {
  if (!other) return quiet > Math.min(EMPTY, dead)
  const here = other.host === hostname() && (other.space === undefined || other.space === processSpace)
  // Only the heartbeat is known of a process elsewhere.
  if (!here) return quiet > dead
  if (other.pid === process.pid) return !held.has(other.run)
  const started = startOf(other.pid)
  if (started === false) return true
  // The same process is still running, however long it has been busy.
  return other.started === undefined || started === undefined ? quiet > dead : started !== other.started
}

/** Only one of several that saw a dead lock may remove it; otherwise the second would remove the first one's new lock.
 *  Returns whether there is one lock less to wait for. */
function takeOver(path: string, watch: Watch, dead: number): boolean {
  const token = `${path}.takeover`
  if (!create(token, '')) {
    // It exists only for a moment, whatever its time says.
    const stats = statsOf(token)
    return stats !== undefined && Math.abs(Date.now() - stats.mtimeMs) > DEAD && remove(token)
  }
  const removed = isDead(holderOf(path), watch.quiet(path), dead) && remove(path)
  remove(token)
  return removed
}

function holderOf(path: string): Holder | undefined {
  try {
    if (isOdd(path)) return undefined
    const found = JSON.parse(readFileSync(path, 'utf8')) as Partial<Holder> | null
    const whole =
      Number.isInteger(found?.pid) && [found?.host, found?.command, found?.run].every((one) => typeof one === 'string')
    return whole ? (found as Holder) : undefined
  } catch {
    return undefined
  }
}

/** A folder, a pipe, a link: reading it could block for ever, or lead elsewhere. */
function isOdd(path: string): boolean {
  return statsOf(path)?.isFile() === false
}

function create(path: string, content: string): boolean {
  try {
    writeFileSync(path, content, {flag: 'wx'})
    return true
  } catch (error) {
    const {code} = error as NodeJS.ErrnoException
    // Whoever ends last removes the folder, perhaps between two of our steps.
    if (code === 'EEXIST' || code === 'EISDIR') return false
    if (code !== 'ENOENT') throw error
    mkdirSync(dirname(path), {recursive: true})
    return create(path, content)
  }
}

function statsOf(path: string) {
  try {
    return lstatSync(path)
  } catch {
    return undefined
  }
}

function touch(path: string): void {
  const now = new Date()
  try {
    utimesSync(path, now, now)
  } catch {
    // Gone: somebody deleted it by hand; the command ends all the same.
  }
}

function removeEmpty(folder: string): void {
  try {
    rmdirSync(folder)
  } catch {
    // Somebody is waiting in it, or it is gone.
  }
}

/** Whether it is gone. */
function remove(path: string): boolean {
  try {
    unlinkSync(path)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT'
  }
}
