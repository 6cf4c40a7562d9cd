import type {Figure, HedgeClass} from '../model.ts'
import type {Letters} from '../text/folding.ts'
import type {WrittenForms} from '../text/forms.ts'
import type {PrefixSlot} from '../text/prefixes.ts'
import type {Daypart, UnitId} from './unit-ids.ts'

/** What the reader and the speller of figures need to know of a language. All of it is data: the reader knows none.
 *
 *  `WordForms` maps a value to its written forms (see `text/forms.ts`); a form may be several words. Forms are folded
 *  before they are compared (`text/folding.ts`), so one spelling of each is enough, unless it carries a vowel mark:
 *  such a form (`خُمس`) is met only by a text that writes the mark too, and wins there; so does one behind `=`. */
export type WordForms = Readonly<Record<string, WrittenForms>>

/** The same where the values are ids. */
export type FormsOf<Id extends string> = Readonly<Partial<Record<Id, WrittenForms>>>

/** How a language puts its numbers together, and the words that tell what they count. */
export interface NumberGrammar {
  readonly letters: Letters
  /** Prefixes glued to a numeral or a noun: one of each slot at most, in this order, `form:kind|form:kind`. */
  readonly prefixes: readonly PrefixSlot[]
  /** What two prefixes become when they meet: ل and ال are لل. */
  readonly contractions?: Readonly<Record<string, string>>
  readonly digits: {
    /** `3,5` is three and a half (ar-MA, and much of the Arabic press). */
    readonly decimalComma: boolean
    /** What `1.234` is; the other reading is kept in `also` where the language prints both. */
    readonly pointGroup: 'decimal' | 'either'
    /** What `3/4/2020` is. */
    readonly dateOrder: 'day-first' | 'month-first'
  }
  readonly grammar: {
    /** خمسة وعشرون: five and twenty. */
    readonly unitsFirst: boolean
    /** How tens and units are joined: `twenty-five`, `עשרים וחמש`. */
    readonly tens: 'plain' | 'and'
    /** Whether "and" must stand before each further part: ألف ومئة; Hebrew and English may leave it out. */
    readonly parts: 'and' | 'free'
    /** A unit before ten makes 11–19: خمسة عشر, חמש עשרה. */
    readonly teens: boolean
    /** `nineteen eighty-four`, `twenty-five hundred`. */
    readonly pairs: boolean
    /** The hour's word stands before its number (الساعة الثالثة), and minutes are added behind: not "half past
     *  three". */
    readonly clockFirst: boolean
    /** A number between commas behind a name is an age: Saipov, 30, said. */
    readonly ageInCommas?: true
    /** "3 to 5" is a range without "from". */
    readonly plainRange: boolean
    /** From this value on, a cardinal with the article serves as the ordinal: العشرون, האחד עשר. */
    readonly definiteOrdinal?: number
  }
  /** An ending that names and months take: `'s`. */
  readonly possessive?: string
  /** Words with a part to play in the grammar; see `FigureRole`. */
  readonly words: Readonly<Partial<Record<FigureRole, WrittenForms>>>
  /** Phrases that look like figures and are none. */
  readonly none: WrittenForms
  /** Digits that are an idiom: 24/7. */
  readonly digitIdioms?: WrittenForms
  /** Names that are followed by a number which is no figure: كوفيد 19. */
  readonly numbered?: WrittenForms
}

/** Its number words, by value. */
export interface NumberWords {
  /** 0–19, tens, single-word hundreds, powers of a thousand, their duals (2000, 2000000). */
  readonly cardinals: WordForms
  /** Cardinals whose spelling hides an "and": وأحد عشر looks like واحد. */
  readonly andCardinals?: WordForms
  /** Hundreds and scales in a form that needs a number before it: آلاف, מיליוני, hundreds. */
  readonly plurals: WordForms
  readonly ordinals: WordForms
  /** Ordinals only inside a compound: الحادي والعشرون. */
  readonly compoundOrdinals?: WordForms
  /** Ordinals that without the article may be another word: ثانية is "again" too. */
  readonly doubtfulOrdinals?: WrittenForms
  /** Ordinals that with the article, and no noun before, mean "the other": השני. */
  readonly others?: WrittenForms
  /** By denominator; a key `2/3` is a form that holds its numerator, ثلثا, and `1/3` one that says whose share it is:
   *  ثلثهم. */
  readonly fractions: WordForms
  /** Denominators that need a number before them: thirds, أرباع, רבעי. */
  readonly fractionPlurals: WordForms
  /** Letters glued to digits, as typed, case kept: `bn` is 1000000000. */
  readonly suffixes: WordForms
  /** The same where a currency stands before: in `£5m` it is million, in `5m` it is metre. */
  readonly moneySuffixes?: WordForms
  /** Endings of ordinals in digits: 21st. */
  readonly ordinalSuffixes?: WrittenForms
  /** Multiples held by a word: double, ضعف, כפול. */
  readonly multiples: WordForms
  /** Words that imply a number without stating it: both, كلا, זוג; `0:0` a score: goalless. Never sure. */
  readonly loose?: WordForms
  /** What a share is of, as it follows: `of`, `ה~`. A bare "half" before anything else is not sure. */
  readonly partitives?: WrittenForms
  /** Shares that with their prefix are a noun before another noun, and sure only before a word for "of": לחצי השכר are
   *  the pressures of wages, לחצי מהשכר is to half of it. */
  readonly doubtfulShares?: {readonly forms: WrittenForms; readonly partitives: WrittenForms}
}

/** What it counts: measures, money, and the words that hold a number and its unit. */
export interface UnitWords {
  readonly units: FormsOf<UnitId>
  /** Duals that hold the number two and their unit: يومين is `day`. `time` is a multiple (twice). */
  readonly duals?: FormsOf<UnitId | 'percentage-point'>
  /** ISO 4217 code → names, singular, plural, dual, construct; with the adjective of the country where usual. */
  readonly currencies: WordForms
  readonly currencyDuals?: WordForms
  /** Stages of a cup by how many are left in it: 8 for the quarter-finals. */
  readonly stages?: WordForms
  /** Units that say by themselves that there is one of them, which others count in smaller ones: יממה is 24 hours. */
  readonly lone?: FormsOf<UnitId>
  /** What is a unit only where it is glued to digits, as the second of a height: 5ft 9`in`. */
  readonly gluedUnits?: FormsOf<UnitId>
  /** Letters behind °: `celsius`, `fahrenheit`. */
  readonly degreeLetters?: FormsOf<'celsius' | 'fahrenheit'>
  /** The suffix rule of an open class of duals. */
  readonly dualRule?: {
    /** Endings, longest first. */
    readonly endings: readonly string[]
    /** Endings with their vowel mark, which no other form has. */
    readonly marked?: readonly string[]
    readonly minimum: number
    /** Words with such an ending that are none, after folding and without prefixes. */
    readonly except: WrittenForms
    /** Shapes that are plurals: قوانين. `C` any letter. */
    readonly exceptShapes: readonly string[]
    /** Shapes that are duals though that of a plural fits them: ولايتين. */
    readonly shapes?: readonly string[]
  }
}

/** Its calendar and its clock. */
export interface DateWords {
  readonly months: WordForms
  /** Names of months that are other words too: in May, but not "may" and not Elaine May. They need a word before them
   *  that a month follows (`monthBefore`). */
  readonly doubtfulMonths?: WrittenForms
  /** Names of months that people bear too, in a script without capitals to tell: מאי is May, and the name of Brian May.
   *  Without such a word they are not sure. */
  readonly nameMonths?: WrittenForms
  /** Calendars beside our own. */
  readonly calendars?: Readonly<Partial<Record<Calendar, CalendarWords>>>
  /** Months and days begin with a capital: `may` is no month. */
  readonly capitals?: true
  /** 1 is Monday. */
  readonly weekdays: WordForms
  /** Names of days that are ordinals too, met behind another day: ימים שני ושלישי. */
  readonly weekdayNames?: WordForms
  readonly dayparts: FormsOf<Daypart>
  /** Parts of the day that with their prefix are another word: לחצות is "to cross", and "to midnight" only behind a
   *  word that leads to a time (`timeBefore`). */
  readonly doubtfulDayparts?: WrittenForms
  /** The tens as decades: الثمانينيات. */
  readonly decades?: WordForms
  /** Dates known by their digits: 9/11. */
  readonly namedDates?: WordForms
  /** Endings of a decade in digits: the 1980`s`. */
  readonly decadeSuffixes?: WrittenForms
}

export type Calendar = NonNullable<Figure['calendar']>

/** A calendar whose dates a text may hold. */
export interface CalendarWords {
  readonly months: WordForms
  /** Behind a year of it: هـ. */
  readonly yearMark?: WrittenForms
  /** A day in digits and the month are a date without the year too: 12 رمضان. */
  readonly yearless?: true
  /** Its days and years in letters: י״ד בניסן תשפ״ד. */
  readonly letters?: {
    readonly values: WordForms
    /** The letter of the thousand, which most leave out: התשפ״ד. */
    readonly thousand: string
    /** What is added to a year that is written without it. */
    readonly thousands: number
    /** How a year begins that may stand alone: תש. */
    readonly alone: WrittenForms
  }
}

export interface FigurePack extends NumberGrammar, NumberWords, UnitWords, DateWords {}

/** Words that qualify a figure, by class. */
export interface HedgePack {
  /** Before the figure: "at least", ما لا يقل عن. A last word `מ~` is a prefix that the figure carries: יותר מ-20. `*`
   *  between two words stands for up to three others: تخطى * حاجز; behind a verb it is the subject: تجاوز *. */
  readonly before: Readonly<Partial<Record<HedgeClass, WrittenForms>>>
  /** Behind it, a few words away at most: على الأقل, לפחות, "or more". `~` before a form: right behind it, 40 plus. A
   *  point behind it: only where its clause ends, ten days, `no more.` */
  readonly after: Readonly<Partial<Record<HedgeClass, WrittenForms>>>
  /** Forms of `about` that say "and something more" as well, so that a lower bound answers them: forty odd, ونيف. */
  readonly twofold?: WrittenForms
  /** Phrases that end as a form of `before` does and are no hedges: the road `will close to` cars. */
  readonly none?: WrittenForms
  /** Forms of `before` that say little by themselves and give way to any other hedge: they may answer one of the other
   *  text, and are not missed. `span` before a length of time only (خلال, within), `any` before anything (وصل إلى).
   *  `spans` are nouns whose number is a length of time too: over three `seasons`. */
  readonly weak?: {readonly span?: WrittenForms; readonly spans?: WrittenForms; readonly any?: WrittenForms}
  /** Words that turn round a bound behind them: should `not` exceed; `unless` one such as `but` stands between. */
  readonly turns?: {readonly by: WrittenForms; readonly unless?: WrittenForms}
  /** Words that make a quantity of what follows a hedge where no numeral stands: at least `a` week, أكثر من `يوم`. */
  readonly counters?: WrittenForms
  /** The prefix of kind `about` is a hedge: כ-20. */
  readonly prefix?: 'about'
}

export type FigureRole =
  /** joins two parts: and, و, ו as a word of its own */
  | 'and'
  /** "a" in a hundred, a third */
  | 'a'
  /** the article as a word of its own: "the two" are both of them */
  | 'the'
  | 'minus'
  | 'point'
  /** of, between a fraction or a day and what follows */
  | 'of'
  | 'percent'
  | 'percentagePoint'
  /** between 3 and 5 */
  | 'between'
  | 'from'
  | 'to'
  /** three times, ثلاثة أضعاف */
  | 'times'
  /** פי שלושה */
  | 'timesBefore'
  /** the hour: الساعة, בשעה */
  | 'clock'
  | 'oclock'
  /** a number in the form that hours have: الرابعة, ארבע */
  | 'hour'
  /** minutes that are said without their unit: at `twenty` to nine, ארבע ועשרה */
  | 'minutes'
  /** a time zone: four digits before it are a clock's */
  | 'zone'
  | 'past'
  | 'before'
  /** aged, בן, عمره */
  | 'ageBefore'
  /** years old */
  | 'ageAfter'
  | 'yearBefore'
  | 'century'
  /** the century that is past: القرن الماضي, המאה הקודמת */
  | 'lastCentury'
  /** שנות */
  | 'decadeBefore'
  /** of his life: a decade of age */
  | 'lifetime'
  /** a few, عدة: what follows is no exact number */
  | 'indefinite'
  /** no., رقم, מס׳ */
  | 'number'
  /** win, فاز, ניצח: digits with a dash between them are a score */
  | 'score'
  /** may stand before digits with a hyphen: mid-1990s */
  | 'prefix'
  /** the letter of the common era behind a year: م */
  | 'era'
  /** بعد المئة: behind an ordinal, a hundred more */
  | 'hundredMore'
  /** Mrs, السيدة: a month behind it is a name */
  | 'title'
  /** weight words near which pounds are no money */
  | 'weigh'
  /** the singular that a weight takes before its noun: a 550 pound hog */
  | 'weightAdjective'
  /** in, since: what may stand before a month whose name is another word too */
  | 'monthBefore'
  /** until, near: what may stand before a time whose word is another word too */
  | 'timeBefore'
  /** near which a capital behind digits is a scale: highs of 40C */
  | 'heat'
  /** of a temperature: تحت الصفر, below zero */
  | 'belowZero'
  | 'aboveZero'
  /** plus 25, beside minus 30 */
  | 'plus'
  /** what a bare share follows that is sure: fell by a third */
  | 'by'
  /** a unit that another noun may part from its half: שבע שנות מאסר וחצי */
  | 'construct'
  /** a day told from the day of publication, as another desk tells a weekday: today, yesterday, last night; the day's
   *  name may follow in brackets */
  | 'dayWord'
  /** between the two numbers of a share: one in five */
  | 'outOf'
  /** before the whole of a share: in every five, من كل خمسة */
  | 'every'
  /** a letter before the number of a quarter or a half year: Q3 */
  | 'period'
  /** letters before the number of a group or a meeting, which others name by its number: G7 */
  | 'initial'
  /** what others name by a letter, before its number in words: Division One, المجموعة الرابعة for Group D */
  | 'group'
  /** before the whole of which another figure is a part: of the 23, من بين 23, מתוך 23 */
  | 'whole'
  /** a share that is a length of time too: a quarter */
  | 'term'
