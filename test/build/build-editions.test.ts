import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {basename, join, resolve} from 'node:path'
import {expect, test} from 'vitest'
import {type BuildInput, buildEditions, collections, type Output, outputs} from '../../src/index.ts'
import {ar} from '../../src/languages/ar/index.ts'
import {en} from '../../src/languages/en/index.ts'
import {ours} from '../packs.ts'

const root = resolve(import.meta.dirname, '../..')
const NOW = '2026-06-01T12:00:00Z'

const markdown = '---\nlang: en\nheadline: Ferry returns\n---\n\n14 boats sail again.\n'
const target = '{"headline-ferry-returns-eff7": "عودة العبّارة", "p-boats-sail-again-2ca1": "14 قاربًا يبحر من جديد."}'
const input: BuildInput = {
  articles: [{markdown, slug: 'ferry'}],
  catalogs: [{slug: 'ferry', locale: 'ar', file: target}],
  languages: [en, ar],
  outputs: [outputs.html, outputs.txt],
  now: NOW
}
const built = (more: Partial<BuildInput> = {}) => buildEditions({...input, ...more})
const withFront = (front: string) => ({
  articles: [{slug: 'ferry', markdown: markdown.replace('---\n\n', `${front}\n---\n\n`)}]
})

test('our own articles give the same editions as the build that reads and writes files', () => {
  const names = readdirSync(join(root, 'article')).filter((name) => name.endsWith('.md'))
  const read = (path: string) =>
    existsSync(join(root, path)) ? {text: readFileSync(join(root, path), 'utf8')} : undefined
  const catalogs = names.flatMap((name) =>
    ours.map(({tag: locale}) => {
      const slug = basename(name, '.md')
      const [file, state] = [read(`locales/${locale}/${slug}.json`), read(`article/_state/${locale}/${slug}.json`)]
      return {slug, locale, ...(file && {file: file.text}), ...(state && {state: state.text})}
    })
  )
  const articles = names.map((name) => ({path: `article/${name}`, markdown: read(`article/${name}`)!.text}))
  const result = buildEditions({
    articles,
    catalogs,
    languages: ours,
    outputs: [outputs.markdown, outputs.txt],
    now: '2099-01-01'
  })
  expect(result.held).toEqual([])
  expect(result.findings.filter(({severity}) => severity === 'error')).toEqual([])
  expect(Object.keys(result.outputs)).toHaveLength(names.length * 6)
  for (const [path, text] of Object.entries(result.outputs)) {
    const [locale, file] = path.split('/')
    const [slug, extension] = file!.split('.')
    expect(text, path).toBe(read(`test/golden/${slug}.${locale}.${extension}`)!.text)
  }
})

test('editions, their outputs and their links to each other', () => {
  const {editions, outputs: files, held, findings} = built()
  expect(editions.map(({locale, alternates}) => [locale, alternates.map((one) => one.locale)])).toEqual([
    ['en', ['ar']],
    ['ar', ['en']]
  ])
  expect(Object.keys(files)).toEqual(['en/ferry.html', 'en/ferry.txt', 'ar/ferry.html', 'ar/ferry.txt'])
  expect(files['ar/ferry.html']).toContain('hreflang="en"')
  expect([held, findings.filter(({severity}) => severity === 'error')]).toEqual([[], []])
})

test('a wrong edition is held, and the others are built', () => {
  const wrong = [{slug: 'ferry', locale: 'ar', file: target.replace('14 ', '41 ')}]
  const {editions, outputs: files, held, findings} = built({catalogs: wrong})
  expect(editions.map(({locale}) => locale)).toEqual(['en'])
  expect(Object.keys(files)).toEqual(['en/ferry.html', 'en/ferry.txt'])
  expect(held).toEqual([{slug: 'ferry', locale: 'ar', why: 'errors'}])
  expect(findings.filter(({severity}) => severity === 'error').map(({ruleId}) => ruleId)).toEqual(['figure-changed'])
})

test('an edition that lacks only translations waits', () => {
  const part = [{slug: 'ferry', locale: 'ar', file: '{"headline-ferry-returns-eff7": "عودة العبّارة"}'}]
  const {editions, held, findings} = built({catalogs: part})
  expect(editions.map(({locale}) => locale)).toEqual(['en'])
  expect(held).toEqual([{slug: 'ferry', locale: 'ar', why: 'waiting'}])
  expect(findings.find(({ruleId}) => ruleId === 'state-missing')).toMatchObject({locale: 'ar'})
})

test('severities, a policy and the words of the page', () => {
  const {editions, outputs: files} = built({
    catalogs: [{slug: 'polyedition', locale: 'ar', file: '{"by": "بقلم {{names}}", "translated-from": "نقلًا"}'}],
    policy: {missing: 'source'}
  })
  expect(editions.map(({locale, fallback}) => [locale, fallback])).toEqual([
    ['en', undefined],
    ['ar', 'en']
  ])
  expect(files['ar/ferry.html']).toContain('14 boats')
  expect(built({catalogs: [], severities: {'state-missing': 'off'}}).editions.map(({locale}) => locale)).toEqual([
    'en',
    'ar'
  ])
})

for (const [front, why] of [
  ['embargo: 2026-06-01T13:00:00Z', 'embargo'],
  ['status: canceled', 'canceled'],
  ['draft: true', 'withheld'],
  ['published: 2027-01-01', 'scheduled']
] as const) {
  test(`${front} lets nothing out`, () => {
    const {editions, outputs: files, held} = built(withFront(front))
    expect([editions, files]).toEqual([[], {}])
    expect(held.map((one) => one.why)).toEqual([why, why])
  })
}

test('a territory and a fallback', () => {
  const locales = ['en', 'ar', {locale: 'ar-EG', fallback: ['ar'], territory: 'EG', style: {digits: 'arab'}}] as const
  const policy = {missing: 'source'} as const
  expect(built({locales, policy}).editions.map(({locale}) => locale)).toEqual(['en', 'ar', 'ar-EG'])
  const elsewhere = built({locales, policy, ...withFront('rights:\n  territories: [SA]')})
  expect(elsewhere.held).toEqual([{slug: 'ferry', locale: 'ar-EG', why: 'territory'}])
})

test('one story never stops another: an output that fails, two of one slug, a language that nobody asked for', () => {
  const output: Output = {
    name: 'shout',
    extension: 'shout',
    mediaType: 'text/plain',
    render: ({meta}) => {
      if (meta.headline === 'Boom') throw new Error('no headline of this kind')
      return meta.headline.toUpperCase()
    }
  }
  const articles = [
    {slug: 'boom', markdown: markdown.replace('Ferry returns', 'Boom')},
    {slug: 'twin', markdown},
    {slug: 'Twin', markdown},
    {slug: 'far', markdown: markdown.replace('lang: en', 'lang: de')},
    ...input.articles
  ]
  const {outputs: files, held, findings} = built({articles, outputs: [output], severities: {'state-missing': 'off'}})
  expect(files).toEqual({'en/ferry.shout': 'FERRY RETURNS', 'ar/ferry.shout': 'عودة العبّارة'})
  expect(held.map(({slug, locale}) => `${locale}/${slug}`)).toEqual(
    ['boom', 'twin', 'Twin', 'far'].flatMap((slug) => [`en/${slug}`, `ar/${slug}`])
  )
  const rules = findings.filter(({severity}) => severity === 'error').map(({slug, ruleId}) => `${slug} ${ruleId}`)
  expect(rules).toContain('boom article-failed')
  expect(rules).toContain('far article-lang')
  expect(rules).toContain('twin article-slug')
})

test('feeds and site maps are made of all editions', () => {
  const printing = {site: 'https://news.example/', title: 'News'}
  const {outputs: files} = built({
    ...withFront('published: 2026-05-31'),
    outputs: [collections.rss, collections.sitemap],
    printing
  })
  expect(Object.keys(files).sort()).toEqual(['ar/feed.rss.xml', 'en/feed.rss.xml', 'sitemap.xml'])
  expect(files['ar/feed.rss.xml']).toContain('عودة العبّارة')
})

test('the mistakes of a caller are told', () => {
  expect(() => built({now: 'soon'})).toThrow('found `now` as `soon`, expected a moment such as')
  expect(() => built({outputs: [outputs.html, outputs.html]})).toThrow('found two outputs for `.html`')
})
