import {join, relative} from 'node:path'
import {withoutExtensions} from '../../edition/assemble.ts'
import {withOwn} from '../../edition/index.ts'
import type {Alternate, Edition, Finding} from '../../model.ts'
import type {Settings} from '../config/settings.ts'
import {breathe} from '../files/breathe.ts'
import {detached} from '../files/deep-copy.ts'
import {UsageError} from '../files/errors.ts'
import {borderOf, folderObstacle, readText} from '../files/obstacles.ts'
import type {ArticleFile} from '../project/discover.ts'
import {fenced, StoryFault} from '../project/fence.ts'
import {releaseFront} from '../project/front-release.ts'
import {oddFile, shownPath} from '../project/odd-file.ts'
import {findingsOf, type Project, type ProjectOptions} from '../project/project.ts'
import {withheldIn, withheldReason} from '../project/release.ts'
import {readStory, type Story} from '../project/story.ts'
import {Transaction} from '../project/transaction.ts'
import {editionAddress, redirectFiles, redirectsOf} from './addresses.ts'
import {type BuildReport, withheldEditions} from './build-report.ts'
import {Collections, listedInModule} from './collections.ts'
import {type Composed, Composer, type Noticed} from './compose.ts'
import {Standing} from './edition-set.ts'
import {EditionsFolder} from './editions-folder.ts'
import {idOf, readGeneration, TAKEDOWN} from './generation.ts'
import type {EditionId, EditionRecord, Generation, HeldRecord, LocaleRecord} from './index-records.ts'
import {type Books, carryOver} from './keep-previous.ts'
import {editionModule, filesOf, indexModules, moduleContent, modulePath} from './modules.ts'
import {collectionOptions, type Rendered, renderEdition} from './render.ts'
import {FormerEditions, Identities} from './slug-history.ts'
import {tombstonesOf} from './takedown.ts'
import {type Orphan, Withdrawals} from './withdrawals.ts'

/** An article that is changed together with its build. */
export interface ArticleEdit {
  /** Absolute. */
  readonly path: string
  readonly before: string
  readonly after: string
}

export interface StoriesOptions {
  /** Default: `build`. */
  readonly command?: string
  readonly edit?: ArticleEdit
  /** The current generation, or `undefined` if there is none that can be read. Read from the folder by default. */
  readonly before?: Generation | undefined
  readonly orphan?: Orphan
  /** The stories that were asked for; nothing is reported about others. All by default. */
  readonly named?: readonly ArticleFile[] | undefined
}

export interface PressOptions extends Pick<ProjectOptions, 'onProgress'> {
  /** ISO 8601 instant. Default: the system's clock. */
  readonly now?: string
}

/** Build these articles of a project under its lock; with an edit, both become visible in one transaction. */
export function buildStories(
  project: Project,
  files: readonly ArticleFile[],
  options: PressOptions,
  stories: StoriesOptions = {}
): Promise<BuildReport> {
  return new Press(project, options.now ?? new Date().toISOString(), stories).run(files, options)
}

/** What is wrong with an article when nobody can tell whether it is under embargo. */
const UNREAD: ReadonlySet<string> = new Set([
  'article-encoding',
  'article-front-matter',
  'article-path',
  'article-failed'
])

/** One build: story after story is composed, rendered and staged; then what is made from all of them. */
class Press {
  readonly #project: Project
  readonly #now: string
  readonly #change: Transaction
  readonly #composer: Composer
  readonly #collections: Collections
  readonly #books: Books
  readonly #editionsBefore: FormerEditions<EditionRecord>
  readonly #heldBefore: FormerEditions<HeldRecord>
  readonly #findings: Finding[]
  /** Slugs. */
  readonly #named: ReadonlySet<string> | undefined
  /** Editions that the index does not mention: they were never public, and their article may have to stay secret. */
  readonly #unsaid = new Set<string>()
  readonly #edit: ArticleEdit | undefined
  readonly #built: string[] = []
  /** A slug could not be read, so nobody can know which editions have lost their article. */
  #slugsUnsure: boolean

  constructor(project: Project, now: string, stories: StoriesOptions) {
    const {settings, articles} = project
    const {command = 'build', edit, orphan, named} = stories
    const before = 'before' in stories ? stories.before : readGeneration(settings.editions)
    this.#project = project
    this.#now = now
    this.#edit = edit
    this.#change = new Transaction(settings, command)
    this.#composer = new Composer(settings, now)
    this.#collections = new Collections(settings, collectionOptions(settings, now))
    const base = borderOf(settings, settings.editions)
    keptWithin(settings, base)
    const folder = new EditionsFolder(settings.editions, base, before, this.#change)
    const standing = new Standing(folder)
    const identities = new Identities(articles)
    const withdrawals = new Withdrawals(settings, now, folder, standing, identities)
    this.#books = {folder, standing, identities, withdrawals}
    this.#editionsBefore = new FormerEditions(before?.editions ?? [], identities)
    this.#heldBefore = new FormerEditions(before?.held ?? [], identities)
    this.#named = named && new Set([...named.map(({slug}) => slug), ...(orphan ? [orphan.sourceSlug] : [])])
    this.#findings = [...findingsOf(project, named), ...this.#composer.findings]
    this.#slugsUnsure = project.disputed.length > 0 || project.unread.length > 0
    if (orphan) withdrawals.takeBack(orphan)
  }

  async run(chosen: readonly ArticleFile[], {onProgress}: PressOptions): Promise<BuildReport> {
    try {
      carryOver(this.#project, new Set(chosen.map(({slug}) => slug)), this.#now, this.#books)
      for (const [at, file] of chosen.entries()) {
        onProgress?.(at, chosen.length, file.slug)
        const made = fenced(file, () => this.#story(file))
        if (made instanceof StoryFault) this.#failed(file, made)
        else for (const one of made) this.#write(one)
        await breathe()
      }
      return this.#finish()
    } catch (error) {
      this.#change.discard()
      throw error
    }
  }

  /** Make its editions; whatever outlives the story is copied, so that it does not keep the story in memory. */
  #story(file: ArticleFile): Rendered[] {
    const {settings} = this.#project
    const {standing, identities, withdrawals} = this.#books
    const story = readStory(settings, file)
    const {slug, meta} = story.article
    if (story.articleFindings.some(({ruleId}) => ruleId === 'article-slug')) this.#slugsUnsure = true
    const ofArticle = this.#composer.article(story)
    const composed = this.#composer.editions(story, ofArticle).map((one) => this.#uncontested(one))
    // Nothing is reported about a story that may not be published.
    const isTold = this.#isTold({sourceSlug: slug})
    if (isTold && composed.some(({withheld}) => !withheld)) this.#findings.push(...detached(ofArticle))
    identities.meet(detached({slug, id: meta.id}))
    withdrawals.meet(story.article)
    const made = composed.map((one): Edition | undefined => {
      if (isTold) this.#findings.push(...detached(one.findings))
      if (one.withheld) {
        const reason = withheldReason(one.withheld, story.article)
        standing.withhold(
          ...detached([
            {sourceSlug: slug, locale: one.locale},
            {why: one.withheld, reason}
          ] as const)
        )
      }
      return one.withheld || !one.reasons.length ? one.edition : this.#hold(one, story)
    })
    const alternates = this.#alternates(composed)
    return composed.flatMap(({locale}, at) => {
      const edition = made[at]
      if (!edition) return []
      const others = alternates.filter((one) => one.locale !== locale)
      const rendered = renderEdition(withOwn(edition, {alternates: others}), settings, this.#now, file.path)
      for (const path of Object.keys(rendered.files)) this.#free(path, file, locale)
      return [rendered]
    })
  }

  /** Once the change is decided, a folder in the place of a file would stop this command and the next. */
  #free(path: string, {slug}: ArticleFile, locale: string): void {
    const obstacle = this.#books.folder.obstacle(path)
    if (!obstacle) return
    const {settings} = this.#project
    const finding = oddFile('article-path', shownPath(settings, join(settings.editions, path)), obstacle)
    throw new StoryFault({...finding, slug, locale, url: 'docs/checks/article-path.md'})
  }

  /** Its previously published editions stay, unless it is known that they may not. */
  #failed(file: ArticleFile, {finding}: StoryFault): void {
    const {settings} = this.#project
    const {standing, withdrawals} = this.#books
    this.#findings.push(detached(finding))
    const front = fenced(file, () => releaseFront(settings, file, this.#now))
    const article = front instanceof StoryFault ? undefined : front
    const slug = article?.slug ?? file.slug
    if (article) withdrawals.meet(article)
    for (const locale of settings.locales) {
      const one = detached({sourceSlug: slug, locale: locale.locale})
      const why = article && withheldIn(article, locale, this.#now, settings)
      const withholding =
        standing.withheld.get(idOf(one)) ?? (why && article && {why, reason: withheldReason(why, article)})
      if (withholding) standing.withhold(one, detached(withholding))
      else this.#hold({...one, findings: [], reasons: [{ruleId: finding.ruleId, reason: finding.reason}]})
    }
  }

  /** An address that two editions claim is given to neither. */
  #uncontested(one: Composed): Composed {
    if (one.withheld || !this.#project.contested.has(idOf(one))) return one
    const {edition: _, ...rest} = one
    const reason = 'Its address is claimed by another article as well; set another slug in `slugs`'
    return {...rest, reasons: [...one.reasons, {ruleId: 'article-slug-twice', reason}]}
  }

  /** Only to editions that will be there: a link to an edition that is held and absent would lead nowhere. */
  #alternates(composed: readonly Composed[]): Alternate[] {
    const {settings} = this.#project
    return composed.flatMap((one) => {
      const {locale, edition} = one
      const record = edition ? undefined : this.#books.standing.records.get(idOf(one))
      if (edition) {
        const {lang, slug, meta, fallback} = edition
        return [{locale, lang, slug, headline: meta.headline, ...(fallback !== undefined && {fallback})}]
      }
      if (!record) return []
      const {lang, slug, headline, fallback} = record
      // Its address contains its day of publication, as stated at that time.
      const dated = settings.permalink !== undefined && {url: editionAddress(settings, record)}
      return [{locale, lang, slug, headline, ...dated, ...(fallback !== undefined && {fallback})}]
    })
  }

  /** Keep the previous edition, if all its files are still intact. Returned if it is made anew, to announce a
   *  correction. */
  #hold({sourceSlug, locale, reasons}: Composed, story?: Story): Edition | undefined {
    const {folder, standing, identities} = this.#books
    const one: EditionId = detached({sourceSlug, locale})
    const found = this.#editionsBefore.find(one, (record) => !identities.isOther(record))
    const before = found && {...found, sourceSlug: one.sourceSlug}
    const since = this.#heldBefore.find(one)?.since ?? this.#now
    const stands = before !== undefined && folder.stands(before)
    const noticed = stands && story ? this.#withNotice(before, story) : undefined
    const kept = stands && noticed !== 'unreadable'
    if (kept) standing.keep({...before, held: {since}})
    standing.hold({...one, since, kept, reasons: detached(reasons)})
    if (!kept && reasons.some(({ruleId}) => UNREAD.has(ruleId))) this.#unsaid.add(idOf(one))
    return noticed === 'unreadable' ? undefined : noticed
  }

  /** A later correction is announced in every edition, even if nothing else in it can be updated yet. */
  #withNotice(before: EditionRecord, story: Story): Noticed {
    if (!story.article.meta.corrections.length) return undefined
    const {markdown, segments} = moduleContent(this.#books.folder.read(modulePath(before)) ?? '') ?? {}
    if (typeof markdown !== 'string' || !Array.isArray(segments)) return 'unreadable'
    const {slug, sourceSlug} = before
    const noticed = this.#composer.noticed(markdown, story, before)
    // Its own Markdown does not say who made its texts, and which ones.
    const own = {slug, sourceSlug, segments: segments as Edition['segments']}
    return typeof noticed === 'object' ? withOwn(noticed, own) : noticed
  }

  #write({record: made, files, content, listed}: Rendered): void {
    const {folder, standing} = this.#books
    const held = standing.held.get(idOf(made))
    const own = held ? {...made, held: {since: held.since}} : made
    const record = detached(own, this.#editionsBefore.find(own))
    if (!held) this.#built.push(`${record.locale}/${record.slug}`)
    if (this.#project.settings.collections.length > 0) this.#collections.add(listed)
    standing.add(record)
    const module = modulePath(record)
    // By the names that the record keeps anyway.
    for (const path of filesOf(record)) folder.put(path, path === module ? editionModule(content) : files[path]!)
  }

  /** What is made from all editions, and the index; then everything becomes visible. */
  #finish(): BuildReport {
    const {settings} = this.#project
    const {folder, standing, withdrawals} = this.#books
    const removed = withdrawals.remove(this.#slugsUnsure)
    const locales = localeRecords(settings)
    const editions = inOrder(standing.records.values(), settings)
    const held = inOrder(standing.held.values(), settings)
    const takedown = inOrder(withdrawals.told(removed), settings)
    folder.putAll(redirectFiles(redirectsOf(editions, settings, takedown)))
    folder.putAll(indexModules({editions, locales}))
    folder.putAll(this.#collections.render(editions, (record) => listedInModule(folder.read(modulePath(record)))))
    // Unless another edition stands there now.
    for (const one of takedown) folder.putIfFree(tombstonesOf(one, settings))
    if (takedown.length) folder.put(TAKEDOWN, `${JSON.stringify(takedown, null, 2)}\n`)
    const said = held.filter((one) => !this.#unsaid.has(idOf(one)))
    const {source, pluginIds: plugins} = settings
    const content = {source, locales, editions, held: said, takedown, ...(plugins && {plugins})}
    const {generation} = folder.finish(content, withdrawals.lost())
    this.#stageEdit()
    this.#change.commit()
    return {
      generation,
      now: this.#now,
      built: this.#built,
      held: held.filter((one) => this.#isTold(one)),
      withheld: withheldEditions(standing.withheld).filter((one) => this.#isTold(one)),
      removed,
      written: folder.written,
      findings: this.#findings
    }
  }

  #isTold({sourceSlug}: Pick<EditionId, 'sourceSlug'>): boolean {
    return this.#named?.has(sourceSlug) ?? true
  }

  /** Last of all, so that a change to the article in the meantime is noticed. */
  #stageEdit(): void {
    if (!this.#edit || this.#edit.before === this.#edit.after) return
    const {path, before, after} = this.#edit
    if (readText(path, this.#project.settings.root) !== before)
      throw new UsageError(`\`${path}\` was saved in the meantime, expected it as it was; run the command again`)
    this.#change.write(path, after)
  }
}

/** A folder that leads out of the project would take the built editions with it. Throws `UsageError`. */
function keptWithin({editions, locales, root}: Settings, base: string): void {
  const folders = ['', ...locales.map(({locale}) => locale), 'pictures'].map((name) => join(editions, name))
  for (const folder of folders) {
    // About the folder, and not a file in it: files concern their own stories.
    const found = folderObstacle(folder, base)
    if (found)
      throw new UsageError(
        `\`${relative(root, folder) || '.'}\`: found ${found.obstacle}; or name the folder that is meant in \`editions\``
      )
  }
}

function localeRecords({locales}: Settings): LocaleRecord[] {
  return locales.map(({locale, tag, language}) => ({
    locale,
    lang: withoutExtensions(tag),
    dir: language.dir,
    name: language.name
  }))
}

/** By source slug, then in the order of the project's locales. */
function inOrder<T extends EditionId>(all: Iterable<T>, {locales}: Settings): T[] {
  const order = new Map(locales.map(({locale}, at) => [locale, at]))
  const rank = ({locale}: EditionId) => order.get(locale) ?? 0
  return [...all].sort((a, b) => compare(a.sourceSlug, b.sourceSlug) || rank(a) - rank(b))
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
