import {readdirSync, readFileSync, utimesSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {expect, test} from 'vitest'
import {mergeCatalogFiles} from '../../src/catalog/index.ts'
import {readStateFile, writeStateFile} from '../../src/catalog/state-file.ts'
import {formats, versionOf} from '../../src/versions.ts'
import {cli} from '../cli/cli.ts'
import {article, build, index, project} from './project.ts'
import {folder, leftBehind, read, tree, write} from './temp.ts'

/** A file of every shape that was ever written, each as it was. They stay; a new shape comes beside them. */
const fixtures = resolve(import.meta.dirname, '../fixtures/versions')
const fixture = (name: string) => readFileSync(join(fixtures, name), 'utf8')
const of = (kind: string) => readdirSync(fixtures).filter((name) => name.startsWith(`${kind}-`))
const STATE = 'article/_state/ar/rain.json'
const OTHER = 'article/_state/ar/ferry.json'
type Data = Record<string, unknown>
const entriesOf = (text: string) => {
  const {polyedition: _, version: __, ...entries} = JSON.parse(text) as Data
  return entries
}

test('there is a file of every version of every format', () => {
  for (const [kind, format] of Object.entries(formats))
    for (let version = 0; version <= versionOf(format); version++)
      expect(
        of(kind).some((name) => new RegExp(`^${kind}-${version}\\b`).test(name)),
        `${kind} ${version}`
      ).toBe(true)
})

for (const name of of('state')) {
  test(`${name} is read, and written in the shape of today with everything that it holds`, () => {
    const text = fixture(name)
    const {entries, findings, writable} = readStateFile(text)
    expect(findings).toEqual([])
    expect(writable).toBe(true)
    const now = writeStateFile(entries.values(), entries)
    expect(entriesOf(now)).toEqual(entriesOf(text))
    expect(JSON.parse(now)).toMatchObject({version: 2})
    expect(now.trimEnd().split('\n').at(-2)).toBe('  "version": 2')
    expect(readStateFile(now).entries).toEqual(entries)
  })

  const writers: Array<[line: string, touched?: (entries: Record<string, Data>) => void]> = [
    ['extract'],
    ['accept rain --locale ar --state final', (all) => setState(all, 'final')],
    ['accept rain --locale ar --state reviewed', (all) => setState(all, 'reviewed')]
  ]
  const setState = (all: Record<string, Data>, state: string) => {
    for (const entry of Object.values(all)) {
      if (entry.obsolete) continue
      // Who had set another state did not set this one.
      if (entry.state !== state) delete entry.by
      entry.state = state
    }
  }
  for (const [line, change] of writers)
    test(`\`${line}\` brings up ${name}, and no command that reads does`, async () => {
      const root = await project({[STATE]: fixture(name)})
      write(root, {[STATE]: fixture(name)})
      for (const reader of ['check', 'status', 'figures', 'export --format po', 'build']) {
        expect((await cli(root, reader)).err).not.toContain('version')
        expect(read(root, STATE)).toBe(fixture(name))
      }
      await cli(root, line)
      const expected = entriesOf(fixture(name)) as Record<string, Data>
      change?.(expected)
      expect(entriesOf(read(root, STATE))).toEqual(expected)
      expect(JSON.parse(read(root, STATE))).toMatchObject({version: 2})
    })

  test(`${name} is merged with a file of today, by the driver too`, async () => {
    const text = fixture(name)
    const today = writeStateFile(readStateFile(fixture('state-2.json')).entries.values())
    const theirs = today.replace('"state": "translated"', '"by": "dalia",\n    "state": "reviewed"')
    const merged = mergeCatalogFiles({kind: 'state', base: text, ours: text, theirs})
    expect(merged.findings).toEqual([])
    expect(entriesOf(merged.text!)).toEqual(entriesOf(theirs))
    const root = folder({'base.json': text, 'ours.json': text, 'theirs.json': theirs})
    expect(await cli(root, 'merge --driver base.json ours.json theirs.json')).toMatchObject({code: 0, err: ''})
    expect(read(root, 'ours.json')).toBe(merged.text)
  })
}

test('what is not known of an entry stays with its key while its text changes, and while two hands change it', async () => {
  const root = await project()
  write(root, {[STATE]: fixture('state-2.json')})
  write(root, {'article/rain.md': article('Rain ends the drought', 'It rained for three days in a row.')})
  await cli(root, 'extract')
  const file = JSON.parse(read(root, 'locales/ar/rain.json')) as Data
  write(root, {'locales/ar/rain.json': JSON.stringify({...file, 'headline-rain-ends-the-ae52': 'المطر أنهى الجفاف'})})
  await cli(root, 'extract')
  const now = JSON.parse(read(root, STATE)) as Record<string, Data>
  const changed = now['headline-rain-ends-the-ae52']
  expect(changed).toMatchObject({target: 'المطر أنهى الجفاف', signatures: [{at: '2024-02-14'}]})
  expect(changed).not.toHaveProperty('by')
  const base = fixture('state-2.json')
  const [ours, theirs] = [
    ['"by": "amira"', '"by": "amira",\n    "seen": true'],
    ['"state": "reviewed"', '"desk": "ar",\n    "state": "final"']
  ].map(([from, to]) => base.replace(from!, to!))
  const both = entriesOf(mergeCatalogFiles({kind: 'state', base, ours: ours!, theirs: theirs!}).text!)
  expect(both['headline-rain-ends-the-ae52']).toMatchObject({by: 'amira', seen: true, desk: 'ar', state: 'final'})
})

for (const [name, newer] of [
  ['by number', fixture('state-2.json').replace('"version": 2', '"version": 3')],
  ['under the former name', fixture('state-1.json').replace('"polyedition": 1', '"polyedition": 7')],
  ['of a shape that nobody knows yet', '{"version": 12, "entries": [["p-x", {}]], "p-y": {"state": "sworn"}}']
] as const) {
  test(`a newer state file (${name}) is told once, held, and never written over; the other stories go on`, async () => {
    const root = await project()
    write(root, {[STATE]: newer})
    const locale = read(root, 'locales/ar/rain.json')
    const found = /"(?:version|polyedition)": (\d+)/.exec(newer)![1]
    const checked = await cli(root, 'check --strict')
    const told = checked.out.split('\n').filter((line) => line.includes('(ar state-broken-file)'))
    expect(told).toHaveLength(1)
    expect(told[0]).toMatch(/^article\/_state\/ar\/rain\.json:\d+:\d+ error /)
    for (const said of [`version \`${found}\``, 'expected `2`', 'npm install polyedition@latest'])
      expect(told[0]).toContain(said)
    expect(checked.code).toBe(1)

    await build(root).catch(() => undefined)
    expect(index(root).editions.map(({locale, slug}) => `${locale}/${slug}`)).toEqual([
      'en/ferry',
      'ar/ferry',
      'en/rain'
    ])
    expect(index(root).held).toMatchObject([
      {sourceSlug: 'rain', locale: 'ar', reasons: [{ruleId: 'state-broken-file'}]}
    ])
    write(root, {
      [OTHER]: fixture('state-1.json'),
      'a.csv': `key,source,target\nheadline-rain-ends-the-ae52,Rain ends the drought,مطر\n`
    })
    const key = 'headline-rain-ends-the-ae52'
    for (const line of [
      ['extract'],
      ['accept', 'rain', '--locale', 'ar', '--state', 'final'],
      ['waive', 'rain', '--locale', 'ar', '--key', key, '--rule', 'figure-missing', '--reason', 'x'],
      ['check', '--fix'],
      ['translate'],
      ['import-translations', 'a.csv', '--locale', 'ar'],
      ['merge'],
      ['merge', STATE],
      ['merge', '--driver', OTHER, STATE, OTHER],
      ['correct', 'rain', '--text', 'It was snow.'],
      ['build']
    ]) {
      const {err, code} = await cli(root, line)
      expect(err).not.toContain('fault of polyedition')
      expect([line[0], code]).not.toEqual([line[0], 3])
      expect(read(root, STATE), line.join(' ')).toBe(newer)
      expect(read(root, 'locales/ar/rain.json'), line.join(' ')).toBe(locale)
    }
    // The other story was brought up meanwhile.
    expect(JSON.parse(read(root, OTHER))).toMatchObject({version: 2})
  })
}

test('the merge driver leaves a conflict where a side is newer, and both sides stand in it', async () => {
  const [base, newer] = [fixture('state-2.json'), fixture('state-2.json').replace('"version": 2', '"version": 3')]
  const root = folder({
    base,
    ours: base.replace('"reviewed"', '"final"'),
    theirs: newer.replace('"reviewed"', '"sworn"')
  })
  const {code, err} = await cli(root, ['merge', '--driver', 'base', 'ours', 'theirs', STATE])
  expect(code).toBe(1)
  expect(err).toContain(`${STATE}:`)
  expect(err).toContain('version `3`, expected `2`')
  for (const text of ['<<<<<<<', '"final"', '"sworn"']) expect(read(root, 'ours')).toContain(text)
})

for (const version of ['"2"', '-1', '1.5', 'null', '[2]', '{}', 'true', '1e999'])
  test(`a version \`${version}\` is told and not written over`, () => {
    for (const name of ['version', 'polyedition']) {
      const file = readStateFile(fixture('state-2.json').replace('"version": 2', `"${name}": ${version}`))
      expect(file.writable).toBe(false)
      expect(file.findings).toHaveLength(1)
      expect(file.findings[0]).toMatchObject({ruleId: 'state-broken-file', severity: 'error'})
    }
  })

const lossy: Array<[name: string, from: string, to: string]> = [
  ['a field twice', '"origin": "memory"', '"origin": "memory",\n    "origin": "machine"'],
  ['a note that is no text', '"note": "For the front page"', '"note": 7'],
  ['a waiver without a rule', '"rule":"figure-missing",', ''],
  ['a tag without a name', '"name":"a1",', ''],
  ['a tag name that is none', '["a2"]', '["a2", 3]'],
  ['a flag that is none', '"obsolete": true', '"obsolete": "yes"']
]
for (const [name, from, to] of lossy)
  test(`${name} is told and not written over: it would be lost`, () => {
    const text = fixture('state-2.json').replace(from, to)
    expect(text).toContain(to)
    const {findings, writable} = readStateFile(text)
    expect(findings.map(({ruleId}) => ruleId)).toEqual(['state-broken-file'])
    expect(writable).toBe(false)
  })

for (const name of of('index')) {
  test(`${name} is read, and the next build writes it in the shape of today with everything that it holds`, async () => {
    const root = await project({'dist/editions/index.json': fixture(name)})
    write(root, {'locales/ar/rain.json': '{}'})
    const before = JSON.parse(fixture(name)) as Data & {takedown: Data[]}
    await build(root)
    const now = index(root)
    expect(now).toMatchObject({version: 3, ...('desk' in before && {desk: before.desk})})
    expect('polyedition' in now).toBe(false)
    for (const one of before.takedown) expect(now.takedown).toContainEqual(one)
    expect(now.takedown.map(({slug}) => slug)).toContain('gone')
    expect(now.held).toMatchObject([{sourceSlug: 'rain', locale: 'ar', since: '2024-02-10T08:00:00.000Z'}])
    // And a second build changes nothing.
    expect((await build(root)).written).toEqual([])
    expect(index(root)).toEqual(now)
  })
}

test('a newer index is refused by every command that would write over it, with what to do', async () => {
  const root = await project()
  await build(root)
  const newer = read(root, 'dist/editions/index.json').replace('"version": 3', '"version": 4')
  write(root, {'dist/editions/index.json': newer})
  const before = Object.fromEntries(tree(root).map((path) => [path, read(root, path)]))
  for (const line of ['build', 'kill rain', 'withhold rain', 'correct rain --text Snow']) {
    const {code, err} = await cli(root, line)
    expect(err).toBe(
      `\`${join(root, 'dist/editions/index.json')}\`: Found an index of editions of version \`4\`, expected \`3\` or an earlier one; it was written by a newer polyedition: upgrade to that one (\`npm install polyedition@latest\`) and run the command again\n`
    )
    expect(code).toBe(2)
    expect(Object.fromEntries(tree(root).map((path) => [path, read(root, path)]))).toEqual(before)
  }
  // What does not need it goes on.
  expect((await cli(root, 'check')).code).toBe(0)
  expect((await cli(root, 'extract')).code).toBe(0)
})

const index3 = JSON.parse(fixture('index-3.json')) as Data & {editions: Data[]; held: Data[]}
const damaged: Array<[name: string, data: unknown]> = [
  ['no editions', {...index3, editions: undefined}],
  ['an edition that is none', {...index3, editions: [null]}],
  ['an edition without files', {...index3, editions: [{...index3.editions[0], files: undefined}]}],
  ['an edition whose file lies elsewhere', {...index3, editions: [{...index3.editions[0], files: {html: '../../x'}}]}],
  ['an edition whose slug is a path', {...index3, editions: [{...index3.editions[0], slug: '../../x'}]}],
  ['reasons that are none', {...index3, held: [{...index3.held[0], reasons: 'all'}]}],
  ['files that are none', {...index3, files: []}],
  ['a list', []],
  ['null', null]
]
for (const [name, data] of damaged)
  test(`an index with ${name} is told, and stops no kill`, async () => {
    const root = await project({'dist/editions/index.json': JSON.stringify(data)})
    const {code, err} = await cli(root, 'build')
    expect(err).toContain('is not an index of this version')
    expect(code).toBe(2)
    expect((await cli(root, 'kill rain')).err).not.toContain('is not an index')
    expect(index(root)).toMatchObject({version: 3})
  })

for (const name of of('journal'))
  test(`${name} is finished by the next command that writes`, async () => {
    const root = await project()
    const staged = {'.polyedition/stage/0': '{}\n', '.polyedition/stage/1': fixture('state-1.json')}
    write(root, {...staged, '.polyedition/stage/journal.json': fixture(name)})
    expect((await cli(root, 'extract')).err).toContain('Finished an interrupted `polyedition extract`')
    expect(read(root, 'article/_state/ar/new.json')).toBe(fixture('state-1.json'))
    expect(leftBehind(root)).toEqual([])
  })

for (const name of of('lock'))
  test(`${name} of a host that is silent for long is taken over`, async () => {
    const root = await project()
    write(root, {'.polyedition/lock': fixture(name)})
    utimesSync(join(root, '.polyedition/lock'), 0, 0)
    expect((await cli(root, 'build')).code).toBe(0)
    expect(leftBehind(root)).toEqual([])
  })
