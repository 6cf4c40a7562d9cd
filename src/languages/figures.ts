import type {Figure, HedgeClass} from '../model.ts'
import type {Letters} from '../text/folding.ts'
import type {WrittenForms} from '../text/forms.ts'
import type {PrefixSlot} from '../text/prefixes.ts'
import type {FigureRole} from './figure-roles.ts'
import type {Daypart, UnitId} from './unit-ids.ts'

/** What the reader and the speller of figures need to know about a language. All of it is data; the reader itself knows
 *  no language.
 *
 *  `WordForms` maps a value to its written forms (see `text/forms.ts`); a form may be several words. Forms are folded
 *  before they are compared (`text/folding.ts`), so one spelling of each is enough. A form with a vowel mark (`خُمس`)
 *  matches only a text that writes the mark too, and takes precedence there; so does one after `=`. */
export type WordForms = Readonly<Record<string, WrittenForms>>

/** The same, keyed by id. */
export type FormsOf<Id extends string> = Readonly<Partial<Record<Id, WrittenForms>>>

/** How a language composes numbers, and the words that tell what they count. */
export interface NumberGrammar {
  readonly letters: Letters
  /** Prefixes glued to a numeral or a noun: at most one per slot, in this order, `form:kind|form:kind`. */
  readonly prefixes: readonly PrefixSlot[]
  /** What two prefixes become when they meet: ل and ال are لل. */
  readonly contractions?: Readonly<Record<string, string>>
  readonly digits: {
    /** `3,5` is three and a half (ar-MA, and much of the Arabic press). */
    readonly decimalComma: boolean
    /** `۴/۷` is 4.7 as well, where the digits are not those of a share. */
    readonly decimalSlash?: true
    /** What `1.234` is; where the language prints both, the other reading is kept in `also`: `either` takes it for a
     *  decimal, `group` for a thousand. */
    readonly pointGroup: 'decimal' | 'either' | 'group'
    /** What `3/4/2020` is. */
    readonly dateOrder: 'day-first' | 'month-first'
    /** The percent sign stands before its number, across a space as well: `% 5`. */
    readonly percentFirst?: true
  }
  readonly grammar: {
    /** خمسة وعشرون: five and twenty. */
    readonly unitsFirst: boolean
    /** How tens and units are joined: `twenty-five`, `עשרים וחמש`. */
    readonly tens: 'plain' | 'and'
    /** Whether "and" is required before each further part: ألف ومئة; Hebrew and English may omit it. Where parts are
     *  `bare`, "and" begins another number: entre mil y dos mil. */
    readonly parts: 'and' | 'free' | 'bare'
    /** A unit before ten makes 11–19: خمسة عشر, חמש עשרה. */
    readonly teens: boolean
    /** `nineteen eighty-four`, `twenty-five hundred`. */
    readonly pairs: boolean
    /** The word for the hour comes before its number (الساعة الثالثة), and minutes are added after it: not "half past
     *  three". */
    readonly clockFirst: boolean
    /** A number between commas after a name is an age: Saipov, 30, said. */
    readonly ageInCommas?: true
    /** Decimals are said as shares: دو و سه دهم, ۵ دهم درصد. */
    readonly decimals?: true
    /** Two numbers in words near a word for winning are a score: یک صفر. */
    readonly bareScores?: true
    /** Desks type the ends of a range from right to left, as they stand on paper: ۹۰-۷۰. */
    readonly turnedRanges?: true
    /** "3 to 5" is a range without "from". */
    readonly plainRange: boolean
    /** A cardinal in words may be the day of a month: el cinco de mayo; `bare` where it stands right before the month,
     *  as an ordinal does: پنجم ژوئن. */
    readonly dayInWords?: true | 'bare'
    /** A billion is a thousand millions: 2000 millones begins with no year. */
    readonly thousandMillions?: true
    /** Every part of an ordinal is one: vigésimo tercero. */
    readonly ordinals?: 'each'
    /** From this value on, a cardinal with the article serves as the ordinal: العشرون, האחד עשר. */
    readonly definiteOrdinal?: number
  }
  /** Endings that belong to the word before them, behind a half-space, a space or nothing: سال‌های, سال های, سالهای. */
  readonly endings?: WrittenForms
  /** The same for those that say nothing of their own and fall away: دهه‌ی. */
  readonly silentEndings?: WrittenForms
  /** What belongs to the word after it behind a half-space: می‌رسد. */
  readonly verbSigns?: WrittenForms
  /** An ending that names and months take: `'s`. */
  readonly possessive?: string
  /** Words with a function in the grammar; see `FigureRole`. */
  readonly words: Readonly<Partial<Record<FigureRole, WrittenForms>>>
  /** Phrases that look like figures but are not. */
  readonly none: WrittenForms
  /** Digits that form an idiom: 24/7. */
  readonly digitIdioms?: WrittenForms
  /** Names followed by a number that is not a figure: كوفيد 19. */
  readonly numbered?: WrittenForms
}

/** Its number words, by value. */
export interface NumberWords {
  /** 0–19, tens, single-word hundreds, powers of a thousand, their duals (2000, 2000000). */
  readonly cardinals: WordForms
  /** Number words that are also other words, and what must follow for them to be a number. */
  readonly homographs?: readonly Homograph[]
  /** Cardinals whose spelling hides an "and": وأحد عشر looks like واحد. */
  readonly andCardinals?: WordForms
  /** Hundreds and scales in forms that need a number before them: آلاف, מיליוני, hundreds. */
  readonly plurals: WordForms
  readonly ordinals: WordForms
  /** Ordinals that occur only inside a compound: الحادي والعشرون. */
  readonly compoundOrdinals?: WordForms
  /** Ordinals that may be another word when they lack the article: ثانية is also "again". */
  readonly doubtfulOrdinals?: WrittenForms
  /** Ordinals that mean "the other" with the article and no noun before: השני. */
  readonly others?: WrittenForms
  /** By denominator; a key `2/3` is for a form that includes its numerator, ثلثا, and `1/3` for one that says whose
   *  share it is: ثلثهم. */
  readonly fractions: WordForms
  /** Denominators in forms that need a number before them: thirds, أرباع, רבעי. */
  readonly fractionPlurals: WordForms
  /** Letters glued to digits, case-sensitive: `bn` is 1000000000. */
  readonly suffixes: WordForms
  /** The same after a currency sign: `m` is million in `£5m` and metre in `5m`. */
  readonly moneySuffixes?: WordForms
  /** Ordinal endings after digits: 21st. */
  readonly ordinalSuffixes?: WrittenForms
  /** Multiples in one word: double, ضعف, כפול. */
  readonly multiples: WordForms
  /** Words that imply a number without stating it: both, كلا, זוג; `0:0` for a score: goalless. Never sure. */
  readonly loose?: WordForms
  /** The same for words that say themselves that the number is not exact: une quarantaine. */
  readonly rough?: WordForms
  /** What a noun that a number counts looks like, in languages where its form shows it. */
  readonly counted?: WrittenForms
  /** What may follow a share as its whole: `of`, `ה~`. A bare "half" before anything else is not sure. */
  readonly partitives?: WrittenForms
  /** Shares that, with their prefix, are also a noun before another noun, and are sure only before a word for "of":
   *  לחצי השכר is "wage pressures", לחצי מהשכר is "to half of the wage". */
  readonly doubtfulShares?: {readonly forms: WrittenForms; readonly partitives: WrittenForms}
}

/** Number words that are also other words: שמונה is "eight" and "who was appointed". Without company they may answer a
 *  number of the other text and are never missed. A unit, a currency, a scale or a time is company enough. */
export interface Homograph {
  readonly forms: WrittenForms
  /** What a noun that they count looks like: `~ים` is an ending, `ה~` a beginning. */
  readonly counted?: WrittenForms
  /** Set where they need some noun to count, whatever it looks like: مروان سبع is a name. `other`: without company they
   *  are always the other word: نه is "no". */
  readonly alone?: 'doubtful' | 'other'
  /** The same for a word that they do not count; then any other word is counted. */
  readonly uncounted?: WrittenForms
  /** What a noun before it looks like where it is an adjective: דוחות שנתיים are yearly reports. A whole word may stand
   *  one word further back: דמי כניסה יומיים. */
  readonly qualified?: WrittenForms
}

/** What numbers count: measures, money, and words that contain both number and unit. */
export interface UnitWords {
  readonly units: FormsOf<UnitId>
  /** Duals that contain the number two and their unit: يومين is `day`. `time` is a multiple (twice). */
  readonly duals?: FormsOf<UnitId | 'percentage-point'>
  /** ISO 4217 code → names, singular, plural, dual, construct; with the adjective of the country where usual. */
  readonly currencies: WordForms
  readonly currencyDuals?: WordForms
  /** Stages of a cup by how many are left: 8 for the quarter-finals. */
  readonly stages?: WordForms
  /** Units that themselves say there is one of them, and that others count in smaller units: יממה is 24 hours. */
  readonly lone?: FormsOf<UnitId>
  /** Units only when glued to digits, such as the second of a height: 5ft 9`in`. */
  readonly gluedUnits?: FormsOf<UnitId>
  /** Letters after °: `celsius`, `fahrenheit`. */
  readonly degreeLetters?: FormsOf<'celsius' | 'fahrenheit'>
  /** The suffix rule of an open class of duals. */
  readonly dualRule?: {
    /** Endings, longest first. */
    readonly endings: readonly string[]
    /** Endings with a vowel mark that only duals have. */
    readonly marked?: readonly string[]
    /** Endings that make a dual sure where an adjective behind it shares them. */
    readonly agreeing?: readonly string[]
    /** Endings of a dual with a pronoun, looked for behind "one of" alone: أحد نائبيه. */
    readonly owned?: readonly string[]
    readonly minimum: number
    /** Words with such an ending that are not duals, folded and without prefixes. */
    readonly except: WrittenForms
    /** Shapes of plurals: قوانين. `C` is any letter. */
    readonly exceptShapes: readonly string[]
    /** Shapes of duals that also fit a plural's shape: ولايتين. */
    readonly shapes?: readonly string[]
  }
}

/** The language's calendar and clock. */
export interface DateWords {
  readonly months: WordForms
  /** Names of months that are also other words: in May, but not "may" or Elaine May. They need a word before them that
   *  can introduce a month (`monthBefore`). */
  readonly doubtfulMonths?: WrittenForms
  /** Names of months that are months only behind the digits of a day: 10 `sept.`, where sept alone is seven. */
  readonly dayMonths?: WrittenForms
  /** Names of months that are given names and firms, too, and may begin a clause as such: יולי is July and Yuli. */
  readonly nameMonths?: WrittenForms
  /** Calendars other than the Gregorian. */
  readonly calendars?: Readonly<Partial<Record<Calendar, CalendarWords>>>
  /** Months and days begin with a capital: `may` is not a month. */
  readonly capitals?: true
  /** 1 is Monday. */
  readonly weekdays: WordForms
  /** Names of days that are also ordinals, recognized after another day: ימים שני ושלישי. */
  readonly weekdayNames?: WordForms
  /** What may stand for a day and is never missed: the Sabbath. */
  readonly weekdayLike?: WordForms
  readonly dayparts: FormsOf<Daypart>
  /** Parts of the day that are another word with their prefix: לחצות is "to cross", and "to midnight" only after a word
   *  that introduces a time (`timeBefore`). */
  readonly doubtfulDayparts?: WrittenForms
  /** The tens as decades: الثمانينيات. */
  readonly decades?: WordForms
  /** Who is in a decade of life, by its tens: an octogenarian, ثمانيني. */
  readonly agedDecades?: WordForms
  /** Dates known by their digits: 9/11. */
  readonly namedDates?: WordForms
  /** Endings of a decade in digits: the 1980`s`. */
  readonly decadeSuffixes?: WrittenForms
}

export type Calendar = NonNullable<Figure['calendar']>

/** A calendar that a text may use for dates. */
export interface CalendarWords {
  /** Which years its texts count so, without a word for it, and what gives ours: one sum where both years begin
   *  together, two where a year has parts of two of ours. */
  readonly years?: {readonly from: number; readonly to: number; readonly add: readonly number[]}
  readonly months: WordForms
  /** After a year in this calendar: هـ. */
  readonly yearMark?: WrittenForms
  /** A day in digits and the month are a date even without the year: 12 رمضان. */
  readonly yearless?: true
  /** A month by itself, behind a word that introduces one, is a date that another edition may print in its own
   *  calendar: در مهر ماه. */
  readonly monthAlone?: true
  /** Days and years in letters: י״ד בניסן תשפ״ד. */
  readonly letters?: {
    readonly values: WordForms
    /** The letter for the thousand, usually left out: התשפ״ד. */
    readonly thousand: string
    /** What to add to a year written without it. */
    readonly thousands: number
    /** How years begin that may occur alone: תש. */
    readonly alone: WrittenForms
  }
}

export interface FigurePack extends NumberGrammar, NumberWords, UnitWords, DateWords {}

/** Words that qualify a figure, by class. */
export interface HedgePack {
  /** Before the figure: "at least", ما لا يقل عن. A final `מ~` is a prefix on the figure: יותר מ-20. `*` between two
   *  words stands for up to three others: تخطى * حاجز; after a verb it is the subject: تجاوز *. */
  readonly before: Readonly<Partial<Record<HedgeClass, WrittenForms>>>
  /** At most a few words after it: على الأقل, לפחות, "or more". `~` before a form: right after the figure, 40 plus. A
   *  full stop after a form: only where the clause ends, ten days, `no more.` */
  readonly after: Readonly<Partial<Record<HedgeClass, WrittenForms>>>
  /** Forms of `about` that also mean "and something more", and so are answered by a lower bound: forty odd, ونيف. */
  readonly twofold?: WrittenForms
  /** Phrases that end like a form of `before` but are not hedges: the road `will close to` cars. */
  readonly none?: WrittenForms
  /** Forms of `before` that say little and give way to any other hedge: they may answer one in the other text, but are
   *  not missed. `span` applies before a duration only (خلال, within), `any` before anything (وصل إلى). `spans` are
   *  nouns whose number is also a duration: over three `seasons`. */
  readonly weak?: {readonly span?: WrittenForms; readonly spans?: WrittenForms; readonly any?: WrittenForms}
  /** Verbs of rising and falling: between them and a value that is no share, "until" says where it arrives. */
  readonly moves?: WrittenForms
  /** Words that reverse a bound after them: should `not` exceed; `unless` one such as `but` comes between. */
  readonly turns?: {readonly by: WrittenForms; readonly unless?: WrittenForms}
  /** Words that make a quantity of what follows a hedge without a numeral: at least `a` week, أكثر من `يوم`. */
  readonly counters?: WrittenForms
  /** The prefix of kind `about` is a hedge: כ-20. */
  readonly prefix?: 'about'
}
