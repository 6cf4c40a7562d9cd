import {spawnSync} from 'node:child_process'
import {existsSync, readFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {expect, test} from 'vitest'
import {folder, read} from './node/temp.ts'

const root = resolve(import.meta.dirname, '..')
const readme = readFileSync(join(root, 'README.md'), 'utf8')
const main = join(root, 'dist/lib/cli/main.js')

/** The commands of the first block behind a heading, without their comments. */
function commandsBehind(heading: string): string[] {
  const [, block = ''] = /\n```\n([^`]*)```/.exec(readme.slice(readme.indexOf(`## ${heading}`))) ?? []
  return block.split('\n').flatMap((line) => line.replace(/\s+# .*$/, '').trim() || [])
}

/** Run a line as it is typed; whoever has installed the package has the command. */
function typed(line: string, cwd: string) {
  const command = line.replace(/^(?:npx )?polyedition/, `"${process.execPath}" "${main}"`)
  return spawnSync('sh', ['-c', command], {cwd, encoding: 'utf8', env: {...process.env, NO_COLOR: '1'}})
}

test('the commands of the README do what it says, word for word, in the project that init makes', () => {
  const cwd = folder({})
  expect(typed('npx polyedition init', cwd).status).toBe(0)
  const commands = commandsBehind('A day with it')
  expect(commands.length).toBeGreaterThan(6)
  for (const line of commands) {
    // They serve until they are interrupted.
    if (line === 'polyedition preview' || line === 'polyedition desk') continue
    const {status, stdout, stderr} = typed(line, cwd)
    expect({line, status, said: status === 0 ? '' : stdout + stderr}).toEqual({line, status: 0, said: ''})
  }
  expect(read(cwd, 'article/talks-resume-in-cairo.md')).toContain('headline: Talks resume in Cairo')
  expect(existsSync(join(cwd, 'dist/editions/ar/library-hours.html'))).toBe(true)
  expect(existsSync(join(cwd, 'dist/editions/ar/talks-resume-in-cairo.html'))).toBe(false)
})

test('links and pictures of the README work wherever it is shown, and lead to files that are there', () => {
  const targets = [...readme.matchAll(/\]\(([^)]+)\)|src="([^"]+)"/g)].map(([, link, picture]) => link ?? picture!)
  expect(targets.length).toBeGreaterThan(10)
  for (const target of targets) {
    const path =
      /^https:\/\/(?:github\.com|raw\.githubusercontent\.com)\/polyedition\/polyedition\/(?:(?:blob|tree)\/)?main\/(.+)$/.exec(
        target
      )?.[1]
    expect(path, target).toBeDefined()
    expect(existsSync(join(root, path!)), target).toBe(true)
  }
})
