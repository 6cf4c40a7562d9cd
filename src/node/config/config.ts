import type {Plugin} from 'unified'
import type {NotYetFields, sitePresets} from '../../article/index.ts'
import type {Check} from '../../check/check.ts'
import type {DraftPrice, DraftProvider} from '../../draft/index.ts'
import type {HouseStyle, LanguagePack} from '../../languages/language.ts'
import type {Gravity, Protection, Severity, State} from '../../model.ts'
import type {CollectionOutput, Output} from '../../outputs/index.ts'

/** The content of `polyedition.config.{ts,js,json}`. Everything has a default; an empty configuration builds. */
export interface Config {
  /** The language of articles whose front matter has no `lang`. Default: the first of `locales`. */
  readonly source?: string
  /** The editions of every article, its own language included. Default `['en', 'ar', 'he']`. */
  readonly locales?: ReadonlyArray<string | LocaleConfig>
  /** Globs of the source articles, from the project's folder. Default `article/**\/*.md`.
   *  Folders and files whose name begins with `_` or `.` are never articles. */
  readonly articles?: string | readonly string[]
  /** Folder of the locale files. Default `locales`. */
  readonly localeFiles?: string
  /** Folder of the state files. Default `article/_state`. */
  readonly stateFiles?: string
  /** Default `article/glossary.yaml`; need not be there. */
  readonly glossary?: string
  /** Folder of the editions. Default `dist/editions`. */
  readonly editions?: string
  /** The program that makes the site: `hugo`, `jekyll`, `astro`, `eleventy`, `docusaurus`, `ghost` or `hexo`. Its front
   *  matter is read by its names; `fields` are added to them, `notYet` and `prose` replace them. */
  readonly site?: keyof typeof sitePresets
  /** File of the site's authors, or folder with a file for each: a byline that is a key of it has what it says.
   *  Default: where the program of `site` keeps it, such as `_data/authors.yml`. */
  readonly authors?: string
  /** The site's own names of front-matter fields, and ours: `{author: 'byline', date: 'published'}`. A part has a dot on
   *  both sides: `{'cover.text': 'images.alt'}`. `''` says that a field is not ours, whatever its name. */
  readonly fields?: Readonly<Record<string, string>>
  /** The front-matter fields by which a site says "not yet": `fields`, each with the value that holds a story back, and
   *  `dates`, which hold it back until then. Each list replaces ours; an empty one turns that kind off. Default:
   *  `draft`, `hidden`, `private`, `unlisted`, `unpublished` (`true`), `public`, `publish`, `published` (`false`),
   *  `status` and `visibility` (`draft` and the like); `published`, `publishDate`, `pubDate`, `date`. */
  readonly notYet?: NotYetFields
  /** Front-matter fields of the site that readers see, to be translated. Default `subtitle`, `standfirst`, `summary`,
   *  `excerpt`, `kicker`. */
  readonly prose?: readonly string[]
  /** Names of directives that the site renders; others are shown as typed. */
  readonly directives?: readonly string[]
  /** What the site adds to Markdown and nobody translates, as locked tags: presets (`hugo`, `liquid`, `mdx`, `mkdocs`,
   *  `docusaurus`, `kramdown`), regular expressions (`{pattern}`), or all from one sign to another (`{open, close}`). */
  readonly protect?: Protection
  /** Names of HTML elements and components that the site shows itself, though our pages do not: `['iframe', 'Tabs']`. */
  readonly elements?: readonly string[]
  /** Names of the attributes of components and shortcodes whose texts are translated: `<Card title="…">`,
   *  `{{< figure caption="…" >}}`. Default `alt`, `caption`, `label`, `title`. */
  readonly attributes?: readonly string[]
  /** How articles are read. */
  readonly markdown?: MarkdownConfig
  /** How pages are made. */
  readonly html?: HtmlConfig
  /** Files that are written for each edition (`html`, `markdown`, `txt`, `json`, `ninjs`, `newsml`), and for all of them
   *  together (`rss`, `atom`, `json-feed`, `sitemap`, `news-sitemap`), by name; outputs of your own only in TypeScript or
   *  JavaScript. Default: all of the first kind. */
  readonly outputs?: ReadonlyArray<string | Output | CollectionOutput>
  /** What feeds and site maps say of the publication. */
  readonly feeds?: FeedsConfig
  /** Zone in which dates and times are printed, and in which a day begins that a story waits for. Default `UTC`; where a
   *  story waits, the earliest on earth. */
  readonly timeZone?: string
  /** Where the editions will stand: `https://news.example/`. Links are relative without it. */
  readonly baseUrl?: string
  /** Address of an edition below `baseUrl`, if the site uses another than `{locale}/{slug}.html`; further parts are
   *  `{year}`, `{month}` and `{day}` of `published`. */
  readonly permalink?: string
  /** Per rule: `error`, `warning`, `info` or `off`. */
  readonly severities?: Readonly<Record<string, Severity | 'off'>>
  /** A segment without a translation: `hold` the edition back, or let the `source` stand in its own language.
   *  Default `hold`. */
  readonly missing?: 'hold' | 'source'
  /** A segment whose source has changed since: `hold`, print the `source`, or print the `old` translation. One word for
   *  all, or a word for each gravity of the edit: `{typo: 'old', wording: 'source'}`. An edit of several kinds gets the
   *  strictest word; a kind that is not named holds. Default `hold`. */
  readonly stale?: StaleChoice | Readonly<Partial<Record<Gravity, StaleChoice>>>
  /** The least state of a target that is printed. Default `translated`. */
  readonly require?: State
  /** Whether every translation must be signed before its edition is built: see `polyedition sign`. By default nobody
   *  needs to sign. */
  readonly sign?: 'required'
  /** Articles beyond these are refused with line and reason. */
  readonly limits?: LimitsConfig
  /** Machines that draft translations, and how they are asked. */
  readonly draft?: DraftConfig
  /** Language packs beside those of ours; only in a configuration in TypeScript or JavaScript. */
  readonly languages?: readonly LanguagePack[]
  /** Rules in addition to ours; only in a configuration in TypeScript or JavaScript. */
  readonly checks?: readonly Check[]
}

export interface DraftConfig {
  /** By the name that `translate --from` is given. */
  readonly providers: Readonly<Record<string, ProviderConfig>>
  /** How often a segment is asked for before it is reported. Default 3. */
  readonly attempts?: number
  /** Requests at the same time. Default 4; of a run through a queue, waiting in it, 32. */
  readonly concurrency?: number
  /** Requests that begin in a minute, by all workers of a queue together. */
  readonly requestsPerMinute?: number
  /** Tokens of a request and its answer together. Default 4,000. */
  readonly batchTokens?: number
}

interface ProviderBase {
  /** In any currency, for a million tokens: for `--dry-run` and `--max-cost`. */
  readonly price?: DraftPrice
  /** Stories under embargo, and others that are not to be out yet, may be sent to it with `--embargoed`. */
  readonly trusted?: boolean
  /** Seconds for one request. Default 120. */
  readonly timeout?: number
}

/** A server that speaks OpenAI's protocol, DeepL, a program, or a function. */
export type ProviderConfig = ProviderBase &
  (
    | {
        readonly kind: 'openai'
        /** Base address, to which `/chat/completions` is added. */
        readonly url: string
        readonly model: string
        /** The environment variable in which its key is. */
        readonly keyVariable?: string
      }
    | {
        readonly kind: 'deepl'
        readonly url?: string
        /** Default `DEEPL_AUTH_KEY`. */
        readonly keyVariable?: string
      }
    | {
        /** A program and its arguments: it reads an item a line, and writes `{key, target}` a line. */
        readonly command: readonly string[]
      }
    | {
        /** Only in a configuration in TypeScript or JavaScript. */
        readonly draft: DraftProvider['draft']
      }
  )

export type StaleChoice = 'hold' | 'source' | 'old'

export interface LocaleConfig {
  /** Name of its folder and of the locale on the command line: `ar`, `ar-EG`. */
  readonly locale: string
  /** BCP 47 tag by which numbers and dates are printed: `ar-EG-u-nu-arab`. Default: `locale`. */
  readonly tag?: string
  /** The locale, or locales, whose translations serve where this one has none. Default: `locale` without its last part. */
  readonly fallback?: string | readonly string[]
  /** ISO 3166 code of the territory where the edition is read; articles whose rights exclude it are not built for
   *  it. */
  readonly territory?: string
  /** Where links and pictures lead in this edition, by their address in the article, with one `*` for anything:
   *  `{'https://docs.example/en/*': 'https://docs.example/ar/*'}`. The first that fits counts; an address that the state
   *  of a translation records comes before it. */
  readonly addresses?: Readonly<Record<string, string>>
  /** The least state of a translation that this edition prints. Default: that of the project. */
  readonly require?: State
  /** Whether the translations of this edition must be signed. Default: that of the project. */
  readonly sign?: 'required'
  /** House style of this edition, over the defaults of its language. */
  readonly style?: Partial<HouseStyle>
}

export interface FeedsConfig {
  /** Name of the publication as its readers know it: one, or one for each locale. Default: the host of the address. */
  readonly title?: string | Readonly<Record<string, string>>
  readonly description?: string | Readonly<Record<string, string>>
  /** Editions in one feed, the newest first. Default 50. */
  readonly limit?: number
  /** Address of the editions for feeds and site maps, and for what pages say of themselves to machines, in a project
   *  whose pages link relatively. Default: `baseUrl`. */
  readonly baseUrl?: string
  /** Absolute address of the logo of the publication, for search engines and feeds. */
  readonly logo?: string
}

/** A plug-in of unified: its package or file, found from the project's folder, or in TypeScript and JavaScript the
 *  function itself; with options as `[plugin, options]`. */
export type PluginConfig = PluginName | readonly [PluginName, unknown] | PluginWithOptions
// biome-ignore lint/suspicious/noExplicitAny: each plug-in has options and trees of its own.
type PluginName = string | Plugin<any[], any, any>

export interface PluginWithOptions {
  readonly plugin: PluginName
  readonly options?: unknown
  /** Of a plug-in that is given as a function, so that a build knows it from another. A package says its own. */
  readonly version?: string
}

export interface MarkdownConfig {
  /** remark plug-ins that add syntax: `remark-math`. One that changes the tree is refused, since translations are put
   *  into the file by the offsets of its parse. */
  readonly plugins?: readonly PluginConfig[]
}

export interface HtmlConfig {
  /** rehype plug-ins, in this order: before the page is sanitized, or after that where `trusted` says so. */
  readonly rehypePlugins?: ReadonlyArray<PluginConfig | (PluginWithOptions & {readonly trusted?: boolean})>
}

export interface LimitsConfig {
  /** Default 2,000,000 bytes. */
  readonly bytes?: number
  /** Default 20,000 blocks. */
  readonly blocks?: number
  /** Default 100 levels. */
  readonly nesting?: number
}

/** The configuration as given, typed: `export default defineConfig({…})`. */
export function defineConfig(config: Config): Config {
  return config
}
