/** How a language marks quoted words, and where the same characters are something else. */
export interface QuoteData {
  /** Every character that texts in this language use as a double mark, and as a single one. */
  readonly double: string
  readonly single: string
  /** Of those, the ones that open, or close, wherever they stand. The others are told by their neighbours. */
  readonly opens: string
  readonly closes: string
  /** Global patterns of marks that belong to a word or a measure: apostrophes, geresh, gershayim, inches. */
  readonly inWords: readonly RegExp[]
  /** Global patterns of marks that close a quotation when one waits for it, and belong to the word otherwise:
   *  `the players' vote`, `גב'`. */
  readonly wordEnds: readonly RegExp[]
  /** What may be joined to the opening mark: `ב"הארץ"`, `بـ"الحياة"`. Matched against the text before the mark. */
  readonly prefix?: RegExp
}
