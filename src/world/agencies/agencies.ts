/** Agencies by the id used in credits and the glossary (`AP`, `Reuters`), each with its written forms in one
 *  language. */
export type WireAgencies = Readonly<Record<string, readonly string[]>>

/** An agency or outlet as one language calls it. */
export interface AgencyName {
  /** In a sentence, with its noun and article: `The Associated Press`, `وكالة أسوشيتد برس`. */
  readonly name: string
  /** In a dateline: `AP`, `أ ب`. */
  readonly short: string
}

/** By the id used in `credit.agency`. */
export type PrintedAgencies = Readonly<Record<string, AgencyName>>
