/** How a language says that a text must not be published yet, or not before a time. Phrases are compared without
 *  capitals, vowel marks, the hamza of an alef and direction marks. */
export interface EmbargoWords {
  /** Sufficient alone: `embargoed`, `محظور النشر`. */
  readonly held: readonly string[]
  /** Only with a time, since trade uses the word too: `embargo`. */
  readonly embargo: readonly string[]
  /** Prohibitions: `not for publication`. */
  readonly forbids: readonly string[]
  /** Only with a day or a time: what permits publication from then on, `for release`, and what courts say too. */
  readonly allows: readonly string[]
  /** Before an end of any kind: `until the minister speaks`. */
  readonly until: readonly string[]
  /** Before a day or a time: `at`, `after`, `lifts`. */
  readonly from: readonly string[]
  /** An end that is not a time: `further notice`. */
  readonly ends: readonly string[]
  /** Before or after one of the above: there is no embargo, or it is over. */
  readonly over: readonly string[]
  /** What may surround these words without changing them: `this story is`, `strictly`, `note to editors`. */
  readonly around: readonly string[]
  /** Letters joined to a word: `ב`, `ال`. */
  readonly prefixes: readonly string[]
  /** Names for days of the week beyond those `Intl` gives, Sunday being 0; and `tomorrow`, which is -1. */
  readonly days: Readonly<Record<string, number>>
  /** Beside an hour in digits: `الساعة`, `hrs`. */
  readonly hourWords: readonly string[]
  /** Hours in words, 24 and 12 included; -1 where the word has two readings: `midnight`. */
  readonly hours: Readonly<Record<string, number>>
  readonly morning: readonly string[]
  readonly evening: readonly string[]
  /** An offset, or an IANA zone chosen so that a name used carelessly in summer still gives the later moment; `''` for
   *  a name of several zones, or one that tells nothing. */
  readonly zones: Readonly<Record<string, string>>
}

/** What surrounds a story in agencies' copy without being part of it. */
export interface HandlingWords {
  /** `URGENT`, `عاجل`, with their priority. */
  readonly urgent: Readonly<Record<string, Priority>>
  /** Before a headline, with or without a number, and separated from it by any mark: `UPDATE 2-`, `عاجل:`. */
  readonly labels: readonly string[]
  /** The same, separated from it by a hyphen without a space. */
  readonly genres: readonly string[]
  /** A remark in brackets begins with one of these: `(Adds quotes)`. */
  readonly remarks: readonly string[]
  /** Before a colon, a remark to other desks: `Eds:`. */
  readonly desks: readonly string[]
  /** In a slug line, after its first comma: `3rd Ld-Writethru`. */
  readonly versions: readonly string[]
  /** More is to come: written exactly like this, or in brackets or dashes with any capitals. */
  readonly more: readonly string[]
  readonly ends: readonly string[]
  /** Before those who worked on the story: `Reporting by`. */
  readonly staff: readonly string[]
  /** The same, but only with a colon or another of them, to exclude a sentence: `تقرير: … تحرير: …`. */
  readonly staffLabels: readonly string[]
  /** Text that makes a line a reservation of rights. */
  readonly rights: readonly string[]
  /** Before a year, a sign or a colon: `Copyright 2024`. */
  readonly rightsLabels: readonly string[]
  /** First names that begin like the joined "and", which is not cut from them. */
  readonly joinerNames: readonly string[]
}

export type Priority = 'flash' | 'bulletin' | 'urgent'
