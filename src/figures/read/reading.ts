import type {Figure, Span} from '../../model.ts'
import type {Bare} from './controls.ts'
import type {Weekday} from './dates/weekdays.ts'
import type {Draft} from './draft.ts'
import type {Reader} from './reader.ts'
import {type RelativeDay, relativeDaysOf} from './relative-days.ts'
import {isWhole} from './whole.ts'

/** What a text says in figures and days. The words are kept, so that nobody cuts the text again for what is seldom
 *  asked. */
export interface Reading {
  readonly figures: readonly Figure[]
  readonly weekdays: readonly Weekday[]
  /** Days that the text tells from the day of its publication. */
  readonly relativeDays: readonly RelativeDay[]
  /** Whether one of its figures counts what another is a part of. */
  isWhole(figure: Span): boolean
}

/** The reading of a language whose pack says nothing of figures. */
export const nothing: Reading = {figures: [], weekdays: [], relativeDays: [], isWhole: () => false}

interface Parts {
  readonly reader: Reader
  readonly drafts: readonly Draft[]
  /** One of each draft, in their order. */
  readonly figures: readonly Figure[]
  readonly weekdays: readonly Weekday[]
  /** How what is found is told in the text as given, where that holds controls. */
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
