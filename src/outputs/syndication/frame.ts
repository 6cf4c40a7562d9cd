import type {CollectionOptions, CollectionOutput, FeedLink, OutputOptions} from '../output.ts'
import {folder, titleOf} from './feed.ts'

/** Where the front page of a locale is: with `site` its folder, else its file from that of a sibling. */
export const homeOf = (locale: string, file: string, {site}: Pick<OutputOptions, 'site'>): string =>
  site === undefined ? `../${encodeURIComponent(locale)}/${file}` : folder(locale, {site})

/** What the pages of a publication say of its front pages and its feeds: those that `outputs` make. `options` are of the
 *  feeds; `pages` says how pages address each other.
 *  @example
 *  import {collections, frameOf} from 'polyedition'
 *  const {home, feeds} = frameOf([collections['front-page'], collections.rss], {site: 'https://news.example'})
 *  home('ar') // → 'https://news.example/ar/'
 *  feeds('ar').map(({href}) => href) // → ['https://news.example/ar/feed.rss.xml'] */
export function frameOf(
  outputs: readonly CollectionOutput[],
  options: CollectionOptions
): Pick<OutputOptions, 'home' | 'feeds'> {
  const file = outputs.find(({home}) => home !== undefined)?.home
  const feeds = outputs.filter(({feed}) => feed !== undefined)
  const pages = options.pages ?? options
  return {
    ...(file !== undefined && {home: (locale: string) => homeOf(locale, file, pages)}),
    ...(feeds.length > 0 && {
      feeds: (locale: string) => feeds.map((one) => linkOf(one, locale, options))
    })
  }
}

function linkOf({feed, mediaType}: CollectionOutput, locale: string, options: CollectionOptions): FeedLink {
  const {file = '', name = ''} = feed ?? {}
  const title = `${titleOf(locale, options)} (${name})`
  return {name, type: mediaType, title, href: `${folder(locale, options)}${file}`}
}
