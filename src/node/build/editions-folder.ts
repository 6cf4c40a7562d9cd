import {join, relative} from 'node:path'
import type {Settings} from '../config/settings.ts'
import {UsageError} from '../files/errors.ts'
import {hashOf} from '../files/hash.ts'
import {inside} from '../files/inside.ts'
import {folderObstacle, isObstacle, type Obstacle, obstacleAt, readBytes, readText} from '../files/obstacles.ts'
import type {Transaction} from '../project/transaction.ts'
import {type GenerationContent, INDEX, nameGeneration, printGeneration} from './generation.ts'
import type {EditionRecord, Generation} from './index-records.ts'
import {filesOf} from './modules.ts'

/** The files of editions, as they lie in their folder. */
export class EditionFiles {
  readonly #folder: string
  readonly #base: string

  /** Nothing is read outside `base`, whatever links lead there. */
  constructor(folder: string, base: string) {
    this.#folder = folder
    this.#base = base
  }

  read(path: string): string | undefined {
    const text = readText(this.path(path), this.#base)
    return isObstacle(text) ? undefined : text
  }

  /** What keeps a file from being written there. */
  obstacle(path: string): Obstacle | undefined {
    return obstacleAt(this.path(path), this.#base)
  }

  /** Whether all files of an edition are there, with these hashes. */
  stand(record: EditionRecord, hashes: Readonly<Record<string, string>> = {}): boolean {
    return filesOf(record).every((path) => {
      const known = hashes[path]
      return known !== undefined && this.hashOf(path) === known
    })
  }

  /** The hash of something that is not a file differs from that of any file. */
  hashOf(path: string): string {
    const bytes = readBytes(this.path(path), this.#base)
    return bytes instanceof Uint8Array ? hashOf(bytes) : ''
  }

  path(path: string): string {
    return join(this.#folder, path)
  }
}

/** The folder of the editions, as a build finds it and will leave it. Nothing in it changes before the transaction is
 *  committed. */
export class EditionsFolder {
  /** What was there before, if known. */
  readonly before: Generation | undefined
  readonly #folder: string
  readonly #there: EditionFiles
  readonly #change: Transaction
  /** Path → hash, of every file that will be there. */
  readonly #files = new Map<string, string>()
  readonly #written = new Set<string>()

  /** Nothing is read or written outside `base`, whatever links lead there. */
  constructor(folder: string, base: string, before: Generation | undefined, change: Transaction) {
    this.#folder = folder
    this.#there = new EditionFiles(folder, base)
    this.before = before
    this.#change = change
  }

  /** Paths whose content has changed, in the order in which they came. */
  get written(): string[] {
    return this.paths.filter((path) => this.#written.has(path))
  }

  read(path: string): string | undefined {
    return this.#there.read(path)
  }

  /** Whether all files of a previous edition are intact. */
  stands(record: EditionRecord): boolean {
    return this.#there.stand(record, this.before?.files)
  }

  /** Its files stay as they were. */
  keep(record: EditionRecord): void {
    for (const path of filesOf(record)) this.#files.set(path, this.before?.files[path] ?? '')
  }

  /** Its files are removed, unless another edition keeps or writes them. */
  release(record: EditionRecord): void {
    for (const path of filesOf(record)) this.#files.delete(path)
  }

  /** A later content of the same path wins. */
  put(path: string, content: string | Uint8Array): void {
    const hash = hashOf(content)
    const known = this.before?.files[path]
    // One string object for both, where nothing has changed.
    this.#files.set(path, hash === known ? known : hash)
    if (this.#there.hashOf(path) === hash) {
      if (this.#written.delete(path)) this.#change.leave(this.#there.path(path))
      return
    }
    this.#change.write(this.#there.path(path), content)
    this.#written.add(path)
  }

  /** A file that lies there already, with this content. */
  leave(path: string, hash: string): void {
    this.#files.set(path, this.before?.files[path] === hash ? this.before.files[path]! : hash)
  }

  /** Whether with these files all is as it was before, and nothing has been written. */
  isWhole(more: Readonly<Record<string, string>>): boolean {
    const before = this.before?.files ?? {}
    const all = [...this.#files, ...Object.entries(more)]
    const isSame = all.length === Object.keys(before).length && all.every(([path, hash]) => before[path] === hash)
    return isSame && this.#written.size === 0
  }

  /** All files that will be there. */
  get paths(): string[] {
    return [...this.#files.keys()]
  }

  /** Of a file that will be there. */
  hash(path: string): string | undefined {
    return this.#files.get(path)
  }

  putAll(files: Readonly<Record<string, string>>): void {
    for (const [path, text] of Object.entries(files)) this.put(path, text)
  }

  /** Write a file that nobody else has written, if it lies in the folder at all. */
  putIfFree(files: Readonly<Record<string, string>>): void {
    for (const [path, text] of Object.entries(files))
      if (!this.#files.has(path) && inside(this.#folder, this.#there.path(path))) this.put(path, text)
  }

  /** What was there and no longer belongs is removed, `lost` files too; the index is written after all editions. */
  finish(content: GenerationContent, lost: readonly string[]): Generation {
    const generation = nameGeneration(content, this.#files, this.before)
    for (const path of [...Object.keys(this.before?.files ?? {}), ...lost])
      if (!this.#files.has(path)) this.#remove(path)
    if (!this.#isPrinted(generation)) this.#change.writeLast(this.#there.path(INDEX), printGeneration(generation))
    return generation
  }

  /** Another name is another text. */
  #isPrinted(generation: Generation): boolean {
    const isNamed = generation.generation === this.before?.generation
    return isNamed && hashOf(printGeneration(generation)) === this.#there.hashOf(INDEX)
  }

  /** The previous index is a file that anybody may have edited, so nothing outside its folder is removed on its
   *  word. */
  #remove(path: string): void {
    const whole = this.#there.path(path)
    if (inside(this.#folder, whole) && whole !== this.#there.path(INDEX)) this.#change.remove(whole)
  }
}

/** A folder that leads out of the project would take the built editions with it. Throws `UsageError`. */
export function keptWithin({editions, locales, root}: Settings, base: string): void {
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
