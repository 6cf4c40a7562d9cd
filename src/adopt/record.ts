import {
  type CatalogTexts,
  type CatalogWrites,
  type Extracted,
  inOrder,
  type LanguageFiles,
  readTexts,
  type StateEntry,
  setAside,
  writesOf
} from '../catalog/index.ts'
import {sameText} from '../text/canonical.ts'
import type {Brought} from './as-of.ts'

/** What became of one segment of the article, or of one piece of the translation.
 *
 *  `adopted`: its translation is current · `stale`: it is behind its source · `offered`: kept beside the target for
 *  whoever translates it · `obsolete`: the article says it no more; it is kept · `same`: it was there · `kept`: another
 *  target is there, and stays · `replaced`: another target was there, and is kept as obsolete · `untranslated`: it is
 *  equal to its source · `missing`: the translation has nothing for it · `added`: the article has nothing for it. */
export type AdoptOutcome =
  | 'adopted'
  | 'stale'
  | 'offered'
  | 'obsolete'
  | 'same'
  | 'kept'
  | 'replaced'
  | 'untranslated'
  | 'missing'
  | 'added'

interface Given {
  readonly source: CatalogTexts
  readonly locale: CatalogTexts
}

/** The files of one locale while a translation is written into them. */
export class AdoptionRecord {
  readonly #given: Given
  readonly #source: CatalogTexts
  readonly #files: LanguageFiles & {readonly locale: string}
  readonly #texts: Map<string, string | undefined>
  readonly #records: Map<string, StateEntry>
  readonly #order: readonly string[]
  readonly #force: boolean
  /** Key → what the locale prints without a text of its own. */
  readonly #carried: ReadonlyMap<string, string | undefined>

  /** Undefined where a file cannot be read whole, and must not be written. */
  static open(given: Given, {segments, writes, catalogs}: Extracted, force: boolean): AdoptionRecord | undefined {
    const updated = (texts: CatalogTexts): CatalogTexts => ({
      ...texts,
      ...writes.find(({locale}) => locale === texts.locale)
    })
    const source = updated(given.source)
    const [ours, theirs] = [readTexts(source), readTexts(updated(given.locale))]
    const safe = [ours, theirs].every(({file, state}) => file.writable && state.writable)
    return safe
      ? new AdoptionRecord({
          ...{given, source, files: theirs, force},
          order: segments.map(({key}) => key),
          carried: new Map(catalogs[0]?.entries.map(({key, target}) => [key, target]))
        })
      : undefined
  }

  private constructor(of: {
    given: Given
    source: CatalogTexts
    files: LanguageFiles & {readonly locale: string}
    order: readonly string[]
    force: boolean
    carried: ReadonlyMap<string, string | undefined>
  }) {
    this.#given = of.given
    this.#source = of.source
    this.#files = of.files
    this.#order = of.order
    this.#force = of.force
    this.#carried = of.carried
    this.#texts = new Map([...of.files.file.entries.values()].map(({key, value}) => [key, value]))
    this.#records = new Map(of.files.state.entries)
  }

  has(key: string): boolean {
    return this.#texts.has(key)
  }

  take({status, record}: Brought): AdoptOutcome {
    if (status === 'obsolete') return this.#keep(record)
    const {key} = record
    const known = this.#records.get(key)
    if (status === 'offered') {
      if (!known) this.#records.set(key, record)
      return 'offered'
    }
    const here = this.#texts.get(key)
    if (sameText(here, record.target)) {
      if (known && record.addresses && !known.addresses) this.#records.set(key, {...known, addresses: record.addresses})
      return 'same'
    }
    if (here === undefined && !known && sameText(this.#carried.get(key), record.target)) return 'same'
    if (here !== undefined && !this.#force) return 'kept'
    if (known && !sameText(known.target, record.target)) setAside(known, this.#records, this.#files.state)
    this.#texts.set(key, record.target)
    this.#records.set(key, {...record, retired: known?.retired ?? []})
    if (here !== undefined) return 'replaced'
    return status === 'stale' ? 'stale' : 'adopted'
  }

  /** What the article says no more is kept once. */
  #keep(record: StateEntry): AdoptOutcome {
    const same = [...this.#records.values()].some(
      ({source, target}) => sameText(source, record.source) && sameText(target, record.target)
    )
    if (same) return 'same'
    if (this.#records.has(record.key) || this.#order.includes(record.key))
      setAside(record, this.#records, this.#files.state)
    else this.#records.set(record.key, record)
    return 'obsolete'
  }

  close(): CatalogWrites[] {
    const entries = inOrder(this.#records, this.#order, this.#files.state)
    const made = writesOf(this.#files, {texts: this.#texts, entries}, this.#order)
    const {file = this.#files.file.text, state = this.#files.state.text} = made
    const {source, locale} = this.#given
    return [difference(source, this.#source), difference(locale, {...locale, file, state})].filter(
      (one) => 'file' in one || 'state' in one
    )
  }
}

/** An empty text stands for a file that is not there. */
function difference(old: CatalogTexts, now: CatalogTexts): CatalogWrites {
  return {
    locale: old.locale,
    ...(now.file && now.file !== old.file && {file: now.file}),
    ...(now.state && now.state !== old.state && {state: now.state})
  }
}
