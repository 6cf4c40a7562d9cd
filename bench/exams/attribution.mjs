// Answers the attribution exam: one JSON line in, one JSON line out.
import {createInterface} from 'node:readline'
import {checkPair, checks} from '../../dist/lib/check/index.js'
import {languagesFor} from './languages.mjs'

const families = ['quote', 'hedge', 'attribution', 'name']
// The exam plants no lost modality, and what its translators lost of it is not marked in its clean pairs: whoever answers
// with these rules is counted down for what is right. `bench/corpus` measures them.
const unmarked = /^hedge-modality-/
const family = (id) => families.find((name) => id.startsWith(`${name}-`))
const ours = checks.filter((check) => family(check.id) && !unmarked.test(check.id))

for await (const line of createInterface({input: process.stdin})) {
  if (!line.trim()) continue
  const {id, source, target, sourceLocale, targetLocale, document} = JSON.parse(line)
  const languages = await languagesFor(sourceLocale, targetLocale)
  const pair = {source, target, sourceLocale, targetLocale, ...(document && {document})}
  const findings = checkPair(pair, {languages, checks: ours})
    .filter(({severity}) => severity !== 'info')
    .map(({ruleId, severity, reason}) => ({rule: ruleId, kind: family(ruleId), severity, reason}))
  console.log(JSON.stringify({id, flagged: findings.length > 0, findings}))
}
