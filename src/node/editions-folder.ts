import {join} from 'node:path'
import {
  type EditionId,
  type EditionRecord,
  filesOf,
  type Generation,
  type GenerationContent,
  type HeldRecord,
  INDEX,
  idOf,
  nameGeneration,
  printGeneration,
  readGeneration
} from './generation.ts'
import {type Content, hashOf, hashOfFile} from './hash.ts'
import {inside} from './settings.ts'
import {readIfThere} from './story.ts'
import type {Transaction} from './transaction.ts'

/** The folder of the editions, as a build finds it and will leave it. Nothing in it changes before the transaction is
 *  committed. */
export class EditionsFolder {
  /** What stood before. */
  readonly before: Generation | undefined
  /** Paths whose content is another than before. */
  readonly written: string[] = []
  readonly #folder: string
  readonly #change: Transaction
  readonly #records: ReadonlyMap<string, EditionRecord>
  readonly #held: ReadonlyMap<string, HeldRecord>
  /** Path → hash, of all that will stand. */
  readonly #files = new Map<string, string>()

  constructor(folder: string, change: Transaction) {
    this.#folder = folder
    this.#change = change
    this.before = readGeneration(folder)
    this.#records = new Map(this.before?.editions.map((record) => [idOf(record), record]))
    this.#held = new Map(this.before?.held.map((record) => [idOf(record), record]))
  }

  recordBefore(one: EditionId): EditionRecord | undefined {
    return this.#records.get(idOf(one))
  }

  heldBefore(one: EditionId): HeldRecord | undefined {
    return this.#held.get(idOf(one))
  }

  read(path: string): string | undefined {
    return readIfThere(this.#path(path))
  }

  /** Whether an edition of before still stands whole. */
  stands(record: EditionRecord): boolean {
    return filesOf(record).every((path) => {
      const known = this.before?.files[path]
      return known !== undefined && hashOfFile(this.#path(path)) === known
    })
  }

  /** Its files will stand as they stood. */
  keep(record: EditionRecord): void {
    for (const path of filesOf(record))
      if (!this.#files.has(path)) this.#files.set(path, this.before?.files[path] ?? '')
  }

  /** Its files will not stand, unless somebody else keeps or puts them. */
  release(record: EditionRecord): void {
    for (const path of filesOf(record)) this.#files.delete(path)
  }

  put(path: string, content: Content): void {
    const hash = hashOf(content)
    this.#files.set(path, hash)
    if (hashOfFile(this.#path(path)) === hash) return
    this.#change.write(this.#path(path), content)
    this.written.push(path)
  }

  /** Whether a file of the editions may be put there: it lies in the folder, and none will stand there yet. */
  isFree(path: string): boolean {
    return !this.#files.has(path) && inside(this.#folder, this.#path(path))
  }

  /** What stood and will not stand goes, and the index is written last. */
  finish(content: GenerationContent): Generation {
    const generation = nameGeneration(content, this.#files)
    for (const path of Object.keys(this.before?.files ?? {})) if (!this.#files.has(path)) this.#remove(path)
    const index = this.#path(INDEX)
    if (hashOf(printGeneration(generation)) !== hashOfFile(index))
      this.#change.writeLast(index, printGeneration(generation))
    return generation
  }

  /** The index of before is a file that anybody may have edited: nothing outside its folder is removed for it. */
  #remove(path: string): void {
    const whole = this.#path(path)
    if (inside(this.#folder, whole) && whole !== this.#path(INDEX)) this.#change.remove(whole)
  }

  #path(path: string): string {
    return join(this.#folder, path)
  }
}
