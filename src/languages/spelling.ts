/** How a language spells out integers. A string lists its cases as `عشر{ون|ين|ين}`: nominative, accusative,
 *  genitive. */
export interface Spelling {
  readonly minus: string
  /** 0–19 beside a noun of this gender; more where those are single words too: veintiuno. */
  readonly small: Readonly<Record<'masculine' | 'feminine', readonly string[]>>
  /** The same before their noun, where that differs: שלושת, ثماني. */
  readonly smallConstruct?: Readonly<Record<'masculine' | 'feminine', Readonly<Record<number, string>>>>
  /** Those that lose an ending before a number word: quatre-vingt mille, where the scale is `numeral`. */
  readonly smallBefore?: Readonly<Record<number, string>>
  /** 20, 30 … 90. */
  readonly tens: readonly string[]
  /** 100, 200 … 900. */
  readonly hundreds: readonly string[]
  readonly hundredsFeminine?: readonly string[]
  /** The same before another number word: deux cent un. */
  readonly hundredsBefore?: readonly string[]
  /** 100 with nothing behind it but a noun or a scale: cien. */
  readonly hundredWhole?: string
  readonly hundredsConstruct?: Readonly<Record<number, string>>
  /** Before a noun or a scale the last word is in the construct, whatever comes before it: treinta y un mil. */
  readonly endInConstruct?: true
  /** How a unit and its tens form one part: `#` is the tens, `*` the unit. Two parts where absent. */
  readonly pair?: string
  /** What goes between two parts, and before the last where that differs: מאה עשרים ושלושה. */
  readonly join: string
  readonly lastJoin?: string
  /** From the smallest up. Where one is left out, the next smaller counts in thousands: mil millones. */
  readonly scales: readonly SpellingScale[]
}

export interface SpellingScale {
  readonly zeros: number
  readonly one: string
  readonly two?: string
  /** It is a number word and no noun: deux cent mille, but deux cents millions. */
  readonly numeral?: true
  /** Its count has the gender of the noun behind it: doscientas mil. */
  readonly agrees?: true
  /** After 3–10: آلاف, אלפים. */
  readonly few: string
  /** After all others: ألفًا, אלף. */
  readonly many: string
  /** After whole hundreds, where that differs: مئة ألف. */
  readonly whole?: string
  /** The forms before a noun: ألفا شخص, שלושת אלפי איש. */
  readonly twoConstruct?: string
  readonly fewConstruct?: string
  /** 3–10 are in the construct before it: שלושת אלפים. */
  readonly fewInConstruct?: boolean
  /** The form depends on the last two digits, and one and two are added separately: مئة ألف وألفان. */
  readonly byRest?: boolean
}
