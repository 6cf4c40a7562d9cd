import {join} from 'node:path'
import {expect, test} from 'vitest'
import {editionAddress} from '../../src/node/build/addresses.ts'
import {checkProject, extractProject, killStory, pruneProject, type TakedownRecord} from '../../src/node/index.ts'
import {article, build, edition, index, NOON, project} from './project.ts'
import {read, tree, write} from './temp.ts'

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

test('the name of a file makes a slug as one that is written does, however the disk spells it', async () => {
  const root = await project()
  write(root, {[`article/${'cafe\u0301'}.md`]: article('Café', 'x'), 'article/שָׁלוֹם.md': article('Peace', 'x')})
  await build(root)
  expect(tree(join(root, 'dist/editions/en')).filter((path) => path.endsWith('.html'))).toEqual([
    'café.html',
    'ferry.html',
    'index.html',
    'rain.html',
    'שלום.html'
  ])
})

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

const renamed = (more = '', body = 'It rained for two days.') =>
  article('Rain ends the drought', body, `slug: storm\npreviousSlugs: [rain]\n${more}`)
const down = (root: string) =>
  index(root).takedown.map(({locale, slug, sourceSlug, reason}) => `${locale}/${slug} of ${sourceSlug}: ${reason}`)

test('an article that takes another slug keeps its translations, and its addresses lead on', async () => {
  const root = await project()
  await build(root)
  write(root, {'article/rain.md': renamed()})
  const report = await build(root)
  expect([report.held, report.built]).toEqual([[], ['en/ferry', 'ar/ferry', 'en/storm', 'ar/storm']])
  expect(down(root)).toEqual(['en/rain of storm: its slug is `storm` now', 'ar/rain of storm: its slug is `storm` now'])
  expect(edition(root, '_redirects')).toBe('/en/rain.html /en/storm.html 301\n/ar/rain.html /ar/storm.html 301\n')
  // The next command that writes brings the files along; until then nothing prunes them.
  expect((await pruneProject({cwd: root, dryRun: true})).removed).toEqual([])
  const before = read(root, 'locales/ar/rain.json')
  await extractProject({cwd: root})
  expect(read(root, 'locales/ar/storm.json')).toBe(before)
  expect(tree(root).filter((path) => /^(?:locales|article\/_state)\/.*rain/.test(path))).toEqual([])
  expect((await build(root)).written).toEqual([])
})

test('renamed again, all former addresses lead to the one of today, and to none that stands', async () => {
  const root = await project()
  await build(root)
  write(root, {'article/rain.md': renamed()})
  await build(root)
  write(root, {'article/rain.md': renamed().replace('slug: storm', 'slug: flood').replace('[rain]', '[rain, storm]')})
  await build(root)
  expect(edition(root, '_redirects').match(/^\S+ /gm)).toEqual(
    ['en', 'ar'].flatMap((locale) => [`/${locale}/rain.html `, `/${locale}/storm.html `])
  )
  expect(edition(root, '_redirects')).not.toMatch(/ \S*(?:rain|storm)\.html 301/)
  // Back to the first: no loop.
  write(root, {
    'article/rain.md': renamed().replace('slug: storm', 'slug: rain').replace('[rain]', '[rain, storm, flood]')
  })
  await build(root)
  expect(edition(root, '_redirects')).not.toMatch(/^\S*rain/m)
  // And another story takes a former one.
  write(root, {
    'article/ferry.md': article('Ferry returns', 'The ferry sails again.', 'slug: storm\npreviousSlugs: [ferry]\n')
  })
  await build(root)
  expect(edition(root, '_redirects')).toContain('/en/ferry.html /en/storm.html 301')
  expect(edition(root, '_redirects')).not.toMatch(/^\S*storm/m)
})

test('a slug of a locale that changes leads on, also where nobody wrote the former one down', async () => {
  const root = await project()
  await build(root)
  for (const slug of ['مطر', 'أمطار']) {
    write(root, {'article/rain.md': front(`{ar: ${slug}}`)})
    await build(root)
  }
  const to = `/ar/${encodeURIComponent('أمطار')}.html`
  expect(edition(root, '_redirects')).toBe(`/ar/rain.html ${to} 301\n/ar/${encodeURIComponent('مطر')}.html ${to} 301\n`)
})

test('a renamed story that is held stands where it stood', async () => {
  const root = await project()
  await build(root)
  write(root, {'article/rain.md': renamed('', 'It rained for three long days.')})
  const report = await build(root)
  expect(report.held).toMatchObject([{sourceSlug: 'storm', locale: 'ar', kept: true}])
  expect(edition(root, 'ar/rain.html')).toContain('يومين')
  expect(index(root).editions.find(({locale, slug}) => locale === 'ar' && slug === 'rain')?.sourceSlug).toBe('storm')
})

test('until it is built a renamed story stands as it did', async () => {
  const root = await project()
  await build(root)
  write(root, {'article/rain.md': renamed()})
  const {removed} = await build(root, {articles: ['ferry']})
  expect(removed).toEqual([])
  expect(edition(root, 'ar/rain.html')).toContain('المطر')
  // Unless it may not stand any more.
  write(root, {'article/rain.md': renamed('status: withheld\n')})
  await build(root, {articles: ['ferry']})
  expect(tree(join(root, 'dist')).filter((path) => /rain|storm/.test(path))).toEqual([])
})

test('renamed and put under embargo at once, nothing of either name is left', async () => {
  const root = await project()
  await build(root)
  write(root, {'article/rain.md': renamed('embargo: 2034-02-14T06:00Z\n')})
  await build(root)
  for (const path of tree(join(root, 'dist'))) expect(path + read(root, join('dist', path))).not.toMatch(/rain|storm/i)
})

test('renamed and killed, what is canceled is the edition of the last name', async () => {
  const root = await project()
  await build(root)
  write(root, {'article/rain.md': renamed()})
  await build(root)
  await killStory({cwd: root, article: 'storm', now: NOON})
  expect(tree(join(root, 'dist/editions/ar')).filter((path) => /rain|storm/.test(path))).toEqual([
    'storm.newsml.xml',
    'storm.ninjs.json'
  ])
})

test('a story of another identity is no renamed one, whatever it says of its slugs', async () => {
  const root = await project({
    'article/rain.md': article('Rain ends the drought', 'It rained for two days.', 'id: urn:x:1\n')
  })
  await build(root)
  write(root, {'article/rain.md': renamed('id: urn:x:2\n')})
  await build(root)
  expect(down(root)).toEqual(['en/rain of rain: its article was deleted', 'ar/rain of rain: its article was deleted'])
})

test('a new story that takes the slug of another never stands for it', async () => {
  const root = await project({
    'article/rain.md': article('Rain ends the drought', 'It rained for two days.', 'id: urn:x:1\n')
  })
  await build(root)
  // Its Arabic edition is not there yet: the one of the other story must not serve as an earlier one of this.
  write(root, {'article/rain.md': article('Another rain', 'It rained frogs.', 'id: urn:x:2\n')})
  const report = await build(root)
  expect(report.held).toMatchObject([{sourceSlug: 'rain', locale: 'ar', kept: false}])
  expect(tree(join(root, 'dist/editions/ar')).filter((path) => path.startsWith('rain'))).toEqual([])
  expect(edition(root, 'en/rain.html')).not.toContain('المطر')
  expect(index(root).takedown.map(({id, locale, reason}) => `${id} ${locale} ${reason}`)).toEqual(
    ['en', 'ar'].map((locale) => `urn:x:1 ${locale} another story has its slug now`)
  )
})

test('that a story was canceled is told also when another has its slug', async () => {
  const root = await project({
    'article/rain.md': article('Rain ends the drought', 'It rained for two days.', 'id: urn:x:1\n')
  })
  await build(root)
  await killStory({cwd: root, article: 'rain', now: NOON})
  write(root, {'article/rain.md': article('Another rain', 'It rained frogs.', 'id: urn:x:2\n')})
  await build(root)
  const told = JSON.parse(edition(root, 'takedown.json')) as TakedownRecord[]
  expect(told.map(({id, canceled}) => [id, canceled !== undefined])).toEqual([
    ['urn:x:1', true],
    ['urn:x:1', true]
  ])
  expect(JSON.parse(edition(root, 'en/rain.ninjs.json'))).toMatchObject({pubStatus: 'usable'})
})
