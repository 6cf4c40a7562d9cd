import {spawnSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join, resolve} from 'node:path'
import {afterAll, expect, test} from 'vitest'
import {buildEditions, extractCatalogs, outputs, parseArticle, segmentArticle, sitePresets} from '../../src/index.ts'
import {ar, en, he} from '../packs.ts'

const root = mkdtempSync(join(tmpdir(), 'polyedition-astro-'))
afterAll(() => rmSync(root, {recursive: true, force: true}))

const write = (path: string, text: string) => {
  mkdirSync(dirname(join(root, path)), {recursive: true})
  writeFileSync(join(root, path), text)
}

const body =
  '\n> [!NOTE]\n> Roads are closed.\n\n## By ferry {#ferry}\n\n| Day | Boats |\n| --- | ---: |\n| Monday | 3 |\n'
/** One article in each notation that Astro reads, and with the line breaks of Windows. */
const articles: Readonly<Record<string, string>> = {
  yaml: `---\ntitle: "Roads: the storm"\npubDate: 2024-02-14\n---\n${body}`,
  windows: `---\ntitle: 'Roads: the storm'\npubDate: 2024-02-14\n---\n${body}`.replaceAll('\n', '\r\n'),
  toml: `+++\ntitle = "Roads: the storm"\npubDate = 2024-02-14\n+++\n${body}`
}
const words: Readonly<Record<string, readonly [ar: string, he: string]>> = {
  'Roads: the storm': ['الطرق: العاصفة', 'כבישים: הסערה'],
  'Roads are closed.': ['الطرق مغلقة.', 'הכבישים סגורים.'],
  'By ferry': ['بالعبّارة', 'במעבורת'],
  Day: ['اليوم', 'יום'],
  Boats: ['القوارب', 'סירות'],
  Monday: ['الاثنين', 'שני']
}

function editions(slug: string, markdown: string): Readonly<Record<string, string>> {
  const reading = {languages: [en, ar, he], lang: 'en', ...sitePresets.astro}
  const segments = segmentArticle(parseArticle(markdown, {slug, ...reading}).article)
  const locales = ['ar', 'he'].map((locale, at) => {
    const pairs = segments.flatMap(({key, plain}) => (words[plain] ? [[key, words[plain][at]]] : []))
    return {locale, file: JSON.stringify(Object.fromEntries(pairs))}
  })
  const {writes} = extractCatalogs({slug, segments, source: {locale: 'en'}, locales}, {record: true})
  const catalogs = [{locale: 'en'}, ...locales].map((one) => ({
    slug,
    ...one,
    ...writes.find((w) => w.locale === one.locale)
  }))
  const made = buildEditions({
    ...{articles: [{slug, markdown}], catalogs, reading, now: '2026-06-01'},
    ...{languages: [en, ar, he], outputs: [outputs.markdown]}
  })
  expect(made.held).toEqual([])
  return made.outputs
}

test('Astro builds its site from the Markdown editions, in YAML and TOML, with the line breaks of any system', () => {
  symlinkSync(resolve(import.meta.dirname, '../../node_modules'), join(root, 'node_modules'))
  for (const [slug, markdown] of Object.entries(articles))
    for (const [path, text] of Object.entries(editions(slug, markdown))) write(`src/content/${path}`, text)
  write(
    'src/content.config.ts',
    `import {defineCollection, z} from 'astro:content'
import {glob} from 'astro/loaders'
const schema = z.object({title: z.string(), pubDate: z.coerce.date(), lang: z.string().default('en')})
export const collections = {news: defineCollection({loader: glob({pattern: '*/*.md', base: './src/content'}), schema})}`
  )
  write(
    'src/pages/[...id].astro',
    `---
import {getCollection, render} from 'astro:content'
export async function getStaticPaths() {
  return (await getCollection('news')).map((entry) => ({params: {id: entry.id}, props: {entry}}))
}
const {entry} = Astro.props
const {Content} = await render(entry)
---
<html lang={entry.data.lang}><body><h1>{entry.data.title}</h1><time>{entry.data.pubDate.toISOString()}</time><Content /></body></html>`
  )
  // It keeps what it makes on the way in the folder where it runs.
  const astro = join(root, 'node_modules/astro/astro.js')
  const ran = spawnSync(process.execPath, [astro, 'build'], {
    cwd: root,
    encoding: 'utf8',
    env: {...process.env, ASTRO_TELEMETRY_DISABLED: '1'}
  })
  expect(ran.status, ran.stdout + ran.stderr).toBe(0)
  expect(readdirSync(join(root, 'dist/ar')).sort()).toEqual(['toml', 'windows', 'yaml'])
  for (const slug of Object.keys(articles))
    for (const [at, locale] of ['ar', 'he'].entries()) {
      const page = readFileSync(join(root, 'dist', locale, slug, 'index.html'), 'utf8')
      expect(page).toContain(`<html lang="${locale}">`)
      expect(page).toContain(`<h1>${words['Roads: the storm']![at]}</h1><time>2024-02-14T00:00:00.000Z</time>`)
      expect(page).toMatch(new RegExp(`<blockquote>\\s*<p>\\[!NOTE\\]\\s*${words['Roads are closed.']![at]}</p>`))
      expect(page).toMatch(new RegExp(`<td>${words.Monday![at]}</td>\\s*<td[^>]*>3</td>`))
      expect(page).not.toMatch(/\+\+\+|pubDate/)
    }
})
