import {randomUUID} from 'node:crypto'
import {existsSync, lstatSync, mkdirSync, rmdirSync, rmSync, writeFileSync} from 'node:fs'
import {dirname, join, relative, resolve, sep} from 'node:path'
import {fingerprintOf} from '../config/fingerprint.ts'
import type {ProjectSettings} from '../config/settings.ts'
import {isData} from '../files/data.ts'
import {hashOf} from '../files/hash.ts'
import {code} from './code.ts'
import {Drawer} from './drawer.ts'
import {FilePrints} from './file-prints.ts'
import {Shelves, shelfFolder} from './shelves.ts'

/** What something was made from, and what it came to. */
interface Entry {
  /** Everything it depends on that is no file of its own. */
  readonly key: string
  /** Path from the project, with `/` → hash of its content; `''` where there was no file. */
  readonly inputs: Readonly<Record<string, string>>
  /** Of all inputs together. */
  readonly print: string
  readonly data: unknown
}

/** What is to be kept. */
export interface Kept {
  readonly key: string
  /** Absolute paths of all files it was made from, and of those that would have been read if they were there. */
  readonly inputs: readonly string[]
  readonly data: unknown
}

interface Opened {
  readonly folder: string
  readonly base: string
  readonly begun: bigint
  readonly shelves: Shelves
}

/** Results that are used again as long as everything they were made from is as it was. An entry is one article in one
 *  respect, with all its locales. */
export class Cache {
  /** Of the files of the project, as this command sees them. */
  readonly prints: FilePrints
  readonly #root: string
  readonly #folder: string
  readonly #base: string
  readonly #shelves: Shelves

  /** `folder` is its own on disk, `base` the key of all that every result depends on, `begun` the time by the clock of
   *  the disk. */
  constructor(root: string, {folder, base, begun, shelves}: Opened) {
    this.#root = root
    this.#folder = folder
    this.#base = base
    this.#shelves = shelves
    this.prints = new FilePrints(root, begun)
  }

  /** A key of whatever else something depends on. */
  keyOf(parts: unknown): string {
    return hashOf(JSON.stringify([this.#base, parts])).slice(0, 32)
  }

  /** What was kept under this name, if nothing that it was made from has changed. */
  recall(kind: string, name: string, key: string): unknown {
    const entry = entryOf(this.#shelves.get(kind, name))
    if (entry?.key !== key) return undefined
    const paths = Object.keys(entry.inputs).map((path) => this.#path(path))
    const {print, isSettled} = this.prints.once(paths)
    if (print === entry.print) return entry.data
    const hashes = Object.values(entry.inputs)
    if (print === undefined || !paths.every((path, at) => this.prints.hashNow(path) === hashes[at])) return undefined
    // The same contents under other times, as after a checkout: from now on these are known.
    if (isSettled) this.#shelves.put(kind, name, JSON.stringify({...entry, print}))
    return entry.data
  }

  keep(kind: string, name: string, {key, inputs, data}: Kept): void {
    const paths = [...new Set(inputs)]
    const {print, isSettled} = this.prints.once(paths)
    // Somebody may have saved a file between our reading it and now.
    if (print === undefined || !isSettled) return
    const hashes = paths.map((path) => [this.#name(path), this.prints.hashNow(path)] as const)
    if (hashes.some(([, hash]) => hash === undefined)) return
    const entry: Entry = {key, inputs: Object.fromEntries(hashes) as Entry['inputs'], print, data}
    this.#shelves.put(kind, name, JSON.stringify(entry))
  }

  /** The files that what is kept under this name was made from; absolute. */
  inputsOf(kind: string, name: string): string[] {
    return Object.keys(entryOf(this.#shelves.get(kind, name))?.inputs ?? {}).map((path) => this.#path(path))
  }

  /** Other data for what is kept under this name. */
  amend(kind: string, name: string, data: unknown): void {
    const entry = entryOf(this.#shelves.get(kind, name))
    if (entry) this.#shelves.put(kind, name, JSON.stringify({...entry, data}))
  }

  /** What the disk says of files that this command has written. */
  printsNow(): FilePrints | undefined {
    const now = stampIn(this.#folder)
    return now === undefined ? undefined : new FilePrints(this.#root, now)
  }

  /** Of this kind, forget all but these; `fill` keeps what is known of one only now. All of the kind is then on disk. */
  restock(kind: string, names: Iterable<string>, fill: (name: string) => void): void {
    this.#shelves.restock(kind, names, fill)
  }

  /** Where data wait for the end of the command. */
  drawer<Key, Data>(): Drawer<Key, Data> {
    return new Drawer(join(this.#folder, `drawer-${randomUUID()}.tmp`))
  }

  save(): void {
    this.#shelves.save()
  }

  #path(name: string): string {
    return resolve(this.#root, name)
  }

  #name(path: string): string {
    return relative(this.#root, path).split(sep).join('/')
  }
}

/** The cache is a file, which anybody may have written. */
function entryOf(text: string | undefined): Entry | undefined {
  if (text === undefined) return undefined
  try {
    const entry = JSON.parse(text) as Partial<Entry> | null
    return isData(entry?.inputs) && Object.values(entry.inputs).every((hash) => typeof hash === 'string')
      ? (entry as Entry)
      : undefined
  } catch {
    return undefined
  }
}

/** What is kept of each project, for as long as the process runs: a watch, a preview and a site's server build again and
 *  again. */
const projects = new Map<string, Shelves>()
/** The code is as it was when the process began. */
const RUN = randomUUID()

/** As `openCache`, but undefined if there is none yet: for commands that keep nothing themselves. */
export const openOld = (settings: ProjectSettings, work: string): Cache | undefined =>
  existsSync(join(work, 'cache')) ? openCache(settings, work) : undefined

/** The cache of a project, for one command; undefined where its configuration leaves unknown what results depend on, or
 *  where nothing may be written in the project. `work` is its work folder. */
export function openCache(settings: ProjectSettings, work: string): Cache | undefined {
  const fingerprint = fingerprintOf(settings)
  const folder = fingerprint === undefined ? undefined : shelfFolder(work)
  const begun = folder === undefined ? undefined : stampIn(folder)
  if (folder === undefined || begun === undefined) return undefined
  const shelves = projects.get(settings.root) ?? new Shelves(code === undefined ? undefined : folder, code ?? RUN)
  projects.set(settings.root, shelves)
  const {node, icu, tz, unicode} = process.versions
  const base = hashOf(JSON.stringify([code ?? RUN, node, icu, tz, unicode, fingerprint]))
  return new Cache(settings.root, {folder, base, begun, shelves})
}

/** The time by the file system's own clock. A folder that was not there is not left behind. */
function stampIn(folder: string): bigint | undefined {
  const path = join(folder, `stamp.${process.pid}.tmp`)
  try {
    mkdirSync(folder, {recursive: true})
    writeFileSync(path, '')
    const {mtimeNs} = lstatSync(path, {bigint: true})
    rmSync(path, {force: true})
    removeEmpty(folder)
    return mtimeNs
  } catch {
    return undefined
  }
}

function removeEmpty(folder: string): void {
  try {
    for (const one of [folder, dirname(folder)]) rmdirSync(one)
  } catch {
    // It holds something.
  }
}
