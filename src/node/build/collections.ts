import {instantOf} from '../../article/index.ts'
import type {CollectionOptions, Listed} from '../../outputs/index.ts'
import {limitOf} from '../../outputs/syndication/listed.ts'
import {idOf} from './generation.ts'
import type {EditionRecord} from './index-records.ts'

/** Gathers what feeds and site maps say of all editions of a build. Only the texts of the newest are kept, because no
 *  feed prints the others. */
export class Collections {
  readonly #options: CollectionOptions
  readonly #limit: number
  readonly #held = new Map<string, Map<string, Listed>>()

  constructor(options: CollectionOptions) {
    this.#options = options
    this.#limit = limitOf(options)
  }

  /** An edition that was built now. */
  add(edition: Listed): void {
    const {locale} = edition
    const own = this.#held.get(locale) ?? new Map<string, Listed>()
    own.set(idOf(edition), edition)
    this.#held.set(locale, own.size > 4 * this.#limit ? this.#trimmed(own) : own)
  }

  #trimmed(own: ReadonlyMap<string, Listed>): Map<string, Listed> {
    return new Map([...own].sort(([, a], [, b]) => this.#time(b) - this.#time(a)).slice(0, 2 * this.#limit))
  }

  /** As it was built now; undefined where it was not, or nothing of it was kept. */
  built(record: EditionRecord): Listed | undefined {
    return this.#held.get(record.locale)?.get(idOf(record))
  }

  #time({published, updated}: Pick<EditionRecord, 'published' | 'updated'>): number {
    return instantOf(published ?? updated, this.#options.timeZone) ?? Number.NEGATIVE_INFINITY
  }
}
