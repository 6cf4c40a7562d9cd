import {describeStale, signaturesOf} from '../../catalog/index.ts'
import {plainPairs, textFiller} from '../../check/index.ts'
import type {
  Hello,
  Help,
  LocaleInfo,
  Overview,
  SegmentView,
  Signatures,
  StoryFindings,
  StoryRow,
  StoryView
} from '../../desk/protocol.ts'
import {languageFor} from '../../languages/choose.ts'
import type {Catalog, CatalogEntry, Finding, Gravity} from '../../model.ts'
import {checkSettings} from '../build/check-settings.ts'
import {Composer} from '../build/compose.ts'
import {checkProject} from '../commands/check.ts'
import {entryOf, versionOf} from '../commands/save.ts'
import {statusOf} from '../commands/status.ts'
import type {LocaleSettings} from '../config/settings.ts'
import {styleOf} from '../config/settings.ts'
import type {Settings} from '../config/whole-settings.ts'
import {UsageError} from '../files/errors.ts'
import {hashOf} from '../files/hash.ts'
import {gravityOptions, loadGlossary} from '../project/glossary.ts'
import {chooseArticles, loadProject, type Project} from '../project/project.ts'
import {signingOf} from '../project/signing.ts'
import {readStory, type Story} from '../project/story.ts'
import type {DeskMemory} from './memory.ts'
import {Pages, type Unsaved} from './page.ts'
import {signaturesIn} from './signatures.ts'
import {termsOf} from './terms.ts'

/** What the desk shows of a project, read from its files when it is asked for, and read again after a change. */
export class Stories {
  readonly settings: Settings
  readonly #now: () => string
  readonly #memory: DeskMemory
  readonly #project: Promise<Project>
  #overview: Promise<Overview> | undefined
  readonly #findings = new Map<string, Promise<StoryFindings>>()
  #made: Promise<{readonly composer: Composer; readonly pages: Pages}> | undefined

  constructor(settings: Settings, memory: DeskMemory, now: () => string) {
    this.settings = settings
    this.#now = now
    this.#memory = memory
    this.#project = loadProject({settings})
    // Whoever asks for it is told.
    this.#project.catch(() => {})
  }

  hello(project: string, proposed: string | undefined, readOnly: boolean): Hello {
    const {source, locales} = this.settings
    const named = proposed !== undefined && {proposed}
    return {project, source, locales: locales.map(infoOf), readOnly, ...named}
  }

  overview(): Promise<Overview> {
    this.#overview ??= this.#readOverview()
    return this.#overview
  }

  async #readOverview(): Promise<Overview> {
    const {settings} = this
    const now = this.#now()
    const {rows} = await statusOf({settings, now})
    const {findings} = await checkProject({settings, now})
    const of = (slug: string, locale: string) =>
      findings.filter((one) => one.slug === slug && (one.locale === undefined || one.locale === locale))
    return {
      rows: rows.map(({edits, open: _, until, by = [], ...row}): StoryRow => {
        const count: Record<Finding['severity'], number> = {error: 0, warning: 0, info: 0}
        const own = of(row.slug, row.locale)
        for (const {ruleId, severity} of own) if (!isProgress(ruleId)) count[severity]++
        const signs = own.filter(({ruleId}) => ruleId === 'state-unsigned')
        const signature = signs.length > 0 && (signs.some(({actual}) => actual) ? 'lapsed' : 'unsigned')
        const gravity: Partial<Record<Gravity, number>> = {}
        for (const {
          gravity: [worst = 'wording']
        } of edits)
          gravity[worst] = (gravity[worst] ?? 0) + 1
        return {
          ...row,
          gravity,
          findings: count,
          by,
          ...(signature && {signature}),
          ...(until !== undefined && {embargo: until})
        }
      }),
      findings: findings.filter(({slug}) => slug === undefined)
    }
  }

  /** The story as it stands on disk. Throws `UsageError` if there is none of this name. */
  async read(slug: string): Promise<Story> {
    const project = await this.#project
    const [file] = chooseArticles(project, [slug])
    return readStory(this.settings, file!)
  }

  /** The page of an edition, with what is typed in place of what is saved. */
  async page(slug: string, locale: string, unsaved?: Unsaved): Promise<string | undefined> {
    const {pages} = await this.#making()
    return pages.page(slug, locale, unsaved)
  }

  #making(): Promise<{readonly composer: Composer; readonly pages: Pages}> {
    this.#made ??= this.#project.then((project) => {
      const composer = new Composer(project, this.#now())
      return {composer, pages: new Pages(project, composer)}
    })
    return this.#made
  }

  async view(slug: string, locale: string): Promise<StoryView> {
    const story = await this.read(slug)
    return this.viewOf(story, locale)
  }

  viewOf(story: Story, locale: string): StoryView {
    const {settings} = this
    const {article, own, resources, file} = story
    const {catalog, target} = this.#edition(story, locale)
    const style = styleOf(settings)
    const fill = textFiller(article, settings.languages, {sourceResources: resources, style})
    const glossary = loadGlossary(settings)
    const describe = {...gravityOptions(glossary), fill}
    const language = languageFor(article.lang, settings.languages)
    const segments = catalog.entries.map((entry) => segmentView(entry, describeStale(entry, language, describe)))
    const names = Object.keys(article.meta.figures)
    const {severities = {}} = checkSettings(settings, undefined)
    const [from, to] = [style(own?.locale ?? article.lang), target.style]
    return {
      slug: article.slug,
      path: file.path,
      headline: fill(article.meta.headline),
      source: {...infoOf(own ?? target), lang: article.lang, dir: language.dir, locale: catalog.sourceLocale},
      target: infoOf(target),
      segments,
      figures: names.map((name) => ({
        name,
        source: fill(`{{${name}}}`),
        target: targetFigure(name, story, catalog, settings)
      })),
      rules: {
        severities,
        ...(from && {sourceStyle: from}),
        ...(to && {targetStyle: to}),
        ...(glossary.entries.length > 0 && {glossary})
      },
      version: hashOf(JSON.stringify(segments.map(({version}) => version))).slice(0, 16)
    }
  }

  /** One segment, as a write left it. */
  segment(story: Story, locale: string, key: string): SegmentView {
    const {article, resources} = story
    const {settings} = this
    const entry = entryOf(story, locale, key)
    if (!entry) throw new UsageError(`No segment \`${key}\` of \`${article.slug}\` in \`${locale}\` any more`)
    const fill = textFiller(article, settings.languages, {sourceResources: resources, style: styleOf(settings)})
    const options = {...gravityOptions(loadGlossary(settings)), fill}
    return segmentView(entry, describeStale(entry, languageFor(article.lang, settings.languages), options))
  }

  /** As a build would report them. */
  findings(slug: string, locale: string): Promise<StoryFindings> {
    const id = `${locale}/${slug}`
    const found = this.#findings.get(id) ?? this.#check(slug, locale)
    this.#findings.set(id, found)
    return found
  }

  async #check(slug: string, locale: string): Promise<StoryFindings> {
    const story = await this.read(slug)
    const {target} = this.#edition(story, locale)
    const {composer} = await this.#making()
    const ofArticle = composer.article(story)
    const {findings, reasons, waits = false} = composer.draft(story, target, ofArticle)
    const shown = [...ofArticle, ...findings].filter(({ruleId}) => !isProgress(ruleId))
    return {findings: shown, reasons: [...reasons], waits}
  }

  /** Who answers for an edition as it stands on disk. */
  async signatures(slug: string, locale: string): Promise<Signatures> {
    const story = await this.read(slug)
    const {catalog, target} = this.#edition(story, locale)
    return signaturesIn(signaturesOf(catalog, signingOf(this.settings, story.article)), target.sign === true)
  }

  async help(slug: string, locale: string, key: string): Promise<Help> {
    const story = await this.read(slug)
    const {article} = story
    const {catalog} = this.#edition(story, locale)
    const entry = catalog.entries.find((one) => one.key === key)
    if (!entry) throw new UsageError(`No segment \`${key}\` of \`${slug}\` in \`${locale}\` any more`)
    const glossary = loadGlossary(this.settings)
    const memory = await this.#memory.of(await this.#project, story, catalog, this.#now())
    const offers = memory
      .lookup(entry.segment, 6)
      // Its own translation is in the memory as well.
      .filter(({unit}) => unit.slug !== article.slug || unit.key !== key)
    return {
      memory: offers.map(({kind, likeness, target, note, unit}) => ({
        ...{kind, likeness, target, source: unit.source},
        ...(unit.slug !== undefined && {slug: unit.slug}),
        ...(note !== undefined && {note})
      })),
      terms: termsOf(entry.segment.plain, glossary, {
        language: languageFor(article.lang, this.settings.languages),
        source: catalog.sourceLocale,
        target: locale
      })
    }
  }

  #edition({catalogs, article}: Story, locale: string): {readonly catalog: Catalog; readonly target: LocaleSettings} {
    const catalog = catalogs.find((one) => one.locale === locale)
    const target = this.settings.locales.find((one) => one.locale === locale)
    if (catalog && target) return {catalog, target}
    throw new UsageError(
      `\`${article.slug}\` is not translated into \`${locale}\`, expected another locale of the project`
    )
  }
}

/** That a text is missing, stale, unrecorded or unsigned is shown as its state. */
const isProgress = (ruleId: string): boolean => /^state-(?:missing|stale|unrecorded|below|unsigned)$/.test(ruleId)

const infoOf = ({locale, tag, language}: LocaleSettings): LocaleInfo => ({
  locale,
  lang: tag,
  dir: language.dir,
  name: language.name ?? locale
})

function segmentView(entry: CatalogEntry, edit: SegmentView['edit']): SegmentView {
  const {key, segment, status, target, recorded} = entry
  const {role, text, tags, context} = segment
  return {
    ...{key, role, source: text, status, version: versionOf(entry), waivers: recorded?.waivers ?? []},
    tags: tags.map(({name, kind, value}) => ({name, kind, ...(value !== undefined && {value})})),
    ...(context !== undefined && {context}),
    ...(target !== undefined && target !== '' && {target}),
    ...(recorded && {state: recorded.state, origin: recorded.origin}),
    ...(recorded?.by !== undefined && {by: recorded.by}),
    ...(recorded?.note !== undefined && {note: recorded.note}),
    ...(recorded && recorded.target !== (target ?? '') && {recorded: recorded.target}),
    ...(edit && {edit})
  }
}

/** As the edition prints it, with its noun where it has one. */
function targetFigure(name: string, {article, resources}: Story, catalog: Catalog, settings: Settings): string {
  const [first] = catalog.entries
  if (!first) return ''
  const text = `{{${name}}}`
  const segment = {...first.segment, key: 'figure', text, plain: text, tags: []}
  const fake: Catalog = {...catalog, entries: [{key: 'figure', segment, status: 'current', target: text}]}
  return plainPairs(article, fake, settings.languages, resources, styleOf(settings))[0]?.target ?? text
}
