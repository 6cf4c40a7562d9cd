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
import {HashBlock} from './hash-block.ts'
import {PARTS} from './index-parts.ts'
import type {EditionRecord, Generation} from './index-records.ts'
import {filesOf} from './modules.ts'

/** Places of a hash: in the index of before, nowhere, and from there on in the block of this build. */
const [AS_BEFORE, UNKNOWN, FIRST] = [0, 1, 2]
const placeOf = (known: number): number => Math.floor(known / 2)
const isWritten = (known: number): boolean => known % 2 === 1

/** The folder of the editions, as a build finds it and will leave it. Nothing in it changes before the transaction is
 *  committed. */
export class EditionsFolder {
  /** What was there before, if known. */
  readonly before: Generation | undefined
  readonly #folder: string
  readonly #base: string
  readonly #there: EditionFiles
  readonly #change: Transaction
  /** Path → what is known of every file that will be there: twice the place of its hash, and 1 more if it is written.
   *  They are so many that each is one number. */
  readonly #files = new Map<string, number>()
  readonly #hashes = new HashBlock()

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
    return this.#paths(isWritten)
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
    for (const path of filesOf(record)) this.leave(path, this.before?.files[path] ?? '')
  }

  /** Its files are removed, unless another edition keeps or writes them. */
  release(record: EditionRecord): void {
    for (const path of filesOf(record)) {
      if (isWritten(this.#files.get(path) ?? 0)) this.#change.leave(this.#there.path(path))
      this.#files.delete(path)
    }
  }

  /** A later content of the same path wins. */
  put(path: string, content: string | Uint8Array): void {
    const hash = hashOf(content)
    const wasWritten = isWritten(this.#files.get(path) ?? 0)
    // Several editions show one picture.
    if (wasWritten && this.hash(path) === hash) return
    const isThere = this.#there.hashOf(path) === hash
    this.#set(path, hash, !isThere)
    if (!isThere) this.#change.write(this.#there.path(path), content)
    else if (wasWritten) this.#change.leave(this.#there.path(path))
  }

  /** A file that lies there already, with this content. */
  leave(path: string, hash: string): void {
    this.#set(path, hash, isWritten(this.#files.get(path) ?? 0))
  }

  /** Paths of files that are others than before. */
  get changed(): ReadonlySet<string> {
    return new Set(this.#paths((known) => placeOf(known) !== AS_BEFORE))
  }

  #paths(isMeant: (known: number) => boolean): string[] {
    const paths: string[] = []
    for (const [path, known] of this.#files) if (isMeant(known)) paths.push(path)
    return paths
  }

  #set(path: string, hash: string, isWritten: boolean): void {
    const place = this.before?.files[path] === hash ? AS_BEFORE : hash === '' ? UNKNOWN : FIRST + this.#hashes.add(hash)
    this.#files.set(path, 2 * place + Number(isWritten))
  }

  /** Whether with these files all is as it was before, and nothing has been written. */
  isWhole(more: Readonly<Record<string, string>>): boolean {
    const before = this.before?.files ?? {}
    for (const known of this.#files.values()) if (isWritten(known) || placeOf(known) !== AS_BEFORE) return false
    const added = Object.entries(more).filter(([path]) => !this.#files.has(path))
    const isSame = added.every(([path, hash]) => before[path] === hash)
    return isSame && this.#files.size + added.length === countOf(before)
  }

  /** Of a file that will be there. */
  hash(path: string): string | undefined {
    const known = this.#files.get(path)
    if (known === undefined) return undefined
    const place = placeOf(known)
    if (place === AS_BEFORE) return this.before?.files[path]
    return place === UNKNOWN ? '' : this.#hashes.get(place - FIRST)
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
    const hashes = (paths: Iterable<string>) => [...paths].map((path) => [path, this.hash(path) ?? ''] as const)
    const head = headOf(content, hashes(parts.length > 0 ? own : this.#files.keys()), hashes(parts), this.before)
    for (const path in this.before?.files) if (!this.#files.has(path)) this.#remove(path)
    for (const path of [...lost, ...this.#stray()]) if (!this.#files.has(path)) this.#remove(path)
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
