import pc from 'picocolors'
import {SaxesParser} from 'saxes'
import {expect, test} from 'vitest'
import type {FormatContext} from '../../src/cli/formats/format.ts'
import {formats} from '../../src/cli/formats/index.ts'
import {inked} from '../../src/cli/ink.ts'
import type {Finding} from '../../src/model.ts'

const context: FormatContext = {paint: pc.createColors(false), version: '1.2.3', articles: ['rain', 'ferry']}
/** As it comes out. */
const print = (name: string, findings: readonly Finding[], more: Partial<FormatContext> = {}) =>
  inked(formats.find((format) => format.name === name)!.print(findings, {...context, ...more}))

const place = {
  path: 'locales/ar/a b.json',
  start: {line: 3, column: 5, offset: 40},
  end: {line: 3, column: 9, offset: 44}
}
const findings: Finding[] = [
  {
    ruleId: 'tag-mismatch',
    severity: 'error',
    slug: 'rain',
    locale: 'ar',
    key: 'p-x',
    reason: 'Missing `<a1>`, 100%: mend it',
    place,
    note: 'was: x\nis:  y'
  },
  {
    ruleId: 'state-stale',
    severity: 'warning',
    slug: 'rain',
    locale: 'he',
    key: 'p-y',
    reason: 'Found "a" & <b>\u0000 \ud800',
    url: 'https://example.org/x'
  },
  {ruleId: 'quote-style', severity: 'info', reason: 'Nothing of any place'}
]

test('pretty: one line each, then the sum', () => {
  expect(
    print('pretty', findings)
  ).toBe(`locales/ar/a b.json:3:5 error Missing \`<a1>\`, 100%: mend it (ar p-x tag-mismatch)
    was: x
    is:  y
rain he p-y warning Found "a" & <b>\\u0000 \\ud800 (state-stale)
project info Nothing of any place (quote-style)

1 error, 1 warning, 1 remark in 2 articles
`)
  expect(print('pretty', [])).toBe('Nothing to mend in 2 articles\n')
})

test('json: the findings as they are', () => {
  expect(JSON.parse(print('json', findings))).toEqual(JSON.parse(JSON.stringify(findings)))
})

test('github: workflow commands, escaped as the runner reads them', () => {
  expect(print('github', findings).split('\n')).toEqual([
    '::error file=locales/ar/a b.json,line=3,endLine=3,col=5,endColumn=9,title=tag-mismatch::Missing `<a1>`, 100%25: mend it%0Awas: x%0Ais:  y',
    '::warning title=state-stale%3A rain he p-y::Found "a" & <b>\\u0000 \\ud800',
    '::notice title=quote-style%3A project::Nothing of any place',
    ''
  ])
})

test('junit: XML that parses, a suite for each article, failures for errors', () => {
  const xml = print('junit', findings)
  const seen: string[] = []
  const parser = new SaxesParser()
  parser.on('opentag', ({name, attributes}) => seen.push(`${name} ${attributes.name ?? attributes.type ?? ''}`.trim()))
  parser.on('error', (error) => {
    throw error
  })
  parser.write(xml).close()
  expect(seen).toEqual([
    'testsuites polyedition',
    'testsuite rain',
    'testcase tag-mismatch: locales/ar/a b.json:3:5',
    'failure tag-mismatch',
    'testcase state-stale: rain he p-y',
    'system-out',
    'testsuite ferry',
    'testcase all rules',
    'testsuite project',
    'testcase quote-style: project',
    'system-out'
  ])
  expect(xml).toContain('tests="4" failures="1"')
})

test('sarif: 2.1.0 with rules, levels, places and fingerprints that survive a move', () => {
  const log = JSON.parse(print('sarif', findings))
  expect(log).toMatchObject({version: '2.1.0', $schema: expect.stringContaining('sarif-2.1.0')})
  const [run] = log.runs
  expect(run.tool.driver).toMatchObject({name: 'polyedition', semanticVersion: '1.2.3'})
  expect(run.tool.driver.rules.map(({id}: {id: string}) => id)).toEqual(['quote-style', 'state-stale', 'tag-mismatch'])
  expect(run.results.map(({level}: {level: string}) => level)).toEqual(['error', 'warning', 'note'])
  for (const result of run.results) expect(run.tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId)
  expect(run.results[0].locations[0]).toEqual({
    physicalLocation: {
      artifactLocation: {uri: 'locales/ar/a%20b.json', uriBaseId: 'ROOT'},
      region: {startLine: 3, startColumn: 5, endLine: 3, endColumn: 9}
    },
    logicalLocations: [{fullyQualifiedName: 'rain/ar/p-x', kind: 'resource'}]
  })
  const lower = {...findings[0]!, place: {...place, start: {...place.start, line: 9}, end: {...place.end, line: 9}}}
  const moved = JSON.parse(print('sarif', [lower])).runs[0].results[0]
  expect(moved.partialFingerprints).toEqual(run.results[0].partialFingerprints)
  expect(JSON.parse(print('sarif', [])).runs[0].results).toEqual([])
})

const hostile: Finding = {
  ruleId: 'text-x',
  severity: 'error',
  reason: 'a\u001b[2J\u009b31m\u202eb\u2066c\nd\t😀',
  place
}

test('what would command a terminal, or turn a line around, is shown and not done', () => {
  const shown = 'a\\u001b[2J\\u009b31m\\u202eb\\u2066c'
  for (const name of ['pretty', 'github']) expect(print(name, [hostile])).toContain(`${shown}\\u000ad\\u0009😀`)
  const [{message, locations}] = JSON.parse(print('sarif', [{...hostile, key: 'p-\u202e\ud800'}])).runs[0].results
  expect(message.text).toBe(`${shown}\nd\t😀`)
  expect(locations[0].logicalLocations[0].fullyQualifiedName).toBe('p-\\u202e\\ud800')
  expect(print('junit', [hostile])).toContain(`${shown}&#10;d\t😀`)
  expect(JSON.parse(print('json', [hostile]))).toEqual([hostile])
})

test('a project in a folder of its repository is named from there', () => {
  const all = (name: string) => print(name, [hostile], {folder: 'news desk/'})
  expect(all('github')).toContain('file=news desk/locales/ar/a b.json,')
  expect(all('sarif')).toContain('"uri": "news%20desk/locales/ar/a%20b.json"')
})

test('junit: hostile texts stay texts', () => {
  const xml = print('junit', [{...hostile, slug: '"><x>]]>', reason: `${hostile.reason} ]]> <!-- & "`}])
  const texts: string[] = []
  const parser = new SaxesParser()
  parser.on('text', (text) => texts.push(text))
  parser.on('opentag', ({name}) => expect(name).toMatch(/^(?:testsuites?|testcase|failure)$/))
  parser.on('error', (error) => {
    throw error
  })
  parser.write(xml).close()
  expect(texts.join('')).toContain(']]> <!-- & "')
})
