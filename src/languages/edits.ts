/** What reverses the meaning of a sentence, so that an edit that adds or drops it never counts as small. */
export interface EditWords {
  /** Negations, in lower case, as whole words. */
  readonly negations: readonly string[]
  /** Letters joined to the word after them: `ولم` is `لم`. */
  readonly joined: readonly string[]
  /** Negative endings: `didn't`. */
  readonly endings: readonly string[]
}
