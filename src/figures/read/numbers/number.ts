/** A number as the grammar finds it; what it counts is determined elsewhere. Token indexes, `end` exclusive. */
export interface NumberPhrase {
  readonly at: number
  readonly end: number
  readonly value: string
  readonly type: 'cardinal' | 'ordinal' | 'fraction'
  readonly form: 'digits' | 'words' | 'mixed'
  readonly also?: string | undefined
  /** Plain digits, without separators or scale: may be a year, a day, an hour. */
  readonly plain: boolean
  /** The scale with which a number in words ends: "and a half" counts in it. */
  readonly scale?: string | undefined
  /** A one-word fraction without its numerator: half, ربع. */
  readonly bare?: boolean | undefined
  /** Such a fraction with a pronoun for its whole: ربعهم. */
  readonly owned?: boolean | undefined
  readonly negative?: boolean | undefined
}
