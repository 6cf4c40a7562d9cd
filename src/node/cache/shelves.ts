import {lstatSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {hashOf} from '../files/hash.ts'

/** Shelves of one kind. Many, so that one changed entry rewrites little. */
const SHELVES = 128
/** Bytes of one shelf, and so 256 MB of one kind: what does not fit is made anew each time. */
const LIMIT = 2_000_000

interface Shelf {
  /** Name → the entry as JSON, in UTF-8: as a string it would take up to twice the memory. */
  readonly entries: Map<string, Uint8Array>
  isChanged: boolean
}

/** Entries by name, kept in memory and, where there is a folder, on disk. Anybody may delete, replace or break what lies
 *  there: a file that is not as we wrote it is taken for an empty one. */
export class Shelves {
  readonly #folder: string | undefined
  readonly #code: string
  readonly #shelves = new Map<string, Shelf>()

  /** `code` is that by which the entries were made; those of another are none. */
  constructor(folder: string | undefined, code: string) {
    this.#folder = folder
    this.#code = code
  }

  get(kind: string, name: string): string | undefined {
    const entry = this.#shelfOf(kind, name).entries.get(name)
    return entry && decoder.decode(entry)
  }

  put(kind: string, name: string, entry: string): void {
    const shelf = this.#shelfOf(kind, name)
    const bytes = Buffer.from(entry)
    const known = shelf.entries.get(name)
    if (known && bytes.equals(known)) return
    shelf.entries.set(name, bytes)
    shelf.isChanged = true
  }

  /** Of this kind, only the entries with these names stay. `fill` puts one where there is more to keep; it is called in
   *  the order of the shelves, each of which, if it has changed, is put on disk and leaves the memory before the next is
   *  looked at. */
  restock(kind: string, names: Iterable<string>, fill: (name: string) => void = () => {}): void {
    const shelves = Array.from({length: SHELVES}, () => new Set<string>())
    for (const name of names) shelves[placeOf(name)]!.add(name)
    for (const [at, own] of shelves.entries()) {
      const shelf = this.#open(kind, at)
      for (const name of shelf.entries.keys()) if (!own.has(name)) shelf.isChanged = shelf.entries.delete(name)
      for (const name of own) fill(name)
      if (!shelf.isChanged) continue
      this.#put(nameOf(kind, at))
      if (this.#folder !== undefined) this.#shelves.delete(nameOf(kind, at))
    }
  }

  /** Put on disk what has changed. That it cannot be written is nobody's trouble: it is made anew. */
  save(): void {
    for (const place of this.#shelves.keys()) this.#put(place)
  }

  #put(place: string): void {
    const shelf = this.#shelves.get(place)
    if (!shelf?.isChanged) return
    shelf.isChanged = false
    if (this.#folder === undefined) return
    try {
      mkdirSync(this.#folder, {recursive: true})
      writeWhole(join(this.#folder, place), print(this.#code, shelf.entries))
    } catch {
      // As if it had been too much.
    }
  }

  #shelfOf(kind: string, name: string): Shelf {
    return this.#open(kind, placeOf(name))
  }

  #open(kind: string, at: number): Shelf {
    const place = nameOf(kind, at)
    const known = this.#shelves.get(place)
    if (known) return known
    const bytes = this.#folder === undefined ? undefined : readPlain(join(this.#folder, place))
    const shelf = {entries: parse(this.#code, bytes), isChanged: false}
    this.#shelves.set(place, shelf)
    return shelf
  }
}

const nameOf = (kind: string, at: number): string => `${kind}-${at.toString(16).padStart(2, '0')}`

/** FNV-1a: names are spread evenly, and always alike. */
function placeOf(name: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < name.length; at++) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193)
  return (hash >>> 0) % SHELVES
}

const decoder = new TextDecoder()
const BREAK = 10

/** A head that vouches for the rest, then a name and its entry in turn, one a line. JSON has no line breaks. */
function print(code: string, entries: ReadonlyMap<string, Uint8Array>): Uint8Array {
  let size = 0
  const lines: Uint8Array[] = []
  for (const [name, entry] of entries) {
    const head = Buffer.from(`${lines.length > 0 ? '\n' : ''}${JSON.stringify(name)}\n`)
    size += head.length + entry.length
    if (size > LIMIT) break
    lines.push(head, entry)
  }
  const body = Buffer.concat(lines)
  return Buffer.concat([Buffer.from(`${headOf(code, body)}\n`), body])
}

const headOf = (code: string, body: Uint8Array) => `polyedition cache 1 ${code} ${hashOf(body)}`

function parse(code: string, bytes: Buffer | undefined): Map<string, Uint8Array> {
  const entries = new Map<string, Uint8Array>()
  const end = bytes?.indexOf(BREAK) ?? -1
  if (bytes === undefined || end < 0) return entries
  const body = bytes.subarray(end + 1)
  if (bytes.toString('utf8', 0, end) !== headOf(code, body)) return entries
  for (let at = 0; at < body.length; ) {
    const [name, entry] = [lineEnd(body, at), lineEnd(body, lineEnd(body, at) + 1)]
    entries.set(JSON.parse(body.toString('utf8', at, name)) as string, body.subarray(name + 1, entry))
    at = entry + 1
  }
  return entries
}

function lineEnd(body: Buffer, from: number): number {
  const at = body.indexOf(BREAK, from)
  return at < 0 ? body.length : at
}

function readPlain(path: string): Buffer | undefined {
  try {
    const stats = lstatSync(path, {throwIfNoEntry: false})
    return stats?.isFile() && stats.size < 2 * LIMIT ? readFileSync(path) : undefined
  } catch {
    return undefined
  }
}

/** Two commands may write the same shelf at once: each under a name of its own, and the last one stays. */
function writeWhole(path: string, text: Uint8Array): void {
  const beside = `${path}.${process.pid}.tmp`
  try {
    writeFileSync(beside, text, {flag: 'wx'})
    renameSync(beside, path)
  } catch (error) {
    rmSync(beside, {force: true})
    throw error
  }
}

/** The folder in which entries lie, or will; undefined where another thing stands in its place. What an interrupted
 *  command left beside the shelves goes. */
export function shelfFolder(work: string): string | undefined {
  const folder = join(work, 'cache')
  try {
    const [above, own] = [work, folder].map((path) => lstatSync(path, {throwIfNoEntry: false}))
    if ([above, own].some((stats) => stats && !stats.isDirectory())) return undefined
    if (own) for (const name of readdirSync(folder)) if (name.endsWith('.tmp')) removeOld(join(folder, name))
    return folder
  } catch {
    return undefined
  }
}

const HOUR = 3_600_000

function removeOld(path: string): void {
  if (Date.now() - lstatSync(path).mtimeMs > HOUR) rmSync(path, {force: true})
}
