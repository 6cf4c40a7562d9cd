import {spawn} from 'node:child_process'
import {cpSync, existsSync, rmSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {setTimeout as sleep} from 'node:timers/promises'
import {expect, test} from 'vitest'
import {buildProject, checkProject, extractProject, type loadSettings} from '../../src/node/index.ts'
import {cli} from '../cli/cli.ts'
import {article, NOON} from './project.ts'
import {folder, leftBehind, read, tree, write} from './temp.ts'

const MAIN = resolve(import.meta.dirname, '../../dist/lib/cli/main.js')
const STORIES = 40

/** A command of the published command line, in a process of its own. */
function command(
  root: string,
  line: string,
  onSpawn: (kill: () => void) => void = () => {}
): Promise<{code: number | null; out: string; err: string}> {
  const child = spawn(process.execPath, [MAIN, ...line.split(' '), '--cwd', root])
  let [out, err] = ['', '']
  child.stdout.on('data', (text) => (out += text))
  child.stderr.on('data', (text) => (err += text))
  child.on('spawn', () => onSpawn(() => child.kill('SIGINT')))
  return new Promise((done) => child.on('close', (code) => done({code, out, err})))
}

const numbers = Array.from({length: STORIES}, (_, at) => at)
const slugOf = (at: number) => `story-${String(at).padStart(2, '0')}`
const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="3" height="2"/>'

/** Each has something of its own, and some a fault. */
const fronts: Readonly<Record<number, string>> = {
  3: 'embargo: 2024-02-15T12:00:00Z\n',
  5: 'status: withheld\n',
  9: 'slugs: {ar: qissa}\n',
  11: 'status: canceled\n',
  14: 'previousSlugs: [old-story]\n',
  17: 'headline: [\n',
  21: 'slug: story-20\n',
  26: 'slug: "no slug"\n',
  30: 'rights: {expires: 2024-02-14T10:00:00Z}\n'
}
const bodies: ReadonlyArray<(at: number) => string> = [
  (at) => `Rain fell for ${at + 2} days, see [another](${slugOf((at + 7) % STORIES)}.md).`,
  (at) =>
    `“We saw 28 boats”, Jane Porter said.\n\n## Times\n\nSee [before](${slugOf((at + STORIES - 4) % STORIES)}.md#times).`,
  () => 'Three men were hurt, the police said.\n\n![A map](map.svg)',
  (at) => `See [nothing](gone-${at}.md) and [a page](/en/${slugOf(17)}.html).`
]

const storyAt = (at: number, more = '') => ({
  [`article/${slugOf(at)}.md`]: article(`Story ${at}`, `${bodies[at % bodies.length]!(at)}${more}`, fronts[at] ?? '')
})

/** Translated, but for a few; some of the translations are wrong. */
async function project(config: string, name = 'polyedition.config.json'): Promise<string> {
  const root = folder({[name]: config, 'article/map.svg': svg})
  write(root, Object.assign({}, ...numbers.map((at) => storyAt(at))))
  await extractProject({cwd: root})
  for (const at of numbers) {
    const source = join(root, `locales/en/${slugOf(at)}.json`)
    if (!existsSync(source) || at % 13 === 12) continue
    const texts = JSON.parse(read(root, `locales/en/${slugOf(at)}.json`)) as Record<string, string>
    const targets = Object.entries(texts).map(([key, text]) => [
      key,
      at % 10 === 6 ? `ترجمة ${text} 77` : `ترجمة ${text}`
    ])
    const text = JSON.stringify(Object.fromEntries(targets), null, 2)
    write(root, {[`locales/ar/${slugOf(at)}.json`]: at === 19 ? text.slice(0, -3) : text})
  }
  await extractProject({cwd: root})
  return root
}

const everything = (root: string) =>
  Object.fromEntries(
    tree(root)
      .filter((name) => !name.startsWith('.polyedition/'))
      .map((name) => [name, read(root, name)])
  )

const config = {
  locales: ['en', 'ar'],
  outputs: ['html', 'json', 'rss', 'front-page'],
  baseUrl: 'https://news.example',
  permalink: '{locale}/{year}/{slug}'
}

test('commands with one, two and three threads write the same bytes and report the same, in the same order', async () => {
  const origin = await project(JSON.stringify(config))
  const results = await Promise.all(
    [1, 2, 3].map(async (jobs) => {
      const root = folder()
      cpSync(origin, root, {recursive: true})
      const run = async (line: string) => {
        const {code, out, err} = await command(root, `${line} --jobs ${jobs} --json`)
        return [line, code, out.replaceAll(root, ''), err]
      }
      const first = [await run(`build --now ${NOON}`), await run(`check --now ${NOON}`)]
      const built = everything(join(root, 'dist'))
      // Corrected, so that editions are held which were out before.
      const correction = 'corrections: [{date: 2024-02-14, text: An earlier version was wrong.}]\n'
      for (const at of numbers.filter((at) => at % 3 === 0 && fronts[at] === undefined))
        write(root, {
          [`article/${slugOf(at)}.md`]: article(
            `Story ${at}`,
            `${bodies[at % 4]!(at + 1)}\n\nAnother 12 men.`,
            correction
          )
        })
      rmSync(join(root, `article/${slugOf(39)}.md`))
      const later = NOON.replace('T12', 'T18')
      const second = [
        await run(`build --now ${later}`),
        await run('extract'),
        await run(`build --no-cache --now ${later}`)
      ]
      return {first, built, second, left: leftBehind(root), all: everything(root)}
    })
  )
  const [one, ...others] = results
  expect(one?.first.map(([, code]) => code)).toEqual([1, 1])
  expect(Object.keys(one?.built ?? {}).length).toBeGreaterThan(100)
  for (const other of others) expect(other).toEqual(one)
})

/** A plug-in of which `poison` is run by a worker in one story, which this thread cannot make: it waits in a later one
 *  until a worker has begun with it. */
const poisoned = (poison: string) => `
import {existsSync, writeFileSync} from 'node:fs'
import {isMainThread} from 'node:worker_threads'

const seen = new URL('./seen', import.meta.url)
const wait = (ms) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms)

export default () => (tree) => {
  const [, day] = /on day (\\d+)/.exec(JSON.stringify(tree)) ?? []
  if (isMainThread && Number(day) > 10) while (!existsSync(seen)) wait(20)
  if (!isMainThread && day === '10') {
    writeFileSync(seen, '')
    ${poison}
  }
}
`

const PLUGGED = {locales: ['en'], outputs: ['html', 'txt'], html: {rehypePlugins: ['./plugin.mjs']}}

async function plain(poison: string): Promise<string> {
  const root = folder({'polyedition.config.json': JSON.stringify(PLUGGED), 'plugin.mjs': poisoned(poison)})
  for (const at of numbers)
    write(root, {[`article/${slugOf(at)}.md`]: article(`Story ${at}`, `It rained on day ${at}.`)})
  return root
}

/** A configuration with a function, which every thread loads for itself. */
const OWN = `
export default {
  locales: ['en'],
  outputs: [
    'txt',
    {
      name: 'own',
      extension: 'own',
      mediaType: 'text/plain',
      render({sourceSlug, meta}) {
        if (/[23]5$/.test(sourceSlug)) throw new Error('no')
        return meta.headline
      }
    }
  ]
}
`

async function withFunction(): Promise<string> {
  const root = await plain('')
  for (const name of ['polyedition.config.json', 'plugin.mjs']) rmSync(join(root, name))
  write(root, {'polyedition.config.js': OWN})
  return root
}

const deaths: ReadonlyArray<readonly [what: string, poison: string, said: string]> = [
  ['ends the process', 'process.exit(3)', 'process.exit(3)'],
  ['throws later', "setTimeout(() => { throw new RangeError('too late') })", 'RangeError: too late'],
  [
    'leaves a promise without an answer',
    "void Promise.reject(new TypeError('nobody waits'))",
    'TypeError: nobody waits'
  ],
  ['takes all memory', 'const all = []; for (;;) all.push(new Array(100_000).fill(all))', 'out of memory']
]
for (const [what, poison, said] of deaths) {
  test(`a plug-in that ${what} in a worker is an error of its story, and the others are built`, async () => {
    const root = await plain(poison)
    const {code, out, err} = await command(root, `build --jobs 2 --json --now ${NOON}`)
    expect(err).toBe('')
    const report = JSON.parse(out) as Awaited<ReturnType<typeof buildProject>>
    expect(report.findings).toMatchObject([{ruleId: 'article-failed', slug: slugOf(10)}])
    expect(report.findings[0]?.reason).toContain(said)
    expect(report.built).toEqual(numbers.filter((at) => at !== 10).map((at) => `en/${slugOf(at)}`))
    expect(read(root, `dist/editions/en/${slugOf(12)}.txt`)).toContain('on day 12')
    expect(code).toBe(1)
    expect(leftBehind(root)).toEqual([])
  })
}

test('an exception in a worker is the error that it is with one thread', async () => {
  const results = await Promise.all(
    [1, 2].map(async (jobs) => {
      const root = await withFunction()
      const {code, out} = await command(root, `build --jobs ${jobs} --json --now ${NOON}`)
      const report = JSON.parse(out.replaceAll(root, '')) as Awaited<ReturnType<typeof buildProject>>
      return {code, report, own: read(root, `dist/editions/en/${slugOf(12)}.own`)}
    })
  )
  expect(results[0]?.report.findings.map(({slug}) => slug)).toEqual([slugOf(25), slugOf(35)])
  expect(results[0]?.own).toBe('Story 12')
  expect(results[1]).toEqual(results[0])
})

test('Ctrl-C while workers work ends the command, and the next one finds all as it was', async () => {
  const root = await plain('wait()')
  const {code} = await command(root, `build --jobs 2 --now ${NOON}`, async (interrupt) => {
    while (!existsSync(join(root, 'seen'))) await sleep(10)
    interrupt()
  })
  expect(code).toBe(130)
  expect(existsSync(join(root, 'dist'))).toBe(false)
  rmSync(join(root, 'seen'))
  write(root, {'plugin.mjs': poisoned('')})
  expect((await command(root, `build --jobs 2 --now ${NOON}`)).code).toBe(0)
  expect(tree(join(root, 'dist/editions/en'))).toHaveLength(3 * STORIES)
})

test('the library works with threads too, and says once where it cannot', async () => {
  const library = (await import(resolve(MAIN, '../../node/index.js'))) as {
    buildProject: typeof buildProject
    loadSettings: typeof loadSettings
  }
  const root = await withFunction()
  const notes: string[] = []
  const options = {cwd: root, jobs: 3, now: NOON, onNote: (note: string) => notes.push(note)}
  const {built} = await library.buildProject(options)
  expect(built).toHaveLength(STORIES - 2)
  expect(notes).toEqual([])
  const settings = {...(await library.loadSettings({cwd: root}))}
  const again = await library.buildProject({...options, settings})
  expect(again.built).toEqual(built)
  expect(notes).toEqual([expect.stringMatching(/^Goes on with one thread: a program has made the settings/)])
})

for (const jobs of ['0', '-1', '65', '1.5', 'all', ''])
  test(`\`--jobs ${jobs}\` is wrong usage`, async () => {
    for (const name of ['build', 'check', 'extract']) {
      const {code, err} = await cli(folder(), [name, `--jobs=${jobs}`])
      expect(code).toBe(2)
      expect(err).toContain('expected a whole number from 1 to 64')
    }
  })

test('the library refuses a number of threads that is none', async () => {
  const cwd = folder({'article/rain.md': article('Rain', 'It rained.')})
  for (const jobs of [0, 1.5, 65, Number.NaN])
    for (const run of [buildProject, checkProject, extractProject])
      await expect(run({cwd, jobs})).rejects.toThrow(
        `\`jobs\`: found \`${jobs}\`, expected a whole number from 1 to 64`
      )
})
