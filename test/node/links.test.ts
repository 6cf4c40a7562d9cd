import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {checkProject, extractProject} from '../../src/node/index.ts'
import {build, edition, index} from './project.ts'
import {folder, read, tree, write} from './temp.ts'

const BASE = 'https://news.example'
const config = (more: object = {}) =>
  JSON.stringify({
    locales: ['en', 'ar', 'he'],
    missing: 'source',
    severities: {'bidi-visual-order': 'off'},
    outputs: ['html', 'markdown'],
    ...more
  })

const front = (headline: string, more = '') =>
  `---\nlang: en\nheadline: ${headline}\npublished: 2024-02-14T09:00:00Z\n${more}---\n\n`

/** Four articles in two folders that link to each other by file, slug, former slug, address and heading. */
const articles = {
  'article/port.md': `${front('Port reopens')}See [the ferry](ferry.md), [its times](ferry.md#times), [below](#what-is-new) and [the rain](weather/rain.md?x=1#how-much).\n\n## What is new\n\nThe quay. Back to [the top](#port-reopens-again), by [slug](ferry), by [page](./ferry.html), by [name](old-ferry.md) or by [address](ADDRESS#map).\n\n## Port reopens again {#port-reopens-again}\n\nText with a note.[^1]\n\n[^1]: See [the rain][r].\n\n[r]: weather/rain.md\n`,
  'article/ferry.md': `${front('Ferry returns', 'slug: ferry\npreviousSlugs: [old-ferry]\nslugs: {ar: abbara}\n')}It sails. See [the port](./port.md#what-is-new).\n\n## Times\n\nDaily.\n\n### Where it lands {#map}\n\nHere.\n`,
  'article/weather/rain.md': `${front('Rain ends')}It rained; see [the ferry](../ferry.md#map).\n\n## How much\n\nA little. <a href="../port.md">Port</a>\n`
}

/** By the text of a segment. */
const words: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ar: {
    'Port reopens': 'إعادة فتح الميناء',
    'What is new': 'ما الجديد',
    'Ferry returns': 'عودة العبّارة',
    Times: 'المواعيد',
    'How much': 'كم هطل',
    'It sails. See <a1>the port</a1>.': 'إنها تبحر. طالع <a1>الميناء</a1>.'
  },
  he: {'What is new': 'מה חדש', Times: 'לוח זמנים', 'Rain ends': 'סוף הגשם'}
}

async function site(more: object = {}, address = '/en/ferry.html'): Promise<string> {
  const port = articles['article/port.md'].replace('ADDRESS', address)
  const root = folder({'polyedition.config.json': config(more), ...articles, 'article/port.md': port})
  await extractProject({cwd: root})
  for (const [locale, known] of Object.entries(words))
    for (const slug of ['port', 'ferry', 'rain']) {
      const source = JSON.parse(read(root, `locales/en/${slug}.json`)) as Record<string, string>
      // What has no words of its own here says the same again in the other letters.
      const pairs = Object.entries(source).map(([key, text]) => [key, known[text] ?? other(text, locale)])
      write(root, {[`locales/${locale}/${slug}.json`]: JSON.stringify(Object.fromEntries(pairs))})
    }
  await extractProject({cwd: root})
  return root
}

const other = (text: string, locale: string) =>
  text.replace(/<[^>]*>|&\w+;|[a-z]/gi, (found) =>
    found.length > 1
      ? found
      : String.fromCharCode((locale === 'ar' ? 0x0628 : 0x05d0) + ((found.toLowerCase().charCodeAt(0) - 97) % 20))
  )

/** Every address in every text of a folder of editions, with the file that says it. */
function addresses(root: string): Array<{readonly file: string; readonly address: string}> {
  const found: Array<{file: string; address: string}> = []
  for (const file of tree(join(root, 'dist/editions'))) {
    const text = edition(root, file)
    const add = (address: string) =>
      found.push({file, address: address.replaceAll('&amp;', '&').replaceAll('&#x26;', '&')})
    if (/\.(?:html|xml|ninjs\.json|jsonfeed\.json)$/.test(file)) {
      const plain = file.endsWith('.json')
        ? JSON.stringify(JSON.parse(text)).replaceAll('\\"', '"')
        : text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"')
      for (const [, , address] of plain.matchAll(/\s(href|src)="([^"]*)"/g)) add(address!)
      for (const [, , address] of plain.matchAll(/"(url|href|external_url|home_page_url|feed_url)":"([^"]*)"/g))
        add(address!)
      for (const [, address] of plain.matchAll(/<(?:link|loc)>([^<]*)</g)) add(address!)
    }
  }
  return found
}

/** Address on the site, as a path → file of the editions. */
function pages(root: string, permalink: string): ReadonlyMap<string, string> {
  const found = new Map(tree(join(root, 'dist/editions')).map((file) => [`/${file}`, file]))
  if (permalink !== '') {
    for (const {locale, slug, published = ''} of index(root).editions) {
      const [year = '', month = ''] = published.split('-')
      const path = permalink
        .replace('{locale}', locale)
        .replace('{slug}', slug)
        .replace('{year}', year)
        .replace('{month}', month)
      found.delete(`/${locale}/${slug}.html`)
      found.set(`/${path}`, `${locale}/${slug}.html`)
    }
  }
  return found
}

function dead(root: string, permalink = ''): string[] {
  const known = pages(root, permalink)
  const pathOf = new Map([...known].map(([path, file]) => [file, path]))
  return addresses(root).flatMap(({file, address}) => {
    if (/^(?:https?:\/\/(?!news\.example)|urn:|mailto:|data:)/.test(address)) return []
    const from = new URL(pathOf.get(file) ?? `/${file}`, BASE)
    const to = new URL(address, from)
    // The home of a feed is a folder.
    if (/^\/(?:en|ar|he)\/$/.test(to.pathname)) return []
    const there = known.get(decodeURI(to.pathname))
    const said = `${file}: ${address}`
    if (there === undefined) return [said]
    const id = decodeURIComponent(to.hash.slice(1))
    return id === '' || edition(root, there).replaceAll('\\"', '"').includes(`id="${id}"`)
      ? []
      : [`${said} (no such id in ${there})`]
  })
}

describe('no link of a site is dead', () => {
  const permalink = '{year}/{month}/{locale}/{slug}/'
  const far = ['html', 'json', 'ninjs', 'newsml', 'rss', 'atom', 'json-feed', 'sitemap']
  test.each([
    ['with relative addresses', {outputs: ['html', 'ninjs', 'newsml', 'markdown']}, '', '/en/ferry.html'],
    ['with an address of its own', {outputs: far, baseUrl: BASE}, '', `${BASE}/en/ferry.html`],
    ['with permalinks', {outputs: far, baseUrl: BASE, permalink}, permalink, '/2024/02/en/ferry/']
  ] as const)('%s', async (_, more, permalink, address) => {
    const root = await site(more, address)
    const {findings, held} = await build(root)
    expect(held).toEqual([])
    expect(findings.filter(({ruleId}) => ruleId === 'link-broken')).toEqual([])
    expect(addresses(root).length).toBeGreaterThan(60)
    expect(dead(root, permalink)).toEqual([])
  })
})

const story = (root: string, path: string) => /<div class="story".*<\/article>/s.exec(edition(root, path))![0]
const small = (more: Readonly<Record<string, string>> = {}, settings: object = {}) =>
  folder({
    'polyedition.config.json': config({locales: ['en', 'ar'], ...settings}),
    'article/a.md': `${front('Port reopens')}See [the ferry](b.md#times).\n`,
    'article/b.md': `${front('Ferry returns')}It sails.\n\n## Times\n\nDaily.\n`,
    ...more
  })

describe('a link to another article', () => {
  test('is relative in pages, and absolute in feeds and news formats', async () => {
    const root = small({}, {baseUrl: BASE, outputs: ['html', 'rss', 'ninjs', 'newsml', 'json']})
    await build(root)
    expect(story(root, 'ar/a.html')).toContain('<a href="../ar/b.html#b-times">')
    const far = `${BASE}/en/b.html#b-times`
    for (const file of ['feed.rss.xml', 'a.ninjs.json', 'a.newsml.xml'])
      expect(edition(root, `en/${file}`)).toContain(far)
  })

  test('is the link of the author in the edition in Markdown', async () => {
    const root = small()
    await build(root)
    expect(edition(root, 'ar/a.md')).toContain('(b.md#times)')
  })

  test('leads to the original, in its language, where the other edition waits', async () => {
    const root = small({}, {missing: 'hold'})
    await extractProject({cwd: root})
    const texts = JSON.parse(read(root, 'locales/en/a.json')) as Record<string, string>
    const targets = Object.entries(texts).map(([key, text]) => [key, other(text, 'ar')])
    write(root, {'locales/ar/a.json': JSON.stringify(Object.fromEntries(targets))})
    await extractProject({cwd: root})
    const {findings, built} = await build(root)
    expect(built).toEqual(['en/a', 'ar/a', 'en/b'])
    expect(story(root, 'ar/a.html')).toContain('<a href="../en/b.html#b-times" hreflang="en">')
    expect(findings.filter(({ruleId}) => ruleId === 'link-broken')).toEqual([])
    const again = await build(root)
    expect(again.written).toEqual([])
  })

  test('is told, and only its words stand, while no edition of the other is public', async () => {
    const embargo = 'embargo: 2030-01-01T00:00:00Z\n'
    const root = small({'article/b.md': `${front('Ferry returns', embargo)}It sails.\n\n## Times\n\nDaily.\n`})
    const {findings} = await build(root)
    expect(story(root, 'en/a.html')).toContain('See <a>the ferry</a>.')
    const told = findings.filter(({ruleId}) => ruleId === 'link-broken')
    expect(told.map(({severity, locale}) => [severity, locale])).toEqual([
      ['info', 'en'],
      ['info', 'ar']
    ])
    write(root, {'article/b.md': `${front('Ferry returns')}It sails.\n\n## Times\n\nDaily.\n`})
    await build(root)
    expect(story(root, 'en/a.html')).toContain('<a href="../en/b.html#b-times">')
  })

  test('is told where there is no such article, or no such heading in it', async () => {
    const root = small({
      'article/a.md': `${front('Port reopens')}See [one](bb.md), [two](b.md#timetable), [three](notes.pdf), [four](about).\n`
    })
    const {findings} = await checkProject({cwd: root})
    const told = findings.filter(({ruleId}) => ruleId === 'link-broken')
    expect(told.map(({actual, severity, place}) => [actual, severity, place?.start.line, place?.start.column])).toEqual(
      [
        ['bb.md', 'warning', 7, 5],
        ['b.md#timetable', 'warning', 7, 19]
      ]
    )
    expect(told[0]!.reason).toContain('perhaps `b.md`')
    expect(told[1]!.reason).toContain('`#times`')
  })
})

test('a build of one story says whose links in the pages of others are behind', async () => {
  const root = await site({baseUrl: BASE})
  await build(root, {articles: ['port']})
  const first = await build(root, {articles: ['ferry']})
  expect(first.remarks).toEqual([
    'Pages of other stories that link to `en/ferry`, `ar/abbara`, `he/ferry` are as they were, expected to lead there by now; run `polyedition build`'
  ])
  expect((await build(root, {articles: ['ferry']})).remarks).toEqual([])
  write(root, {'article/ferry.md': read(root, 'article/ferry.md').replace('ar: abbara', 'ar: qarib')})
  expect((await build(root, {articles: ['ferry']})).remarks).toEqual([expect.stringContaining('`ar/qarib`')])
  // All of them are printed, so nothing is behind.
  expect((await build(root)).remarks).toEqual([])
  expect(edition(root, 'ar/port.html')).toContain('qarib.html')
})
