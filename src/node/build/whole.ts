import type {CollectionOptions, CollectionOutput} from '../../outputs/index.ts'
import {grouped} from '../../outputs/syndication/month.ts'
import type {Settings} from '../config/whole-settings.ts'
import {redirectFiles, redirectsOf} from './addresses.ts'
import {changedEditions} from './changed-editions.ts'
import type {Collections} from './collections.ts'
import type {EditionsFolder} from './editions-folder.ts'
import {type GenerationContent, TAKEDOWN} from './generation.ts'
import {indexModules, partModules} from './index-module.ts'
import {partOf, partPath, partsOf, printPart} from './index-parts.ts'
import type {EditionRecord} from './index-records.ts'
import type {KeptWhole, MadeFiles} from './kept-whole.ts'
import {Listing, listedInModule} from './listing.ts'
import {modulePath} from './modules.ts'
import {tombstonesOf} from './takedown.ts'

export interface WholeOptions {
  readonly settings: Settings
  readonly folder: EditionsFolder
  readonly collections: Collections
  /** How feeds and site maps are made. */
  readonly collecting: CollectionOptions
  /** What an earlier build left; absent where nothing is kept. */
  readonly kept: KeptWhole | undefined
}

type Files = Iterable<readonly [path: string, text: string]>

/** What is made of all editions together: redirects, modules, feeds, site maps, tombstones, and the index, which comes
 *  last. Of many editions it is made part by part, and a part of whose stories nothing has changed stays as it lies. */
export class Whole {
  readonly #options: WholeOptions
  /** Name of what was made by itself → paths of its files. */
  readonly #parts = new Map<string, readonly string[]>()
  /** Paths of all else. */
  readonly #own = new Set<string>()
  /** Of before and now, of stories that have changed; undefined where nothing of before can stay. */
  #changed: readonly EditionRecord[] | undefined
  /** Milliseconds since 1970: when time may change something. */
  #until = Number.POSITIVE_INFINITY

  constructor(options: WholeOptions) {
    this.#options = options
  }

  /** Put it all into the folder. Returns the name of the generation. `lost`: paths of files that are to go as well. */
  make(content: GenerationContent, lost: readonly string[]): string {
    const {settings, folder, kept} = this.#options
    const {editions, takedown} = content
    if (kept?.isAfter(folder.before)) this.#changed = changedEditions(folder.before?.editions ?? [], editions, folder)
    const parts = partsOf(editions)
    const isNew = this.#newParts(partOf)
    for (const [part, own] of parts) this.#part(part, isNew(part), () => filesOfPart(part, own, folder))
    this.#put(redirectFiles(redirectsOf(editions, settings, takedown)))
    this.#put(indexModules(content, [...parts.keys()]))
    this.#collect(editions)
    // Unless another edition stands there now.
    for (const one of takedown) this.#putIfFree(tombstonesOf(one, settings))
    if (takedown.length) this.#put({[TAKEDOWN]: `${JSON.stringify(takedown, null, 2)}\n`})
    return folder.finish(content, {parts: [...parts.keys()].map(partPath), own: this.#own}, lost)
  }

  /** What was made, once it is written. */
  get made(): MadeFiles {
    return {parts: this.#parts, own: this.#own, until: this.#until}
  }

  #collect(editions: readonly EditionRecord[]): void {
    const {settings, folder, collections, collecting} = this.#options
    const kept = (record: EditionRecord) => listedInModule(folder.read(modulePath(record)))
    const listing = new Listing(editions, collecting, {built: (record) => collections.built(record), kept})
    for (const output of settings.collections) {
      const {divided} = output
      if (divided && listing.told.length > divided.above) this.#putIfFree(this.#divide(output, divided, listing))
      else {
        const read = output.reach ? listing.reached(output.reach(collecting)) : listing.all()
        this.#until = Math.min(this.#until, output.nextTurn?.(read, collecting) ?? this.#until)
        this.#putIfFree(output.render(read, collecting))
      }
    }
  }

  /** Its parts; returned is what leads to them. */
  #divide({name}: CollectionOutput, divided: NonNullable<CollectionOutput['divided']>, listing: Listing) {
    const {collecting} = this.#options
    const files: string[] = []
    const isNew = this.#newParts(divided.partOf)
    for (const [part, own] of grouped(listing.told, divided.partOf)) {
      const listed = () => own.map((one) => listing.bare(one))
      const make = () => Object.entries(divided.part(part, listed(), collecting))
      const paths = this.#part(`${name}/${part}`, isNew(part), make)
      for (const path of paths) this.#own.add(path)
      files.push(...paths)
    }
    return divided.index(files.sort(), collecting)
  }

  /** Whether a part must be made anew. */
  #newParts(nameOf: (record: EditionRecord) => string): (part: string) => boolean {
    const names = this.#changed && new Set(this.#changed.map(nameOf))
    return (part) => names?.has(part) ?? true
  }

  /** Returns the paths of its files. */
  #part(part: string, isNew: boolean, make: () => Files): readonly string[] {
    const {folder, kept} = this.#options
    const there = isNew ? undefined : kept?.lying(part)
    const paths: string[] = []
    for (const [path, hash] of there ?? []) {
      folder.leave(path, hash)
      paths.push(path)
    }
    for (const [path, text] of there ? [] : make()) {
      folder.put(path, text)
      paths.push(path)
    }
    this.#parts.set(part, paths)
    return paths
  }

  #put(files: Readonly<Record<string, string>>): void {
    for (const [path, text] of Object.entries(files)) {
      this.#options.folder.put(path, text)
      this.#own.add(path)
    }
  }

  #putIfFree(files: Readonly<Record<string, string>>): void {
    for (const [path, text] of Object.entries(files))
      if (this.#options.folder.putIfFree(path, text)) this.#own.add(path)
  }
}

/** The last names the others. */
function* filesOfPart(part: string, editions: readonly EditionRecord[], folder: EditionsFolder): Files {
  const modules = partModules(part, editions)
  yield* Object.entries(modules)
  yield [partPath(part), printPart(editions, Object.keys(modules), (path) => folder.hash(path))]
}
