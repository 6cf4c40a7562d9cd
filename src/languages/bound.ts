/** How a language prints the figures that an article binds by name, where `Intl` has no newsroom's form. */
export interface Bound {
  /** For a house style that spells the percent sign out. */
  readonly percent: Forms
  readonly ordinal: Forms
  /** By ISO 4217 code; `Intl` prints the others. */
  readonly currencies: Readonly<Record<string, Forms>>
}

/** One pattern for each plural category that the language tells apart; `#` is the number as printed. */
export type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & {readonly other: string}
