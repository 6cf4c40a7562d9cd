import pc from 'picocolors'
import {expect, test} from 'vitest'
import {sarif} from '../../src/cli/formats/sarif.ts'
import type {Finding} from '../../src/model.ts'
import {checkProject} from '../../src/node/index.ts'
import {article, project, translate} from '../node/project.ts'
import {read} from '../node/temp.ts'

interface Result {
  readonly ruleId: string
  readonly ruleIndex: number
  readonly level: string
  readonly message: {readonly text: string}
  readonly locations?: ReadonlyArray<{
    readonly physicalLocation?: {
      readonly artifactLocation: {readonly uri: string; readonly uriBaseId: string}
      readonly region: Readonly<Record<'startLine' | 'startColumn' | 'endLine' | 'endColumn', number>>
    }
  }>
  readonly partialFingerprints: Readonly<Record<string, string>>
}
interface Log {
  readonly version: string
  readonly runs: ReadonlyArray<{
    readonly tool: {
      readonly driver: {
        readonly name: string
        readonly rules: ReadonlyArray<{
          readonly id: string
          readonly shortDescription: {readonly text: string}
          readonly defaultConfiguration: {readonly level: string}
        }>
      }
    }
    readonly columnKind: string
    readonly originalUriBaseIds: Readonly<Record<string, object>>
    readonly results: readonly Result[]
  }>
}

const print = (findings: readonly Finding[]) =>
  JSON.parse(sarif.print(findings, {paint: pc.createColors(false), version: '1.0.0', articles: []})) as Log

/** An article whose translation says another figure. */
async function wrong(): Promise<{root: string; findings: readonly Finding[]}> {
  const root = await project({'article/count.md': article('Count', 'The town counted 74 boats and 12 cars.')})
  await translate(root, 'count', ['الإحصاء', 'أحصت البلدة 47 قاربًا و21 سيارة.'])
  return {root, findings: (await checkProject({cwd: root})).findings}
}

test('what SARIF 2.1.0 and code scanning require is there, in a report of real findings', async () => {
  const log = print((await wrong()).findings)
  expect(log.version).toBe('2.1.0')
  for (const {tool, columnKind, originalUriBaseIds, results} of log.runs) {
    expect(tool.driver.name).toBe('polyedition')
    expect(columnKind).toBe('utf16CodeUnits')
    expect(results.length).toBeGreaterThan(0)
    const {rules} = tool.driver
    expect(new Set(rules.map(({id}) => id)).size).toBe(rules.length)
    for (const {shortDescription, defaultConfiguration} of rules) {
      expect(shortDescription.text).not.toBe('')
      expect(['error', 'warning', 'note']).toContain(defaultConfiguration.level)
    }
    for (const {ruleId, ruleIndex, level, message, locations, partialFingerprints} of results) {
      expect(rules[ruleIndex]?.id).toBe(ruleId)
      expect(['error', 'warning', 'note']).toContain(level)
      expect(message.text).not.toBe('')
      for (const {physicalLocation} of locations ?? []) {
        if (!physicalLocation) continue
        const {artifactLocation, region} = physicalLocation
        expect(artifactLocation.uri).toMatch(/^[\w.!~*'()%-]+(?:\/[\w.!~*'()%-]+)*$/)
        expect(Object.keys(originalUriBaseIds)).toContain(artifactLocation.uriBaseId)
        expect(Math.min(...Object.values(region))).toBeGreaterThanOrEqual(1)
        expect(region.endLine > region.startLine || region.endColumn >= region.startColumn).toBe(true)
      }
      for (const value of Object.values(partialFingerprints)) expect(value).toMatch(/^[0-9a-f]{64}$/)
    }
  }
})

test('a finding of a translation has its place in the locale file', async () => {
  const {root, findings} = await wrong()
  const figures = print(findings).runs[0]!.results.filter(({ruleId}) => ruleId.startsWith('figure-'))
  expect(figures.length).toBeGreaterThan(0)
  for (const {locations} of figures) {
    const {artifactLocation, region} = locations![0]!.physicalLocation!
    expect(artifactLocation.uri).toBe('locales/ar/count.json')
    const line = read(root, 'locales/ar/count.json').split('\n')[region.startLine - 1]
    expect(line).toContain('أحصت البلدة 47')
  }
})

test('two findings that say the same of one place are two alerts', () => {
  const twice: Finding = {
    ruleId: 'tag-mismatch',
    severity: 'error',
    slug: 'a',
    locale: 'ar',
    key: 'p',
    reason: 'Missing'
  }
  const prints = print([twice, twice]).runs[0]!.results.map((one) => one.partialFingerprints['polyedition/v1'])
  expect(new Set(prints).size).toBe(2)
})
