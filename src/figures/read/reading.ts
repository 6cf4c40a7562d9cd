import type {Figure, Span} from '../../model.ts'
import {type Bearing, bearingsOf} from './bearings.ts'
import type {Bare} from './controls.ts'
import type {Weekday} from './dates/weekdays.ts'
import type {Draft} from './draft.ts'
import type {Reader} from './reader.ts'
import {type RelativeDay, relativeDaysOf} from './relative-days.ts'
import {type Sequence, sequencesOf} from './sequences.ts'

/** What a text says in figures and days. The tokens are kept, so that answers rarely asked for need no second pass. */
export interface Reading {
  readonly figures: readonly Figure[]
  readonly weekdays: readonly Weekday[]
  /** Days named relative to the day of publication. */
  readonly relativeDays: readonly RelativeDay[]
  /** Telephone numbers, codes and the like, which state no figure. */
  readonly sequences: readonly Sequence[]
  /** How one of its figures stands to the words around it. */
  bearings(figure: Span): ReadonlySet<Bearing>
}

const NONE: ReadonlySet<Bearing> = new Set()

/** The reading where a language's pack has no figures. */
export const nothing: Reading = {figures: [], weekdays: [], relativeDays: [], sequences: [], bearings: () => NONE}

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
  #sequences: readonly Sequence[] | undefined
  #byStart: ReadonlyMap<number, number> | undefined
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

  get sequences(): readonly Sequence[] {
    if (!this.#sequences) {
      const {reader, drafts, restore} = this.#parts
      const found = sequencesOf(reader, drafts)
      this.#sequences = restore ? found.map(restore) : found
    }
    return this.#sequences
  }

  bearings({start}: Span): ReadonlySet<Bearing> {
    this.#byStart ??= new Map(this.figures.map((figure, at) => [figure.start, at]))
    const at = this.#byStart.get(start) ?? -1
    const [draft, hedge] = [this.#parts.drafts[at], this.#parts.figures[at]?.hedge]
    const before = hedge && hedge.start < this.#parts.figures[at]!.start ? hedge.start : undefined
    return draft ? bearingsOf(this.#parts.reader, draft, before) : NONE
  }
}
