import {type Signing, signatureOf} from '../catalog/index.ts'
import {languageFor, languageIfTag} from '../languages/choose.ts'
import {allWhole} from '../languages/generic.ts'
import {code, says} from '../messages/says.ts'
import type {Article, Catalog, CatalogEntry, Edition, EntryStatus, Finding, Segment, State} from '../model.ts'
import {segmentArticle} from '../segment/index.ts'
import type {
  ArticleCheck,
  ArticleText,
  CatalogCheck,
  Check,
  EditionCheck,
  EditionContext,
  LinkedArticle,
  MissingArticle
} from './check.ts'
import {Pair} from './pair.ts'
import {placeIn} from './place.ts'
import {checkAll, checkSides, type PairOptions, runText, stamp} from './run.ts'
import {type Side, sideOf} from './text-reading.ts'
import {plainPairs, sourceTexts, textFiller} from './texts.ts'
import {withoutUntranslated} from './untranslated.ts'

export interface StoryOptions extends Omit<PairOptions, 'waivers'> {
  /** Which targets are compared with their source. A stale one answers another text, so by default it is not compared:
   *  `state-stale` reports it. */
  readonly pairs?: readonly EntryStatus[]
  /** The least state of a target that may be printed. Default `translated`. */
  readonly require?: State
  /** Every translation must be signed; by what a signature is held against it. */
  readonly sign?: Pick<Signing, 'hash'>
  /** What the source's own locale file holds beside its texts: the plural families of bound figures. */
  readonly sourceResources?: Readonly<Record<string, string>>
  /** What the links of an article to other articles mean. */
  readonly linked?: (article: Article, href: string) => LinkedArticle | MissingArticle | undefined
}

const HELD_TOGETHER: readonly EntryStatus[] = ['current', 'unrecorded']

/** Whether any rule about texts is asked: otherwise none is compared, and none is read. */
const readsTexts = ({checks, severities}: Pick<StoryOptions, 'checks' | 'severities'>, scopes: readonly string[]) =>
  checks.some(({id, scope}) => scopes.includes(scope) && severities?.[id] !== 'off')

const scoped = <T extends Check>(checks: readonly Check[], scope: T['scope']): T[] =>
  checks.filter((check): check is T => check.scope === scope)

/** The rules that look at an article by itself.
 *  @example
 *  import {checkArticle, checks, parseArticle} from 'polyedition'
 *  import {en} from 'polyedition/languages/en'
 *  const {article} = parseArticle('---\nheadline: Talks\nlang: en\n---\n\nThree men were hurt.\n', {slug: 'talks'})
 *  checkArticle(article, {languages: [en], checks}) // → [] */
export function checkArticle(article: Article, options: StoryOptions): Finding[] {
  const language = languageIfTag(article.lang, options.languages)
  const where = {slug: article.slug}
  let known: readonly ArticleText[] | undefined
  const texts = () => {
    known ??= sourceTexts(article, segmentArticle(article), options.languages, options)
    return known
  }
  const {linked} = options
  const context = {language, texts, ...(linked && {linked: (href: string) => linked(article, href)})}
  return scoped<ArticleCheck>(options.checks, 'article').flatMap((check) =>
    inArticle(article, stamp(check, check.run(article, context), where, options))
  )
}

/** The rules that look at one text by itself, on each segment of the article in its own language. */
export function checkSource(article: Article, segments: readonly Segment[], options: StoryOptions): Finding[] {
  const {slug, lang} = article
  if (!readsTexts(options, ['text'])) return []
  return sourceTexts(article, segments, options.languages, options).flatMap(({segment: {key, place}, plain}) =>
    runText(plain, lang, options).map((finding) => ({...finding, slug, key, place: finding.place ?? place}))
  )
}

/** The rules that look at a catalog, and those that compare each target with its source. A rule that is waived for a
 *  segment says nothing of it. Each finding points to the target in the locale file, or else to the segment.
 *  @example
 *  import {checkCatalog, checks, extractCatalogs, parseArticle, segmentArticle} from 'polyedition'
 *  import {ar} from 'polyedition/languages/ar'
 *  import {en} from 'polyedition/languages/en'
 *  const {article} = parseArticle('---\nheadline: Talks\nlang: en\n---\n\nThree men were hurt.\n', {slug: 'talks'})
 *  const segments = segmentArticle(article)
 *  const {catalogs} = extractCatalogs({slug: 'talks', segments, source: {locale: 'en'}, locales: [{locale: 'ar'}]})
 *  const findings = checkCatalog(article, catalogs[0], {languages: [en, ar], checks})
 *  findings.map(({ruleId}) => ruleId) // → ['state-missing'] */
export function checkCatalog(article: Article, catalog: Catalog, options: StoryOptions): Finding[] {
  const {slug, locale} = catalog
  const {require} = options
  const languages = allWhole(options.languages)
  const fill = textFiller(article, languages, options)
  const signing = options.sign && {
    ...options.sign,
    languages,
    figures: article.meta.figures,
    ...(options.glossary && {glossary: options.glossary})
  }
  const signed = signing && ((entry: CatalogEntry) => signatureOf(entry, catalog, signing))
  const context = {languages, fill, ...(require && {require}), ...(signed && {signed})}
  const entries = new Map(catalog.entries.map((entry) => [entry.key, entry]))
  const judged = {...options, originOf: (key: string | undefined) => entries.get(key ?? '')?.recorded?.origin}
  const ofCatalog = scoped<CatalogCheck>(options.checks, 'catalog').flatMap((check) =>
    stamp(check, check.run(catalog, article, context), {slug, locale}, judged)
  )
  return [...ofCatalog.filter((finding) => !isWaived(finding, entries)), ...checkPairs(article, catalog, options)].map(
    (finding) => placed({...finding, slug}, entries)
  )
}

/** The rules that look at an assembled edition.
 *  @example
 *  import {assembleEdition, checkAssembled, checks, extractCatalogs, parseArticle, segmentArticle} from 'polyedition'
 *  import {ar} from 'polyedition/languages/ar'
 *  import {en} from 'polyedition/languages/en'
 *  const {article} = parseArticle('---\nheadline: Talks\nlang: en\n---\n\nThree men were hurt.\n', {slug: 'talks'})
 *  const segments = segmentArticle(article)
 *  const {catalogs} = extractCatalogs({slug: 'talks', segments, source: {locale: 'en'}, locales: [{locale: 'ar'}]})
 *  const languages = [en, ar]
 *  const edition = assembleEdition(article, catalogs[0], {languages})
 *  checkAssembled(edition, article, {languages, checks}) // → [] */
export function checkAssembled(
  edition: Edition,
  article: Article,
  options: StoryOptions & Omit<EditionContext, 'languages'>
): Finding[] {
  const {now, timeZone, territory, glossary} = options
  const context = {
    languages: allWhole(options.languages),
    ...(glossary && {glossary}),
    ...(now !== undefined && {now}),
    ...(timeZone !== undefined && {timeZone}),
    ...(territory !== undefined && {territory})
  }
  const where = {slug: edition.sourceSlug, locale: edition.locale}
  return scoped<EditionCheck>(options.checks, 'edition').flatMap((check) =>
    inArticle(article, stamp(check, check.run(edition, article, context), where, options))
  )
}

const inArticle = (article: Article, findings: readonly Finding[]): Finding[] =>
  findings.map((finding) => (finding.place ? finding : {...finding, place: placeIn(article)}))

function checkPairs(article: Article, catalog: Catalog, options: StoryOptions): Finding[] {
  if (!readsTexts(options, ['pair', 'text'])) return []
  const {sourceLocale, locale} = catalog
  const source = languageFor(sourceLocale, options.languages)
  const target = languageFor(locale, options.languages)
  const statuses = options.pairs ?? HELD_TOGETHER
  const known = new Map(catalog.entries.map((entry) => [entry.key, entry]))
  const [ownStyle, style] = [options.style?.(sourceLocale), options.style?.(locale) ?? options.house]
  const pairs = plainPairs(article, catalog, options.languages, options.sourceResources, options.style).flatMap(
    (pair) => {
      if (!statuses.includes(pair.status)) return []
      const entry = known.get(pair.key)!
      const sides = withoutUntranslated({
        source: sideOf(entry.segment, pair.source, sourceLocale, source, ownStyle),
        target: sideOf(entry, pair.target, locale, target, style)
      })
      return [{...sides, key: pair.key}]
    }
  )
  const document = {pairs}
  const {checks, severities, originOf = (key: string | undefined) => known.get(key ?? '')?.recorded?.origin} = options
  return checkAll(
    pairs.map(({source, target, key}) => {
      const {segment, recorded} = known.get(key)!
      const addresses = recorded?.addresses?.map((one) => one.target)
      const code = segment.tags.flatMap(({kind, value}) => (kind === 'code' && value !== undefined ? [value] : []))
      return {
        pair: new Pair(source, target, key, document, {
          ...options,
          code,
          origin: originOf(key),
          ...(addresses && {addresses})
        }),
        options: {...(severities && {severities}), originOf, waivers: recorded?.waivers ?? []}
      }
    }),
    checks
  )
}

/** The figures of every edition against those of every other, beside the source: each of two translations may pass for
 *  a rounding of it, and yet they differ. Reported in the later locale, unless one of them was already found to
 *  contradict the source. */
export function checkAcross(article: Article, catalogs: readonly Catalog[], options: StoryOptions): Finding[] {
  const rules = options.checks.filter(({id, scope}) => scope === 'pair' && id.startsWith('figure-'))
  if (!readsTexts({...options, checks: rules}, ['pair'])) return []
  const editions = catalogs.map((catalog) => {
    const {locale} = catalog
    const language = languageFor(locale, options.languages)
    const entries = new Map(catalog.entries.map((entry) => [entry.key, entry]))
    const sides = plainPairs(article, catalog, options.languages, options.sourceResources, options.style).flatMap(
      ({key, target, status}): Array<[string, Side]> =>
        HELD_TOGETHER.includes(status) ? [[key, sideOf(entries.get(key)!, target, locale, language)]] : []
    )
    const wrong = new Set(
      checkPairs(article, catalog, {...options, checks: rules}).flatMap(({key, severity}) =>
        severity === 'info' || key === undefined ? [] : [key]
      )
    )
    return {locale, entries, sides: new Map(sides), wrong}
  })
  const findings: Finding[] = []
  for (const [at, one] of editions.entries()) {
    for (const {entries, sides, wrong} of editions.slice(at + 1)) {
      for (const [key, source] of one.sides) {
        const target = sides.get(key)
        if (target === undefined || one.wrong.has(key) || wrong.has(key)) continue
        const waivers = entries.get(key)?.recorded?.waivers ?? []
        for (const finding of checkSides(new Pair(source, target, key, undefined, options), {
          ...options,
          checks: rules,
          waivers
        })) {
          if (finding.severity !== 'error') continue
          const said = across(finding, one.locale)
          findings.push(placed({...finding, ...said, severity: 'warning', slug: article.slug}, entries))
        }
      }
    }
  }
  return findings
}

/** What is said of two editions, and of which. A rule of a publisher's own may only have said it in English. */
function across({message, reason}: Finding, locale: string): Pick<Finding, 'reason' | 'message'> {
  const finding = message ?? {text: reason, lang: 'en', bare: true as const}
  return says('across', {finding, locale: code(locale)}, message?.note)
}

function isWaived({key, ruleId}: Finding, entries: ReadonlyMap<string, CatalogEntry>): boolean {
  const entry = key === undefined ? undefined : entries.get(key)
  return entry?.recorded?.waivers.some(({rule}) => rule === ruleId) ?? false
}

function placed(finding: Finding, entries: ReadonlyMap<string, CatalogEntry>): Finding {
  const entry = finding.key === undefined ? undefined : entries.get(finding.key)
  const place = finding.place ?? entry?.targetPlace ?? entry?.segment.place
  return place ? {...finding, place} : finding
}
