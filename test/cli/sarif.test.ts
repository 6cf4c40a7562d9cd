import pc from 'picocolors'
import {expect, test} from 'vitest'
import {sarif} from '../../src/cli/formats/sarif.ts'
import type {Finding} from '../../src/model.ts'
import {checkProject} from '../../src/node/index.ts'
import {article, NOON, project, translate} from '../node/project.ts'
import {read, write} from '../node/temp.ts'

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
          readonly fullDescription: {readonly text: string}
          readonly help: {readonly text: string}
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
    for (const {shortDescription, fullDescription, help, defaultConfiguration} of rules) {
      for (const {text} of [shortDescription, fullDescription, help]) expect(text).not.toBe('')
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

/** Whatever is wrong with a project: with articles, with catalogs, with what an edition owes. */
const mess: Readonly<Record<string, string>> = {
  'article/ferry.md': article(
    'Ferry carries 12',
    'The ferry sails again.',
    'credit: [{agency: AP, role: wire}]\nbyline: Dana\n'
  ),
  'article/again/rain.md': article('Rain', 'x'),
  'article/broken.md': '---\nheadline: [x\nlang: en\nembargo: soon\n---\n\n:::odd\nx\n:::\n',
  'article/late.md': article('Late', 'x', 'rights: {expires: 2024-02-13, translation: forbidden}\n'),
  'locales/ar/ferry.json': '{\n<<<<<<< ours\n  "a": "x"\n}\n',
  'locales/ar/polyedition.json': '{"credit-wire": "من رويترز", "dateline-wire": "{{place}} (رويترز)"}',
  'article/_state/ar/ferry.json': '{',
  'article/glossary.yaml': 'names: [\n'
}

test('each finding of a real project has a place in a file, or code scanning would refuse the whole report', async () => {
  const root = await project()
  write(root, mess)
  const {findings} = await checkProject({cwd: root, now: NOON})
  const rules = new Set(findings.map(({ruleId}) => ruleId))
  for (const rule of [
    'article-slug-twice',
    'article-embargo',
    'credit-missing',
    'credit-changed',
    'credit-rights',
    'figure-headline',
    'text-conflict'
  ])
    expect([...rules]).toContain(rule)
  for (const {ruleId, locations} of print(findings).runs[0]!.results)
    expect(locations?.[0]?.physicalLocation?.artifactLocation.uri, ruleId).toBeTruthy()
  const credit = findings.find(({ruleId}) => ruleId === 'credit-missing')
  expect([credit?.place?.path, credit?.place?.start.line]).toEqual(['article/ferry.md', 5])
})
