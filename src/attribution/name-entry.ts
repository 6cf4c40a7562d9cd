import type {Word} from './words.ts'

/** A place where a name stands in the translation. */
export interface NameUse {
  /** Which segment of the story this is. */
  readonly at: number
  /** Absent where the source says "she" and the translation the name. */
  readonly source?: Word
  /** Absent where no word of the target sounds like the name. */
  readonly target?: Word
  /** The target's word without joined prefixes, folded. */
  readonly form?: string
}

/** A name in the source, and how the translation writes it through the story. */
export interface NameEntry {
  /** As the source first prints it. */
  readonly name: string
  /** The form that most segments use, folded. */
  readonly form: string
  /** The number of segments that use it. */
  readonly support: number
  /** How much the form sounds like the name, at most 1. */
  readonly score: number
  /** That form as a reader sees it. */
  readonly printed: string
  readonly uses: readonly NameUse[]
  /** Uses in another spelling. Where no spelling has a majority, all of them. */
  readonly odd: readonly NameUse[]
  /** Places where the target has the form although the source does not have the name. */
  readonly strange: ReadonlyArray<{readonly at: number; readonly word: Word}>
}
