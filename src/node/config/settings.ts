import {relative, resolve} from 'node:path'
import type {PluggableList} from 'unified'
import {type Authors, type NotYetFields, sitePresets} from '../../article/index.ts'
import {languageFor, packFor} from '../../languages/choose.ts'
import {allWhole} from '../../languages/generic.ts'
import type {HouseStyle, Language} from '../../languages/language.ts'
import type {Gravity, Protection, Severity, State} from '../../model.ts'
import {isOutputName, outputNames} from '../../outputs/names.ts'
import type {RehypePlugin} from '../../outputs/page/plugins.ts'
import {digitNames} from '../../text/digits.ts'
import {UsageError} from '../files/errors.ts'
import {inside} from '../files/inside.ts'
import {didYouMean} from '../files/suggest.ts'
import type {Config, DraftConfig, FeedsConfig, LocaleConfig, StaleChoice} from './config.ts'

/** A locale with every option filled in. */
export interface LocaleSettings {
  readonly locale: string
  readonly tag: string
  /** Locales whose translations serve where this one has none, nearest first; the source language is not among them. */
  readonly fallback: readonly string[]
  readonly territory?: string
  readonly addresses?: Readonly<Record<string, string>>
  /** The least state of a translation that is printed. */
  readonly require: State
  /** Whether every translation must be signed. */
  readonly sign: boolean
  readonly style: Partial<HouseStyle>
  readonly language: Language
}

/** What is known of a plug-in without running it. */
export interface PluginId {
  readonly name: string
  /** Of its package, or as the configuration gives it. */
  readonly version?: string
  /** SHA-256 of its place, its options, and its own text where no version is known. */
  readonly hash: string
}

/** The configuration with its defaults, once, at the door, as far as who reads the project must know it. Paths are
 *  absolute. What a project is judged and printed by stands in `Settings`. */
export interface ProjectSettings {
  readonly root: string
  /** Absent if the defaults apply. */
  readonly configPath?: string
  readonly source: string
  readonly locales: readonly LocaleSettings[]
  /** Globs, relative to `root`. */
  readonly articles: readonly string[]
  readonly localeFiles: string
  readonly stateFiles: string
  readonly glossary: string
  /** HTML files contain only the article element; requested by a build. */
  readonly fragment?: boolean
  readonly editions: string
  /** The program that makes the site, by whose names front matter is read. */
  readonly site?: NonNullable<Config['site']>
  /** Where the site's authors stand, if anywhere, and what stands there. */
  readonly authorFile?: string
  readonly authors?: Authors
  readonly spaced?: readonly string[]
  readonly fields: Readonly<Record<string, string>>
  readonly notYet?: NotYetFields
  readonly prose?: readonly string[]
  readonly directives?: readonly string[]
  /** What the site adds to Markdown, in one list for all articles. */
  readonly protect?: Protection
  readonly elements?: readonly string[]
  readonly attributes?: readonly string[]
  /** Syntax beyond ours, in one list for all articles. */
  readonly plugins?: PluggableList
  readonly rehypePlugins?: readonly RehypePlugin[]
  /** Which plug-ins these are: what is built depends on them. */
  readonly pluginIds?: readonly PluginId[]
  readonly feeds: FeedsConfig
  readonly timeZone: string
  /** Only if the configuration sets it; otherwise nobody knows where a day of the project begins. */
  readonly givenTimeZone?: string
  readonly baseUrl?: string
  readonly permalink?: string
  readonly severities: Readonly<Record<string, Severity | 'off'>>
  readonly missing: 'hold' | 'source'
  /** For all stale texts; if `staleByGravity` is set, for the kinds that it does not name. */
  readonly stale: StaleChoice
  readonly staleByGravity?: Readonly<Partial<Record<Gravity, StaleChoice>>>
  readonly draft?: DraftConfig
  readonly limits: {readonly bytes: number; readonly blocks: number; readonly nesting: number}
  readonly languages: readonly Language[]
  /** The same, and the words of the wire of all others of ours: an embargo is understood in whichever it is said. */
  readonly wire: readonly Language[]
}

/** Where the configuration names no locales. */
const LOCALES: readonly string[] = ['en', 'ar', 'he']

const localesOf = ({locales = LOCALES}: Config): LocaleConfig[] =>
  locales.map((one) => (typeof one === 'string' ? {locale: one} : one))

/** The locales for which no pack of the configuration's own answers. */
export function unserved(config: Config): string[] {
  const named = [
    ...localesOf(config).map(({locale}) => locale),
    ...(config.source === undefined ? [] : [config.source])
  ]
  return named.filter((locale) => !packFor(locale, config.languages ?? []))
}

/** Fill in the defaults. `loaded` are the languages of the locales for which the configuration brings no pack; without
 *  them such a locale is at level 0. Throws `UsageError` on what no schema can see: a fallback that leads nowhere, an
 *  unknown rule, folders that lie in each other. */
export function projectSettingsOf(
  config: Config,
  root: string,
  configPath?: string,
  loaded: readonly Language[] = []
): ProjectSettings {
  const given = localesOf(config)
  const languages = allWhole([...new Set([...(config.languages ?? []), ...loaded])])
  const names = given.map((locale) => locale.locale)
  const twice = names.find((name, at) => names.findIndex((other) => other.toLowerCase() === name.toLowerCase()) !== at)
  if (twice) throw new UsageError(`\`locales\`: found \`${twice}\` twice, expected each locale once; remove one`)
  const source = config.source ?? names[0]!
  const locales = given.map((locale) =>
    localeSettings({require: config.require, sign: config.sign, ...locale}, names, source, languages)
  )
  const path = (given: string | undefined, or: string) => resolve(root, given ?? or)
  if (config.permalink !== undefined && config.baseUrl === undefined)
    throw new UsageError('`permalink`: found it without `baseUrl`, expected where the site stands; set `baseUrl`')
  const settings: ProjectSettings = {
    root,
    ...(configPath !== undefined && {configPath}),
    source,
    locales,
    articles: [config.articles ?? 'article/**/*.md'].flat(),
    localeFiles: path(config.localeFiles, 'locales'),
    stateFiles: path(config.stateFiles, 'article/_state'),
    glossary: path(config.glossary, 'article/glossary.yaml'),
    editions: path(config.editions, 'dist/editions'),
    ...frontOf(config),
    ...(config.directives && {directives: config.directives}),
    ...(config.protect?.length && {protect: config.protect}),
    ...(config.elements && {elements: config.elements}),
    ...(config.attributes && {attributes: config.attributes}),
    feeds: config.feeds ?? {},
    timeZone: config.timeZone ?? 'UTC',
    ...(config.timeZone !== undefined && {givenTimeZone: config.timeZone}),
    ...(config.baseUrl !== undefined && {baseUrl: config.baseUrl}),
    ...(config.permalink !== undefined && {permalink: config.permalink}),
    severities: {...(showsPages(config) ? {} : {'article-dropped': 'off'}), ...config.severities},
    missing: config.missing ?? 'hold',
    stale: typeof config.stale === 'string' ? config.stale : 'hold',
    ...(typeof config.stale === 'object' && {staleByGravity: config.stale}),
    ...(config.draft && {draft: config.draft}),
    limits: {bytes: 2_000_000, blocks: 20_000, nesting: 100, ...config.limits},
    languages,
    wire: languages
  }
  foldersApart(settings)
  namesKnown(config.outputs ?? [])
  return settings
}

/** How front matter is read: as the site's program writes it, and what the configuration says of its own. */
function frontOf({
  site,
  fields,
  notYet,
  prose
}: Config): Pick<ProjectSettings, 'site' | 'fields' | 'notYet' | 'prose' | 'spaced'> {
  const preset = site && sitePresets[site]
  const waits = {...preset?.notYet, ...notYet}
  const seen = prose ?? preset?.prose
  return {
    ...(site && {site}),
    ...(preset?.spaced && {spaced: preset.spaced}),
    fields: {...preset?.fields, ...fields},
    ...(Object.keys(waits).length > 0 && {notYet: waits}),
    ...(seen && {prose: seen})
  }
}
/** Of editions in Markdown alone, the site makes the pages. */
const showsPages = ({outputs}: Config): boolean => !outputs || outputs.some((one) => one !== 'markdown')

function namesKnown(given: NonNullable<Config['outputs']>): void {
  for (const one of given) {
    if (typeof one === 'string' && !isOutputName(one))
      throw new UsageError(`\`outputs\`: found \`${one}\`${didYouMean(one, outputNames)}`)
  }
}

function localeSettings(
  given: Omit<LocaleConfig, 'require' | 'sign'> & {
    readonly require: State | undefined
    readonly sign: Config['sign']
  },
  names: readonly string[],
  source: string,
  languages: readonly Language[]
): LocaleSettings {
  const fallback = given.fallback === undefined ? implied(given.locale, names) : [given.fallback].flat()
  for (const name of fallback) {
    if (names.includes(name) && name !== given.locale) continue
    const rest = names.filter((other) => other !== given.locale)
    throw new UsageError(`\`locales\`: found the fallback \`${name}\` of \`${given.locale}\`${didYouMean(name, rest)}`)
  }
  return {
    locale: given.locale,
    tag: given.tag ?? given.locale,
    fallback: fallback.filter((name) => name !== source),
    ...(given.territory !== undefined && {territory: given.territory}),
    ...(given.addresses && {addresses: given.addresses}),
    require: given.require ?? 'translated',
    sign: given.sign === 'required',
    style: {...digitsOf(given.tag ?? given.locale), ...given.style},
    language: languageFor(given.locale, languages)
  }
}

const digitSets = Object.keys(digitNames) as ReadonlyArray<HouseStyle['digits']>

/** The digits that a tag asks for: `ar-EG-u-nu-arab`. */
function digitsOf(tag: string): Partial<HouseStyle> {
  const {numberingSystem} = new Intl.Locale(tag)
  const known = digitSets.find((set) => set === numberingSystem)
  return known ? {digits: known} : {}
}

/** `ar-EG` falls back to `ar` if there is such a locale. */
function implied(locale: string, names: readonly string[]): string[] {
  const parts = locale.split('-')
  return parts
    .slice(1)
    .flatMap((_, at) => names.filter((name) => name === parts.slice(0, parts.length - 1 - at).join('-')))
}

/** A build removes what it once wrote, so its folder must contain nothing else of the project. */
function foldersApart(settings: ProjectSettings): void {
  const {editions, root} = settings
  for (const [option, folder] of [
    ['the project', root],
    ['localeFiles', settings.localeFiles],
    ['stateFiles', settings.stateFiles]
  ] as const) {
    if (!inside(editions, folder) && !(inside(folder, editions) && folder !== root)) continue
    const found = relative(root, editions) || '.'
    throw new UsageError(
      `\`editions\`: found \`${found}\`, which holds or lies in ${option === 'the project' ? option : `\`${option}\``}, expected a folder of its own such as \`dist/editions\``
    )
  }
}

/** The house style that the configuration gives a locale. */
export function styleOf({
  locales
}: Pick<ProjectSettings, 'locales'>): (locale: string) => Partial<HouseStyle> | undefined {
  return (name) => locales.find(({locale}) => locale === name)?.style
}
