/** The part of an `AbortSignal` that is used here; the core knows no DOM. */
export interface Stop {
  readonly aborted: boolean
  throwIfAborted(): void
}

/** The clock of the caller; the core has none. */
export interface Clock {
  /** Milliseconds. */
  now(): number
  /** Rejects when the signal is aborted. */
  sleep(milliseconds: number, signal?: Stop): Promise<void>
}

export interface PaceOptions {
  /** Requests at the same time. Default 4. */
  readonly concurrency?: number
  readonly perMinute?: number
}

const MINUTE = 60_000

/** Lets so many requests run at the same time, and so many begin in a minute. */
export class Pace {
  readonly #free: Array<() => void> = []
  readonly #begun: number[] = []
  readonly #clock: Clock
  readonly #perMinute: number
  #open: number

  constructor(clock: Clock, {concurrency = 4, perMinute = Number.POSITIVE_INFINITY}: PaceOptions = {}) {
    this.#clock = clock
    this.#open = concurrency
    this.#perMinute = perMinute
  }

  async run<T>(work: () => Promise<T>, signal?: Stop): Promise<T> {
    if (this.#open > 0) this.#open--
    else await new Promise<void>((resolve) => this.#free.push(resolve))
    try {
      signal?.throwIfAborted()
      await this.#turn(signal)
      return await work()
    } finally {
      const next = this.#free.shift()
      if (next) next()
      else this.#open++
    }
  }

  async #turn(signal?: Stop): Promise<void> {
    if (this.#perMinute === Number.POSITIVE_INFINITY) return
    for (;;) {
      const now = this.#clock.now()
      while (this.#begun.length > 0 && this.#begun[0]! <= now - MINUTE) this.#begun.shift()
      if (this.#begun.length < this.#perMinute) break
      await this.#clock.sleep(this.#begun[0]! + MINUTE - now, signal)
    }
    this.#begun.push(this.#clock.now())
  }
}
