import {instantOf} from '../article/index.ts'
import type {CollectionOptions, CollectionOutput, Listable} from './output.ts'
import {tellable} from './syndication/listed.ts'
import {rfc3339} from './syndication/moments.ts'
import {urlOf, urlSets} from './syndication/urlset.ts'
import {leaf} from './syndication/xml.ts'

/** The archive: every edition that stands, with the others of its story. 50,000 addresses and 50 MB to a file. */
export const sitemap: CollectionOutput = {
  name: 'sitemap',
  mediaType: 'application/xml',
  render(editions: readonly Listable[], options: CollectionOptions): Readonly<Record<string, string>> {
    const urls = tellable(editions, options).map((edition) => {
      const changed = instantOf(edition.updated ?? edition.published, options.timeZone)
      return urlOf(edition, options, leaf('lastmod', rfc3339(changed)))
    })
    return urlSets('sitemap', urls, {urls: 50_000, bytes: 50 * 1024 * 1024}, options)
  }
}
