import {join} from 'node:path'
import {type ArticleOptions, parseArticle} from '../../article/index.ts'
import {
  type Carry,
  type CatalogTexts,
  type Extracted,
  extractCatalogs,
  figureRewrite,
  numberCells
} from '../../catalog/index.ts'
import {writtenLanguage} from '../../languages/intl.ts'
import {code} from '../../messages/says.ts'
import {tells} from '../../messages/tells.ts'
import type {Article, Finding} from '../../model.ts'
import {segmentArticle} from '../../segment/index.ts'
import type {LocaleSettings, ProjectSettings} from '../config/settings.ts'
import {borderOf, isObstacle, type Obstacle, readBytes, readText} from '../files/obstacles.ts'
import {asSpelled, spellings} from '../files/spelled.ts'
import type {ArticleFile} from './discover.ts'
import {articlePath, shownPath} from './odd-file.ts'

/** One article as it is on disk, with its catalogs. Kept only as long as it is worked on. */
export interface Story extends Extracted {
  readonly file: ArticleFile
  readonly article: Article
  /** Findings of the article alone; those of the catalogs are in `findings`. */
  readonly articleFindings: readonly Finding[]
  /** The locale in which the article itself is the edition. */
  readonly own: LocaleSettings | undefined
  /** The texts of the catalog files as they were read, the source's first. */
  readonly texts: readonly StoryTexts[]
}

/** The texts of one locale; if there are none under the article's slug, those under a former one. */
export interface StoryTexts extends CatalogTexts {
  readonly formerSlug?: string
}

export interface StoryOptions {
  /** Record targets that differ from their record, as `extract` does. */
  readonly record?: boolean
  /** Put the keys that have no translation into the locale files, as `extract --skeleton` does. */
  readonly skeleton?: boolean
  /** What an editor holds of a file, by its absolute path, in place of what is on disk. */
  readonly unsaved?: (path: string) => string | undefined
}

/** Read one article and the catalogs of all its locales. Wrong content is a finding, and so is anything else that
 *  stands in the place of a file. */
export function readStory(settings: ProjectSettings, file: ArticleFile, options: StoryOptions = {}): Story {
  const {unsaved = () => undefined} = options
  const given = file.text ?? unsaved(join(settings.root, file.path))
  const {text, finding}: Decoded = given === undefined ? readArticle(settings, file) : {text: given}
  const {article, findings} = parseArticle(text, {path: file.path, ...articleOptions(settings)})
  const own = ownLocale(article.lang, settings.locales)
  const articleFindings = finding ? [finding] : [...findings, ...(own ? [] : [strange(article, settings)])]
  const names = [article.slug, ...(file.former ?? []).toReversed()]
  const from = {settings, unsaved}
  const source = readTexts(from, own?.locale ?? article.lang, names)
  const locales = settings.locales.filter((locale) => locale !== own).map(({locale}) => readTexts(from, locale, names))
  const figures = Object.keys(article.meta.figures)
  const extracted = extractCatalogs(
    {slug: article.slug, segments: segmentArticle(article), source, locales},
    {figures, rewrite: figureRewrite(settings.languages), carry: carryOf(settings), ...options}
  )
  return {file, article, articleFindings, own, texts: [source, ...locales], ...extracted}
}

/** Cells without words are printed as the house of each locale prints them. */
export const carryOf = ({languages, locales}: ProjectSettings): Carry =>
  numberCells(languages, (name) => locales.find(({locale}) => locale === name)?.style)

/** By which rules articles are read. */
export function articleOptions({
  source,
  fields,
  notYet,
  prose,
  spaced,
  authors,
  directives,
  protect,
  elements,
  attributes,
  plugins,
  limits,
  wire
}: ProjectSettings): ArticleOptions {
  const given = {
    ...(notYet && {notYet}),
    ...(prose && {prose}),
    ...(spaced && {spaced}),
    ...(authors && {authors}),
    ...(directives && {directives}),
    ...(protect && {protect}),
    ...(elements && {elements}),
    ...(attributes && {attributes}),
    ...(plugins && {plugins})
  }
  return {lang: source, fields, languages: wire, ...given, limits}
}

/** `ar-EG` is the own locale of an article in `ar-EG`, or else in another Arabic. */
function ownLocale(lang: string, locales: readonly LocaleSettings[]): LocaleSettings | undefined {
  const same = locales.find(({locale}) => locale.toLowerCase() === lang.toLowerCase())
  const written = writtenLanguage(lang)
  return same ?? locales.find(({locale}) => writtenLanguage(locale) === written)
}

function strange(article: Article, {locales}: ProjectSettings): Finding {
  const expected = locales.map(({locale}) => locale)
  const start = {line: 1, column: 1, offset: 0}
  return {
    ruleId: 'article-lang',
    severity: 'error',
    slug: article.slug,
    ...tells('article/strange-lang', {
      found: code(article.lang),
      locales: expected.map((text) => ({text, bare: true as const}))
    }),
    ...(article.path !== undefined && {place: {path: article.path, start, end: start}}),
    actual: article.lang,
    expected
  }
}

interface Decoded {
  readonly text: string
  readonly finding?: Finding
}

/** The text of an article; empty if a finding says why there is none. */
function readArticle({root}: ProjectSettings, file: Pick<ArticleFile, 'path' | 'slug'>): Decoded {
  const found = readBytes(join(root, file.path), root)
  if (found instanceof Uint8Array) return decode(found, file)
  const obstacle = found ?? {obstacle: tells('obstacle/gone', {})}
  return {text: '', finding: {...articlePath(file.path, obstacle), slug: file.slug}}
}

/** Bytes that are not UTF-8 would be replaced silently, and the replacement published. */
function decode(bytes: Uint8Array, {path, slug}: Pick<ArticleFile, 'path' | 'slug'>): Decoded {
  try {
    return {text: new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes)}
  } catch {
    const start = {line: 1, column: 1, offset: 0}
    return {
      // Its front matter alone, read loosely: whether it is canceled is known in any encoding that keeps ASCII.
      text: /^[\s\S]*?\n---[ \t]*\r?\n/.exec(new TextDecoder('latin1').decode(bytes))?.[0] ?? '',
      finding: {
        ruleId: 'article-encoding',
        severity: 'error',
        slug,
        ...tells('article/encoding', {}),
        place: {path, start, end: start},
        url: 'docs/checks/article-encoding.md'
      }
    }
  }
}

/** Where the two files of an article in one locale stand; absolute. */
export function catalogPaths(settings: ProjectSettings, locale: string, slug: string): {file: string; state: string} {
  return {
    file: asSpelled(join(settings.localeFiles, locale), `${slug}.json`),
    state: asSpelled(join(settings.stateFiles, locale), `${slug}.json`)
  }
}

/** All files that decide what is known of an article: those that are read, and those that would be if they were there;
 *  absolute. */
export function storyFiles(
  settings: ProjectSettings,
  file: ArticleFile,
  {article, own}: {readonly article: Pick<Article, 'slug' | 'lang'>; readonly own: Story['own']}
): string[] {
  const locales = new Set([own?.locale ?? article.lang, ...settings.locales.map(({locale}) => locale)])
  const names = [article.slug, ...(file.former ?? [])].map((slug) => `${slug}.json`)
  const catalogs = [...locales].flatMap((locale) =>
    [settings.localeFiles, settings.stateFiles].flatMap((folder) =>
      names.flatMap((name) => spellings(join(folder, locale), name))
    )
  )
  return [join(settings.root, file.path), ...catalogs]
}

/** Where the texts of files are taken from. */
interface From {
  readonly settings: ProjectSettings
  readonly unsaved: NonNullable<StoryOptions['unsaved']>
}

function readTexts(from: From, locale: string, [slug = '', ...former]: readonly string[]): StoryTexts {
  const own = textsOf(from, locale, slug)
  if (areThere(own)) return own
  for (const formerSlug of former) {
    const texts = textsOf(from, locale, formerSlug)
    if (areThere(texts)) return {...texts, formerSlug}
  }
  return own
}

const areThere = ({file, state, obstacles}: CatalogTexts) =>
  file !== undefined || state !== undefined || obstacles !== undefined

function textsOf({settings, unsaved}: From, locale: string, slug: string): CatalogTexts {
  const paths = catalogPaths(settings, locale, slug)
  const file = unsaved(paths.file) ?? readText(paths.file, borderOf(settings, settings.localeFiles))
  const state = unsaved(paths.state) ?? readText(paths.state, borderOf(settings, settings.stateFiles))
  const obstacles = {...obstacleOf('file', file), ...obstacleOf('state', state)}
  return {
    locale,
    filePath: shownPath(settings, paths.file),
    statePath: shownPath(settings, paths.state),
    ...(typeof file === 'string' && {file}),
    ...(typeof state === 'string' && {state}),
    ...(Object.keys(obstacles).length > 0 && {obstacles})
  }
}

const obstacleOf = (kind: 'file' | 'state', found: string | Obstacle | undefined) =>
  isObstacle(found) ? {[kind]: found.obstacle} : {}
