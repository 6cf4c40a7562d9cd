import {join} from 'node:path'
import {expect, test} from 'vitest'
import {
  type BuildReport,
  checkProject,
  extractProject,
  statusOf,
  watchProject,
  withholdStory
} from '../../src/node/index.ts'
import {cli} from '../cli/cli.ts'
import {article, build, edition, index, NOON, project, translate} from './project.ts'
import {read, tree, write} from './temp.ts'

/** Names and bytes of all that a build leaves. */
const everything = (root: string) => {
  const folder = join(root, 'dist')
  return tree(folder)
    .flatMap((path) => [path, read(folder, path)])
    .join('\n')
}
const config = (more: object = {}) =>
  JSON.stringify({
    locales: ['en', 'ar'],
    outputs: ['html', 'json', 'ninjs', 'rss', 'sitemap', 'news-sitemap'],
    baseUrl: 'https://news.example',
    ...more
  })
const rain = (front: string) => article('Rain ends the drought', 'It rained for two days.', front)
const day = (date: string) => rain('').replace('2024-02-14T09:00:00Z', date)

const words: Array<[name: string, text: string]> = [
  ['a draft', rain('draft: true\n')],
  ['hidden', rain('hidden: yes\n')],
  ['unlisted', rain('unlisted: "true"\n')],
  ['not to be published', rain('publish: false\n')],
  ['a draft by its status', rain('status: draft\n')],
  ['not published', day('false')],
  ['of a day that lies ahead', day('2024-02-16')],
  ['of an hour that lies ahead', day('2024-02-14T12:00:01Z')],
  ['of a date of its site that lies ahead', rain('').replace('published:', 'date:').replace('02-14T', '02-20T')],
  ['a draft that no reader of YAML understands', rain('keywords: [x\ndraft: true\n')]
]
for (const [name, text] of words) {
  test(`a story that is ${name} is not in dist, and was taken from it, with exit code 0 and one line`, async () => {
    const root = await project({'polyedition.config.json': config()})
    await build(root)
    expect(everything(root)).toContain('Rain')
    write(root, {'article/rain.md': text})
    // Also where only another story is built.
    const {removed} = await build(root, {articles: ['ferry']})
    expect(removed.map(({slug, locale}) => `${locale}/${slug}`)).toEqual(['en/rain', 'ar/rain'])
    expect(everything(root)).not.toMatch(/rain|المطر/i)
    expect(index(root).editions.map(({sourceSlug}) => sourceSlug)).toEqual(['ferry', 'ferry'])
    for (const line of ['build', 'build --strict']) {
      const {code, out, err} = await cli(root, line)
      expect({code, err}, line).toEqual({code: 0, err: ''})
      expect(out.match(/rain/g), line).toHaveLength(1)
      expect(out, line).toContain('not out rain (en, ar), since its front matter says `')
    }
    expect(everything(root)).not.toMatch(/rain|المطر/i)
    expect((await cli(root, `status --now ${NOON}`)).out).toContain('not out rain, since its front matter says `')
    const checked = await cli(root, `check --now ${NOON}`)
    expect(checked.err).toContain('not out rain, since its front matter says `')
    // What is broken is told; that the story waits is no error.
    expect(checked.code).toBe(name.includes('YAML') ? 1 : 0)
  })
}

test('a story comes out once its word is gone', async () => {
  const root = await project()
  write(root, {'article/rain.md': rain('draft: true\n')})
  await build(root)
  write(root, {'article/rain.md': rain('draft: false\n')})
  expect((await build(root)).built).toEqual(['en/ferry', 'ar/ferry', 'en/rain', 'ar/rain'])
})

const days: Array<[now: string, timeZone: string | undefined, out: boolean]> = [
  ['2024-02-13T09:59:59Z', undefined, false],
  ['2024-02-13T10:00:00Z', undefined, true],
  ['2024-02-13T21:59:59Z', 'Asia/Jerusalem', false],
  ['2024-02-13T22:00:00Z', 'Asia/Jerusalem', true],
  ['2024-02-13T23:59:59Z', 'UTC', false],
  ['2024-02-14T00:00:00Z', 'UTC', true]
]
for (const [now, timeZone, out] of days) {
  test(`the story of a day, at ${now} in ${timeZone ?? 'a project without a zone'}: ${out ? 'out' : 'in'}`, async () => {
    const root = await project({'polyedition.config.json': config(timeZone === undefined ? {} : {timeZone})})
    write(root, {'article/rain.md': day('2024-02-14'), 'article/ferry.md': day('2024-02-01')})
    await build(root, {now})
    expect(index(root).editions.some(({sourceSlug}) => sourceSlug === 'rain')).toBe(out)
    // What is out is news.
    expect(edition(root, 'news-sitemap.xml').includes('/en/rain.html</loc>')).toBe(out)
  })
}

test('a day of Kiribati that has come is news nowhere before it', async () => {
  const root = await project({'polyedition.config.json': config({notYet: {dates: []}})})
  write(root, {'article/rain.md': day('2024-02-16')})
  await build(root)
  expect(edition(root, 'sitemap.xml')).toContain('/en/rain.html</loc>')
  expect(edition(root, 'news-sitemap.xml')).not.toContain('/en/rain.html</loc>')
})

test('that a story which waits is not translated yet is said where it is named', async () => {
  const root = await project()
  write(root, {'article/snow.md': article('Snow', 'It snowed for 3 days.', 'draft: true\n')})
  expect((await checkProject({cwd: root, now: NOON})).findings).toEqual([])
  const named = await checkProject({cwd: root, now: NOON, articles: ['snow']})
  expect(named.findings.map(({ruleId}) => ruleId)).toEqual(['state-missing'])
  // What its translation says wrongly is wrong already.
  await extractProject({cwd: root})
  await translate(root, 'snow', ['ثلوج', 'هطلت الثلوج 5 أيام.'])
  expect((await checkProject({cwd: root, now: NOON})).findings).toEqual([
    expect.objectContaining({slug: 'snow', ruleId: 'figure-changed'})
  ])
})

test('a story that waits goes to its translators and is shown to its desk', async () => {
  const root = await project()
  write(root, {'article/snow.md': article('Snow', 'It snowed.', 'published: false\n').replace(/published: 2.*\n/, '')})
  expect((await cli(root, 'extract')).out).toContain('locales/en/snow.json')
  expect((await cli(root, 'export --format csv snow')).code).toBe(0)
  expect(read(root, 'exchange/snow.ar.csv')).toContain('It snowed.')
  expect((await statusOf({cwd: root, now: NOON})).rows.map(({slug}) => slug)).toContain('snow')
})

test('withhold writes its own word beside that of the site', async () => {
  const root = await project()
  write(root, {'article/rain.md': rain('draft: true\n')})
  expect((await withholdStory({cwd: root, article: 'rain', now: NOON})).changed).toContain('status')
  expect(read(root, 'article/rain.md')).toContain('status: withheld')
})

test('another story of the site is not affected, nor is one on which nothing depends', async () => {
  const root = await project({'polyedition.config.json': config({notYet: {fields: {}, dates: []}})})
  write(root, {'article/rain.md': day('2030-01-01').replace('lang: en\n', 'lang: en\ndraft: true\n')})
  expect((await build(root)).withheld).toEqual([])
})

test('a watch publishes when the time of a story has come', async () => {
  const root = await project()
  write(root, {'article/rain.md': day('2024-02-14T12:00:00Z')})
  const ended = new AbortController()
  const reports: BuildReport[] = []
  // The clock of the watch stands until the timer has run, however slow the machine.
  let clock = '2024-02-14T11:59:59.950Z'
  await watchProject({
    cwd: root,
    clock: () => clock,
    signal: ended.signal,
    onReady: () => {
      clock = '2024-02-14T12:00:00.000Z'
    },
    onBuild: (report) => {
      reports.push(report)
      if (reports.length === 2) ended.abort()
    }
  })
  expect(reports.map(({built}) => built.includes('en/rain'))).toEqual([false, true])
  expect(reports[0]?.withheld.map(({why}) => why)).toEqual(['scheduled', 'scheduled'])
})
