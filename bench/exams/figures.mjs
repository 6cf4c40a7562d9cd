// The figures exam: a pair of texts in, whether a rule of the figures' family fires at warning or error.
import {createInterface} from 'node:readline'
import {checkPair, checks} from '../../dist/lib/index.js'
import {languagesFor} from './languages.mjs'

const figures = checks.filter((check) => check.id.startsWith('figure-') && check.scope === 'pair')
for await (const line of createInterface({input: process.stdin})) {
  if (!line.trim()) continue
  const {id, ...pair} = JSON.parse(line)
  const languages = await languagesFor(pair.sourceLocale, pair.targetLocale)
  const findings = checkPair(pair, {languages, checks: figures}).filter((finding) => finding.severity !== 'info')
  console.log(
    JSON.stringify({
      id,
      flagged: findings.length > 0,
      findings: findings.map((f) => ({rule: f.ruleId, reason: f.reason}))
    })
  )
}
