/** All checks of a pair together, figures included, against remark-parse for the same two texts in the same sitting:
 *  `npm run build:lib && node bench/checks.mjs [articles]`. Twice: each pair with the document around it, as an editor
 *  asks for one segment at a time, and whole stories with all their locales, as `polyedition check` does. At most 1.30
 *  and 1.00. */
import {readFileSync} from 'node:fs'
import {resolve} from 'node:path'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {
  checkCatalog,
  checkPair,
  checks,
  extractCatalogs,
  parseArticle,
  plainPairs,
  segmentArticle
} from '../dist/lib/index.js'
import {ar} from '../dist/lib/languages/ar/index.js'
import {en} from '../dist/lib/languages/en/index.js'
import {he} from '../dist/lib/languages/he/index.js'

const root = resolve(import.meta.dirname, '..')
const languages = [en, ar, he]
const slugs = process.argv.slice(2).length ? process.argv.slice(2) : ['ceasefire-talks', 'leap-day', 'sea-to-tap']
const processor = unified().use(remarkParse).freeze()
const read = (path) => readFileSync(resolve(root, path), 'utf8')

/** A story with its catalogs, made anew: what is kept with the segments of one run must not serve the next. */
function storyOf(slug) {
  const {article} = parseArticle(read(`article/${slug}.md`), {path: `article/${slug}.md`})
  const locales = languages.map(({tag}) => tag).filter((tag) => tag !== article.lang)
  const texts = (locale) => ({
    locale,
    file: read(`locales/${locale}/${slug}.json`),
    state: read(`article/_state/${locale}/${slug}.json`)
  })
  const {catalogs} = extractCatalogs(
    {slug, segments: segmentArticle(article), source: {locale: article.lang}, locales: locales.map(texts)},
    {figures: Object.keys(article.meta.figures)}
  )
  return {article, catalogs}
}

const documents = slugs.map(storyOf).flatMap(({article, catalogs}) =>
  catalogs.map((catalog) => ({
    locales: {sourceLocale: article.lang, targetLocale: catalog.locale},
    pairs: plainPairs(article, catalog, languages).map(({source, target}) => [source, target])
  }))
)

/** Milliseconds, the best of some runs: what the machine's other work takes away is not ours, nor what the engine needs
 *  to get warm. */
function best(run, prepare = () => undefined, times = 60) {
  let found = Number.POSITIVE_INFINITY
  for (let at = 0; at < times; at++) {
    const given = prepare()
    const start = performance.now()
    run(given)
    found = Math.min(found, performance.now() - start)
  }
  return found
}

const parse = () => {
  for (const {pairs} of documents) for (const pair of pairs) for (const text of pair) processor.parse(text)
}
// A list of its own for each run: what was read for one must not serve the next.
const listed = () => documents.map(({locales, pairs}) => ({locales, pairs: pairs.slice()}))
const inDocument = (given) => {
  for (const {locales, pairs} of given)
    for (const [at, [source, target]] of pairs.entries())
      checkPair({source, target, ...locales, document: {at, pairs}}, {languages})
}
const whole = (stories) => {
  for (const {article, catalogs} of stories)
    for (const catalog of catalogs) checkCatalog(article, catalog, {languages, checks})
}

const parsing = best(parse)
const count = documents.reduce((sum, {pairs}) => sum + pairs.length, 0)
console.log(`${count} pairs, remark-parse ${parsing.toFixed(1)} ms`)
for (const [name, run, prepare, most] of [
  ['pair by pair, with document', inDocument, listed, '1.30'],
  ['whole stories', whole, () => slugs.map(storyOf), '1.00']
]) {
  const time = best(run, prepare)
  console.log(`${name.padEnd(28)} ${time.toFixed(1)} ms, ratio ${(time / parsing).toFixed(2)} (at most ${most})`)
}
