import type {Withheld} from '../project/release.ts'
import type {EditionsFolder} from './editions-folder.ts'
import {idOf} from './generation.ts'
import type {EditionId, EditionRecord, HeldRecord} from './index-records.ts'

/** That an edition may not stand in public, and the words for it. */
export interface Withholding {
  readonly why: Withheld
  readonly reason: string
}

/** What will stand when the build is done, what is held, and what may not stand; each by `idOf`. */
export class Standing {
  readonly records: ReadonlyMap<string, EditionRecord>
  readonly held: ReadonlyMap<string, HeldRecord>
  readonly withheld: ReadonlyMap<string, Withholding>
  readonly #folder: EditionsFolder
  readonly #records = new Map<string, EditionRecord>()
  readonly #held = new Map<string, HeldRecord>()
  readonly #withheld = new Map<string, Withholding>()

  constructor(folder: EditionsFolder) {
    this.#folder = folder
    this.records = this.#records
    this.held = this.#held
    this.withheld = this.#withheld
  }

  /** An edition of before stays, with its files. */
  keep(record: EditionRecord): void {
    this.#records.set(idOf(record), record)
    this.#folder.keep(record)
  }

  /** An edition that was made now; its files are put by whoever made them. */
  add(record: EditionRecord): void {
    this.#records.set(idOf(record), record)
  }

  hold(held: HeldRecord): void {
    this.#held.set(idOf(held), held)
  }

  withhold(one: EditionId, withholding: Withholding): void {
    const id = idOf(one)
    const record = this.#records.get(id)
    if (record) this.#folder.release(record)
    this.#records.delete(id)
    this.#held.delete(id)
    this.#withheld.set(id, withholding)
  }
}
