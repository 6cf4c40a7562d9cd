// How well a translation that exists already is aligned with its article.
//   node bench/adopt.mjs [folder of the Markdown exam] [seed] [--baseline] [--show]
import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {alignTranslation} from '../dist/lib/adopt/index.js'
import {loadLanguages} from '../dist/lib/languages/index.js'
import {pairOf} from './adopt-pairs.mjs'

const [folder = '../shared/exams/markdown', seed = '1'] = process.argv.slice(2).filter((one) => !one.startsWith('--'))
const file = join(folder, 'corpus/docs.json')
if (!existsSync(file)) {
  console.log(`skipped: no ${file}`)
  process.exit(0)
}
const show = process.argv.includes('--show')

/** What structure and order alone do: the longest common order of roles. */
function byOrder({segments: a}, {segments: b}) {
  const best = Array.from({length: a.length + 1}, () => new Uint16Array(b.length + 1))
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      best[i][j] = a[i].role === b[j].role ? best[i + 1][j + 1] + 1 : Math.max(best[i + 1][j], best[i][j + 1])
  const rows = []
  for (let i = 0, j = 0; i < a.length && j < b.length; )
    if (a[i].role === b[j].role) rows.push({source: [a[i++]], target: [b[j++]], level: 'sure'})
    else if (best[i + 1][j] >= best[i][j + 1]) i++
    else j++
  return rows
}
const align = process.argv.includes('--baseline') ? byOrder : alignTranslation
const languages = await loadLanguages(['en', 'ar'])
const counts = {pairs: 0, unmade: 0, refused: 0, segments: 0, aligned: 0, right: 0}
const levels = {sure: [0, 0], likely: [0, 0], doubtful: [0, 0]}
const began = performance.now()
let spent = 0
for (const [at, {id, md}] of JSON.parse(readFileSync(file, 'utf8')).entries()) {
  const pair = pairOf(md, Number(seed) * 1000 + at)
  if (!pair) {
    counts.unmade++
    continue
  }
  const {source, target, truth} = pair
  counts.pairs++
  const from = performance.now()
  const rows = align(source, {...target, article: {...target.article, lang: 'ar'}}, {languages})
  spent += performance.now() - from
  const place = (list) => new Map(list.map(({key}, index) => [key, index]))
  const [ours, theirs] = [place(source.segments), place(target.segments)]
  const there = new Set(truth.flat())
  const [aligned, right] = [new Set(), new Set()]
  for (const row of rows) {
    const from = row.source.map(({key}) => ours.get(key))
    const to = row.target.map(({key}) => theirs.get(key))
    if (!from.length || !to.length) continue
    const said = new Set(to.flatMap((one) => truth[one]))
    const good = from.every((one) => said.has(one)) && [...said].every((one) => from.includes(one)) && said.size > 0
    levels[row.level][good ? 0 : 1]++
    for (const one of from) if (there.has(one)) aligned.add(one)
    for (const one of from) if (said.has(one)) right.add(one)
    if (show && !good && row.level === 'sure')
      console.log(
        id,
        row.level,
        from.map((one) => source.segments[one].plain.slice(0, 60)),
        to.map((one) => truth[one]),
        from,
        '\n    ',
        to.map((one) => target.segments[one].plain.slice(0, 60))
      )
  }
  if (show)
    for (const one of there)
      if (!aligned.has(one))
        console.log(
          id,
          'LEFT',
          one,
          source.segments[one].role,
          source.segments[one].plain.slice(0, 70),
          truth.findIndex((all) => all.includes(one))
        )
  if (!rows.some(({source: a, target: b}) => a.length && b.length)) counts.refused++
  counts.segments += there.size
  counts.aligned += aligned.size
  counts.right += right.size
}
const share = (part, whole) => `${((100 * part) / Math.max(1, whole)).toFixed(2)} %`
console.log(
  `${counts.pairs} pairs (${counts.unmade} could not be made), ${counts.segments} segments with a translation`
)
console.log(
  `aligned ${share(counts.aligned, counts.segments)}, in the right place ${share(counts.right, counts.segments)}, refused ${counts.refused}`
)
const rows = Object.values(levels)
  .flat()
  .reduce((a, b) => a + b)
for (const [level, [good, bad]] of Object.entries(levels))
  console.log(
    `${level.padEnd(8)} ${share(good + bad, rows)} of the rows, wrong ${bad} of ${good + bad} (${share(bad, good + bad)})`
  )
console.log(
  `${(spent / counts.pairs).toFixed(1)} ms a pair; ${((performance.now() - began) / 1000).toFixed(0)} s in all`
)
