import {spawnSync} from 'node:child_process'
import {hostname} from 'node:os'
import {join} from 'node:path'
import {setTimeout as sleep} from 'node:timers/promises'
import {expect, test} from 'vitest'
import {withLock} from '../../src/node/lock.ts'
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

const left: Array<[name: string, files: Record<string, string>]> = [
  ['of a process that is no more', lockOf({pid: dead()})],
  ['of an earlier process with our number', lockOf({pid: process.pid})]
]
for (const [name, files] of left) {
  test(`a lock ${name} is taken over, by one of several`, async () => {
    const root = folder()
    write(join(root, 'work'), files)
    let inside = 0
    let most = 0
    const run = async () => {
      most = Math.max(most, ++inside)
      await sleep(5)
      inside--
    }
    await Promise.all([1, 2, 3, 4].map(() => withLock(join(root, 'work'), {command: 'extract', patience: 5_000}, run)))
    expect(most).toBe(1)
    expect(tree(root)).toEqual([])
  })
}

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
