import type {Figure} from '../../model.ts'
import type {Bare} from './controls.ts'
import type {Weekday} from './dates/weekdays.ts'
import type {Draft} from './draft.ts'
import type {Reader} from './reader.ts'

/** What a text says in figures and days. */
export interface Reading {
  readonly figures: readonly Figure[]
  readonly weekdays: readonly Weekday[]
  /** How it was read, for what is rarely asked (`asked.ts`): no second pass over the text. Absent where the language's
   *  pack has no figures. */
  readonly parts?: Parts
}

export interface Parts {
  readonly reader: Reader
  readonly drafts: readonly Draft[]
  /** One for each draft, in the same order; in the text that was read. */
  readonly figures: readonly Figure[]
  /** Maps findings to the text as given, where that has control characters or is not composed. */
  readonly restore: Bare['restore'] | undefined
}
