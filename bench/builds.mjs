// Peak memory and time of builds of many articles in three locales: our own ones again and again, under new slugs.
// `npm run build:lib && node bench/builds.mjs [200 2000] [--short] [--jobs 1,2] [--main <another build's cli/main.js>]
// [--keep <folder>]`. With `--jobs` first builds alone are compared, in turn with each of these numbers of threads, three
// times, and the first number's best time stands over each other's; how busy the machine was is told with it. On Linux.
// With `--keep` the projects stay there, each in a folder named by its number, so that two builds can be compared. With
// `--short` each article is two sentences, so that what a build does beside its stories can be seen at 10,000.
import {spawnSync} from 'node:child_process'
import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {loadavg, tmpdir} from 'node:os'
import {join} from 'node:path'
import {parseArgs} from 'node:util'
import {manyArticles, putIn} from './many-articles.mjs'

const here = join(import.meta.dirname, '..')
const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    main: {type: 'string', default: join(here, 'dist/lib/cli/main.js')},
    keep: {type: 'string'},
    short: {type: 'boolean'},
    jobs: {type: 'string'}
  }
})
const counts = positionals.length ? positionals.map(Number) : [200, 2000]

const config = {
  locales: ['en', 'ar', 'he'],
  outputs: ['html', 'markdown', 'txt', 'json', 'rss', 'sitemap'],
  feeds: {title: 'Many', baseUrl: 'https://example.org/editions'}
}

/** One article and its translations, as short as news can be. */
function shortStory(at) {
  const slug = `story-${at}`
  const day = `2026-${String(1 + (at % 11)).padStart(2, '0')}-${String(1 + (at % 28)).padStart(2, '0')}`
  const head = `id: urn:uuid:00000000-0000-4000-8000-${String(at).padStart(12, '0')}\nlang: en\nheadline: Ferry ${at} returns\npublished: ${day}T09:00:00Z`
  return {
    slug,
    markdown: `---\n${head}\n---\n\nThe ferry sails again with 28 passengers. See [another](story-${at ^ 1}.md).\n`
  }
}

const SHORT = {
  ar: (at) => [`عودة العبّارة ${at}`, 'تبحر العبّارة من جديد وعلى متنها 28 راكبا. طالع <a1>أخرى</a1>.'],
  he: (at) => [`המעבורת ${at} חוזרת`, 'המעבורת שטה שוב ועליה 28 נוסעים. ראו <a1>אחרת</a1>.']
}

function shortProject(root, count) {
  const put = putIn(root)
  put('polyedition.config.json', JSON.stringify(config))
  for (let at = 0; at < count; at++) put(`article/${shortStory(at).slug}.md`, shortStory(at).markdown)
  const extract = () => spawnSync(process.execPath, [values.main, 'extract', '--cwd', root], {stdio: 'ignore'})
  extract()
  for (let at = 0; at < count; at++) {
    const {slug} = shortStory(at)
    const keys = Object.keys(JSON.parse(readFileSync(join(root, `locales/en/${slug}.json`), 'utf8')))
    for (const [locale, texts] of Object.entries(SHORT))
      put(
        `locales/${locale}/${slug}.json`,
        JSON.stringify(Object.fromEntries(keys.map((key, nth) => [key, texts(at)[nth]])), null, 2)
      )
  }
  extract()
}

/** In megabytes, seconds, and seconds of the processor, which a busy machine does not change: of all threads, and of the
 *  first, which on a machine with a core for each is nearly the time that passes. */
function build(root, jobs = 1) {
  const tell = `import {readFileSync} from 'node:fs'
  import {isMainThread} from 'node:worker_threads'
  if (isMainThread) process.on('exit', () => {
    const {maxRSS, userCPUTime, systemCPUTime} = process.resourceUsage()
    const [, own] = readFileSync('/proc/self/task/' + process.pid + '/stat', 'utf8').split(') ')
    const [user, system] = own.split(' ').slice(11, 13)
    console.error('used', maxRSS, userCPUTime + systemCPUTime, (Number(user) + Number(system)) * 10_000)
  })`
  const args = ['--import', `data:text/javascript,${encodeURIComponent(tell)}`, values.main, 'build', '--cwd', root]
  const begun = performance.now()
  const {stderr, status} = spawnSync(process.execPath, [...args, '--quiet', '--jobs', String(jobs), '--now', NOW], {
    encoding: 'utf8',
    maxBuffer: 1e9
  })
  const seconds = (performance.now() - begun) / 1000
  if (status > 1) throw new Error(stderr)
  const [, peak, cpu, own] = /^used (\d+) (\d+) (\d+)$/m.exec(stderr) ?? []
  return {peak: peak / 1024, seconds, cpu: cpu / 1e6, own: own / 1e6}
}

const NOW = '2026-11-28T12:00:00Z'

/** How the time of a first build falls with the threads, in one sitting. */
function compareJobs(root, count, numbers) {
  const best = new Map()
  for (let round = 0; round < 3; round++)
    for (const jobs of numbers) {
      for (const name of ['dist', '.polyedition']) rmSync(join(root, name), {recursive: true, force: true})
      const [load] = loadavg()
      const {peak, seconds, cpu, own} = build(root, jobs)
      const times = `${seconds.toFixed(1)} s; processor ${cpu.toFixed(1)} s, first thread ${own.toFixed(1)} s`
      console.log(
        `${count} articles, --jobs ${jobs}: ${times}; ${peak.toFixed(0)} MB; load ${load.toFixed(1)} before it`
      )
      const known = best.get(jobs) ?? {seconds, own, peak}
      best.set(jobs, {seconds: Math.min(seconds, known.seconds), own: Math.min(own, known.own), peak: known.peak})
    }
  const [one, ...others] = numbers
  for (const jobs of others) {
    const [a, b] = [best.get(one), best.get(jobs)]
    const times = ['seconds', 'own'].map((kind) => (a[kind] / b[kind]).toFixed(2))
    const more = ((b.peak - a.peak) / (jobs - one)).toFixed(0)
    console.log(
      `--jobs ${jobs}: ${times[0]} times as fast as ${one}, ${times[1]} by the first thread; ${more} MB a thread`
    )
  }
}

/** One correction of the desk. */
function change(root) {
  const [name] = readdirSync(join(root, 'article')).filter((one) => one.endsWith('.md'))
  const text = readFileSync(join(root, 'article', name), 'utf8')
  writeFileSync(join(root, 'article', name), text.replace(/^published: .*$/m, '$&\nupdated: 2026-11-28T11:00:00Z'))
}

const base = values.keep ?? mkdtempSync(join(tmpdir(), 'polyedition-bench-'))
for (const count of counts) {
  const root = join(base, String(count))
  rmSync(root, {recursive: true, force: true})
  if (values.short) shortProject(root, count)
  else manyArticles(root, count, config)
  if (values.jobs) {
    compareJobs(root, count, values.jobs.split(',').map(Number))
    if (!values.keep) rmSync(root, {recursive: true, force: true})
    continue
  }
  // The second finds all as it is, reads the index of the first and writes nothing.
  for (const name of ['first build', 'nothing new', 'one article']) {
    if (name === 'one article') change(root)
    const {peak, seconds, cpu} = build(root)
    const what = `${String(count).padStart(6)} articles, ${name.padEnd(11)}`
    const time = `${seconds.toFixed(1)} s, ${cpu.toFixed(1)} s of the processor`
    console.log(`${what}: ${peak.toFixed(0)} MB at its peak, ${time}`)
  }
  if (!values.keep) rmSync(root, {recursive: true, force: true})
}
if (!values.keep) rmSync(base, {recursive: true, force: true})
