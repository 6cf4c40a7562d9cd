import {mkdirSync, readFileSync, rmdirSync, statSync, unlinkSync, utimesSync, writeFileSync} from 'node:fs'
import {hostname} from 'node:os'
import {dirname, join} from 'node:path'
import {setTimeout as sleep} from 'node:timers/promises'
import {formats, versionOf} from '../versions.ts'
import {UsageError} from './errors.ts'

/** Who writes in the project now. */
interface Holder {
  /** Of this format: see `versions.ts`. */
  readonly version: number
  readonly pid: number
  readonly host: string
  readonly command: string
  /** Distinguishes this run from an earlier one that had the same number, as in containers all have. */
  readonly run: string
}

export interface LockOptions {
  /** What the others are told. */
  readonly command: string
  /** Milliseconds; default 120,000. */
  readonly patience?: number
  /** Called once, when there is a wait. */
  readonly onWait?: (message: string) => void
}

/** A holder touches its lock this often, so that one on another machine can be known for dead. */
const HEARTBEAT = 2_000
const DEAD = 60_000
const POLL = 40

const held = new Set<string>()

/** Run alone among all commands that write in this folder, in this process and in others. The lock of a process that is
 *  no more is taken over. Throws `UsageError` when the other does not end in time. */
export async function withLock<T>(folder: string, options: LockOptions, run: () => Promise<T>): Promise<T> {
  const path = join(folder, 'lock')
  const me: Holder = {
    version: versionOf(formats.lock),
    pid: process.pid,
    host: hostname(),
    command: options.command,
    run: `${Date.now().toString(36)}${held.size}${Math.random().toString(36).slice(2)}`
  }
  held.add(me.run)
  try {
    await acquire(path, me, options)
    const beat = setInterval(() => touch(path), HEARTBEAT).unref()
    try {
      return await run()
    } finally {
      clearInterval(beat)
      if (holderOf(path)?.run === me.run) remove(path)
      removeEmpty(folder)
    }
  } finally {
    held.delete(me.run)
  }
}

async function acquire(path: string, me: Holder, {patience = 120_000, onWait}: LockOptions): Promise<void> {
  const until = Date.now() + patience
  for (let told = false; ; ) {
    if (create(path, JSON.stringify(me))) return
    if (isDead(path)) {
      takeOver(path)
      continue
    }
    const other = holderOf(path)
    const who = other ? `\`polyedition ${other.command}\` (process ${other.pid} on ${other.host})` : 'another command'
    if (Date.now() > until) {
      throw new UsageError(
        `Waited ${Math.round(patience / 1000)} s for ${who}, expected it to end; end it, or delete \`${path}\` if it is no more`
      )
    }
    if (!told) onWait?.(`Waiting for ${who} to end`)
    told = true
    await sleep(POLL)
  }
}

/** Only one of several that saw a dead lock may remove it, else the second would remove the first one's new lock. */
function takeOver(path: string): void {
  const token = `${path}.takeover`
  if (!create(token, '')) {
    if (ageOf(token) > DEAD) remove(token)
    return
  }
  if (isDead(path)) remove(path)
  remove(token)
}

function isDead(path: string): boolean {
  const age = ageOf(path)
  const other = holderOf(path)
  // Between its creation and its first byte, a lock says nothing.
  if (!other) return age > 5_000
  if (other.host !== hostname()) return age > DEAD
  if (other.pid === process.pid) return !held.has(other.run)
  return !alive(other.pid)
}

function alive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

function holderOf(path: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Holder
  } catch {
    return undefined
  }
}

function create(path: string, content: string): boolean {
  try {
    writeFileSync(path, content, {flag: 'wx'})
    return true
  } catch (error) {
    const {code} = error as NodeJS.ErrnoException
    // The folder is removed by whoever ends last, and may be so between two steps of ours.
    if (code === 'EEXIST') return false
    if (code !== 'ENOENT') throw error
    mkdirSync(dirname(path), {recursive: true})
    return create(path, content)
  }
}

/** Milliseconds since its holder last touched it; 0 when it is gone. */
function ageOf(path: string): number {
  try {
    return Date.now() - statSync(path).mtimeMs
  } catch {
    return 0
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
    // Somebody waits in it, or it is gone.
  }
}

function remove(path: string): void {
  try {
    unlinkSync(path)
  } catch {
    // Gone already.
  }
}
