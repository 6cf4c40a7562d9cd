/** The sign between a prefix and a word in another script: ב־Markdown, بـ100. */
export interface Joint {
  /** Letters in which a prefix ends that takes the sign. */
  readonly letters: string
  /** Every sign that some desk writes there; the house has one of them (`HouseStyle.prefixHyphen`). */
  readonly signs: readonly string[]
  /** A mistake without the sign in any house, and not merely another way of writing. */
  readonly required?: boolean
  /** Stacks of prefixes that are words by themselves, of which only the writer knows what was meant: של. */
  readonly words: readonly string[]
  /** After these a letter before a number is its label: ויטמין ב12. */
  readonly labelled: readonly string[]
  /** After a number a unit: 100 מ2. */
  readonly units: readonly string[]
}
