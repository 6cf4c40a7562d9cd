import {join} from 'node:path'
import {readLocaleFile} from '../catalog/index.ts'
import {
  checkAcross,
  checkArticle,
  checkAssembled,
  checkCatalog,
  checkSource,
  type StoryOptions
} from '../check/index.ts'
import {agencyByGlossary, assembleEdition, type EditionOptions} from '../edition/index.ts'
import type {Alternate, Catalog, Edition, Finding, Severity} from '../model.ts'
import type {HeldRecord} from './generation.ts'
import {type ProjectGlossary, readProjectGlossary} from './glossary.ts'
import {type Withheld, withheldBy} from './release.ts'
import type {LocaleSettings, Settings} from './settings.ts'
import {readIfThere, type Story} from './story.ts'

/** What came of one article in one locale. */
export interface Composed {
  readonly sourceSlug: string
  readonly locale: string
  /** It may not stand in public now, whatever else is said of it. */
  readonly withheld?: Withheld
  /** Absent where it is withheld or held. */
  readonly edition?: Edition
  /** As it would be printed, also where it is withheld or held: for those who work on it, never for publication. */
  readonly draft?: Edition
  /** Of this locale: its catalog, its pairs, its edition. Those of the article itself are not repeated here. */
  readonly findings: readonly Finding[]
  /** The errors that hold it back. */
  readonly reasons: HeldRecord['reasons']
}

/** Makes the editions of one article after the other; what all of them share is read once. */
export class Composer {
  readonly #settings: Settings
  readonly #now: string
  readonly #checks: StoryOptions
  readonly #glossary: ProjectGlossary
  readonly #labels = new Map<string, Readonly<Record<string, string>>>()

  constructor(settings: Settings, now: string) {
    this.#settings = settings
    this.#now = now
    this.#glossary = readProjectGlossary(settings)
    const {glossary} = this.#glossary
    this.#checks = {
      languages: settings.languages,
      checks: settings.checks,
      severities: severitiesOf(settings),
      require: settings.require,
      ...(glossary && {glossary}),
      ...(settings.stale === 'old' && {pairs: ['current', 'unrecorded', 'stale']})
    }
  }

  /** What is wrong with that which all articles share: the glossary. */
  get findings(): readonly Finding[] {
    return this.#glossary.findings
  }

  /** What is wrong with the article itself. */
  article({article, articleFindings}: Story): Finding[] {
    return [...articleFindings, ...checkArticle(article, this.#checks)]
  }

  /** All editions of one article. With `all`, those are assembled and checked, too, that may not be published now. */
  editions(story: Story, ofArticle: readonly Finding[], {all = false}: {readonly all?: boolean} = {}): Composed[] {
    return this.#settings.locales.map((locale) => this.#edition(story, locale, ofArticle, all))
  }

  /** The figures of the editions of one article against each other. */
  across({article, catalogs, resources}: Story): Finding[] {
    return checkAcross(article, catalogs, {...this.#checks, sourceResources: resources})
  }

  #edition(story: Story, locale: LocaleSettings, ofArticle: readonly Finding[], all: boolean): Composed {
    const {article, own} = story
    const base = {sourceSlug: article.slug, locale: locale.locale}
    const {territory} = locale
    const withheld = withheldBy(article.meta, {
      now: this.#now,
      own: locale === own,
      ...(territory !== undefined && {territory})
    })
    if (withheld && !all) return {...base, withheld, findings: [], reasons: []}
    const ofFiles = story.findings.filter((finding) => finding.locale === locale.locale)
    if (ofArticle.some(isError))
      return {...base, ...(withheld && {withheld}), findings: ofFiles, reasons: reasonsOf([...ofArticle, ...ofFiles])}
    const catalog = locale === own ? ownCatalog(story) : story.catalogs.find((one) => one.locale === locale.locale)
    if (!catalog) return {...base, findings: ofFiles, reasons: []}
    const edition = this.#assemble(story, catalog, locale)
    const context = {...this.#checks, now: this.#now, ...(territory !== undefined && {territory})}
    const findings = [
      ...ofFiles,
      ...(locale === own
        ? checkSource(article, story.segments, this.#checks)
        : checkCatalog(article, catalog, {...this.#checks, house: locale.style, sourceResources: story.resources})),
      ...checkAssembled(edition, article, context)
    ]
    const reasons = reasonsOf(findings)
    const out = !reasons.length && !withheld && {edition}
    return {...base, ...(withheld && {withheld}), ...out, draft: edition, findings, reasons}
  }

  #assemble({article, own, catalogs, resources}: Story, catalog: Catalog, locale: LocaleSettings): Edition {
    const {languages, missing, stale, timeZone} = this.#settings
    const {glossary} = this.#glossary
    const options: EditionOptions = {
      languages,
      policy: {missing, stale},
      fallbacks: locale.fallback.flatMap((name) => catalogs.find((one) => one.locale === name) ?? []),
      sourceResources: resources,
      timeZone,
      style: locale.style,
      labels: this.#labelsOf(locale),
      ...(glossary && {agency: agencyByGlossary(glossary, locale.locale, languages)})
    }
    const edition = assembleEdition(article, catalog, options)
    // The article may say `ar-EG` where the project says `ar`: addresses are the project's.
    return locale === own ? withOwn(edition, {locale: locale.locale}) : edition
  }

  /** `polyedition.json` of the locale over those that it falls back to. */
  #labelsOf({locale, fallback}: LocaleSettings): Readonly<Record<string, string>> {
    let labels = this.#labels.get(locale)
    if (!labels) {
      const files = [...fallback.toReversed(), locale].map((name) =>
        readIfThere(join(this.#settings.localeFiles, name, 'polyedition.json'))
      )
      const entries = files.flatMap((text) => [...readLocaleFile(text ?? '').entries.values()])
      labels = Object.fromEntries(entries.map(({key, value}) => [key, value]))
      this.#labels.set(locale, labels)
    }
    return labels
  }
}

/** The article itself as a catalog: each segment says what it says. */
function ownCatalog({article, segments, resources}: Story): Catalog {
  const entries = segments.map((segment) => ({
    key: segment.key,
    segment,
    status: 'current' as const,
    target: segment.text
  }))
  return {slug: article.slug, locale: article.lang, sourceLocale: article.lang, entries, obsolete: [], resources}
}

/** The edition with some of its words replaced. Not a copy: its tree is made when it is asked for. */
export function withOwn(
  edition: Edition,
  own: {readonly locale?: string; readonly alternates?: readonly Alternate[]}
): Edition {
  const properties = Object.entries(own).map(([name, value]) => [name, {value, enumerable: true}])
  return Object.create(edition, Object.fromEntries(properties) as PropertyDescriptorMap) as Edition
}

/** Where the configuration lets the source or an old text stand, what is missing or stale no longer holds the edition. */
function severitiesOf({missing, stale, severities}: Settings): Readonly<Record<string, Severity | 'off'>> {
  return {
    ...(missing !== 'hold' && {'state-missing': 'warning'}),
    ...(stale !== 'hold' && {'state-stale': 'warning'}),
    ...severities
  }
}

export const isError = ({severity}: Finding): boolean => severity === 'error'

function reasonsOf(findings: readonly Finding[]): HeldRecord['reasons'] {
  return findings.filter(isError).map(({ruleId, key, reason}) => ({ruleId, ...(key !== undefined && {key}), reason}))
}
