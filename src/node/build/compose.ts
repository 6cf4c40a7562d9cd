import type {Glossary} from '../../attribution/index.ts'
import {toldByFallback} from '../../build/index.ts'
import {createResolver, type GravityOptions, type Resolver} from '../../catalog/index.ts'
import {
  checkAcross,
  checkArticle,
  checkAssembled,
  checkCatalog,
  checkSource,
  isAwaited,
  type StoryOptions,
  textFiller
} from '../../check/index.ts'
import {agencyByGlossary, assembleEdition, type EditionOptions, sourceCatalog, withOwn} from '../../edition/index.ts'
import type {Catalog, Edition, Finding} from '../../model.ts'
import type {LocaleSettings} from '../config/settings.ts'
import {judgeStale, type StalePolicy, stalePolicy} from '../config/stale-policy.ts'
import type {Settings} from '../config/whole-settings.ts'
import {hashOf} from '../files/hash.ts'
import {gravityOptions, type ProjectGlossary, readProjectGlossary} from '../project/glossary.ts'
import type {Project} from '../project/project.ts'
import {askedAt, type Withheld, withheldBy} from '../project/release.ts'
import type {Story} from '../project/story.ts'
import {ArticleLinks} from './article-links.ts'
import {AskedLinks} from './asked-links.ts'
import {checkSettings} from './check-settings.ts'
import {type Noticed, noticed} from './correction-notice.ts'
import type {EditionRecord, HeldRecord} from './index-records.ts'
import {PageLabels} from './page-labels.ts'
import {Gallery, oddPictures} from './pictures.ts'

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
  /** The errors that hold it back, or the translations that it waits for. */
  readonly reasons: HeldRecord['reasons']
  /** Nothing is wrong with it, but translations were not made yet. */
  readonly waits?: true
}

/** Makes the editions of one article after another; what all of them share is read once. */
export class Composer {
  /** What is wrong with the things that all articles share: the glossary, the words of the pages. */
  readonly findings: readonly Finding[]
  /** What links between the articles mean. */
  readonly links: ArticleLinks
  /** What rules asked of them. */
  readonly asked: AskedLinks
  /** The pictures of the articles. */
  readonly gallery: Gallery
  /** The words of the pages that the project has set. */
  readonly labels: PageLabels
  readonly #settings: Settings
  readonly #now: string
  readonly #checks: StoryOptions
  readonly #gravity: GravityOptions
  readonly #glossary: ProjectGlossary
  readonly #resolvers = new Map<string, Resolver>()

  constructor(project: Pick<Project, 'settings' | 'articles' | 'claimants'>, now: string) {
    const {settings} = project
    this.#settings = settings
    this.gallery = new Gallery(settings)
    this.#now = now
    this.#glossary = readProjectGlossary(settings)
    this.labels = new PageLabels(settings)
    this.findings = [...this.#glossary.findings, ...this.labels.findings]
    const {glossary} = this.#glossary
    this.#gravity = settings.staleByGravity && glossary ? gravityOptions(glossary) : {}
    this.links = new ArticleLinks(settings, project)
    this.asked = new AskedLinks(this.links, settings.root)
    this.#checks = {...checkSettings(settings, glossary), linked: this.asked.linked}
  }

  /** What is wrong with the article itself. */
  article({article, articleFindings, resources}: Story): Finding[] {
    const found = checkArticle(article, {...this.#checks, sourceResources: resources})
    return [...articleFindings, ...found, ...oddPictures(article, this.gallery)]
  }

  /** All editions of one article. With `all`, even those that may not be published now are assembled and checked. */
  editions(story: Story, ofArticle: readonly Finding[], {all = false}: {readonly all?: boolean} = {}): Composed[] {
    return this.#settings.locales.map((locale) => this.#edition(story, locale, ofArticle, all))
  }

  /** The edition in one locale, even if it may not be published now. */
  draft(story: Story, locale: LocaleSettings, ofArticle: readonly Finding[]): Composed {
    return this.#edition(story, locale, ofArticle, true)
  }

  /** The names that the desk has settled, where it has a glossary. */
  get names(): {readonly glossary?: Glossary} {
    const {glossary} = this.#glossary
    return glossary ? {glossary} : {}
  }

  /** The edition in one locale as it would be printed, whatever is wrong with it. */
  assembled(story: Story, locale: LocaleSettings): Edition | undefined {
    const catalog = story.catalogs.find((one) => one.locale === locale.locale)
    return catalog && this.#assemble(story, catalog, locale, undefined)
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
      return {
        ...base,
        ...(withheld && {withheld}),
        findings: ofFiles,
        reasons: reasonsOf([...ofArticle, ...ofFiles].filter(isError))
      }
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
        require: locale.require,
        ...(locale.sign && {sign: {hash: hashOf}}),
        sourceResources: story.resources
      }).filter((finding) => !toldByFallback(finding, catalog, locale.fallback, story.catalogs))
      return policy ? judgeStale(found, catalog, this.#settings, policy) : found
    }
    const findings = [
      ...ofFiles,
      ...(locale === own
        ? checkSource(article, story.segments, {...this.#checks, sourceResources: story.resources})
        : ofCatalog()),
      ...checkAssembled(edition, article, context)
    ]
    const errors = reasonsOf(findings.filter(isError))
    const absent = reasonsOf(findings.filter((finding) => isAwaited(finding, this.#checks.severities)))
    const waits = !errors.length && absent.length > 0 && {waits: true as const}
    const reasons = waits ? absent : errors
    const out = !reasons.length && !withheld && {edition}
    return {...base, ...(withheld && {withheld}), ...out, ...waits, draft: edition, findings, reasons}
  }

  /** A previous edition with its notices of correction: see `noticed`. */
  noticed(markdown: string, story: Story, before: Pick<EditionRecord, 'locale' | 'fallback'>): Noticed {
    return noticed(markdown, story, before, {settings: this.#settings, labels: this.labels})
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
      labels: this.labels.of(locale),
      ...(locale.addresses && {addresses: locale.addresses}),
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
}

const isError = ({severity}: Finding): boolean => severity === 'error'

function reasonsOf(findings: readonly Finding[]): HeldRecord['reasons'] {
  return findings.map(({ruleId, key, reason}) => ({ruleId, ...(key !== undefined && {key}), reason}))
}
