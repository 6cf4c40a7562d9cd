/** A number as the grammar finds it; what it counts is found by others. Token indexes, `end` exclusive. */
export interface NumberPhrase {
  readonly at: number
  readonly end: number
  readonly value: string
  readonly type: 'cardinal' | 'ordinal' | 'fraction'
  readonly form: 'digits' | 'words' | 'mixed'
  readonly also?: string | undefined
  /** Plain digits, no separators and no scale: may be a year, a day, an hour. */
  readonly plain: boolean
  /** A number of words whose last stated part is a scale: "and a half" counts in it. */
  readonly scale?: string | undefined
  /** A one-word fraction without its numerator: half, ربع. */
  readonly bare?: boolean | undefined
  /** Such a fraction with the pronoun of what it is of: ربعهم. */
  readonly owned?: boolean | undefined
  readonly negative?: boolean | undefined
}
