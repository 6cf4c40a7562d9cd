import {type Said, saidIn} from '../messages/says.ts'
import {tells} from '../messages/tells.ts'
import type {Catalog, Finding, Segment} from '../model.ts'
import type {RuleId} from '../rule-ids.ts'
import {Lines} from './json.ts'
import type {LanguageFiles, LanguageUpdate, UpdateOptions} from './lineage.ts'
import {emptyLocaleFile, readLocaleFile, writeLocaleFile} from './locale-file.ts'
import {emptyStateFile, readStateFile, writeStateFile} from './state-file.ts'
import {type CatalogUpdate, updateCatalogs} from './update.ts'

/** The texts of the two files of one article in one language; a file that does not exist is left out. */
export interface CatalogTexts {
  readonly locale: string
  /** `locales/<locale>/<slug>.json` */
  readonly file?: string
  readonly filePath?: string
  /** `article/_state/<locale>/<slug>.json` */
  readonly state?: string
  readonly statePath?: string
  /** Something else stands where a file is expected: no text of that file is known, and neither file is written. */
  readonly obstacles?: {readonly file?: Said; readonly state?: Said}
}

/** What is to be written; a text that is left out stays as it is on disk. */
export interface CatalogWrites {
  readonly locale: string
  readonly file?: string
  readonly state?: string
}

export interface ExtractInput {
  readonly slug: string
  readonly segments: readonly Segment[]
  readonly source: CatalogTexts
  readonly locales: readonly CatalogTexts[]
}

export interface Extracted extends Omit<CatalogUpdate, 'locales' | 'source'> {
  readonly catalogs: readonly Catalog[]
  /** What the source's own locale file contains beside the texts of its segments: the plural families of bound
   *  figures. */
  readonly resources: Readonly<Record<string, string>>
  /** The source language comes first; only when recording. Empty if nothing changed: a second run writes nothing. */
  readonly writes: readonly CatalogWrites[]
  /** Mistakes in the files. A file with an error in it is not overwritten. */
  readonly findings: readonly Finding[]
}

/** Reads both files of a language; one that does not exist counts as empty. */
export function readTexts({
  locale,
  file,
  filePath,
  state,
  statePath,
  obstacles
}: CatalogTexts): LanguageFiles & {readonly locale: string} {
  return {
    locale,
    file: obstacles?.file
      ? {...emptyLocaleFile, ...blocked('text-broken-file', obstacles.file, filePath)}
      : file === undefined
        ? emptyLocaleFile
        : readLocaleFile(file, filePath),
    state: obstacles?.state
      ? {...emptyStateFile, ...blocked('state-broken-file', obstacles.state, statePath)}
      : state === undefined
        ? emptyStateFile
        : readStateFile(state, statePath)
  }
}

function blocked(ruleId: RuleId, obstacle: Said, path: string | undefined): {writable: false; findings: Finding[]} {
  const place = new Lines('', path).place(0, 0)
  return {
    writable: false,
    findings: [{ruleId, severity: 'error', ...tells('obstacle/blocks', {obstacle: saidIn(obstacle)}), place}]
  }
}

/** Turns the texts of an article's catalog files into what they should be, and into the catalogs that an edition needs.
 *  `extract` records and writes; `build`, `check` and `status` call this without `record` and write nothing.
 *  @example
 *  import {extractCatalogs, parseArticle, segmentArticle} from 'polyedition'
 *  const {article} = parseArticle('---\nheadline: Talks\nlang: en\n---\n\nThree men were hurt.\n', {slug: 'talks'})
 *  const segments = segmentArticle(article)
 *  const {catalogs} = extractCatalogs({slug: 'talks', segments, source: {locale: 'en'}, locales: [{locale: 'ar'}]})
 *  catalogs[0].entries.map(({status}) => status) // → ['missing', 'missing'] */
export function extractCatalogs(
  input: ExtractInput,
  options: Omit<UpdateOptions, 'slug' | 'sourceLocale'> = {}
): Extracted {
  const {slug, segments} = input
  const source = readTexts(input.source)
  const locales = input.locales.map(readTexts)
  const update = updateCatalogs({source, locales}, segments, {...options, slug, sourceLocale: input.source.locale})
  const order = update.segments.map((segment) => segment.key)
  // If it is not known what the source was, nobody can say what became of the texts that were made from it.
  const writes =
    !options.record || input.source.obstacles
      ? []
      : [
          writesOf(source, update.source, order),
          ...locales.map((files, at) => writesOf(files, update.locales[at]!, order))
        ]
  const findings = [source, ...locales].flatMap(({locale, file, state}) =>
    [...file.findings, ...state.findings].map((finding) => ({...finding, slug, locale}))
  )
  const {catalogs, changes} = update
  return {
    segments: update.segments,
    catalogs,
    resources: resourcesOf(source, new Set(order)),
    changes,
    writes: writes.filter((one) => 'file' in one || 'state' in one),
    findings
  }
}

function resourcesOf({file}: LanguageFiles, keys: ReadonlySet<string>): Record<string, string> {
  const others = [...file.entries.values()].filter(({key}) => !keys.has(key))
  return Object.fromEntries(others.map(({key, value}) => [key, value]))
}

/** Both files of a language or none: a record without its text, or a text without its record, would be false. */
export function writesOf(
  {locale, file, state}: LanguageFiles & {locale: string},
  update: LanguageUpdate,
  order: readonly string[]
): CatalogWrites {
  if (!file.writable || !state.writable) return {locale}
  const text = update.texts.size || file.text ? writeLocaleFile(file, update.texts, order) : undefined
  const record = update.entries.length || state.text ? writeStateFile(update.entries, state.entries) : undefined
  return {
    locale,
    ...(text !== undefined && text !== file.text && {file: text}),
    ...(record !== undefined && record !== state.text && {state: record})
  }
}
