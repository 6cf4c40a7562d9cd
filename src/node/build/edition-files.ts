import {dirname, join} from 'node:path'
import {hashOf} from '../files/hash.ts'
import {
  folderObstacle,
  isObstacle,
  isThere,
  type Obstacle,
  pathObstacle,
  readBytes,
  readText
} from '../files/obstacles.ts'
import type {EditionRecord} from './index-records.ts'
import {filesOf} from './modules.ts'

/** The files of editions, as they lie in their folder. */
export class EditionFiles {
  readonly #folder: string
  readonly #base: string
  /** Folders in which files may be written. */
  readonly #free = new Set<string>()

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
    const whole = this.path(path)
    const folder = dirname(whole)
    // The folders of the locales are few, and their files many.
    if (!this.#free.has(folder)) {
      const found = folderObstacle(folder, this.#base)
      if (found) return found
      this.#free.add(folder)
    }
    return pathObstacle(whole)
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
    const whole = this.path(path)
    if (!isThere(whole)) return ''
    const bytes = readBytes(whole, this.#base)
    return bytes instanceof Uint8Array ? hashOf(bytes) : ''
  }

  path(path: string): string {
    return join(this.#folder, path)
  }
}
