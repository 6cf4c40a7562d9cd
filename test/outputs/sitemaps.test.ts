import {expect, test} from 'vitest'
import type {Edition} from '../../src/model.ts'
import {type CollectionOptions, newsSitemap, sitemap} from '../../src/outputs/index.ts'
import {urlSets} from '../../src/outputs/syndication/urlset.ts'
import {editionOf} from './edition.ts'

const options: CollectionOptions = {site: 'https://news.example', title: 'The Harbour', now: '2024-02-16T12:00:00Z'}
const locales = ['en', 'ar', 'he']

const story = (locale: string, slug: string, published?: string): Edition =>
  editionOf('x', {
    locale,
    slug,
    sourceSlug: slug,
    // As the build gives them: the others, in its own order.
    alternates: locales.filter((one) => one !== locale).map((one) => ({locale: one, lang: one, slug, headline: slug})),
    meta: {headline: slug, ...(published !== undefined && {published})}
  })

const urls = (xml = ''): string[] => xml.match(/<url>.*?<\/url>/g) ?? []

test('every variant lists all of them, itself included, and the original for everybody else', () => {
  const made = urls(
    sitemap.render(
      locales.map((locale) => story(locale, 'عبّارة', '2024-02-14')),
      options
    )['sitemap.xml']
  )
  const links = made.map((url) => url.match(/hreflang="[^"]*" href="[^"]*"/g))
  const slug = encodeURIComponent('عبّارة')
  expect(links).toEqual(
    Array(3).fill([
      `hreflang="ar" href="https://news.example/ar/${slug}.html"`,
      `hreflang="en" href="https://news.example/en/${slug}.html"`,
      `hreflang="he" href="https://news.example/he/${slug}.html"`,
      `hreflang="x-default" href="https://news.example/en/${slug}.html"`
    ])
  )
  expect(made[0]).toContain('<lastmod>2024-02-14T00:00:00Z</lastmod>')
})

const window: Array<[name: string, published: string | undefined, listed: boolean]> = [
  ['of two days ago', '2024-02-14T12:00:00Z', true],
  ['older by a second', '2024-02-14T11:59:59Z', false],
  ['of this moment', '2024-02-16T12:00:00Z', true],
  ['dated in the future', '2024-02-16T12:00:01Z', false],
  ['without a date', undefined, false]
]
for (const [name, published, listed] of window) {
  test(`news ${name} ${listed ? 'are' : 'are not'} listed`, () => {
    expect(urls(newsSitemap.render([story('en', 'ferry', published)], options)['news-sitemap.xml'])).toHaveLength(
      listed ? 1 : 0
    )
  })
}

test('a news site map names the publication, its language, the date and the headline', () => {
  const made = newsSitemap.render([story('ar', 'ferry', '2024-02-16T09:00:00+02:00')], options)['news-sitemap.xml']
  expect(made).toContain(
    '<news:news><news:publication><news:name>The Harbour</news:name><news:language>ar</news:language></news:publication><news:publication_date>2024-02-16T07:00:00Z</news:publication_date><news:title>ferry</news:title></news:news>'
  )
})

test('without a clock there is no news', () => {
  const {now: _, ...rest} = options
  expect(urls(newsSitemap.render([story('en', 'ferry', '2024-02-16')], rest)['news-sitemap.xml'])).toEqual([])
})

test('more than 1,000 news make two files and an index', () => {
  const many = Array.from({length: 1001}, (_, at) => story('en', `story-${at}`, '2024-02-16T01:00:00Z'))
  const made = newsSitemap.render(many, options)
  expect(Object.keys(made)).toEqual(['news-sitemap.xml', 'news-sitemap-1.xml', 'news-sitemap-2.xml'])
  expect(urls(made['news-sitemap-1.xml'])).toHaveLength(1000)
  expect(urls(made['news-sitemap-2.xml'])).toHaveLength(1)
  expect(made['news-sitemap.xml']).toContain('<loc>https://news.example/news-sitemap-2.xml</loc>')
})

test('more than 500 editions make a file for each month and an index', () => {
  const dates = ['2024-01-31T23:30:00-05:00', '2024-02-01', undefined]
  const many = Array.from({length: 501}, (_, at) => story('en', `story-${at}`, dates[at % 3]))
  expect(Object.keys(sitemap.render(many.slice(1), options))).toEqual(['sitemap.xml'])
  const files = sitemap.render(many, options)
  const names = Object.keys(files).filter((name) => name !== 'sitemap.xml')
  expect(files['sitemap.xml']!.match(/sitemap-[^<]*/g)).toEqual([...names].sort())
  expect(names.filter((name) => !name.includes('undated')).sort()).toEqual([
    'sitemap-2024-01.xml',
    'sitemap-2024-02.xml'
  ])
  expect(names.filter((name) => name.includes('undated')).length).toBeGreaterThan(8)
  expect(names.flatMap((name) => urls(files[name])).sort()).toEqual(
    many.flatMap((one) => urls(sitemap.render([one], options)['sitemap.xml'])).sort()
  )
  // Each month made by itself is the same.
  const january = many.filter(({meta}) => meta.published === dates[0])
  expect(sitemap.divided!.part('2024-01', january, options)).toEqual({
    'sitemap-2024-01.xml': files['sitemap-2024-01.xml']
  })
})

test('no file is larger than its limit, in bytes and not in characters', () => {
  const made = urlSets('map', Array(10).fill(`<url>${'ع'.repeat(500)}</url>`), {urls: 100, bytes: 4000}, options)
  const sizes = Object.values(made).map((text) => new TextEncoder().encode(text).length)
  expect(Object.keys(made)).toHaveLength(6)
  expect(Math.max(...sizes)).toBeLessThanOrEqual(4000)
})
