import {hashOf} from '../files/hash.ts'
import type {Objects} from './objects.ts'

/** How many are under way at once. */
const ABREAST = 16

/** Objects that are written several at a time: `put` waits only while too many are under way. What refers to them may
 *  become public after `done`, which rejects where one of them was not written. */
export class Uploads implements Objects {
  readonly #objects: Objects
  readonly #underway = new Map<string, Promise<void>>()
  #fault: {readonly error: unknown} | undefined
  /** Objects that were given, and their bytes. */
  count = 0
  bytes = 0

  constructor(objects: Objects) {
    this.#objects = objects
  }

  async get(hash: string): Promise<Uint8Array> {
    await this.#underway.get(hash)
    return this.#objects.get(hash)
  }

  async put(body: Uint8Array): Promise<string> {
    const hash = hashOf(body)
    if (this.#underway.has(hash)) return hash
    while (this.#underway.size >= ABREAST) await Promise.race(this.#underway.values())
    this.#check()
    this.count++
    this.bytes += body.length
    this.#underway.set(hash, this.#write(hash, body))
    return hash
  }

  async done(): Promise<void> {
    await Promise.all(this.#underway.values())
    this.#check()
  }

  async #write(hash: string, body: Uint8Array): Promise<void> {
    try {
      await this.#objects.put(body)
    } catch (error) {
      this.#fault ??= {error}
    } finally {
      this.#underway.delete(hash)
    }
  }

  #check(): void {
    if (this.#fault) throw this.#fault.error
  }
}
