import type {Finding} from '../../model.ts'
import {visible} from '../../node/files/harmless.ts'
import {type Format, whereIs} from './format.ts'

/** What test reporters of CI systems read: an article is a suite, a finding a case that failed, an article without
 *  findings a case that passed. Warnings and remarks are passed cases with their text. */
export const junit: Format = {
  name: 'junit',
  ending: 'xml',
  print(findings, {articles}) {
    const suites = new Map<string, Finding[]>(articles.map((slug) => [slug, []]))
    for (const finding of findings) {
      const name = finding.slug ?? 'project'
      suites.set(name, [...(suites.get(name) ?? []), finding])
    }
    const errors = findings.filter(({severity}) => severity === 'error').length
    const total = [...suites.values()].reduce((sum, list) => sum + Math.max(list.length, 1), 0)
    const body = [...suites].map(([name, list]) => suite(name, list)).join('')
    return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="polyedition" tests="${total}" failures="${errors}">\n${body}</testsuites>\n`
  }
}

function suite(name: string, findings: readonly Finding[]): string {
  const failures = findings.filter(({severity}) => severity === 'error').length
  const cases = findings.length
    ? findings.map((finding) => testCase(name, finding))
    : [`    <testcase classname="${xml(name)}" name="all rules"/>\n`]
  return `  <testsuite name="${xml(name)}" tests="${cases.length}" failures="${failures}">\n${cases.join('')}  </testsuite>\n`
}

function testCase(suite: string, finding: Finding): string {
  const {ruleId, severity, reason, note, place} = finding
  const text = xml([whereIs(finding), reason, note].filter((part) => part !== undefined).join('\n'))
  const file = place?.path === undefined ? '' : ` file="${xml(place.path)}" line="${place.start.line}"`
  const open = `    <testcase classname="${xml(suite)}" name="${xml(`${ruleId}: ${whereIs(finding)}`)}"${file}>`
  const inner =
    severity === 'error'
      ? `<failure type="${xml(ruleId)}" message="${xml(reason)}">${text}</failure>`
      : `<system-out>${text}</system-out>`
  return `${open}${inner}</testcase>\n`
}

/** XML 1.0 has no place for most control characters, nor for half a surrogate pair. */
function xml(text: string): string {
  return visible(text)
    .toWellFormed()
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '&#10;')
}
