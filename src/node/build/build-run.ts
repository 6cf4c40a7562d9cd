import {join} from 'node:path'
import {toldOnce} from '../../article/index.ts'
import type {Finding} from '../../model.ts'
import {inTurn} from '../crew/in-turn.ts'
import type {Staff, Work} from '../crew/work.ts'
import {breathe} from '../files/breathe.ts'
import {detached} from '../files/deep-copy.ts'
import {borderOf} from '../files/obstacles.ts'
import type {ArticleFile} from '../project/discover.ts'
import {fenced, StoryFault} from '../project/fence.ts'
import {releaseFront} from '../project/front-release.ts'
import {findingsOf, type Project, type ProjectOptions} from '../project/project.ts'
import {withheldIn, withheldSaid} from '../project/release.ts'
import {Transaction} from '../project/transaction.ts'
import {type ArticleEdit, stageEdit} from './article-edit.ts'
import {type BuildReport, withheldEditions} from './build-report.ts'
import type {BuildTask} from './build-worker.ts'
import {Collections} from './collections.ts'
import {Composer} from './compose.ts'
import {Standing} from './edition-set.ts'
import {EditionsFolder, keptWithin} from './editions-folder.ts'
import type {FarStories} from './far-stories.ts'
import {idOf, readGeneration} from './generation.ts'
import {HeldEditions} from './held-editions.ts'
import {inOrder, localeRecords} from './index-lists.ts'
import type {EditionId, EditionRecord, Generation} from './index-records.ts'
import {type Books, carryOver} from './keep-previous.ts'
import {KeptStories, type KeptStory, type Recalled} from './kept-stories.ts'
import type {KeptWhole} from './kept-whole.ts'
import {filesOf} from './modules.ts'
import {PageLinks} from './page-links.ts'
import {collectionOptions} from './render.ts'
import {Identities} from './slug-history.ts'
import {type MadeEdition, type MadeStory, StoryMaker} from './story-maker.ts'
import {goneOf} from './takedown.ts'
import {Whole} from './whole.ts'
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
  /** Stories that other machines have made. */
  readonly far?: FarStories
}

export interface PressOptions extends Pick<ProjectOptions, 'onProgress'> {
  /** ISO 8601 instant. Default: the system's clock. */
  readonly now?: string
  /** Tell what would be done, and do nothing. Default: false. */
  readonly dryRun?: boolean
  /** Other threads that make stories. None by default. */
  readonly staff?: Staff<BuildTask, MadeStory>
}

/** What became of a story. */
type Outcome = {readonly kept: Recalled} | {readonly made: MadeStory} | {readonly fault: StoryFault}

/** Build these articles of a project under its lock; with an edit, both become visible in one transaction. */
export function buildStories(
  project: Project,
  files: readonly ArticleFile[],
  options: PressOptions,
  stories: StoriesOptions = {}
): Promise<BuildReport> {
  return new Press(project, options, stories).run(files, options)
}

/** Those of these articles that a build would have to make anew. */
export function storiesToMake(
  project: Project,
  files: readonly ArticleFile[],
  now: string,
  before: Generation | undefined
): readonly ArticleFile[] {
  return new Press(project, {now}, {before}).unmade(files)
}

/** Milliseconds since 1970, beyond what a clock shows. */
const LAST = 8.64e15

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
  readonly #maker: StoryMaker
  readonly #findings: Finding[]
  /** Slugs. */
  readonly #named: ReadonlySet<string> | undefined
  readonly #edit: ArticleEdit | undefined
  readonly #built = new Set<string>()
  /** A slug could not be read, so nobody can know which editions have lost their article. */
  #slugsUnsure: boolean
  readonly #kept: KeptStories | undefined
  readonly #whole: Whole
  readonly #keptWhole: KeptWhole | undefined
  /** How many stories were not made again. */
  #cached = 0
  readonly #dryRun: boolean
  readonly #far: FarStories | undefined
  /** Slug → milliseconds since 1970 at which the clock decides otherwise. */
  readonly #turns = new Map<string, number>()

  constructor(
    project: Project,
    {now = new Date().toISOString(), dryRun = false}: PressOptions,
    stories: StoriesOptions
  ) {
    const {settings, articles} = project
    const {command = 'build', edit, orphan, named, far} = stories
    const before = 'before' in stories ? stories.before : readGeneration(settings.editions)
    this.#project = project
    this.#now = now
    this.#dryRun = dryRun
    this.#edit = edit
    this.#far = far
    this.#change = new Transaction(settings, command)
    this.#composer = new Composer(project, now)
    const collecting = collectionOptions(settings, now, this.#composer.labels)
    this.#collections = new Collections(collecting)
    const base = borderOf(settings, settings.editions)
    keptWithin(settings, base)
    const folder = new EditionsFolder(settings.editions, base, before, this.#change)
    const standing = new Standing(folder)
    const identities = new Identities(articles)
    const withdrawals = new Withdrawals(settings, now, folder, standing, identities)
    this.#books = {folder, standing, identities, withdrawals}
    this.#links = new PageLinks(this.#composer.links, settings, standing)
    this.#held = new HeldEditions(this.#books, now)
    const {contested} = project
    this.#maker = new StoryMaker({settings, now, composer: this.#composer, links: this.#links, contested})
    this.#named = named && new Set([...named.map(({slug}) => slug), ...(orphan ? [orphan.sourceSlug] : [])])
    this.#findings = [...findingsOf(project, named), ...this.#composer.findings]
    this.#slugsUnsure = project.disputed.length > 0 || project.unread.length > 0
    if (orphan) withdrawals.takeBack(orphan)
    const {cache} = project
    const around = {project, now, composer: this.#composer, folder, held: this.#held, links: this.#links}
    this.#kept = cache && new KeptStories(cache, around)
    const kept = this.#kept?.whole()
    this.#whole = new Whole({settings, folder, collections: this.#collections, collecting, kept})
    this.#keptWhole = kept
  }

  unmade(files: readonly ArticleFile[]): readonly ArticleFile[] {
    return files.filter((file) => !this.#kept?.recall(file))
  }

  async run(chosen: readonly ArticleFile[], options: PressOptions): Promise<BuildReport> {
    try {
      carryOver(this.#project, new Set(chosen.map(({slug}) => slug)), this.#now, this.#books)
      this.#links.await(chosen)
      const {staff, onProgress} = options
      const outcomes = this.#far
        ? this.#brought(chosen, this.#far, options)
        : inTurn(chosen, this.#work, {staff, onProgress})
      for await (const [file, outcome] of outcomes) {
        this.#enter(file, outcome)
        this.#links.settle(file)
      }
      await this.#again(chosen)
      return this.#finish()
    } catch (error) {
      this.#change.discard()
      throw error
    } finally {
      this.#kept?.close()
    }
  }

  /** How each story comes to be: from the cache, in this thread, or in another. */
  get #work(): Work<BuildTask, MadeStory, Outcome> {
    return {
      recall: (file) => {
        const kept = this.#kept?.recall(file)
        return kept && {kept}
      },
      here: (file) => this.#make(file),
      task: ({slug}) => ({former: this.#held.ofStory(slug)}),
      made: (_, made) => ({made}),
      failed: (fault) => ({fault})
    }
  }

  /** As `inTurn`, where other machines have made most of them. */
  async *#brought(
    chosen: readonly ArticleFile[],
    far: FarStories,
    {onProgress}: PressOptions
  ): AsyncGenerator<readonly [ArticleFile, Outcome]> {
    for (const [at, file] of chosen.entries()) {
      onProgress?.(at, chosen.length, file.slug)
      const kept = this.#kept?.recall(file)
      yield [file, kept ? {kept} : ((await this.#fromFar(file, far)) ?? this.#make(file))]
      await breathe()
    }
  }

  async #fromFar(file: ArticleFile, far: FarStories): Promise<Outcome | undefined> {
    const result = file.text === undefined ? await far.of(file) : undefined
    if (!result) return undefined
    if ('finding' in result) return {fault: new StoryFault(result.finding)}
    const {made, inputs} = result
    const {keeping, editions} = made
    if (!keeping || !this.#kept?.fits(file, made, keeping, inputs)) return undefined
    const paths = editions.flatMap(({files}) => Object.keys(files ?? {}))
    if (paths.some((path) => this.#books.folder.obstacle(path))) return undefined
    const {root} = this.#project.settings
    return {made: {...made, keeping: {...keeping, inputs: Object.keys(inputs).map((path) => join(root, path))}}}
  }

  #make(file: ArticleFile): Outcome {
    const made = fenced(file, () => this.#maker.make(file, (slug) => this.#held.ofStory(slug)))
    return made instanceof StoryFault ? {fault: made} : {made}
  }

  #enter(file: ArticleFile, outcome: Outcome): void {
    if ('kept' in outcome) this.#stand(outcome.kept)
    else if ('made' in outcome) this.#add(file, outcome.made)
    else this.#failed(file, outcome.fault)
  }

  /** As an earlier build made it. */
  #stand(story: Recalled): void {
    const {folder} = this.#books
    this.#turn(story.slug, story.until)
    this.#tell(story)
    for (const {record} of story.editions) if (record) this.#record(record)
    for (const [path, hash] of Object.entries(story.files)) folder.leave(path, hash)
    this.#cached++
  }

  /** As it was made now. */
  #add(file: ArticleFile, story: MadeStory): void {
    const {lang, gone, fault, keeping, editions} = story
    if (story.slugUnsure) this.#slugsUnsure = true
    if (gone) this.#books.withdrawals.meet(gone)
    this.#links.recall(file, lang, story.printed)
    this.#tell(story)
    if (fault) {
      this.#failed(file, new StoryFault(fault))
      return
    }
    if (keeping) this.#turn(story.slug, keeping.circumstance.until)
    if (keeping) this.#kept?.note(file, story, keeping)
    for (const one of editions) this.#put(one)
  }

  #turn(slug: string, until: number): void {
    if (until < LAST) this.#turns.set(slug, until)
  }

  /** What is known of a story beside its files. */
  #tell({slug, id, notYet, ofArticle, editions}: KeptStory & Pick<MadeStory, 'notYet' | 'editions'>): void {
    const {standing, identities} = this.#books
    // Nothing is reported about a story that may not be published.
    const isTold = this.#isTold({sourceSlug: slug})
    if (isTold && editions.some(({withheld}) => !withheld)) this.#findings.push(...ofArticle)
    identities.meet({slug, id})
    for (const {locale, withheld: why, findings, isUnreadable, ...one} of editions) {
      if (isTold) this.#findings.push(...findings)
      const edition = {sourceSlug: slug, locale}
      if (why) standing.withhold(edition, {why, ...withheldSaid(why, notYet ? {notYet} : {})})
      else if (one.reasons.length) this.#held.hold({...edition, ...one}, isUnreadable)
    }
  }

  /** Stories whose links lead elsewhere, now that it is known which editions there are. All else about them was said the
   *  first time. */
  async #again(chosen: readonly ArticleFile[]): Promise<void> {
    const said = this.#findings.length
    for (const file of chosen) {
      if (!this.#links.isChanged(file)) continue
      this.#links.forget(file)
      this.#enter(file, this.#make(file))
      this.#findings.length = said
      await breathe()
    }
    for (const file of chosen)
      if (this.#isTold({sourceSlug: file.slug})) this.#findings.push(...this.#links.findings(file))
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
    const gone = article && goneOf(article)
    if (gone) withdrawals.meet(gone)
    for (const locale of settings.locales) {
      const one = detached({sourceSlug: slug, locale: locale.locale})
      const why = article && withheldIn(article, locale, this.#now, settings)
      const withholding = standing.withheld.get(idOf(one)) ?? (why && article && {why, ...withheldSaid(why, article)})
      if (withholding) standing.withhold(one, detached(withholding))
      else this.#held.hold({...one, reasons: detached([{ruleId: finding.ruleId, reason: finding.reason}])})
    }
  }

  #put({record: made, files, listed}: MadeEdition): void {
    if (!made || !files) return
    const {folder, standing} = this.#books
    const held = standing.held.get(idOf(made))
    const record = this.#record(held ? {...made, held: {since: held.since}} : made)
    if (listed) this.#collections.add(listed)
    // By the names that the record keeps anyway.
    for (const path of filesOf(record)) folder.put(path, files[path]!)
  }

  #record(own: EditionRecord): EditionRecord {
    const former = this.#held.former(own)
    const record = former ? detached(own, former) : own
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
    const stands = this.#keptWhole?.recall(content)
    const generation = stands ?? this.#whole.make(content, withdrawals.lost())
    if (this.#edit) stageEdit(this.#edit, settings.root, this.#change)
    if (this.#dryRun) this.#change.discard()
    else {
      this.#change.commit()
      if (stands === undefined) this.#keptWhole?.keep(generation, this.#whole.made)
      this.#kept?.save()
    }
    return {
      remarks: [],
      generation,
      now: this.#now,
      cached: this.#cached,
      turns: [...this.#turns].map(([slug, at]) => ({slug, at: new Date(at).toISOString()})),
      built: [...this.#built],
      held: told.filter(({waits}) => !waits),
      waiting: told.filter(({waits}) => waits),
      withheld: withheldEditions(standing.withheld).filter((one) => this.#isTold(one)),
      removed,
      written: folder.written,
      findings: toldOnce(this.#findings)
    }
  }

  #isTold({sourceSlug}: Pick<EditionId, 'sourceSlug'>): boolean {
    return this.#named?.has(sourceSlug) ?? true
  }
}
