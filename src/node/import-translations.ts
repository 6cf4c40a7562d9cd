import {existsSync, readFileSync, statSync} from 'node:fs'
import {resolve} from 'node:path'
import {figureRewrite} from '../catalog/index.ts'
import {applyTranslations, type ImportedUnit, type ReadUnit, readExchange} from '../exchange/index.ts'
import type {Finding} from '../model.ts'
import {decodeText} from './decode.ts'
import type {ArticleFile} from './discover.ts'
import {UsageError} from './errors.ts'
import {breathe, stage} from './extract.ts'
import {chooseLocales, type Project, type ProjectOptions, withProject} from './project.ts'
import type {LocaleSettings} from './settings.ts'
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
export function importTranslations(options: ImportTranslationsOptions): Promise<ImportTranslationsReport> {
  const {format = '', documents, findings} = readExchange(readFile(options), options.file)
  return withProject('import-translations', options, async (project) => {
    if (findings.some(({severity}) => severity === 'error'))
      return {format, articles: [], written: [], meanwhile: [], findings}
    const parcels = new Map<string, {slug: string; locale: string; units: ReadUnit[]}>()
    for (const {targetLocale, units} of documents) {
      const {locale} = localeNamed(options.locale ?? targetLocale, project, options.file)
      for (const unit of units) {
        const slug = unit.slug ?? ''
        const parcel = parcels.get(`${slug}\n${locale}`) ?? {slug, locale, units: []}
        parcel.units.push(unit)
        parcels.set(`${slug}\n${locale}`, parcel)
      }
    }
    return {format, ...(await apply([...parcels.values()], project)), findings}
  })
}

async function apply(
  parcels: ReadonlyArray<{slug: string; locale: string; units: readonly ReadUnit[]}>,
  project: Project
): Promise<Pick<ImportTranslationsReport, 'articles' | 'written' | 'meanwhile'>> {
  const {settings} = project
  const change = new Transaction(settings.root, 'import-translations')
  const articles: Array<ImportTranslationsReport['articles'][number]> = []
  const written: string[] = []
  try {
    for (const {slug, locale, units} of parcels) {
      const file = articleNamed(slug, project)
      const story = file && readStory(settings, file)
      const texts = story?.texts.slice(1).find((one) => one.locale === locale)
      const trouble = story?.articleFindings.find(({severity}) => severity === 'error')
      if (!story || !texts || trouble) {
        const reason = trouble
          ? `the article has an error: ${trouble.reason}`
          : story
            ? `\`${locale}\` is the language of the article`
            : `the project has no article \`${slug}\``
        articles.push({
          slug,
          locale,
          units: units.map(({key = '', at}) => ({key, outcome: 'unknown' as const, reason, at}))
        })
        continue
      }
      const {article, segments} = story
      const source = story.texts[0]!
      const done = applyTranslations(
        {slug: article.slug, segments, source, locale: texts, units},
        {figures: Object.keys(article.meta.figures), rewrite: figureRewrite(settings.languages)}
      )
      articles.push({slug: article.slug, locale, units: done.units})
      written.push(...stage({article, texts: story.texts, writes: done.writes}, project, change))
      await breathe()
    }
    const meanwhile = change.commit()
    return {articles, written: written.filter((path) => !meanwhile.includes(path)), meanwhile}
  } catch (error) {
    change.discard()
    throw error
  }
}

/** By its slug, or by one that it had before. */
function articleNamed(slug: string, {articles, settings}: Project): ArticleFile | undefined {
  const found = articles.find((article) => article.slug === slug)
  if (found || !slug) return found
  return articles.find((file) => readStory(settings, file).article.meta.previousSlugs.includes(slug))
}

/** Tools write `ar_EG`, `AR` or the region of their server: the project's locale of the same language is meant. */
function localeNamed(name: string | undefined, {settings}: Project, file: string): LocaleSettings {
  const {locales} = settings
  if (name === undefined)
    throw new UsageError(`\`${file}\` names no target language, expected one; give it with \`--locale\``)
  const tag = name.replaceAll('_', '-').toLowerCase()
  const exact = locales.find(({locale}) => locale.toLowerCase() === tag)
  const alike = locales.filter(({language}) => language.tag === tag.split('-')[0])
  if (exact ?? alike.length === 1) return exact ?? alike[0]!
  chooseLocales(settings, [name])
  throw new UsageError(
    `No locale \`${name}\`${didYouMean(
      name,
      locales.map(({locale}) => locale)
    )}`
  )
}

function readFile({file, cwd, largest = LARGEST}: ImportTranslationsOptions): string {
  const path = resolve(cwd ?? '.', file)
  if (!existsSync(path)) throw new UsageError(`No file \`${file}\`, expected one with translations`)
  const {size} = statSync(path)
  if (statSync(path).isDirectory()) throw new UsageError(`\`${file}\` is a folder, expected a file with translations`)
  if (size > largest) {
    const mega = (bytes: number) => `${Math.round(bytes / 1024 / 1024)} MB`
    throw new UsageError(
      `\`${file}\` has ${mega(size)}, expected at most ${mega(largest)}; export fewer articles into one file`
    )
  }
  return decodeText(readFileSync(path), file)
}
