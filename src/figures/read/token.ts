import type {Prefix} from '../../text/prefixes.ts'
import type {Node} from './lexicon/tree.ts'

export const WORD = 0
export const DIGITS = 1
export const SIGN = 2
/** An address, a handle: holds no figure. */
export const OPAQUE = 3

/** What the letters of a word tell by themselves. */
export interface Meaning {
  /** Folded, without prefixes. */
  readonly form: string
  /** Folded, with them. */
  readonly full: string
  /** As it stands, and without each stack of prefixes that it may carry. */
  readonly forms: readonly string[]
  readonly node: Node | undefined
  /** What the word means with its prefix, where both are words: למאה is a percent and "to a hundred". */
  readonly whole: Node | undefined
  /** What was cut off from the word: its kind, and how it was written. */
  readonly prefix: Prefix
  readonly glued: string
  /** It may be a dual of the open class. */
  readonly dual: boolean
  /** Its letters may be a numeral. */
  readonly lettered: boolean
}

/** A word, a run of digits or a sign of a text. `form` of digits is ASCII with their separators, of a sign the sign. */
export interface Token extends Meaning {
  readonly kind: typeof WORD | typeof DIGITS | typeof SIGN | typeof OPAQUE
  readonly start: number
  readonly end: number
  /** Whether white space stands before it. */
  readonly gap: boolean
  /** Whether a line ends before it. */
  readonly line: boolean
}
