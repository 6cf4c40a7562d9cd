// Peak memory and time of builds of many articles in three locales: our own ones again and again, under new slugs.
// `npm run build:lib && node bench/builds.mjs [200 2000] [--short] [--main <another build's cli/main.js>] [--keep <folder>]`
// With `--keep` the projects stay there, each in a folder named by its number, so that two builds can be compared. With
// `--short` each article is two sentences, so that what a build does beside its stories can be seen at 10,000.
import {spawnSync} from 'node:child_process'
import {cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {parseArgs} from 'node:util'

const here = join(import.meta.dirname, '..')
const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    main: {type: 'string', default: join(here, 'dist/lib/cli/main.js')},
    keep: {type: 'string'},
    short: {type: 'boolean'}
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

const putIn = (root) => (path, text) => {
  mkdirSync(dirname(join(root, path)), {recursive: true})
  writeFileSync(join(root, path), text)
}

function project(root, count) {
  const put = putIn(root)
  const read = (path) => readFileSync(join(here, path), 'utf8')
  put('polyedition.config.json', JSON.stringify(config))
  const names = readdirSync(join(here, 'article'))
  for (const name of names.filter((one) => /\.(svg|yaml)$/.test(one)))
    cpSync(join(here, 'article', name), join(root, 'article', name))
  const own = names.filter((name) => name.endsWith('.md')).map((name) => name.slice(0, -3))
  for (let at = 0; at < count; at++) {
    const from = own[at % own.length]
    const slug = `${from}-${at}`
    const text = read(`article/${from}.md`).replace(/^slug: .*$/m, `slug: ${slug}`)
    put(`article/${slug}.md`, text.replace(/^(id: .*-)[^-]*$/m, `$1${String(at).padStart(12, '0')}`))
    for (const locale of config.locales) {
      put(`locales/${locale}/${slug}.json`, read(`locales/${locale}/${from}.json`))
      put(`article/_state/${locale}/${slug}.json`, read(`article/_state/${locale}/${from}.json`))
    }
  }
}

/** In megabytes, seconds, and seconds of the processor, which a busy machine does not change. */
function build(root) {
  const tell = `process.on('exit', () => {
    const {maxRSS, userCPUTime, systemCPUTime} = process.resourceUsage()
    console.error('used', maxRSS, userCPUTime + systemCPUTime)
  })`
  const args = ['--import', `data:text/javascript,${encodeURIComponent(tell)}`, values.main, 'build', '--cwd', root]
  const begun = performance.now()
  const {stderr, status} = spawnSync(process.execPath, [...args, '--now', '2026-11-28T12:00:00Z'], {encoding: 'utf8'})
  const seconds = (performance.now() - begun) / 1000
  if (status > 1) throw new Error(stderr)
  const [, peak, cpu] = /^used (\d+) (\d+)$/m.exec(stderr) ?? []
  return {peak: peak / 1024, seconds, cpu: cpu / 1e6}
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
  else project(root, count)
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
