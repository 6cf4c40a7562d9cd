import type {Edition, Finding} from '../model.ts'
import {redirectFiles, redirectsOf} from './addresses.ts'
import {Collections, listedInModule} from './collections.ts'
import {type Composed, Composer, type Noticed, withOwn} from './compose.ts'
import {detached} from './detached.ts'
import type {ArticleFile} from './discover.ts'
import {EditionsFolder} from './editions-folder.ts'
import {UsageError} from './errors.ts'
import {breathe} from './extract.ts'
import {releaseFront} from './front-release.ts'
import {type EditionRecord, filesOf, type HeldRecord, idOf, TAKEDOWN, type TakedownRecord} from './generation.ts'
import type {Content} from './hash.ts'
import {editionModule, indexModules, moduleContent, modulePath} from './modules.ts'
import {chooseArticles, type Project, type ProjectOptions, withProject} from './project.ts'
import {type Withheld, withheldBy, withheldReasons} from './release.ts'
import {collectionOptions, type Rendered, renderEdition} from './render.ts'
import type {Settings} from './settings.ts'
import {readIfThere, readStory, type Story} from './story.ts'
import {type Canceled, canceledOf, takedownOf, tombstonesOf} from './takedown.ts'
import {Transaction} from './transaction.ts'

export interface BuildOptions extends ProjectOptions {
  /** Slugs or paths: only these are built, the others stay as they are. All by default. */
  readonly articles?: readonly string[]
  /** Overrides the configuration's `require`. */
  readonly require?: Settings['require']
  /** HTML files hold the article element alone. */
  readonly fragment?: boolean
  /** ISO 8601 instant against which embargoes and rights are held. Default: the system's clock. */
  readonly now?: string
}

export interface BuildReport {
  readonly generation: string
  readonly now: string
  /** Editions built, as `<locale>/<slug>`, whether or not a byte of them changed. */
  readonly built: readonly string[]
  readonly held: readonly HeldRecord[]
  /** Editions that may not stand in public now. */
  readonly withheld: ReadonlyArray<{readonly sourceSlug: string; readonly locale: string; readonly reason: string}>
  /** Editions that this build removed. */
  readonly removed: readonly TakedownRecord[]
  /** Files written, relative to the folder of the editions. */
  readonly written: readonly string[]
  readonly findings: readonly Finding[]
}

/** Build the editions: all that can be built, in one generation. An edition with an error is held: the one of before
 *  stays, or none is there. What is wrong with one article never stops another. Writes no locale file. */
export function buildProject(options: BuildOptions = {}): Promise<BuildReport> {
  return withProject('build', options, async (project) => {
    const require = options.require ?? project.settings.require
    const settings = {...project.settings, require, fragment: options.fragment ?? false}
    return buildStories({...project, settings}, chooseArticles(project, options.articles), options)
  })
}

/** An article that is changed together with its build. */
export interface ArticleEdit {
  /** Absolute. */
  readonly path: string
  readonly before: string
  readonly after: string
}

/** Build these articles of a project under its lock; with an edit, both become visible in one transaction. */
export function buildStories(
  project: Project,
  files: readonly ArticleFile[],
  options: BuildOptions,
  {command = 'build', edit}: {readonly command?: string; readonly edit?: ArticleEdit} = {}
): Promise<BuildReport> {
  return new Build(project, options.now ?? new Date().toISOString(), command, edit).run(files, options)
}

/** One build: what will stand, what is staged, what is to be told. */
class Build {
  readonly #project: Project
  readonly #now: string
  readonly #change: Transaction
  readonly #folder: EditionsFolder
  readonly #composer: Composer
  readonly #collections: Collections
  readonly #records = new Map<string, EditionRecord>()
  readonly #held = new Map<string, HeldRecord>()
  readonly #withheld = new Map<string, Withheld>()
  readonly #findings: Finding[]
  /** By the slug of the story. */
  readonly #canceled = new Map<string, Canceled>()
  readonly #edit: ArticleEdit | undefined
  readonly #built: string[] = []
  /** A slug could not be read: then nobody can know which editions have lost their article. */
  #slugsUnsure: boolean

  constructor(project: Project, now: string, command: string, edit?: ArticleEdit) {
    this.#project = project
    this.#now = now
    this.#edit = edit
    this.#change = new Transaction(project.settings.root, command)
    this.#folder = new EditionsFolder(project.settings.editions, this.#change)
    this.#composer = new Composer(project.settings, now)
    this.#collections = new Collections(project.settings, collectionOptions(project.settings, now))
    this.#findings = [...project.findings, ...this.#composer.findings]
    this.#slugsUnsure = project.disputed.length > 0
  }

  /** What stays is known first, then one story after the other is staged and let go of, then what is made of all. */
  async run(chosen: readonly ArticleFile[], {onProgress}: BuildOptions): Promise<BuildReport> {
    try {
      this.#carryOver(new Set(chosen.map(({slug}) => slug)))
      for (const [at, file] of chosen.entries()) {
        onProgress?.(at, chosen.length, file.slug)
        this.#story(file)
        await breathe()
      }
      return this.#finish()
    } catch (error) {
      this.#change.discard()
      throw error
    }
  }

  /** What is not built now stays as it was. */
  #carryOver(chosen: ReadonlySet<string>): void {
    const {articles, claimants, disputed} = this.#project
    const stays = new Set(articles.map(({slug}) => slug).filter((slug) => !chosen.has(slug)))
    for (const slug of disputed) stays.add(slug)
    const {editions = [], held = []} = this.#folder.before ?? {}
    const standing = new Map<string, Array<EditionRecord | HeldRecord>>()
    const note = (one: EditionRecord | HeldRecord) => {
      const slug = fold(one.sourceSlug)
      standing.set(slug, [...(standing.get(slug) ?? []), one])
    }
    for (const record of editions) {
      if (!stays.has(record.sourceSlug)) continue
      this.#keep(record)
      note(record)
    }
    for (const record of held) {
      if (!stays.has(record.sourceSlug)) continue
      this.#held.set(idOf(record), record)
      note(record)
    }
    for (const file of [...articles, ...claimants])
      if (stays.has(fold(file.slug)) || stays.has(file.slug))
        this.#letGo(
          file,
          // Another article that claims the slug may have let them go already.
          standing.get(fold(file.slug))?.filter((one) => this.#records.has(idOf(one)) || this.#held.has(idOf(one))) ??
            []
        )
  }

  /** Also a story that is not built now goes as soon as it may not stand in public any more. */
  #letGo(file: ArticleFile, standing: ReadonlyArray<EditionRecord | HeldRecord>): void {
    if (!standing.length) return
    const article = releaseFront(this.#project.settings, file)
    if (!article) return
    for (const one of standing) {
      const {locale, territory} = this.#project.settings.locales.find(({locale}) => locale === one.locale) ?? {}
      const own = locale?.split('-')[0] === article.lang.split('-')[0]
      const why = withheldBy(article.meta, {now: this.#now, own, ...(territory !== undefined && {territory})})
      // Of two articles that claim one slug, only that one speaks for the edition from which it was made.
      const other = 'id' in one && article.meta.id !== undefined && one.id !== article.meta.id
      if (why === 'canceled') this.#canceled.set(one.sourceSlug, canceledOf(article))
      if (why && !other) this.#withhold(one, why)
    }
  }

  #keep(record: EditionRecord): void {
    this.#records.set(idOf(record), record)
    this.#folder.keep(record)
  }

  #withhold(one: {sourceSlug: string; locale: string}, why: Withheld): void {
    const id = detached(idOf(one))
    const record = this.#records.get(id)
    if (record) this.#folder.release(record)
    this.#records.delete(id)
    this.#held.delete(id)
    this.#withheld.set(id, why)
  }

  /** Compose, check and stage the editions of one article. What outlives it is detached from it. */
  #story(file: ArticleFile): void {
    const {settings} = this.#project
    const story = readStory(settings, file)
    const {slug, meta} = story.article
    if (story.articleFindings.some(({ruleId}) => ruleId === 'article-slug')) this.#slugsUnsure = true
    const ofArticle = this.#composer.article(story)
    const composed = this.#composer.editions(story, ofArticle).map((one) => this.#uncontested(one))
    // Of a story that may not be published, nothing is said.
    if (composed.some(({withheld}) => !withheld)) this.#findings.push(...detached(ofArticle))
    if (meta.status === 'canceled') this.#canceled.set(detached(slug), canceledOf(story.article))
    const made = composed.map((one): Edition | undefined => {
      this.#findings.push(...detached(one.findings))
      if (one.withheld) this.#withhold(one, one.withheld)
      return one.withheld || !one.reasons.length ? one.edition : this.#hold(one, story)
    })
    // Only to what will be there: a link to an edition that is held and absent would lead nowhere.
    const alternates = composed.flatMap((one) => {
      const {locale, edition} = one
      const record = edition ? undefined : this.#records.get(idOf(one))
      if (edition) return [{locale, lang: edition.lang, slug: edition.slug, headline: edition.meta.headline}]
      return record ? [{locale, lang: record.lang, slug: record.slug, headline: record.headline}] : []
    })
    for (const [at, edition] of made.entries()) {
      if (!edition) continue
      const one = composed[at]!
      const others = alternates.filter(({locale}) => locale !== one.locale)
      const rendered = renderEdition(withOwn(edition, {alternates: others}), settings, this.#now, file.path)
      const held = one.edition ? undefined : this.#held.get(idOf(one))
      this.#write(rendered, held)
    }
  }

  /** An address that two editions claim is given to neither. */
  #uncontested(one: Composed): Composed {
    if (one.withheld || !this.#project.contested.has(idOf(one))) return one
    const {edition: _, ...rest} = one
    const reason = 'Its address is claimed by another article as well; set another slug in `slugs`'
    return {...rest, reasons: [...one.reasons, {ruleId: 'article-slug-twice', reason}]}
  }

  /** Keep the edition of before, if it still stands whole. Returns it made anew where it has to tell of a correction. */
  #hold({sourceSlug, locale, reasons}: Composed, story: Story): Edition | undefined {
    const one = detached({sourceSlug, locale})
    const before = this.#folder.recordBefore(one)
    const since = this.#folder.heldBefore(one)?.since ?? this.#now
    const stands = before !== undefined && this.#folder.stands(before)
    const noticed = stands ? this.#withNotice(before, story) : undefined
    const kept = stands && noticed !== 'unreadable'
    if (kept) this.#keep({...before, held: {since}})
    this.#held.set(idOf(one), {...one, since, kept, reasons: detached(reasons)})
    return noticed === 'unreadable' ? undefined : noticed
  }

  /** What was corrected since is said in every edition, also where nothing else of it can be said yet. */
  #withNotice(before: EditionRecord, story: Story): Noticed {
    if (!story.article.meta.corrections.length) return undefined
    const {markdown} = moduleContent(this.#folder.read(modulePath(before)) ?? '') ?? {}
    if (typeof markdown !== 'string') return 'unreadable'
    const {slug, sourceSlug, locale} = before
    const noticed = this.#composer.noticed(markdown, story, locale)
    return typeof noticed === 'object' ? withOwn(noticed, {slug, sourceSlug}) : noticed
  }

  #write({record, files, content, listed}: Rendered, held?: HeldRecord): void {
    const kept = detached(held ? {...record, held: {since: held.since}} : record)
    if (this.#project.settings.collections.length > 0) this.#collections.add(listed)
    if (!held) this.#built.push(`${kept.locale}/${kept.slug}`)
    this.#records.set(idOf(kept), kept)
    const module = modulePath(kept)
    for (const path of filesOf(kept)) this.#folder.put(path, path === module ? editionModule(content) : files[path]!)
  }

  /** What is made of all editions, and the index; then everything becomes visible. */
  #finish(): BuildReport {
    const {settings} = this.#project
    const removed = this.#takeDown()
    const locales = settings.locales.map(({locale, tag, language}) => ({
      locale,
      lang: tag.replace(/-[a-z0-9]-.*$/i, ''),
      dir: language.dir,
      name: language.name
    }))
    const order = new Map(settings.locales.map(({locale}, at) => [locale, at]))
    const sorted = <T extends {sourceSlug: string; locale: string}>(all: Iterable<T>): T[] =>
      [...all].sort(
        (a, b) => compare(a.sourceSlug, b.sourceSlug) || (order.get(a.locale) ?? 0) - (order.get(b.locale) ?? 0)
      )
    const editions = sorted(this.#records.values())
    const held = sorted(this.#held.values())
    const takedown = sorted([...(this.#folder.before?.takedown ?? []), ...removed].filter((one) => this.#isTold(one)))
    // A picture may have been that of a released edition, too.
    for (const record of editions) this.#folder.keep(record)
    this.#putAll(redirectFiles(redirectsOf(editions, settings)))
    this.#putAll(indexModules({editions, locales}))
    this.#putAll(this.#collections.render(editions, (one) => listedInModule(this.#folder.read(modulePath(one)))))
    for (const one of takedown)
      for (const [path, text] of tombstonesOf(one, settings))
        if (this.#folder.isFree(path)) this.#folder.put(path, text)
    if (takedown.length) this.#folder.put(TAKEDOWN, `${JSON.stringify(takedown, null, 2)}\n`)
    const {generation} = this.#folder.finish({source: settings.source, locales, editions, held, takedown})
    this.#stageEdit()
    this.#change.commit()
    const withheld = [...this.#withheld].map(([id, why]) => {
      const [sourceSlug = '', locale = ''] = id.split('\0')
      return {sourceSlug, locale, reason: withheldReasons[why]}
    })
    return {
      generation,
      now: this.#now,
      built: this.#built,
      held,
      withheld,
      removed,
      written: this.#folder.written,
      findings: this.#findings
    }
  }

  #putAll(files: Readonly<Record<string, Content>>): void {
    for (const [path, content] of Object.entries(files)) this.#folder.put(path, content)
  }

  /** Of a story that is withheld or under embargo no word is said, not even that it was there. */
  #isTold(one: TakedownRecord): boolean {
    const withheld = this.#withheld.get(idOf(one))
    if (withheld === 'withheld' || withheld === 'embargo') return false
    return this.#records.get(idOf(one))?.slug !== one.slug
  }

  /** Last of all, so that whoever saves the article meanwhile is noticed. */
  #stageEdit(): void {
    if (!this.#edit || this.#edit.before === this.#edit.after) return
    const {path, before, after} = this.#edit
    if (readIfThere(path) !== before)
      throw new UsageError(`\`${path}\` was saved in the meantime, expected it as it was; run the command again`)
    this.#change.write(path, after)
  }

  /** Editions of before that are none any more. */
  #takeDown(): TakedownRecord[] {
    return (this.#folder.before?.editions ?? []).flatMap((record) => {
      const id = idOf(record)
      const now = this.#records.get(id)
      if (now?.slug === record.slug) return []
      const withheld = this.#withheld.get(id)
      const held = this.#held.get(id)
      if (!now && !withheld && !held && this.#slugsUnsure) {
        this.#keep(record)
        return []
      }
      const reason = now
        ? `its slug is \`${now.slug}\` now`
        : withheld
          ? withheldReasons[withheld]
          : held
            ? 'its files were damaged and it could not be built anew'
            : this.#goneBecause(record)
      const canceled = withheld === 'canceled' ? this.#canceled.get(record.sourceSlug) : undefined
      return [takedownOf(record, this.#now, reason, canceled)]
    })
  }

  #goneBecause({locale}: EditionRecord): string {
    const known = this.#project.settings.locales.some((one) => one.locale === locale)
    return known ? 'its article was deleted' : `the project has no locale \`${locale}\` any more`
  }
}

/** As a disk that ignores case takes names. */
const fold = (slug: string) => slug.normalize('NFC').toLowerCase()
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
