import type {Glossary} from '../attribution/index.ts'
import type {Signed} from '../catalog/index.ts'
import type {Ability} from '../languages/abilities.ts'
import type {Language} from '../languages/language.ts'
import type {Article, Catalog, CatalogEntry, Edition, Finding, Segment, Severity, State} from '../model.ts'
import type {RuleId} from '../rule-ids.ts'
import type {Pair} from './pair.ts'
import type {Side} from './text-reading.ts'

/** What a rule yields; the runner adds rule, severity, slug, locale, key and url. A rule may lower the severity of a
 *  single finding if the reader is not sure. */
export type Report = Omit<Finding, 'ruleId' | 'severity' | 'slug' | 'locale' | 'url'> & {readonly severity?: Severity}

/** Which abilities a rule asks of the languages of a pair. Of a text by itself it is the target's; of an article, the
 *  source's. */
export interface Needs {
  readonly source?: readonly Ability[]
  readonly target?: readonly Ability[]
}

interface Rule {
  /** Begins with its family: `figure-missing`. Its page is `docs/checks/<id>.md`. */
  readonly id: RuleId | (string & {})
  readonly severity: Severity
  /** The severity where a machine made the translation, which nobody has read yet. As `severity` where absent. */
  readonly ofMachine?: Severity
  /** Where the languages lack one of these, the rule is silent, and that is told. Nothing where absent. */
  readonly needs?: Needs
}

/** Compares one translated segment with its source. */
export interface PairCheck extends Rule {
  readonly scope: 'pair'
  run(pair: Pair): Iterable<Report>
}

/** Looks at one text by itself, in its own language: each target, and any other text that a caller passes. Its reports
 *  point into `target`. */
export interface TextCheck extends Rule {
  readonly scope: 'text'
  run(text: Side): Iterable<Report>
}

/** Looks at the entries of a catalog: states, tags, what is missing. */
export interface CatalogCheck extends Rule {
  readonly scope: 'catalog'
  run(catalog: Catalog, article: Article, context: CatalogContext): Iterable<Report>
}

export interface CatalogContext {
  readonly languages: readonly Language[]
  /** The least state of a target that may be printed. Default `translated`. */
  readonly require?: State
  /** What is known of the signature under an entry, where every translation must be signed. */
  readonly signed?: (entry: CatalogEntry) => Signed
  /** Fills bound figures into a source text, an old or a current one. */
  readonly fill?: (text: string) => string
}

/** Looks at an article by itself, in its own language. */
export interface ArticleCheck extends Rule {
  readonly scope: 'article'
  run(article: Article, context: ArticleContext): Iterable<Report>
}

export interface ArticleContext {
  /** Absent where the article's `lang` is no tag. */
  readonly language: Language | undefined
  /** Its texts as its readers see them: no tags, bound figures filled in. */
  texts(): readonly ArticleText[]
  /** What a link of it to another article means; absent where nobody knows the other articles. */
  readonly linked?: (href: string) => LinkedArticle | MissingArticle | undefined
}

/** The article to which a link leads. */
export interface LinkedArticle {
  readonly path: string
  readonly fragment?: string
  /** To what in it a fragment may lead; undefined where it cannot be read. */
  ids(): ReadonlySet<string> | undefined
}

/** The path of an article where there is none, and perhaps the one that was meant. */
export interface MissingArticle {
  readonly missing: string
  readonly nearest?: string
}

export interface ArticleText {
  readonly segment: Segment
  readonly plain: string
}

/** Looks at an assembled edition beside its article. */
export interface EditionCheck extends Rule {
  readonly scope: 'edition'
  run(edition: Edition, article: Article, context: EditionContext): Iterable<Report>
}

export interface EditionContext {
  readonly languages: readonly Language[]
  /** ISO 8601 instant; without it, rules that depend on time are silent. */
  readonly now?: string
  /** IANA zone of a day on which rights expire. UTC unless given. */
  readonly timeZone?: string
  /** The names that the desk has settled. */
  readonly glossary?: Glossary
  /** Territory of the edition's locale, ISO 3166. */
  readonly territory?: string
}

export type Check = PairCheck | TextCheck | CatalogCheck | ArticleCheck | EditionCheck

export type {CatalogEntry}
