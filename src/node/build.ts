import {join} from 'node:path'
import type {Finding} from '../model.ts'
import {Collections, listedInModule} from './collections.ts'
import {type Composed, Composer, withOwn} from './compose.ts'
import {breathe} from './extract.ts'
import {
  type EditionRecord,
  type Generation,
  type HeldRecord,
  INDEX,
  nameGeneration,
  printGeneration,
  readGeneration,
  type TakedownRecord
} from './generation.ts'
import {hashOf, hashOfFile} from './hash.ts'
import {editionModule, indexModules, modulePath} from './modules.ts'
import {chooseArticles, type Project, type ProjectOptions, withProject} from './project.ts'
import {type Withheld, withheldReasons} from './release.ts'
import {collectionOptions, type Rendered, renderEdition} from './render.ts'
import {inside, type Settings} from './settings.ts'
import {readIfThere, readStory} from './story.ts'
import {Transaction} from './transaction.ts'

export interface BuildOptions extends ProjectOptions {
  /** Slugs or paths: only these are built, the others stay as they are. All by default. */
  readonly articles?: readonly string[]
  /** Overrides the configuration's `require`. */
  readonly require?: Settings['require']
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
    const build = new Build(
      {...project, settings: {...project.settings, require}},
      options.now ?? new Date().toISOString()
    )
    return build.run(chooseArticles(project, options.articles), options)
  })
}

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
  readonly #written: string[] = []
  readonly #built: string[] = []
  /** A slug could not be read: then nobody can know which editions have lost their article. */
  #slugsUnsure: boolean

  constructor(project: Project, now: string) {
    this.#project = project
    this.#now = now
    this.#before = readGeneration(project.settings.editions)
    this.#change = new Transaction(project.settings.root, 'build')
    this.#composer = new Composer(project.settings, now)
    this.#collections = new Collections(project.settings, collectionOptions(project.settings, now))
    this.#findings = [...project.findings, ...this.#composer.findings]
    this.#slugsUnsure = project.disputed.length > 0
  }

  async run(chosen: readonly {slug: string; path: string}[], {onProgress}: BuildOptions): Promise<BuildReport> {
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
    for (const record of this.#before?.editions ?? []) if (stays.has(record.sourceSlug)) this.#keep(record)
    for (const held of this.#before?.held ?? []) if (stays.has(held.sourceSlug)) this.#held.set(idOf(held), held)
  }

  #story(file: {slug: string; path: string}): void {
    const {settings} = this.#project
    const story = readStory(settings, file)
    if (story.articleFindings.some(({ruleId}) => ruleId === 'article-slug')) this.#slugsUnsure = true
    const ofArticle = this.#composer.article(story)
    const composed = this.#composer.editions(story, ofArticle)
    // Of a story that may not be published, nothing is said.
    if (composed.some(({withheld}) => !withheld)) this.#findings.push(...ofArticle)
    for (const one of composed) {
      this.#findings.push(...one.findings)
      if (one.withheld) this.#withheld.set(idOf(one), one.withheld)
      else if (one.reasons.length) this.#hold(one)
    }
    // Only to what will be there: a link to an edition that is held and absent would lead nowhere.
    const alternates = composed.flatMap((one) => {
      const {locale, edition} = one
      const record = edition ? undefined : this.#records.get(idOf(one))
      if (edition) return [{locale, lang: edition.lang, slug: edition.slug, headline: edition.meta.headline}]
      return record ? [{locale, lang: record.lang, slug: record.slug, headline: record.headline}] : []
    })
    for (const {edition, locale} of composed) {
      const others = alternates.filter((one) => one.locale !== locale)
      if (edition)
        this.#write(renderEdition(withOwn(edition, {alternates: others}), this.#project.settings, this.#now, file.path))
    }
  }

  /** Keep the edition of before, if it still stands whole. */
  #hold({sourceSlug, locale, reasons}: Composed): void {
    const id = idOf({sourceSlug, locale})
    const before = this.#before?.editions.find((record) => idOf(record) === id)
    const earlier = this.#before?.held.find((held) => idOf(held) === id)
    const since = earlier?.since ?? this.#now
    const kept = before !== undefined && this.#stands(before)
    if (kept) this.#keep({...before, held: {since}})
    this.#held.set(id, {sourceSlug, locale, since, kept, reasons})
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
    this.#built.push(`${record.locale}/${record.slug}`)
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
    for (const [path, text] of Object.entries(indexModules({editions, locales}))) this.#put(path, text)
    const kept = (record: EditionRecord) => listedInModule(readIfThere(this.#path(modulePath(record))))
    for (const [path, text] of Object.entries(this.#collections.render(editions, kept))) this.#put(path, text)
    const gone = new Set(this.#records.keys())
    const takedown = sorted([...(this.#before?.takedown ?? []), ...removed].filter((one) => !gone.has(idOf(one))))
    const generation = nameGeneration({
      source: settings.source,
      locales,
      editions,
      held,
      takedown,
      files: Object.fromEntries(this.#files)
    })
    for (const path of Object.keys(this.#before?.files ?? {})) if (!this.#files.has(path)) this.#remove(path)
    const index = printGeneration(generation)
    if (hashOf(index) !== hashOfFile(this.#path(INDEX))) this.#change.writeLast(this.#path(INDEX), index)
    this.#change.commit()
    const withheld = [...this.#withheld].map(([id, why]) => {
      const [sourceSlug = '', locale = ''] = id.split('\0')
      return {sourceSlug, locale, reason: withheldReasons[why]}
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

  /** Editions of before that are none any more. */
  #takeDown(): TakedownRecord[] {
    return (this.#before?.editions ?? []).flatMap((record) => {
      const id = idOf(record)
      const now = this.#records.get(id)
      if (now?.slug === record.slug) return []
      const withheld = this.#withheld.get(id)
      const held = this.#held.get(id)
      if (!now && !withheld && !held && this.#slugsUnsure) {
        this.#keep(record)
        return []
      }
      const {slug, sourceSlug, locale} = record
      const reason = now
        ? `its slug is \`${now.slug}\` now`
        : withheld
          ? withheldReasons[withheld]
          : held
            ? 'its files were damaged and it could not be built anew'
            : this.#goneBecause(record)
      return [{slug, sourceSlug, locale, since: this.#now, reason}]
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
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
