import {expect, test} from 'vitest'
import {readSignatures} from '../../src/node/commands/sign.ts'
import {acceptTargets, checkProject, signStory} from '../../src/node/index.ts'
import {cli} from '../cli/cli.ts'
import {article, build, NOON, project, translate} from './project.ts'
import {read, write} from './temp.ts'

const SIGNED = '{"locales": ["en", "ar"], "sign": "required"}'
const NAMES = 'entries:\n  - id: delta\n    kind: place\n    names: {en: Delta, ar: {use: الدلتا}}\n'

const sign = (root: string) => signStory({cwd: root, article: 'rain', locale: 'ar', by: 'Mona Saleh', now: NOON})
const told = async (root: string) =>
  (await checkProject({cwd: root, now: NOON})).findings.filter(
    ({ruleId, slug}) => ruleId === 'state-unsigned' && slug === 'rain'
  )

test('without a signature an edition is held where one is asked for, and nowhere else', async () => {
  const root = await project()
  expect((await build(root)).held).toEqual([])
  write(root, {'polyedition.config.json': SIGNED})
  const {held} = await build(root)
  expect(held.map(({sourceSlug, locale}) => `${locale}/${sourceSlug}`).sort()).toEqual(['ar/ferry', 'ar/rain'])
  expect(held[0]!.reasons.map(({ruleId}) => ruleId)).toEqual(['state-unsigned'])
  expect((await told(root))[0]!.reason).toContain('Missing a signature under 2 translations of 2')
})

test('an edition that is signed is built, and its signatures stand in the state file', async () => {
  const root = await project({'polyedition.config.json': SIGNED})
  const {keys, open, written} = await sign(root)
  expect(keys).toHaveLength(2)
  expect(open).toEqual([])
  expect(written).toEqual(['article/_state/ar/rain.json'])
  expect((await build(root)).held.map(({sourceSlug}) => sourceSlug)).toEqual(['ferry'])
  const state = JSON.parse(read(root, 'article/_state/ar/rain.json')) as Record<string, {signed?: object}>
  const part = expect.stringMatching(/^[0-9a-f]{16}$/)
  expect(state[keys[0]!]!.signed).toEqual({
    ...{by: 'Mona Saleh', date: NOON, hash: expect.stringMatching(/^[0-9a-f]{64}$/)},
    parts: {source: part, target: part, rules: '1'}
  })
  expect(await sign(root)).toMatchObject({keys: [], before: keys, written: []})
})

test('a signature lapses for what changes after it, and for nothing else', async () => {
  const root = await project({'polyedition.config.json': SIGNED})
  await sign(root)
  expect(await told(root)).toEqual([])
  await translate(root, 'rain', ['المطر ينهي الجفاف', 'هطل المطر يومين كاملين.'])
  const [lapsed, ...others] = await told(root)
  expect(others).toEqual([])
  expect(lapsed!.reason).toContain(
    'Found the signature of Mona Saleh of `2024-02-14` under `هطل المطر يومين كاملين.`, lapsed by a change of the translation, expected'
  )
  expect(await sign(root)).toMatchObject({keys: [lapsed!.key]})
  expect(await told(root)).toEqual([])
})

test('a changed source lapses it too, once the translation is accepted', async () => {
  const root = await project({'polyedition.config.json': SIGNED})
  await sign(root)
  write(root, {'article/rain.md': article('Rain ends the drought', 'It rained for three days.')})
  await expect(sign(root)).resolves.toMatchObject({keys: [], open: [expect.stringMatching(/^p-/)]})
  await acceptTargets({cwd: root, article: 'rain', locales: ['ar']})
  const [lapsed, ...others] = await told(root)
  expect(others).toEqual([])
  expect(lapsed).toMatchObject({
    key: expect.stringMatching(/^p-/),
    reason: expect.stringContaining('change of the source,')
  })
})

test('so does an entry of the glossary that occurs, and no other', async () => {
  const other = '  - id: nile\n    kind: place\n    names: {en: Nile, ar: {use: النيل}}\n'
  const root = await project({
    'polyedition.config.json': SIGNED,
    'article/glossary.yaml': NAMES + other,
    'article/rain.md': article('Rain ends the drought', 'It rained in the Delta.')
  })
  await translate(root, 'rain', ['المطر ينهي الجفاف', 'هطل المطر في الدلتا.'])
  await sign(root)
  write(root, {'article/glossary.yaml': NAMES + other.replace('{use: النيل}', '{use: النيل, also: [نهر النيل]}')})
  expect(await told(root)).toEqual([])
  write(root, {'article/glossary.yaml': NAMES.replace('{use: الدلتا}', '{use: الدلتا, also: [دلتا النيل]}') + other})
  const [lapsed, ...others] = await told(root)
  expect(others).toEqual([])
  expect(lapsed!.reason).toContain('lapsed by a change of the glossary entry `delta`, expected')
  const {entries} = await readSignatures({cwd: root, article: 'rain', locale: 'ar'})
  expect(entries.map(({state, changed}) => [state, changed])).toEqual([
    ['signed', undefined],
    ['lapsed', [{what: 'name', name: 'delta'}]]
  ])
})

test('so does a bound figure, and an entry that comes to occur', async () => {
  const bound = (rained: number) =>
    article('Rain ends the drought', 'It rained for {{days}} days in the Delta.', `figures: {days: ${rained}}\n`)
  const root = await project({'polyedition.config.json': SIGNED, 'article/rain.md': bound(3)})
  await translate(root, 'rain', ['المطر ينهي الجفاف', 'هطل المطر {{days}} أيام في الدلتا.'])
  await sign(root)
  expect(await told(root)).toEqual([])
  write(root, {'article/rain.md': bound(4), 'article/glossary.yaml': NAMES})
  expect((await told(root)).map(({reason}) => /change of (.*), expected/.exec(reason)?.[1])).toEqual([
    'the figure `days`, the glossary entry `delta`'
  ])
})

test('a signature that does not say what it was given for lapses without saying what changed', async () => {
  const root = await project({'polyedition.config.json': SIGNED})
  await sign(root)
  const path = 'article/_state/ar/rain.json'
  write(root, {[path]: read(root, path).replace(/,\s*"parts":\s*\{[^}]*\}/g, '')})
  expect(await told(root)).toEqual([])
  await translate(root, 'rain', ['المطر ينهي الجفاف', 'هطل المطر يومين كاملين.'])
  expect((await told(root))[0]!.reason).toContain('which has changed since')
})

test('who has read another edition signs nothing', async () => {
  const root = await project({'polyedition.config.json': SIGNED})
  const {hash} = await readSignatures({cwd: root, article: 'rain', locale: 'ar'})
  await translate(root, 'rain', ['المطر ينهي الجفاف', 'هطل المطر يومين كاملين.'])
  const options = {cwd: root, article: 'rain', locale: 'ar', by: 'Mona Saleh', now: NOON}
  const refused = await signStory({...options, read: hash})
  expect(refused).toMatchObject({another: true, keys: [], written: []})
  expect(await signStory({...options, read: refused.hash})).toMatchObject({
    keys: [expect.anything(), expect.anything()]
  })
})

test('the command shows the rows, and signs only when it is told to', async () => {
  const root = await project({'polyedition.config.json': SIGNED})
  const line = ['sign', 'rain', '--locale', 'ar', '--by', 'Mona Saleh']
  const shown = await cli(root, line)
  expect(shown).toMatchObject({code: 0, out: expect.stringContaining('two days')})
  expect(shown.err).toContain('Nothing is signed')
  expect(await told(root)).toHaveLength(1)
  expect((await cli(root, [...line, '--yes'])).out).toContain('Mona Saleh has signed 2 texts of rain in ar')
  expect(await told(root)).toEqual([])
  await translate(root, 'rain', ['المطر ينهي الجفاف', 'هطل المطر يومين كاملين.'])
  const {out} = await cli(root, line)
  expect(out).toMatch(/Signed by Mona Saleh on \S+: 1 text\n/)
  expect(out).toMatch(/Lapsed: p-it-rained-\S+, signed by Mona Saleh on \S+; since then the translation changed/)
})

test('nobody signs without a name, or the source', async () => {
  const root = await project()
  await expect(signStory({cwd: root, article: 'rain', locale: 'ar', by: ' '})).rejects.toThrow('Missing name')
  await expect(signStory({cwd: root, article: 'rain', locale: 'en', by: 'Mona'})).rejects.toThrow('expected one of its')
})
