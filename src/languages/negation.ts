/** How a sentence is turned into its opposite, and what may say so in other words. In lower case, without marks of
 *  vowels; `*` stands for the rest of a word. */
export interface NegationWords {
  /** Words that deny what is said. What may be joined to them is in `edits.joined`. */
  readonly words: readonly string[]
  /** Words in which a denial may be hidden, so that nobody can tell by counting: only, unless, refuse, unable. */
  readonly kin: readonly string[]
  /** Those among them that deny what follows by themselves: refuse, deny, impossible. Nothing where absent. */
  readonly sure?: readonly string[]
  /** Phrases with one of the words that deny nothing: no later, غير أن. */
  readonly idle: readonly string[]
}
