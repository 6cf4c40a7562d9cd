/** All checks of a pair together, figures included, against remark-parse for the same two texts in the same sitting:
 *  `npm run build:lib && node bench/checks.mjs [articles]`. Twice: each pair with the document around it, as an editor
 *  asks for one segment at a time, and whole stories, as `polyedition check` does. At most 1.00. */
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

const stories = slugs.flatMap((slug) => {
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
  return catalogs.map((catalog) => ({article, catalog, pairs: plainPairs(article, catalog, languages)}))
})

/** Milliseconds, the best of some runs: what the machine's other work takes away is not ours, nor what the engine needs
 *  to get warm. */
function best(run, times = 60) {
  let found = Number.POSITIVE_INFINITY
  for (let at = 0; at < times; at++) {
    const start = performance.now()
    run()
    found = Math.min(found, performance.now() - start)
  }
  return found
}

const parse = () => {
  for (const {pairs} of stories)
    for (const {source, target} of pairs) {
      processor.parse(source)
      processor.parse(target)
    }
}
const documents = stories.map(({pairs}) => pairs.map(({source, target}) => [source, target]))
const inDocument = () => {
  for (const [at, {article, catalog}] of stories.entries()) {
    // A list of its own for each run: what was read for one must not serve the next.
    const pairs = documents[at].slice()
    const locales = {sourceLocale: article.lang, targetLocale: catalog.locale}
    for (const [place, [source, target]] of pairs.entries())
      checkPair({source, target, ...locales, document: {at: place, pairs}}, {languages})
  }
}
const whole = () => {
  for (const {article, catalog} of stories) checkCatalog(article, catalog, {languages, checks})
}

const parsing = best(parse)
const count = stories.reduce((sum, {pairs}) => sum + pairs.length, 0)
console.log(`${count} pairs, remark-parse ${parsing.toFixed(1)} ms`)
for (const [name, run] of [
  ['pair by pair, with document', inDocument],
  ['whole stories', whole]
]) {
  const time = best(run)
  console.log(`${name.padEnd(28)} ${time.toFixed(1)} ms, ratio ${(time / parsing).toFixed(2)} (at most 1.00)`)
}
