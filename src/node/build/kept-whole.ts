import {join} from 'node:path'
import type {CollectionOptions} from '../../outputs/index.ts'
import type {Cache} from '../cache/cache.ts'
import type {Settings} from '../config/settings.ts'
import {isData} from '../files/data.ts'
import type {EditionsFolder} from './editions-folder.ts'
import {type GenerationContent, INDEX} from './generation.ts'
import type {EditionRecord, Generation} from './index-records.ts'

/** What is made of all editions together, as an earlier build left it. */
interface Stored {
  readonly key: string
  readonly generation: string
  /** Path → hash of the files, the index among them. */
  readonly files: Readonly<Record<string, string>>
  readonly print?: string
  /** Milliseconds since 1970: from when to when the clock alone changes nothing in them. */
  readonly from: number
  readonly until: number
}

const KIND = 'whole'

/** What is made of all editions need not be made again if the editions are the same, its files lie where they were put,
 *  and time has changed nothing. */
export class KeptWhole {
  readonly #cache: Cache
  readonly #settings: Settings
  readonly #options: CollectionOptions
  readonly #folder: EditionsFolder
  readonly #key: string

  /** `key` stands for whatever else a build depends on. */
  constructor(cache: Cache, key: string, settings: Settings, options: CollectionOptions, folder: EditionsFolder) {
    this.#cache = cache
    this.#key = key
    this.#settings = settings
    this.#options = options
    this.#folder = folder
  }

  /** The generation that stands, if all would come out as it is; its files then stay. */
  recall(content: GenerationContent): Generation | undefined {
    const stored = this.#cache.recall(KIND, '', this.#key)
    const {before} = this.#folder
    if (!isStored(stored) || !before || stored.generation !== before.generation) return undefined
    const now = Date.parse(this.#options.now ?? '')
    if (!(now >= stored.from && now < stored.until) || !isAlike(content, before)) return undefined
    const {[INDEX]: _, ...files} = stored.files
    if (!this.#folder.isWhole(files) || !this.#lieThere(stored)) return undefined
    for (const [path, hash] of Object.entries(files)) this.#folder.leave(path, hash)
    return before
  }

  /** The build is done. `paths` are those of what was made of all editions. */
  keep({generation, editions}: Generation, paths: readonly string[]): void {
    const prints = this.#cache.printsNow()
    const files: Record<string, string> = {[INDEX]: prints?.hash(this.#path(INDEX)) ?? ''}
    for (const path of paths) files[path] = this.#folder.hash(path) ?? ''
    const print = prints?.together(Object.keys(files).map((path) => this.#path(path)))
    const from = Date.parse(this.#options.now ?? '')
    const until = this.#nextTurn(editions)
    const data = {generation, files, ...(print !== undefined && {print}), from, until}
    this.#cache.keep(KIND, '', {key: this.#key, inputs: [], data})
  }

  #nextTurn(editions: readonly EditionRecord[]): number {
    const turns = this.#settings.collections.map((one) => one.nextTurn?.(editions, this.#options) ?? NEVER)
    return Math.min(NEVER, ...turns)
  }

  #lieThere({files, print}: Stored): boolean {
    const {prints} = this.#cache
    const paths = Object.keys(files).map((path) => this.#path(path))
    if (print !== undefined && prints.together(paths) === print) return true
    const hashes = Object.values(files)
    return paths.every((path, at) => prints.hash(path) === hashes[at])
  }

  #path(path: string): string {
    return join(this.#settings.editions, path)
  }
}

/** JSON knows no infinity. */
const NEVER = Number.MAX_SAFE_INTEGER

/** An edition that is as it was is the same object: see `detached`. */
function isAlike({editions, ...rest}: GenerationContent, before: Generation): boolean {
  const {source, locales, held, takedown, plugins} = before
  const isSame = editions.length === before.editions.length && editions.every((one, at) => one === before.editions[at])
  return isSame && printed(rest) === printed({source, locales, held, takedown, ...(plugins && {plugins})})
}

const printed = ({source, locales, held, takedown, plugins}: Omit<GenerationContent, 'editions'>): string =>
  JSON.stringify([source, locales, held, takedown, plugins])

/** The cache is a file. */
const isStored = (data: unknown): data is Stored =>
  isData(data) && isData(data.files) && typeof data.from === 'number' && typeof data.until === 'number'
