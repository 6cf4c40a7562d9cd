import type {CollectionOptions, CollectionOutput, Listable, Picture} from './output.ts'
import {authorsOf, contentOf, enclosureOf, type Feed, feedsOf, idOf, translationsOf} from './syndication/feed.ts'
import {type Dated, newestOnly} from './syndication/listed.ts'
import {rfc3339} from './syndication/moments.ts'
import {declaration, el, escapeXml, leaf} from './syndication/xml.ts'

const FILE = 'feed.atom.xml'

/** Atom (RFC 4287): a feed for each language. */
export const atom: CollectionOutput = {
  name: 'atom',
  mediaType: 'application/atom+xml',
  feed: {file: FILE, name: 'Atom'},
  reach: newestOnly,
  render(editions: readonly Listable[], options: CollectionOptions): Readonly<Record<string, string>> {
    return feedsOf(editions, FILE, options, (feed) => atomFeed(feed, options))
  }
}

function atomFeed(feed: Feed, options: CollectionOptions): string {
  const made = el(
    'feed',
    {xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': feed.lang, 'xml:base': feed.home},
    el('id', {}, escapeXml(feed.self)),
    el('title', {}, escapeXml(feed.title)),
    leaf('updated', rfc3339(feed.updated)),
    leaf('subtitle', feed.description === feed.title ? undefined : feed.description),
    leaf('logo', options.logo),
    // An entry without an author of its own has this one.
    el('author', {}, el('name', {}, escapeXml(feed.title))),
    el('link', {rel: 'self', type: 'application/atom+xml', href: feed.self, hreflang: feed.lang}),
    el('link', {rel: 'alternate', type: 'text/html', href: feed.home, hreflang: feed.lang}),
    ...feed.siblings.map(({lang, url}) =>
      el('link', {rel: 'alternate', type: 'application/atom+xml', hreflang: lang, href: url})
    ),
    ...feed.items.map((one) => entry(one, options))
  )
  return `${declaration}${made}\n`
}

function entry(one: Dated, options: CollectionOptions): string {
  const {edition, published, updated} = one
  const file = enclosureOf(one)
  return el(
    'entry',
    {'xml:lang': edition.lang},
    el('id', {}, escapeXml(idOf(one))),
    el('title', {}, escapeXml(edition.title)),
    leaf('updated', rfc3339(updated)),
    leaf('published', rfc3339(published)),
    ...authorsOf(one).map((name) => el('author', {}, leaf('name', name))),
    el('link', {rel: 'alternate', type: 'text/html', href: edition.url, hreflang: edition.lang}),
    ...translationsOf(one, options).map(({lang, url, title}) =>
      el('link', {rel: 'alternate', type: 'text/html', hreflang: lang, href: url, title})
    ),
    file && el('link', {rel: 'enclosure', type: file.type, href: file.url, ...lengthOf(file)}),
    ...edition.keywords.filter((term) => term !== '').map((term) => el('category', {term})),
    leaf('rights', edition.lines.rights.join(' · ')),
    leaf('summary', edition.summary),
    el('content', {type: 'html'}, escapeXml(contentOf(one)))
  )
}

const lengthOf = ({length}: Picture): Record<string, string> => (length === undefined ? {} : {length: String(length)})
