import {createHash} from 'node:crypto'
import type {Finding, Severity} from '../../model.ts'
import type {Format} from './format.ts'

const levels: Readonly<Record<Severity, string>> = {error: 'error', warning: 'warning', info: 'note'}

/** SARIF 2.1.0, as code scanning reads it. */
export const sarif: Format = {
  name: 'sarif',
  print(findings, {version}) {
    const ids = [...new Set(findings.map(({ruleId}) => ruleId))].sort()
    const rules = ids.map((id) => {
      const {url} = findings.find((finding) => finding.ruleId === id) ?? {}
      return {
        id,
        shortDescription: {text: id.replaceAll('-', ' ')},
        ...(url !== undefined && isAddress(url) && {helpUri: url})
      }
    })
    const log = {
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [
        {
          tool: {driver: {name: 'polyedition', semanticVersion: version, rules}},
          columnKind: 'utf16CodeUnits',
          originalUriBaseIds: {PROJECT: {description: {text: 'The folder of the project'}}},
          results: findings.map((finding) => result(finding, ids))
        }
      ]
    }
    return `${JSON.stringify(log, null, 2)}\n`
  }
}

function result(finding: Finding, ids: readonly string[]): object {
  const {ruleId, severity, reason, note, place, slug, locale, key} = finding
  const logical = [slug, locale, key].filter((part) => part !== undefined).join('/')
  return {
    ruleId,
    ruleIndex: ids.indexOf(ruleId),
    level: levels[severity],
    message: {text: note === undefined ? reason : `${reason}\n${note}`},
    ...((place?.path !== undefined || logical) && {locations: [location(finding, logical)]}),
    // Lines move; what was found where does not. So a finding is known again after an edit above it.
    partialFingerprints: {
      'polyedition/v1': createHash('sha256')
        .update([ruleId, slug, locale, key, finding.actual ?? reason].join('\0'))
        .digest('hex')
    }
  }
}

function location(finding: Finding, logical: string): object {
  const {place} = finding
  return {
    ...(place?.path !== undefined && {
      physicalLocation: {
        artifactLocation: {uri: place.path.split('/').map(encodeURIComponent).join('/'), uriBaseId: 'PROJECT'},
        region: {
          startLine: place.start.line,
          startColumn: place.start.column,
          endLine: place.end.line,
          endColumn: place.end.column
        }
      }
    }),
    ...(logical && {logicalLocations: [{fullyQualifiedName: logical, kind: 'resource'}]})
  }
}

const isAddress = (url: string) => /^https?:/.test(url)
