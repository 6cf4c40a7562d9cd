/** Our own stories, in every direction: how many clean pairs raise an alarm (warnings and errors), and which share of
 *  the faults put in is found (a rule fired that does not so fire on the clean pair):
 *  `npm run build:lib && node bench/corpus.mjs [--held | --folders a,b] [--errors] [--json file]`. Rules are written with
 *  the other stories before the eyes; those of `unseen`, `everyday-held` and `spanish-held` are held out, and `--held`
 *  measures the rules on them. `--errors` lists each alarm and miss, and is not for the stories that are held out. */
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {checkPair} from '../dist/lib/index.js'
import {loadLanguages} from '../dist/lib/languages/index.js'

const root = join(import.meta.dirname, 'corpus')
const listed = process.argv.includes('--errors')
const held = process.argv.includes('--held')
const chosen = process.argv[process.argv.indexOf('--folders') + 1]
const folders = process.argv.includes('--folders')
  ? chosen.split(',')
  : held
    ? ['unseen', 'everyday-held', 'spanish-held']
    : ['english', 'semitic', 'fresh', 'late', 'everyday', 'spanish', 'french', 'persian']
const stories = folders.flatMap((folder) =>
  readdirSync(join(root, folder)).map((file) => ({
    name: `${folder}/${file}`,
    ...JSON.parse(readFileSync(join(root, folder, file), 'utf8'))
  }))
)
const languages = await loadLanguages([...new Set(stories.flatMap(({pairs}) => Object.keys(pairs[0])))])
const counts = new Map()
const tally = (way, what, hit) => {
  const row =
    counts.get(`${way} ${what}`) ?? counts.set(`${way} ${what}`, {way, what, hits: 0, of: 0}).get(`${way} ${what}`)
  row.of++
  if (hit) row.hits++
}

for (const story of stories) {
  const locales = Object.keys(story.pairs[0])
  for (const from of [story.lang, ...locales.filter((locale) => locale !== story.lang)]) {
    for (const to of locales.filter((locale) => locale !== from)) {
      const way = `${from === story.lang ? '' : '('}${from} -> ${to}${from === story.lang ? '' : ')'}`
      const pairs = story.pairs.map((pair) => [pair[from], pair[to]])
      const check = (at, list) =>
        checkPair(
          {
            source: list[at][0],
            target: list[at][1],
            sourceLocale: from,
            targetLocale: to,
            document: {at, pairs: list}
          },
          {languages}
        )
      const bad = (findings) => findings.filter(({severity}) => severity !== 'info')
      const clean = pairs.map((_, at) => bad(check(at, pairs)))
      for (const [at, findings] of clean.entries()) {
        tally(way, 'alarms', findings.length > 0)
        tally(
          way,
          'errors',
          findings.some(({severity}) => severity === 'error')
        )
        if (listed && findings.length)
          console.log(
            `ALARM ${way} ${story.name} ${at}\n  S ${pairs[at][0]}\n  T ${pairs[at][1]}\n${findings.map(({ruleId, reason}) => `  F ${ruleId}: ${reason}`).join('\n')}`
          )
      }
      for (const {at, kind, text} of story.mutations.filter(({lang}) => lang === to)) {
        const list = pairs.with(at, [pairs[at][0], text])
        const rules = new Set(check(at, pairs).map(({ruleId, severity}) => `${severity} ${ruleId}`))
        // "Only" and "just" are told as info: that counts where it is of the fault's family.
        const family = kind.split('-')[0]
        const hit = check(at, list).some(
          ({ruleId, severity}) =>
            !rules.has(`${severity} ${ruleId}`) && (severity !== 'info' || ruleId.startsWith(family))
        )
        tally(way, kind, hit)
        if (listed && !hit) console.log(`MISS ${kind} ${way} ${story.name} ${at}\n  S ${pairs[at][0]}\n  T ${text}`)
      }
    }
  }
}

const ways = [...new Set([...counts.values()].map(({way}) => way))]
const kinds = [...new Set([...counts.values()].map(({what}) => what))]
console.log(`${'share in percent'.padEnd(22)}${ways.map((way) => way.padStart(13)).join('')}`)
for (const what of kinds) {
  const cells = ways.map((way) => {
    const row = counts.get(`${way} ${what}`)
    return (row ? `${((100 * row.hits) / row.of).toFixed(1)} /${String(row.of).padStart(3)}` : '-').padStart(13)
  })
  console.log(what.padEnd(22) + cells.join(''))
}
