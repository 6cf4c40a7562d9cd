import {instantOf} from '../article/index.ts'
import type {CollectionOptions, CollectionOutput, Divided, Listable, Listed} from './output.ts'
import {tellable} from './syndication/listed.ts'
import {rfc3339} from './syndication/moments.ts'
import {grouped, monthOf, UNDIVIDED} from './syndication/month.ts'
import {siteMapIndex, urlFiles, urlOf} from './syndication/urlset.ts'
import {leaf} from './syndication/xml.ts'

const NAME = 'sitemap'
const LIMITS = {urls: 50_000, bytes: 50 * 1024 * 1024}

/** By month of publication, because an old month no longer changes. */
const divided: Divided = {
  above: UNDIVIDED,
  partOf: monthOf,
  part(name: string, editions: readonly Listable[], options: CollectionOptions): Readonly<Record<string, string>> {
    return urlFiles(`${NAME}-${name}`, urlsOf(tellable(editions, options), options), LIMITS)
  },
  index(files: readonly string[], options: CollectionOptions): Readonly<Record<string, string>> {
    return siteMapIndex(NAME, files, options)
  }
}

/** The archive: every edition that stands, with the others of its story. One file, or for many editions one for each
 *  month and an index; 50,000 addresses and 50 MB to a file. */
export const sitemap: CollectionOutput = {
  name: NAME,
  mediaType: 'application/xml',
  divided,
  render(editions: readonly Listable[], options: CollectionOptions): Readonly<Record<string, string>> {
    const told = tellable(editions, options)
    if (told.length <= divided.above) return urlFiles(NAME, urlsOf(told, options), LIMITS)
    const months = grouped(told, divided.partOf)
    const files = Object.assign({}, ...[...months].map(([name, own]) => divided.part(name, own, options)))
    const names = Object.keys(files).sort()
    return {...divided.index(names, options), ...files}
  }
}

const urlsOf = (told: readonly Listed[], options: CollectionOptions): string[] =>
  told.map((edition) => {
    const changed = instantOf(edition.updated ?? edition.published, options.timeZone)
    return urlOf(edition, options, leaf('lastmod', rfc3339(changed)))
  })
