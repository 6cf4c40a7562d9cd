import {type BigIntStats, lstatSync, realpathSync} from 'node:fs'
import {basename, dirname, join, relative} from 'node:path'
import {hashOf} from '../files/hash.ts'
import {inside} from '../files/inside.ts'
import {readBytes} from '../files/obstacles.ts'

/** What the disk says of one file without reading it. */
interface Print {
  /** Its folder, size, times and inode; absent where it is no plain file. Two equal prints are one content. */
  readonly text?: string
  /** Whether nothing has changed it since the command began. */
  readonly isSettled: boolean
}

interface Folder {
  readonly real: string
  /** The same from the project, for prints. */
  readonly name: string
  readonly isSettled: boolean
}

/** What the disk says of files, asked once in the course of a command. */
export class FilePrints {
  readonly #root: string
  /** Of the file system's clock when the command began: what is as young may change without a new time. */
  readonly #begun: bigint
  readonly #prints = new Map<string, Print>()
  readonly #hashes = new Map<string, string | undefined>()
  readonly #folders = new Map<string, Folder>()

  constructor(root: string, begun: bigint) {
    this.#root = root
    this.#begun = begun
  }

  /** One print of several files, undefined where one of them is no plain file; and whether nothing has changed them
   *  since the command began. They are so many that they are not remembered, and what was is forgotten. */
  once(paths: readonly string[]): {readonly print: string | undefined; readonly isSettled: boolean} {
    const all = paths.map((path) => this.#taken(path) ?? this.#ask(path))
    const texts = all.map(({text}) => text)
    return {
      print: texts.includes(undefined) ? undefined : hashOf(texts.join('\n')).slice(0, 32),
      isSettled: all.every(({isSettled}) => isSettled)
    }
  }

  /** Whether nothing has changed these files since the command began. */
  areSettled(paths: readonly string[]): boolean {
    return paths.every((path) => this.#of(path).isSettled)
  }

  /** The hash of its content, `''` for no file; undefined where something else stands there. */
  hash(path: string): string | undefined {
    if (!this.#hashes.has(path)) this.#hashes.set(path, this.hashNow(path))
    return this.#hashes.get(path)
  }

  /** The same, of a file that few ask for. */
  hashNow(path: string): string | undefined {
    const bytes = readBytes(path, inside(this.#root, path) ? this.#root : dirname(path))
    return bytes === undefined ? '' : bytes instanceof Uint8Array ? hashOf(bytes) : undefined
  }

  /** Where a file really is. */
  real(path: string): string {
    return this.#of(path).text === undefined
      ? realpathSync(path)
      : join(this.#folder(dirname(path)).real, basename(path))
  }

  /** It is asked anew when next it is needed. */
  forget(path: string): void {
    this.#prints.delete(path)
    this.#hashes.delete(path)
  }

  #taken(path: string): Print | undefined {
    const known = this.#prints.get(path)
    if (known) this.#prints.delete(path)
    return known
  }

  #of(path: string): Print {
    const known = this.#prints.get(path)
    if (known) return known
    const made = this.#ask(path)
    this.#prints.set(path, made)
    return made
  }

  #ask(path: string): Print {
    const stats = statsOf(path)
    const folder = this.#folder(dirname(path))
    return stats
      ? {...(stats.isFile() && {text: this.#text(stats, folder.name)}), isSettled: stats.ctimeNs < this.#begun}
      : {text: '-', isSettled: folder.isSettled}
  }

  #text({size, mtimeNs, ctimeNs, ino}: BigIntStats, folder: string): string {
    // A time that lies ahead says nothing of the next change.
    const isYoung = mtimeNs >= this.#begun || ctimeNs >= this.#begun
    return `${folder} ${size} ${mtimeNs} ${ctimeNs} ${ino}${isYoung ? ` ${this.#begun}` : ''}`
  }

  /** Links on the way to a file decide whether it is read at all. */
  #folder(path: string): Folder {
    const known = this.#folders.get(path)
    if (known) return known
    const stats = statsOf(path)
    const made = stats
      ? this.#place(realpathSync(path), stats.ctimeNs < this.#begun)
      : path === dirname(path)
        ? this.#place(path, true)
        : this.#folder(dirname(path))
    this.#folders.set(path, made)
    return made
  }

  #place(real: string, isSettled: boolean): Folder {
    return {real, name: relative(this.#root, real), isSettled}
  }
}

function statsOf(path: string): BigIntStats | undefined {
  try {
    return lstatSync(path, {bigint: true, throwIfNoEntry: false})
  } catch {
    // A file stands where a folder is expected.
    return undefined
  }
}
