import type {Element} from 'hast'
import {isAuthor} from '../../article/index.ts'
import type {Edition} from '../../model.ts'
import {addressOf, imageAddress, offered, originalOf, textLang} from '../addresses.ts'
import type {OutputOptions} from '../output.ts'
import {markText} from './bidi.ts'
import {h} from './h.ts'

/** What a page says of itself to browsers, search engines and cards. No markup is possible there, so texts have marks
 *  where the order would be wrong without them. */
export function headOf(edition: Edition, description: string, options: OutputOptions): Element[] {
  const {meta} = edition
  const original = originalOf(edition)
  const isFallback = edition.fallback !== undefined
  // The same text under another address: machines are directed to the one in its language.
  const address = addressOf(isFallback && original ? original : edition, options)
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
    ...(isFallback ? [] : all.map((one) => alternate(one.lang, addressOf(one, options)))),
    ...(original && !isFallback ? [alternate('x-default', addressOf(original, options))] : []),
    property('og:type', 'article'),
    property('og:title', title),
    property('og:description', summary),
    property('og:url', address),
    property('og:locale', openGraphLocale(textLang(edition))),
    ...others.map(({lang}) => property('og:locale:alternate', openGraphLocale(lang))),
    ...(options.publisher === undefined ? [] : [property('og:site_name', options.publisher)]),
    ...(meta.images[0] === undefined ? [] : [property('og:image', imageAddress(meta.images[0].src, options))]),
    ...(meta.images[0]?.alt === undefined
      ? []
      : [property('og:image:alt', markText(meta.images[0].alt, edition, options))]),
    ...(meta.published === undefined ? [] : [property('article:published_time', meta.published)]),
    ...(meta.updated === undefined ? [] : [property('article:modified_time', meta.updated)]),
    named('twitter:card', meta.images.length > 0 ? 'summary_large_image' : 'summary')
  ]
}

const named = (name: string, content: string): Element => h('meta', {name, content})
const property = (name: string, content: string): Element => h('meta', {property: name, content})
const alternate = (hrefLang: string, href: string): Element => h('link', {rel: ['alternate'], hrefLang, href})
const openGraphLocale = (lang: string): string => lang.replace('-', '_')

/** The way to the other editions, each named in its own language. */
export function switcherOf(
  edition: Edition,
  nameOf: (lang: string) => {readonly name: string; readonly dir: string | undefined},
  options: OutputOptions
): Element | undefined {
  const others = edition.alternates.filter(({locale}) => locale !== edition.locale)
  if (others.length === 0) return undefined
  const items = others.map((one) => {
    const {name, dir} = nameOf(one.lang)
    const isOffered = one.fallback === undefined
    const properties = {
      href: addressOf(one, options),
      hrefLang: isOffered ? one.lang : undefined,
      lang: one.lang,
      dir,
      rel: isOffered ? ['alternate'] : undefined
    }
    return h('li', {}, h('a', properties, name))
  })
  return h('nav', {className: ['editions'], ariaLabel: edition.labels['other-languages'] ?? ''}, h('ul', {}, ...items))
}
