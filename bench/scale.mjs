/** What one correction costs in a store, by the size of the archive: `npm run build:lib && node bench/scale.mjs
 *  [stories ...]`. The records are made up, in three locales each; a story has 5 files in each of them. Counted are
 *  objects and bytes, which no machine's speed changes; the time is the processor's, and only for comparison. */
import {createHash} from 'node:crypto'
import {rowsOfIndex} from '../dist/lib/node/store/index-rows.js'
import {changed} from '../dist/lib/node/store/tree.js'
import {differences} from '../dist/lib/node/store/tree-difference.js'

const sizes = process.argv.slice(2).map(Number)
const hashOf = (content) => createHash('sha256').update(content).digest('hex')
const locales = ['en', 'ar', 'he']

/** Objects that count what is asked of them. */
class Counted {
  all = new Map()
  reads = 0
  writes = 0
  bytes = 0

  async get(hash) {
    this.reads++
    return this.all.get(hash)
  }

  async put(body) {
    const hash = hashOf(body)
    if (!this.all.has(hash)) {
      this.writes++
      this.bytes += body.length
      this.all.set(hash, body)
    }
    return hash
  }

  counted() {
    const {reads, writes, bytes} = this
    Object.assign(this, {reads: 0, writes: 0, bytes: 0})
    return {reads, writes, bytes}
  }
}

function editionsOf(at, version = 1) {
  return locales.map((locale) => {
    const slug = `story-${at}-of-the-archive`
    const files = Object.fromEntries(['html', 'md', 'txt', 'json'].map((end) => [end, `${locale}/${slug}.${end}`]))
    return {
      slug,
      sourceSlug: slug,
      locale,
      lang: locale,
      dir: locale === 'en' ? 'ltr' : 'rtl',
      sourceLang: 'en',
      headline: `The headline of story ${at}, in version ${version}, is of an ordinary length`,
      published: '2024-02-14T08:00:00Z',
      files
    }
  })
}

async function archive(stories) {
  const editions = Array.from({length: stories}, (_, at) => editionsOf(at)).flat()
  const files = Object.fromEntries(
    editions.flatMap(({files, locale, slug}) =>
      [...Object.values(files), `${locale}/${slug}.js`].map((path) => [path, hashOf(path)])
    )
  )
  return {version: 2, generation: '', source: 'en', locales: [], editions, held: [], takedown: [], files}
}

/** The rows that one corrected story changes. */
async function correction(objects, at, version) {
  const editions = editionsOf(at, version)
  const rows = new Map()
  for (const {files, locale, slug} of editions)
    for (const path of [...Object.values(files), `${locale}/${slug}.js`])
      rows.set(`file/${path}`, hashOf(`${path} ${version}`))
  const record = new TextEncoder().encode(JSON.stringify({editions, held: [], takedown: []}))
  rows.set(`story/${editions[0].sourceSlug}`, await objects.put(record))
  return rows
}

const CORRECTIONS = 50
console.log('stories   editions   index: nodes  MB   one correction: reads  writes   kB   ms   differences read')
for (const stories of sizes.length ? sizes : [1_000, 10_000, 100_000]) {
  const objects = new Counted()
  const root = await changed(objects, undefined, await rowsOfIndex(await archive(stories), objects))
  const whole = objects.counted()
  let now = root
  const start = process.cpuUsage()
  for (let at = 0; at < CORRECTIONS; at++)
    now = await changed(objects, now, await correction(objects, (at * 7919) % stories, 2 + at))
  const {user} = process.cpuUsage(start)
  const {reads, writes, bytes} = objects.counted()
  let count = 0
  for await (const _ of differences(objects, root, now)) count++
  const per = (sum, digits = 1) => (sum / CORRECTIONS).toFixed(digits)
  console.log(
    [
      String(stories).padEnd(9),
      String(stories * locales.length).padEnd(10),
      String(whole.writes - stories).padEnd(13),
      (whole.bytes / 1e6).toFixed(1).padEnd(18),
      per(reads).padEnd(6),
      per(writes).padEnd(8),
      per(bytes / 1024).padEnd(5),
      per(user / 1000, 2).padEnd(5),
      `${objects.reads} for ${count}`
    ].join(' ')
  )
}
