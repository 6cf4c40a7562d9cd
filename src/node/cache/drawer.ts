import {closeSync, mkdirSync, openSync, readSync, rmSync, writeSync} from 'node:fs'
import {dirname} from 'node:path'

interface Place {
  readonly at: number
  readonly length: number
}

/** Data of many stories that wait for the end of a command: in a file of its own, where they take no memory. Where none
 *  can be written they wait in memory. */
export class Drawer<Key, Data> {
  readonly #path: string
  readonly #places = new Map<Key, Place | Uint8Array>()
  #file: number | undefined
  #isShut = false
  #size = 0

  /** At `path` nothing may lie that anybody needs. */
  constructor(path: string) {
    this.#path = path
  }

  /** What was put under the same key is forgotten. */
  put(key: Key, data: Data): void {
    const bytes = Buffer.from(JSON.stringify(data))
    this.#places.set(key, this.#written(bytes) ?? bytes)
  }

  get(key: Key): Data | undefined {
    const place = this.#places.get(key)
    return (
      place && (JSON.parse((place instanceof Uint8Array ? Buffer.from(place) : this.#read(place)).toString()) as Data)
    )
  }

  delete(key: Key): void {
    this.#places.delete(key)
  }

  /** All is forgotten, and the file goes. */
  close(): void {
    this.#places.clear()
    if (this.#file === undefined) return
    closeSync(this.#file)
    this.#file = undefined
    rmSync(this.#path, {force: true})
  }

  #written(bytes: Uint8Array): Place | undefined {
    try {
      this.#file ??= this.#isShut ? undefined : this.#opened()
      if (this.#file === undefined) return undefined
      const place = {at: this.#size, length: bytes.length}
      for (let at = 0; at < bytes.length; ) at += writeSync(this.#file, bytes, at, bytes.length - at, place.at + at)
      this.#size += bytes.length
      return place
    } catch {
      // No more is tried: what waits there already stays readable.
      this.#isShut = true
      return undefined
    }
  }

  #opened(): number {
    mkdirSync(dirname(this.#path), {recursive: true})
    rmSync(this.#path, {force: true})
    return openSync(this.#path, 'wx+')
  }

  #read({at, length}: Place): Buffer {
    const bytes = Buffer.alloc(length)
    for (let done = 0; done < length; ) {
      const count = readSync(this.#file!, bytes, done, length - done, at + done)
      if (count === 0) throw new Error(`Found the end of \`${this.#path}\`, expected ${length} bytes at ${at}`)
      done += count
    }
    return bytes
  }
}
