// Three HTML editions of an article against remark-rehype, rehype-raw and rehype-stringify for the same three trees,
// in one sitting: `npm run build:lib && node bench/html.mjs`. Prints milliseconds for an edition and the ratio.
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import rehypeRaw from 'rehype-raw'
import rehypeStringify from 'rehype-stringify'
import remarkRehype from 'remark-rehype'
import {unified} from 'unified'
import {assembleEdition, extractCatalogs, outputs, parseArticle, segmentArticle} from '../dist/lib/index.js'
import {loadLanguages} from '../dist/lib/languages/index.js'

const read = (path) => (existsSync(path) ? readFileSync(path, 'utf8') : undefined)
const locales = ['en', 'ar', 'he']
const languages = await loadLanguages(locales)

/** All editions of one article of ours; `times` repeats its body, for a longer one. */
function editionsOf(slug, times = 1) {
  const [front, body] = read(`article/${slug}.md`).split(/(?<=\n---\n)/)
  const {article} = parseArticle(front + body.repeat(times))
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
  const make = () => [own, ...catalogs].map((catalog) => assembleEdition(article, catalog, {languages}))
  return make
}

const plain = unified().use(remarkRehype, {allowDangerousHtml: true}).use(rehypeRaw).use(rehypeStringify).freeze()
const rounds = Number(process.argv[2] ?? 60)
const slugs = readdirSync('article')
  .filter((name) => name.endsWith('.md'))
  .map((name) => name.slice(0, -3))
const makers = slugs.map((slug) => editionsOf(slug))

/** Editions are made anew for each round, outside the clock: nothing that a format keeps of one may help it. */
function time(run) {
  let spent = 0
  for (let round = 0; round < rounds; round++) {
    const editions = makers.flatMap((make) => make())
    for (const edition of editions) edition.tree
    const begun = performance.now()
    for (const edition of editions) run(edition)
    spent += performance.now() - begun
  }
  return spent / rounds / makers.length / locales.length
}

const baseline = (edition) => plain.stringify(plain.runSync(edition.tree))
const html = (edition) => outputs.html.render(edition)
time(baseline)
time(html)
const ratios = []
for (let sitting = 0; sitting < 5; sitting++) {
  const base = time(baseline)
  const own = time(html)
  ratios.push(own / base)
  console.log(
    `remark-rehype + raw + stringify ${base.toFixed(3)} ms  html ${own.toFixed(3)} ms  ratio ${(own / base).toFixed(2)}`
  )
}
console.log(`median ratio ${ratios.sort((a, b) => a - b)[2].toFixed(2)}, to stay under 2.00`)
