import type {CollectionOptions, CollectionOutput, Listable, Picture} from './output.ts'
import {authorsOf, contentOf, enclosureOf, type Feed, feedsOf, idOf, translationsOf} from './syndication/feed.ts'
import {type Dated, newestOnly} from './syndication/listed.ts'
import {rfc822} from './syndication/moments.ts'
import {absolute} from './syndication/relations.ts'
import {declaration, el, leaf} from './syndication/xml.ts'

const FILE = 'feed.rss.xml'

/** RSS 2.0 with Dublin Core, content, media and Atom links: a feed for each language. */
export const rss: CollectionOutput = {
  name: 'rss',
  mediaType: 'application/rss+xml',
  feed: {file: FILE, name: 'RSS'},
  reach: newestOnly,
  render(editions: readonly Listable[], options: CollectionOptions): Readonly<Record<string, string>> {
    return feedsOf(editions, FILE, options, (feed) => channel(feed, options))
  }
}

const namespaces = {
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
  'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:media': 'http://search.yahoo.com/mrss/'
}

function channel(feed: Feed, options: CollectionOptions): string {
  const made = el(
    'channel',
    {},
    leaf('title', feed.title),
    leaf('link', feed.home),
    leaf('description', feed.description),
    leaf('language', feed.lang),
    feed.updated > 0 && leaf('lastBuildDate', rfc822(feed.updated)),
    leaf('docs', 'https://www.rssboard.org/rss-specification'),
    el('atom:link', {rel: 'self', type: 'application/rss+xml', href: feed.self, hreflang: feed.lang}),
    ...feed.siblings.map(({lang, url}) =>
      el('atom:link', {rel: 'alternate', type: 'application/rss+xml', hreflang: lang, href: url})
    ),
    options.logo !== undefined &&
      el('image', {}, leaf('url', options.logo), leaf('title', feed.title), leaf('link', feed.home)),
    ...feed.items.map((one) => item(one, options))
  )
  return `${declaration}${el('rss', {version: '2.0', ...namespaces}, made)}\n`
}

function item(one: Dated, options: CollectionOptions): string {
  const {edition, published, updated} = one
  const image = edition.image === undefined ? undefined : absolute(edition.image)
  const file = enclosureOf(one)
  return el(
    'item',
    {},
    leaf('title', edition.title),
    leaf('link', edition.url),
    leaf('guid', idOf(one), {isPermaLink: 'false'}),
    leaf('pubDate', rfc822(published)),
    updated > published && leaf('atom:updated', new Date(updated).toISOString().replace('.000Z', 'Z')),
    ...authorsOf(one).map((name) => leaf('dc:creator', name)),
    leaf('dc:language', edition.lang),
    ...edition.lines.rights.map((line) => leaf('dc:rights', line)),
    ...edition.keywords.map((keyword) => leaf('category', keyword)),
    leaf('description', edition.summary),
    leaf('content:encoded', contentOf(one)),
    // RSS asks for a length; 0 stands for one that is not known.
    file && el('enclosure', {url: file.url, length: String(file.length ?? 0), type: file.type}),
    image !== undefined && el('media:content', {url: image, medium: 'image', ...sizeOf(edition.picture)}),
    ...translationsOf(one, options).map(({lang, url, title}) =>
      el('atom:link', {rel: 'alternate', type: 'text/html', hreflang: lang, href: url, title})
    )
  )
}

const sizeOf = ({type, width, height}: Picture = {}): Record<string, string> => ({
  ...(type !== undefined && {type}),
  ...(width && height && {width: String(width), height: String(height)})
})
