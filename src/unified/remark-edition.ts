import type {Root} from 'mdast'
import type {Plugin, Processor} from 'unified'
import type {VFile} from 'vfile'
import {parse} from 'yaml'
import {type ArticleOptions, headOf, parseMarkdown} from '../article/index.ts'
import {severitiesOf} from '../build/index.ts'
import {type CatalogTexts, extractCatalogs, numberCells} from '../catalog/index.ts'
import {checkEdition, checks} from '../check/index.ts'
import {assembleEdition, type EditionOptions} from '../edition/index.ts'
import type {LanguagePack} from '../languages/language.ts'
import type {Article, Edition} from '../model.ts'
import {segmentArticle} from '../segment/index.ts'
import {addPrinting} from './printing.ts'
import {report} from './report.ts'
import {articleReader, frontOf} from './source.ts'

type Texts = readonly CatalogTexts[]

export interface RemarkEditionOptions
  extends ArticleOptions,
    Pick<EditionOptions, 'labels' | 'policy' | 'resolver' | 'style' | 'timeZone'> {
  /** Of the edition: `ar`. That of the article itself gives the article as it is. */
  readonly locale: string
  /** The article's locale files and state files, in each language as text, or how to get them for the article of a
   *  slug. Those of the article's own language are known by their locale. */
  readonly texts: Texts | ((slug: string) => Texts | Promise<Texts>)
  /** Locales whose translations serve where this one has none, nearest first. */
  readonly fallbacks?: readonly string[]
  readonly languages: readonly LanguagePack[]
}

/** An article becomes its edition in one locale: its targets in the tree, in `file.value` and in the front matter, and
 *  the edition with its language, direction and lines in `file.data.edition`. What the rules find is a message, an
 *  error where the edition should not be published. Stands before plug-ins that change the tree:
 *  `unified().use(remarkParse).use(remarkEdition, {locale: 'ar', texts, languages: [en, ar]}).use(remarkStringify)`. */
const remarkEdition: Plugin<[RemarkEditionOptions], Root> = function (options) {
  const processor = this as unknown as Processor
  addPrinting(processor)
  const read = articleReader(processor, options)
  return (_, file) => {
    const {article, findings} = read(file)
    report(file, findings)
    const {texts} = options
    const found = typeof texts === 'function' ? texts(article.slug) : texts
    return isLater(found)
      ? found.then((later) => put(editionOf(article, later, options, file), file))
      : put(editionOf(article, found, options, file), file)
  }
}

const isLater = (texts: Texts | Promise<Texts>): texts is Promise<Texts> => 'then' in texts

function editionOf(article: Article, texts: Texts, options: RemarkEditionOptions, file: VFile): Edition {
  const {locale, fallbacks = [], languages, style, policy} = options
  const {slug, lang} = article
  const source = texts.find((one) => one.locale === lang) ?? {locale: lang}
  const locales = [locale, ...fallbacks].filter((name) => name !== lang)
  const extracted = extractCatalogs(
    {
      slug,
      segments: segmentArticle(article),
      source,
      locales: locales.map((name) => texts.find((one) => one.locale === name) ?? {locale: name})
    },
    {carry: numberCells(languages, () => style)}
  )
  const {catalogs, resources: sourceResources, segments} = extracted
  const [own, ...others] = locale === lang ? [] : catalogs
  const catalog = own ?? {slug, locale, sourceLocale: lang, entries: [], obsolete: [], resources: sourceResources}
  const styled = style && {style: () => style}
  // Nothing waits in a pipeline: what is missing stands in the article's language unless that is wanted.
  const severities = {'state-missing': 'error', ...severitiesOf(policy)} as const
  const found = own ? checkEdition(article, own, {languages, checks, sourceResources, severities, ...styled}) : []
  report(file, [...extracted.findings, ...found])
  file.data.article = article
  file.data.segments = segments
  return assembleEdition(article, catalog, {...options, fallbacks: others, sourceResources})
}

/** The edition as the file and as its tree; fields that somebody has cut off the file are put back there. */
function put(edition: Edition, file: VFile): Root {
  const {markdown, tree} = edition
  file.data.edition = edition
  file.value = markdown
  const head = headOf(markdown)
  const [front] = head.whole ? parseMarkdown(head.text).children : []
  const fields = frontOf(file)
  // No pipeline prints JSON front matter: what it does not know stays off its tree.
  if (!front || (front.type as string) === 'json') return tree
  if (!fields) return {...tree, children: [front, ...tree.children]}
  if (front.type === 'yaml') translate(fields, parse(front.value))
  return tree
}

/** Texts are replaced where they stand; whatever else the site has made of its fields (dates, numbers) stays. */
function translate(fields: Record<string, unknown>, translated: unknown): void {
  if (!isFields(translated)) return
  for (const [name, value] of Object.entries(translated)) {
    const own = Object.hasOwn(fields, name) ? fields[name] : undefined
    if (typeof value === 'string' && (typeof own === 'string' || own === undefined)) fields[name] = value
    // One text that said several words.
    else if (Array.isArray(value) && typeof own === 'string') fields[name] = value
    else if (isFields(own)) translate(own, value)
  }
}

const isFields = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

export default remarkEdition
