import {execFileSync, spawnSync} from 'node:child_process'
import {mkdirSync, symlinkSync, utimesSync} from 'node:fs'
import {hostname} from 'node:os'
import {join} from 'node:path'
import {setTimeout as sleep} from 'node:timers/promises'
import {expect, onTestFinished, test} from 'vitest'
import {withLock} from '../../src/node/files/lock.ts'
import {startOf} from '../../src/node/files/process.ts'
import {folder, tree, write} from './temp.ts'

const dead = () => spawnSync(process.execPath, ['-e', '']).pid
const lockOf = (holder: object) => ({lock: JSON.stringify({host: hostname(), command: 'build', run: 'x', ...holder})})

test('several at once run one after the other', async () => {
  const root = folder()
  let inside = 0
  let most = 0
  const run = async () => {
    most = Math.max(most, ++inside)
    await sleep(5)
    inside--
  }
  await Promise.all(Array.from({length: 8}, () => withLock(join(root, 'work'), {command: 'extract'}, run)))
  expect(most).toBe(1)
  expect(tree(root)).toEqual([])
})

test('the lock is released when the command fails', async () => {
  const root = folder()
  await expect(withLock(join(root, 'work'), {command: 'x'}, () => Promise.reject(new Error('no')))).rejects.toThrow(
    'no'
  )
  expect(tree(root)).toEqual([])
})

const AHEAD = Date.now() + 365 * 24 * 3_600_000
const left: Array<[name: string, files: Record<string, string>, ahead?: boolean]> = [
  ['of a process that is no more', lockOf({pid: dead()})],
  ['of an earlier process with our number', lockOf({pid: process.pid})],
  ['of a process whose number another has now', lockOf({pid: process.ppid, started: 'long ago'})],
  ['of another machine, whose time lies ahead', lockOf({pid: 1, host: 'elsewhere'}), true],
  ['of a container with our name, whose time lies ahead', lockOf({pid: process.ppid, space: 'pid:[1]'}), true],
  ['that is empty, and whose time lies ahead', {lock: ''}, true],
  ['that holds no holder, and whose time lies ahead', {lock: 'null'}, true],
  ['that another died upon taking over', {...lockOf({pid: dead()}), 'lock.takeover': ''}, true]
]
for (const [name, files, ahead] of left) {
  test(`a lock ${name} is taken over, by one of several`, async () => {
    const root = folder()
    write(join(root, 'work'), files)
    if (ahead) for (const file of Object.keys(files)) utimesSync(join(root, 'work', file), AHEAD / 1000, AHEAD / 1000)
    let inside = 0
    let most = 0
    const run = async () => {
      most = Math.max(most, ++inside)
      await sleep(5)
      inside--
    }
    const options = {command: 'extract', dead: 200}
    await Promise.all([1, 2, 3, 4].map(() => withLock(join(root, 'work'), options, run)))
    expect(most).toBe(1)
    expect(tree(root)).toEqual([])
  })
}

test('a heartbeat elsewhere is heeded, whatever its clock says', async () => {
  const root = folder()
  write(join(root, 'work'), lockOf({pid: 1, host: 'elsewhere', since: '2024-02-14T09:00:00.000Z'}))
  let beats = 0
  const beat = setInterval(() => utimesSync(join(root, 'work/lock'), AHEAD / 1000, AHEAD / 1000 + ++beats), 5)
  onTestFinished(() => clearInterval(beat))
  const wait = withLock(join(root, 'work'), {command: 'extract', patience: 500, dead: 10_000}, async () => {})
  await expect(wait).rejects.toThrow(
    'for `polyedition build` (process 1 on elsewhere, since 2024-02-14T09:00:00.000Z), expected it to end; end it, or delete'
  )
})

test('a process that is busy and sends no heartbeat keeps its lock', async () => {
  const root = folder()
  write(join(root, 'work'), lockOf({pid: process.ppid, started: startOf(process.ppid)}))
  utimesSync(join(root, 'work/lock'), 1, 1)
  const wait = withLock(join(root, 'work'), {command: 'extract', patience: 100, dead: 1}, async () => {})
  await expect(wait).rejects.toThrow('Waited 0 s')
})

const odd: Array<[name: string, make: (path: string) => void]> = [
  ['a folder', (path) => mkdirSync(join(path, 'in it'), {recursive: true})],
  ['a pipe', (path) => execFileSync('mkfifo', [path])],
  ['a link that leads nowhere', (path) => symlinkSync('/nowhere/at/all', path)]
]
for (const [name, make] of odd) {
  test(`${name} of the lock’s name is told at once, with what to do`, async () => {
    const root = folder({'work/other': ''})
    make(join(root, 'work/lock'))
    await expect(withLock(join(root, 'work'), {command: 'x'}, async () => {})).rejects.toThrow(
      `at \`${join(root, 'work/lock')}\`, expected the file by which commands wait for each other; delete it`
    )
  })
}

test('nobody waits longer than its limit for what cannot be taken over', async () => {
  const root = folder()
  write(join(root, 'work'), lockOf({pid: dead()}))
  mkdirSync(join(root, 'work/lock.takeover'))
  const wait = withLock(join(root, 'work'), {command: 'x', patience: 100}, async () => {})
  await expect(wait).rejects.toThrow('or delete')
})

test('a living holder is waited for, then named with the way out', async () => {
  const root = folder()
  write(join(root, 'work'), lockOf({pid: process.ppid}))
  const waits: string[] = []
  const wait = withLock(
    join(root, 'work'),
    {command: 'extract', patience: 100, onWait: (m) => waits.push(m)},
    async () => {}
  )
  await expect(wait).rejects.toThrow(
    `Waited 0 s for \`polyedition build\` (process ${process.ppid} on ${hostname()}), expected it to end; end it, or delete \`${join(root, 'work/lock')}\` if it is no more`
  )
  expect(waits).toEqual([`Waiting for \`polyedition build\` (process ${process.ppid} on ${hostname()}) to end`])
})
