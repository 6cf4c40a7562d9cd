/** The words that texts of a language have had. Texts repeat their words, and a dozen tables are asked of each: what
 *  they say is kept with the word itself, so that a word is looked up once, when its text is read. */
import {LONGEST_KEPT, MOST_KEPT, remembered} from './remember.ts'

/** A word in the spelling in which tables know it, one object wherever it occurs. */
export interface Entry {
  readonly fold: string
  readonly of: Vocabulary
  /** What each table says of it, by the number of the table. */
  readonly says: unknown[]
}

/** A word of a text. One whose spelling was altered since it was read is looked up anew. */
export interface Listed {
  readonly fold: string
  readonly entry?: Entry
}

/** The answer of a table to which a word is nothing. */
const NOTHING = Symbol('nothing')

/** So many tables a vocabulary has; more are of packs that share its words and are made again and again. */
const TABLES = 32

export class Vocabulary {
  readonly #fold: (word: string) => string
  readonly #read = new Map<string, Entry>()
  readonly #known = new Map<string, Entry>()
  #tables = 0

  constructor(fold: (word: string) => string) {
    this.#fold = fold
  }

  /** The entry of a word as a text has it. */
  read(word: string): Entry {
    const seen = this.#read.get(word)
    if (seen) return seen
    const entry = this.#entry(this.#fold(word))
    if (word.length <= LONGEST_KEPT && this.#read.size < MOST_KEPT) this.#read.set(word, entry)
    return entry
  }

  #entry(fold: string): Entry {
    const seen = this.#known.get(fold)
    if (seen) return seen
    const entry = {fold, of: this, says: []}
    if (fold.length <= LONGEST_KEPT && this.#known.size < MOST_KEPT) this.#known.set(fold, entry)
    return entry
  }

  /** A table that says something of a word by its spelling alone. */
  table<T>(work: (fold: string) => T): (word: Listed) => T {
    const at = this.#tables++
    if (at >= TABLES) {
      const own = remembered(work)
      return ({fold}) => own(fold)
    }
    return (word) => {
      const {fold} = word
      const own = word.entry?.of === this && word.entry.fold === fold ? word.entry : this.#entry(fold)
      let said = own.says[at]
      if (said === undefined) {
        said = work(fold) ?? NOTHING
        own.says[at] = said
      }
      return (said === NOTHING ? undefined : said) as T
    }
  }
}
