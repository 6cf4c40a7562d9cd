import type {EmbargoWords, HandlingWords} from './newsroom.ts'

export type {EmbargoWords, HandlingWords, Priority} from './newsroom.ts'

/** What an importer of agencies' plain text needs to know about a language. Forms of agencies and words are compared
 *  without dots, spaces, marks and the hamza of an alef, so `أ. ف. ب` and `ا ف ب` need only one entry. */
export interface WireWords {
  /** Agency id, as in credits and the glossary (`AP`, `Reuters`), with its written forms in this language. */
  readonly agencies: Readonly<Record<string, readonly string[]>>
  /** Words for unnamed agencies: `agencies`, `وكالات`. */
  readonly collective: readonly string[]
  /** How agencies' names begin, so that an unlisted one is recognized: `وكالة`, `סוכנות`. */
  readonly agencyWords: readonly string[]
  /** Words before an agency in a closing credit: `Source`, `المصدر`. */
  readonly sourceWords: readonly string[]
  /** Words that join two agencies; a joined prefix has a trailing `-`: `and`, `و-`. */
  readonly joiners: readonly string[]
  /** Keywords of a leading line: `date 2024-02-14`, `slug: …`. */
  readonly dateWords: readonly string[]
  readonly slugWords: readonly string[]
  /** How a byline begins: `By`, `כתב:`. */
  readonly bylineWords: readonly string[]
  /** Month names as written in datelines, each with its number; prefixes joined to them are `monthPrefixes`. */
  readonly months: Readonly<Record<string, number>>
  readonly monthPrefixes: readonly string[]
  /** Small words inside a dateline's date: `في`, `on`. */
  readonly datePrepositions: readonly string[]
  /** Order of a date in digits; `''` where both are in use and only a day above 12 decides. */
  readonly dateOrder: 'dmy' | 'mdy' | ''
  /** Towns named in datelines, with their ISO 3166 country; `''` where newsrooms do not agree on one. */
  readonly places: Readonly<Record<string, string>>
  /** Regions and countries that follow a town's name in a dateline: `Gaza Strip`, `Lebanon`. A country has its ISO 3166
   *  code and is then not repeated in the place; a region has `''`. */
  readonly regions: Readonly<Record<string, string>>
  /** Words in capitals, or alone before a dash, that are not places. */
  readonly notPlaces: readonly string[]
  /** Words that no paragraph ends in, short of being cut off there without a closing stop: small words, and titles
   *  before a name. */
  readonly continues: readonly string[]
  /** Abbreviations that end in a stop without ending a sentence. */
  readonly abbreviations: readonly string[]
  /** Words that begin a new paragraph, in scripts without capitals. */
  readonly opens: readonly string[]
  /** Replacements for straight quotation marks whose pairing is certain; absent where straight marks stay. */
  readonly quotes?: readonly [open: string, close: string]
  /** Replacements for `'` and `"` inside a word: an apostrophe, geresh and gershayim. */
  readonly inWord: Readonly<Record<string, string>>
  /** Latin punctuation that this script writes differently; replaced only beside its own letters. */
  readonly punctuation: Readonly<Record<string, string>>
  readonly embargo?: EmbargoWords
  readonly handling?: HandlingWords
}
