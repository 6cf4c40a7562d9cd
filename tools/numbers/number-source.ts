/** What the program needs to know of a language to make its number words. */
import type {NumberGrammar, NumberWords} from '../../src/languages/figures.ts'
import type {Spelling} from '../../src/languages/spelling.ts'

/** Somebody else's speller. Undefined where it does not spell a value. */
export interface Speller {
  /** `CLDR`, `n2words`, with the locale or the form that it spells. */
  readonly name: string
  readonly kind: 'cardinal' | 'ordinal'
  readonly spell: (value: bigint) => string | undefined
}

/** A fault of a speller, known and left out. */
export interface Fault {
  /** The beginning of the speller's name. */
  readonly of: string
  readonly kind: Speller['kind']
  /** In plain words, for the page of the language. */
  readonly why: string
  readonly at: (value: bigint, words: string) => boolean
}

export interface NumberSource {
  readonly tag: string
  readonly spellers: readonly Speller[]
  readonly faults: readonly Fault[]
  /** The native grammar, which decides: cardinals that the speller writes by none of these are a fault. */
  readonly spellings: readonly Spelling[]
  /** The same for ordinals, one by one, in the form of a dictionary. */
  readonly ordinal: (value: bigint) => readonly string[]
  /** Differences that are none: agreement, and what may be left out. */
  readonly alike: (words: string) => string
  /** All forms of an ordinal that is one word. */
  readonly inflected: (ordinal: string) => readonly string[]
  readonly grammar: NumberGrammar
  /** Words of the press and of its regions that no source has. */
  readonly own: Pick<NumberWords, 'cardinals' | 'plurals' | 'ordinals'>
}

/** What goes into `src/languages/<tag>/numbers.ts`. */
export interface NumberTable {
  readonly cardinals: ReadonlyMap<bigint, ReadonlySet<string>>
  readonly plurals: ReadonlyMap<bigint, ReadonlySet<string>>
  readonly ordinals: ReadonlyMap<bigint, ReadonlySet<string>>
}

/** Every number under ten thousand, some of every size up to 10^12, and the round ones. */
export const values: readonly bigint[] = [
  ...Array.from({length: 10_000}, (_, value) => BigInt(value)),
  ...Array.from({length: 2000}, (_, at) =>
    BigInt(Math.floor(10 ** (4 + (8 * at) / 2000) * (1 + ((at * 7919) % 1000) / 1100)))
  ),
  ...[4, 5, 6, 7, 8, 9, 10, 11, 12].flatMap((zeros) =>
    [1n, 2n, 3n, 21n, 80n, 81n, 100n, 200n, 500n].map((count) => count * 10n ** BigInt(zeros))
  )
].filter((value) => value < 10n ** 15n)
/** Ordinals in words are those of the press. */
export const ranks: readonly bigint[] = Array.from({length: 1000}, (_, at) => BigInt(at + 1))

/** One spelling for all: hyphens, half-spaces and spaces are the same to the reader. */
export const plain = (words: string): string => words.replace(/[-\s\u200c]+/g, ' ').trim()
