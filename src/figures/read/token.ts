import type {Prefix} from '../../text/prefixes.ts'
import type {HedgeWord} from './hedges/hedge-word.ts'
import type {Node} from './lexicon/tree.ts'

export const WORD = 0
export const DIGITS = 1
export const SIGN = 2
/** An address or a handle, in which no figure is read. */
export const OPAQUE = 3

/** A word, or the end of one, as a Roman numeral. */
export interface Roman {
  readonly letters: string
  readonly value: string
  /** Whether it is glued to letters that such a numeral counts: WWII. */
  readonly named: boolean
}

/** What the letters of a word say by themselves. */
export interface Meaning {
  /** Folded, without its prefixes. */
  readonly form: string
  /** Folded, with its prefixes. */
  readonly full: string
  /** The word itself, and without each stack of prefixes it may have. */
  readonly forms: readonly string[]
  readonly node: Node | undefined
  /** What the word means together with its prefix, where both readings are words: למאה is "percent" and "to a
   *  hundred". */
  readonly whole: Node | undefined
  /** The kind of the prefix that was cut off, and how it was written. */
  readonly prefix: Prefix
  readonly glued: string
  /** Whether it may be a dual of the open class. */
  readonly dual: boolean
  /** Whether its letters may be a numeral. */
  readonly lettered: boolean
  /** Its letters as a Roman numeral. */
  readonly roman: Roman | undefined
  /** What it is to hedges. */
  readonly hedge: HedgeWord
}

/** A word, a run of digits or a sign. The `form` of digits is ASCII with their separators; that of a sign is the
 *  sign. */
export interface Token extends Meaning {
  readonly kind: typeof WORD | typeof DIGITS | typeof SIGN | typeof OPAQUE
  readonly start: number
  readonly end: number
  /** Whether white space comes before it. */
  readonly gap: boolean
  /** Whether a line ends before it. */
  readonly line: boolean
}
