import {join} from 'node:path'
import {toldOnce} from '../../article/index.ts'
import {withOwn} from '../../edition/index.ts'
import type {Edition, Finding} from '../../model.ts'
import {breathe} from '../files/breathe.ts'
import {detached} from '../files/deep-copy.ts'
import {borderOf} from '../files/obstacles.ts'
import type {ArticleFile} from '../project/discover.ts'
import {fenced, StoryFault} from '../project/fence.ts'
import {releaseFront} from '../project/front-release.ts'
import {oddFile, shownPath} from '../project/odd-file.ts'
import {findingsOf, type Project, type ProjectOptions} from '../project/project.ts'
import {withheldIn, withheldReason} from '../project/release.ts'
import {readStory} from '../project/story.ts'
import {Transaction} from '../project/transaction.ts'
import {redirectFiles, redirectsOf} from './addresses.ts'
import {alternatesOf} from './alternates.ts'
import {type ArticleEdit, stageEdit} from './article-edit.ts'
import {type BuildReport, withheldEditions} from './build-report.ts'
import {Collections, listedInModule} from './collections.ts'
import {type Composed, Composer} from './compose.ts'
import {Standing} from './edition-set.ts'
import {EditionsFolder, keptWithin} from './editions-folder.ts'
import {type GenerationContent, idOf, readGeneration, TAKEDOWN} from './generation.ts'
import {HeldEditions} from './held-editions.ts'
import {inOrder, localeRecords} from './index-lists.ts'
import type {EditionId, EditionRecord, Generation} from './index-records.ts'
import {type Books, carryOver} from './keep-previous.ts'
import {KeptStories, type Recalled} from './kept-stories.ts'
import type {KeptWhole} from './kept-whole.ts'
import {editionModule, filesOf, indexModules, modulePath} from './modules.ts'
import {PageLinks} from './page-links.ts'
import {collectionOptions, type Rendered, renderEdition} from './render.ts'
import {Identities} from './slug-history.ts'
import {tombstonesOf} from './takedown.ts'
import {type Orphan, Withdrawals} from './withdrawals.ts'

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
  /** Tell what would be done, and do nothing. Default: false. */
  readonly dryRun?: boolean
}

/** Build these articles of a project under its lock; with an edit, both become visible in one transaction. */
export function buildStories(
  project: Project,
  files: readonly ArticleFile[],
  options: PressOptions,
  stories: StoriesOptions = {}
): Promise<BuildReport> {
  return new Press(project, options, stories).run(files, options)
}

/** One build: story after story is composed, rendered and staged; then what is made from all of them. */
class Press {
  readonly #project: Project
  readonly #now: string
  readonly #change: Transaction
  readonly #composer: Composer
  readonly #collections: Collections
  readonly #books: Books
  readonly #held: HeldEditions
  readonly #links: PageLinks
  readonly #findings: Finding[]
  /** Slugs. */
  readonly #named: ReadonlySet<string> | undefined
  readonly #edit: ArticleEdit | undefined
  readonly #built = new Set<string>()
  /** A slug could not be read, so nobody can know which editions have lost their article. */
  #slugsUnsure: boolean
  readonly #kept: KeptStories | undefined
  readonly #whole: KeptWhole | undefined
  /** How many stories were not made again. */
  #cached = 0
  readonly #dryRun: boolean

  constructor(
    project: Project,
    {now = new Date().toISOString(), dryRun = false}: PressOptions,
    stories: StoriesOptions
  ) {
    const {settings, articles} = project
    const {command = 'build', edit, orphan, named} = stories
    const before = 'before' in stories ? stories.before : readGeneration(settings.editions)
    this.#project = project
    this.#now = now
    this.#dryRun = dryRun
    this.#edit = edit
    this.#change = new Transaction(settings, command)
    this.#composer = new Composer(project, now)
    const collecting = collectionOptions(settings, now, this.#composer.labels)
    this.#collections = new Collections(settings, collecting)
    const base = borderOf(settings, settings.editions)
    keptWithin(settings, base)
    const folder = new EditionsFolder(settings.editions, base, before, this.#change)
    const standing = new Standing(folder)
    const identities = new Identities(articles)
    const withdrawals = new Withdrawals(settings, now, folder, standing, identities)
    this.#books = {folder, standing, identities, withdrawals}
    this.#links = new PageLinks(this.#composer.links, settings, standing)
    this.#held = new HeldEditions(this.#books, this.#composer, now)
    this.#named = named && new Set([...named.map(({slug}) => slug), ...(orphan ? [orphan.sourceSlug] : [])])
    this.#findings = [...findingsOf(project, named), ...this.#composer.findings]
    this.#slugsUnsure = project.disputed.length > 0 || project.unread.length > 0
    if (orphan) withdrawals.takeBack(orphan)
    const {cache} = project
    const around = {project, now, composer: this.#composer, folder, held: this.#held, links: this.#links}
    this.#kept = cache && new KeptStories(cache, around)
    this.#whole = this.#kept?.whole(collecting)
  }

  async run(chosen: readonly ArticleFile[], {onProgress}: PressOptions): Promise<BuildReport> {
    try {
      carryOver(this.#project, new Set(chosen.map(({slug}) => slug)), this.#now, this.#books)
      this.#links.await(chosen)
      for (const [at, file] of chosen.entries()) {
        onProgress?.(at, chosen.length, file.slug)
        this.#build(file)
        await breathe()
      }
      await this.#again(chosen)
      return this.#finish()
    } catch (error) {
      this.#change.discard()
      throw error
    }
  }

  #build(file: ArticleFile): void {
    const kept = this.#kept?.recall(file)
    if (kept) this.#stand(kept)
    else this.#make(file)
    this.#links.settle(file)
  }

  #make(file: ArticleFile): void {
    const made = fenced(file, () => this.#story(file))
    if (made instanceof StoryFault) this.#failed(file, made)
    else for (const one of made) this.#write(one)
  }

  /** As an earlier build made it. */
  #stand({slug, id, notYet, ofArticle, editions, files}: Recalled): void {
    const {folder, standing, identities} = this.#books
    const isTold = this.#isTold({sourceSlug: slug})
    if (isTold && editions.some(({withheld}) => !withheld)) this.#findings.push(...ofArticle)
    identities.meet({slug, id})
    for (const {record, ...one} of editions) {
      if (isTold) this.#findings.push(...one.findings)
      const edition = {sourceSlug: slug, ...one}
      if (one.withheld) {
        const reason = withheldReason(one.withheld, notYet ? {notYet} : {})
        standing.withhold({sourceSlug: slug, locale: one.locale}, {why: one.withheld, reason})
      } else if (one.reasons.length) this.#held.hold(edition)
      if (record) this.#add(record)
    }
    for (const [path, hash] of Object.entries(files)) folder.leave(path, hash)
    this.#cached++
  }

  /** Stories whose links lead elsewhere, now that it is known which editions there are. All else about them was said the
   *  first time. */
  async #again(chosen: readonly ArticleFile[]): Promise<void> {
    const said = this.#findings.length
    for (const file of chosen) {
      if (!this.#links.isChanged(file)) continue
      this.#links.forget(file)
      this.#make(file)
      this.#findings.length = said
      await breathe()
    }
    for (const file of chosen)
      if (this.#isTold({sourceSlug: file.slug})) this.#findings.push(...this.#links.findings(file))
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
      return one.withheld || !one.reasons.length ? one.edition : this.#held.hold(one, story)
    })
    const alternates = alternatesOf(composed, standing, settings)
    const rendered = composed.map(({locale}, at): Rendered | undefined => {
      const edition = made[at]
      if (!edition) return undefined
      const others = alternates.filter((one) => one.locale !== locale)
      const rendered = renderEdition(withOwn(edition, {alternates: others}), settings, {
        now: this.#now,
        article: file.path,
        pictures: this.#composer.gallery.of(file.path),
        links: this.#links
      })
      for (const path of Object.keys(rendered.files)) this.#free(path, file, locale)
      return rendered
    })
    const editions = composed.map(({locale, withheld, findings, reasons, waits}, at) => {
      const record = rendered[at]?.record
      return {locale, findings, reasons, ...(withheld && {withheld}), ...(waits && {waits}), ...(record && {record})}
    })
    this.#kept?.note(file, story, detached({ofArticle, editions}))
    return rendered.filter((one) => one !== undefined)
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
    this.#kept?.forget(file)
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
      else this.#held.hold({...one, findings: [], reasons: [{ruleId: finding.ruleId, reason: finding.reason}]})
    }
  }

  /** An address that two editions claim is given to neither. */
  #uncontested(one: Composed): Composed {
    if (one.withheld || !this.#project.contested.has(idOf(one))) return one
    const {edition: _, ...rest} = one
    const reason = 'Its address is claimed by another article as well; set another slug in `slugs`'
    return {...rest, reasons: [...one.reasons, {ruleId: 'article-slug-twice', reason}]}
  }

  #write({record: made, files, content, listed}: Rendered): void {
    const {folder, standing} = this.#books
    const held = standing.held.get(idOf(made))
    const own = held ? {...made, held: {since: held.since}} : made
    const record = this.#add(own)
    if (this.#project.settings.collections.length > 0) this.#collections.add(listed)
    const module = modulePath(record)
    // By the names that the record keeps anyway.
    for (const path of filesOf(record)) folder.put(path, path === module ? editionModule(content) : files[path]!)
  }

  #add(own: EditionRecord): EditionRecord {
    const record = detached(own, this.#held.former(own))
    if (!record.held) this.#built.add(`${record.locale}/${record.slug}`)
    this.#books.standing.add(record)
    return record
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
    const told = held.filter((one) => this.#isTold(one))
    const said = held.filter((one) => this.#held.isSaid(one))
    const {source, pluginIds: plugins} = settings
    const content = {source, locales, editions, held: said, takedown, ...(plugins && {plugins})}
    const stands = this.#whole?.recall(content)
    const own = new Set(stands ? [] : folder.paths)
    const made = stands ?? this.#all(content)
    if (this.#edit) stageEdit(this.#edit, settings.root, this.#change)
    if (this.#dryRun) this.#change.discard()
    else {
      this.#change.commit()
      if (!stands)
        this.#whole?.keep(
          made,
          folder.paths.filter((path) => !own.has(path))
        )
      this.#kept?.save()
    }
    return {
      remarks: [],
      generation: made.generation,
      now: this.#now,
      cached: this.#cached,
      built: [...this.#built],
      held: told.filter(({waits}) => !waits),
      waiting: told.filter(({waits}) => waits),
      withheld: withheldEditions(standing.withheld).filter((one) => this.#isTold(one)),
      removed,
      written: folder.written,
      findings: toldOnce(this.#findings)
    }
  }

  /** What is made of all editions together, the index last. */
  #all(content: GenerationContent): Generation {
    const {settings} = this.#project
    const {folder, withdrawals} = this.#books
    const {editions, locales, takedown} = content
    folder.putAll(redirectFiles(redirectsOf(editions, settings, takedown)))
    folder.putAll(indexModules({editions, locales}))
    folder.putAll(this.#collections.render(editions, (record) => listedInModule(folder.read(modulePath(record)))))
    // Unless another edition stands there now.
    for (const one of takedown) folder.putIfFree(tombstonesOf(one, settings))
    if (takedown.length) folder.put(TAKEDOWN, `${JSON.stringify(takedown, null, 2)}\n`)
    return folder.finish(content, withdrawals.lost())
  }

  #isTold({sourceSlug}: Pick<EditionId, 'sourceSlug'>): boolean {
    return this.#named?.has(sourceSlug) ?? true
  }
}
