import {join} from 'node:path'
import {instantOf} from '../../article/index.ts'
import type {Article, Finding} from '../../model.ts'
import type {Cache} from '../cache/cache.ts'
import type {FilePrints} from '../cache/file-prints.ts'
import type {Settings} from '../config/settings.ts'
import {isData} from '../files/data.ts'
import type {ArticleFile} from '../project/discover.ts'
import type {Project} from '../project/project.ts'
import {askedAt, type Releasable, withheldBy} from '../project/release.ts'
import {type Story, storyFiles} from '../project/story.ts'
import type {Composed, Composer} from './compose.ts'
import type {EditionsFolder} from './editions-folder.ts'
import {idOf} from './generation.ts'
import {isEdition} from './generation-shape.ts'
import type {HeldEditions} from './held-editions.ts'
import type {EditionRecord} from './index-records.ts'
import {filesOf} from './modules.ts'
import type {PageLinks, PrintedLink} from './page-links.ts'

/** What a build made of one article, in all its locales. */
export interface KeptStory {
  readonly slug: string
  readonly id?: string
  readonly lang: string
  /** The locale in which the article itself is the edition. */
  readonly own?: string
  /** Whatever decides whether it may be out: asked again each time. */
  readonly release: Releasable
  readonly ofArticle: readonly Finding[]
  readonly editions: readonly KeptEdition[]
}

/** A story that need not be made again. */
export interface Recalled extends KeptStory {
  /** Path → hash of all files of its editions. */
  readonly files: Readonly<Record<string, string>>
}

export interface KeptEdition extends Pick<Composed, 'locale' | 'withheld' | 'findings' | 'reasons' | 'waits'> {
  /** Absent where it is withheld or held. */
  readonly record?: EditionRecord
}

/** A kept story, and what it depends on beside the files that it was made from. */
interface Stored {
  readonly story: KeptStory
  readonly printed: readonly PrintedLink[]
  readonly asked: Readonly<Record<string, string>>
  /** Of all articles, by which links are read. */
  readonly directory: string
  /** Path → hash of all files of its editions. */
  readonly files: Readonly<Record<string, string>>
  /** Of these files together, as they were when they had been written. */
  readonly print?: string
}

/** What decides about the stories of a build, apart from each story's own files. */
export interface Surroundings {
  readonly project: Project
  readonly now: string
  readonly composer: Composer
  readonly folder: EditionsFolder
  readonly held: HeldEditions
  readonly links: PageLinks
}

const KIND = 'build'

/** The stories that need not be made again: all that they were made from is as it was, they may be out as before, and
 *  their files lie where they were put. */
export class KeptStories {
  readonly #cache: Cache
  readonly #around: Surroundings
  readonly #shared: readonly string[]
  readonly #key: string
  readonly #directory: string
  readonly #fresh = new Map<ArticleFile, {readonly story: KeptStory; readonly inputs: readonly string[]}>()
  /** Stories whose files were found under other times than before. */
  readonly #moved = new Map<ArticleFile, Stored>()

  constructor(cache: Cache, around: Surroundings) {
    const {settings, articles, claimants} = around.project
    const {require, fragment = false, collections} = settings
    this.#cache = cache
    this.#around = around
    this.#shared = sharedFiles(settings)
    const shared = this.#shared.map((path) => cache.prints.hash(path) ?? 'odd')
    this.#key = cache.keyOf([KIND, require, fragment, collections.map(({name}) => name), shared])
    this.#directory = cache.keyOf(
      [...articles, ...claimants].map(({path, slug, slugs, former}) => [path, slug, slugs, former])
    )
  }

  recall(file: ArticleFile): Recalled | undefined {
    if (file.text !== undefined || this.#isContested(file)) return undefined
    const stored = this.#cache.recall(KIND, file.path, this.#keyOf(file))
    if (!isStored(stored)) return undefined
    const {story, asked, directory, printed} = stored
    const {composer, links} = this.#around
    if (directory !== this.#directory && !composer.asked.stand({path: file.path, lang: story.lang}, asked))
      return undefined
    if (!this.#isReleased(story) || this.#hasFormer(story) || !this.#liesThere(file, stored)) return undefined
    links.recall(file, story.lang, printed)
    return {...story, files: stored.files}
  }

  /** What was made now; kept when the build is done. */
  note(file: ArticleFile, story: Story, made: Omit<KeptStory, 'release' | 'lang' | 'own' | 'id' | 'slug'>): void {
    const {composer, project} = this.#around
    const {settings} = project
    const {article, own} = story
    const {slug, lang, meta, notYet} = article
    if (file.text !== undefined || meta.status !== 'usable' || this.#isContested(file)) return
    if (isDated(article, settings) === false) return
    const {status, embargo, rights, id} = meta
    const release = {meta: {status, embargo, rights}, ...(notYet && {notYet})} as Releasable
    const {files} = composer.asked.of(file.path)
    const inputs = [...storyFiles(settings, file, story), ...composer.gallery.askedBy(file.path), ...files]
    const told = {slug, lang, ...(own && {own: own.locale}), ...(id !== undefined && {id}), release, ...made}
    this.#fresh.set(file, {story: told, inputs})
  }

  /** It could not be made. */
  forget(file: ArticleFile): void {
    this.#fresh.delete(file)
    this.#moved.delete(file)
  }

  /** Everything is written: what was made now is kept, and of stories that are no more nothing is. */
  save(): void {
    if (!this.#cache.prints.areSettled(this.#shared)) return
    const prints = this.#cache.printsNow()
    if (!prints) return
    for (const [file, {story, inputs}] of this.#fresh) {
      const stored = this.#stored(file, story, prints)
      if (stored) this.#cache.keep(KIND, file.path, {key: this.#keyOf(file), inputs, data: stored})
    }
    for (const [file, stored] of this.#moved) {
      const print = prints.together(this.#paths(stored.files))
      if (print !== undefined) this.#cache.amend(KIND, file.path, {...stored, print})
    }
    const {articles, claimants} = this.#around.project
    this.#cache.retain(
      KIND,
      [...articles, ...claimants].map(({path}) => path)
    )
  }

  #stored(file: ArticleFile, story: KeptStory, prints: FilePrints): Stored | undefined {
    const {composer, folder, links} = this.#around
    const files: Record<string, string> = {}
    for (const {record} of story.editions)
      for (const path of record ? filesOf(record) : []) files[path] = folder.hash(path) ?? ''
    if (Object.values(files).includes('') || this.#hasFormer(story)) return undefined
    const print = prints.together(this.#paths(files))
    return {
      story,
      printed: links.of(file),
      asked: composer.asked.of(file.path).answers,
      directory: this.#directory,
      files,
      ...(print !== undefined && {print})
    }
  }

  /** Former slugs lead to other files, and are former only as long as no article has them. */
  #keyOf({slug, former}: ArticleFile): string {
    return this.#cache.keyOf([this.#key, slug, former])
  }

  #isContested({slug}: ArticleFile): boolean {
    const {contested, settings} = this.#around.project
    return settings.locales.some(({locale}) => contested.has(idOf({sourceSlug: slug, locale})))
  }

  /** The clock decides as it did. */
  #isReleased({release, own, editions}: KeptStory): boolean {
    const {now, project} = this.#around
    const {settings} = project
    return settings.locales.every(({locale, territory}, at) => {
      const question = {...askedAt(now, settings), own: locale === own, ...(territory !== undefined && {territory})}
      return withheldBy(release, question) === editions[at]?.withheld
    })
  }

  /** A held edition that was published before stays, with a notice of what was corrected since: that is looked into each
   *  time. */
  #hasFormer({slug, editions}: KeptStory): boolean {
    const {held} = this.#around
    return editions.some(
      ({locale, reasons}) => reasons.length > 0 && held.former({sourceSlug: slug, locale}) !== undefined
    )
  }

  #liesThere(file: ArticleFile, stored: Stored): boolean {
    const {prints} = this.#cache
    const paths = this.#paths(stored.files)
    const print = prints.together(paths)
    if (print === undefined) return false
    if (print === stored.print) return true
    const hashes = Object.values(stored.files)
    if (!paths.every((path, at) => prints.hash(path) === hashes[at])) return false
    this.#moved.set(file, stored)
    return true
  }

  #paths(files: Stored['files']): string[] {
    const {editions} = this.#around.project.settings
    return Object.keys(files).map((path) => join(editions, path))
  }
}

/** Files on which every story depends: the glossary, and the words of the pages. */
export function sharedFiles({glossary, localeFiles, locales}: Settings): string[] {
  return [glossary, ...locales.map(({locale}) => join(localeFiles, locale, 'polyedition.json'))]
}

/** NewsML states a moment, and where the article states none it is that of the build. */
function isDated({meta}: Article, {outputs, timeZone}: Settings): boolean {
  if (!outputs.some(({name}) => name === 'newsml')) return true
  return [meta.updated, meta.published, meta.dateline?.date].some((text) => instantOf(text, timeZone) !== undefined)
}

/** The cache is a file, and the paths in it are read. */
function isStored(data: unknown): data is Stored {
  if (!isData(data)) return false
  const {story, files, asked, printed} = data
  return (
    isData(story) &&
    isData(story.release) &&
    Array.isArray(story.ofArticle) &&
    Array.isArray(story.editions) &&
    story.editions.every(({record}) => record === undefined || isEdition(record)) &&
    isData(files) &&
    isData(asked) &&
    Array.isArray(printed)
  )
}
