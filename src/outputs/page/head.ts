import type {Element} from 'hast'
import {isAuthor, machineDate} from '../../article/index.ts'
import {regional} from '../../languages/intl.ts'
import type {Edition} from '../../model.ts'
import {addressOf, offered, originalOf, publicAddress, publicImage, textLang} from '../addresses.ts'
import type {OutputOptions} from '../output.ts'
import {markText} from './bidi.ts'
import {borrowed} from './borrowed.ts'
import {h} from './h.ts'
import {leadPicture} from './picture.ts'
import {storyOf} from './story.ts'

/** What a page says of itself to browsers, search engines and cards. No markup is possible there, so texts have marks
 *  where the order would be wrong without them. */
export function headOf(edition: Edition, description: string, options: OutputOptions): Element[] {
  const {meta} = edition
  const original = originalOf(edition)
  const isFallback = edition.fallback !== undefined
  // The same text under another address: machines are directed to the one in its language.
  const address = publicAddress(isFallback && original ? original : edition, options)
  const title = markText(meta.headline, edition, options)
  const summary = markText(description, edition, options)
  const others = isFallback ? [] : offered(edition.alternates).filter(({locale}) => locale !== edition.locale)
  const all = [{locale: edition.locale, lang: edition.lang, slug: edition.slug}, ...others]
  const authors = meta.byline.filter(isAuthor)
  return [
    h('title', {}, title),
    named('description', summary),
    ...(authors.length > 0 ? [named('author', authors.map(({name}) => name).join(', '))] : []),
    ...(meta.keywords.length > 0 ? [named('keywords', meta.keywords.join(', '))] : []),
    h('link', {rel: ['canonical'], href: address}),
    ...(isFallback ? [] : all.map((one) => alternate(one.lang, publicAddress(one, options)))),
    ...(original && !isFallback ? [alternate('x-default', publicAddress(original, options))] : []),
    ...feedLinks(edition.locale, options),
    property('og:type', 'article'),
    property('og:title', title),
    property('og:description', summary),
    property('og:url', address),
    ...locale('og:locale', textLang(edition)),
    ...others.flatMap(({lang}) => locale('og:locale:alternate', lang)),
    ...(options.publisher === undefined ? [] : [property('og:site_name', options.publisher)]),
    ...dated('article:published_time', meta.published),
    ...dated('article:modified_time', meta.updated),
    ...cardOf(edition, options)
  ]
}

/** The picture by which others show the page, and the size of the card. */
function cardOf(edition: Edition, options: OutputOptions): Element[] {
  const picture = leadPicture(edition, () => storyOf(edition, options).body, options)
  if (!picture) return [named('twitter:card', 'summary')]
  const {src, alt, type, width, height} = picture
  const size = width && height ? [property('og:image:width', `${width}`), property('og:image:height', `${height}`)] : []
  return [
    property('og:image', publicImage(src, options)),
    ...(type === undefined ? [] : [property('og:image:type', type)]),
    ...size,
    ...(alt === undefined ? [] : [property('og:image:alt', markText(alt, edition, options))]),
    named('twitter:card', 'summary_large_image')
  ]
}

/** The feeds of a locale, for browsers and readers to find. */
export const feedLinks = (locale: string, {feeds}: OutputOptions): Element[] =>
  (feeds?.(locale) ?? []).map(({type, title, href}) => h('link', {rel: ['alternate'], type, title, href}))

export const named = (name: string, content: string): Element => h('meta', {name, content})
export const property = (name: string, content: string): Element => h('meta', {property: name, content})
export const alternate = (hrefLang: string, href: string): Element => h('link', {rel: ['alternate'], hrefLang, href})
const dated = (name: string, text: string | undefined): Element[] => {
  const date = machineDate(text)
  return date === undefined ? [] : [property(name, date)]
}
/** Open Graph's `ll_CC`: a language without a country has the one where most of its readers are. */
export const locale = (name: string, lang: string): Element[] => {
  const found = regional(lang)
  return found === undefined ? [] : [property(name, found)]
}

/** A page in a language, as the switcher names it. */
export interface Switched {
  readonly lang: string
  readonly locale: string
  /** Absent for the page itself. */
  readonly href?: string
  /** Its text stands in another language. */
  readonly fallback?: string
}

export type NameOf = (lang: string) => {readonly name: string; readonly dir: string | undefined}

/** The way to the other editions, each named in its own language, with the edition itself in its place, so that the row
 *  is the same in all of them and on the front page: in the order of the options, or the original first and then by name
 *  of the locale. */
export function switcherOf(edition: Edition, nameOf: NameOf, options: OutputOptions): Element | undefined {
  const others = edition.alternates.filter(({locale}) => locale !== edition.locale)
  if (others.length === 0) return undefined
  const own = {locale: edition.locale, lang: edition.lang}
  const first = originalOf(edition)?.locale
  const places = new Map(options.order?.map((locale, at) => [locale, at]))
  const placeOf = ({locale}: Switched): number => places.get(locale) ?? places.size
  const rank = ({locale}: Switched): string => (locale === first ? '' : locale)
  const all = [own, ...others.map((one) => ({...one, href: addressOf(one, options)}))].sort(
    (a, b) => placeOf(a) - placeOf(b) || (rank(a) < rank(b) ? -1 : 1)
  )
  return switcher(all, edition.labels['other-languages'] ?? '', nameOf)
}

/** A row of languages; the one that is read is named and leads nowhere. */
export function switcher(pages: readonly Switched[], label: string, nameOf: NameOf): Element {
  const items = pages.map(({lang, href, fallback}) => {
    const {name, dir} = nameOf(lang)
    if (href === undefined) return h('li', {}, h('span', {lang, dir, ariaCurrent: 'true'}, name))
    const isOffered = fallback === undefined
    const machine = {hrefLang: isOffered ? lang : undefined, lang, dir, rel: isOffered ? ['alternate'] : undefined}
    return h('li', {}, h('a', {href, ...machine}, name))
  })
  return h('nav', {className: ['editions'], ariaLabel: label}, h('ul', {}, ...items))
}

/** Past the masthead; seen only while it has the focus. */
export const skipLink = (page: Pick<Edition, 'labels' | 'labelLangs'>): Element =>
  h('a', {className: ['skip'], href: '#main', ...borrowed(page, 'skip')}, page.labels.skip)
