/** Our own lines of each class of attribution, in all six directions: which clean pairs raise an alarm (a warning or an
 *  error), and which wrong ones none of their family: `npm run build:lib && node bench/tables.mjs [--errors]`. A row of
 *  `bench/tables/attribution.tsv` is a kind, its class, the line in English, Arabic and Hebrew, and the wrong line in
 *  each. */
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {checkPair} from '../dist/lib/index.js'
import {loadLanguages} from '../dist/lib/languages/index.js'

const locales = ['en', 'ar', 'he']
const languages = await loadLanguages(locales)
const told = {clean: /./, wrong: /^attribution-/, swap: /^(attribution|name)-/, name: /^(name|attribution-speaker)/}
const rows = readFileSync(join(import.meta.dirname, 'tables/attribution.tsv'), 'utf8')
  .trim()
  .split('\n')
const counts = new Map()
for (const row of rows) {
  const [kind, name, ...texts] = row.split('\t')
  for (const [from, sourceLocale] of locales.entries()) {
    for (const [to, targetLocale] of locales.entries()) {
      if (from === to) continue
      const ask = (target) =>
        checkPair({source: texts[from], target, sourceLocale, targetLocale}, {languages}).filter(
          ({severity}) => severity !== 'info'
        )
      const clean = ask(texts[to])
      count('clean', clean.length > 0, texts[to], clean)
      if (kind === 'clean') continue
      const found = ask(texts[to + 3])
      const hit = found.some(({ruleId}) => told[kind].test(ruleId))
      count(kind, !hit, texts[to + 3], found)

      function count(what, fault, target, findings) {
        const key = `${sourceLocale} -> ${targetLocale} ${what}`
        const known = counts.get(key) ?? counts.set(key, {faults: 0, of: 0}).get(key)
        known.of++
        if (!fault) return
        known.faults++
        if (process.argv.includes('--errors'))
          console.log(
            `${what === 'clean' ? 'ALARM' : 'MISS'} ${key} (${name})\n  S ${texts[from]}\n  T ${target}\n${findings.map(({ruleId, reason}) => `  F ${ruleId}: ${reason}`).join('\n')}`
          )
      }
    }
  }
}
for (const what of Object.keys(told)) {
  for (const [key, {faults, of}] of counts)
    if (key.endsWith(` ${what}`))
      console.log(`${key.padEnd(20)} ${what === 'clean' ? 'alarms' : 'missed'} ${faults} of ${of}`)
}
