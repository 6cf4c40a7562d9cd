import {spawn} from 'node:child_process'
import {existsSync, rmSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {setTimeout as sleep} from 'node:timers/promises'
import {expect, test} from 'vitest'
import {hashOfFile} from '../../src/node/files/hash.ts'
import type {Generation} from '../../src/node/index.ts'
import {withProject} from '../../src/node/project/project.ts'
import {workFolder} from '../../src/node/project/transaction.ts'
import {article, build, NOON} from './project.ts'
import {folder, read, tree, write} from './temp.ts'

const MAIN = resolve(import.meta.dirname, '../../dist/lib/cli/main.js')
/** CI has the time for all of them; at a desk a few must do, and `node bench/faults.mjs` asks for 200. */
const ROUNDS = Number(process.env.FAULTS ?? (process.env.CI ? 34 : 8))
const ARTICLES = 12

/** All files of the editions by path, and the generation that the index names. */
function editions(root: string): {files: Record<string, string>; generation: string | undefined} {
  const out = join(root, 'dist/editions')
  const files = Object.fromEntries(existsSync(out) ? tree(out).map((name) => [name, hashOfFile(join(out, name))]) : [])
  const index = files['index.json'] ? (JSON.parse(read(out, 'index.json')) as Generation) : undefined
  return {files, generation: index?.generation}
}

const articles = (version: number) =>
  Object.fromEntries(
    Array.from({length: ARTICLES}, (_, at) => [
      `article/story-${at}.md`,
      article(`Story ${at}`, `Version ${version} of story ${at}. ${'It goes on and on. '.repeat(200)}`)
    ])
  )

/** Run a build in a process of its own, and end it by force after a while where one is given; resolves to whether it had
 *  ended by itself. */
function killed(root: string, after?: number): Promise<boolean> {
  const child = spawn(process.execPath, [MAIN, 'build', '--cwd', root, '--now', NOON], {stdio: 'ignore'})
  return new Promise((done) => {
    let force = false
    child.on('spawn', async () => {
      if (after === undefined) return
      await sleep(after, undefined, {ref: false})
      force = child.kill('SIGKILL')
    })
    child.on('exit', (_, signal) => done(!(force && signal)))
  })
}

test(`a build that is ended at ${ROUNDS} moments leaves whole files, and then the old build or the new one`, async () => {
  const config = {'polyedition.config.json': '{"locales": ["en"], "outputs": ["html", "txt"]}'}
  // What each version comes to when nothing disturbs it.
  const whole = await Promise.all(
    [1, 2].map(async (version) => {
      const root = folder({...config, ...articles(version)})
      await build(root)
      return editions(root)
    })
  )
  const [first, second] = whole as [(typeof whole)[0], (typeof whole)[0]]
  const known = (path: string) => [first.files[path], second.files[path]]
  const root = folder({...config, ...articles(1)})
  await build(root)
  const seconds: number[] = []
  for (let round = 0; round < 2; round++) {
    const begun = Date.now()
    await killed(folder({...config, ...articles(1)}))
    seconds.push(Date.now() - begun)
  }
  const long = Math.max(...seconds)
  const seen = {old: 0, new: 0, mixed: 0}
  for (let round = 0; round < ROUNDS; round++) {
    const to = round % 2 ? first : second
    write(root, articles(round % 2 ? 1 : 2))
    // Spread over the run, with more of the moments in its last part, where files are moved.
    await killed(root, long * (round % 3 ? 0.5 + (0.5 * round) / ROUNDS : round / ROUNDS))
    const now = editions(root)
    for (const [path, hash] of Object.entries(now.files)) {
      expect(known(path), `${path} is whole`).toContain(hash)
    }
    expect([first.generation, second.generation]).toContain(now.generation)

    if (
      existsSync(join(workFolder(root), 'stage')) &&
      [first, second].every(({files}) => JSON.stringify(files) !== JSON.stringify(now.files))
    )
      seen.mixed++
    await withProject('build', {cwd: root}, async () => {})
    const then = editions(root)
    const old = JSON.stringify(then.files) === JSON.stringify((to === first ? second : first).files)
    if (!old) expect(then.files).toEqual(to.files)
    seen[old ? 'old' : 'new']++
    expect(tree(root).filter((name) => name.startsWith('.polyedition/stage'))).toEqual([])
    rmSync(workFolder(root), {recursive: true, force: true})
    await build(root)
    expect(editions(root)).toEqual(to)
  }
  if (process.env.FAULTS) console.log(`ended ${ROUNDS} builds: ${JSON.stringify(seen)}`)
  expect(seen.old + seen.new).toBe(ROUNDS)
})
