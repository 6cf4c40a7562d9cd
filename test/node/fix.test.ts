import {expect, test} from 'vitest'
import {checkProject, extractProject, fixProject} from '../../src/node/index.ts'
import {article, NOON, project, translate} from './project.ts'
import {read, tree, write} from './temp.ts'

const style = {digits: 'arab', months: 'levant', percent: 'word', quotes: [['“', '”']]}
const config = (own: object) => JSON.stringify({locales: ['en', {locale: 'ar', style: own}]})
const texts = (root: string) =>
  Object.fromEntries(
    tree(root)
      .filter((name) => name.endsWith('.json'))
      .map((name) => [name, read(root, name)])
  )
const keysOf = (root: string, locale: string, slug: string) =>
  Object.keys(JSON.parse(read(root, `locales/${locale}/${slug}.json`)) as object)
type States = Record<string, {target: string; state: string; note?: string; source: string}>
const statesOf = (root: string, slug: string) => JSON.parse(read(root, `article/_state/ar/${slug}.json`)) as States

const TALKS = article(
  'Talks',
  'He said on Feb. 14, 2024: “**No** delay, 1,200 times.”\n\nPrices rose by 7% at `port 80`.\n\nThe price was 5 pounds in the old town.'
)
const ARABIC = [
  'محادثات',
  'قال في 14 فبراير/شباط 2024: «<strong>لا</strong> تأخير، 1,200 مرة».',
  'ارتفعت الأسعار 7% عند <code1>port 80</code1>.',
  'قديم 5 مرات.'
]
const FIXED = [
  'محادثات',
  'قال في ١٤ شباط ٢٠٢٤: “<strong>لا</strong> تأخير، ١٬٢٠٠ مرة”.',
  'ارتفعت الأسعار ٧ في المئة عند <code1>port 80</code1>.'
]

async function talks() {
  const root = await project({'polyedition.config.json': config(style), 'article/talks.md': TALKS})
  await translate(root, 'talks', ARABIC)
  write(root, {'article/talks.md': TALKS.replace('in the old town', 'in the new town')})
  await extractProject({cwd: root})
  return root
}

test('fixes are applied to the tagged texts, states stay, and a second run fixes nothing', async () => {
  const root = await talks()
  const [, , , stale = ''] = keysOf(root, 'ar', 'talks')
  const before = statesOf(root, 'talks')
  const report = await fixProject({cwd: root, now: NOON})
  expect(report.meanwhile).toEqual([])
  expect([...report.written].sort()).toEqual(['article/_state/ar/talks.json', 'locales/ar/talks.json'])
  const now = JSON.parse(read(root, 'locales/ar/talks.json')) as Record<string, string>
  expect(Object.values(now).slice(0, 3)).toEqual(FIXED)
  const states = statesOf(root, 'talks')
  for (const {key, rules} of report.fixed) {
    const names = [...new Set(rules)].sort().join(', ')
    expect(states[key]).toEqual({...before[key], target: now[key], note: `fixed by ${names}`})
  }
  expect(states[stale]).toEqual(before[stale])
  const rest = await checkProject({cwd: root, now: NOON})
  expect(rest.findings.filter(({fix}) => fix)).toEqual([])
  expect(rest.findings.filter(({ruleId}) => ruleId === 'state-unrecorded')).toEqual([])

  const after = texts(root)
  expect(await fixProject({cwd: root, now: NOON})).toEqual({fixed: [], written: [], meanwhile: []})
  expect(texts(root)).toEqual(after)
  await extractProject({cwd: root})
  expect(texts(root)).toEqual(after)
})

test('a text that was not recorded is fixed and stays so', async () => {
  const root = await talks()
  const path = 'locales/ar/talks.json'
  write(root, {[path]: read(root, path).replace('مرة».', 'مرات».')})
  const state = read(root, 'article/_state/ar/talks.json')
  const [, key = ''] = keysOf(root, 'ar', 'talks')
  await fixProject({cwd: root, now: NOON})
  expect(read(root, path)).toContain('“<strong>لا</strong> تأخير، ١٬٢٠٠ مرات”.')
  const recorded = (JSON.parse(state) as States)[key]
  expect(statesOf(root, 'talks')[key]).toEqual(recorded)
})

test('with the old text let stand, a stale one is fixed and stays stale', async () => {
  const root = await talks()
  const [, , , stale = ''] = keysOf(root, 'ar', 'talks')
  write(root, {'polyedition.config.json': config(style).replace('{', '{"stale":"old",')})
  const before = statesOf(root, 'talks')[stale]!
  await fixProject({cwd: root, now: NOON})
  expect(statesOf(root, 'talks')[stale]).toEqual({
    ...before,
    target: 'قديم ٥ مرات.',
    note: 'fixed by text-style-digits'
  })
  const {findings} = await checkProject({cwd: root, now: NOON})
  expect(findings.filter(({ruleId}) => ruleId === 'state-stale').map(({key}) => key)).toEqual([stale])
})

test('what the house has chosen is a warning, what the language does by itself an info', async () => {
  const root = await talks()
  const severities = async () => {
    const {findings} = await checkProject({cwd: root, now: NOON})
    return new Set(findings.filter(({ruleId}) => /^text-style|quote-style/.test(ruleId)).map((one) => one.severity))
  }
  expect(await severities()).toEqual(new Set(['warning']))
  await fixProject({cwd: root, now: NOON})
  write(root, {'polyedition.config.json': config({})})
  expect(await severities()).toEqual(new Set(['info']))
})

test('the tag of a locale chooses its digits', async () => {
  const root = await talks()
  write(root, {'polyedition.config.json': JSON.stringify({locales: ['en', {locale: 'ar', tag: 'ar-EG-u-nu-arab'}]})})
  await fixProject({cwd: root, now: NOON, articles: ['talks']})
  expect(read(root, 'locales/ar/talks.json')).toContain('١٤ فبراير/شباط ٢٠٢٤')
})
