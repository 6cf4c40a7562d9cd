import type {EmbargoWords, HandlingWords} from './newsroom.ts'

export type {EmbargoWords, HandlingWords, Priority} from './newsroom.ts'

/** What an importer of agencies' plain text must know of a language. Forms of agencies and words are compared without
 *  dots, spaces, marks and the hamza of an alef, so `أ. ف. ب` and `ا ف ب` need one entry. */
export interface WireWords {
  /** Agency id, as credits and the glossary name it (`AP`, `Reuters`), with its written forms in this language. */
  readonly agencies: Readonly<Record<string, readonly string[]>>
  /** What stands for agencies in common, none of them named: `agencies`, `وكالات`. */
  readonly collective: readonly string[]
  /** What an agency's name begins with, so that one that is not listed is still known as one: `وكالة`, `סוכנות`. */
  readonly agencyWords: readonly string[]
  /** Words before an agency in a closing credit: `Source`, `المصدر`. */
  readonly sourceWords: readonly string[]
  /** Words that join two agencies; a prefix is written with a trailing `-`: `and`, `و-`. */
  readonly joiners: readonly string[]
  /** Tags of a leading line: `date 2024-02-14`, `slug: …`. */
  readonly dateWords: readonly string[]
  readonly slugWords: readonly string[]
  /** What a byline begins with: `By`, `כתב:`. */
  readonly bylineWords: readonly string[]
  /** Month names, as written in datelines, each with its number; prefixes that stick to them are `monthPrefixes`. */
  readonly months: Readonly<Record<string, number>>
  readonly monthPrefixes: readonly string[]
  /** Small words inside a dateline's date: `في`, `on`. */
  readonly datePrepositions: readonly string[]
  /** Order of an all-figure date; `''` where both are in use and only a day above 12 decides. */
  readonly dateOrder: 'dmy' | 'mdy' | ''
  /** Towns that datelines name, with their ISO 3166 country; `''` where newsrooms do not agree on one. */
  readonly places: Readonly<Record<string, string>>
  /** Regions and countries that follow a town's name in a dateline: `Gaza Strip`, `Lebanon`. A country has its ISO 3166
   *  code and is then not repeated in the place; a region has `''`. */
  readonly regions: Readonly<Record<string, string>>
  /** Words in capitals, or alone before a dash, that are no place. */
  readonly notPlaces: readonly string[]
  /** Words that no paragraph without a closing stop ends in: one that does was cut off there. Small words, and titles
   *  before a name. */
  readonly continues: readonly string[]
  /** Short forms that end in a stop without ending a sentence. */
  readonly abbreviations: readonly string[]
  /** Words with which a new paragraph begins, in scripts without capitals. */
  readonly opens: readonly string[]
  /** Quotation marks that straight ones become when their pairing is certain; none where straight marks stay. */
  readonly quotes?: readonly [open: string, close: string]
  /** What `'` and `"` inside a word become: an apostrophe, geresh and gershayim. */
  readonly inWord: Readonly<Record<string, string>>
  /** Latin punctuation that this script writes otherwise, replaced beside its own letters only. */
  readonly punctuation: Readonly<Record<string, string>>
  readonly embargo?: EmbargoWords
  readonly handling?: HandlingWords
}
