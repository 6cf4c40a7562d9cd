import type {Alternate, Edition} from '../model.ts'
import type {OutputOptions} from './output.ts'

/** Where an edition is found, for links between editions: absolute with `site`, else relative to a sibling edition.
 *  @example
 *  import {addressOf} from 'polyedition'
 *  addressOf({locale: 'ar', slug: 'talks'}, {site: 'https://news.example'}) // → 'https://news.example/ar/talks.html' */
export function addressOf(
  edition: Pick<Alternate, 'locale' | 'slug'> & {readonly url?: string; readonly published?: string},
  options: OutputOptions
): string {
  if (edition.url !== undefined) return edition.url
  if (options.url) return options.url(edition)
  const path = `${encodeURIComponent(edition.locale)}/${encodeURIComponent(edition.slug)}.html`
  return options.site === undefined ? `../${path}` : `${options.site.replace(/\/+$/, '')}/${path}`
}

/** The address of an edition as machines far from it need it: absolute also where links are relative. */
export function publicAddress(edition: Parameters<typeof addressOf>[0], options: OutputOptions): string {
  return addressOf(edition, publicOptions(options))
}

/** The address of a picture as machines far from its page need it. */
export function publicImage(src: string, options: OutputOptions): string {
  const {site} = publicOptions(options)
  const address = imageAddress(src, options)
  return site === undefined ? address : address.replace(/^\.\.\//, `${site.replace(/\/+$/, '')}/`)
}

/** The options by which machines far away are told an address. */
export const publicOptions = (options: OutputOptions): OutputOptions =>
  options.site === undefined && options.url === undefined && options.origin !== undefined
    ? {...options, site: options.origin}
    : options

/** The address of a page, or of a heading on it, wherever the link to it stands. */
export function pageAddress(
  {locale, slug, published = ''}: Pick<Alternate, 'locale' | 'slug'> & {readonly published?: string},
  fragment: string | undefined,
  options: OutputOptions
): string {
  // An address that is made of days must not take the day of the edition that links.
  return addressOf({locale, slug, published}, options) + fragmentOf(slug, fragment)
}

export const fragmentOf = (slug: string, fragment: string | undefined): string =>
  fragment === undefined ? '' : `#${idPrefix(slug)}${fragment}`

/** Of the editions of a story, the one to which a link from a locale leads: in that locale, else the original, else any
 *  that there is. */
export function nearestEdition<
  One extends {readonly locale: string; readonly lang: string; readonly sourceLang: string}
>(editions: readonly One[], locale: string): One | undefined {
  return (
    editions.find((one) => one.locale === locale) ??
    editions.find((one) => one.lang === one.sourceLang) ??
    editions.find((one) => one.locale === one.sourceLang) ??
    editions[0]
  )
}

/** What may be offered to machines as an edition in its language; a fallback may not. */
export const offered = <T extends {readonly fallback?: string}>(editions: readonly T[]): T[] =>
  editions.filter(({fallback}) => fallback === undefined)

/** The language in which the text of an edition stands. */
export const textLang = ({lang, fallback}: Pick<Edition, 'lang' | 'fallback'>): string => fallback ?? lang

/** The edition from which the others are translated, among an edition and its alternates. A project may call `ar` what
 *  the article calls `ar-EG`, so languages are compared first, and then locales. */
export function originalOf(edition: Edition): Pick<Alternate, 'locale' | 'lang' | 'slug' | 'headline'> | undefined {
  const {sourceLang, locale, lang, slug, meta, alternates} = edition
  const all = [{locale, lang, slug, headline: meta.headline}, ...alternates]
  return all.find((one) => one.lang === sourceLang) ?? all.find((one) => one.locale === sourceLang)
}

/** The address of a picture in an edition. Addresses that name their own host stay. */
export function imageAddress(src: string, {image}: OutputOptions): string {
  return image === undefined || /^(?:[a-z][a-z0-9+.-]*:|\/\/|#)/i.test(src) ? src : image(src)
}

/** The options of a format that is read far from the site. */
export function readElsewhere<Options extends OutputOptions>(options: Options): Options {
  const {link} = options
  return link ? {...options, link: (href: string) => link(href, 'elsewhere')} : options
}

/** Prefix of every id inside an article, and of the links to it, so that no id of an author's can replace one of the
 *  page's, and two articles can stand on one page. */
export const idPrefix = (slug: string): string => `${slug}-`
