import type {Figure, Span} from '../../model.ts'
import type {Bare} from './controls.ts'
import type {Weekday} from './dates/weekdays.ts'
import type {Draft} from './draft.ts'
import type {Reader} from './reader.ts'
import {type RelativeDay, relativeDaysOf} from './relative-days.ts'
import {isWhole} from './whole.ts'

/** What a text says in figures and days. The tokens are kept, so that answers rarely asked for need no second pass. */
export interface Reading {
  readonly figures: readonly Figure[]
  readonly weekdays: readonly Weekday[]
  /** Days named relative to the day of publication. */
  readonly relativeDays: readonly RelativeDay[]
  /** Whether one of its figures is the whole of which another is a part. */
  isWhole(figure: Span): boolean
}

/** The reading where a language's pack has no figures. */
export const nothing: Reading = {figures: [], weekdays: [], relativeDays: [], isWhole: () => false}

interface Parts {
  readonly reader: Reader
  readonly drafts: readonly Draft[]
  /** One for each draft, in the same order. */
  readonly figures: readonly Figure[]
  readonly weekdays: readonly Weekday[]
  /** Maps findings to the text as given, where that has control characters or is not composed. */
  readonly restore: Bare['restore'] | undefined
}

export class TextReading implements Reading {
  readonly figures: readonly Figure[]
  readonly weekdays: readonly Weekday[]
  readonly #parts: Parts
  #relativeDays: readonly RelativeDay[] | undefined

  constructor(parts: Parts) {
    const {figures, weekdays, restore} = parts
    this.figures = restore ? figures.map(restore) : figures
    this.weekdays = restore ? weekdays.map(restore) : weekdays
    this.#parts = parts
  }

  get relativeDays(): readonly RelativeDay[] {
    if (!this.#relativeDays) {
      const {reader, restore} = this.#parts
      const days = relativeDaysOf(reader)
      this.#relativeDays = restore ? days.map(restore) : days
    }
    return this.#relativeDays
  }

  isWhole({start, end}: Span): boolean {
    const {reader, drafts} = this.#parts
    const draft = drafts[this.figures.findIndex((figure) => figure.end > start && figure.start < end)]
    return draft !== undefined && isWhole(reader, draft)
  }
}
