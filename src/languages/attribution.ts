import type {Letters} from '../text/folding.ts'

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
  /** Desks put names of papers, companies and groups in marks, too: «رويترز». */
  readonly setOffNames?: boolean
  /** What may be joined to the opening mark: `ב"הארץ"`, `بـ"الحياة"`. Matched against the text before the mark. */
  readonly prefix?: RegExp
}

/** How names are written, joined to other words and heard in one language. */
export interface NameData {
  /** Names begin with a capital. */
  readonly cased: boolean
  /** Signs that stand inside a word besides letters, as a character class: apostrophe, geresh, gershayim. */
  readonly joiners: string
  /** Which letters are one in a name. */
  readonly letters: Letters
  /** Letters of the longest word that is still one word; what is longer lost its spaces. */
  readonly longest: number
  /** What is written together before a noun, longest first: `وال`, `לכשה`. Each may stand before a name. */
  readonly prefixes: readonly string[]
  /** Those of them that hold the definite article: a name has it always or never. */
  readonly articles: readonly string[]
  /** How the head of a word changes behind a prefix, taken back: Hebrew doubles a consonantal ו there (לוויילס). */
  readonly afterPrefix: ReadonlyArray<readonly [from: string, to: string]>
  /** Endings that a name takes without becoming another one: possessive, adjective, plural. */
  readonly suffixes: readonly string[]
  /** Letter, or letters read as one, to the sounds that it may stand for; `.` parts sounds that follow each other
   *  (x is `k.sz`), `-` says that it may be silent. Consonants `b p f v m n r l s z S C J t d T k g x h y w`
   *  (S sh, C ch, J j, T th, x kh), vowels `A E I O U`. */
  readonly sounds: Readonly<Record<string, string>>
  /** What each Latin letter is called, where abbreviations are spelled out: آر تي في is RTV. */
  readonly spelled?: Readonly<Record<string, readonly string[]>>
  /** Words that make another name of the one behind them: La Paz is not Paz, אל-מאחי may be Elmahi. Folded. */
  readonly particles?: readonly string[]
  /** Words that carry a capital, or recur beside names, and are none: weekdays, months, titles. Folded. */
  readonly common: readonly string[]
}

/** What a word of speech does. The first five are plain reporting: whoever drops one drops the source. */
export type SpeechClass =
  | 'say'
  | 'tell'
  | 'add'
  | 'write'
  | 'according'
  | 'explain'
  | 'stress'
  | 'announce'
  | 'report'
  | 'claim'
  | 'confirm'
  | 'deny'
  | 'warn'
  | 'ask'
  | 'promise'
  | 'accuse'
  | 'describe'
  | 'think'

/** How a language reports what others say. All forms are folded before use (see `NameData.fold`). */
export interface SpeechData {
  /** Rows of a conjugation. A digit stands for that stem of the verb: `ي2ون` with the stem `قول` is يقولون. */
  readonly conjugations: Readonly<Record<string, string>>
  /** Per class: a conjugation and its stems (`hollow قال قول قل قائل`), or after `=` words as they are. All forms of an
   *  entry behind `?` are `ambiguous`: laughed, ضحكت. */
  readonly verbs: Readonly<Partial<Record<SpeechClass, readonly string[]>>>
  /** Per class: phrases of several words; the last word may be followed by anything joined to it after `~`. One behind
   *  `?` is `ambiguous`. */
  readonly phrases: Readonly<Partial<Record<SpeechClass, readonly string[]>>>
  /** Joined before a verb: و, ש; joined behind it: the person spoken to. */
  readonly before: readonly string[]
  readonly behind: readonly string[]
  /** Words of speech that report nothing behind one of these: `to say`, `would say`, `nothing to add`. */
  readonly notAfter: readonly string[]
  /** Nor before one of these two words (`is said to be`), nor "according to" before one of these: `לפי שעון`. */
  readonly notBefore: readonly string[]
  /** What is followed, not quoted: "according to" these is no report: the law, התקציב, الاتفاق. */
  readonly norms: readonly string[]
  /** Verbs that report only beside quoted words, a colon or one of these (`added that`), since they often mean
   *  something else: `added five points`. */
  readonly ambiguous: readonly string[]
  readonly that: readonly string[]
  /** Words that begin like one of `that` and are none: של, שבוע. */
  readonly notThat: readonly string[]
  /** Words directly before a verb that make it a report of the whole sentence: as, كما, כך. */
  readonly as: readonly string[]
  /** Auxiliary and verb, folded, of what is said about somebody and not by him: `was told`; or, in letters without
   *  capitals, the word as it is signed. */
  readonly passive?: RegExp
  /** Words within which "that", a colon or quoted words follow a verb that reports; 0 where a clause may follow bare
   *  (`he said he would`). */
  readonly clause: number
  /** "According to" words that also mean "by", and report only at the head of a clause: `לפי המשטרה`, `לפי הסדר`. */
  readonly atHead: readonly string[]
  /** Words that look like a form of speech and are none: بالإضافة, כלפי. Behind `~` also with what may be joined to
   *  them. Phrases of several words count even so: لافتة is a banner, لافتة إلى is not. */
  readonly never: readonly string[]
  /** "On condition of anonymity", "who declined to be named". */
  readonly anonymity: readonly string[]
  /** Who speaks without a name, by an id that all packs share: `police`, `officials`. */
  readonly offices: Readonly<Record<string, readonly string[]>>
  readonly pronouns: readonly string[]
}

/** Agencies, papers, broadcasters and pollsters by the name that all packs share, with the names that this language
 *  gives them. A form after `!` is also a common word: it counts beside one of `kinds`, in marks, behind one of `leads`
 *  or where somebody speaks to it; after `!!` only beside one of `kinds` or in marks; after `!!!`
 *  only beside one of `kinds`, or in marks where somebody speaks: `«اليوم»` alone is today. A form in capitals may
 *  stand in small letters where it is introduced (Wafa); one that ends in a number is read with it: `Channel 12`. */
export interface OutletData {
  /** Newspaper, agency, channel: before the name, in English also behind it. */
  readonly kinds: readonly string[]
  /** Those of them that stand before ordinary nouns as well, and introduce no name behind `!!!`: موقع الحدث. */
  readonly broad: readonly string[]
  /** Those that stand before an outlet's own name, though no list has it: the daily Delo, צילם לערוץ "דלו". */
  readonly media: readonly string[]
  /** Within how many words behind a kind the name stands: the Qatari newspaper Al-Raya, העיתון הקטרי אל-ראיה. */
  readonly gap: number
  /** Other words before a name: told, by. */
  readonly leads: readonly string[]
  /** Verbs behind which `to`, joined to a name, says to whom somebody spoke: אמר להארץ, صرح للجزيرة. */
  readonly told: readonly string[]
  readonly to: string
  readonly names: Readonly<Record<string, readonly string[]>>
}
