import {join} from 'node:path'
import {expect, test} from 'vitest'
import {editionAddress} from '../../src/node/addresses.ts'
import {checkProject} from '../../src/node/index.ts'
import {article, build, edition, index, project} from './project.ts'
import {tree, write} from './temp.ts'

const front = (slugs: string, more = '') =>
  article('Rain ends the drought', 'It rained for two days.', `slugs: ${slugs}\n${more}`)
const arabic = (root: string) =>
  index(root).editions.find(({locale, sourceSlug}) => locale === 'ar' && sourceSlug === 'rain')

test('an edition has the slug of its locale, in its files and in all links to it', async () => {
  const root = await project({
    'polyedition.config.json': '{"locales": ["en", "ar"], "baseUrl": "https://news.example/e/"}'
  })
  write(root, {'article/rain.md': front('{ar: نهاية-الجفاف}')})
  await build(root)
  const address = `https://news.example/e/ar/${encodeURIComponent('نهاية-الجفاف')}.html`
  expect(tree(join(root, 'dist/editions'))).toContain('ar/نهاية-الجفاف.html')
  expect(edition(root, 'ar/نهاية-الجفاف.html')).toContain(`<link rel="canonical" href="${address}">`)
  expect(edition(root, 'en/rain.html')).toContain(`<link rel="alternate" hreflang="ar" href="${address}">`)
  expect(edition(root, 'en/rain.html')).toContain('href="https://news.example/e/en/rain.html"')
})

const spellings: Array<[name: string, written: string, slug: string]> = [
  ['tashkeel', 'مَطَرٌ', 'مطر'],
  ['tatweel', 'مـــطر', 'مطر'],
  ['a zero-width non-joiner', 'می\u200cشود', 'میشود'],
  ['marks of direction', '\u200fمطر\u200e', 'مطر'],
  ['decomposed letters', 'ا\u0653ب', 'آب'],
  ['niqqud', 'שָׁלוֹם', 'שלום'],
  ['decomposed Latin', 'cafe\u0301', 'café']
]
for (const [name, written, slug] of spellings) {
  test(`a slug with ${name} is the one without`, async () => {
    const root = await project()
    write(root, {'article/rain.md': front(`{ar: "${written}"}`)})
    await build(root)
    expect(arabic(root)?.slug).toBe(slug)
  })
}

for (const written of [
  '../rain',
  'a/b',
  '..',
  '\\u202eمطر',
  'a\\0b',
  'a\\nb',
  'con',
  'index',
  '.x',
  'a b',
  'x'.repeat(200)
]) {
  test(`the slug ${JSON.stringify(written.slice(0, 20))} is refused`, async () => {
    const root = await project()
    write(root, {'article/rain.md': front(`{ar: "${written}"}`)})
    const report = await build(root)
    expect(report.findings.map(({ruleId}) => ruleId)).toContain('article-slug')
    expect(tree(root).filter((path) => path.startsWith('dist/') && path.includes('rain'))).toEqual([])
  })
}

test('two editions that claim one address are both held', async () => {
  const root = await project()
  await build(root)
  write(root, {'article/rain.md': front('\n  ar: Ferry')})
  const report = await build(root)
  expect(report.held.map(({sourceSlug, locale}) => `${locale}/${sourceSlug}`)).toEqual(['ar/ferry', 'ar/rain'])
  expect(report.held.every(({kept}) => kept)).toBe(true)
  const {findings} = await checkProject({cwd: root})
  expect(findings.filter(({ruleId, locale}) => ruleId === 'article-slug-twice' && locale === 'ar')).toHaveLength(2)
})

test('former addresses lead to the new ones, and never away from one that stands', async () => {
  const root = await project({
    'polyedition.config.json':
      '{"locales": ["en", "ar"], "baseUrl": "https://news.example", "permalink": "{locale}/{year}/{month}/{slug}/"}'
  })
  await build(root)
  write(root, {'article/rain.md': front('{ar: مطر}', 'previousSlugs: [rain, drought, ferry]\n')})
  const {removed} = await build(root)
  expect(removed).toMatchObject([{slug: 'rain', locale: 'ar', reason: 'its slug is `مطر` now'}])
  const to = `/ar/2024/02/${encodeURIComponent('مطر')}/`
  expect(edition(root, '_redirects')).toBe(
    `/en/2024/02/drought/ /en/2024/02/rain/ 301\n/ar/2024/02/rain/ ${to} 301\n/ar/2024/02/drought/ ${to} 301\n`
  )
  expect(JSON.parse(edition(root, 'redirects.json'))).toContainEqual({
    locale: 'ar',
    from: 'https://news.example/ar/2024/02/drought/',
    to: `https://news.example${to}`
  })
  expect(edition(root, 'en/rain.html')).toContain('<link rel="canonical" href="https://news.example/en/2024/02/rain/">')
  expect(edition(root, 'en/rain.html')).toContain(`hreflang="ar" href="https://news.example${to}"`)
})

test('an address without a date says so', () => {
  const settings = {baseUrl: 'https://news.example/', permalink: '/{locale}/{year}/{slug}'}
  expect(editionAddress(settings, {locale: 'en', slug: 'rain'})).toBe('https://news.example/en/undated/rain')
  expect(editionAddress({}, {locale: 'ar', slug: 'مطر'})).toBe(`/ar/${encodeURIComponent('مطر')}.html`)
})

test.each(['{slug}', '{locale}/x', '{locale}/{slug}/{hour}', '../{locale}/{slug}', '//x/{locale}/{slug}'])(
  'the permalink %s is refused',
  async (permalink) => {
    const root = await project()
    const config = {locales: ['en', 'ar'], baseUrl: 'https://news.example', permalink}
    write(root, {'polyedition.config.json': JSON.stringify(config)})
    await expect(build(root)).rejects.toThrow('permalink')
  }
)
