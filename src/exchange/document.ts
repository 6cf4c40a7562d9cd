import {languageFor} from '../languages/choose.ts'
import {pluralCategories} from '../languages/intl.ts'
import type {Language, LanguagePack} from '../languages/language.ts'
import type {Article, Catalog, CatalogEntry, Finding, SegmentRole, Tag} from '../model.ts'
import {linkedIn} from '../segment/index.ts'
import {baseOf} from './base.ts'
import type {ExchangeDocument, ExchangeNote, ExchangeUnit, PluralForm} from './exchange.ts'
import {canonical, type Names, namesOf, type Token, tokenize} from './inline.ts'
import {gettextPlurals} from './plurals.ts'

export interface DocumentInput {
  readonly catalog: Catalog
  /** What the source's locale file contains beside its segments: the plural families of bound figures. */
  readonly sourceResources: Readonly<Record<string, string>>
  /** Names of the article's bound figures. */
  readonly figures: readonly string[]
  readonly path?: string
  /** Of which the addresses of links and pictures are told, for formats that carry them. */
  readonly article?: Article
}

export interface DocumentOptions {
  readonly languages: readonly LanguagePack[]
  /** What the checks say of this article in this locale: shown to the translator at the segment. */
  readonly findings?: readonly Finding[]
  /** What an edit changed, in words, for a stale entry. */
  readonly describe?: (entry: CatalogEntry) => string | undefined
  /** The longest target by role, in characters that a reader sees. */
  readonly limits?: Readonly<Partial<Record<SegmentRole, number>>>
}

/** One article in one locale, ready to be written in any exchange format.
 *  @example
 *  import {exchangeDocument} from 'polyedition/exchange'
 *  import {extractCatalogs, parseArticle, segmentArticle} from 'polyedition'
 *  import {ar} from 'polyedition/languages/ar'
 *  import {en} from 'polyedition/languages/en'
 *  const {article} = parseArticle('---\nheadline: Talks\nlang: en\n---\n\nThree men were hurt.\n', {slug: 'talks'})
 *  const segments = segmentArticle(article)
 *  const {catalogs} = extractCatalogs({slug: 'talks', segments, source: {locale: 'en'}, locales: [{locale: 'ar'}]})
 *  const input = {catalog: catalogs[0], sourceResources: {}, figures: []}
 *  exchangeDocument(input, {languages: [en, ar]}).units.length // → 2 */
export function exchangeDocument(input: DocumentInput, options: DocumentOptions): ExchangeDocument {
  const {catalog} = input
  const [source, target] = [catalog.sourceLocale, catalog.locale].map((locale) =>
    languageFor(locale, options.languages)
  )
  const notes = new Map<string, ExchangeNote[]>()
  for (const finding of options.findings ?? []) {
    if (finding.key === undefined || NEEDLESS.has(finding.ruleId)) continue
    const text = `${finding.ruleId}: ${finding.reason}`
    notes.set(finding.key, [...(notes.get(finding.key) ?? []), {kind: 'check', text, severity: finding.severity}])
  }
  return {
    slug: catalog.slug,
    ...(input.path !== undefined && {path: input.path}),
    sourceLocale: catalog.sourceLocale,
    targetLocale: catalog.locale,
    sourceDir: source!.dir,
    targetDir: target!.dir,
    plurals: gettextPlurals(catalog.locale),
    units: [
      ...catalog.entries.map((entry) => segmentUnit(entry, input, notes.get(entry.key) ?? [], options)),
      ...pluralUnits(input, target!, notes)
    ]
  }
}

/** What the state of a unit already says. */
const NEEDLESS: ReadonlySet<string> = new Set([
  'state-missing',
  'state-stale',
  'state-unrecorded',
  'state-unsigned',
  'state-below'
])

function segmentUnit(
  entry: CatalogEntry,
  {figures, article}: DocumentInput,
  checks: readonly ExchangeNote[],
  {limits, describe}: DocumentOptions
): ExchangeUnit {
  const {key, segment, status, target, recorded} = entry
  const tags = allTags(entry)
  const names = namesOf(tags, figures)
  const stale = status === 'stale'
  const state = target === undefined ? 'initial' : stale || status === 'unrecorded' ? 'translated' : recorded!.state
  const change = stale ? describe?.(entry) : undefined
  const limit = limits?.[segment.role]
  const addresses = article ? addressesOf(article, entry) : []
  const previous = recorded && (stale || (target === undefined && recorded.target !== '')) ? recorded : undefined
  return {
    key,
    role: segment.role,
    source: tokenize(segment.text, names),
    ...(target !== undefined && {target: tokenize(target, names)}),
    state,
    stale,
    tags,
    notes: [
      ...(change ? [{kind: 'change' as const, text: change}] : []),
      ...(recorded?.note ? [{kind: 'translator' as const, text: recorded.note}] : []),
      ...checks
    ],
    line: segment.place.start.line,
    ...(segment.context !== undefined && {context: segment.context}),
    ...(limit !== undefined && {limit}),
    ...(addresses.length > 0 && {addresses}),
    ...(previous && {
      previous: {
        source: tokenize(previous.source, names),
        ...(previous.target && {target: tokenize(previous.target, names)})
      }
    }),
    base: baseOf(
      canonical(segment.text, names),
      target === undefined ? undefined : canonical(target, names),
      state,
      stale
    )
  }
}

/** One that was set for another address of the source is none. */
function addressesOf(article: Article, {segment, recorded}: CatalogEntry): NonNullable<ExchangeUnit['addresses']> {
  return [...linkedIn(article, segment)].map(([name, {address: source}]) => {
    const own = recorded?.addresses?.find((one) => one.name === name && one.source === source)
    return {name, source, ...(own && {target: own.target})}
  })
}

/** A current tag of the segment wins over what its name once stood for. */
function allTags({segment, recorded}: Pick<CatalogEntry, 'segment' | 'recorded'>): Tag[] {
  const all = [...(recorded?.tags ?? []), ...segment.tags]
  const plain = all.map(({name, kind, value}): Tag => ({name, kind, ...(value !== undefined && {value})}))
  return [...new Map(plain.map((tag) => [tag.name, tag])).values()]
}

const FORM = /^(fig-.+?)(_ordinal)?_(zero|one|two|few|many|other)$/

/** Reads the key of a plural form: `fig-killed_few`, `fig-place_ordinal_two`. */
export function readForm(key: string): {family: string; category: Intl.LDMLPluralRule; ordinal: boolean} | undefined {
  const found = FORM.exec(key)
  if (!found) return undefined
  return {
    family: found[1]! + (found[2] ?? ''),
    category: found[3] as Intl.LDMLPluralRule,
    ordinal: found[2] !== undefined
  }
}

const GENDER = /^(fig-.+)-gender$/
export const genders: readonly string[] = ['feminine', 'masculine']

/** The family whose noun has the gender that stands under this key: `fig-killed-gender`. */
export const genderedFamily = (key: string): string | undefined => GENDER.exec(key)?.[1]

/** Whether a house of this language writes small numbers in words that follow the noun. */
function asksGender({bound, spelling, print}: Language): boolean {
  const {masculine, feminine} = spelling?.small ?? {}
  const differ = masculine?.some((word, at) => word !== feminine?.[at]) ?? false
  return bound.words !== undefined && print.style.smallNumbers === 'words' && differ
}

export const pluralNames = (figures: readonly string[]): Names => namesOf([], [...figures, 'count'])

const ASK_GENDER = `The gender of what is counted, by which small numbers are written: ${genders.map((one) => `\`${one}\``).join(' or ')}`

/** Every form that the target language needs; one that the source does not distinguish has the source's `other`. */
function pluralUnits(
  {catalog, sourceResources, figures}: DocumentInput,
  language: Language,
  notes: ReadonlyMap<string, readonly ExchangeNote[]>
): ExchangeUnit[] {
  const names = pluralNames(figures)
  const families = new Map<string, boolean>()
  for (const key of [...Object.keys(sourceResources), ...Object.keys(catalog.resources)]) {
    const form = readForm(key)
    if (form) families.set(form.family, form.ordinal)
  }
  const unit = (key: string, source: string, plural?: PluralForm): ExchangeUnit => {
    const target = catalog.resources[key]
    const state = target === undefined ? 'initial' : 'translated'
    return {
      key,
      role: 'figure',
      source: tokenize(source, names),
      ...(target !== undefined && {target: tokenize(target, names)}),
      state,
      stale: false,
      tags: [],
      notes: notes.get(key) ?? [],
      ...(plural && {plural}),
      base: baseOf(canonical(source, names), target === undefined ? undefined : canonical(target, names), state, false)
    }
  }
  const alone = Object.entries(sourceResources).filter(
    ([key]) => key.startsWith('fig-') && !readForm(key) && genderedFamily(key) === undefined
  )
  const gendered = [...families].flatMap(([family, ordinal]): ExchangeUnit[] => {
    const key = `${family}-gender`
    if (ordinal || (!asksGender(language) && catalog.resources[key] === undefined)) return []
    const made = unit(key, sourceResources[`${family}_other`] ?? '{{count}}')
    return [{...made, notes: [...made.notes, {kind: 'check', text: ASK_GENDER}]}]
  })
  return [
    ...alone.map(([key, source]) => unit(key, source)),
    ...gendered,
    ...[...families].flatMap(([family, ordinal]) =>
      pluralCategories(catalog.locale, ordinal ? 'ordinal' : 'cardinal').map((category) => {
        const other = sourceResources[`${family}_other`] ?? '{{count}}'
        const form = (one: string) => tokenize(sourceResources[`${family}_${one}`] ?? other, names)
        return unit(`${family}_${category}`, sourceResources[`${family}_${category}`] ?? other, {
          family,
          category,
          ordinal,
          one: form('one'),
          other: form('other')
        })
      })
    )
  ]
}

export type {Token}
