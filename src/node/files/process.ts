import {spawnSync} from 'node:child_process'
import {readFileSync, readlinkSync} from 'node:fs'

/** When a process began, in words that no other process with the same number has; `undefined` if the system does not
 *  tell, `false` if there is no such process. */
export function startOf(pid: number): string | undefined | false {
  if (process.platform === 'linux') {
    const stat = read(`/proc/${pid}/stat`)
    if (stat !== undefined) {
      // The name of the command stands in parentheses and may hold any character.
      const [state = '', ...fields] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
      return state === 'Z' || state === 'X' ? false : fields[18]
    }
  }
  if (!isThere(pid)) return false
  return process.platform === 'linux' || process.platform === 'win32' ? undefined : toldByPs(pid)
}

/** The space in which numbers of processes mean the same: containers have their own, sometimes several with one
 *  name. */
export const processSpace: string | undefined = (() => {
  try {
    return readlinkSync('/proc/self/ns/pid')
  } catch {
    return undefined
  }
})()

function isThere(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** Asking starts a process, so once a second is enough for those who wait. */
const asked = new Map<number, {readonly at: number; readonly told: string | undefined}>()

function toldByPs(pid: number): string | undefined {
  const before = asked.get(pid)
  if (before && performance.now() - before.at < 1_000) return before.told
  const env = {...process.env, LC_ALL: 'C', TZ: 'UTC'}
  const told =
    spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], {encoding: 'utf8', env}).stdout?.trim() || undefined
  asked.set(pid, {at: performance.now(), told})
  return told
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}
