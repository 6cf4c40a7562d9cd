/** How a language prints figures that an article binds by name, where `Intl` lacks the newsroom's form. */
export interface Bound {
  /** For house styles that spell out the percent sign. */
  readonly percent: Forms
  readonly ordinal: Forms
  /** Beside its noun a number below this is printed in words; `construct` where it stands in that state there. */
  readonly words?: {readonly below: number; readonly state?: 'construct'}
  /** By ISO 4217 code; `Intl` prints the others. */
  readonly currencies: Readonly<Record<string, Forms>>
}

/** One pattern per plural category of the language; `#` is the number as printed. */
export type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & {readonly other: string}
