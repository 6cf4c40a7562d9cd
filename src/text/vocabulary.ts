/** The words that texts of a language have had. Texts repeat their words, and a dozen tables are asked of each: what
 *  they say is kept with the word itself, so that a word is looked up once, when its text is read. */
import {LONGEST_KEPT, MOST_KEPT, remembered} from './remember.ts'
import {type WordAt, wordsAt} from './words-at.ts'

/** A word in the spelling in which tables know it, one object wherever it occurs. */
export interface Entry {
  readonly fold: string
  readonly of: Vocabulary
  /** What each table says of it, by the number of the table. */
  readonly says: unknown[]
}

/** A word as texts have it, and its entry. */
export interface Spelled {
  readonly text: string
  readonly entry: Entry
}

/** A word of a text. One whose spelling was altered since it was read is looked up anew. */
export interface Listed {
  readonly fold: string
  readonly entry?: Entry
}

/** The answer of a table to which a word is nothing. */
const NOTHING = Symbol('nothing')

/** So many tables a vocabulary has; more are of packs that share its words and are made again and again. */
const TABLES = 16

export class Vocabulary {
  /** The word between two offsets of a text. */
  readonly read: WordAt<Spelled>
  readonly #known = new Map<string, Entry>()
  #tables = 0

  constructor(fold: (word: string) => string) {
    this.read = wordsAt((text) => ({text, entry: this.#entry(fold(text))}))
  }

  #entry(fold: string): Entry {
    const seen = this.#known.get(fold)
    if (seen) return seen
    const entry = {fold, of: this, says: new Array<unknown>(TABLES).fill(undefined)}
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
