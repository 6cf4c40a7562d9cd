import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {expect, test} from 'vitest'
import {createHandler, type EditionsSource} from '../../src/http/index.ts'
import {extractProject} from '../../src/node/index.ts'
import {Site} from '../astro/context.ts'
import {article, build, edition, index, translate} from './project.ts'
import {folder, read, tree, write} from './temp.ts'

const config = JSON.stringify({
  locales: ['en', 'ar', 'ar-EG'],
  missing: 'source',
  baseUrl: 'https://news.example',
  outputs: [
    ...['html', 'json', 'markdown', 'txt', 'ninjs', 'newsml'],
    ...['rss', 'atom', 'json-feed', 'sitemap', 'news-sitemap']
  ]
})

/** `ferry` is English in all three locales; of `rain`, one paragraph is translated. */
async function towns(): Promise<string> {
  const root = folder({
    'polyedition.config.json': config,
    'article/ferry.md': article('Ferry returns', 'The ferry of {{age}} years sails.', 'figures: {age: 30}\n'),
    'article/rain.md': article('Rain', 'It rained for two days.')
  })
  await extractProject({cwd: root})
  await translate(root, 'rain', [undefined, 'هطل المطر يومين.'] as unknown as string[])
  await build(root)
  return root
}

test('an edition of which nothing is translated is offered to no machine as one in its language', async () => {
  const root = await towns()
  const page = edition(root, 'en/ferry.html')
  expect(page).not.toMatch(/hreflang="ar/)
  expect(page).not.toContain('workTranslation')
  // Its readers find it, as before.
  expect(page).toContain('<a href="https://news.example/ar/ferry.html" lang="ar" dir="rtl">')
  for (const file of [
    'sitemap.xml',
    'news-sitemap.xml',
    'ar/feed.rss.xml',
    'ar/feed.atom.xml',
    'ar/feed.jsonfeed.json'
  ])
    expect(edition(root, file), file).not.toContain('ar/ferry')
  for (const file of ['en/feed.rss.xml', 'en/feed.atom.xml', 'en/feed.jsonfeed.json', 'en/ferry.ninjs.json']) {
    expect(edition(root, file), file).toContain('ferry')
    expect(edition(root, file), file).not.toMatch(/ar(?:-EG)?\/ferry/)
  }
  expect(tree(join(root, 'dist/editions')).filter((path) => /^ar.*ferry/.test(path))).toEqual(
    ['ar-EG', 'ar'].flatMap((locale) => ['html', 'js', 'json', 'md', 'txt'].map((end) => `${locale}/ferry.${end}`))
  )
})

test('what it says of itself is that it stands in the language of the article', async () => {
  const root = await towns()
  const page = edition(root, 'ar/ferry.html')
  expect(page).not.toContain('class="translation"')
  expect(page).not.toContain('hreflang="ar')
  expect(page).not.toContain('translationOfWork')
  expect(page).toContain('<link rel="canonical" href="https://news.example/en/ferry.html">')
  expect(page).toContain('"inLanguage":"en"')
  expect(page).toContain('<meta property="og:locale" content="en_US">')
  // The reader is told once in which language it stands.
  expect(edition(root, 'ar/ferry.txt').split('الإنجليزية')).toHaveLength(2)
  expect(JSON.parse(edition(root, 'ar/ferry.json'))).toMatchObject({fallback: 'en', lines: {translators: []}})
  const records = index(root).editions.map(({sourceSlug, locale, fallback}) => [sourceSlug, locale, fallback])
  expect(records).toEqual([
    ['ferry', 'en', undefined],
    ['ferry', 'ar', 'en'],
    ['ferry', 'ar-EG', 'en'],
    ['rain', 'en', undefined],
    ['rain', 'ar', undefined],
    ['rain', 'ar-EG', undefined]
  ])
})

test('one translated paragraph makes a translation, for the locales that fall back to it as well', async () => {
  const root = await towns()
  for (const locale of ['en', 'ar', 'ar-EG']) {
    const page = edition(root, `${locale}/rain.html`)
    for (const lang of ['en', 'ar', 'ar-EG', 'x-default'])
      expect(page, `${locale} ${lang}`).toContain(`<link rel="alternate" hreflang="${lang}"`)
    expect(page.includes('class="translation"'), locale).toBe(locale !== 'en')
    expect(edition(root, `${locale}/feed.rss.xml`)).toContain(`${locale}/rain.html`)
    expect(edition(root, `${locale}/rain.ninjs.json`)).toContain(`"language": "${locale}"`)
  }
})

test('an edition that is not built anew stays a fallback in what is made of all', async () => {
  const root = await towns()
  await build(root, {articles: ['rain']})
  expect(index(root).editions[1]).toMatchObject({sourceSlug: 'ferry', locale: 'ar', fallback: 'en'})
  expect(edition(root, 'ar/feed.rss.xml')).not.toContain('ferry')
  expect(edition(root, 'sitemap.xml')).not.toContain('ar/ferry')
  // A notice of a correction does not make a translation of it.
  write(root, {
    'article/ferry.md': read(root, 'article/ferry.md').replace(
      '---\n\n',
      'corrections: [{date: 2024-02-14, text: It was 31.}]\n---\n\n'
    )
  })
  const {held} = await build(root)
  expect(held.map(({locale}) => locale)).toEqual(['ar', 'ar-EG'])
  expect(edition(root, 'ar/ferry.html')).toContain('2024')
  expect(edition(root, 'ar/ferry.html')).not.toContain('class="translation"')
  expect(index(root).editions[1]).toMatchObject({fallback: 'en'})
  expect(edition(root, 'en/ferry.html')).not.toMatch(/hreflang="ar/)
})

test('fallbacks take no place in a feed from what was translated before them', async () => {
  const root = await towns()
  const newer = (headline: string) => article(headline, 'It sails.').replace('T09', 'T10')
  write(root, {
    'polyedition.config.json': config.replace('{', '{"feeds": {"limit": 1},'),
    'article/gull.md': newer('Gull'),
    'article/tern.md': newer('Tern')
  })
  await build(root, {articles: ['gull', 'tern']})
  expect(edition(root, 'ar/feed.jsonfeed.json')).toContain('هطل المطر يومين.')
})

test('the canonical address of a fallback is that of the article, whatever the project calls its language', async () => {
  const root = folder({
    'polyedition.config.json': '{"locales": ["ar", "en"], "missing": "source"}',
    'article/ferry.md': article('عودة العبّارة', 'العبّارة تبحر.').replace('lang: en', 'lang: ar-EG')
  })
  await build(root)
  expect(edition(root, 'en/ferry.html')).toContain('<link rel="canonical" href="../ar/ferry.html">')
  const source = (await import(pathToFileURL(join(root, 'dist/editions/index.js')).href)) as EditionsSource
  const response = await createHandler(source)(new Request('https://news.example/en/ferry'))
  expect(response.headers.get('link')).toBe('</ar/ferry>; rel="canonical"')
})

test('once something of it is translated it is a translation', async () => {
  const root = await towns()
  await translate(root, 'ferry', ['عودة العبّارة'])
  await build(root)
  expect(edition(root, 'en/ferry.html')).toContain('hreflang="ar"')
  expect(edition(root, 'ar/ferry.html')).toContain('class="translation"')
  expect(edition(root, 'ar/ferry.ninjs.json')).toContain('translationOf')
})

const asked: Array<[path: string, languages: string, status: number, language: string]> = [
  ['/ferry', 'ar', 200, 'en'],
  ['/ferry', 'ar-EG, en;q=0.1', 200, 'en'],
  ['/rain', 'ar', 200, 'ar'],
  ['/rain', 'ar-EG', 200, 'ar-EG'],
  // Who names it has it, and is told what it is.
  ['/ar/ferry', 'ar', 200, 'en'],
  ['/ferry?lang=ar', 'en', 200, 'en']
]
test('the request handler offers it to nobody', async () => {
  const root = await towns()
  const source = (await import(pathToFileURL(join(root, 'dist/editions/index.js')).href)) as EditionsSource
  const get = (path: string, languages: string, strict = false) =>
    createHandler(source, {strict})(
      new Request(`https://news.example${path}`, {headers: {'accept-language': languages, accept: 'text/html'}})
    )
  for (const [path, languages, status, language] of asked) {
    const response = await get(path, languages)
    expect([path, languages, response.status, response.headers.get('content-language')]).toEqual([
      path,
      languages,
      status,
      language
    ])
    const story = path.includes('rain')
    expect(response.headers.get('link')?.includes('hreflang="ar"'), path).toBe(story)
    expect((await response.text()).includes('<link rel="alternate" hreflang="ar"'), path).toBe(story)
  }
  expect((await get('/ar/ferry', 'ar')).headers.get('link')).toBe('</en/ferry>; rel="canonical"')
  const none = await get('/ferry', 'ar', true)
  expect([none.status, await none.text()]).toEqual([406, 'This story is there in: en\n'])
})

test('Astro is told which entry is a fallback, and of no alternate that is one', async () => {
  const root = await towns()
  const site = new Site(root)
  await site.load({build: false, dev: true})
  const data = (id: string) => site.entries.get(id)?.data as {fallback?: string; alternates: Array<{locale: string}>}
  expect(data('en/ferry').alternates).toEqual([])
  expect(data('ar/ferry').fallback).toBe('en')
  expect(data('ar/ferry').alternates.map(({locale}) => locale)).toEqual(['en'])
  expect(data('en/rain').alternates.map(({locale}) => locale)).toEqual(['ar', 'ar-EG'])
})
