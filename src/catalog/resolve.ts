import i18next, {type i18n} from 'i18next'
import {languageFor} from '../languages/choose.ts'
import {type HouseStyle, houseStyle, type LanguagePack} from '../languages/language.ts'
import type {BoundFigure, Catalog, CatalogEntry, EntryStatus, Segment} from '../model.ts'
import {printBound} from './bound-figure.ts'
import {atStart, boundWords, capitalized, withStarts} from './bound-words.ts'
import {carry, uncarry} from './i18next-escape.ts'

/** What an edition prints if a target is missing or stale: nothing (the edition is held), the source's text, or the old
 *  target. */
export interface FallbackPolicy {
  readonly missing: 'hold' | 'source'
  readonly stale: 'hold' | 'source' | 'old'
  /** Decides a single stale entry, by the gravity of its edit for example. */
  readonly staleEntry?: (entry: CatalogEntry, locale: string) => 'hold' | 'source' | 'old'
}

export interface ResolveInput {
  /** This edition's locale first, then those that it falls back to: `ar-EG`, `ar`. */
  readonly catalogs: readonly Catalog[]
  /** Bound figures of the article. */
  readonly figures?: Readonly<Record<string, BoundFigure>>
  /** What the source language's locale file contains beside its texts: its plural families. */
  readonly sourceResources?: Readonly<Record<string, string>>
  readonly policy?: Partial<FallbackPolicy>
}

export interface ResolvedSegment {
  readonly key: string
  readonly segment: Segment
  /** Tagged, figures filled in. */
  readonly text: string
  /** Whose text it is: the edition's locale, one that it falls back to, or the source's. */
  readonly locale: string
  readonly status: EntryStatus | 'source'
  /** The policy does not let this edition out; `text` is what a preview may show. */
  readonly held: boolean
}

export interface ResolverOptions {
  readonly languages: readonly LanguagePack[]
  /** The house style of a locale, over that of its pack. */
  readonly style?: (locale: string) => Partial<HouseStyle> | undefined
}

export interface Resolver {
  /** The text of each segment in one edition, in the article's order. Never throws on content. */
  resolve(input: ResolveInput): ResolvedSegment[]
  /** The source's own texts, figures filled in: the edition in the article's language. */
  resolveSource(
    segments: readonly Segment[],
    sourceLocale: string,
    input: Omit<ResolveInput, 'catalogs' | 'policy'>
  ): ResolvedSegment[]
}

const NAMESPACE = 'edition'

/** One i18next for all editions that are built: it chooses the plural form of each figure, once for a story and locale.
 *  The figures are then filled in here, so that resolving costs little beside parsing.
 *  @example
 *  import {createResolver, extractCatalogs, parseArticle, segmentArticle} from 'polyedition'
 *  import {ar} from 'polyedition/languages/ar'
 *  import {en} from 'polyedition/languages/en'
 *  const {article} = parseArticle('---\nheadline: Talks\nlang: en\n---\n\nThree men were hurt.\n', {slug: 'talks'})
 *  const segments = segmentArticle(article)
 *  const {catalogs} = extractCatalogs({slug: 'talks', segments, source: {locale: 'en'}, locales: [{locale: 'ar'}]})
 *  const resolver = createResolver({languages: [en, ar]})
 *  const [headline] = resolver.resolve({catalogs, policy: {missing: 'source'}})
 *  headline.text // → 'Talks' */
export function createResolver(options: ResolverOptions): Resolver {
  const engine = i18next.createInstance()
  engine.init({
    initAsync: false,
    lng: 'dev',
    fallbackLng: false,
    resources: {},
    nsSeparator: false,
    keySeparator: false,
    returnEmptyString: true,
    interpolation: {escapeValue: false}
  })
  const press = {engine, options, printed: new WeakMap()}
  return {
    resolve(input) {
      const [own, ...others] = input.catalogs
      if (!own) return []
      const chain = [own, ...others]
      const picked = own.entries.map((entry) => pick(entry, chain, indexOf(others, entry.key), input.policy))
      const families = new Map(chain.map(({locale, resources}) => [locale, resources]))
      if (input.sourceResources) families.set(own.sourceLocale, input.sourceResources)
      return fill(press, picked, [...families.keys()], families, input.figures ?? {})
    },
    resolveSource(segments, locale, {figures = {}, sourceResources = {}}) {
      const picked = segments.map((segment): ResolvedSegment => {
        return {key: segment.key, segment, text: segment.text, locale, status: 'source', held: false}
      })
      return fill(press, picked, [locale], new Map([[locale, sourceResources]]), figures)
    }
  }
}

function indexOf(catalogs: readonly Catalog[], key: string): Array<{entry: CatalogEntry; locale: string}> {
  return catalogs.flatMap(({entries, locale}) => {
    const entry = keyed(entries).get(key)
    return entry ? [{entry, locale}] : []
  })
}

const indexes = new WeakMap<readonly CatalogEntry[], Map<string, CatalogEntry>>()

function keyed(entries: readonly CatalogEntry[]): Map<string, CatalogEntry> {
  let index = indexes.get(entries)
  if (!index) {
    index = new Map(entries.map((entry) => [entry.key, entry]))
    indexes.set(entries, index)
  }
  return index
}

/** The first current text of the chain; otherwise an old one that the policy allows; otherwise the source's. */
function pick(
  own: CatalogEntry,
  chain: readonly Catalog[],
  others: ReadonlyArray<{entry: CatalogEntry; locale: string}>,
  {missing = 'hold', stale = 'hold', staleEntry}: Partial<FallbackPolicy> = {}
): ResolvedSegment {
  const {key, segment} = own
  const {locale: home, sourceLocale} = chain[0]!
  const candidates = [{entry: own, locale: home}, ...others].filter(({entry}) => entry.target !== undefined)
  const good = candidates.find(({entry}) => entry.status === 'current' || entry.status === 'unrecorded')
  if (good)
    return {
      key,
      segment,
      text: uncarry(good.entry.target!),
      locale: good.locale,
      status: good.entry.status,
      held: false
    }
  const source = {key, segment, text: segment.text, locale: sourceLocale}
  const old = candidates[0]
  if (!old) return {...source, status: missing === 'source' ? 'source' : 'missing', held: missing === 'hold'}
  const choice = staleEntry?.(old.entry, old.locale) ?? stale
  if (choice === 'source') return {...source, status: 'source', held: false}
  return {key, segment, text: uncarry(old.entry.target!), locale: old.locale, status: 'stale', held: choice === 'hold'}
}

type Figures = Readonly<Record<string, BoundFigure>>
/** The plural families of a locale. */
type Families = Readonly<Record<string, string>>

/** A story's figures as one of its locales prints them, with the families that it was printed from. */
interface Printing {
  readonly from: ReadonlyArray<Families | undefined>
  readonly values: Record<string, string>
}

interface Press {
  readonly engine: i18n
  readonly options: ResolverOptions
  /** By a story's figures and by locale: a story is printed for its rules, its comparison and its editions. */
  readonly printed: WeakMap<Figures, Map<string, Printing>>
}

function fill(
  press: Press,
  picked: ResolvedSegment[],
  chain: readonly string[],
  families: ReadonlyMap<string, Families>,
  figures: Figures
): ResolvedSegment[] {
  const {engine, options} = press
  const names = new Set(Object.keys(figures))
  if (!names.size || !picked.some(({text}) => text.includes('{{'))) return picked
  const printed = new Map<string, Record<string, string>>()
  return picked.map((one) => {
    if (!one.text.includes('{{')) return one
    let values = printed.get(one.locale)
    if (!values) {
      // From the locale whose text it is, down the chain: the noun must be in the language of its sentence.
      const lngs = [one.locale, ...chain.slice(chain.indexOf(one.locale) + 1)].filter((locale) =>
        sameLanguage(locale, one.locale)
      )
      const from = lngs.map((locale) => families.get(locale))
      const story = press.printed.get(figures) ?? new Map<string, Printing>()
      const known = story.get(lngs.join(' '))
      const same = known?.from.every((one, at) => one === from[at])
      values = known && same ? known.values : print(engine, lngs, from, {figures, ...options})
      story.set(lngs.join(' '), {from, values})
      press.printed.set(figures, story)
      printed.set(one.locale, values)
    }
    return {...one, text: uncarry(filledIn(withStarts(carry(one.text, names)), values))}
  })
}

/** The figures of a text in which nothing else is left to fill in, as any i18next does it. */
const filledIn = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/\{\{\s*([A-Za-z][\w-]*\^?)\s*\}\}/g, (_, name: string) => values[name]!)

const sameLanguage = (a: string, b: string) => a.split('-', 1)[0] === b.split('-', 1)[0]

/** Each figure as its locale prints it: alone, or in the form of its plural family that its number requires. */
function print(
  engine: i18n,
  lngs: readonly string[],
  families: ReadonlyArray<Families | undefined>,
  {figures, languages, style}: ResolverOptions & {readonly figures: Figures}
): Record<string, string> {
  const locale = lngs[0]!
  for (const [at, lng] of lngs.entries()) {
    engine.removeResourceBundle(lng, NAMESPACE)
    engine.addResourceBundle(lng, NAMESPACE, {...families[at]}, false, true, {silent: true})
  }
  const language = languageFor(locale, languages)
  const house = houseStyle(language.print.style, style?.(locale))
  return Object.fromEntries(
    Object.entries(figures).flatMap(([name, figure]) => {
      const alone = printBound(figure, {locale, language, style: house})
      const key = `fig-${name}`
      const ordinal = figure.style === 'ordinal'
      const count = Number(figure.value)
      const within = {lngs: [...lngs], ns: NAMESPACE, ...(Number.isFinite(count) && {count}), ordinal}
      if (!engine.exists(key, within)) return named(name, alone, locale)
      const form = engine.t(key, {...within, replace: {count: alone}})
      const of = {lngs: [...lngs], ns: NAMESPACE}
      const gender = engine.exists(`${key}-gender`, of) ? engine.t(`${key}-gender`, of) : undefined
      const words = house.smallNumbers === 'words' ? boundWords(figure, form, language, gender) : undefined
      const whole = words === undefined ? form : engine.t(key, {...within, replace: {count: words}})
      return named(name, whole, locale)
    })
  )
}

/** A figure as it stands in a sentence, and at its start. */
const named = (name: string, text: string, locale: string): Array<[name: string, text: string]> => [
  [name, text],
  [atStart(name), capitalized(text, locale)]
]
