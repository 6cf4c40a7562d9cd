import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {expect, test} from 'vitest'
import {createHandler, type EditionMeta, type EditionsSource, type HandlerOptions} from '../../src/http/index.ts'
import {article, build, project} from '../node/project.ts'

const meta = (locale: string, slug: string, sourceSlug: string, more: Partial<EditionMeta> = {}): EditionMeta => ({
  slug,
  sourceSlug,
  locale,
  lang: locale,
  dir: locale === 'en' ? 'ltr' : 'rtl',
  sourceLang: 'en',
  headline: `${sourceSlug} <${locale}>`,
  ...more
})
const editions = [
  meta('en', 'talks', 'talks', {previousSlugs: ['cairo']}),
  meta('ar', 'محادثات', 'talks', {previousSlugs: ['cairo']}),
  meta('he', 'talks', 'talks', {previousSlugs: ['cairo']}),
  meta('en', 'rain', 'rain')
]
const source: EditionsSource = {
  editions,
  async edition(slug, locale) {
    const found = editions.find((one) => one.sourceSlug === slug && one.locale === locale)!
    const html = `<article lang="${locale}"><img alt="a > b" src="../pictures/a.svg"><p>x > ="../y"</p></article>\n`
    return {...found, html, markdown: `# ${found.headline}\n`, text: `${found.headline}\n`}
  },
  takedown: [
    {slug: 'محادثات-قديمة', sourceSlug: 'talks', locale: 'ar'},
    {slug: 'false-alarm', sourceSlug: 'false-alarm', locale: 'en'},
    {slug: 'rain', sourceSlug: 'rain', locale: 'he'},
    // As an earlier build saw it go, when it had another name.
    {slug: 'cairo', sourceSlug: 'cairo', locale: 'en'}
  ]
}
const get = (path: string, headers: Record<string, string> = {}, options: HandlerOptions = {}, method = 'GET') =>
  createHandler(source, {base: '/news', ...options})(new Request(`https://news.example${path}`, {headers, method}))

const cases: Array<[path: string, headers: Record<string, string>, status: number, language: string | null]> = [
  ['/news/talks', {}, 200, 'en'],
  ['/news/talks', {'accept-language': 'ar-EG,ar;q=0.9,en;q=0.8'}, 200, 'ar'],
  ['/news/talks', {'accept-language': 'fr'}, 200, 'en'],
  ['/news/talks', {'accept-language': 'fr, en;q=0'}, 200, 'ar'],
  ['/news/rain', {'accept-language': 'ar, *;q=0'}, 406, 'en'],
  ['/news/he/talks', {'accept-language': 'ar'}, 200, 'he'],
  ['/news/talks?lang=he', {'accept-language': 'ar'}, 200, 'he'],
  ['/news/talks?lang=ar-EG', {}, 200, 'ar'],
  ['/news/talks?lang=fr', {}, 404, 'en'],
  ['/news/talks?lang=*', {}, 404, 'en'],
  ['/news/he/talks?lang=ar', {}, 200, 'he'],
  ['/news/ar/محادثات', {}, 200, 'ar'],
  ['/news/ar/rain', {}, 404, 'en'],
  ['/news/fr/talks', {}, 404, 'en'],
  ['/news/nothing', {}, 404, 'en'],
  ['/news/', {}, 404, 'en'],
  ['/news', {}, 404, 'en'],
  ['/newsroom/talks', {}, 404, 'en'],
  ['/news/en/talks/more', {}, 404, 'en'],
  ['/news/talks.exe', {}, 404, 'en'],
  ['/news/%E0%A4', {}, 404, 'en'],
  ['/news/__proto__', {}, 404, 'en'],
  ['/news/en/false-alarm', {}, 410, 'en'],
  ['/news/false-alarm', {}, 410, 'en'],
  ['/news/he/rain', {}, 410, 'en'],
  ['/news/talks', {accept: 'image/png'}, 406, 'en'],
  ['/news/talks.json', {accept: 'image/png'}, 200, 'en']
]
for (const [path, headers, status, language] of cases) {
  test(`${path} ${JSON.stringify(headers)} is ${status} in ${language}`, async () => {
    const response = await get(path, headers)
    expect([response.status, response.headers.get('content-language')]).toEqual([status, language])
  })
}

const moves: Array<[from: string, to: string]> = [
  ['/news/ar/talks', `/news/ar/${encodeURIComponent('محادثات')}`],
  ['/news/ar/talks.json?x=1', `/news/ar/${encodeURIComponent('محادثات')}.json?x=1`],
  ['/news/AR/محادثات', `/news/ar/${encodeURIComponent('محادثات')}`],
  ['/news/cairo', '/news/talks'],
  ['/news/en/cairo', '/news/en/talks'],
  ['/news/he/cairo.md', '/news/he/talks.md'],
  ['/news/ar/محادثات-قديمة', `/news/ar/${encodeURIComponent('محادثات')}`],
  ['/news/en/talks/', '/news/en/talks']
]
for (const [from, to] of moves) {
  test(`${from} leads to ${to}`, async () => {
    const response = await get(from)
    expect([response.status, response.headers.get('location')]).toEqual([301, to])
  })
}

test('what an answer depends on is told to caches', async () => {
  const vary = async (path: string, headers = {}) => (await get(path, headers)).headers.get('vary')
  expect(await vary('/news/talks')).toBe('Accept-Language, Accept')
  expect(await vary('/news/talks.html')).toBe('Accept-Language')
  expect(await vary('/news/en/talks')).toBe('Accept')
  expect(await vary('/news/en/talks.html')).toBe(null)
  expect(await vary('/news/rain', {'accept-language': '*;q=0'})).toBe('Accept-Language')
  expect(await vary('/news/cairo')).toBe('Accept-Language')
})

test('a reader who has the edition is told so, and only that one', async () => {
  const first = await get('/news/en/talks')
  const etag = first.headers.get('etag')!
  expect(etag).toMatch(/^"[0-9a-f]{32}"$/)
  for (const known of [etag, `W/${etag}`, `"x", ${etag}`, '*']) {
    const again = await get('/news/en/talks', {'if-none-match': known})
    expect([known, again.status, await again.text()]).toEqual([known, 304, ''])
    expect(again.headers.get('etag')).toBe(etag)
    expect(again.headers.get('cache-control')).toBe('public, max-age=60')
    expect(again.headers.get('vary')).toBe('Accept')
  }
  expect((await get('/news/he/talks', {'if-none-match': etag})).status).toBe(200)
  expect((await get('/news/en/talks.json', {'if-none-match': etag})).status).toBe(200)
})

test('each form has its type', async () => {
  const typeOf = async (path: string, accept?: string) =>
    (await get(path, accept === undefined ? {} : {accept})).headers.get('content-type')
  expect(await typeOf('/news/en/talks')).toBe('text/html; charset=utf-8')
  expect(await typeOf('/news/en/talks', '*/*')).toBe('text/html; charset=utf-8')
  expect(await typeOf('/news/en/talks', 'application/json')).toBe('application/json')
  expect(await typeOf('/news/en/talks', 'text/*;q=0.1, text/markdown')).toBe('text/markdown; charset=utf-8')
  expect(await typeOf('/news/en/talks', 'text/html;q=0, */*')).toBe('application/json')
  expect(await typeOf('/news/en/talks.txt', 'text/html')).toBe('text/plain; charset=utf-8')
})

test('HEAD says what GET says, without the body; other methods are refused', async () => {
  const [got, head] = [await get('/news/ar/محادثات'), await get('/news/ar/محادثات', {}, {}, 'HEAD')]
  expect([...head.headers]).toEqual([...got.headers])
  expect([head.status, await head.text()]).toEqual([200, ''])
  const posted = await get('/news/en/talks', {}, {}, 'POST')
  expect([posted.status, posted.headers.get('allow')]).toEqual([405, 'GET, HEAD'])
})

test('the page is in the language and direction of its edition, and links to the others', async () => {
  const response = await get('/news/talks', {'accept-language': 'he'}, {base: 'https://news.example/news'})
  const page = await response.text()
  expect(page).toContain('<html lang="he" dir="rtl">')
  expect(page).toContain('<title>talks &lt;he&gt;</title>')
  expect(page).toContain('<link rel="canonical" href="https://news.example/news/he/talks">')
  expect(page).toContain('hreflang="en" lang="en" dir="ltr">English</a>')
  expect(page).toContain('src="https://news.example/news/pictures/a.svg"')
  expect(page).toContain('<p>x > ="../y"</p>')
  expect(response.headers.get('content-location')).toBe('https://news.example/news/he/talks.html')
  expect(response.headers.get('link')).toContain('<https://news.example/news/en/talks>; rel="alternate"; hreflang="en"')
})

test('the publisher has the last word', async () => {
  const strict = await get('/news/talks', {'accept-language': 'fr'}, {strict: true})
  expect(strict.status).toBe(406)
  expect((await get('/news/talks', {}, {strict: true})).status).toBe(200)
  const fallback = await get('/news/talks', {'accept-language': 'fr'}, {fallback: 'ar'})
  expect(fallback.headers.get('content-language')).toBe('ar')
  const own = await get(
    '/news/talks',
    {},
    {page: ({slug}, {editions}) => `${slug} ${editions.length}`, cacheControl: 'no-store'}
  )
  expect([await own.text(), own.headers.get('cache-control')]).toEqual(['talks 3', 'no-store'])
  expect((await get('/news/talks?hl=he', {}, {parameter: 'hl'})).headers.get('content-language')).toBe('he')
  expect(() => createHandler(source, {base: 'news'})).toThrow('Found the base `news`, expected a path')
})

test('a built folder of editions is a source, former slugs included', async () => {
  const root = await project({
    'article/ferry.md': article('Ferry returns', 'The ferry sails again.', 'previousSlugs: [boat]\n')
  })
  await build(root)
  const url = pathToFileURL(join(root, 'dist/editions/index.js')).href
  const handler = createHandler(() => import(url) as Promise<EditionsSource>)
  const ask = (path: string, language: string) =>
    handler(new Request(`https://news.example${path}`, {headers: {'accept-language': language}}))
  const answer = await ask('/rain', 'ar')
  expect(answer.headers.get('content-language')).toBe('ar')
  expect(await answer.text()).toContain('هطل المطر يومين.')
  const json = (await (await ask('/ar/rain.json', 'en')).json()) as {alternates: unknown[]; url: string}
  expect(json).toMatchObject({locale: 'ar', url: '/ar/rain', alternates: [{locale: 'en', url: '/en/rain'}]})
  expect((await ask('/boat', 'en')).headers.get('location')).toBe('/ferry')
})
