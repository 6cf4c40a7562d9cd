// All outputs of 1,000 articles in three languages, feeds and site maps included, against their HTML editions alone,
// in one sitting: `npm run build:lib && node bench/outputs.mjs [articles]`. Prints seconds and the ratio.
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {
  assembleEdition,
  collections,
  extractCatalogs,
  listed,
  outputs,
  parseArticle,
  segmentArticle
} from '../dist/lib/index.js'
import {loadLanguages} from '../dist/lib/languages/index.js'

const read = (path) => (existsSync(path) ? readFileSync(path, 'utf8') : undefined)
const locales = ['en', 'ar', 'he']
const languages = await loadLanguages(locales)
const slugs = readdirSync('article')
  .filter((name) => name.endsWith('.md'))
  .map((name) => name.slice(0, -3))

function story(slug) {
  const {article} = parseArticle(read(`article/${slug}.md`))
  const texts = (locale) => ({
    locale,
    file: read(`locales/${locale}/${slug}.json`),
    state: read(`article/_state/${locale}/${slug}.json`)
  })
  const {catalogs} = extractCatalogs(
    {
      slug,
      segments: segmentArticle(article),
      source: texts(article.lang),
      locales: locales.filter((locale) => locale !== article.lang).map(texts)
    },
    {figures: Object.keys(article.meta.figures)}
  )
  const own = {slug, locale: article.lang, sourceLocale: article.lang, entries: [], obsolete: [], resources: {}}
  return {article, catalogs: [own, ...catalogs]}
}

const stories = slugs.map(story)
const count = Number(process.argv[2] ?? 1000)
const options = {languages, site: 'https://example.org/editions', now: '2026-11-22T12:00:00Z', title: 'Example'}

/** From the article as parsed, with its catalogs, to the files of its editions: to assemble an edition and to parse its
 *  Markdown is part of making it. What feeds need of an edition is taken as the build takes it. Processor time, since
 *  other programs run beside. */
function time(formats, withCollections) {
  let spent = 0
  const all = []
  for (let at = 0; at < count; at++) {
    const begun = clock()
    const {article, catalogs} = stories[at % stories.length]
    const slug = `${article.slug}-${at}`
    const alternates = locales.map((locale) => ({locale, lang: locale, slug, headline: article.meta.headline}))
    const made = catalogs.map((catalog) => assembleEdition({...article, slug}, catalog, {alternates, languages}))
    for (const edition of made) {
      for (const output of formats) output.render(edition, options)
      if (withCollections) all.push({...listed(edition, options)})
    }
    spent += clock() - begun
  }
  if (!withCollections) return spent
  const begun = clock()
  for (const collection of Object.values(collections)) collection.render(all, options)
  return spent + clock() - begun
}

const clock = () => process.cpuUsage().user / 1000

const everything = Object.values(outputs)
const ratios = []
for (let sitting = 0; sitting < 3; sitting++) {
  const html = time([outputs.html], false)
  const all = time(everything, true)
  ratios.push(all / html)
  console.log(
    `${count} articles in ${locales.length} languages: html ${(html / 1000).toFixed(2)} s, all outputs ${(all / 1000).toFixed(2)} s, ratio ${(all / html).toFixed(2)}`
  )
}
console.log(`median ratio ${ratios.sort((a, b) => a - b)[1].toFixed(2)}, to stay under 2.50`)
