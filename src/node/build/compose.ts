import {join} from 'node:path'
import {instantOf, parseArticle} from '../../article/index.ts'
import {createResolver, type GravityOptions, type Resolver, readLocaleFile} from '../../catalog/index.ts'
import {
  checkAcross,
  checkArticle,
  checkAssembled,
  checkCatalog,
  checkSource,
  type StoryOptions,
  textFiller
} from '../../check/index.ts'
import {agencyByGlossary, assembleEdition, type EditionOptions, sourceCatalog, withOwn} from '../../edition/index.ts'
import type {ArticleMeta, Catalog, Correction, Edition, Finding, Severity} from '../../model.ts'
import type {LocaleSettings, Settings} from '../config/settings.ts'
import {judgeStale, type StalePolicy, stalePolicy} from '../config/stale-policy.ts'
import {borderOf, isObstacle, readText} from '../files/obstacles.ts'
import {editFront, type FrontChange, nameInFront} from '../project/front-edit.ts'
import {gravityOptions, type ProjectGlossary, readProjectGlossary} from '../project/glossary.ts'
import {oddFile, shownPath} from '../project/odd-file.ts'
import {askedAt, type Withheld, withheldBy} from '../project/release.ts'
import {articleOptions, type Story} from '../project/story.ts'
import type {EditionRecord, HeldRecord} from './index-records.ts'
import {oddPictures} from './pictures.ts'

/** What became of one article in one locale. */
export interface Composed {
  readonly sourceSlug: string
  readonly locale: string
  /** It may not be public now, whatever else is true of it. */
  readonly withheld?: Withheld
  /** Absent where it is withheld or held. */
  readonly edition?: Edition
  /** As it would be printed, even if it is withheld or held: for those who work on it, never for publication. */
  readonly draft?: Edition
  /** Findings of this locale: its catalog, its pairs, its edition. Those of the article itself are not repeated
   *  here. */
  readonly findings: readonly Finding[]
  /** The errors that hold it back. */
  readonly reasons: HeldRecord['reasons']
}

/** Makes the editions of one article after another; what all of them share is read once. */
export class Composer {
  readonly #settings: Settings
  readonly #now: string
  readonly #checks: StoryOptions
  readonly #gravity: GravityOptions
  readonly #glossary: ProjectGlossary
  /** For each locale, the words in its own `polyedition.json`. */
  readonly #ownLabels = new Map<string, Readonly<Record<string, string>>>()
  readonly #labels = new Map<string, Readonly<Record<string, string>>>()
  readonly #findings: Finding[] = []
  readonly #resolvers = new Map<string, Resolver>()

  constructor(settings: Settings, now: string) {
    this.#settings = settings
    this.#now = now
    this.#glossary = readProjectGlossary(settings)
    this.#findings.push(...this.#glossary.findings)
    for (const {locale} of settings.locales) this.#readLabels(locale)
    const {glossary} = this.#glossary
    this.#gravity = settings.staleByGravity && glossary ? gravityOptions(glossary) : {}
    this.#checks = {
      languages: settings.languages,
      checks: settings.checks,
      severities: severitiesOf(settings),
      require: settings.require,
      style: styleOf(settings),
      ...(glossary && {glossary}),
      ...((settings.stale === 'old' || Object.values(settings.staleByGravity ?? {}).includes('old')) && {
        pairs: ['current', 'unrecorded', 'stale']
      })
    }
  }

  /** What is wrong with the things that all articles share: the glossary, the words of the pages. */
  get findings(): readonly Finding[] {
    return this.#findings
  }

  /** What is wrong with the article itself. */
  article({article, articleFindings, resources}: Story): Finding[] {
    const found = checkArticle(article, {...this.#checks, sourceResources: resources})
    return [...articleFindings, ...found, ...oddPictures(article, this.#settings)]
  }

  /** All editions of one article. With `all`, even those that may not be published now are assembled and checked. */
  editions(story: Story, ofArticle: readonly Finding[], {all = false}: {readonly all?: boolean} = {}): Composed[] {
    return this.#settings.locales.map((locale) => this.#edition(story, locale, ofArticle, all))
  }

  /** The figures of the editions of one article against each other. */
  across({article, own, catalogs, resources}: Story): Finding[] {
    if (!own) return []
    return checkAcross(article, catalogs, {...this.#checks, sourceResources: resources})
  }

  #edition(story: Story, locale: LocaleSettings, ofArticle: readonly Finding[], all: boolean): Composed {
    const {article, own} = story
    const base = {sourceSlug: article.slug, locale: locale.locale}
    const {territory} = locale
    const withheld = withheldBy(article, {
      ...askedAt(this.#now, this.#settings),
      own: locale === own,
      ...(territory !== undefined && {territory})
    })
    if (withheld && !all) return {...base, withheld, findings: [], reasons: []}
    const ofFiles = story.findings.filter((finding) => finding.locale === locale.locale)
    if (ofArticle.some(isError))
      return {...base, ...(withheld && {withheld}), findings: ofFiles, reasons: reasonsOf([...ofArticle, ...ofFiles])}
    const catalog = locale === own ? sourceCatalog(story) : story.catalogs.find((one) => one.locale === locale.locale)
    if (!catalog) return {...base, findings: ofFiles, reasons: []}
    const fill = textFiller(article, this.#settings.languages, {...this.#checks, sourceResources: story.resources})
    const policy = stalePolicy(this.#settings, article.lang, {...this.#gravity, fill})
    const edition = this.#assemble(story, catalog, locale, policy)
    const {timeZone} = this.#settings
    const context = {...this.#checks, now: this.#now, timeZone, ...(territory !== undefined && {territory})}
    const ofCatalog = () => {
      const found = checkCatalog(article, catalog, {
        ...this.#checks,
        house: locale.style,
        sourceResources: story.resources
      }).filter((finding) => !toldByFallback(finding, catalog, locale, story))
      return policy ? judgeStale(found, catalog, this.#settings, policy) : found
    }
    const findings = [
      ...ofFiles,
      ...(locale === own
        ? checkSource(article, story.segments, {...this.#checks, sourceResources: story.resources})
        : ofCatalog()),
      ...checkAssembled(edition, article, context)
    ]
    const reasons = reasonsOf(findings)
    const out = !reasons.length && !withheld && {edition}
    return {...base, ...(withheld && {withheld}), ...out, draft: edition, findings, reasons}
  }

  /** A previous edition, made again from its own Markdown with a notice for each correction of the article that it
   *  lacks. `undefined` if it lacks none; `unreadable` if nobody can tell. */
  noticed(
    markdown: string,
    {article: {meta, lang}, own, catalogs}: Story,
    {locale: name, fallback}: Pick<EditionRecord, 'locale' | 'fallback'>
  ): Noticed {
    const locale = this.#settings.locales.find(({locale}) => locale === name)
    const options = {path: 'edition.md', ...articleOptions(this.#settings)}
    const before = parseArticle(markdown, options)
    if (!locale || before.findings.some(isError)) return meta.corrections.length ? 'unreadable' : undefined
    const pending = datesBeyond(meta.corrections, before.article.meta.corrections)
    if (!pending.length) return undefined
    const labels = this.#labelsOf(locale)
    const text = labels['correction-pending'] ?? locale.language.labels['correction-pending']
    const {fields} = this.#settings
    const list = nameInFront(markdown, 'corrections', fields)
    const notices = pending.map((date): FrontChange => ({name: list, append: {date, text}}))
    // A receiver replaces its edition only with one of a later time.
    const updated = this.#later(before.article.meta, meta.updated ?? pending.at(-1))
    const moment = updated === undefined ? [] : [{name: nameInFront(markdown, 'updated', fields), value: updated}]
    let changed: string
    try {
      changed = editFront(markdown, [...notices, ...moment])
    } catch {
      return 'unreadable'
    }
    const {article} = parseArticle(changed, options)
    const catalog = catalogs.find((one) => one.locale === name)
    const edition = assembleEdition(
      article,
      {
        slug: article.slug,
        locale: article.lang,
        sourceLocale: article.lang,
        entries: [],
        obsolete: [],
        resources: catalog?.resources ?? {}
      },
      {
        languages: this.#settings.languages,
        timeZone: this.#settings.timeZone,
        style: locale.style,
        labels,
        ...(locale !== own && {translatedFrom: lang, ...(fallback !== undefined && {fallback})})
      }
    )
    return withOwn(edition, {locale: name})
  }

  #later({updated, published}: ArticleMeta, date: string | undefined): string | undefined {
    const [own, other] = [updated ?? published, date].map((one) => instantOf(one, this.#settings.timeZone))
    return other !== undefined && !(own !== undefined && own >= other) ? date : undefined
  }

  #assemble(
    {article, own, catalogs, resources}: Story,
    catalog: Catalog,
    locale: LocaleSettings,
    staleEntry: StalePolicy | undefined
  ): Edition {
    const {languages, missing, stale, timeZone} = this.#settings
    const {glossary} = this.#glossary
    const options: EditionOptions = {
      languages,
      policy: {missing, stale, ...(staleEntry && {staleEntry})},
      fallbacks: locale.fallback.flatMap((name) => catalogs.find((one) => one.locale === name) ?? []),
      sourceResources: resources,
      resolver: this.#resolverOf(locale),
      timeZone,
      style: locale.style,
      labels: this.#labelsOf(locale),
      ...(glossary && {agency: agencyByGlossary(glossary, locale.locale, languages)})
    }
    const edition = assembleEdition(article, catalog, options)
    const {slugs} = article.meta
    const slug = slugs && Object.hasOwn(slugs, locale.locale) ? slugs[locale.locale] : undefined
    if (locale !== own && slug === undefined) return edition
    // The article may say `ar-EG` where the project says `ar`: addresses are the project's.
    return withOwn(edition, {locale: locale.locale, ...(slug !== undefined && {slug})})
  }

  /** One for each locale: it prints figures in the style of that edition, whichever language a text falls back to. */
  #resolverOf({locale, style}: LocaleSettings): Resolver {
    const made =
      this.#resolvers.get(locale) ?? createResolver({languages: this.#settings.languages, style: () => style})
    this.#resolvers.set(locale, made)
    return made
  }

  /** `polyedition.json` of the locale, over those of the locales that it falls back to. */
  #labelsOf({locale, fallback}: LocaleSettings): Readonly<Record<string, string>> {
    let labels = this.#labels.get(locale)
    if (!labels) {
      labels = Object.assign({}, ...[...fallback.toReversed(), locale].map((name) => this.#ownLabels.get(name)))
      this.#labels.set(locale, labels!)
    }
    return labels!
  }

  #readLabels(locale: string): void {
    const {localeFiles} = this.#settings
    const path = join(localeFiles, locale, 'polyedition.json')
    const text = readText(path, borderOf(this.#settings, localeFiles))
    if (isObstacle(text))
      this.#findings.push({...oddFile('text-broken-file', shownPath(this.#settings, path), text), locale})
    else if (text !== undefined) {
      const {entries} = readLocaleFile(text)
      this.#ownLabels.set(locale, Object.fromEntries([...entries.values()].map(({key, value}) => [key, value])))
    }
  }
}

export type Noticed = Edition | 'unreadable' | undefined

/** Dates of the corrections that the other list lacks; several may have the same day. */
function datesBeyond(all: readonly Correction[], known: readonly Correction[]): string[] {
  const rest = known.map(({date}) => date)
  return all.flatMap(({date}) => {
    const at = rest.indexOf(date)
    if (at < 0) return [date]
    rest.splice(at, 1)
    return []
  })
}

/** What a locale does not translate itself is printed as its fallback prints it, so the correction may be announced
 *  there. */
function toldByFallback({ruleId, key}: Finding, own: Catalog, {fallback}: LocaleSettings, {catalogs}: Story): boolean {
  if (ruleId !== 'correction-not-applied' || own.entries.find((one) => one.key === key)?.status !== 'missing')
    return false
  return fallback.some((name) => {
    const entries = catalogs.find(({locale}) => locale === name)?.entries
    return entries?.find((one) => one.key === key)?.status === 'current'
  })
}

/** The house style that the configuration gives a locale. */
export function styleOf({locales}: Settings): NonNullable<StoryOptions['style']> {
  return (name) => locales.find(({locale}) => locale === name)?.style
}

/** Where the configuration allows the source or an old text instead, missing and stale segments no longer hold the
 *  edition. */
function severitiesOf({missing, stale, severities}: Settings): Readonly<Record<string, Severity | 'off'>> {
  return {
    ...(missing !== 'hold' && {'state-missing': 'warning'}),
    ...(stale !== 'hold' && {'state-stale': 'warning'}),
    ...severities
  }
}

const isError = ({severity}: Finding): boolean => severity === 'error'

function reasonsOf(findings: readonly Finding[]): HeldRecord['reasons'] {
  return findings.filter(isError).map(({ruleId, key, reason}) => ({ruleId, ...(key !== undefined && {key}), reason}))
}
