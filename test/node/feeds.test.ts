import {describe, expect, test} from 'vitest'
import {extractProject, killStory} from '../../src/node/index.ts'
import {article, build, edition, index, NOON, project, translate} from './project.ts'
import {read, write} from './temp.ts'

const config = (more: object): string =>
  JSON.stringify({
    locales: ['en', 'ar'],
    outputs: ['html', 'json', 'rss', 'atom', 'json-feed', 'sitemap', 'news-sitemap'],
    baseUrl: 'https://news.example/',
    ...more
  })
const withFeeds = (more: object = {}) => project({'polyedition.config.json': config(more)})

interface JsonFeed {
  readonly title: string
  readonly items: ReadonlyArray<{
    readonly title: string
    readonly url: string
    readonly content_html: string
    readonly _polyedition: {readonly translations: ReadonlyArray<{readonly url: string}>}
  }>
}
const feed = (root: string, locale: string) => JSON.parse(edition(root, `${locale}/feed.jsonfeed.json`)) as JsonFeed
const titles = (root: string, locale: string) => feed(root, locale).items.map(({title}) => title)

describe('feeds and site maps of a build', () => {
  test('stand in the generation with their hashes, and the same build gives the same bytes', async () => {
    const root = await withFeeds()
    const first = await build(root)
    expect(Object.keys(index(root).files)).toEqual(
      expect.arrayContaining(['ar/feed.rss.xml', 'en/feed.atom.xml', 'news-sitemap.xml', 'sitemap.xml'])
    )
    const again = await build(root)
    expect([again.generation, again.written]).toEqual([first.generation, []])
  })

  test('hold editions that were not built now, with their texts', async () => {
    const root = await withFeeds()
    const images = 'images: [{src: https://pictures.example/ferry.jpg}]\nbyline: Dana\nkeywords: [sea]\n'
    write(root, {'article/ferry.md': article('Ferry returns', 'The ferry sails again.', images)})
    await extractProject({cwd: root})
    await translate(root, 'ferry', ['عودة العبّارة', 'دانا', 'بحر', 'العبّارة تبحر من جديد.'])
    await build(root)
    const before = edition(root, 'ar/feed.jsonfeed.json')
    expect(before).toContain('https://pictures.example/ferry.jpg')
    await build(root, {articles: ['rain']})
    expect(edition(root, 'ar/feed.jsonfeed.json')).toBe(before)
    expect(feed(root, 'ar').items[0]?.content_html).toContain('العبّارة تبحر')
  })

  test('link to what stands now', async () => {
    const root = await withFeeds({permalink: '{locale}/news/{slug}'})
    await build(root)
    const [item] = feed(root, 'en').items
    expect([item?.url, item?._polyedition.translations[0]?.url]).toEqual([
      'https://news.example/en/news/ferry',
      'https://news.example/ar/news/ferry'
    ])
    expect(edition(root, 'sitemap.xml')).toContain('hreflang="ar" href="https://news.example/ar/news/ferry"')
    expect(edition(root, 'en/ferry.html')).toContain('href="https://news.example/ar/news/ferry"')
  })

  test('address an edition as its page does, by the day on which it was published', async () => {
    const root = await withFeeds({permalink: '{locale}/{year}/{month}/{day}/{slug}/'})
    await build(root)
    const address = 'https://news.example/en/2024/02/14/ferry/'
    expect(edition(root, 'en/ferry.html')).toContain(`<link rel="canonical" href="${address}">`)
    const files = ['ar/feed.rss.xml', 'ar/feed.atom.xml', 'ar/feed.jsonfeed.json', 'sitemap.xml', 'news-sitemap.xml']
    for (const path of files) {
      expect(edition(root, path)).toContain(address)
      expect(edition(root, path)).not.toContain('undated')
    }
    // Also of an edition that stands from an earlier build, whatever day the article names today.
    const moved = article('Ferry returns', 'The ferry does not sail.').replace('2024-02-14T', '2024-02-15T')
    write(root, {'article/ferry.md': moved})
    await build(root, {now: '2024-02-15T12:00:00Z'})
    const kept = 'https://news.example/ar/2024/02/14/ferry/'
    expect(edition(root, 'en/ferry.html')).toContain(`hreflang="ar" href="${kept}"`)
    expect(edition(root, 'sitemap.xml')).toContain(`<loc>${kept}</loc>`)
  })

  const gone: Array<[status: string, front: string]> = [
    ['canceled', 'status: canceled\n'],
    ['withheld', 'status: withheld\n'],
    ['under embargo', 'embargo: 2024-02-14T12:00:01Z\n']
  ]
  for (const [status, front] of gone) {
    test(`say nothing of a story that is ${status}`, async () => {
      const root = await withFeeds()
      await build(root)
      write(root, {'article/rain.md': article('Rain ends the drought', 'It rained for two days.', front)})
      await build(root)
      expect([titles(root, 'en'), titles(root, 'ar')]).toEqual([['Ferry returns'], ['عودة العبّارة']])
      expect(edition(root, 'sitemap.xml') + edition(root, 'en/feed.rss.xml')).not.toContain('rain')
    })
  }

  test('stay when their last story goes, so that those who follow them see that it is gone', async () => {
    const root = await withFeeds()
    await build(root)
    for (const slug of ['rain', 'ferry']) await killStory({cwd: root, article: slug, now: NOON})
    expect(feed(root, 'ar')).toMatchObject({title: 'news.example', language: 'ar', items: []})
    expect(edition(root, 'ar/feed.rss.xml')).toContain('<language>ar</language>')
    expect(edition(root, 'ar/feed.atom.xml')).not.toContain('<entry')
    expect(edition(root, 'sitemap.xml')).not.toContain('<url>')
  })

  test('are named as the configuration says, at an address of their own if it says so', async () => {
    const root = await project({
      'polyedition.config.json': config({
        baseUrl: undefined,
        feeds: {title: {en: 'The Harbour', ar: 'المرفأ'}, limit: 1, baseUrl: 'https://feeds.example/'}
      })
    })
    await build(root)
    expect([feed(root, 'en').title, feed(root, 'ar').title]).toEqual(['The Harbour', 'المرفأ'])
    expect(feed(root, 'en').items.map(({url}) => url)).toEqual(['https://feeds.example/en/ferry.html'])
    expect(edition(root, 'en/ferry.html')).toContain('href="../ar/ferry.html"')
  })

  const wrong: Array<[name: string, more: object, expected: RegExp]> = [
    ['a feed without an address', {baseUrl: undefined}, /`outputs`: found `rss` without a `baseUrl`/],
    ['a permalink without a slug', {permalink: '{locale}/news'}, /permalink/],
    ['an option that feeds do not have', {feeds: {name: 'x'}}, /name/]
  ]
  for (const [name, more, expected] of wrong) {
    test(`${name} is refused`, async () => {
      await expect(withFeeds(more)).rejects.toThrow(expected)
    })
  }

  test('by default, each edition is there for partners, too', async () => {
    const root = await project()
    await build(root)
    expect(JSON.parse(read(root, 'dist/editions/ar/ferry.ninjs.json'))).toMatchObject({language: 'ar'})
    expect(edition(root, 'ar/ferry.newsml.xml')).toContain('xml:lang="ar" dir="rtl"')
  })
})
