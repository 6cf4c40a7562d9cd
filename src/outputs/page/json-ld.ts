import {isAuthor, machineDate} from '../../article/index.ts'
import type {Edition} from '../../model.ts'
import {offered, originalOf, publicAddress, publicImage, textLang} from '../addresses.ts'
import type {OutputOptions} from '../output.ts'
import {partiesOf} from '../syndication/credits.ts'
import {digitalSource} from '../syndication/provenance.ts'
import {creditLine, leadPicture} from './picture.ts'
import {storyOf} from './story.ts'

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
  const url = publicAddress(edition, options)
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
    author: authorsOf(edition, options),
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
    publisher: publisherOf(options),
    creditText: lines.credit.length === 0 ? undefined : lines.credit.join('; '),
    copyrightHolder: meta.rights.holder === undefined ? undefined : {'@type': 'Organization', name: meta.rights.holder},
    copyrightNotice: lines.rights[0],
    copyrightYear: Number(meta.published?.match(/^\d{4}/)?.[0]) || undefined,
    keywords: some(meta.keywords),
    image: some(imagesOf(edition, options)),
    creativeWorkStatus: lines.notice,
    digitalSourceType: digitalSource(edition)?.schema,
    citation: some(meta.sources.map(({name, url: at}) => ({'@type': 'CreativeWork', name, url: at}))),
    isBasedOn: some(basesOf(edition, options)),
    correction: some(
      lines.corrections.map((one) => ({'@type': 'CorrectionComment', text: one.text, datePublished: date(one.date)}))
    ),
    translationOfWork:
      isOriginal || original === undefined || edition.fallback !== undefined
        ? undefined
        : work(original.lang, original.headline, publicAddress(original, options)),
    workTranslation: isOriginal
      ? some(others.map((one) => work(one.lang, one.headline, publicAddress(one, options))))
      : undefined
  }
}

const date = machineDate

const organization = (name: string): Json => ({'@type': 'Organization', name})

/** The people of the byline, or else the agencies whose copy it is, or else the house. */
function authorsOf(edition: Edition, options: OutputOptions): Json {
  const people = edition.meta.byline.filter(isAuthor)
  if (people.length > 0) return people.map(({name, url, image}) => ({'@type': 'Person', name, url, image}))
  const agencies = partiesOf(edition, options).filter(({role}) => role === 'origcont')
  if (agencies.length > 0) return agencies.map(({name}) => organization(name))
  return publisherOf(options)
}

function publisherOf({publisher, logo}: OutputOptions): Json {
  if (publisher === undefined) return undefined
  const picture = logo === undefined ? undefined : {'@type': 'ImageObject', url: logo}
  return {'@type': 'NewsMediaOrganization', name: publisher, logo: picture}
}

function imagesOf(edition: Edition, options: OutputOptions): Json[] {
  const {images} = edition.meta
  const lead = images.length > 0 ? undefined : leadPicture(edition, () => storyOf(edition, options).body, options)
  const shown = lead ? [{src: lead.src}] : images
  return shown.map((image) => {
    const {width, height} = options.picture?.(image.src) ?? {}
    const {caption} = {caption: undefined, ...image}
    const url = publicImage(image.src, options)
    return {'@type': 'ImageObject', url, width, height, caption, creditText: creditLine(image, edition)}
  })
}

/** What the story rests on: the original of a translation, the reports and sources that it names. */
function basesOf(edition: Edition, options: OutputOptions): Json[] {
  const original = originalOf(edition)
  const isTranslation = original && original.locale !== edition.locale && edition.fallback === undefined
  const parties = partiesOf(edition, options).filter(({role}) => role === 'originfo')
  return [
    ...(isTranslation ? [publicAddress(original, options)] : []),
    ...parties.map(
      ({name, url, written}): Json =>
        written === undefined
          ? {'@type': 'CreativeWork', name, url}
          : {'@type': 'CreativeWork', author: organization(name)}
    )
  ]
}

/** JSON that can stand inside a `script` element: nothing in it ends the element or opens a comment, and no line
 *  separator breaks an old reader of it. */
export function scriptSafe(value: Json): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`
  )
}
