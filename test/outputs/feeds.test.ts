import fc from 'fast-check'
import {SaxesParser, type SaxesTagPlain} from 'saxes'
import {describe, expect, test} from 'vitest'
import type {Alternate, ArticleMeta, Edition} from '../../src/model.ts'
import {atom, type CollectionOptions, collections, jsonFeed, rss} from '../../src/outputs/index.ts'
import {anyEdition} from './any-edition.ts'
import {editionOf} from './edition.ts'

const options: CollectionOptions = {
  site: 'https://news.example/editions/',
  title: {en: 'The Harbour', ar: 'المرفأ'},
  now: '2024-02-16T00:00:00Z'
}
const alternates: Alternate[] = [
  {locale: 'en', lang: 'en', slug: 'ferry', headline: 'Ferry returns'},
  {locale: 'ar', lang: 'ar', slug: 'ferry', headline: 'عودة العبّارة'}
]

const story = (locale: string, slug: string, meta: Partial<ArticleMeta> = {}): Edition =>
  editionOf('The ferry sails.', {
    locale,
    slug,
    sourceSlug: slug,
    alternates,
    meta: {headline: slug, published: '2024-02-14T09:00:00Z', ...meta}
  })

interface Node extends SaxesTagPlain {
  readonly children: Array<Node | string>
}

/** Throws on what is no well-formed XML. */
export function tree(xml: string): Node {
  const parser = new SaxesParser()
  const stack: Node[] = [{name: '', attributes: {}, isSelfClosing: false, children: []}]
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', (tag) => {
    const node = {...tag, children: []}
    stack.at(-1)?.children.push(node)
    stack.push(node)
  })
  parser.on('closetag', () => void stack.pop())
  parser.on('text', (text) => void stack.at(-1)?.children.push(text))
  parser.write(xml).close()
  return stack[0]?.children.find((one) => typeof one !== 'string') as Node
}

const all = (node: Node, name: string): Node[] =>
  node.children.flatMap((one) => (typeof one === 'string' ? [] : one.name === name ? [one] : []))
const text = (node: Node, name: string): string | undefined => all(node, name)[0]?.children.join('')

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/
const RFC822 = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT$/
const URI = /^[a-z][a-z0-9+.-]*:\S+$/i

/** The rules that `docs/formats.md` gives with their sources. */
const rules: Readonly<Record<string, (made: string) => void>> = {
  rss(made) {
    const root = tree(made)
    expect([root.name, root.attributes.version]).toEqual(['rss', '2.0'])
    const [channel] = all(root, 'channel')
    for (const name of ['title', 'link', 'description']) expect(text(channel!, name)).toBeTruthy()
    expect(all(channel!, 'atom:link').filter(({attributes}) => attributes.rel === 'self')).toHaveLength(1)
    for (const item of all(channel!, 'item')) {
      expect(
        (text(item, 'title') ?? '') + (text(item, 'description') ?? text(item, 'content:encoded') ?? '')
      ).toBeTruthy()
      expect(text(item, 'guid')).toMatch(URI)
      expect(all(item, 'guid')[0]?.attributes.isPermaLink).toBe('false')
      expect(text(item, 'pubDate')).toMatch(RFC822)
    }
  },
  atom(made) {
    const root = tree(made)
    expect([root.name, root.attributes.xmlns]).toEqual(['feed', 'http://www.w3.org/2005/Atom'])
    for (const node of [root, ...all(root, 'entry')]) {
      for (const name of ['id', 'title', 'updated']) expect(all(node, name)).toHaveLength(1)
      expect(text(node, 'id')).toMatch(URI)
      expect(text(node, 'updated')).toMatch(INSTANT)
      const links = all(node, 'link')
        .filter(({attributes}) => attributes.rel === 'alternate')
        .map(({attributes}) => `${attributes.type} ${attributes.hreflang}`)
      expect(new Set(links).size).toBe(links.length)
    }
    expect(all(root, 'author').every((one) => text(one, 'name'))).toBe(true)
  },
  'json-feed'(made) {
    const feed = JSON.parse(made) as {version: string; title: string; items: Array<Record<string, unknown>>}
    expect(feed.version).toBe('https://jsonfeed.org/version/1.1')
    expect(typeof feed.title).toBe('string')
    expect(new Set(feed.items.map(({id}) => id)).size).toBe(feed.items.length)
    for (const item of feed.items) {
      expect(item.id).toMatch(URI)
      expect(typeof item.content_html).toBe('string')
      expect(item.date_published).toMatch(INSTANT)
      expect(item.date_modified).toMatch(INSTANT)
    }
  }
}

for (const [name, rule] of Object.entries(rules)) {
  describe(name, () => {
    const output = collections[name as keyof typeof collections]

    test('keeps its rules, whatever the articles say', () => {
      fc.assert(
        fc.property(fc.array(anyEdition, {maxLength: 3}), (editions) => {
          const named = editions.map((edition, at) => ({
            ...edition,
            sourceSlug: `story-${at}`,
            meta: {...edition.meta, id: `n${at}`}
          }))
          for (const made of Object.values(output.render(named, options))) rule(made)
        }),
        {numRuns: 60}
      )
    })

    test('gives the same bytes for the same editions in any order', () => {
      const editions = ['ferry', 'rain', 'market'].map((slug) => story('en', slug))
      expect(output.render(editions, options)).toEqual(output.render(editions.toReversed(), options))
    })

    const untold: Array<[why: string, meta: Partial<ArticleMeta>, now: string | undefined]> = [
      ['canceled', {status: 'canceled'}, options.now],
      ['withheld', {status: 'withheld'}, options.now],
      ['embargoed', {embargo: '2024-02-16T00:00:01Z'}, options.now],
      ['embargoed without a zone', {embargo: '2024-02-01 09:00'}, options.now],
      ['embargoed, for a caller without a clock', {embargo: '2024-02-01T09:00:00Z'}, undefined]
    ]
    for (const [why, meta, now] of untold) {
      test(`says nothing of a story that is ${why}`, () => {
        const {now: _, ...rest} = options
        const made = output.render([story('en', 'secret', meta), story('en', 'ferry')], {...rest, ...(now && {now})})
        expect(JSON.stringify(made)).not.toContain('secret')
        expect(JSON.stringify(made)).toContain('ferry')
      })
    }
  })
}

test('feeds link an item to its translations, and a feed to its own in other languages', () => {
  const editions = [story('en', 'ferry'), story('ar', 'ferry')]
  const made = tree(atom.render(editions, options)['ar/feed.atom.xml'] ?? '')
  const hrefs = (node: Node) =>
    all(node, 'link').map(({attributes}) => `${attributes.rel} ${attributes.hreflang} ${attributes.href}`)
  expect(hrefs(made)).toContain('alternate en https://news.example/editions/en/feed.atom.xml')
  expect(hrefs(all(made, 'entry')[0]!)).toEqual([
    'alternate ar https://news.example/editions/ar/ferry.html',
    'alternate en https://news.example/editions/en/ferry.html'
  ])
  expect(text(made, 'title')).toBe('المرفأ')
  expect(rss.render(editions, options)['ar/feed.rss.xml']).toContain(
    'hreflang="en" href="https://news.example/editions/en/ferry.html"'
  )
  expect(jsonFeed.render(editions, options)['ar/feed.jsonfeed.json']).toContain(
    '"url": "https://news.example/editions/en/ferry.html"'
  )
})

test('a title that begins in the other script is led by a mark', () => {
  const made = atom.render([story('ar', 'ferry', {headline: 'NASA تعلن موعد الرحلة'})], options)['ar/feed.atom.xml']
  expect(text(all(tree(made ?? ''), 'entry')[0]!, 'title')).toMatch(/^\u200f/)
})

test('a corrected story says when, and what was wrong', () => {
  const corrected = story('en', 'ferry', {
    updated: '2024-02-15T10:00:00Z',
    corrections: [{date: '2024-02-15', text: 'It sails at 9.'}]
  })
  const entry = all(tree(atom.render([corrected], options)['en/feed.atom.xml'] ?? ''), 'entry')[0]!
  expect([text(entry, 'updated'), text(entry, 'published')]).toEqual(['2024-02-15T10:00:00Z', '2024-02-14T09:00:00Z'])
  expect(text(entry, 'content')).toContain('It sails at 9.')
})

test('the newest stand first, and no more than are asked for', () => {
  const days = ['13', '15', '14'].map((day) => story('en', `day-${day}`, {published: `2024-02-${day}`}))
  const made = JSON.parse(jsonFeed.render(days, {...options, limit: 2})['en/feed.jsonfeed.json'] ?? '') as {
    items: Array<{title: string}>
  }
  expect(made.items.map(({title}) => title)).toEqual(['day-15', 'day-14'])
})
