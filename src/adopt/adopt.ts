import {type Carry, type CatalogTexts, type CatalogWrites, extractCatalogs, type Rewrite} from '../catalog/index.ts'
import type {LanguagePack} from '../languages/language.ts'
import type {Article, LocaleAddress, Segment, State} from '../model.ts'
import {segmentArticle} from '../segment/index.ts'
import {type Brought, broughtUp, recordOf} from './as-of.ts'
import type {Level} from './moved.ts'
import {AdoptionRecord, type AdoptOutcome} from './record.ts'
import {alignTranslation, type Side, type TranslationRow} from './rows.ts'
import {type FoundTranslation, translationsOf} from './translations.ts'

export interface AdoptInput {
  /** As it is now. */
  readonly article: Article
  /** The article as it was when the translation was made. Without it the translation counts as made from `article`. */
  readonly asOf?: Article
  /** The translation, parsed as an article in the language of the locale. */
  readonly translation: Article
  /** The catalog files as they are. */
  readonly source: CatalogTexts
  readonly locale: CatalogTexts
}

export interface AdoptOptions {
  /** In which figures are read. */
  readonly languages?: readonly LanguagePack[]
  /** Of what is adopted, but for what is doubtful, which is `initial`. Default `translated`. */
  readonly state?: State
  /** Replace targets that are there; they are kept as obsolete. Default: they stay. */
  readonly force?: boolean
  readonly rewrite?: Rewrite
  /** What a locale only prints its own way, and need not stand in its file. */
  readonly carry?: Carry
}

export interface AdoptedRow {
  readonly outcome: AdoptOutcome
  /** How far it can be relied upon that the two belong together. */
  readonly level: Level
  /** Of the segment; absent for what only the translation or the older source has. */
  readonly key?: string
  /** What a reader sees, and the line in the file of the article; of an obsolete one, in that of the older source. */
  readonly source?: {readonly text: string; readonly line: number}
  /** The same in the file of the translation. */
  readonly target?: {readonly text: string; readonly line: number}
  /** Links and pictures that lead elsewhere in this locale from now on. */
  readonly addresses: readonly LocaleAddress[]
  /** What a person should know of it. */
  readonly notes: readonly string[]
}

export interface Adoption {
  /** In the order of the article; what only the translation has at the end. */
  readonly rows: readonly AdoptedRow[]
  /** Of the source language first; empty where nothing changed. */
  readonly writes: readonly CatalogWrites[]
  /** Why nothing could be adopted: a catalog file that cannot be read whole. */
  readonly problem?: string
}

/** Brings a translation that exists as a file into the catalog of its article: aligned, its mark-up named as in the
 *  article, its own addresses noted, each target with the state that it deserves. Overwrites no target unless told so,
 *  loses none, and says what stands on one side only. A second run changes nothing. Never throws on content.
 *  @example
 *  import {adoptTranslation, parseArticle} from 'polyedition'
 *  const {article} = parseArticle('# Talks\n\nThree men were hurt.\n', {slug: 'talks', lang: 'en'})
 *  const translation = parseArticle('# محادثات\n\nأصيب ثلاثة رجال.\n', {slug: 'talks', lang: 'ar'}).article
 *  const {rows} = adoptTranslation({article, translation, source: {locale: 'en'}, locale: {locale: 'ar'}})
 *  rows.map(({outcome, source, target}) => [outcome, source.text, target.text]) // → [['adopted', 'Talks', 'محادثات'], ['adopted', 'Three men were hurt.', 'أصيب ثلاثة رجال.']] */
export function adoptTranslation(input: AdoptInput, options: AdoptOptions = {}): Adoption {
  const {article, asOf, translation} = input
  const figures = Object.keys(article.meta.figures)
  const catalog = {
    figures,
    ...(options.rewrite && {rewrite: options.rewrite}),
    ...(options.carry && {carry: options.carry})
  }
  const extracted = extractCatalogs(
    {slug: article.slug, segments: segmentArticle(article), source: input.source, locales: [input.locale]},
    {...catalog, record: true}
  )
  const {segments} = extracted
  const record = AdoptionRecord.open(input, extracted, options.force === true)
  if (!record) return {rows: [], writes: [], problem: BROKEN}

  const source: Side = asOf ? {article: asOf, segments: segmentArticle(asOf)} : {article, segments}
  const target: Side = {article: translation, segments: segmentArticle(translation)}
  const aligned = alignTranslation(source, target, options)
  const found = translationsOf(source, target, aligned)
  const state = options.state ?? 'translated'
  const names = {slug: article.slug, locale: input.locale.locale, sourceLocale: input.source.locale}
  const brought = asOf
    ? broughtUp({...names, old: source.segments, now: segments}, found, state, catalog)
    : found.flatMap((one) => current(one, state, figures))
  const rows = brought.map((one) => rowOf(one, record.take(one)))
  return {
    rows: [...inOrder(segments, rows, found, record, asOf === undefined), ...added(aligned)],
    writes: record.close()
  }
}

const BROKEN = 'the locale or state file cannot be read whole; mend it first (see `polyedition check`)'

const current = (found: FoundTranslation, state: State, figures: readonly string[]): Brought[] =>
  found.text === undefined
    ? []
    : [{segment: found.source, status: 'current', record: recordOf(found.source, found, state, figures), found}]

const told = ({plain: text, place}: Segment) => ({text, line: place.start.line})

function rowOf({segment, found, record}: Brought, outcome: AdoptOutcome): AdoptedRow {
  const source = segment ?? found?.source
  const [target] = found?.from ?? []
  const set = outcome === 'adopted' || outcome === 'stale' || outcome === 'replaced'
  return {
    outcome,
    level: found?.level ?? 'likely',
    ...(segment && {key: segment.key}),
    ...(source && {source: told(source)}),
    ...(target && {target: told(target)}),
    addresses: set ? (record.addresses ?? []) : [],
    notes: found?.notes ?? []
  }
}

/** With the segments for which nothing was found and nothing is there. */
function inOrder(
  segments: readonly Segment[],
  rows: readonly AdoptedRow[],
  found: readonly FoundTranslation[],
  record: AdoptionRecord,
  isNow: boolean
): AdoptedRow[] {
  const byKey = new Map(rows.map((row) => [row.key, row]))
  const without = new Map(found.flatMap((one) => (one.text === undefined ? [[one.source.text, one] as const] : [])))
  const own = segments.flatMap((segment): AdoptedRow[] => {
    const row = byKey.get(segment.key)
    if (row) return [row]
    if (record.has(segment.key)) return []
    const one = without.get(segment.text)
    const [target] = one?.from ?? []
    return [
      {
        outcome: one ? 'untranslated' : 'missing',
        level: one && isNow ? one.level : 'likely',
        key: segment.key,
        source: told(segment),
        ...(target && {target: told(target)}),
        addresses: [],
        notes: one?.notes ?? []
      }
    ]
  })
  return [...own, ...rows.filter(({key}) => key === undefined)]
}

const added = (rows: readonly TranslationRow[]): AdoptedRow[] =>
  rows.flatMap(({source, target, level}) =>
    source.length
      ? []
      : target.map((one) => ({outcome: 'added' as const, level, target: told(one), addresses: [], notes: []}))
  )
