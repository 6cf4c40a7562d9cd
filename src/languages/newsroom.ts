/** How a language says that a text must not be out yet, or not before a time. Phrases are compared without capitals,
 *  vowel marks, the hamza of an alef and signs of direction. */
export interface EmbargoWords {
  /** Says so by itself: `embargoed`, `محظور النشر`. */
  readonly held: readonly string[]
  /** Says so with a time: trade knows it, too. `embargo`. */
  readonly embargo: readonly string[]
  /** Forbids: `not for publication`. */
  readonly forbids: readonly string[]
  /** Keeps a text back with a day or a time only: what allows it from then on, `for release`, and what courts say,
   *  too. */
  readonly allows: readonly string[]
  /** Before an end, whatever it is: `until the minister speaks`. */
  readonly until: readonly string[]
  /** Before a day or a time: `at`, `after`, `lifts`. */
  readonly from: readonly string[]
  /** An end that is no time: `further notice`. */
  readonly ends: readonly string[]
  /** After one of the above, or before it: there is none, or none any more. */
  readonly over: readonly string[]
  /** What stands around these words and changes nothing: `this story is`, `strictly`, `note to editors`. */
  readonly around: readonly string[]
  /** Letters that stick to a word: `ב`, `ال`. */
  readonly prefixes: readonly string[]
  /** Days of the week beyond the names that `Intl` gives, Sunday is 0; and `tomorrow`, which is none of them: -1. */
  readonly days: Readonly<Record<string, number>>
  /** Beside an hour in figures: `الساعة`, `hrs`. */
  readonly hourWords: readonly string[]
  /** Hours in words, 24 and 12 included; -1 where two readings are in use: `midnight`. */
  readonly hours: Readonly<Record<string, number>>
  readonly morning: readonly string[]
  readonly evening: readonly string[]
  /** An offset, or an IANA zone, by which a name that is careless about summer still gives the later moment; `''` for
   *  one that is several zones, or says nothing. */
  readonly zones: Readonly<Record<string, string>>
}

/** What stands around a story in agencies' copy and is none of it. */
export interface HandlingWords {
  /** `URGENT`, `عاجل`, by their rank. */
  readonly urgent: Readonly<Record<string, Priority>>
  /** Before a headline, with or without a number, and parted from it by any mark: `UPDATE 2-`, `عاجل:`. */
  readonly labels: readonly string[]
  /** The same, parted from it by a hyphen and no space. */
  readonly genres: readonly string[]
  /** A remark in brackets begins with one of these: `(Adds quotes)`. */
  readonly remarks: readonly string[]
  /** Before a colon, a remark to other desks: `Eds:`. */
  readonly desks: readonly string[]
  /** In a slug line, after its first comma: `3rd Ld-Writethru`. */
  readonly versions: readonly string[]
  /** More is to come: written like this, or in brackets or dashes whatever the capitals. */
  readonly more: readonly string[]
  readonly ends: readonly string[]
  /** Before those who made the story: `Reporting by`. */
  readonly staff: readonly string[]
  /** The same, where a colon or another of them must tell that it is no sentence: `تقرير: … تحرير: …`. */
  readonly staffLabels: readonly string[]
  /** A line that says so reserves rights. */
  readonly rights: readonly string[]
  /** Before a year, a sign or a colon: `Copyright 2024`. */
  readonly rightsLabels: readonly string[]
  /** First names that begin as the glued "and" does: they are not cut. */
  readonly joinerNames: readonly string[]
}

export type Priority = 'flash' | 'bulletin' | 'urgent'
