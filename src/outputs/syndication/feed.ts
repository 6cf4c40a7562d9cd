import {isAuthor} from '../../article/index.ts'
import type {Direction} from '../../model.ts'
import {addressOf, offered} from '../addresses.ts'
import type {CollectionOptions, Listable, Picture} from '../output.ts'
import {pictureType} from '../page/picture.ts'
import {type Dated, limitOf, newest, uriOfListed} from './listed.ts'
import {absolute} from './relations.ts'
import {escapeXml} from './xml.ts'

/** What the three feeds say alike of themselves. */
export interface Feed {
  readonly locale: string
  readonly lang: string
  readonly dir: Direction
  readonly title: string
  readonly description: string
  /** Of the folder of the locale's editions, and of the feed itself. */
  readonly home: string
  readonly self: string
  /** The same feed in the other languages. */
  readonly siblings: ReadonlyArray<{readonly lang: string; readonly url: string}>
  readonly updated: number
  readonly items: readonly Dated[]
}

/** One feed per language, in `<locale>/<file>`. */
export function feedsOf(
  editions: readonly Listable[],
  file: string,
  options: CollectionOptions,
  write: (feed: Feed) => string
): Readonly<Record<string, string>> {
  const all = newest(editions, options)
  const locales = new Map([...(options.locales ?? []), ...editions].map(({locale, lang, dir}) => [locale, {lang, dir}]))
  const names = [...locales.keys()].sort()
  const files = names.map((locale) => {
    const {lang, dir} = locales.get(locale)!
    const items = all.filter(({edition}) => edition.locale === locale).slice(0, limitOf(options))
    const title = titleOf(locale, options)
    const feed: Feed = {
      locale,
      lang,
      dir,
      title,
      description: textFor(options.description, locale) ?? title,
      home: folder(locale, options),
      self: `${folder(locale, options)}${file}`,
      siblings: names
        .filter((other) => other !== locale)
        .map((other) => ({lang: locales.get(other)!.lang, url: `${folder(other, options)}${file}`})),
      // The time of its newest news, not of the clock: an unchanged feed has unchanged bytes.
      updated: Math.max(0, ...items.map(({updated}) => updated)),
      items
    }
    return [`${locale}/${file}`, write(feed)] as const
  })
  return Object.fromEntries(files)
}

/** The publisher's name in a language: as it is given, else the name of its host. */
export function titleOf(locale: string, options: CollectionOptions): string {
  const host = /^https?:\/\/([^/]+)/i.exec(options.site ?? '')?.[1]
  return publicationOf(locale, options) ?? host ?? locale
}

/** The name that the publisher has given; undefined if there is none. */
export const publicationOf = (locale: string, {title, publisher}: CollectionOptions): string | undefined =>
  textFor(title, locale) ?? publisher

export function textFor(text: CollectionOptions['title'], locale: string): string | undefined {
  if (text === undefined || typeof text === 'string') return text
  return text[locale] ?? text[locale.split('-')[0] ?? locale]
}

export const folder = (locale: string, {site}: Pick<CollectionOptions, 'site'>): string =>
  `${(site ?? '.').replace(/\/+$/, '')}/${encodeURIComponent(locale)}/`

/** The permanent identity, wherever the edition is. */
export const idOf = ({edition}: Dated): string => uriOfListed(edition)

export const translationsOf = (
  {edition}: Dated,
  options: CollectionOptions
): ReadonlyArray<{readonly lang: string; readonly url: string; readonly title: string}> =>
  offered(edition.alternates)
    .filter(({locale}) => locale !== edition.locale)
    .map((one) => ({lang: one.lang, url: addressOf(one, options), title: one.headline}))

/** The first picture as something to load: only where its type is known, which every format asks for. */
export function enclosureOf({edition}: Dated): (Picture & {readonly url: string; readonly type: string}) | undefined {
  const {image, picture} = edition
  const url = image === undefined ? undefined : absolute(image)
  const type = picture?.type ?? pictureType(image ?? '')
  return url === undefined || type === undefined ? undefined : {...picture, url, type}
}

/** Who wrote it: only names of authors. */
export const authorsOf = ({edition}: Dated): string[] =>
  edition.byline
    .filter(isAuthor)
    .map(({name}) => name)
    .filter((name) => name.trim() !== '')

/** The story, and after it what it owes: corrections, credit, rights. Feeds are read far from the page. */
export function contentOf({edition}: Dated): string {
  const {html, lines, lang, dir} = edition
  const owed = [
    ...lines.corrections.map(({label, text}) => `<p><strong>${escapeXml(`${label}:`)}</strong> ${escapeXml(text)}</p>`),
    ...[...(lines.notice === undefined ? [] : [lines.notice]), ...lines.credit, ...lines.rights].map(
      (line) => `<p>${escapeXml(line)}</p>`
    )
  ]
  return owed.length === 0 ? html : `${html}<div lang="${lang}" dir="${dir}"><hr>${owed.join('')}</div>`
}
