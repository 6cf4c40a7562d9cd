/** The last few of what takes a while to open. Each has a place among twice as many, which is free again by the time
 *  that another one is given it. */
export class Last<T> {
  readonly #known = new Map<string, Promise<T>>()
  readonly #most: number
  #count = 0

  /** `most`: more than may be in use at once. */
  constructor(most: number) {
    this.#most = most
  }

  of(key: string, open: (place: number) => Promise<T>): Promise<T> {
    const known = this.#known.get(key)
    if (known) return known
    const [oldest] = this.#known.keys()
    if (oldest !== undefined && this.#known.size >= this.#most) this.#known.delete(oldest)
    const opened = open(this.#count++ % (2 * this.#most))
    this.#known.set(key, opened)
    // What could not be opened is tried again.
    opened.catch(() => this.#known.delete(key))
    return opened
  }
}
