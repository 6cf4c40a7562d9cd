import {existsSync, readdirSync} from 'node:fs'
import {join, relative, sep} from 'node:path'
import type {Settings} from '../config/whole-settings.ts'
import {UsageError} from '../files/errors.ts'
import {hashOf} from '../files/hash.ts'
import {inside} from '../files/inside.ts'
import {folderObstacle, type Obstacle} from '../files/obstacles.ts'
import type {Transaction} from '../project/transaction.ts'
import {EditionFiles} from './edition-files.ts'
import {type GenerationContent, headOf, INDEX, nameOf, printHead} from './generation.ts'
import {PARTS} from './index-parts.ts'
import type {EditionRecord, Generation} from './index-records.ts'
import {filesOf} from './modules.ts'

/** The folder of the editions, as a build finds it and will leave it. Nothing in it changes before the transaction is
 *  committed. */
export class EditionsFolder {
  /** What was there before, if known. */
  readonly before: Generation | undefined
  readonly #folder: string
  readonly #base: string
  readonly #there: EditionFiles
  readonly #change: Transaction
  /** Path → hash, of every file that will be there. */
  readonly #files = new Map<string, string>()
  /** Paths of which the content is not that of before. */
  readonly #changed = new Set<string>()
  /** Of these, the paths that are new. */
  readonly #added = new Set<string>()
  readonly #written = new Set<string>()

  /** Nothing is read or written outside `base`, whatever links lead there. */
  constructor(folder: string, base: string, before: Generation | undefined, change: Transaction) {
    this.#folder = folder
    this.#base = base
    this.#there = new EditionFiles(folder, base)
    this.before = before
    this.#change = change
  }

  /** Paths whose content has changed, in the order in which they came. */
  get written(): string[] {
    return [...this.#files.keys()].filter((path) => this.#written.has(path))
  }

  read(path: string): string | undefined {
    return this.#there.read(path)
  }

  /** What keeps a file from being written there. */
  obstacle(path: string): Obstacle | undefined {
    return this.#there.obstacle(path)
  }

  /** Whether all files of a previous edition are intact. */
  stands(record: EditionRecord): boolean {
    return this.#there.stand(record, this.before?.files)
  }

  /** Its files stay as they were. */
  keep(record: EditionRecord): void {
    for (const path of filesOf(record)) this.#set(path, this.before?.files[path] ?? '')
  }

  /** Its files are removed, unless another edition keeps or writes them. */
  release(record: EditionRecord): void {
    for (const path of filesOf(record)) {
      for (const all of [this.#files, this.#changed, this.#added]) all.delete(path)
    }
  }

  /** A later content of the same path wins. */
  put(path: string, content: string | Uint8Array): void {
    const hash = hashOf(content)
    this.#set(path, hash)
    if (this.#there.hashOf(path) === hash) {
      if (this.#written.delete(path)) this.#change.leave(this.#there.path(path))
      return
    }
    this.#change.write(this.#there.path(path), content)
    this.#written.add(path)
  }

  /** A file that lies there already, with this content. */
  leave(path: string, hash: string): void {
    this.#set(path, hash)
  }

  /** Paths of files that are others than before. */
  get changed(): ReadonlySet<string> {
    return this.#changed
  }

  #set(path: string, hash: string): void {
    const known = this.before?.files[path]
    if (known === hash) this.#changed.delete(path)
    else this.#changed.add(path)
    if (known === undefined) this.#added.add(path)
    // One string object for both, where nothing has changed.
    this.#files.set(path, known === hash ? known : hash)
  }

  /** Whether with these files all is as it was before, and nothing has been written. */
  isWhole(more: Readonly<Record<string, string>>): boolean {
    const before = this.before?.files ?? {}
    const added = Object.entries(more).filter(([path]) => !this.#files.has(path))
    const isSame = this.#changed.size === 0 && added.every(([path, hash]) => before[path] === hash)
    return isSame && this.#written.size === 0 && this.#files.size + added.length === countOf(before)
  }

  /** Of a file that will be there. */
  hash(path: string): string | undefined {
    return this.#files.get(path)
  }

  /** Write a file that nobody else has written, if it lies in the folder at all. Returns whether it did. */
  putIfFree(path: string, text: string): boolean {
    const isFree = !this.#files.has(path) && inside(this.#folder, this.#there.path(path))
    if (isFree) this.put(path, text)
    return isFree
  }

  /** What was there and no longer belongs is removed, `lost` files too; the index is written after all editions.
   *  `own`: the files that no part lists, all without parts. Returns the name of the generation. */
  finish(content: GenerationContent, {parts, own}: Outline, lost: readonly string[]): string {
    const hashes = (paths: Iterable<string>) => [...paths].map((path) => [path, this.#files.get(path) ?? ''] as const)
    const head = headOf(content, parts.length > 0 ? hashes(own) : this.#files, hashes(parts), this.before)
    const before = this.before?.files ?? {}
    const stay = this.#files.size - this.#added.size === countOf(before)
    for (const path of [...(stay ? [] : Object.keys(before)), ...lost, ...this.#stray()])
      if (!this.#files.has(path)) this.#remove(path)
    const name = nameOf(head)
    const text = () => printHead(head, name)
    // Another name is another text.
    const isPrinted = name === this.before?.generation && hashOf(text()) === this.#there.hashOf(INDEX)
    if (!isPrinted) this.#change.writeLast(this.#there.path(INDEX), text())
    return name
  }

  /** Parts of an index that is lost: they name editions. */
  #stray(): string[] {
    if (this.before || folderObstacle(this.#there.path(PARTS), this.#base)) return []
    const entries = existsSync(this.#there.path(PARTS)) ? readdirSync(this.#there.path(PARTS), {recursive: true}) : []
    return entries.map((one) => `${PARTS}/${String(one).split(sep).join('/')}`).filter((one) => /\.\w+$/.test(one))
  }

  /** The previous index is a file that anybody may have edited, so nothing outside its folder is removed on its
   *  word. */
  #remove(path: string): void {
    const whole = this.#there.path(path)
    if (inside(this.#folder, whole) && whole !== this.#there.path(INDEX)) this.#change.remove(whole)
  }
}

/** Which files the parts of the index are, and which stand in its head. */
export interface Outline {
  readonly parts: readonly string[]
  readonly own: Iterable<string>
}

function countOf(files: object): number {
  let count = 0
  for (const _ in files) count++
  return count
}

/** A folder that leads out of the project would take the built editions with it. Throws `UsageError`. */
export function keptWithin({editions, locales, root}: Settings, base: string): void {
  const folders = ['', ...locales.map(({locale}) => locale), 'pictures', PARTS].map((name) => join(editions, name))
  for (const folder of folders) {
    // About the folder, and not a file in it: files concern their own stories.
    const found = folderObstacle(folder, base)
    if (found)
      throw new UsageError(
        `\`${relative(root, folder) || '.'}\`: found ${found.obstacle.reason}; or name the folder that is meant in \`editions\``
      )
  }
}
