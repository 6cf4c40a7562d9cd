// Pairs of texts: what every rule says about a translation. A pair to a line in, its findings to a line out.
import {createInterface} from 'node:readline'
import {checkPair} from '../../dist/lib/index.js'
import {languagesFor} from './languages.mjs'

for await (const line of createInterface({input: process.stdin})) {
  if (!line.trim()) continue
  const pair = JSON.parse(line)
  const findings = checkPair(pair, {languages: await languagesFor(pair.sourceLocale, pair.targetLocale)})
  console.log(JSON.stringify({findings: findings.map(({ruleId, severity}) => ({ruleId, severity}))}))
}
