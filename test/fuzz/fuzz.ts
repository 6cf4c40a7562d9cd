import type {Arbitrary} from 'fast-check'

/** Inputs that nobody would write, and what holds for all of them. Knows no test runner, so that a bench can ask the
 *  same with any seed and for as long as it likes. */
export interface Fuzz<T> {
  readonly name: string
  readonly inputs: Arbitrary<T>
  /** Throws where it does not hold. */
  holds(input: T): void
}
