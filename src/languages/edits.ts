/** What turns a sentence into its opposite, so that an edit which adds or drops it is never taken for a small one. */
export interface EditWords {
  /** Words that deny, in lower case, as they stand between spaces. */
  readonly negations: readonly string[]
  /** Letters that are written together with the word after them: `ولم` is `لم`. */
  readonly joined: readonly string[]
  /** Ends of a word that deny: `didn't`. */
  readonly endings: readonly string[]
}
