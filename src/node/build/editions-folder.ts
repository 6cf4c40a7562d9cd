import {join} from 'node:path'
import {hashOf} from '../files/hash.ts'
import {inside} from '../files/inside.ts'
import {isObstacle, type Obstacle, obstacleAt, readBytes, readText} from '../files/obstacles.ts'
import type {Transaction} from '../project/transaction.ts'
import {type GenerationContent, INDEX, nameGeneration, printGeneration} from './generation.ts'
import type {EditionRecord, Generation} from './index-records.ts'
import {filesOf} from './modules.ts'

/** The folder of the editions, as a build finds it and will leave it. Nothing in it changes before the transaction is
 *  committed. */
export class EditionsFolder {
  /** What stood before, where that is known. */
  readonly before: Generation | undefined
  /** Paths whose content is another than before. */
  readonly written: string[] = []
  readonly #folder: string
  readonly #base: string
  readonly #change: Transaction
  /** Path → hash, of all that will stand. */
  readonly #files = new Map<string, string>()

  /** Nothing is read or written beyond `base`, whatever links lead there. */
  constructor(folder: string, base: string, before: Generation | undefined, change: Transaction) {
    this.#folder = folder
    this.#base = base
    this.before = before
    this.#change = change
  }

  read(path: string): string | undefined {
    const text = readText(this.#path(path), this.#base)
    return isObstacle(text) ? undefined : text
  }

  /** What keeps a file from being written there. */
  obstacle(path: string): Obstacle | undefined {
    return obstacleAt(this.#path(path), this.#base)
  }

  /** Whether an edition of before stands whole. */
  stands(record: EditionRecord): boolean {
    return filesOf(record).every((path) => {
      const known = this.before?.files[path]
      return known !== undefined && this.#hashOf(path) === known
    })
  }

  /** Its files will stand as they stood. */
  keep(record: EditionRecord): void {
    for (const path of filesOf(record)) this.#files.set(path, this.before?.files[path] ?? '')
  }

  /** Its files will not stand, unless another edition keeps or puts them. */
  release(record: EditionRecord): void {
    for (const path of filesOf(record)) this.#files.delete(path)
  }

  put(path: string, content: string | Uint8Array): void {
    const hash = hashOf(content)
    const known = this.before?.files[path]
    // One string for both, where nothing has changed.
    this.#files.set(path, hash === known ? known : hash)
    if (this.#hashOf(path) === hash) return
    this.#change.write(this.#path(path), content)
    this.written.push(path)
  }

  putAll(files: Readonly<Record<string, string>>): void {
    for (const [path, text] of Object.entries(files)) this.put(path, text)
  }

  /** Put what nobody else has put there, if it lies in the folder at all. */
  putIfFree(files: Readonly<Record<string, string>>): void {
    for (const [path, text] of Object.entries(files))
      if (!this.#files.has(path) && inside(this.#folder, this.#path(path))) this.put(path, text)
  }

  /** What stood and will not stand goes, `lost` as well, and the index is written last of all editions. */
  finish(content: GenerationContent, lost: readonly string[]): Generation {
    const generation = nameGeneration(content, this.#files, this.before)
    for (const path of [...Object.keys(this.before?.files ?? {}), ...lost])
      if (!this.#files.has(path)) this.#remove(path)
    const index = this.#path(INDEX)
    if (hashOf(printGeneration(generation)) !== this.#hashOf(INDEX))
      this.#change.writeLast(index, printGeneration(generation))
    return generation
  }

  /** The index of before is a file that anybody may have edited: nothing outside its folder is removed for it. */
  #remove(path: string): void {
    const whole = this.#path(path)
    if (inside(this.#folder, whole) && whole !== this.#path(INDEX)) this.#change.remove(whole)
  }

  /** Of a file that is none, another than that of any file. */
  #hashOf(path: string): string {
    const bytes = readBytes(this.#path(path), this.#base)
    return bytes instanceof Uint8Array ? hashOf(bytes) : ''
  }

  #path(path: string): string {
    return join(this.#folder, path)
  }
}
