import type {CollectionOptions, CollectionOutput, Listable} from './output.ts'
import {authorsOf, contentOf, type Feed, feedsOf, idOf, translationsOf} from './syndication/feed.ts'
import {printJson} from './syndication/json.ts'
import {type Dated, newestOnly} from './syndication/listed.ts'
import {rfc3339} from './syndication/moments.ts'
import {absolute} from './syndication/relations.ts'

const FILE = 'feed.jsonfeed.json'

/** JSON Feed 1.1: a feed for each language. */
export const jsonFeed: CollectionOutput = {
  name: 'json-feed',
  mediaType: 'application/feed+json',
  feed: {file: FILE, name: 'JSON Feed'},
  reach: newestOnly,
  render(editions: readonly Listable[], options: CollectionOptions): Readonly<Record<string, string>> {
    return feedsOf(editions, FILE, options, (feed) => {
      return printJson(feedOf(feed, options))
    })
  }
}

function feedOf(feed: Feed, options: CollectionOptions): object {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: feed.home,
    feed_url: feed.self,
    description: feed.description === feed.title ? undefined : feed.description,
    icon: options.logo,
    language: feed.lang,
    // Names of extensions begin with an underscore.
    _polyedition: {direction: feed.dir, translations: feed.siblings.map(({lang, url}) => ({language: lang, url}))},
    items: feed.items.map((one) => itemOf(one, options))
  }
}

function itemOf(one: Dated, options: CollectionOptions): object {
  const {edition, published, updated} = one
  const authors = authorsOf(one).map((name) => ({name}))
  const {credit, rights, corrections} = edition.lines
  return {
    id: idOf(one),
    url: edition.url,
    title: edition.title,
    content_html: contentOf(one),
    summary: edition.summary,
    image: edition.image === undefined ? undefined : absolute(edition.image),
    date_published: rfc3339(published),
    date_modified: rfc3339(updated),
    authors: authors.length > 0 ? authors : undefined,
    tags: edition.keywords.length > 0 ? edition.keywords : undefined,
    language: edition.lang,
    _polyedition: {
      direction: edition.dir,
      translations: translationsOf(one, options).map(({lang, url, title}) => ({language: lang, url, title})),
      credit: credit.length > 0 ? credit : undefined,
      rights: rights.length > 0 ? rights : undefined,
      corrections: corrections.length > 0 ? corrections.map(({date, text}) => ({date, text})) : undefined
    }
  }
}
