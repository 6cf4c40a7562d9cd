import {lstatSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {hashOf} from '../files/hash.ts'

/** Shelves of one kind. Many, so that one changed entry rewrites little. */
const SHELVES = 128
/** Characters of one shelf, and so 128 million of one kind: what does not fit is made anew each time. */
const LIMIT = 1_000_000

interface Shelf {
  /** Name → the entry as JSON. */
  readonly entries: Map<string, string>
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
    return this.#shelfOf(kind, name).entries.get(name)
  }

  put(kind: string, name: string, entry: string): void {
    const shelf = this.#shelfOf(kind, name)
    if (shelf.entries.get(name) === entry) return
    shelf.entries.set(name, entry)
    shelf.isChanged = true
  }

  /** Of this kind, only the entries with these names stay. */
  retain(kind: string, names: ReadonlySet<string>): void {
    for (const at of Array.from({length: SHELVES}, (_, at) => at)) {
      const shelf = this.#open(kind, at)
      for (const name of shelf.entries.keys()) {
        if (names.has(name)) continue
        shelf.entries.delete(name)
        shelf.isChanged = true
      }
    }
  }

  /** Put on disk what has changed. That it cannot be written is nobody's trouble: it is made anew. */
  save(): void {
    for (const [place, shelf] of this.#shelves) {
      if (!shelf.isChanged) continue
      shelf.isChanged = false
      if (this.#folder === undefined) continue
      try {
        mkdirSync(this.#folder, {recursive: true})
        writeWhole(join(this.#folder, place), print(this.#code, shelf.entries))
      } catch {
        return
      }
    }
  }

  #shelfOf(kind: string, name: string): Shelf {
    return this.#open(kind, placeOf(name))
  }

  #open(kind: string, at: number): Shelf {
    const place = `${kind}-${at.toString(16).padStart(2, '0')}`
    const known = this.#shelves.get(place)
    if (known) return known
    const text = this.#folder === undefined ? undefined : readPlain(join(this.#folder, place))
    const shelf = {entries: parse(this.#code, text), isChanged: false}
    this.#shelves.set(place, shelf)
    return shelf
  }
}

/** FNV-1a: names are spread evenly, and always alike. */
function placeOf(name: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < name.length; at++) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193)
  return (hash >>> 0) % SHELVES
}

/** A head that vouches for the rest, then a name and its entry in turn, one a line. JSON has no line breaks. */
function print(code: string, entries: ReadonlyMap<string, string>): string {
  let size = 0
  const lines: string[] = []
  for (const [name, entry] of entries) {
    size += name.length + entry.length
    if (size > LIMIT) break
    lines.push(JSON.stringify(name), entry)
  }
  const body = lines.join('\n')
  return `${headOf(code, body)}\n${body}`
}

const headOf = (code: string, body: string) => `polyedition cache 1 ${code} ${hashOf(body)}`

function parse(code: string, text: string | undefined): Map<string, string> {
  const entries = new Map<string, string>()
  const end = text?.indexOf('\n') ?? -1
  if (text === undefined || end < 0) return entries
  const body = text.slice(end + 1)
  if (text.slice(0, end) !== headOf(code, body) || body === '') return entries
  const lines = body.split('\n')
  for (let at = 0; at + 1 < lines.length; at += 2) entries.set(JSON.parse(lines[at]!) as string, lines[at + 1]!)
  return entries
}

function readPlain(path: string): string | undefined {
  try {
    const stats = lstatSync(path, {throwIfNoEntry: false})
    return stats?.isFile() && stats.size < 8 * LIMIT ? readFileSync(path, 'utf8') : undefined
  } catch {
    return undefined
  }
}

/** Two commands may write the same shelf at once: each under a name of its own, and the last one stays. */
function writeWhole(path: string, text: string): void {
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
