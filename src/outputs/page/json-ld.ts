import {isAuthor} from '../../article/index.ts'
import type {Edition} from '../../model.ts'
import {addressOf, imageAddress, offered, originalOf, textLang} from '../addresses.ts'
import type {OutputOptions} from '../output.ts'
import {digitalSource} from '../syndication/provenance.ts'

type Json = string | number | undefined | readonly Json[] | {readonly [key: string]: Json}

const person = (name: string): Json => ({'@type': 'Person', name})
const work = (locale: string, headline: string, url: string): Json => ({
  '@type': 'NewsArticle',
  '@id': url,
  url,
  inLanguage: locale,
  headline
})
const some = (items: readonly Json[]): Json => (items.length === 0 ? undefined : items)

/** The story as schema.org's NewsArticle. Texts are plain: marks of direction are the page's business, not a
 *  machine's. Dates that are no ISO dates are left out, since a reader of this may refuse them. */
export function newsArticle(edition: Edition, options: OutputOptions): Json {
  const {meta, lines} = edition
  const named = (role: string): Json =>
    some(meta.byline.filter((one) => one.role?.toLowerCase() === role).map(({name}) => person(name)))
  const authors = meta.byline.filter(isAuthor)
  const url = addressOf(edition, options)
  const others = offered(edition.alternates).filter(({locale}) => locale !== edition.locale)
  const original = originalOf(edition)
  const isOriginal = original?.locale === edition.locale
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': url,
    url,
    mainEntityOfPage: url,
    identifier: meta.id,
    version: meta.version,
    headline: meta.headline,
    description: meta.description,
    inLanguage: textLang(edition),
    datePublished: date(meta.published),
    dateModified: date(meta.updated ?? meta.published),
    dateline:
      meta.dateline === undefined ? undefined : (lines.dateline?.replace(/\s*[-–—]$/u, '') ?? meta.dateline.place),
    author: some(authors.map(({name, url, image}) => ({'@type': 'Person', name, url, image}))),
    editor: named('editor'),
    contributor: named('contributor'),
    translator: some(
      [
        ...new Set([
          ...meta.byline.filter(({role}) => role?.toLowerCase() === 'translator').map(({name}) => name),
          ...lines.translators
        ])
      ].map(person)
    ),
    publisher:
      options.publisher === undefined ? undefined : {'@type': 'NewsMediaOrganization', name: options.publisher},
    creditText: lines.credit.length === 0 ? undefined : lines.credit.join('; '),
    copyrightHolder: meta.rights.holder === undefined ? undefined : {'@type': 'Organization', name: meta.rights.holder},
    copyrightNotice: lines.rights[0],
    copyrightYear: Number(meta.published?.match(/^\d{4}/)?.[0]) || undefined,
    keywords: some(meta.keywords),
    image: some(meta.images.map(({src}) => imageAddress(src, options))),
    creativeWorkStatus: lines.notice,
    digitalSourceType: digitalSource(edition)?.schema,
    citation: some(meta.sources.map(({name, url: at}) => ({'@type': 'CreativeWork', name, url: at}))),
    correction: some(
      lines.corrections.map((one) => ({'@type': 'CorrectionComment', text: one.text, datePublished: date(one.date)}))
    ),
    translationOfWork:
      isOriginal || original === undefined || edition.fallback !== undefined
        ? undefined
        : work(original.lang, original.headline, addressOf(original, options)),
    workTranslation: isOriginal
      ? some(others.map((one) => work(one.lang, one.headline, addressOf(one, options))))
      : undefined
  }
}

const date = (text: string | undefined): string | undefined =>
  text && /^\d{4}-\d\d(?:-\d\d)?/.test(text) ? text.trim().replace(/^(\S+) (\d\d:)/, '$1T$2') : undefined

/** JSON that can stand inside a `script` element: nothing in it ends the element or opens a comment, and no line
 *  separator breaks an old reader of it. */
export function scriptSafe(value: Json): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`
  )
}
