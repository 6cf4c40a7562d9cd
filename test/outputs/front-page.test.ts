import {describe, expect, test} from 'vitest'
import type {ArticleMeta, Edition} from '../../src/model.ts'
import {type CollectionOptions, frameOf, frontPage, html, jsonFeed, rss} from '../../src/outputs/index.ts'
import {ours as languages} from '../packs.ts'
import {editionOf} from './edition.ts'

const now = '2024-02-16T00:00:00Z'
const story = (
  locale: string,
  slug: string,
  meta: Partial<ArticleMeta> = {},
  more: Partial<Omit<Edition, 'meta' | 'lines'>> = {}
): Edition =>
  editionOf('Text.', {
    locale,
    slug,
    sourceSlug: slug,
    ...more,
    meta: {headline: `Story ${slug}`, published: '2024-02-14T09:00:00Z', ...meta}
  })
const titles = (page: string | undefined): string[] =>
  [...(page ?? '').matchAll(/<h2><a href="[^"]*">([^<]*)/g)].map(([, title = '']) => title)
const front = (editions: readonly Edition[], options: Partial<CollectionOptions> = {}): Record<string, string> => ({
  ...frontPage.render(editions, {languages, now, ...options})
})

test('the newest come first, then what has no date', () => {
  const all = [
    story('en', 'old', {published: '2023-01-01'}),
    {...story('en', 'undated'), meta: {...story('en', 'undated').meta, published: undefined}} as unknown as Edition,
    story('en', 'new', {published: '2024-02-15'})
  ]
  expect(titles(front(all)['en/index.html'])).toEqual(['Story new', 'Story old', 'Story undated'])
  expect(titles(front(all, {limit: 1})['en/index.html'])).toEqual(['Story new'])
})

test('nothing that may not be out is on it', () => {
  const all = [
    story('en', 'embargoed', {embargo: '2024-02-17T00:00:00Z'}),
    story('en', 'unsure', {embargo: '2024-02-14'}),
    story('en', 'withheld', {status: 'withheld'}),
    story('en', 'killed', {status: 'canceled'}),
    story('en', 'untranslated', {}, {fallback: 'ar'}),
    story('en', 'released', {embargo: '2024-02-15T00:00:00Z'})
  ]
  expect(titles(front(all)['en/index.html'])).toEqual(['Story released'])
  expect(front(all)['en/index.html']).not.toMatch(/embargoed|unsure|withheld|killed|untranslated/)
})

const dates: Array<[locale: string, dir: string, date: string, words: string]> = [
  ['en', 'ltr', 'Feb. 14, 2024', 'Latest stories'],
  ['ar', 'rtl', '14 فبراير/شباط 2024', 'أحدث الأخبار'],
  ['he', 'rtl', '14 בפברואר 2024', 'כתבות אחרונות']
]
for (const [locale, dir, date, words] of dates) {
  test(`it is in the direction, dates and words of ${locale}`, () => {
    const page = front([story(locale, 'ferry')])[`${locale}/index.html`]
    expect(page).toContain(`<html lang="${locale}" dir="${dir}">`)
    expect(page).toContain(`<time datetime="2024-02-14T09:00:00Z">${date}</time>`)
    expect(page).toContain(`<h1>${words}</h1>`)
  })
}

test('it follows the house style and the words of the project', () => {
  const locales = [
    {locale: 'ar', lang: 'ar', dir: 'rtl' as const, style: {digits: 'arab' as const}, labels: {newest: 'الأحدث'}}
  ]
  const page = front([story('ar', 'ferry')], {locales})['ar/index.html']
  expect(page).toContain('١٤ فبراير/شباط ٢٠٢٤')
  expect(page).toContain('<h1>الأحدث</h1>')
})

test('a locale without an edition has one that says so, and the way to the others', () => {
  const locales = [
    {locale: 'en', lang: 'en', dir: 'ltr' as const},
    {locale: 'he', lang: 'he', dir: 'rtl' as const}
  ]
  const page = front([story('en', 'ferry')], {locales})['he/index.html']
  expect(page).toContain('עדיין לא פורסמו כתבות.')
  expect(page).toContain('<a href="../en/index.html" hreflang="en" lang="en" dir="ltr" rel="alternate">English</a>')
  expect(page).toContain('<span lang="he" dir="rtl" aria-current="true">עברית</span>')
})

test('an article of its name takes its place', () => {
  expect(Object.keys(front([story('en', 'index'), story('ar', 'ferry')]))).toEqual(['ar/index.html'])
})

test('words of a story are text, and never markup', () => {
  const page = front([story('en', 'ferry', {headline: '<b>"R&B"</b>', description: '</p><script>'})])['en/index.html']
  expect(page).toContain('&#x3C;b>"R&#x26;B"&#x3C;/b>')
  expect(page).not.toContain('<script')
})

describe('the frame', () => {
  const outputs = [frontPage, rss, jsonFeed]
  const site: CollectionOptions = {languages, now, site: 'https://news.example/', title: {ar: 'المرفأ'}}
  const options = {...site, ...frameOf(outputs, site)}

  test('a page and the front page name the feeds, and the front page links to them', () => {
    const links = [
      '<link rel="alternate" type="application/rss+xml" title="المرفأ (RSS)" href="https://news.example/ar/feed.rss.xml">',
      '<link rel="alternate" type="application/feed+json" title="المرفأ (JSON Feed)" href="https://news.example/ar/feed.jsonfeed.json">'
    ]
    const page = html.render(story('ar', 'ferry'), options)
    const home = frontPage.render([story('ar', 'ferry')], options)['ar/index.html']
    for (const link of links) {
      expect(page).toContain(link)
      expect(home).toContain(link)
    }
    expect(home).toContain('<a href="https://news.example/ar/feed.rss.xml" type="application/rss+xml"')
  })

  test('the masthead and the feeds lead to the front page', () => {
    const page = html.render(story('ar', 'ferry'), {...options, publisher: 'المرفأ'})
    expect(page).toContain('<p><a href="https://news.example/ar/">المرفأ</a></p>')
    expect(rss.render([story('ar', 'ferry')], options)['ar/feed.rss.xml']).toContain(
      '<link>https://news.example/ar/</link>'
    )
    const alone = frameOf([frontPage], {languages})
    expect(html.render(story('he', 'ferry'), {languages, ...alone})).toContain(
      '<a href="../he/index.html"><span>עמוד הבית</span></a>'
    )
    expect(html.render(story('he', 'ferry'), {languages})).not.toContain('index.html')
  })

  test('what pages say to machines is absolute where their links are relative', () => {
    const far = {languages, origin: 'https://news.example/', image: (src: string) => `../pictures/${src}`}
    const alternates = [{locale: 'en', lang: 'en', slug: 'ferry', headline: 'Ferry'}]
    const page = html.render(story('ar', 'ferry', {images: [{src: 'a.jpg'}]}, {alternates}), far)
    expect(page).toContain('<link rel="canonical" href="https://news.example/ar/ferry.html">')
    expect(page).toContain('hreflang="en" href="https://news.example/en/ferry.html">')
    expect(page).toContain('content="https://news.example/pictures/a.jpg"')
    expect(page).toContain('"@id":"https://news.example/ar/ferry.html"')
    expect(page).toContain('<a href="../en/ferry.html" hreflang="en"')
    expect(page).toContain('<img src="../pictures/a.jpg"')
  })

  test('each page can be entered past its head', () => {
    const page = html.render(story('he', 'ferry'), {languages})
    expect(page).toMatch(/<body>\n<a class="skip" href="#main">דילוג לתוכן<\/a>\n/)
    expect(page).toContain('<main id="main" tabindex="-1">')
  })
})

const locales: Array<[lang: string, written: string]> = [
  ['en', 'en_US'],
  ['ar', 'ar_EG'],
  ['he', 'he_IL'],
  ['ar-MA', 'ar_MA'],
  ['zh-Hant', 'zh_TW']
]
for (const [lang, written] of locales) {
  test(`Open Graph calls ${lang} ${written}`, () => {
    const page = html.render(story('en', 'ferry', {}, {lang}), {languages})
    expect(page).toContain(`<meta property="og:locale" content="${written}">`)
  })
}

describe('JSON-LD', () => {
  const data = (
    meta: Partial<ArticleMeta>,
    more: Partial<Omit<Edition, 'meta' | 'lines'>> = {}
  ): Record<string, unknown> => {
    const options = {languages, site: 'https://n.example', publisher: 'The News', logo: 'https://n.example/logo.png'}
    const page = html.render(story('en', 'ferry', meta, more), options)
    return JSON.parse(/ld\+json">(.*?)<\/script>/.exec(page)?.[1] ?? '') as Record<string, unknown>
  }

  test('names the people, else the agency whose copy it is, else the house', () => {
    expect(data({byline: [{name: 'D. Levi'}]}).author).toEqual([{'@type': 'Person', name: 'D. Levi'}])
    expect(data({credit: [{agency: 'AP', role: 'wire'}]}).author).toEqual([
      {'@type': 'Organization', name: 'The Associated Press'}
    ])
    const house = {
      '@type': 'NewsMediaOrganization',
      name: 'The News',
      logo: {'@type': 'ImageObject', url: 'https://n.example/logo.png'}
    }
    expect(data({}).author).toEqual(house)
    expect(data({}).publisher).toEqual(house)
  })

  test('names what the story is based on', () => {
    const alternates = [{locale: 'ar', lang: 'ar', slug: 'ferry', headline: 'عبّارة'}]
    const meta: Partial<ArticleMeta> = {
      credit: [{agency: 'AP', role: 'based-on'}],
      sources: [{name: 'Port', url: 'https://port.example/'}]
    }
    expect(data(meta, {sourceLang: 'ar', alternates}).isBasedOn).toEqual([
      'https://n.example/ar/ferry.html',
      {'@type': 'CreativeWork', author: {'@type': 'Organization', name: 'The Associated Press'}},
      {'@type': 'CreativeWork', name: 'Port', url: 'https://port.example/'}
    ])
    expect(data({}).isBasedOn).toBeUndefined()
  })
})
