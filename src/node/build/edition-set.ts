import type {Finding} from '../../model.ts'
import type {Withheld} from '../project/release.ts'
import type {EditionsFolder} from './editions-folder.ts'
import {idOf} from './generation.ts'
import type {EditionId, EditionRecord, HeldRecord} from './index-records.ts'

/** The fact that an edition may not be public, and how to say so. */
export interface Withholding extends Pick<Finding, 'reason' | 'message'> {
  readonly why: Withheld
}

/** What will be there when the build is done, what is held, and what may not be public; each by `idOf`. */
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

  /** A previous edition stays, with its files. */
  keep(record: EditionRecord): void {
    this.#records.set(idOf(record), record)
    this.#folder.keep(record)
  }

  /** An edition that was made now; whoever made it adds its files. */
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
