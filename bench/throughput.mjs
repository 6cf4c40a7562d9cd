// Extraction and three Markdown editions of many articles against a bare remark parse and stringify of the same, in
// one sitting: `npm run build:lib && node bench/throughput.mjs [articles]`.
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkStringify from 'remark-stringify'
import {unified} from 'unified'
import {assembleEdition, createResolver, extractCatalogs, parseArticle, segmentArticle} from '../dist/lib/index.js'
import {ar} from '../dist/lib/languages/ar/index.js'
import {en} from '../dist/lib/languages/en/index.js'
import {he} from '../dist/lib/languages/he/index.js'
import {story} from './story.mjs'

const count = Number(process.argv[2] ?? 500)
const articles = Array.from({length: count}, (_, at) => story(at, 600))
const remark = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter).use(remarkStringify).freeze()
const languages = [en, ar, he]
const resolver = createResolver({languages})
const locales = ['en', 'ar', 'he']
/** Letters of another script for each word: what a translation weighs. */
const translated = (text) => text.replace(/(?<![<&\w/])[a-z]+(?![\w>;])/g, (word) => 'مدينة'.slice(0, word.length))

/** The files of the targets are made outside the clock: a translator wrote them. */
const files = articles.map((markdown) => {
  const {article} = parseArticle(markdown)
  const texts = [{locale: 'en'}, {locale: 'ar'}, {locale: 'he'}]
  const segments = segmentArticle(article)
  const first = extractCatalogs(
    {slug: article.slug, segments, source: texts[0], locales: texts.slice(1)},
    {record: true}
  )
  const filled = Object.fromEntries(first.segments.map(({key, text}) => [key, translated(text)]))
  return locales.slice(1).map((locale) => ({locale, file: JSON.stringify(filled, null, 2)}))
})

function ours(from, to) {
  for (let at = from; at < to; at++) {
    const {article} = parseArticle(articles[at])
    const segments = segmentArticle(article)
    const {catalogs} = extractCatalogs(
      {slug: article.slug, segments, source: {locale: 'en'}, locales: files[at]},
      {record: true}
    )
    const own = {...catalogs[0], locale: 'en', entries: []}
    for (const catalog of [own, ...catalogs])
      if (!assembleEdition(article, catalog, {languages, resolver}).markdown) throw new Error('empty')
  }
}
function theirs(from, to) {
  for (let at = from; at < to; at++) remark.stringify(remark.parse(articles[at]))
}

const time = (run, from, to) => {
  const begun = process.cpuUsage()
  run(from, to)
  const {user, system} = process.cpuUsage(begun)
  return (user + system) / 1000
}
/** One after the other by few articles at a time, so that whatever else the machine does is shared by both. */
const BATCH = 20
function round() {
  let [a, b] = [0, 0]
  for (let from = 0; from < count; from += BATCH) {
    const to = Math.min(from + BATCH, count)
    a += time(ours, from, to)
    b += time(theirs, from, to)
  }
  return [a, b]
}
round()
const ratios = []
for (let at = 0; at < 5; at++) {
  const [a, b] = round()
  ratios.push(a / b)
  console.log(
    `${(a / count).toFixed(2)} ms an article, bare remark ${(b / count).toFixed(2)} ms: ratio ${(a / b).toFixed(2)}`
  )
}
console.log(`median ratio ${ratios.sort((a, b) => a - b)[2].toFixed(2)} (goal: at most 1.0)`)
console.log(`peak memory ${Math.round(process.resourceUsage().maxRSS / 1024)} MB, all articles held`)
