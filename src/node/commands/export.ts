import {mkdirSync} from 'node:fs'
import {basename, dirname, extname, join, resolve} from 'node:path'
import {describeStale} from '../../catalog/index.ts'
import {textFiller} from '../../check/index.ts'
import {type ExchangeDocument, exchangeDocument, exchangeFormats, formatNamed} from '../../exchange/index.ts'
import {languageFor} from '../../languages/choose.ts'
import type {CatalogEntry, Finding, SegmentRole} from '../../model.ts'
import {Composer} from '../build/compose.ts'
import {styleOf} from '../config/settings.ts'
import {writeAtomic} from '../files/atomic.ts'
import {breathe} from '../files/breathe.ts'
import {UsageError} from '../files/errors.ts'
import {didYouMean} from '../files/suggest.ts'
import {fenced, StoryFault} from '../project/fence.ts'
import {shownPath} from '../project/odd-file.ts'
import {
  chooseArticles,
  chooseLocales,
  findingsOf,
  loadProject,
  type Project,
  type ProjectOptions
} from '../project/project.ts'
import {readStory, type Story} from '../project/story.ts'

export interface ExportOptions extends ProjectOptions {
  /** `xliff`, `xliff12`, `po`, `tmx`, `csv`. */
  readonly format: string
  /** Slugs or paths; all articles by default. */
  readonly articles?: readonly string[]
  /** By default all of the project's; for each article, all but its own. */
  readonly locales?: readonly string[]
  /** A folder, or a single file for everything if the name ends like the format's files. Default `exchange`, from
   *  `cwd`. */
  readonly out?: string
  /** Leave out what is translated and current. */
  readonly open?: boolean
  /** Begin with a byte order mark, as spreadsheets expect. */
  readonly bom?: boolean
  /** The longest target by role, in characters that a reader sees. */
  readonly limits?: Readonly<Partial<Record<SegmentRole, number>>>
  /** ISO 8601 instant for the checks' remarks. Default: the system's clock. */
  readonly now?: string
}

export interface ExportReport {
  readonly files: ReadonlyArray<{
    /** Relative to the project where it lies in it. */
    readonly path: string
    readonly articles: readonly string[]
    readonly locale: string
    readonly units: number
    /** Of them, those that are missing or stale. */
    readonly open: number
  }>
  readonly findings: readonly Finding[]
}

/** What `format` may be. */
export const exchangeFormatNames: readonly string[] = exchangeFormats.map(({id}) => id)

/** Write the translations, and the texts to be translated, for translators' tools. Changes nothing in the project. */
export async function exportTranslations(options: ExportOptions): Promise<ExportReport> {
  const format = formatNamed(options.format)
  if (!format) {
    const known = exchangeFormats.map(({id}) => id)
    throw new UsageError(`No format \`${options.format}\`${didYouMean(options.format, known)}`)
  }
  const project = await loadProject(options)
  const {settings} = project
  const locales = chooseLocales(settings, options.locales)
  const out = resolve(options.cwd ?? settings.root, options.out ?? 'exchange')
  const single = format.extensions.includes(extname(out).slice(1).toLowerCase())
  const composer = new Composer(project, options.now ?? new Date().toISOString())
  const chosen = chooseArticles(project, options.articles)
  const findings: Finding[] = [...findingsOf(project, options.articles?.length ? chosen : undefined)]
  const parcels = new Map<string, ExchangeDocument[]>()
  for (const [at, file] of chosen.entries()) {
    options.onProgress?.(at, chosen.length, file.slug)
    const documents = fenced(file, () => {
      const story = readStory(settings, file)
      findings.push(...story.articleFindings, ...story.findings)
      if (story.articleFindings.some(({severity}) => severity === 'error')) return []
      const documents = documentsOf(story, project, composer, locales, options)
      // One that cannot be printed must not take down the others in the same file.
      for (const document of documents) format.write([document])
      return documents
    })
    if (documents instanceof StoryFault) {
      findings.push(documents.finding)
      continue
    }
    for (const document of documents) {
      const name = `${document.slug}.${document.targetLocale}.${format.extensions[0]}`
      const path = single ? out : join(out, name)
      parcels.set(path, [...(parcels.get(path) ?? []), document])
    }
    await breathe()
  }
  const files: Array<ExportReport['files'][number]> = []
  for (const [path, documents] of parcels) {
    fit(documents, format.mixed, basename(path))
    mkdirSync(dirname(path), {recursive: true})
    writeAtomic(path, format.write(documents, {bom: options.bom ?? false}))
    const units = documents.flatMap((document) => document.units)
    files.push({
      path: shownPath(settings, path),
      articles: documents.map(({slug}) => slug),
      locale: documents[0]!.targetLocale,
      units: units.length,
      open: units.filter(({target, stale}) => stale || !target).length
    })
  }
  return {files, findings}
}

function documentsOf(
  story: Story,
  {settings}: Project,
  composer: Composer,
  locales: ReadonlySet<string>,
  {open = false, limits}: ExportOptions
): ExchangeDocument[] {
  const {article, catalogs, resources} = story
  const wanted = catalogs.filter(({locale}) => locales.has(locale))
  if (!wanted.length) return []
  const findings = composer.editions(story, composer.article(story), {all: true}).flatMap((edition) => edition.findings)
  const language = languageFor(article.lang, settings.languages)
  const fill = textFiller(article, settings.languages, {sourceResources: resources, style: styleOf(settings)})
  return wanted.flatMap((catalog) => {
    const document = exchangeDocument(
      {
        catalog,
        sourceResources: resources,
        figures: Object.keys(article.meta.figures),
        ...(article.path !== undefined && {path: article.path}),
        article
      },
      {
        languages: settings.languages,
        findings: findings.filter(({locale}) => locale === catalog.locale),
        describe: (entry: CatalogEntry) => describeStale(entry, language, {fill})?.gravity.join(', '),
        ...(limits && {limits})
      }
    )
    const units = open ? document.units.filter(({target, stale}) => stale || !target) : document.units
    return units.length ? [{...document, units}] : []
  })
}

function fit(documents: readonly ExchangeDocument[], mixed: boolean, name: string): void {
  const targets = new Set(documents.map(({targetLocale}) => targetLocale))
  const sources = new Set(documents.map(({sourceLocale}) => sourceLocale))
  if (targets.size > 1)
    throw new UsageError(
      `\`${name}\` would hold ${targets.size} locales, expected one; give \`--locale\`, or a folder with \`--out\``
    )
  if (sources.size > 1 && !mixed)
    throw new UsageError(
      `\`${name}\` would hold articles in ${[...sources].join(' and ')}, expected one source language; name the articles, or give a folder with \`--out\``
    )
}
