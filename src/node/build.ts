import {join} from 'node:path'
import {withoutExtensions} from '../edition/assemble.ts'
import type {Edition, Finding} from '../model.ts'
import {editionAddress, redirectFiles, redirectsOf} from './addresses.ts'
import {Collections, listedInModule} from './collections.ts'
import {type Composed, Composer, type Noticed, withOwn} from './compose.ts'
import type {ArticleFile} from './discover.ts'
import {UsageError} from './errors.ts'
import {breathe} from './extract.ts'
import {releaseFront} from './front-release.ts'
import {
  type EditionRecord,
  type Generation,
  type HeldRecord,
  INDEX,
  nameGeneration,
  printGeneration,
  readGeneration,
  TAKEDOWN,
  type TakedownRecord
} from './generation.ts'
import {hashOf, hashOfFile} from './hash.ts'
import {editionModule, indexModules, moduleContent, modulePath} from './modules.ts'
import {chooseArticles, type Project, type ProjectOptions, withProject} from './project.ts'
import {type Withheld, withheldBy, withheldReasons} from './release.ts'
import {collectionOptions, type Rendered, renderEdition} from './render.ts'
import {inside, type Settings} from './settings.ts'
import {readIfThere, readStory, type Story} from './story.ts'
import {
  asCanceled,
  asMoved,
  type Gone,
  type Kill,
  killOf,
  leftovers,
  movedReason,
  possibleEditions,
  takedownOf,
  tombstonesOf
} from './takedown.ts'
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

export interface WithheldEdition {
  readonly sourceSlug: string
  readonly locale: string
  readonly why: Withheld
  readonly reason: string
}

export interface BuildReport {
  readonly generation: string
  readonly now: string
  /** Editions built, as `<locale>/<slug>`, whether or not a byte of them changed. */
  readonly built: readonly string[]
  readonly held: readonly HeldRecord[]
  /** Editions that may not stand in public now. */
  readonly withheld: readonly WithheldEdition[]
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

export interface StoriesOptions {
  /** Default: `build`. */
  readonly command?: string
  readonly edit?: ArticleEdit
  /** The generation that stands, or `undefined` where there is none that can be read. Read from the folder by default. */
  readonly before?: Generation | undefined
  /** A story whose article is gone, and that is taken back all the same. */
  readonly orphan?: Kill & {readonly sourceSlug: string; readonly why: 'canceled' | 'withheld'}
}

/** Build these articles of a project under its lock; with an edit, both become visible in one transaction. */
export function buildStories(
  project: Project,
  files: readonly ArticleFile[],
  options: BuildOptions,
  stories: StoriesOptions = {}
): Promise<BuildReport> {
  return new Build(project, options.now ?? new Date().toISOString(), stories).run(files, options)
}

/** What is wrong with an article of which nobody can read whether it is under embargo. */
const UNREAD: ReadonlySet<string> = new Set(['article-encoding', 'article-front-matter'])

/** What is known of an edition that stood. */
type Edited = Pick<EditionRecord, 'sourceSlug' | 'locale' | 'id'>

const idOf = ({sourceSlug, locale}: {sourceSlug: string; locale: string}) => `${sourceSlug}\0${locale}`

/** One build: what stood before, what is staged, what is to be told. */
class Build {
  readonly #project: Project
  readonly #now: string
  readonly #before: Generation | undefined
  readonly #change: Transaction
  readonly #composer: Composer
  readonly #collections: Collections
  readonly #records = new Map<string, EditionRecord>()
  readonly #files = new Map<string, string>()
  readonly #held = new Map<string, HeldRecord>()
  readonly #withheld = new Map<string, Withheld>()
  readonly #findings: Finding[]
  /** Slug → what is known of a story that was canceled. */
  readonly #killed = new Map<string, Kill>()
  /** Slug → a story that was built and may not stand. */
  readonly #taken = new Map<string, Gone>()
  /** Locale → an edition of before, of the story at hand, that has to tell of a correction. */
  readonly #noticed = new Map<string, {readonly edition: Edition; readonly held: {readonly since: string}}>()
  /** Editions of which the index says nothing: they never stood, and their article may say that nobody shall know. */
  readonly #unsaid = new Set<string>()
  /** Former slug of a story → the one of today. */
  readonly #renamed: ReadonlyMap<string, string>
  readonly #ids = new Map<string, string | undefined>()
  readonly #edit: ArticleEdit | undefined
  readonly #written: string[] = []
  readonly #built: string[] = []
  /** A slug could not be read: then nobody can know which editions have lost their article. */
  #slugsUnsure: boolean

  constructor(project: Project, now: string, stories: StoriesOptions) {
    const {command = 'build', edit, orphan} = stories
    this.#project = project
    this.#now = now
    this.#edit = edit
    this.#before = 'before' in stories ? stories.before : readGeneration(project.settings.editions)
    this.#change = new Transaction(project.settings.root, command)
    this.#composer = new Composer(project.settings, now)
    this.#collections = new Collections(project.settings, collectionOptions(project.settings, now))
    this.#findings = [...project.findings, ...this.#composer.findings]
    this.#slugsUnsure = project.disputed.length > 0
    this.#renamed = new Map(project.articles.flatMap(({slug, former = []}) => former.map((one) => [one, slug])))
    if (orphan) this.#takeBack(orphan)
  }

  #takeBack({sourceSlug, why, ...kill}: NonNullable<StoriesOptions['orphan']>): void {
    const {editions = [], takedown = []} = this.#before ?? {}
    for (const one of [...editions, ...takedown]) if (one.sourceSlug === sourceSlug) this.#withheld.set(idOf(one), why)
    if (why === 'canceled') this.#killed.set(sourceSlug, kill)
  }

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
    const stays = new Set(this.#project.articles.map(({slug}) => slug).filter((slug) => !chosen.has(slug)))
    for (const slug of this.#project.disputed) stays.add(slug)
    const isKept = ({sourceSlug}: {sourceSlug: string}) => stays.has(this.#renamed.get(sourceSlug) ?? sourceSlug)
    for (const record of this.#before?.editions ?? []) if (isKept(record)) this.#keep(record)
    for (const held of this.#before?.held ?? []) if (isKept(held)) this.#held.set(idOf(held), held)
    const {articles, claimants} = this.#project
    for (const file of [...articles, ...claimants])
      if (stays.has(fold(file.slug)) || stays.has(file.slug)) this.#letGo(file)
  }

  /** Also a story that is not built now goes as soon as it may not stand in public any more. */
  #letGo(file: ArticleFile): void {
    const standing = [...this.#records.values(), ...this.#held.values()].filter(
      ({sourceSlug}) => fold(this.#renamed.get(sourceSlug) ?? sourceSlug) === fold(file.slug)
    )
    if (!standing.length) return
    const article = releaseFront(this.#project.settings, file)
    if (!article) return
    for (const one of standing) {
      const {locale, territory} = this.#project.settings.locales.find(({locale}) => locale === one.locale) ?? {}
      const own = locale?.split('-')[0] === article.lang.split('-')[0]
      const {timeZone} = this.#project.settings
      const question = {now: this.#now, own, timeZone, ...(territory !== undefined && {territory})}
      const why = withheldBy(article.meta, question)
      // Of two articles that claim one slug, only that one speaks for the edition from which it was made.
      const other = 'id' in one && article.meta.id !== undefined && one.id !== article.meta.id
      if (why === 'canceled') this.#killed.set(one.sourceSlug, killOf(article))
      if (why && !other) this.#withhold(one, why)
    }
  }

  #withhold(one: {sourceSlug: string; locale: string}, why: Withheld): void {
    const id = idOf(one)
    const record = this.#records.get(id)
    for (const path of record ? filesOf(record) : []) this.#files.delete(path)
    this.#records.delete(id)
    this.#held.delete(id)
    this.#withheld.set(id, why)
  }

  #story(file: ArticleFile): void {
    const {settings} = this.#project
    const story = readStory(settings, file)
    if (story.articleFindings.some(({ruleId}) => ruleId === 'article-slug')) this.#slugsUnsure = true
    const ofArticle = this.#composer.article(story)
    const composed = this.#composer.editions(story, ofArticle).map((one) => this.#uncontested(one))
    // Of a story that may not be published, nothing is said.
    if (composed.some(({withheld}) => !withheld)) this.#findings.push(...ofArticle)
    const {slug, lang, meta} = story.article
    this.#ids.set(slug, meta.id)
    if (meta.status !== 'usable') this.#taken.set(slug, {slug, lang, meta})
    if (meta.status === 'canceled') this.#killed.set(slug, killOf(story.article))
    for (const one of composed) {
      this.#findings.push(...one.findings)
      if (one.withheld) this.#withhold(one, one.withheld)
      else if (one.reasons.length) this.#hold(one, story)
    }
    // Only to what will be there: a link to an edition that is held and absent would lead nowhere.
    const alternates = composed.flatMap((one) => {
      const {locale, edition} = one
      const record = edition ? undefined : this.#records.get(idOf(one))
      if (edition) return [{locale, lang: edition.lang, slug: edition.slug, headline: edition.meta.headline}]
      if (!record) return []
      const {lang, slug, headline} = record
      // Its address has the day on which it was published, as it said then.
      const dated = settings.permalink !== undefined && {url: editionAddress(settings, record)}
      return [{locale, lang, slug, headline, ...dated}]
    })
    for (const {edition, locale} of composed) {
      const others = alternates.filter((one) => one.locale !== locale)
      const noticed = this.#noticed.get(locale)
      const made = edition ?? noticed?.edition
      if (!made) continue
      const rendered = renderEdition(withOwn(made, {alternates: others}), settings, this.#now, file.path)
      if (edition) this.#built.push(`${rendered.record.locale}/${rendered.record.slug}`)
      this.#write(noticed ? {...rendered, record: {...rendered.record, held: noticed.held}} : rendered)
    }
    this.#noticed.clear()
  }

  /** An address that two editions claim is given to neither. */
  #uncontested(one: Composed): Composed {
    if (one.withheld || !this.#project.contested.has(idOf(one))) return one
    const {edition: _, ...rest} = one
    const reason = 'Its address is claimed by another article as well; set another slug in `slugs`'
    return {...rest, reasons: [...one.reasons, {ruleId: 'article-slug-twice', reason}]}
  }

  /** Keep the edition of before, if it still stands whole. */
  #hold({sourceSlug, locale, reasons}: Composed, story: Story): void {
    const id = idOf({sourceSlug, locale})
    const found = this.#before?.editions.find((one) => this.#idNow(one) === id && !this.#isOther(one))
    const before = found && {...found, sourceSlug}
    const earlier = this.#before?.held.find((held) => this.#idNow(held) === id)
    const since = earlier?.since ?? this.#now
    const stands = before !== undefined && this.#stands(before)
    const noticed = stands ? this.#withNotice(before, story) : undefined
    const kept = stands && noticed !== 'unreadable'
    if (kept) this.#keep({...before, held: {since}})
    if (kept && noticed) this.#noticed.set(locale, {edition: noticed, held: {since}})
    this.#held.set(id, {sourceSlug, locale, since, kept, reasons})
    if (!kept && reasons.some(({ruleId}) => UNREAD.has(ruleId))) this.#unsaid.add(id)
  }

  /** Of an edition of before: its story may have another slug now. */
  #idNow(one: Edited): string {
    const now = this.#renamed.get(one.sourceSlug)
    return now === undefined || this.#isOther(one, now) ? idOf(one) : idOf({...one, sourceSlug: now})
  }

  /** Two identities are two stories, whatever they are called. */
  #isOther({sourceSlug, id}: Edited, slug: string = sourceSlug): boolean {
    const own = this.#ids.get(slug)
    return own !== undefined && id !== undefined && own !== id
  }

  /** What was corrected since is said in every edition, also where nothing else of it can be said yet. */
  #withNotice(before: EditionRecord, story: Story): Noticed {
    if (!story.article.meta.corrections.length) return undefined
    const {markdown, segments} = moduleContent(readIfThere(this.#path(modulePath(before))) ?? '') ?? {}
    if (typeof markdown !== 'string' || !Array.isArray(segments)) return 'unreadable'
    const {slug, sourceSlug, locale} = before
    const noticed = this.#composer.noticed(markdown, story, locale)
    // Who made its texts, and of which, its own Markdown does not say.
    const own = {slug, sourceSlug, segments: segments as Edition['segments']}
    return typeof noticed === 'object' ? withOwn(noticed, own) : noticed
  }

  #keep(record: EditionRecord): void {
    this.#records.set(idOf(record), record)
    for (const path of filesOf(record)) this.#files.set(path, this.#before?.files[path] ?? '')
  }

  #stands(record: EditionRecord): boolean {
    return filesOf(record).every((path) => {
      const known = this.#before?.files[path]
      return known !== undefined && hashOfFile(this.#path(path)) === known
    })
  }

  #write({record, files, content, listed}: Rendered): void {
    if (this.#project.settings.collections.length > 0) this.#collections.add(listed)
    this.#records.set(idOf(record), record)
    for (const [path, made] of Object.entries(files)) this.#put(path, made)
    this.#put(modulePath(record), editionModule(content))
  }

  #put(path: string, content: string | Uint8Array): void {
    const hash = hashOf(content)
    this.#files.set(path, hash)
    if (hashOfFile(this.#path(path)) === hash) return
    this.#change.write(this.#path(path), content)
    this.#written.push(path)
  }

  #finish(): BuildReport {
    const {settings} = this.#project
    const removed = this.#takeDown()
    const locales = settings.locales.map(({locale, tag, language}) => ({
      locale,
      lang: withoutExtensions(tag),
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
    const takedown = sorted(this.#gone(removed))
    const redirects = redirectsOf(editions, settings, takedown)
    for (const [path, text] of Object.entries(redirectFiles(redirects))) this.#put(path, text)
    for (const [path, text] of Object.entries(indexModules({editions, locales}))) this.#put(path, text)
    const kept = (record: EditionRecord) => listedInModule(readIfThere(this.#path(modulePath(record))))
    for (const [path, text] of Object.entries(this.#collections.render(editions, kept))) this.#put(path, text)
    // Unless another edition stands there now.
    for (const one of takedown)
      for (const [path, text] of Object.entries(tombstonesOf(one, settings)))
        if (!this.#files.has(path) && inside(settings.editions, this.#path(path))) this.#put(path, text)
    if (takedown.length) this.#put(TAKEDOWN, `${JSON.stringify(takedown, null, 2)}\n`)
    const generation = nameGeneration({
      source: settings.source,
      locales,
      editions,
      held: held.filter((one) => !this.#unsaid.has(idOf(one))),
      takedown,
      files: Object.fromEntries(this.#files)
    })
    const lost = this.#before ? [] : [...this.#taken.values()].flatMap((article) => leftovers(article, settings))
    for (const path of [...Object.keys(this.#before?.files ?? {}), ...lost])
      if (!this.#files.has(path)) this.#remove(path)
    const index = printGeneration(generation)
    if (hashOf(index) !== hashOfFile(this.#path(INDEX))) this.#change.writeLast(this.#path(INDEX), index)
    this.#stageEdit()
    this.#change.commit()
    const withheld = [...this.#withheld].map(([id, why]) => {
      const [sourceSlug = '', locale = ''] = id.split('\0')
      return {sourceSlug, locale, why, reason: withheldReasons[why]}
    })
    return {
      generation: generation.generation,
      now: this.#now,
      built: this.#built,
      held,
      withheld,
      removed,
      written: this.#written,
      findings: this.#findings
    }
  }

  /** All that is told of editions that stand no more. */
  #gone(removed: readonly TakedownRecord[]): TakedownRecord[] {
    const {settings} = this.#project
    const before = this.#before?.takedown ?? [...this.#taken.values()].flatMap((one) => this.#possible(one))
    const all = [...before, ...removed]
      .map((one) => ({...one, sourceSlug: this.#idNow(one).split('\0')[0] ?? one.sourceSlug}))
      .filter((one) => this.#isTold(one))
    const latest = new Map(all.map((one) => [idOf(one), one]))
    return all.map((one) => {
      const now = this.#standing(one)
      // It stands again, elsewhere: that it was canceled is over.
      if (now) return one.canceled ? asMoved(one, now.slug) : one
      const kill = this.#records.has(idOf(one)) ? undefined : this.#killed.get(one.sourceSlug)
      return kill && latest.get(idOf(one)) === one ? asCanceled(one, kill, settings, this.#now) : one
    })
  }

  #possible(article: Gone): TakedownRecord[] {
    return article.meta.status === 'canceled' ? possibleEditions(article, this.#project.settings, this.#now) : []
  }

  /** Of a story that is withheld or under embargo no word is said, not even that it was there. */
  #isTold(one: TakedownRecord): boolean {
    const withheld = this.#withheld.get(idOf(one))
    if (withheld === 'withheld' || withheld === 'embargo') return false
    return this.#standing(one)?.slug !== one.slug
  }

  /** The edition that stands now of the story of one that went; another story may have taken its slug. */
  #standing(one: TakedownRecord): EditionRecord | undefined {
    const now = this.#records.get(idOf(one))
    return now && (now.id === one.id || now.id === undefined || one.id === undefined) ? now : undefined
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
    return (this.#before?.editions ?? []).flatMap((record) => {
      const id = this.#idNow(record)
      if (this.#isOther(record) && !this.#withheld.has(id))
        return [takedownOf(record, 'another story has its slug now', this.#now)]
      const now = this.#records.get(id) ?? this.#records.get(idOf(record))
      if (now?.slug === record.slug) return []
      const withheld = this.#withheld.get(id)
      const held = this.#held.get(id)
      if (!now && !withheld && !held && this.#slugsUnsure) {
        this.#keep(record)
        return []
      }
      const reason = now
        ? movedReason(now.slug)
        : withheld
          ? withheldReasons[withheld]
          : held
            ? 'its files were damaged and it could not be built anew'
            : this.#goneBecause(record)
      const [sourceSlug = ''] = id.split('\0')
      return [takedownOf({...record, sourceSlug}, reason, this.#now)]
    })
  }

  #goneBecause({locale}: EditionRecord): string {
    const known = this.#project.settings.locales.some((one) => one.locale === locale)
    return known ? 'its article was deleted' : `the project has no locale \`${locale}\` any more`
  }

  /** The index of before is a file that anybody may have edited: nothing outside its folder is removed for it. */
  #remove(path: string): void {
    const whole = this.#path(path)
    if (inside(this.#project.settings.editions, whole) && whole !== this.#path(INDEX)) this.#change.remove(whole)
  }

  #path(path: string): string {
    return join(this.#project.settings.editions, path)
  }
}

const filesOf = (record: EditionRecord) => [
  ...Object.values(record.files),
  ...(record.pictures ?? []),
  modulePath(record)
]
/** As a disk that ignores case takes names. */
const fold = (slug: string) => slug.normalize('NFC').toLowerCase()
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
