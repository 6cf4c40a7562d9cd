import {foldSlug} from '../../article/index.ts'
import {figureRewrite} from '../../catalog/index.ts'
import {
  applyTranslations,
  type ImportedUnit,
  type ReadDocument,
  type ReadUnit,
  readExchange
} from '../../exchange/index.ts'
import {writtenLanguage} from '../../languages/intl.ts'
import type {Finding} from '../../model.ts'
import {breathe} from '../files/breathe.ts'
import {UsageError} from '../files/errors.ts'
import type {ArticleFile} from '../project/discover.ts'
import {fenced, StoryFault} from '../project/fence.ts'
import {chooseLocales, type Project, type ProjectOptions, withProject} from '../project/project.ts'
import {stage} from '../project/stage.ts'
import {carryOf, readStory, type Story} from '../project/story.ts'
import {Transaction} from '../project/transaction.ts'
import {readExchangeFile, readOptions} from './exchange-file.ts'
import {disputedKeys, keyed, keysOf} from './exchange-keys.ts'
import {isMatch, localeNamed, unmatched} from './exchange-unmatched.ts'

export interface ImportTranslationsOptions extends ProjectOptions {
  /** XLIFF, PO, TMX or CSV, from `cwd`. */
  readonly file: string
  /** For a file that does not name its locale, or names another. */
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
  /** Why the file was refused, or what in it cannot be used. */
  readonly findings: readonly Finding[]
}

/** Take in what translators made elsewhere, all of the file or nothing: a file that may be incomplete changes no byte
 *  of the project. A file without any text of the project is an error that says what was looked for. */
export async function importTranslations(options: ImportTranslationsOptions): Promise<ImportTranslationsReport> {
  const text = readExchangeFile(options)
  return withProject('import-translations', options, async (project) => {
    const {format = '', documents, findings} = readExchange(text, options.file, readOptions(project.settings))
    if (findings.some(({severity}) => severity === 'error'))
      return {format, articles: [], written: [], meanwhile: [], findings}
    const {parcels, strange} = await sorted(documents, project, options)
    const {matched, ...done} = await apply(parcels, project)
    const told = unmatched({documents, articles: done.articles, strange, matched}, project, options.file)
    return {format, ...done, findings: [...findings, ...told]}
  })
}

/** What a file has for one article and locale; without an article, for any that says the same. */
interface Parcel {
  readonly file: ArticleFile | undefined
  readonly locale: string
  /** The language of its source, where only that is certain: articles in other languages are not meant. */
  readonly from: string | undefined
  readonly units: ReadUnit[]
}

/** For each text, the story that it belongs to. */
async function sorted(
  documents: readonly ReadDocument[],
  project: Project,
  options: ImportTranslationsOptions
): Promise<{readonly parcels: readonly Parcel[]; readonly strange: readonly ReadDocument[]}> {
  const parcels = new Map<string, Parcel>()
  const strange: ReadDocument[] = []
  if (options.locale !== undefined) chooseLocales(project.settings, [options.locale])
  for (const document of inLocale(documents, options.locale)) {
    const {sourceLocale, targetLocale, eitherWay, units} = document
    if (options.locale === undefined && targetLocale === undefined)
      throw new UsageError(`\`${options.file}\` names no target language, expected one; give it with \`--locale\``)
    const locale = options.locale ?? localeNamed(targetLocale!, project.settings)
    if (!locale) strange.push(document)
    else
      for (const unit of units) {
        const file = articleNamed(unit.slug ?? '', project)
        const from = eitherWay ? sourceLocale : undefined
        const id = `${file?.path ?? ''}\n${locale}\n${from ?? ''}`
        const parcel = parcels.get(id) ?? {file, locale, from, units: []}
        parcel.units.push(unit)
        parcels.set(id, parcel)
      }
  }
  return {parcels: [...parcels.values()], strange}
}

/** The requested locale decides if the file names none, or another; if the file has several languages, it chooses
 *  one. */
function inLocale(documents: readonly ReadDocument[], locale: string | undefined): readonly ReadDocument[] {
  if (locale === undefined) return documents
  const written = writtenLanguage(locale)
  const own = documents.filter(({targetLocale}) => targetLocale && writtenLanguage(targetLocale) === written)
  return own.length ? own : documents
}

type Articles = Array<ImportTranslationsReport['articles'][number]>

async function apply(
  parcels: readonly Parcel[],
  project: Project
): Promise<Pick<ImportTranslationsReport, 'articles' | 'written' | 'meanwhile'> & {readonly matched: boolean}> {
  const change = new Transaction(project.settings, 'import-translations')
  const taking: Taking = {project, change, written: [], matched: false}
  const articles: Articles = []
  try {
    for (const parcel of parcels) {
      const {file, locale, units} = parcel
      const story = file && fenced(file, () => readStory(project.settings, file))
      if (!story) articles.push(...(await takeAnywhere(parcel, taking)))
      else if (story instanceof StoryFault) articles.push(untaken(file.slug, locale, units, story.finding.reason))
      else if (isMeant(story, parcel)) articles.push(take(story, parcel, taking))
      await breathe()
    }
    const meanwhile = change.commit()
    const written = taking.written.filter((path) => !meanwhile.includes(path))
    return {articles, written, meanwhile, matched: taking.matched}
  } catch (error) {
    change.discard()
    throw error
  }
}

const isMeant = ({article}: Story, {from}: Parcel) =>
  from === undefined || writtenLanguage(article.lang) === writtenLanguage(from)

interface Taking {
  readonly project: Project
  readonly change: Transaction
  readonly written: string[]
  matched: boolean
}

function take(story: Story, {locale, units}: Pick<Parcel, 'locale' | 'units'>, taking: Taking): Articles[number] {
  const {project, change, written} = taking
  const {article, segments, texts, file} = story
  const target = texts.slice(1).find((one) => one.locale === locale)
  const trouble = troubleOf(story, target, locale)
  const done =
    trouble ??
    fenced(file, () =>
      applyTranslations(
        {slug: article.slug, segments, source: texts[0]!, locale: target!, units},
        {
          figures: Object.keys(article.meta.figures),
          rewrite: figureRewrite(project.settings.languages),
          carry: carryOf(project.settings)
        }
      )
    )
  if (typeof done === 'string' || done instanceof StoryFault)
    return untaken(file.slug, locale, units, typeof done === 'string' ? done : done.finding.reason)
  const keys = keysOf(story)
  taking.matched ||= done.units.some((unit) => isMatch(unit, keys))
  written.push(...stage({article, texts, writes: done.writes}, project, change))
  return {slug: article.slug, locale, units: done.units}
}

/** Why nothing can be taken in for a story. */
function troubleOf(story: Story, target: Story['texts'][number] | undefined, locale: string): string | undefined {
  const trouble = story.articleFindings.find(({severity}) => severity === 'error')
  if (trouble) return `the article has an error: ${trouble.reason}`
  if (!target) return `\`${locale}\` is the language of the article`
  const blocked = Object.values(target.obstacles ?? {})[0]
  return blocked && `the file of the article cannot be read: found ${blocked.reason}`
}

const untaken = (slug: string, locale: string, units: readonly ReadUnit[], reason: string): Articles[number] => ({
  slug,
  locale,
  units: units.map(({key = '', at}) => ({key, outcome: 'unknown', reason, at}))
})

/** A memory, a sheet without the name of an article, or a file of an article that the project does not have: every
 *  segment with the same key, or with exactly the same words, is filled. */
async function takeAnywhere(parcel: Parcel, taking: Taking): Promise<Articles> {
  const {locale, from, units} = parcel
  const {settings, articles: files} = taking.project
  const found = new Set<number>()
  const articles: Articles = []
  const disputed = await disputedKeys(units, locale, taking.project)
  for (const file of files) {
    const story = fenced(file, () => readStory(settings, file))
    if (
      story instanceof StoryFault ||
      !isMeant(story, parcel) ||
      !story.catalogs.some((catalog) => catalog.locale === locale)
    )
      continue
    const keys = keysOf(story)
    const loose = units.map(({slug: _, key: given, ...unit}): ReadUnit => {
      const key = keyed({...unit, ...(given !== undefined && {key: given})}, keys)
      if (key === undefined || disputed.has(key)) return unit
      if (key === given) return {...unit, key}
      const {source: __, ...rest} = unit
      return {...rest, key}
    })
    const done = take(story, {locale, units: loose}, taking)
    const told = done.units.filter(({outcome}, at) => outcome !== 'unknown' && outcome !== 'empty' && found.add(at))
    if (told.length) articles.push({...done, units: told})
    await breathe()
  }
  // If a file may be read either way, one way leads nowhere.
  if (from !== undefined) return articles
  const left = new Map<string, ImportedUnit[]>()
  for (const [at, {slug = '', key = '', at: place}] of units.entries()) {
    if (found.has(at)) continue
    const reason = disputed.has(key)
      ? {
          reason: `${disputed
            .get(key)!
            .map((one) => `\`${one}\``)
            .join(' and ')} have this key; name the article`
        }
      : slug
        ? {reason: `the project has no article \`${slug}\`, and none that says the same`}
        : {}
    left.set(slug, [...(left.get(slug) ?? []), {key, outcome: 'unknown', ...reason, at: place}])
  }
  return [...articles, ...[...left].map(([slug, rest]) => ({slug, locale, units: rest}))]
}

/** By its slug, or by a former one. */
function articleNamed(slug: string, {articles, settings}: Project): ArticleFile | undefined {
  const wanted = foldSlug(slug)
  const found = articles.find((article) => foldSlug(article.slug) === wanted)
  if (found || !slug) return found
  const hadIt = (file: ArticleFile) =>
    readStory(settings, file).article.meta.previousSlugs.some((previous) => foldSlug(previous) === wanted)
  return articles.find((file) => fenced(file, () => hadIt(file)) === true)
}
