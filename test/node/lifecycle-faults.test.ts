import {spawnSync} from 'node:child_process'
import {cpSync} from 'node:fs'
import {resolve} from 'node:path'
import {expect, test} from 'vitest'
import {article, build, NOON, project} from './project.ts'
import {folder, read, tree, write} from './temp.ts'

const MAIN = resolve(import.meta.dirname, '../../dist/lib/cli/main.js')
const DIE = resolve(import.meta.dirname, 'die-at.cjs')
/** So many of its calls of the file system are tried; all of them with `FAULTS=all`. */
const MOMENTS = process.env.FAULTS === 'all' ? Number.POSITIVE_INFINITY : 5

const copyOf = (root: string) => {
  const copy = folder()
  cpSync(root, copy, {recursive: true})
  return copy
}
const all = (root: string) =>
  Object.fromEntries(
    tree(root)
      .filter((path) => !path.startsWith('.polyedition/'))
      .map((path) => [path, read(root, path)])
  )
const run = (root: string, args: readonly string[], at = 0) =>
  spawnSync(process.execPath, ['--require', DIE, MAIN, ...args, '--cwd', root], {
    encoding: 'utf8',
    env: {...process.env, DIE_AT: String(at)}
  })

const commands: Array<[command: string, args: string[]]> = [
  ['kill', ['kill', 'rain', '--reason', 'Hoax', '--now', NOON]],
  ['withhold', ['withhold', 'rain', '--now', NOON]],
  ['correct', ['correct', 'rain', '--text', 'It was snow.', '--now', NOON]]
]
for (const [name, args] of commands) {
  test(`whenever \`${name}\` is ended by force, the next command finishes it or undoes it, article and editions alike`, async () => {
    const before = await project()
    await build(before)
    const done = copyOf(before)
    const calls = Number(/calls: (\d+)/.exec(run(done, args).stderr)?.[1])
    expect(calls).toBeGreaterThan(5)
    await build(done)
    const [old, now] = [all(before), all(done)]
    const step = Math.max(1, Math.floor(calls / MOMENTS))
    const seen = {old: 0, now: 0}
    for (let at = 1; at <= calls; at += step) {
      const root = copyOf(before)
      expect(run(root, args, at).signal).toBe('SIGKILL')
      await build(root)
      const then = all(root)
      const isOld = JSON.stringify(then) === JSON.stringify(old)
      if (!isOld) expect(then, `ended at ${at} of ${calls}`).toEqual(now)
      seen[isOld ? 'old' : 'now']++
    }
    expect(Math.min(seen.old, seen.now)).toBeGreaterThan(0)
  })
}

test('translations that come along under another slug are not lost, whenever that is interrupted', async () => {
  const before = await project()
  const storm = article('Rain ends the drought', 'It rained for two days.', 'slug: storm\npreviousSlugs: [rain]\n')
  write(before, {'article/rain.md': storm})
  const arabic = read(before, 'locales/ar/rain.json')
  const calls = Number(/calls: (\d+)/.exec(run(copyOf(before), ['extract']).stderr)?.[1])
  for (let at = 1; at <= calls; at += Math.max(1, Math.floor(calls / MOMENTS))) {
    const root = copyOf(before)
    run(root, ['extract'], at)
    run(root, ['extract'])
    expect(read(root, 'locales/ar/storm.json')).toBe(arabic)
    expect(tree(root).filter((path) => path.includes('/rain.json'))).toEqual([])
  }
})
