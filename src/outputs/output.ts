import type {Language} from '../languages/language.ts'
import type {Alternate, Edition} from '../model.ts'
import type {Listable} from './syndication/listed.ts'
import type {Tombstone} from './syndication/tombstone.ts'

/** What every format may be told. A format reads what concerns it and leaves the rest. */
export interface OutputOptions {
  /** Absolute address of the folder of editions, `https://news.example/editions`. Without it addresses are relative. */
  readonly site?: string
  /** Address of an edition, in place of `<site>/<locale>/<slug>.html`. `published` is told where it is known. */
  readonly url?: (edition: Pick<Alternate, 'locale' | 'slug'> & {readonly published?: string}) => string
  /** Where a picture that an article names by a relative address is found from an edition; as written by default. */
  readonly image?: (src: string) => string
  /** Name of the publisher, as the edition's readers know it. */
  readonly publisher?: string
  /** The packs whose type the page may need: its own, and those of what stands in it in another language. */
  readonly languages?: readonly Language[]
  /** ISO 8601 instant, for formats in which time matters. */
  readonly now?: string
  /** IANA zone of dates that name none. UTC unless given. */
  readonly timeZone?: string
}

/** One way of writing an edition. Pure: the same edition gives the same bytes. */
export interface Output<Options extends OutputOptions = OutputOptions> {
  readonly name: string
  /** Of the file, without a dot. */
  readonly extension: string
  readonly mediaType: string
  /** A build writes it of the article and its translations alone, and of no edition that is a fallback. */
  readonly ofTranslations?: true
  render(edition: Edition, options?: Options): string
  /** What stands in place of an edition that was canceled; nothing where the format knows no such thing. */
  readonly tombstone?: (tombstone: Tombstone) => string
}

export interface CollectionOptions extends OutputOptions {
  /** Name of the publication as its readers know it: one, or one for each locale. */
  readonly title?: string | Readonly<Record<string, string>>
  readonly description?: string | Readonly<Record<string, string>>
  /** Locales that have a feed of their own also while it is empty: whoever follows it must see that a story is gone.
   *  Those of the editions by default. */
  readonly locales?: ReadonlyArray<Pick<Edition, 'locale' | 'lang' | 'dir'>>
  /** Editions in one feed. Default 50. */
  readonly limit?: number
}

/** Files made of many editions in all their languages: feeds, site maps. They need `site`, since what they say is read
 *  far from it. */
export interface CollectionOutput<Options extends CollectionOptions = CollectionOptions> {
  readonly name: string
  readonly mediaType: string
  /** Path in the folder of the editions → text. What may not be told at `now` is left out; the order of the editions
   *  makes no difference. */
  render(editions: readonly Listable[], options: Options): Readonly<Record<string, string>>
}

/** Where an edition is found, for links between editions: absolute with `site`, else relative to a sibling edition. */
export function addressOf(
  edition: Pick<Alternate, 'locale' | 'slug'> & {readonly url?: string; readonly published?: string},
  options: OutputOptions
): string {
  if (edition.url !== undefined) return edition.url
  if (options.url) return options.url(edition)
  const path = `${encodeURIComponent(edition.locale)}/${encodeURIComponent(edition.slug)}.html`
  return options.site === undefined ? `../${path}` : `${options.site.replace(/\/+$/, '')}/${path}`
}

/** What may be offered to machines as an edition in its language: a fallback is none. */
export const offered = <T extends {readonly fallback?: string}>(editions: readonly T[]): T[] =>
  editions.filter(({fallback}) => fallback === undefined)

/** The language in which the text of an edition stands. */
export const textLang = ({lang, fallback}: Pick<Edition, 'lang' | 'fallback'>): string => fallback ?? lang

/** The edition from which the others are translated, among an edition and its alternates. A project may call `ar` what
 *  the article calls `ar-EG`, so languages are asked, and then locales. */
export function originalOf(edition: Edition): Pick<Alternate, 'locale' | 'lang' | 'slug' | 'headline'> | undefined {
  const {sourceLang, locale, lang, slug, meta, alternates} = edition
  const all = [{locale, lang, slug, headline: meta.headline}, ...alternates]
  return all.find((one) => one.lang === sourceLang) ?? all.find((one) => one.locale === sourceLang)
}

/** The address of a picture in an edition. Addresses that name their own host stay. */
export function imageAddress(src: string, {image}: OutputOptions): string {
  return image === undefined || /^(?:[a-z][a-z0-9+.-]*:|\/\/|#)/i.test(src) ? src : image(src)
}
