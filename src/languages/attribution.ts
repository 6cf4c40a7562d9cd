import type {Letters} from '../text/folding.ts'
import type {WrittenForms} from '../text/forms.ts'

/** How a language marks quotations, and where the same characters mean something else. */
export interface QuoteData {
  /** Every character that texts in this language use as a double mark, or as a single one. */
  readonly double: string
  readonly single: string
  /** Those that always open, or always close. The rest are told by their neighbours. */
  readonly opens: string
  readonly closes: string
  /** Global patterns for marks that belong to a word or a measure: apostrophes, geresh, gershayim, inches. */
  readonly inWords: readonly RegExp[]
  /** Global patterns for marks that close an open quotation, and otherwise belong to the word: `the players' vote`,
   *  `גב'`. */
  readonly wordEnds: readonly RegExp[]
  /** Desks also put names of papers, companies and groups in quotation marks: «رويترز». */
  readonly setOffNames?: boolean
  /** What names in marks are of, besides outlets: an organisation, a company, a novel; and "at" before a firm. */
  readonly namedThings?: readonly string[]
  /** What may be joined to an opening mark: `ב"הארץ"`, `بـ"الحياة"`. Matched against the text before the mark. */
  readonly prefix?: RegExp
}

/** How names in a language are written, joined to other words, and pronounced. */
export interface NameData {
  /** Names begin with a capital. */
  readonly cased: boolean
  /** Characters other than letters that occur inside a word, as a character class: apostrophe, geresh, gershayim. */
  readonly joiners: string
  /** Which letters count as the same in a name. */
  readonly letters: Letters
  /** Length of the longest string that is still one word; anything longer has lost its spaces. */
  readonly longest: number
  /** What is joined to the front of a noun, longest first: `وال`, `לכשה`. Each may come before a name. */
  readonly prefixes: readonly string[]
  /** Those that contain the definite article: a name has it always or never. */
  readonly articles: readonly string[]
  /** How the start of a word changes after a prefix, to be undone: Hebrew doubles a consonantal ו there (לוויילס). */
  readonly afterPrefix: ReadonlyArray<readonly [from: string, to: string]>
  /** Endings that leave a name the same: possessive, adjective, plural. */
  readonly suffixes: readonly string[]
  /** The sounds that a letter, or letters read as one, may stand for; `.` separates successive sounds (x is `k.sz`),
   *  `-` means that it may be silent. Consonants `b p f v m n r l s z S C J t d T k g x h y w` (S sh, C ch, J j, T th,
   *  x kh), vowels `A E I O U`. */
  readonly sounds: Readonly<Record<string, string>>
  /** The name of each Latin letter, for abbreviations spelled out: آر تي في is RTV. */
  readonly spelled?: Readonly<Record<string, readonly string[]>>
  /** Words that make the name after them a different one: La Paz is not Paz, אל-מאחי may be Elmahi. Folded. */
  readonly particles?: readonly string[]
  /** Words between the halves of a name: al, ben, van. */
  readonly links?: readonly string[]
  /** Which capitals are no transcribed names. Without it, no name is missed by its capital. */
  readonly words?: NameWords
  /** What the language calls places. */
  readonly places?: PlaceNames
  /** Words that have a capital, or recur beside names, but are not names: weekdays, months, titles. Folded. */
  readonly common: readonly string[]
}

/** Places by an id that all packs share, an ISO 3166 code for a country; the names of countries that `Intl` has need
 *  not be repeated. `!` marks a form that is also a common word or a person's name: it answers a place of the other
 *  text, and by itself is none. */
export type PlaceNames = Readonly<Record<string, WrittenForms>>

/** What the capitals of a cased language say of a word, for telling transcribed names from translated ones. */
export interface NameWords {
  /** Before a person's name, with a capital or without: Judge, coach. */
  readonly titles?: WrittenForms
  /** Capitals that are translated and not transcribed: Ministry, Street, Christmas. A name that holds one is not
   *  compared by sound. */
  readonly translated?: WrittenForms
  /** Places that other languages call by names of another sound: Egypt, Nablus. */
  readonly exonyms?: WrittenForms
  /** Peoples and adjectives of countries. */
  readonly demonyms?: {readonly endings: readonly string[]; readonly words: WrittenForms}
  /** Endings of nouns and adjectives that names do not have: Foundation, Robotics. */
  readonly derived?: readonly string[]
  /** Set before institutions and works, which are translated: the Azure Window. */
  readonly articles?: WrittenForms
  /** Words before the name of a place. */
  readonly places?: WrittenForms
}

/** What a word of speech does. The first five are plain reporting: dropping one drops the source. */
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

/** How a language shows that a noun is somebody, or something written, that can speak. Folded. */
export interface SpeakerData {
  /** The clerk, a study, figures, who. */
  readonly words?: readonly string[]
  /** Endings of nouns for people, bodies and offices: -ist, -er, -ment. */
  readonly endings?: readonly string[]
  /** Endings of their plurals, where a text has them in both: clerks. */
  readonly plurals?: readonly string[]
  /** Pronouns that may stand for a thing. */
  readonly things?: readonly string[]
  /** Words with such an ending that are none: weather, number. */
  readonly not?: readonly string[]
  /** Things that a verb of speech may have beside it and that never speak: a clock tells, a map shows; and forms
   *  of the verb that have nobody do it: يقال. */
  readonly mute?: readonly string[]
  /** Words that stand between a speaker and the verb, or at the head of their clause, and name nobody: has, also,
   *  but. */
  readonly beside?: readonly string[]
  /** Prepositions that a verb may have before its "that": they end no name. */
  readonly behind?: readonly string[]
  /** Words behind which a word of speech is a noun: with guarantees that, every claim. */
  readonly nounAfter?: readonly string[]
  /** Words that ask for the speaker at the head of a sentence: who says so? */
  readonly asks?: readonly string[]
  /** "And": the verb behind it has its speaker further before. */
  readonly joins?: readonly string[]
  /** Last words of phrases for "according to" behind which the speaker is named: to, of. */
  readonly open?: readonly string[]
  /** Matches a form that has its speaker before it, never behind: stressing. */
  readonly participle?: RegExp
}

/** How a language reports what others say. All forms are folded before use (see `NameData.letters`). */
export interface SpeechData {
  /** Rows of a conjugation. A digit stands for that stem of the verb: `ي2ون` with the stem `قول` is يقولون. */
  readonly conjugations: Readonly<Record<string, string>>
  /** Per class: a conjugation and its stems (`hollow قال قول قل قائل`), or words as they are after `=`. `?` before an
   *  entry makes all of its forms `ambiguous`: laughed, ضحكت. */
  readonly verbs: Readonly<Partial<Record<SpeechClass, readonly string[]>>>
  /** Per class: phrases of several words; after `~` anything may be joined to the last word. `?` makes one
   *  `ambiguous`. */
  readonly phrases: Readonly<Partial<Record<SpeechClass, readonly string[]>>>
  /** Joined before a verb: و, ש; joined after it: the person addressed. */
  readonly before: readonly string[]
  readonly behind: readonly string[]
  /** After these, a word of speech reports nothing: `to say`, `would say`, `nothing to add`. */
  readonly notAfter: readonly string[]
  /** Nor before one of these two-word phrases (`is said to be`); nor is "according to" before one of these words: `לפי
   *  שעון`. */
  readonly notBefore: readonly string[]
  /** "According to" one of these is no report, since it is followed rather than quoted: the law, התקציב, الاتفاق. */
  readonly norms: readonly string[]
  /** Set phrases that hold a word of speech and name nobody who speaks: that said, غني عن البيان, למותר לציין. `~` as
   *  in `phrases`. */
  readonly nobody?: readonly string[]
  /** Words for "of": before one of them stands a noun, never a verb (מראה של, a mirror). */
  readonly owned?: readonly string[]
  /** Words for "by", before the doer: a participle before one says nothing of itself (a novel published by Faber). */
  readonly agents?: readonly string[]
  /** Matches forms that are nouns behind a number: 18,400 reports. */
  readonly counted?: RegExp
  /** Matches a form, folded, that names an act of speech which nobody is said to have done: להשיב, to return. */
  readonly infinitive?: RegExp
  /** Who can speak, beside whom `offices` has. Without it, whatever stands beside a word of speech can. */
  readonly speakers?: SpeakerData
  /** Verbs that report only beside quoted words, a colon or a "that" (`added that`), because they often mean something
   *  else: `added five points`. */
  readonly ambiguous: readonly string[]
  /** Who speaks may stand between commas inside the marks: « La mer, dit Amir, donne et reprend ». */
  readonly incised?: true
  readonly that: readonly string[]
  /** Prepositions that a verb may take before its "that": informó de que. */
  readonly beforeThat?: readonly string[]
  /** Words that begin like one of `that` but are not: של, שבוע. */
  readonly notThat: readonly string[]
  /** Words directly before a verb that apply it to the whole sentence: as, כמה, כך. */
  readonly as: readonly string[]
  /** Matches auxiliary and verb, folded, of what is said about a person rather than by them: `was told`. In scripts
   *  without capitals it sees the word with its vowel signs. */
  readonly passive?: RegExp
  /** Words within which "that", a colon or quoted words must follow a verb that reports; 0 where the clause may follow
   *  directly (`he said he would`). */
  readonly clause: number
  /** A verb right behind a comma has its speaker behind it and what was said before it: …, explicó la portavoz. A
   *  pattern says which forms, as they are printed: …, confie un riverain, but not "confié". */
  readonly inverts?: true | RegExp
  /** "Have", between a comma and a participle that has its speaker behind it: …, a assuré la ministre. */
  readonly helpers?: readonly string[]
  /** The verb ends its clause: what stands behind it without a mark is what was said, with or without "that": هشدار داد
   *  سد می‌شکند. */
  readonly verbLast?: true
  /** Words for "according to" that also mean "by", and report only at the start of a clause: `לפי המשטרה`, `לפי
   *  הסדר`. */
  readonly atHead: readonly string[]
  /** Words that look like a form of speech but are not: بالإضافة, כלפי. `~` includes what may be joined to them.
   *  Phrases override them: لافتة is a banner, but لافتة إلى reports. */
  readonly never: readonly string[]
  /** "On condition of anonymity", "who declined to be named". */
  readonly anonymity: readonly string[]
  /** Unnamed speakers, by an id that all packs share: `police`, `officials`. */
  readonly offices: Readonly<Record<string, readonly string[]>>
  readonly pronouns: readonly string[]
}

/** Agencies, papers, broadcasters and pollsters by an id that all packs share, with their names in this language. `!`
 *  marks a form that is also a common word: it counts beside one of `kinds`, in quotation marks, after one of `leads`,
 *  or where somebody speaks to it; `!!` only beside one of `kinds` or in marks; `!!!` only beside one of `kinds`, or in
 *  marks where somebody speaks: `«اليوم»` alone is "today". A form in capitals may be in lower case where it is
 *  introduced (Wafa); one that ends in a number is read with it: `Channel 12`. */
export interface OutletData {
  /** Newspaper, agency, channel: before the name, in English also after it. */
  readonly kinds: readonly string[]
  /** Those that also come before ordinary nouns, and do not introduce a `!!!` name: موقع الحدث. */
  readonly broad: readonly string[]
  /** Those that introduce an outlet's name even if no list has it: the daily Delo, צילם לערוץ "דלו". */
  readonly media: readonly string[]
  /** How many words after a kind the name may be: the Qatari newspaper Al-Raya, העיתון הקטרי אל-ראיה. */
  readonly gap: number
  /** Other words before a name: told, by. */
  readonly leads: readonly string[]
  /** Verbs after which `to`, joined to a name, marks whom somebody spoke to: אמר להארץ, صرح للجزيرة. */
  readonly told: readonly string[]
  readonly to: string
  readonly names: Readonly<Record<string, readonly string[]>>
}
