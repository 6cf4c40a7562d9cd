import {createHash} from 'node:crypto'
import type {Finding, Severity} from '../../model.ts'
import {visible} from '../../node/files/harmless.ts'
import type {Format} from './format.ts'

const levels: Readonly<Record<Severity, string>> = {error: 'error', warning: 'warning', info: 'note'}

/** SARIF 2.1.0, as code scanning reads it. */
export const sarif: Format = {
  name: 'sarif',
  ending: 'sarif',
  print(findings, {version, folder = ''}) {
    const ids = [...new Set(findings.map(({ruleId}) => ruleId))].sort()
    const rules = ids.map((id) => {
      const {url, severity = 'warning'} = findings.find((finding) => finding.ruleId === id) ?? {}
      const text = id.replaceAll('-', ' ')
      return {
        id,
        shortDescription: {text},
        fullDescription: {text},
        help: {text: url === undefined ? text : `What it looks for, with examples: ${url}`},
        defaultConfiguration: {level: levels[severity]},
        ...(url !== undefined && isAddress(url) && {helpUri: url})
      }
    })
    const seen = new Map<string, number>()
    const log = {
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [
        {
          tool: {driver: {name: 'polyedition', semanticVersion: version, rules}},
          columnKind: 'utf16CodeUnits',
          originalUriBaseIds: {ROOT: {description: {text: 'The folder of the repository'}}},
          results: findings.map((finding) => result(finding, ids, seen, folder))
        }
      ]
    }
    return `${JSON.stringify(log, null, 2)}\n`
  }
}

function result(finding: Finding, ids: readonly string[], seen: Map<string, number>, folder: string): object {
  const {ruleId, severity, reason, note, place, slug, locale, key} = finding
  const logical = [slug, locale, key].filter((part) => part !== undefined).join('/')
  return {
    ruleId,
    ruleIndex: ids.indexOf(ruleId),
    level: levels[severity],
    message: {text: visible(note === undefined ? reason : `${reason}\n${note}`)},
    ...((place?.path !== undefined || logical) && {locations: [location(finding, logical, folder)]}),
    partialFingerprints: {'polyedition/v1': fingerprint(finding, seen)}
  }
}

/** Lines move, but what was found and where stays, so a finding is recognized after an edit above it. Two that say the
 *  same of one place are distinguished by their order, because code scanning shows one alert for each fingerprint. */
function fingerprint({ruleId, slug, locale, key, actual, reason}: Finding, seen: Map<string, number>): string {
  const hash = (text: string) => createHash('sha256').update(text).digest('hex')
  const said = [ruleId, slug, locale, key, actual ?? reason].join('\0')
  const before = seen.get(said) ?? 0
  seen.set(said, before + 1)
  return hash(before ? `${said}\0${before}` : said)
}

function location(finding: Finding, logical: string, folder: string): object {
  const {place} = finding
  return {
    ...(place?.path !== undefined && {
      physicalLocation: {
        artifactLocation: {
          uri: (folder + place.path).toWellFormed().split('/').map(encodeURIComponent).join('/'),
          uriBaseId: 'ROOT'
        },
        region: {
          startLine: place.start.line,
          startColumn: place.start.column,
          endLine: place.end.line,
          endColumn: place.end.column
        }
      }
    }),
    ...(logical && {logicalLocations: [{fullyQualifiedName: visible(logical), kind: 'resource'}]})
  }
}

const isAddress = (url: string) => /^https?:/.test(url)
