/** What a queue costs, and whether a kill overtakes it: `npm run build:lib && node bench/queue.mjs [stories] [locales]`,
 *  1,000 of them by default, our own again and again under new slugs, in three locales, or in up to twelve. The database is PostgreSQL from npm, or the
 *  one in `POLYEDITION_QUEUE`. Processor time is that of the processes, which a busy machine lengthens little. */
import {spawn, spawnSync} from 'node:child_process'
import {mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {setTimeout as sleep} from 'node:timers/promises'
import {createJiti} from 'jiti'
import {manyArticles} from './many-articles.mjs'

const here = join(import.meta.dirname, '..')
const main = join(here, 'dist/lib/cli/main.js')
const count = Number(process.argv[2] ?? 1_000)
const home = mkdtempSync(join(tmpdir(), 'polyedition-queue-'))
const {postgres} = await createJiti(import.meta.url).import('../test/queue/databases.ts')
const given = process.env.POLYEDITION_QUEUE
const database = given ? {url: given, stop: async () => {}} : await postgres()

const territories = ['en-GB', 'ar-EG', 'en-ZA', 'ar-JO', 'en-IN', 'ar-LB', 'en-AU', 'ar-MA', 'en-CA']
const config = {
  locales: ['en', 'ar', 'he', ...territories].slice(0, Number(process.argv[3] ?? 3)),
  baseUrl: 'https://news.example/',
  outputs: ['html', 'markdown', 'txt', 'json']
}

const project = (root) => manyArticles(root, count, config)

const env = {...process.env, POLYEDITION_QUEUE: database.url, POLYEDITION_STORE: join(home, 'store')}
const processes = []

function started(cwd, ...words) {
  const child = spawn(process.execPath, [main, ...words], {cwd, env, stdio: ['ignore', 'pipe', 'pipe']})
  processes.push(child)
  let [out, err, seconds] = ['', '', 0]
  child.stdout.on('data', (chunk) => (out += chunk))
  child.stderr.on('data', (chunk) => (err += chunk))
  const look = setInterval(() => (seconds = processorTime(child.pid) ?? seconds), 50)
  const ended = new Promise((done) => child.once('close', (code) => done({code, out, err})))
  void ended.then(() => clearInterval(look))
  return {child, ended, said: () => out + err, seconds: () => seconds}
}

/** Of a process so far, on Linux. */
function processorTime(pid) {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ')
    return (Number(fields[11]) + Number(fields[12])) / 100
  } catch {
    return undefined
  }
}

const perStory = (seconds) => `${((1_000 * seconds) / count).toFixed(1)} ms`
const line = (what, ...values) => console.log(what.padEnd(66), ...values)

async function whole(root, ...more) {
  const build = started(root, 'build', '--json', ...more)
  const {code, out, err} = await build.ended
  if (code !== 0) throw new Error(`${code} ${err} ${out.slice(0, 2_000)}`)
  return {report: JSON.parse(out), seconds: build.seconds()}
}

const sizesOf = (folder) => {
  const files = readdirSync(folder, {recursive: true, withFileTypes: true}).filter((one) => one.isFile())
  return {
    count: files.length,
    bytes: files.reduce((sum, one) => sum + statSync(join(one.parentPath, one.name)).size, 0)
  }
}

try {
  const [root, desk] = [join(home, 'one'), join(home, 'desk')]
  project(root)
  project(desk)
  const plain = await whole(root, '--no-cache')
  line('one process, no queue, no store: processor time', perStory(plain.seconds))
  rmSync(join(root, 'dist'), {recursive: true})

  const workers = [started(home, 'worker', '--json'), started(home, 'worker', '--json')]
  const queue = ['--queue', database.url, '--store', env.POLYEDITION_STORE]
  const [victim] = readdirSync(join(desk, 'article')).filter((name) => name.endsWith('.md'))
  const slug = victim.slice(0, -3)
  // The desk has built before: without a generation, a kill builds all.
  await whole(desk, slug, ...queue)
  const building = started(root, 'build', '--json', ...queue)
  const made = () => workers.reduce((sum, one) => sum + (one.said().match(/"made"/g)?.length ?? 0), 0)
  while (made() < count / 2) await sleep(20)
  const left = count - made()
  const begun = performance.now()
  spawnSync(process.execPath, [main, 'kill', slug], {cwd: desk, env})
  const kill = await whole(desk, slug, ...queue)
  line(
    `a kill, while ${left} stories wait: published after`,
    `${Math.round(performance.now() - begun)} ms, ${kill.report.queued.jobs} jobs`
  )
  const {code, out, err} = await building.ended
  if (code !== 0) throw new Error(`${code} ${err} ${out.slice(0, 2_000)}`)
  const report = JSON.parse(out)
  const {readGeneration} = await import('../dist/lib/node/build/generation.js')
  const {editions} = readGeneration(join(root, 'dist/editions'))
  const stories = new Set(editions.map(({sourceSlug}) => sourceSlug))
  line(
    'then public',
    `${stories.size} stories of ${count}, the killed one ${stories.has(slug) ? 'AMONG THEM' : 'not'}; attempts ${report.published.attempts}`
  )
  line('two workers: processor time', perStory(workers[0].seconds() + workers[1].seconds()))
  line('the publisher: processor time', perStory(building.seconds()))
  for (const part of ['objects', 'made']) {
    const {count: values, bytes} = sizesOf(join(env.POLYEDITION_STORE, part))
    line(`${part} in the store for each story`, (values / count).toFixed(1), `${(bytes / count / 1024).toFixed(0)} kB`)
  }

  writeFileSync(
    join(root, 'article', victim.replace(slug, 'new-story')),
    '---\nheadline: A new story\nlang: en\n---\n\nOne man was hurt.\n'
  )
  const added = await whole(root, ...queue)
  line(
    'one new story among them: jobs, processor time of the publisher',
    added.report.queued.jobs,
    `${added.seconds.toFixed(2)} s`
  )
  const {objects, bytes} = added.report.published
  line('its objects and bytes that the publisher writes, index and lists', objects, `${(bytes / 1024).toFixed(0)} kB`)
  const same = await whole(root, ...queue)
  line('nothing new: jobs, processor time of the publisher', same.report.queued.jobs, `${same.seconds.toFixed(2)} s`)
  for (const one of workers) one.child.kill('SIGTERM')
  await Promise.all(workers.map(({ended}) => ended))

  const {Engine} = await import('../dist/lib/queue/engine.js')
  const engine = await Engine.open(database.url)
  for (const size of [1_000, 10_000, 100_000]) {
    const name = `polyedition-bench-${size}`
    const tasks = Array.from({length: size}, (_, at) => ({
      name: 'story',
      data: {
        path: `article/story-${at}.md`,
        files: Array.from({length: 6}, (_, nth) => `locales/${nth}/story-${at}.json`)
      },
      opts: {jobId: `s${at}`, priority: 10, removeOnComplete: true}
    }))
    let [at, begin] = [0, performance.now()]
    for (; at < size; at += 1_000) await engine.ask(name, (one) => one.addBulk(tasks.slice(at, at + 1_000)))
    const add = performance.now() - begin
    begin = performance.now()
    await engine.ask(name, (one) => one.getRanges(['active', 'wait', 'prioritized', 'delayed'], 0, -1))
    const look = performance.now() - begin
    let done = 0
    begin = performance.now()
    await new Promise((end) => {
      void engine.worker({
        name,
        abreast: 4,
        lease: 30_000,
        onError: console.error,
        run: async () => ++done === 1_000 && end()
      })
    })
    const take = performance.now() - begin
    line(
      `a queue of ${size}: put one, a look at all, take and finish one`,
      `${(add / size).toFixed(3)} ms`,
      `${look.toFixed(0)} ms`,
      `${(take / 1_000).toFixed(2)} ms`
    )
    await engine.close()
    await engine.ask(name, (one) => one.obliterate({force: true}))
  }
  await engine.close()
} finally {
  for (const one of processes) one.kill('SIGKILL')
  await database.stop()
  rmSync(home, {recursive: true, force: true})
}
