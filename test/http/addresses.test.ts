import fc from 'fast-check'
import {expect, test} from 'vitest'
import {createHandler, type EditionMeta, type EditionsSource, type HandlerOptions} from '../../src/http/index.ts'

const sourceOf = (slugs: readonly string[], more: Partial<EditionMeta> = {}): EditionsSource => {
  const editions = slugs.map((slug): EditionMeta => {
    const own = {slug, sourceSlug: slug, locale: 'ar', lang: 'ar', dir: 'rtl', sourceLang: 'en', headline: 'h'} as const
    return {...own, previousSlugs: [`old-${slug}`], ...more}
  })
  const edition: EditionsSource['edition'] = async (slug) => {
    const found = editions.find((one) => one.sourceSlug === slug)!
    return {...found, html: '<article><img src="../pictures/a.svg"></article>', markdown: 'm', text: 't'}
  }
  return {editions, edition, takedown: [{slug: 'gone', sourceSlug: 'gone', locale: 'ar'}]}
}
const ask = (path: string, options: HandlerOptions, source = sourceOf(['قصة']), init: RequestInit = {}) =>
  createHandler(source, options)(new Request(`https://news.example${path}`, init))
const story = encodeURIComponent('قصة')

const bases: Array<[base: string, path: string, address: string]> = [
  ['/أخبار', '/أخبار', `/${encodeURIComponent('أخبار')}`],
  [`/${encodeURIComponent('أخبار')}`, '/أخبار', `/${encodeURIComponent('أخبار')}`],
  ['/חדשות/תרבות/', '/חדשות/תרבות', `/${encodeURIComponent('חדשות')}/${encodeURIComponent('תרבות')}`],
  ['/caf\u00e9', '/cafe\u0301', '/caf%C3%A9'],
  ['/cafe\u0301', '/caf\u00e9', '/cafe%CC%81'],
  ['/two words', '/two%20words', '/two%20words'],
  ['/@desk', '/@desk', '/@desk'],
  ['/100%25', '/100%25', '/100%25'],
  ['/', '', ''],
  ['https://news.example', '', 'https://news.example'],
  ['https://אתר.example/أ', '/أ', 'https://xn--4db2cf.example/%D8%A3'],
  ['HTTPS://News.Example:8443/x', '/x', 'https://news.example:8443/x']
]
for (const [base, path, address] of bases) {
  test(`below ${base} editions are served, moved and linked`, async () => {
    const served = await ask(`${path}/ar/قصة`, {base})
    expect(served.status).toBe(200)
    const url = `${address}/ar/${story}`
    expect(served.headers.get('content-location')).toBe(`${url}.html`)
    expect(served.headers.get('link')).toBe(`<${url}>; rel="canonical", <${url}>; rel="alternate"; hreflang="ar"`)
    const page = await served.text()
    expect(page).toContain(`<link rel="canonical" href="${url}">`)
    expect(page).toContain(`src="${url.replace(/\/ar\/.*/, '')}/pictures/a.svg"`)
    const moved = await ask(`${path}/ar/old-قصة.json`, {base})
    expect([moved.status, moved.headers.get('location')]).toEqual([301, `${url}.json`])
  })
}

const refused = [
  '/news?edition=1',
  '/news#top',
  'https://news.example/?a',
  'https://news.example?a',
  'https://news.example#a',
  '/100%',
  '/%E0%A4',
  '/a\r\nset-cookie: x',
  '/a\u202eb',
  '/a/../b',
  '/a/%2e%2e/b',
  '/a\\b',
  '//elsewhere.example',
  'https://desk:secret@news.example/',
  'https:///x',
  'https://',
  'ftp://news.example/',
  'javascript:alert(1)',
  'news',
  '../news'
]
test.each(refused)('no editions stand below %j', (base) => {
  const told = /^Found the base `.*`, expected a path such as `\/news` or an address/s
  expect(() => createHandler(sourceOf([]), {base})).toThrow(told)
  expect(() => createHandler(sourceOf([]), {files: base})).toThrow(/^Found the address of `files`/)
})

const statuses: Array<[status: number, path: string, init?: RequestInit]> = [
  [200, '/ar/قصة'],
  [200, '/ar/قصة.json'],
  [200, '/ar/قصة', {method: 'HEAD'}],
  [301, '/ar/old-قصة'],
  [301, '/old-قصة', {method: 'HEAD'}],
  [304, '/ar/قصة', {headers: {'if-none-match': '*'}}],
  [404, '/ar/nothing'],
  [404, '/ar/nothing', {method: 'HEAD'}],
  [404, '/ar/%0d%0aset-cookie:x'],
  [404, '/%zz'],
  [405, '/ar/قصة', {method: 'POST'}],
  [405, '/ar/قصة', {method: 'OPTIONS'}],
  [406, '/ar/قصة', {headers: {accept: 'image/png'}}],
  [406, '/قصة', {headers: {'accept-language': '*;q=0'}}],
  [410, '/ar/gone']
]
for (const [status, path, init] of statuses) {
  test(`${init?.method ?? 'GET'} ${path} answers ${status} with the headers that every answer has`, async () => {
    const {status: answered, headers} = await ask(path, {}, sourceOf(['قصة']), init)
    expect(answered).toBe(status)
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin')
    expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'; .*frame-ancestors 'none'$/)
    expect(headers.get('set-cookie')).toBe(null)
  })
}

test('a page of the publisher has a policy of their own, and all else keeps ours', async () => {
  const page = () => '<script src="/own.js"></script>'
  const policy = async (path: string, init: RequestInit = {}) =>
    (await ask(path, {page}, sourceOf(['قصة']), init)).headers.get('content-security-policy')
  expect(await policy('/ar/قصة')).toBe(null)
  expect(await policy('/ar/قصة', {headers: {'if-none-match': '*'}})).toBe(null)
  expect(await policy('/ar/قصة.json')).toContain("default-src 'none'")
  expect(await policy('/ar/nothing')).toContain("default-src 'none'")
})

test('whatever a source calls its editions, headers are ASCII on one line', async () => {
  const slug = fc.string({unit: 'binary', minLength: 1}).filter((text) => !/[./]/.test(text))
  await fc.assert(
    fc.asyncProperty(slug, fc.string({unit: 'binary'}), async (name, lang) => {
      const source = sourceOf([name], {lang, dir: 'ltr'})
      const path = encodeURIComponent(name.toWellFormed())
      for (const way of [`/ar/${path}`, `/ar/old-${path}`, `/AR/${path}/`]) {
        const {status, headers} = await ask(way, {base: '/أخبار'}, source)
        expect([200, 301, 404]).toContain(status)
        for (const [, value] of headers) expect(value).toMatch(/^[\x20-\x7e]*$/)
      }
      const served = await createHandler(source, {base: '/x'})(new Request(`https://news.example/x/ar/${path}`))
      for (const [, value] of served.headers) expect(value).toMatch(/^[\x20-\x7e]*$/)
    })
  )
})
