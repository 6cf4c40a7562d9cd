import {spawnSync} from 'node:child_process'
import {existsSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {expect, test} from 'vitest'
import {commands} from '../../src/cli/commands/index.ts'
import {article, project} from '../node/project.ts'
import {folder, read, write} from '../node/temp.ts'
import {cli} from './cli.ts'

const main = resolve(import.meta.dirname, '../../dist/lib/cli/main.js')
const spawned = (cwd: string, ...args: string[]) =>
  spawnSync(process.execPath, [main, ...args], {cwd, encoding: 'utf8'})

for (const {name, summary, load} of commands) {
  test(`${name} --help says what it does, with examples`, async () => {
    const {code, out} = await cli('/', `${name} --help`)
    const {examples} = await load()
    expect(code).toBe(0)
    expect(out).toContain(`Usage: polyedition ${name}`)
    expect(out.replace(/\s+/g, ' ')).toContain(summary)
    for (const [line] of examples) expect(out).toContain(line)
    for (const option of ['--cwd', '--json', '--strict', '--no-color']) expect(out).toContain(option)
  })
}

const misuse: Array<[line: string, message: string]> = [
  ['buidl', 'Unknown command `buidl`, did you mean `build`?'],
  ['build --wacth', 'Unknown option `--wacth`, did you mean `--watch`?'],
  ['check --format xml', 'Allowed choices are pretty, json, sarif, github, junit'],
  ['check --report findings.txt', 'expected a file that ends with one of `.json`, `.sarif`, `.xml`'],
  ['build --now tomorrow', 'expected an ISO 8601 instant with its zone'],
  ['build --now 2024-02-14T09:00:00', 'expected an ISO 8601 instant with its zone'],
  ['build --require good', 'Allowed choices are initial, translated, reviewed, final'],
  ['accept', 'Missing required argument `article`'],
  ['waive rain --locale ar', 'Required option `--key <key>` not specified'],
  ['import', 'Missing required argument `file`'],
  ['import none.txt', 'No file `none.txt`'],
  ['build nothing', 'No article `nothing`, expected one of `ferry`, `rain`'],
  ['status --locale fr', 'No locale `fr`'],
  ['build --config other.json', 'No file `other.json`'],
  ['build --cwd nowhere', 'check `--cwd`']
]
for (const [line, message] of misuse) {
  test(`\`${line}\` is wrong usage and says so in one line`, async () => {
    const {code, out, err} = await cli(await project(), line)
    expect({code, out}).toEqual({code: 2, out: ''})
    expect(err).toContain(message)
    expect(err.trimEnd().split('\n')).toHaveLength(1)
  })
}

test('no command at all shows the help and is wrong usage', async () => {
  const {code, err} = await cli('/', '')
  expect(code).toBe(2)
  expect(err).toContain('polyedition init')
})

test('--version', async () => {
  expect(await cli('/', '--version')).toEqual({code: 0, out: '0.1.0\n', err: ''})
})

test('`check --report` writes the findings of the same run to a file, by its ending', async () => {
  const cwd = await project()
  write(cwd, {'locales/ar/rain.json': read(cwd, 'locales/ar/rain.json').replace('يومين', '5 أيام')})
  const {code, out} = await cli(cwd, 'check --format github --report found.json')
  expect(code).toBe(1)
  const found = JSON.parse(read(cwd, 'found.json')) as Array<{ruleId: string}>
  expect(found.map(({ruleId}) => ruleId)).toContain('figure-changed')
  expect(out.match(/^::/gm)).toHaveLength(found.length)
  await cli(cwd, 'check --report found.sarif')
  expect(JSON.parse(read(cwd, 'found.sarif'))).toMatchObject({version: '2.1.0'})
})

test('a day at the desk, with its exit codes', async () => {
  const root = folder()
  expect(await cli(root, 'build')).toMatchObject({code: 2, err: expect.stringContaining('polyedition init')})
  expect(await cli(root, 'init')).toMatchObject({
    code: 0,
    out: expect.stringContaining('added article/library-hours.md')
  })
  expect(await cli(root, 'build')).toMatchObject({code: 0, out: expect.stringContaining('3 editions built')})
  expect(await cli(root, 'check')).toMatchObject({code: 0})
  write(root, {'article/rain.md': article('Rain ends the drought', 'It rained.')})
  expect(await cli(root, 'extract')).toMatchObject({
    code: 0,
    out: expect.stringContaining('wrote locales/en/rain.json')
  })
  expect(await cli(root, 'extract')).toMatchObject({
    code: 0,
    out: expect.stringMatching(
      /^Nothing changed in 2 articles\nNext: translate `locales\/ar\/rain\.json`, `locales\/he/
    )
  })
  const built = await cli(root, 'build')
  expect(built).toMatchObject({
    code: 0,
    out: expect.stringMatching(/^waiting ar\/rain: Missing 2 translations of 2, the first for headline/m)
  })
  expect(built.out).not.toContain('held')
  expect(await cli(root, 'build --complete')).toMatchObject({code: 1})
  expect(await cli(root, 'check --complete')).toMatchObject({code: 1})
  const status = await cli(root, 'status')
  expect(status.code).toBe(0)
  expect(status.out).toMatch(/^ +he +2 +0 +0 +2 +6 +6$/m)
  expect(await cli(root, 'check --locale en')).toMatchObject({code: 0})
  expect(await cli(root, 'check --locale ar')).toMatchObject({
    code: 0,
    out: expect.stringMatching(/^article\/rain\.md:\d+:\d+ info .*\(.*state-missing\)$/m)
  })
})

test('warnings count with --strict alone', async () => {
  const root = await project({'polyedition.config.json': '{"locales": ["en", "ar"], "missing": "source"}'})
  write(root, {'article/rain.md': article('Rain ends the drought', 'It rained for two days.\n\nMore.')})
  expect((await cli(root, 'check')).code).toBe(0)
  expect((await cli(root, 'check --strict')).code).toBe(1)
  expect((await cli(root, 'build --strict')).code).toBe(1)
})

for (const line of [
  'init',
  'extract',
  'status',
  'build',
  'check',
  'prune',
  'accept rain',
  'import copy.txt --headline H'
]) {
  test(`${line} --json prints one JSON value and nothing else`, async () => {
    const root = await project({'copy.txt': 'CAIRO (AP) — The ferry sails again, officials said on Sunday.\n'})
    const {out, err} = await cli(root, `${line} --json`)
    expect(typeof JSON.parse(out)).toBe('object')
    expect(err).toBe('')
  })
}

test('colours on a terminal, and where they are not wanted none', async () => {
  const root = await project()
  const terminal = {out: true, err: true}
  expect((await cli(root, 'check', {terminal})).out).toContain('\x1b[')
  expect((await cli(root, 'check --no-color', {terminal})).out).not.toContain('\x1b[')
  expect((await cli(root, 'check', {terminal, env: {NO_COLOR: '1'}})).out).not.toContain('\x1b[')
  expect((await cli(root, 'check')).out).not.toContain('\x1b[')
  expect((await cli(root, 'check', {env: {FORCE_COLOR: '1'}})).out).toContain('\x1b[')
})

test('the binary sets the exit code and writes to the right streams', async () => {
  const root = await project()
  expect(spawned(root, 'build')).toMatchObject({status: 0, stdout: expect.stringContaining('4 editions built')})
  expect(spawned(root, 'build', '--no-such')).toMatchObject({status: 2, stdout: ''})
  write(root, {'article/rain.md': '---\nlang: en\n---\n\nNo headline.\n'})
  const checked = spawned(root, 'check')
  expect(checked.status).toBe(1)
  expect(checked.stdout).toContain('article/rain.md:')
})

test('a command whose configuration throws is wrong configuration, not our fault', async () => {
  const root = await project({'polyedition.config.json': '{"locales": ["en", "ar"], "outputs": ["htlm"]}'}).catch(
    (error: Error) => error
  )
  expect(String(root)).toContain('`outputs`: found `htlm`, did you mean `html`?')
})

test('what was interrupted is finished or undone by the next command that writes, which says so', async () => {
  const root = await project()
  write(root, {'.polyedition/stage/0': 'half'})
  expect((await cli(root, 'status')).err).toBe('')
  expect((await cli(root, 'build')).err).toContain('Cleared away what an interrupted command had begun')
  write(root, {
    '.polyedition/stage/0': 'whole',
    '.polyedition/stage/journal.json':
      '{"version":1,"command":"build","moves":[{"from":0,"to":"dist/editions/note.txt"}],"removes":[]}'
  })
  expect((await cli(root, 'status')).err).toContain('`polyedition build` is not finished')
  expect(existsSync(join(root, 'dist/editions/note.txt'))).toBe(false)
  expect((await cli(root, 'build')).err).toContain('Finished an interrupted `polyedition build`')
  expect(read(root, 'dist/editions/note.txt')).toBe('whole')
})

test('a skeleton has the keys that want a translation, and waits as the empty file did', async () => {
  const root = await project({'article/snow.md': article('Snow closes the pass', 'It snowed.')})
  await cli(root, 'extract --skeleton')
  const keys = JSON.parse(read(root, 'locales/ar/snow.json')) as Record<string, string>
  expect(Object.values(keys)).toEqual(['', ''])
  const again = await cli(root, 'extract')
  expect(again.out).toMatch(/^Nothing changed/)
  expect((await cli(root, 'build')).out).toMatch(/^waiting ar\/snow/m)
  const [headline = ''] = Object.keys(keys)
  write(root, {'locales/ar/snow.json': `${JSON.stringify({...keys, [headline]: 'الثلوج تغلق الممر'}, null, 2)}\n`})
  await cli(root, 'extract')
  expect((await cli(root, 'check --locale ar')).out).toMatch(/Missing 1 translation of 2/)
})

test('who asks for JSON reads in JSON what ended the command', async () => {
  const root = await project()
  for (const args of ['check nope --json', 'nope --json', 'build --no-such --json']) {
    const {code, out, err} = await cli(root, args)
    expect(code).toBe(2)
    expect(err).toBe('')
    expect(JSON.parse(out)).toEqual({error: expect.stringMatching(/\w/)})
  }
})

test('a headline typed as the help shows it is none', async () => {
  const root = await project({'story.txt': 'Rain fell.\n'})
  expect(await cli(root, 'import story.txt --headline …')).toMatchObject({
    code: 2,
    err: expect.stringContaining('expected the words of the story')
  })
})
