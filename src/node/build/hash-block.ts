/** Bytes of a SHA-256. */
const SIZE = 32

/** Hashes of very many files, in a block outside the heap: as texts they would take three times the memory, and each
 *  collection would look at all of them. */
export class HashBlock {
  #bytes = Buffer.alloc(SIZE * 256)
  #count = 0

  /** Returns its place, from 0. `hash` is in hexadecimal. */
  add(hash: string): number {
    const at = this.#count++
    if (this.#count * SIZE > this.#bytes.length) this.#bytes = Buffer.concat([this.#bytes], 2 * this.#bytes.length)
    this.#bytes.write(hash, at * SIZE, SIZE, 'hex')
    return at
  }

  get(at: number): string {
    return this.#bytes.toString('hex', at * SIZE, (at + 1) * SIZE)
  }
}
