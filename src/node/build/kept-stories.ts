import {join} from 'node:path'
import type {Article, Finding} from '../../model.ts'
import type {Cache} from '../cache/cache.ts'
import type {Drawer} from '../cache/drawer.ts'
import type {FilePrints} from '../cache/file-prints.ts'
import {isData} from '../files/data.ts'
import type {ArticleFile} from '../project/discover.ts'
import type {Project} from '../project/project.ts'
import {StoryMemory} from '../project/story-memory.ts'
import {type Circumstance, Circumstances, type Keeping} from './circumstances.ts'
import type {Composed, Composer} from './compose.ts'
import type {EditionsFolder} from './editions-folder.ts'
import {idOf} from './generation.ts'
import {isEdition} from './generation-shape.ts'
import type {HeldEditions} from './held-editions.ts'
import type {EditionRecord} from './index-records.ts'
import {KeptWhole} from './kept-whole.ts'
import {filesOf} from './modules.ts'
import type {PageLinks} from './page-links.ts'
import type {PrintedLink} from './printed-links.ts'

/** What a build made of one article, in all its locales. */
export interface KeptStory {
  readonly slug: string
  readonly id?: string
  readonly ofArticle: readonly Finding[]
  readonly editions: readonly KeptEdition[]
}

export interface KeptEdition extends Pick<Composed, 'locale' | 'withheld' | 'findings' | 'reasons' | 'waits'> {
  /** Absent where it is withheld or held. */
  readonly record?: EditionRecord
}

/** A story that need not be made again. */
export interface Recalled extends KeptStory, Pick<Article, 'notYet'>, Pick<Circumstance, 'until'> {
  /** Path → hash of all files of its editions. */
  readonly files: Readonly<Record<string, string>>
}

/** A kept story, and what it depends on beside the files that it was made from. */
interface Stored {
  readonly story: KeptStory
  readonly circumstance: Circumstance
  readonly printed: readonly PrintedLink[]
  /** Path → hash of all files of its editions. */
  readonly files: Readonly<Record<string, string>>
  /** Of these files together, as they were when they had been written. */
  readonly print?: string
}

/** What was made now, before it is known where its links lead. */
interface Fresh extends Pick<Stored, 'story' | 'circumstance'> {
  readonly inputs: readonly string[]
}

/** What a build knows beside each story's own files. */
export interface Surroundings {
  readonly project: Project
  readonly now: string
  readonly composer: Composer
  readonly folder: EditionsFolder
  readonly held: HeldEditions
  readonly links: PageLinks
}

/** The stories that need not be made again: all that they were made from is as it was, they may be out as before, and
 *  their files lie where they were put. */
export class KeptStories {
  readonly #memory: StoryMemory
  readonly #around: Surroundings
  readonly #circumstances: Circumstances
  readonly #fresh: Drawer<ArticleFile, Fresh>
  /** Stories whose files were found under other times than before. */
  readonly #moved = new Set<ArticleFile>()

  constructor(cache: Cache, around: Surroundings) {
    const {project, composer, now} = around
    const {locales, fragment = false, collections} = project.settings
    const options = [locales.map(({require}) => require), fragment, collections.map(({name}) => name)]
    this.#around = around
    this.#fresh = cache.drawer()
    this.#memory = new StoryMemory(cache, 'build', project.settings, options)
    this.#circumstances = new Circumstances(project, composer, now, this.#memory)
  }

  /** What is made of all editions together. */
  whole(): KeptWhole {
    const {project, folder, now} = this.#around
    return new KeptWhole(this.#memory.cache, {key: this.#memory.key, path: project.settings.editions, folder, now})
  }

  recall(file: ArticleFile): Recalled | undefined {
    if (this.#isContested(file)) return undefined
    const stored = this.#memory.recall(file)
    if (!isStored(stored) || !this.#circumstances.areAlike(file, stored.circumstance)) return undefined
    const {story, printed, files, circumstance} = stored
    if (this.#hasFormer(story) || !this.#lieThere(file, stored)) return undefined
    this.#around.links.recall(file, circumstance.lang, printed)
    const {notYet, until} = circumstance
    return {...story, files, until, ...(notYet && {notYet})}
  }

  /** Whether what another process made of a story may stand: all that it was made from is here as it was there.
   *  `inputs`: path from the project → hash. */
  fits(
    file: ArticleFile,
    story: KeptStory,
    {circumstance}: Keeping,
    inputs: Readonly<Record<string, string>>
  ): boolean {
    if (this.#isContested(file) || this.#hasFormer(story)) return false
    const {prints} = this.#memory.cache
    const {root} = this.#around.project.settings
    const isSame = Object.entries(inputs).every(([path, hash]) => prints.hash(join(root, path)) === hash)
    return isSame && this.#circumstances.areAlike(file, {...circumstance, directory: ''})
  }

  /** What was made now; kept when the build is done. */
  note(file: ArticleFile, {slug, id, ofArticle, editions}: KeptStory, keeping: Keeping): void {
    if (this.#isContested(file)) return
    const story = {slug, ...(id !== undefined && {id}), ofArticle, editions: editions.map(bare)}
    const fresh: Fresh = {story, circumstance: this.#circumstances.of(keeping), inputs: keeping.inputs}
    this.#fresh.put(file, fresh)
  }

  /** It could not be made. */
  forget(file: ArticleFile): void {
    this.#fresh.delete(file)
    this.#moved.delete(file)
  }

  /** Everything is written: what was made now is kept. */
  save(): void {
    const prints = this.#memory.cache.printsNow()
    if (!prints) return
    this.#memory.save(this.#around.project, (file) => {
      const fresh = this.#fresh.get(file)
      if (fresh) this.#keep(file, fresh, prints)
      else if (this.#moved.has(file)) this.#amend(file, prints)
    })
  }

  /** Nothing more is noted. */
  close(): void {
    this.#fresh.close()
  }

  #keep(file: ArticleFile, {inputs, story, circumstance}: Fresh, prints: FilePrints): void {
    const files = this.#filesOf(story)
    if (!files || this.#hasFormer(story)) return
    const printed = this.#around.links.of(file)
    this.#memory.keep(file, inputs, {story, circumstance, printed, files, ...this.#printOf(files, prints)})
  }

  #amend(file: ArticleFile, prints: FilePrints): void {
    const stored = this.#memory.recall(file)
    if (isStored(stored)) this.#memory.amend(file, {...stored, ...this.#printOf(stored.files, prints)})
  }

  #filesOf({editions}: KeptStory): Stored['files'] | undefined {
    const {folder} = this.#around
    const paths = new Set(editions.flatMap(({record}) => (record ? filesOf(record) : [])))
    const files = [...paths].map((path) => [path, folder.hash(path) ?? ''] as const)
    return files.some(([, hash]) => hash === '') ? undefined : Object.fromEntries(files)
  }

  #printOf(files: Stored['files'], prints: FilePrints): Pick<Stored, 'print'> {
    const {print} = prints.once(this.#paths(files))
    return print === undefined ? {} : {print}
  }

  #isContested({slug}: ArticleFile): boolean {
    const {contested, settings} = this.#around.project
    return contested.size > 0 && settings.locales.some(({locale}) => contested.has(idOf({sourceSlug: slug, locale})))
  }

  /** A held edition that was published before stays, with a notice of what was corrected since: that is looked into each
   *  time. */
  #hasFormer({slug, editions}: KeptStory): boolean {
    const {held} = this.#around
    return editions.some(
      ({locale, reasons}) => reasons.length > 0 && held.former({sourceSlug: slug, locale}) !== undefined
    )
  }

  #lieThere(file: ArticleFile, stored: Stored): boolean {
    const {prints} = this.#memory.cache
    const paths = this.#paths(stored.files)
    const {print} = prints.once(paths)
    if (print === undefined) return false
    if (print === stored.print) return true
    const hashes = Object.values(stored.files)
    if (!paths.every((path, at) => prints.hashNow(path) === hashes[at])) return false
    this.#moved.add(file)
    return true
  }

  #paths(files: Stored['files']): string[] {
    const {editions} = this.#around.project.settings
    return Object.keys(files).map((path) => join(editions, path))
  }
}

/** Without the files, which lie on disk. */
const bare = ({locale, withheld, findings, reasons, waits, record}: KeptEdition): KeptEdition => ({
  locale,
  findings,
  reasons,
  ...(withheld && {withheld}),
  ...(waits && {waits}),
  ...(record && {record})
})

/** The cache is a file, and the paths in it are read. */
function isStored(data: unknown): data is Stored {
  if (!isData(data)) return false
  const {story, circumstance, files, printed} = data
  return (
    isData(story) &&
    isData(circumstance) &&
    Array.isArray(story.ofArticle) &&
    Array.isArray(story.editions) &&
    story.editions.every(({record}) => record === undefined || isEdition(record)) &&
    isData(files) &&
    Array.isArray(printed)
  )
}
