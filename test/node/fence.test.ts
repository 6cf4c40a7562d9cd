import {join} from 'node:path'
import {expect, onTestFinished, test, vi} from 'vitest'
import {type BuildReport, previewProject, watchProject} from '../../src/node/index.ts'
import {Transaction} from '../../src/node/project/transaction.ts'
import type * as segment from '../../src/segment/index.ts'
import {cli} from '../cli/cli.ts'
import {article, build, edition, index, NOON, project} from './project.ts'
import {leftBehind, read, tree, write} from './temp.ts'

/** A fault of ours, as nobody foresees it: an article with these words makes the segmenter throw, or go too deep. */
vi.mock('../../src/segment/index.ts', async (original) => {
  const own = await original<typeof segment>()
  const deeper = (depth: number): number => deeper(depth + 1) + 1
  const segmentArticle: typeof own.segmentArticle = (article) => {
    if (article.source.includes('A fault.')) throw new TypeError("Cannot read properties of undefined (reading 'x')")
    if (article.source.includes('A deep fault.')) deeper(0)
    return own.segmentArticle(article)
  }
  return {...own, segmentArticle}
})

const faults: ReadonlyArray<readonly [words: string, said: string]> = [
  ['A fault.', "TypeError: Cannot read properties of undefined (reading 'x')"],
  ['A deep fault.', 'RangeError: Maximum call stack size exceeded']
]
const faulty = (words: string, front = '') => ({'article/ferry.md': article('Ferry returns', words, front)})
const state = (root: string) => Object.fromEntries(tree(root).map((name) => [name, read(root, name)]))

const commands: ReadonlyArray<readonly [command: string, good: RegExp]> = [
  ['check', /./],
  ['check --fix', /./],
  ['extract', /rain/],
  ['build', /1 edition built/],
  ['export --format po', /rain\.ar\.po/],
  ['translate --from memory', /./],
  ['status', /rain/],
  ['figures', /Rain ends the drought/],
  ['attribution', /Rain ends the drought/]
]
for (const [words, said] of faults) {
  for (const [command, good] of commands) {
    test(`${command}: ${said.split(':')[0]} in one story is an error of that story`, async () => {
      const root = await project()
      write(root, {
        ...faulty(words),
        'article/rain.md': article('Rain ends the drought', 'It rained for three days.')
      })
      const {code, out, err} = await cli(root, command)
      expect(code).toBe(1)
      const told = (out + err).split('\n').filter((line) => line.includes('article-failed'))
      const finding = told.find((line) => line.includes(said))
      expect(finding).toMatch(/^article\/ferry\.md:1:1 error .*report it to the makers of polyedition/)
      expect(out + err).toMatch(good)
      expect(out + err).not.toContain('This is a fault of polyedition')
      expect(leftBehind(root)).toEqual([])
    })
  }
}

test('the editions of a story that fails stay as they stood, and the index says since when', async () => {
  const root = await project()
  await build(root)
  const before = edition(root, 'ar/ferry.html')
  write(root, {...faulty('A fault.'), 'article/rain.md': article('Rain ends', 'It rained for two days.')})
  const {findings, built, held} = await build(root)
  expect(findings.filter(({ruleId}) => ruleId === 'article-failed')).toMatchObject([
    {slug: 'ferry', place: {path: 'article/ferry.md'}, url: 'docs/checks/article-failed.md'}
  ])
  expect(built).toEqual(['en/rain'])
  expect(held.filter(({sourceSlug}) => sourceSlug === 'ferry')).toMatchObject([
    {locale: 'en', since: NOON, kept: true, reasons: [{ruleId: 'article-failed'}]},
    {locale: 'ar', since: NOON, kept: true, reasons: [{ruleId: 'article-failed'}]}
  ])
  expect(edition(root, 'ar/ferry.html')).toBe(before)
  expect(edition(root, 'en/rain.html')).toContain('Rain ends')
})

test('a story that fails is taken back all the same where its front matter says so', async () => {
  const root = await project()
  await build(root)
  write(root, faulty('A fault.', 'status: canceled\n'))
  await build(root)
  expect(index(root).editions.map(({slug}) => slug)).not.toContain('ferry')
  expect(index(root).takedown.map(({sourceSlug}) => sourceSlug)).toEqual(['ferry', 'ferry'])
})

test('a story that fails and never stood is held, and nothing is said of its text', async () => {
  const root = await project({'article/new.md': article('News', 'One.')})
  write(root, {'article/new.md': article('News', 'A fault.')})
  const {code, err} = await cli(root, 'build')
  expect(code).toBe(1)
  expect(err).toContain('article-failed')
  expect(tree(join(root, 'dist/editions')).filter((name) => name.includes('/new.'))).toEqual([])
})

test('extract writes the other stories and none of the one that fails', async () => {
  const root = await project()
  const before = state(root)
  write(root, {...faulty('A fault.'), 'article/rain.md': article('Rain ends the drought', 'It rained. It stopped.')})
  await cli(root, 'extract')
  expect(read(root, 'locales/en/rain.json')).toContain('It stopped.')
  for (const name of Object.keys(before).filter((name) => name.endsWith('ferry.json')))
    expect(read(root, name)).toBe(before[name])
})

test('the preview shows the other stories, and in place of the one that fails what is wrong', async () => {
  const root = await project(faulty('The ferry sails again.'))
  write(root, faulty('A deep fault.'))
  const preview = await previewProject({cwd: root, now: NOON})
  try {
    const page = async (path: string) => (await fetch(new URL(path, preview.url))).text()
    const all = await page('/')
    expect(all).toContain('Rain ends the drought')
    expect(all).toContain('article-failed')
    expect(await page('/editions/en/rain.html')).toContain('It rained for two days.')
    for (const path of ['/editions/en/ferry.html', '/sides/ar/ferry'])
      expect(await page(path)).toContain('article-failed')
  } finally {
    await preview.close()
  }
})

test('a watch goes on with the other stories', async () => {
  const root = await project()
  write(root, faulty('A deep fault.'))
  const end = new AbortController()
  const reports: BuildReport[] = []
  const onBuild = (report: BuildReport) => {
    reports.push(report)
    end.abort()
  }
  await watchProject({cwd: root, now: NOON, signal: end.signal, onBuild})
  expect(reports[0]?.built).toEqual(['en/rain', 'ar/rain'])
  expect(reports[0]?.findings.map(({ruleId}) => ruleId)).toContain('article-failed')
})

test.each(['build', 'extract'])('%s undoes what it had begun where the writing itself fails', async (command) => {
  const root = await project()
  await build(root)
  write(root, {
    'article/rain.md': article('Rain ends', 'It rained for two days.'),
    'article/ferry.md': article('Ferry is back', 'The ferry sails again.')
  })
  const before = state(root)
  const {write: own} = Transaction.prototype
  let times = 0
  const full = vi.spyOn(Transaction.prototype, 'write').mockImplementation(function (this: Transaction, ...given) {
    if (++times > 2) throw Object.assign(new Error('full'), {code: 'ENOSPC'})
    own.apply(this, given)
  })
  onTestFinished(() => full.mockRestore())
  const {code, err} = await cli(root, command)
  expect(code).toBe(2)
  expect(err).toContain('no space left')
  expect(state(root)).toEqual(before)
})

test('what is wrong with the configuration is no fault of a story', async () => {
  const root = await project(faulty('The ferry sails again.'))
  write(root, {'polyedition.config.json': '{"locales": ["en", "ar", "AR"]}', ...faulty('A fault.')})
  expect((await cli(root, 'build')).code).toBe(2)
})
