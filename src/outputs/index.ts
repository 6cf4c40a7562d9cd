import {atom} from './atom.ts'
import {frontPage} from './front-page.ts'
import {html} from './html.ts'
import {json} from './json.ts'
import {jsonFeed} from './json-feed.ts'
import {markdown} from './markdown.ts'
import {newsSitemap} from './news-sitemap.ts'
import {newsml} from './newsml.ts'
import {ninjs} from './ninjs.ts'
import {rss} from './rss.ts'
import {sitemap} from './sitemap.ts'
import {txt} from './txt.ts'

export {addressOf} from './addresses.ts'
export {atom} from './atom.ts'
export {type FrontPageOptions, frontPage} from './front-page.ts'
export {bodyHtml, type HtmlOptions, html} from './html.ts'
export {json} from './json.ts'
export {jsonFeed} from './json-feed.ts'
export {type LedgerPageOptions, ledgerPage} from './ledger-page.ts'
export {
  attributionSheet,
  creditSheet,
  differencesOf,
  figureSheet,
  type Sheet,
  type SheetRow,
  verdicts
} from './ledger-sheets.ts'
export {markdown} from './markdown.ts'
export {newsSitemap} from './news-sitemap.ts'
export {newsml, newsmlTombstone} from './newsml.ts'
export {ninjs, ninjsTombstone} from './ninjs.ts'
export type {
  CollectionOptions,
  CollectionOutput,
  Divided,
  FeedLink,
  LinkedPage,
  LinkPrinter,
  Listable,
  Listed,
  ListedLocale,
  Output,
  OutputOptions,
  Picture,
  Reach,
  Tombstone
} from './output.ts'
export {isolateOptions} from './page/bidi.ts'
export type {PageParts} from './page/document.ts'
export {pictureTypes} from './page/picture.ts'
export {type RehypePlugin, type TrustedPlugin, transformed} from './page/plugins.ts'
export {rss} from './rss.ts'
export {sitemap} from './sitemap.ts'
export {frameOf} from './syndication/frame.ts'
export {listed} from './syndication/listed.ts'
export {plainText, txt} from './txt.ts'

/** All our formats, by name. A publisher passes their own beside them. */
export const outputs: {
  readonly html: typeof html
  readonly json: typeof json
  readonly markdown: typeof markdown
  readonly newsml: typeof newsml
  readonly ninjs: typeof ninjs
  readonly txt: typeof txt
} = {html, json, markdown, newsml, ninjs, txt}

/** All our files that are made from many editions, by name. */
export const collections: {
  readonly atom: typeof atom
  readonly 'front-page': typeof frontPage
  readonly 'json-feed': typeof jsonFeed
  readonly 'news-sitemap': typeof newsSitemap
  readonly rss: typeof rss
  readonly sitemap: typeof sitemap
} = {atom, 'front-page': frontPage, 'json-feed': jsonFeed, 'news-sitemap': newsSitemap, rss, sitemap}
