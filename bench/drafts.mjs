/** Machine drafts, faulty and right: what the judge says of each (`npm run build:lib && node bench/drafts.mjs
 *  [--held | --more] [--errors]`). The lines of `bench/tables/drafts.json` were written before the rules. A third of
 *  them, by the hash of their source, is held out: `--held` measures on those, and their lines are not to be read.
 *  `--more` measures on `drafts-more.json`, written later, before its lines were ever judged, and all of it seen since.
 *  A faulty draft is found where a warning or an error is told, and a right one is refused where one is. */
import {createHash} from 'node:crypto'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {judgeDrafts} from '../dist/lib/draft/index.js'
import {checkPair, extractCatalogs, parseArticle, segmentArticle} from '../dist/lib/index.js'
import {loadLanguages} from '../dist/lib/languages/index.js'

const held = process.argv.includes('--held')
const more = process.argv.includes('--more')
const listed = process.argv.includes('--errors') && !held
const languages = await loadLanguages(['en', 'ar', 'he', 'fr', 'es', 'fa'])
const table = join(import.meta.dirname, more ? 'tables/drafts-more.json' : 'tables/drafts.json')
const rows = JSON.parse(readFileSync(table, 'utf8')).filter(
  ({source}) => more || (createHash('sha256').update(source).digest()[0] % 3 === 0) === held
)
const counts = new Map()
for (const row of rows) {
  const told = (target) => judge(row, target).filter(({severity}) => severity !== 'info')
  count(row, 'missed', told(row.faulty).length === 0, row.faulty, [])
  const wrong = told(row.right)
  count(row, 'refused', wrong.length > 0, row.right, wrong)
}
for (const what of ['missed', 'refused']) {
  const sum = [...counts.values()].reduce((all, one) => all + one[what], 0)
  for (const [kind, one] of counts) if (one[what]) console.log(`${what} ${kind}: ${one[what]} of ${one.of / 2}`)
  console.log(`${what} in all: ${sum} of ${rows.length} (${((100 * sum) / rows.length).toFixed(1)} %)`)
}

function count({kind, source, sourceLocale, targetLocale}, what, bad, target, findings) {
  const one = counts.get(kind) ?? counts.set(kind, {missed: 0, refused: 0, of: 0}).get(kind)
  one.of++
  if (!bad) return
  one[what]++
  if (listed)
    console.log(
      `${what} ${kind} ${sourceLocale} -> ${targetLocale}\n  ${source}\n  ${target}${findings.map(({ruleId, reason}) => `\n  ${ruleId}: ${reason}`).join('')}`
    )
}

/** A text with tags is judged in its story, where they stand for Markdown, and a plain one by itself. */
function judge(row, target) {
  const {source, sourceLocale, targetLocale} = row
  if (row.kind !== 'markup')
    return checkPair({source, target, sourceLocale, targetLocale, origin: 'machine'}, {languages})
  const body = source
    .replace(/<\/?strong>/g, '**')
    .replace(/<\/?em>/g, '*')
    .replace(/<\/?code1>/g, '`')
    .replace(/<(a\d)>(.*?)<\/\1>/g, '[$2](https://example.org/$1)')
  const names = [...source.matchAll(/{{(\w+)}}/g)].map(([, name]) => `  ${name}: 74\n`)
  const figures = names.length ? `figures:\n${names.join('')}` : ''
  const markdown = `---\nheadline: '-'\nlang: ${sourceLocale}\n${figures}---\n\n${body}\n`
  const {article} = parseArticle(markdown, {slug: 'draft'})
  const segments = segmentArticle(article)
  const {catalogs} = extractCatalogs({
    slug: 'draft',
    segments,
    source: {locale: sourceLocale},
    locales: [{locale: targetLocale}]
  })
  const {key} = segments.at(-1)
  return judgeDrafts({article, catalog: catalogs[0]}, new Map([[key, target]]), {languages}).get(key)
}
