import {addressOf, offered} from '../addresses.ts'
import type {CollectionOptions, Listed} from '../output.ts'
import {absolute, isOriginal} from './relations.ts'
import {declaration, el, leaf} from './xml.ts'

/** The limits of one file of a site map. */
export interface Limits {
  readonly urls: number
  readonly bytes: number
}

const namespaces = {
  xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
  'xmlns:news': 'http://www.google.com/schemas/sitemap-news/0.9',
  'xmlns:xhtml': 'http://www.w3.org/1999/xhtml'
}

/** The address of an edition with those of all editions of its story, its own included, and that of the original for
 *  readers with no matching language. `more` is what the kind of site map adds. */
export function urlOf(edition: Listed, options: CollectionOptions, ...more: readonly (string | false)[]): string {
  const own = {locale: edition.locale, lang: edition.lang, slug: edition.slug, headline: '', url: edition.url}
  const all = [own, ...offered(edition.alternates).filter(({locale}) => locale !== edition.locale)]
    .map((one) => ({
      lang: one.lang,
      url: addressOf(one, options),
      original: isOriginal({lang: one.lang, sourceLang: edition.sourceLang})
    }))
    .sort((a, b) => (a.lang < b.lang ? -1 : a.lang > b.lang ? 1 : 0))
  const links = all.map(({lang, url}) => alternate(lang, url))
  const fallback = all.find(({original}) => original)
  return el(
    'url',
    {},
    leaf('loc', absolute(edition.url) ?? edition.url),
    ...more,
    ...(all.length > 1 ? links : []),
    all.length > 1 && fallback !== undefined && alternate('x-default', fallback.url)
  )
}

const alternate = (hreflang: string, url: string): string =>
  el('xhtml:link', {rel: 'alternate', hreflang, href: absolute(url) ?? url})

/** One file, or as many as the limits require, with an index in its place. */
export function urlSets(
  name: string,
  urls: readonly string[],
  limits: Limits,
  options: CollectionOptions
): Readonly<Record<string, string>> {
  const files = urlFiles(name, urls, limits)
  const names = Object.keys(files)
  return names.length > 1 ? {...siteMapIndex(name, names, options), ...files} : files
}

/** `<name>.xml`, or as many as the limits require: `<name>-1.xml` and so on. */
export function urlFiles(name: string, urls: readonly string[], limits: Limits): Readonly<Record<string, string>> {
  const sets = parts(urls, limits).map((part) => `${declaration}${el('urlset', namespaces, ...part)}\n`)
  if (sets.length <= 1) return {[`${name}.xml`]: sets[0] ?? `${declaration}${el('urlset', namespaces)}\n`}
  return Object.fromEntries(sets.map((text, at) => [`${name}-${at + 1}.xml`, text] as const))
}

/** `<name>.xml`, which leads to these files. */
export function siteMapIndex(
  name: string,
  files: readonly string[],
  {site = '.'}: CollectionOptions
): Readonly<Record<string, string>> {
  const root = site.replace(/\/+$/, '')
  const entries = files.map((file) => el('sitemap', {}, leaf('loc', `${root}/${file}`)))
  return {[`${name}.xml`]: `${declaration}${el('sitemapindex', {xmlns: namespaces.xmlns}, ...entries)}\n`}
}

/** Room for the frame around the addresses. */
const FRAME = 1000

function parts(urls: readonly string[], limits: Limits): string[][] {
  const all: string[][] = []
  let part: string[] = []
  let size = FRAME
  for (const url of urls) {
    const bytes = byteLength(url)
    if (part.length > 0 && (part.length >= limits.urls || size + bytes > limits.bytes)) {
      all.push(part)
      part = []
      size = FRAME
    }
    part.push(url)
    size += bytes
  }
  if (part.length > 0) all.push(part)
  return all
}

/** In UTF-8. */
function byteLength(text: string): number {
  let bytes = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    // Each half of a pair stands for two of the four bytes.
    bytes += code < 0x80 ? 1 : code < 0x800 || (code >= 0xd800 && code < 0xe000) ? 2 : 3
  }
  return bytes
}
