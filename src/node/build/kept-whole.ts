import {join} from 'node:path'
import type {Cache} from '../cache/cache.ts'
import type {FilePrints} from '../cache/file-prints.ts'
import {isData} from '../files/data.ts'
import {changedEditions} from './changed-editions.ts'
import type {EditionsFolder} from './editions-folder.ts'
import {type GenerationContent, INDEX} from './generation.ts'
import type {Generation} from './index-records.ts'

/** Path → hash, and what the disk said of the file when it had been written. */
type Files = Readonly<Record<string, readonly [hash: string, print: string]>>

/** What is made of all editions together, as an earlier build left it. */
interface Stored {
  readonly generation: string
  /** Of what is made part by part. */
  readonly parts: Readonly<Record<string, Files>>
  /** All else, the index among them. */
  readonly own: Files
  /** Milliseconds since 1970: from when to when the clock alone changes nothing in them. */
  readonly from: number
  readonly until: number
}

/** What a build made: paths of files. */
export interface MadeFiles {
  readonly parts: ReadonlyMap<string, readonly string[]>
  readonly own: Iterable<string>
  readonly until: number
}

export interface KeptWholeOptions {
  /** Stands for whatever else a build depends on. */
  readonly key: string
  readonly now: string
  /** Of the editions. */
  readonly path: string
  readonly folder: EditionsFolder
}

const KIND = 'whole'

/** What is made of all editions need not be made again if the editions are the same, its files lie where they were put,
 *  and time has changed nothing; and what is made part by part, if that is true of a part. */
export class KeptWhole {
  readonly #cache: Cache
  readonly #options: KeptWholeOptions
  readonly #stored: Stored | undefined

  constructor(cache: Cache, options: KeptWholeOptions) {
    this.#cache = cache
    this.#options = options
    const stored = cache.recall(KIND, '', options.key)
    this.#stored = isStored(stored) ? stored : undefined
  }

  /** Whether it is known what the generation of before was made to. */
  isAfter(before: Generation | undefined): boolean {
    return before !== undefined && this.#stored?.generation === before.generation
  }

  /** The name of the generation that stands, if all would come out as it is; its files then stay. */
  recall(content: GenerationContent): string | undefined {
    const stored = this.#stored
    const {folder, now} = this.#options
    const {before} = folder
    if (!stored || !before || !this.isAfter(before)) return undefined
    const at = Date.parse(now)
    if (!(at >= stored.from && at < stored.until) || !isAlike(content, before, folder)) return undefined
    const all = [stored.own, ...Object.values(stored.parts)]
    const hashes = all.flatMap((files) => Object.entries(files).map(([path, [hash]]) => [path, hash] as const))
    const {[INDEX]: _, ...files} = Object.fromEntries(hashes)
    if (!folder.isWhole(files) || !all.every((one) => this.#lieThere(one))) return undefined
    for (const [path, hash] of Object.entries(files)) folder.leave(path, hash)
    return before.generation
  }

  /** The files of a part, if they lie there. */
  lying(part: string): ReadonlyArray<readonly [path: string, hash: string]> | undefined {
    const files = this.#stored?.parts[part]
    if (!files || !this.#lieThere(files)) return undefined
    return Object.entries(files).map(([path, [hash]]) => [path, hash] as const)
  }

  /** The build is done. */
  keep(generation: string, {parts, own, until}: MadeFiles): void {
    const {key, now} = this.#options
    const prints = this.#cache.printsNow()
    if (!prints) return
    const files = (paths: Iterable<string>) =>
      Object.fromEntries([...paths].map((path) => [path, this.#of(path, prints)]))
    const data: Stored = {
      generation,
      parts: Object.fromEntries([...parts].map(([name, paths]) => [name, files(paths)])),
      own: files(new Set([...own, INDEX])),
      from: Date.parse(now),
      // JSON knows no infinity.
      until: Math.min(until, Number.MAX_SAFE_INTEGER)
    }
    this.#cache.keep(KIND, '', {key, inputs: [], data})
  }

  #of(path: string, prints: FilePrints): readonly [hash: string, print: string] {
    const {folder} = this.#options
    const hash = path === INDEX ? prints.hash(this.#path(INDEX)) : folder.hash(path)
    return [hash ?? '', prints.once([this.#path(path)]).print ?? '']
  }

  #lieThere(files: Files): boolean {
    const {prints} = this.#cache
    return Object.entries(files).every(([name, [hash, print]]) => {
      const path = this.#path(name)
      return (print !== '' && prints.once([path]).print === print) || prints.hashNow(path) === hash
    })
  }

  #path(path: string): string {
    return join(this.#options.path, path)
  }
}

function isAlike({editions, ...rest}: GenerationContent, before: Generation, folder: EditionsFolder): boolean {
  if (changedEditions(before.editions, editions, folder).length > 0) return false
  const {source, locales, held, takedown, plugins} = before
  return printed(rest) === printed({source, locales, held, takedown, ...(plugins && {plugins})})
}

const printed = ({source, locales, held, takedown, plugins}: Omit<GenerationContent, 'editions'>): string =>
  JSON.stringify([source, locales, held, takedown, plugins])

/** The cache is a file. */
const isStored = (data: unknown): data is Stored =>
  isData(data) &&
  isData(data.parts) &&
  [data.own, ...Object.values(data.parts)].every(isFiles) &&
  [data.from, data.until].every((one) => typeof one === 'number')

const isFiles = (files: unknown): boolean =>
  isData(files) &&
  Object.values(files).every((one) => Array.isArray(one) && one.every((part) => typeof part === 'string'))
