import {cpSync, readFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {expect, test} from 'vitest'
import {parseArticle, sitePresets} from '../../src/index.ts'
import {buildProject, checkProject, extractProject, initProject} from '../../src/node/index.ts'
import {folder, read, tree, write} from './temp.ts'

const sites = resolve(import.meta.dirname, '../fixtures/sites')
const now = '2024-03-01T12:00:00.000Z'

/** What stands in every one of the sites, in its own notation. */
const translations: Readonly<Record<string, readonly [ar: string, he: string]>> = {
  'The ferry returns to the lake': ['العبّارة تعود إلى البحيرة', 'המעבורת חוזרת לאגם'],
  'The boat sails again after the winter.': ['القارب يبحر من جديد بعد الشتاء.', 'הסירה מפליגה שוב אחרי החורף.'],
  'Salma Haddad': ['سلمى حداد', 'סלמא חדאד'],
  ferry: ['عبّارة', 'מעבורת'],
  lake: ['بحيرة', 'אגם'],
  'The ferry at its pier': ['العبّارة عند رصيفها', 'המעבורת ליד הרציף שלה'],
  'The ferry sails again from Monday.': [
    'تبحر العبّارة من جديد ابتداءً من يوم الاثنين.',
    'המעבורת תפליג שוב החל ביום שני.'
  ]
}

interface Site {
  readonly site: keyof typeof sitePresets
  readonly article: string
  readonly published: string
  readonly updated: string
  /** The Arabic edition, where its front matter tells that its own form was kept. */
  readonly kept: readonly string[]
}

const all: readonly Site[] = [
  {
    site: 'hugo',
    article: 'content/posts/ferry.md',
    published: '2024-02-14T10:00:00+02:00',
    updated: '2024-02-15',
    kept: [
      '+++\nlang = "ar"\ntitle = "العبّارة تعود إلى البحيرة"\n',
      "description = 'القارب يبحر من جديد بعد الشتاء.'\ndate = 2024-02-14T10:00:00+02:00\n",
      'tags = ["عبّارة", "بحيرة"] # as in the menu\n',
      '[params]\nauthor = "سلمى حداد"\nmath = true\n+++\n'
    ]
  },
  {
    site: 'jekyll',
    article: '_posts/2024-02-14-ferry.md',
    published: '2024-02-14 10:00:00 +0200',
    updated: '2024-02-15',
    // Each word of its text is a tag; a translated one may have two words.
    kept: ['title:  "العبّارة تعود إلى البحيرة"\nslug: ferry\n', 'tags: [عبّارة, بحيرة]\n', '  twitter: salma\n']
  },
  {
    site: 'astro',
    article: 'src/content/blog/ferry.md',
    published: '2024-02-14',
    updated: '2024-02-15',
    kept: ["pubDate: 'Feb 14 2024'\n", "tags: ['عبّارة', 'بحيرة']\n"]
  },
  {
    site: 'eleventy',
    article: 'content/blog/ferry.md',
    published: '2024-02-14',
    updated: '2024-02-15',
    kept: [
      '---json\n{\n  "lang": "ar",\n  "title": "العبّارة تعود إلى البحيرة",\n',
      '  "tags": ["عبّارة", "بحيرة"],\n',
      '"eleventyNavigation": {"order": 3}\n}\n---\n'
    ]
  },
  {
    site: 'docusaurus',
    article: 'blog/ferry.md',
    published: '2024-02-14T10:00',
    updated: '2024-02-15',
    kept: ['slug: /news/the-ferry\n', '  - {label: بحيرة, permalink: /lake}\n']
  },
  {
    site: 'ghost',
    article: 'content/posts/ferry.md',
    published: '2024-02-14T08:00:00.000Z',
    updated: '2024-02-15T08:00:00.000Z',
    kept: ['feature_image_alt: "العبّارة عند رصيفها"\n', '  - {id: "7", name: عبّارة, slug: ferry}\n']
  },
  {
    site: 'hexo',
    article: 'source/_posts/ferry.md',
    published: '2024-02-14T10:00:00',
    updated: '2024-02-15T09:30:00',
    kept: ['date: 2024/02/14 10:00:00\n', 'tags:\n- عبّارة\n- بحيرة\n']
  }
]

for (const {site, article, published, updated, kept} of all) {
  test(`a site of ${site} is known by its files, and its article goes through extract, check and build`, async () => {
    const root = folder()
    cpSync(join(sites, site), root, {recursive: true})
    const init = await initProject({cwd: root})
    expect(init.site).toBe(site)
    expect(JSON.parse(read(root, 'polyedition.config.json'))).toMatchObject({site})
    const {articles} = await extractProject({cwd: root})
    expect(articles.map(({slug}) => slug)).toEqual(['ferry'])
    const source = JSON.parse(read(root, 'locales/en/ferry.json')) as Record<string, string>
    expect(Object.values(source).toSorted()).toEqual(
      Object.keys(translations)
        .toSorted()
        .filter((text) => Object.values(source).includes(text))
    )
    for (const [at, locale] of ['ar', 'he'].entries()) {
      const texts = Object.entries(source).map(([key, text]) => [key, translations[text]![at]])
      write(root, {[`locales/${locale}/ferry.json`]: JSON.stringify(Object.fromEntries(texts))})
    }
    await extractProject({cwd: root})
    expect((await checkProject({cwd: root, now})).findings).toEqual([])
    const report = await buildProject({cwd: root, now})
    expect(report.held).toEqual([])
    const editions = tree(root).filter((path) => /editions\/(?:en|ar|he)\/ferry\.md$/.test(path))
    expect(editions).toHaveLength(3)
    const folderOf = (locale: string, end: string) =>
      editions[0]!.replace(/\/\w\w\/ferry\.md$/, `/${locale}/ferry.${end}`)
    // What is not translated stays byte for byte, and the original is its own edition.
    expect(read(root, folderOf('en', 'md'))).toBe(readFileSync(join(sites, site, article), 'utf8'))
    const arabic = read(root, folderOf('ar', 'md'))
    for (const stretch of kept) expect(arabic).toContain(stretch)
    const {meta, lang} = parseArticle(arabic, {lang: 'en', slug: 'ferry', ...sitePresets[site]}).article
    expect(lang).toBe('ar')
    expect(meta).toMatchObject({
      headline: 'العبّارة تعود إلى البحيرة',
      description: 'القارب يبحر من جديد بعد الشتاء.',
      published,
      updated,
      status: 'usable',
      keywords: ['عبّارة', 'بحيرة']
    })
    expect(meta.byline).toMatchObject([{name: 'سلمى حداد'}])
    expect(meta.images[0]?.src).toMatch(/\/img\/ferry\.jpg$/)
    expect(read(root, folderOf('he', 'html'))).toContain('סלמא חדאד')
  })
}

test('a date without a zone is one of the zone that the configuration names', async () => {
  const root = folder({
    'polyedition.config.json': JSON.stringify({
      site: 'hexo',
      locales: ['en'],
      timeZone: 'Asia/Jerusalem',
      outputs: ['ninjs']
    }),
    'article/ferry.md': read(sites, 'hexo/source/_posts/ferry.md')
  })
  await buildProject({cwd: root, now})
  const written = tree(root).find((path) => path.endsWith('en/ferry.ninjs.json') || path.endsWith('en/ferry.json'))!
  expect(read(root, written)).toContain('2024-02-14T08:00:00')
})

test('a field of the site that nobody mapped is told once, with the mapping', async () => {
  const article = (title: string) => `---\nlang: en\ntitle: ${title}\nlastmod: 2024-02-14\n---\n\nIt rained.\n`
  const root = folder({
    'polyedition.config.json': '{"locales": ["en"]}',
    'article/rain.md': article('Rain'),
    'article/snow.md': article('Snow')
  })
  const told = (await checkProject({cwd: root, now})).findings.filter(({ruleId}) => ruleId === 'article-site-field')
  expect(told.map(({slug, severity}) => [slug, severity])).toEqual([['rain', 'info']])
  expect(told[0]!.reason).toContain("`fields: {lastmod: 'updated'}`")
})

test('a mistake in `site` names those that are known', async () => {
  const root = folder({'polyedition.config.json': '{"site": "hogo"}'})
  await expect(checkProject({cwd: root, now})).rejects.toThrow(/`site`.*did you mean `hugo`/)
})
