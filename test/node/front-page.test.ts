import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {killStory} from '../../src/node/index.ts'
import {picture} from './picture-files.ts'
import {article, build, edition, NOON, project} from './project.ts'
import {tree, write} from './temp.ts'

const outputs = ['html', 'front-page', 'rss', 'atom', 'json-feed']
const config = (more: object = {}) => ({
  'polyedition.config.json': JSON.stringify({
    locales: ['en', 'ar'],
    outputs,
    feeds: {title: 'The Port', baseUrl: 'https://news.example/editions'},
    ...more
  })
})
const lists = (root: string): string =>
  ['index.html', 'feed.rss.xml', 'feed.atom.xml', 'feed.jsonfeed.json']
    .flatMap((file) => ['en', 'ar'].map((locale) => edition(root, `${locale}/${file}`)))
    .join('\n')

test('a project without any configuration of outputs has front pages, to which its pages lead', async () => {
  const root = await project()
  await build(root)
  expect(edition(root, 'ar/index.html')).toContain('<a href="../ar/ferry.html">عودة العبّارة</a>')
  expect(edition(root, 'ar/ferry.html')).toContain('<a href="../ar/index.html">')
})

test('nothing that waits, is embargoed, withheld or killed is on a front page or in a feed', async () => {
  const root = await project({
    ...config(),
    'article/secret.md': article('Secret', 'Not yet.', 'embargo: 2024-02-15T09:00:00Z\n'),
    'article/kept.md': article('Kept back', 'Never.', 'status: withheld\n'),
    'article/alone.md': article('Alone', 'In English only.')
  })
  await build(root)
  expect(lists(root)).not.toMatch(/Secret|Kept back|secret|kept/)
  expect(edition(root, 'en/index.html')).toContain('>Alone<')
  expect(edition(root, 'ar/index.html')).not.toMatch(/Alone|alone/)
  await killStory({cwd: root, article: 'ferry', now: NOON, reason: 'Wrong'})
  expect(lists(root)).not.toMatch(/Ferry|العبّارة|ferry/)
  expect(lists(root)).toContain('Rain ends the drought')
  await build(root, {now: '2024-02-15T10:00:00Z'})
  expect(edition(root, 'en/index.html')).toContain('>Secret<')
})

test('a build of one article leaves the others on the page', async () => {
  const root = await project(config())
  await build(root)
  const before = edition(root, 'ar/index.html')
  await build(root, {articles: ['rain']})
  expect(edition(root, 'ar/index.html')).toBe(before)
})

test('addresses for machines are absolute by `feeds.baseUrl` alone, and links are not', async () => {
  const root = await project(config())
  expect((await build(root)).remarks).toEqual([])
  const page = edition(root, 'ar/rain.html')
  expect(page).toContain('<link rel="canonical" href="https://news.example/editions/ar/rain.html">')
  expect(page).toContain('hreflang="en" href="https://news.example/editions/en/rain.html">')
  expect(page).toContain('<a href="../en/rain.html"')
  expect(page).toContain('title="The Port (RSS)" href="https://news.example/editions/ar/feed.rss.xml"')
})

test('one remark a build says that no address is set, and none where no page needs it', async () => {
  const root = await project()
  expect((await build(root)).remarks).toEqual([expect.stringContaining('set `baseUrl`')])
  expect((await build(root, {fragment: true})).remarks).toEqual([])
})

test('fragments have no front page, since their site has one', async () => {
  const root = await project()
  await build(root, {fragment: true})
  expect(tree(join(root, 'dist/editions'))).not.toContain('en/index.html')
})

test('a picture is measured, copied once and told if it is none', async () => {
  const body = '![](a.png)\n\n![](b.png)\n\n![](c.png)'
  const root = await project({
    'article/rain.md': article('Rain ends the drought', `It rained for two days.\n\n${body}`)
  })
  writeFileSync(join(root, 'article/a.png'), picture('png'))
  writeFileSync(join(root, 'article/b.png'), picture('jpg'))
  write(root, {'article/c.png': 'version https://git-lfs.github.com/spec/v1'})
  const {findings} = await build(root)
  const page = edition(root, 'en/rain.html')
  expect(page.match(/width="40" height="30"/g)).toHaveLength(2)
  const told = findings.filter(({ruleId}) => ruleId === 'article-picture')
  expect(told.map(({severity, place}) => [severity, place?.path, place?.start.line])).toEqual([
    ['warning', 'article/rain.md', 13]
  ])
  expect(told[0]?.reason).toContain('`article/c.png`')
})

test('a rule that is off says nothing of it', async () => {
  const root = await project({
    'polyedition.config.json': '{"locales": ["en", "ar"], "severities": {"article-picture": "off"}}',
    'article/rain.md': article('Rain ends the drought', 'It rained for two days.\n\n![](c.png)'),
    'article/c.png': 'none'
  })
  expect((await build(root)).findings.filter(({ruleId}) => ruleId === 'article-picture')).toEqual([])
})

test('languages stand in the order of the configuration, on front pages and on those of articles', async () => {
  const root = await project(config({source: 'en', locales: ['ar', 'en']}))
  await build(root)
  const named = (path: string): string[] =>
    [...edition(root, path).matchAll(/<li><(?:a|span) [^>]*>([^<]*)<\/(?:a|span)><\/li>/g)]
      .map(([, name]) => name!)
      .filter((name) => ['العربية', 'English'].includes(name))
  for (const page of ['ar/index.html', 'en/index.html', 'ar/ferry.html', 'en/ferry.html'])
    expect(named(page), page).toEqual(['العربية', 'English'])
})
