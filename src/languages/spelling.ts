/** How a language writes integers in words. A string holds its cases as `عشر{ون|ين|ين}`: nominative,
 *  accusative, genitive. */
export interface Spelling {
  readonly minus: string
  /** 0–19 beside a noun of that gender. */
  readonly small: Readonly<Record<'masculine' | 'feminine', readonly string[]>>
  /** The same before their noun, where that differs: שלושת, ثماني. */
  readonly smallConstruct?: Readonly<Record<'masculine' | 'feminine', Readonly<Record<number, string>>>>
  /** 20, 30 … 90. */
  readonly tens: readonly string[]
  /** 100, 200 … 900. */
  readonly hundreds: readonly string[]
  readonly hundredsConstruct?: Readonly<Record<number, string>>
  /** How a unit and its tens make one part: `#` the tens, `*` the unit. Two parts where absent. */
  readonly pair?: string
  /** What stands between two parts, and before the last where that differs: מאה עשרים ושלושה. */
  readonly join: string
  readonly lastJoin?: string
  /** From the smallest on. */
  readonly scales: readonly SpellingScale[]
}

export interface SpellingScale {
  readonly zeros: number
  readonly one: string
  readonly two?: string
  /** Behind 3–10: آلاف, אלפים. */
  readonly few: string
  /** Behind all others: ألفًا, אלף. */
  readonly many: string
  /** Behind whole hundreds, where that differs: مئة ألف. */
  readonly whole?: string
  /** The forms before a noun: ألفا شخص, שלושת אלפי איש. */
  readonly twoConstruct?: string
  readonly fewConstruct?: string
  /** 3–10 stand in construct before it: שלושת אלפים. */
  readonly fewInConstruct?: boolean
  /** The form goes by the last two digits, and one and two are said apart: مئة ألف وألفان. */
  readonly byRest?: boolean
}
