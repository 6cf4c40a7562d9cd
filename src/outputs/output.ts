import type {LanguagePack} from '../languages/language.ts'
import type {Alternate, ArticleMeta, Direction, Edition, EditionLines, HouseStyle} from '../model.ts'
import type {RehypePlugin} from './page/plugins.ts'

/** The options that every format may get. A format reads what concerns it and ignores the rest. */
export interface OutputOptions {
  /** Absolute address of the folder of editions, `https://news.example/editions`. Without it addresses are relative. */
  readonly site?: string
  /** Address of an edition, in place of `<site>/<locale>/<slug>.html`. `published` is told where it is known. */
  readonly url?: (edition: Pick<Alternate, 'locale' | 'slug'> & {readonly published?: string}) => string
  /** Where an edition finds a picture that an article names by a relative address; as written by default. */
  readonly image?: (src: string) => string
  /** Where a link of the article leads in an edition; as written where it says nothing. */
  readonly link?: LinkPrinter
  /** What is known of the file of such a picture, by its address in the article. */
  readonly picture?: (src: string) => Picture | undefined
  /** Where pages say to machines that they stand (canonical, `hreflang`, cards, JSON-LD), if their links are relative.
   *  Default: `site`. */
  readonly origin?: string
  /** Where the front page of a locale is found, if there is one: the masthead leads there. */
  readonly home?: (locale: string) => string
  /** Locales in the order in which pages name their languages. By their names, the original first, unless given. */
  readonly order?: readonly string[]
  /** The feeds of a locale, which its pages name to browsers and readers. */
  readonly feeds?: (locale: string) => readonly FeedLink[]
  /** Absolute address of the publisher's logo, for JSON-LD and feeds. */
  readonly logo?: string
  /** Name of the publisher, as the edition's readers know it. */
  readonly publisher?: string
  /** The packs whose type the page may need: its own, and those of what stands in it in another language. */
  readonly languages?: readonly LanguagePack[]
  /** What changes a story's HTML: before it is sanitized, or after that where it is trusted, and in both cases before
   *  it is made to read right. They answer at once: none may wait for anything. */
  readonly rehypePlugins?: readonly RehypePlugin[]
  /** ISO 8601 instant, for formats in which time matters. */
  readonly now?: string
  /** IANA zone of dates that name none. UTC unless given. */
  readonly timeZone?: string
}

/** Says where a link leads for who reads the page, or reads the edition far from the site. */
export type LinkPrinter = (href: string, reader?: 'page' | 'elsewhere') => LinkedPage | undefined

/** A page to which a link leads. */
export interface LinkedPage {
  /** Absent where no page is public: then the words stand without a link. */
  readonly href?: string
  /** Of a page in another language. */
  readonly hrefLang?: string
}

/** What is known of a picture. */
export interface Picture {
  /** Media type. */
  readonly type?: string
  /** In CSS pixels, as a browser shows it. */
  readonly width?: number
  readonly height?: number
  /** In bytes. */
  readonly length?: number
}

/** A feed, as a page names it. */
export interface FeedLink {
  /** Of the format: `RSS`. */
  readonly name: string
  /** Media type. */
  readonly type: string
  readonly title: string
  readonly href: string
}

/** One way of writing an edition. Pure: the same edition gives the same bytes. */
export interface Output<Options extends OutputOptions = OutputOptions> {
  readonly name: string
  /** Of the file, without a dot. */
  readonly extension: string
  readonly mediaType: string
  /** A build writes it for the article and its translations alone, and not for a fallback edition. */
  readonly ofTranslations?: true
  render(edition: Edition, options?: Options): string
  /** What replaces a canceled edition; undefined if the format has no such thing. */
  readonly tombstone?: (tombstone: Tombstone) => string
}

export interface CollectionOptions extends OutputOptions {
  /** Name of the publication as its readers know it: one, or one for each locale. */
  readonly title?: string | Readonly<Record<string, string>>
  readonly description?: string | Readonly<Record<string, string>>
  /** Locales that have a feed even while it is empty: its followers must see that a story is gone. Those of the
   *  editions by default. */
  readonly locales?: readonly ListedLocale[]
  /** How pages address each other, if otherwise than feeds address them. */
  readonly pages?: Pick<OutputOptions, 'site' | 'url'>
  /** Editions in one feed. Default 50. */
  readonly limit?: number
}

/** A locale, and how its own page is printed. */
export interface ListedLocale extends Pick<Edition, 'locale' | 'lang' | 'dir'> {
  readonly style?: Partial<HouseStyle>
  /** Words of the page in place of the pack's, as in `polyedition.json`. */
  readonly labels?: Readonly<Record<string, string>>
}

/** Files made from many editions in all their languages: feeds, site maps. They need `site`, because they are read far
 *  from it. */
export interface CollectionOutput<Options extends CollectionOptions = CollectionOptions> {
  readonly name: string
  readonly mediaType: string
  /** Of what is a feed for each locale: its file in the folder of the locale, and what readers call the format. */
  readonly feed?: {readonly file: string; readonly name: string}
  /** Of what is a front page for each locale: its file in the folder of the locale. It needs no `site`. */
  readonly home?: string
  /** Which editions it reads, where it does not read all. */
  reach?(options: Options): Reach
  /** Of what is made part by part where there are many editions. */
  readonly divided?: Divided<Options>
  /** Path in the folder of the editions → text. What may not be published at `now` is left out; the order of the
   *  editions makes no difference. */
  render(editions: readonly Listable[], options: Options): Readonly<Record<string, string>>
  /** When the passing of time may next change what is rendered, in milliseconds since 1970; absent where only editions
   *  change it. */
  nextTurn?(editions: ReadonlyArray<Pick<Listed, 'published' | 'updated'>>, options: Options): number
}

/** What is read of an archive: what is new. */
export interface Reach {
  /** So many editions of each locale, the newest first; behind them those without a date. */
  readonly newest?: number
  /** All that are no older, in milliseconds since 1970. */
  readonly since?: number
}

/** How what lists all editions is divided, so that a change of one makes one part anew. */
export interface Divided<Options extends CollectionOptions = CollectionOptions> {
  /** So many editions are not divided. */
  readonly above: number
  /** The part in which an edition stands. Nothing in a part may change with time alone. */
  partOf(edition: Pick<Listed, 'sourceSlug' | 'published' | 'updated'>): string
  /** The files of one part; `editions` are all that stand in it. */
  part(name: string, editions: readonly Listable[], options: Options): Readonly<Record<string, string>>
  /** What leads to the files of all parts. */
  index(files: readonly string[], options: Options): Readonly<Record<string, string>>
}

/** What names a story and its editions permanently: no headline, no address, nothing that a correction changes. */
export type Identified = Pick<Edition, 'sourceSlug' | 'sourceLang'> & {readonly meta: {readonly id?: string}}

/** What must be known of an edition to take it back: what the index of the editions keeps of each. */
export interface Tombstone extends Identified {
  readonly slug: string
  readonly locale: string
  readonly lang: string
  readonly dir?: Direction
  /** Of the article as it is canceled; a partner drops a version that is not higher than its own. */
  readonly version?: string
  /** ISO 8601 instant at which it was canceled. */
  readonly canceled: string
  /** To the editors who receive it; nothing of the story may stand in it. */
  readonly note?: string
  /** For NewsML-G2, which requires one. */
  readonly publisher?: string
}

/** What a feed or a site map says of an edition: plain data, so that it can outlive the edition. */
export interface Listed
  extends Pick<Edition, 'slug' | 'sourceSlug' | 'locale' | 'lang' | 'dir' | 'sourceLang' | 'fallback' | 'alternates'>,
    Pick<ArticleMeta, 'id' | 'headline' | 'published' | 'updated' | 'status' | 'embargo' | 'byline' | 'keywords'> {
  readonly url: string
  /** Headline and description with marks, for readers without bidi support. */
  readonly title: string
  readonly summary?: string
  readonly lines: Pick<EditionLines, 'credit' | 'rights' | 'corrections' | 'notice'>
  /** The first picture, at its address, and what is known of its file. */
  readonly image?: string
  readonly picture?: Picture
  readonly html: string
}

/** An edition, or what was kept of one. */
export type Listable = Edition | Listed
