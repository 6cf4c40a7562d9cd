import {existsSync, readFileSync, statSync} from 'node:fs'
import {resolve} from 'node:path'
import {figureRewrite} from '../catalog/index.ts'
import {applyTranslations, type ImportedUnit, type ReadUnit, readExchange} from '../exchange/index.ts'
import type {Finding} from '../model.ts'
import {decodeText} from './decode.ts'
import type {ArticleFile} from './discover.ts'
import {UsageError} from './errors.ts'
import {breathe, stage} from './extract.ts'
import {fenced, StoryFault} from './fence.ts'
import {type Project, type ProjectOptions, withProject} from './project.ts'
import {readStory} from './story.ts'
import {didYouMean} from './suggest.ts'
import {Transaction} from './transaction.ts'

export interface ImportTranslationsOptions extends ProjectOptions {
  /** XLIFF, PO, TMX or CSV, from `cwd`. */
  readonly file: string
  /** Where the file does not name its locale, or names another. */
  readonly locale?: string
  /** Files larger than this, in bytes, are refused before they are read. Default 64 MB. */
  readonly largest?: number
}

export interface ImportTranslationsReport {
  readonly format: string
  readonly articles: ReadonlyArray<{
    readonly slug: string
    readonly locale: string
    readonly units: readonly ImportedUnit[]
  }>
  /** Files written, relative to the project. */
  readonly written: readonly string[]
  readonly meanwhile: readonly string[]
  /** With an error among them nothing was taken. */
  readonly findings: readonly Finding[]
}

const LARGEST = 64 * 1024 * 1024

/** Take in what translators made elsewhere. All of the file is taken, or nothing: a file that cannot be trusted to be
 *  whole changes no byte of the project. */
export async function importTranslations(options: ImportTranslationsOptions): Promise<ImportTranslationsReport> {
  const {format = '', documents, findings} = readExchange(readExchangeFile(options), options.file)
  return withProject('import-translations', options, async (project) => {
    if (findings.some(({severity}) => severity === 'error'))
      return {format, articles: [], written: [], meanwhile: [], findings}
    const parcels = new Map<string, Parcel>()
    const notes: Finding[] = [...findings]
    for (const {targetLocale, units} of documents) {
      const locale = localeNamed(options.locale ?? targetLocale, project)
      if (!locale && documents.length > 1) {
        notes.push(foreign(targetLocale, units.length, options.file))
        continue
      }
      if (!locale) throw new UsageError(strange(targetLocale, project, options.file))
      for (const unit of units) {
        const file = articleNamed(unit.slug ?? '', project)
        const id = `${file?.path ?? ''}\n${locale}`
        const parcel = parcels.get(id) ?? {file, locale, units: []}
        parcel.units.push(unit)
        parcels.set(id, parcel)
      }
    }
    return {format, ...(await apply([...parcels.values()], project)), findings: notes}
  })
}

/** What a file holds for one article and locale; without an article, for whichever says the same. */
interface Parcel {
  readonly file: ArticleFile | undefined
  readonly locale: string
  readonly units: ReadUnit[]
}

type Articles = Array<ImportTranslationsReport['articles'][number]>

async function apply(
  parcels: readonly Parcel[],
  project: Project
): Promise<Pick<ImportTranslationsReport, 'articles' | 'written' | 'meanwhile'>> {
  const {settings} = project
  const change = new Transaction(settings.root, 'import-translations')
  const articles: Articles = []
  const written: string[] = []
  try {
    for (const {file, locale, units} of parcels) {
      if (file) articles.push(take(file, locale, units, project, change, written))
      else articles.push(...(await takeAnywhere(locale, units, project, change, written)))
      await breathe()
    }
    const meanwhile = change.commit()
    return {articles, written: written.filter((path) => !meanwhile.includes(path)), meanwhile}
  } catch (error) {
    change.discard()
    throw error
  }
}

function take(
  file: ArticleFile,
  locale: string,
  units: readonly ReadUnit[],
  project: Project,
  change: Transaction,
  written: string[]
): Articles[number] {
  const {settings} = project
  const made = fenced(file, () => {
    const story = readStory(settings, file)
    const {article, segments, texts} = story
    const trouble = story.articleFindings.find(({severity}) => severity === 'error')
    if (trouble) return `the article has an error: ${trouble.reason}`
    const target = texts.slice(1).find((one) => one.locale === locale)
    if (!target) return `\`${locale}\` is the language of the article`
    const blocked = Object.values(target.obstacles ?? {})[0]
    if (blocked) return `the file of the article cannot be read: found ${blocked}`
    const done = applyTranslations(
      {slug: article.slug, segments, source: texts[0]!, locale: target, units},
      {figures: Object.keys(article.meta.figures), rewrite: figureRewrite(settings.languages)}
    )
    return {story, done}
  })
  if (typeof made === 'string' || made instanceof StoryFault) {
    const reason = typeof made === 'string' ? made : made.finding.reason
    return {slug: file.slug, locale, units: units.map(({key = '', at}) => ({key, outcome: 'unknown', reason, at}))}
  }
  const {story, done} = made
  written.push(...stage({...story, writes: [done.writes].flat()}, project, change))
  return {slug: story.article.slug, locale, units: done.units}
}

/** A memory, or a file of an article that the project does not have: whatever says the same word for word is filled. */
async function takeAnywhere(
  locale: string,
  units: readonly ReadUnit[],
  project: Project,
  change: Transaction,
  written: string[]
): Promise<Articles> {
  const found = new Set<number>()
  const articles: Articles = []
  const loose = units.map(({key: _, slug: __, ...unit}): ReadUnit => unit)
  for (const file of project.articles) {
    const done = take(file, locale, loose, project, change, written)
    const told = done.units.filter(({outcome}, at) => outcome !== 'unknown' && outcome !== 'empty' && found.add(at))
    if (told.length) articles.push({...done, units: told})
    await breathe()
  }
  const left = new Map<string, ImportedUnit[]>()
  for (const [at, {slug = '', key = '', at: place}] of units.entries()) {
    if (found.has(at)) continue
    const reason = slug ? {reason: `the project has no article \`${slug}\`, and none that says the same`} : {}
    left.set(slug, [...(left.get(slug) ?? []), {key, outcome: 'unknown', ...reason, at: place}])
  }
  return [...articles, ...[...left].map(([slug, rest]) => ({slug, locale, units: rest}))]
}

/** By its slug, or by one that it had before. */
function articleNamed(slug: string, {articles, settings}: Project): ArticleFile | undefined {
  const found = articles.find((article) => article.slug === slug)
  if (found || !slug) return found
  const hadIt = (file: ArticleFile) => readStory(settings, file).article.meta.previousSlugs.includes(slug)
  return articles.find((file) => fenced(file, () => hadIt(file)) === true)
}

/** Tools write `ar_EG`, `AR` or the region of their server: the project's locale of the same language is meant. */
function localeNamed(name: string | undefined, {settings}: Project): string | undefined {
  const tag = name?.replaceAll('_', '-').toLowerCase()
  const exact = settings.locales.find(({locale}) => locale.toLowerCase() === tag)
  const alike = settings.locales.filter(({language}) => language.tag === tag?.split('-')[0])
  return (exact ?? (alike.length === 1 ? alike[0] : undefined))?.locale
}

function strange(name: string | undefined, {settings}: Project, file: string): string {
  if (name === undefined) return `\`${file}\` names no target language, expected one; give it with \`--locale\``
  return `No locale \`${name}\`${didYouMean(
    name,
    settings.locales.map(({locale}) => locale)
  )}`
}

function foreign(name: string | undefined, count: number, path: string): Finding {
  const start = {line: 1, column: 1, offset: 0}
  return {
    ruleId: 'exchange-locale',
    severity: 'warning',
    reason: `Found ${count} texts in \`${name ?? 'no language'}\`, expected a locale of the project; they are left out`,
    place: {path, start, end: start}
  }
}

/** Read a file of translators' tools, whatever its encoding. Throws `UsageError` where it is none, or too large. */
export function readExchangeFile({file, cwd, largest = LARGEST}: ImportTranslationsOptions): string {
  const path = resolve(cwd ?? '.', file)
  if (!existsSync(path)) throw new UsageError(`No file \`${file}\`, expected one with translations`)
  const {size} = statSync(path)
  if (statSync(path).isDirectory()) throw new UsageError(`\`${file}\` is a folder, expected a file with translations`)
  if (size > largest) {
    const mega = (bytes: number) => `${Math.ceil(bytes / 1024 / 1024)} MB`
    throw new UsageError(
      `\`${file}\` has ${mega(size)}, expected at most ${mega(largest)}; export fewer articles into one file`
    )
  }
  return decodeText(readFileSync(path), file)
}
