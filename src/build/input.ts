import type {ArticleOptions} from '../article/index.ts'
import type {Glossary} from '../attribution/index.ts'
import type {CatalogTexts, FallbackPolicy} from '../catalog/index.ts'
import type {Check} from '../check/index.ts'
import type {HouseStyle, LanguagePack} from '../languages/language.ts'
import type {Edition, Finding, Severity, State} from '../model.ts'
import type {CollectionOptions, CollectionOutput, Output} from '../outputs/index.ts'

/** One article as text. */
export interface ArticleInput {
  readonly markdown: string
  /** In findings; its last part is the slug where the front matter gives none. */
  readonly path?: string
  readonly slug?: string
}

/** The two files of one article in one language, as text: `locales/<locale>/<slug>.json` and its state. Under the slug
 *  `polyedition`, the words of the page itself. */
export interface CatalogInput extends CatalogTexts {
  readonly slug: string
}

export interface LocaleInput {
  readonly locale: string
  /** Locales whose translations serve where this one has none, nearest first. */
  readonly fallback?: readonly string[]
  /** ISO 3166 code of where the edition is read. */
  readonly territory?: string
  readonly style?: Partial<HouseStyle>
}

export interface BuildInput {
  readonly articles: readonly ArticleInput[]
  /** Those of the articles' own languages among them, if there are any. */
  readonly catalogs: readonly CatalogInput[]
  /** A locale that none of them serves is read at level 0. */
  readonly languages: readonly LanguagePack[]
  /** The editions of every article, its own language among them. Default: the tags of `languages`. */
  readonly locales?: ReadonlyArray<string | LocaleInput>
  /** Default: none, only the editions. */
  readonly outputs?: ReadonlyArray<Output | CollectionOutput>
  /** ISO 8601 instant: what may be out depends on it. */
  readonly now: string
  /** IANA zone in which dates are printed, and in which a day begins that a story waits for. Default: UTC, and the
   *  earliest on earth. */
  readonly timeZone?: string
  /** How articles are read. */
  readonly reading?: Omit<ArticleOptions, 'path' | 'slug'>
  /** How outputs are printed. */
  readonly printing?: Omit<CollectionOptions, 'languages' | 'now' | 'locales' | 'timeZone'>
  /** Default: all of ours. */
  readonly checks?: readonly Check[]
  readonly severities?: Readonly<Record<string, Severity | 'off'>>
  readonly glossary?: Glossary
  /** What replaces a target that is missing or stale. Default: such an edition is held. */
  readonly policy?: Partial<Pick<FallbackPolicy, 'missing' | 'stale'>>
  /** The least state of a target that is printed. Default `translated`. */
  readonly require?: State
}

/** An edition that is not among the others, and why. */
export interface HeldEdition {
  readonly slug: string
  readonly locale: string
  /** `errors` are among the findings; it is `waiting` for translations that were never made; the others are words of
   *  the article itself. */
  readonly why:
    | 'errors'
    | 'waiting'
    | 'withheld'
    | 'canceled'
    | 'embargo'
    | 'scheduled'
    | 'expired'
    | 'territory'
    | 'translation'
}

export interface Built {
  /** Those that may be published now, in the order of the articles and locales. */
  readonly editions: readonly Edition[]
  /** Path → text: `ar/ferry.html`, `ar/feed.xml`. */
  readonly outputs: Readonly<Record<string, string>>
  readonly held: readonly HeldEdition[]
  readonly findings: readonly Finding[]
}
