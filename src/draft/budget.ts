import type {DraftAnswer, DraftPrice} from './provider.ts'

const MILLION = 1_000_000

/** What a run may cost, and has. The price of a request is reserved before it is sent, so requests that run at the same
 *  time cannot pass the limit together; an answer that names no usage costs what was reserved. */
export class Budget {
  readonly #price: DraftPrice | undefined
  readonly #limit: number
  #reserved = 0
  #spent = 0
  #tokens = 0

  constructor(price: DraftPrice | undefined, limit: number = Number.POSITIVE_INFINITY) {
    this.#price = price
    this.#limit = limit
  }

  get spent(): number {
    return this.#spent
  }

  /** Of input and output. */
  get tokens(): number {
    return this.#tokens
  }

  cost(input: number, output: number): number {
    return this.#price ? (input * this.#price.input + output * this.#price.output) / MILLION : 0
  }

  /** Undefined where the limit would be passed. */
  reserve(input: number, output: number): Reservation | undefined {
    const cost = this.cost(input, output)
    if (this.#spent + this.#reserved + cost > this.#limit) return undefined
    this.#reserved += cost
    const settle = (usage: NonNullable<DraftAnswer['usage']>) => {
      this.#reserved -= cost
      this.#spent += this.cost(usage.input, usage.output)
      this.#tokens += usage.input + usage.output
    }
    return {settle: (usage = {input, output}) => settle(usage), release: () => settle({input: 0, output: 0})}
  }
}

export interface Reservation {
  /** What it did cost; as estimated where nobody says. */
  settle(usage?: DraftAnswer['usage']): void
  /** It was never charged. */
  release(): void
}
