import {
  type CatalogTexts,
  type CatalogWrites,
  type Extracted,
  type LanguageFiles,
  readTexts,
  type StateEntry,
  writesOf
} from '../catalog/index.ts'
import type {CatalogEntry, Tag} from '../model.ts'
import {plainText, tagOfName, tagsIn} from '../segment/index.ts'
import {composed, sameText} from '../text/canonical.ts'
import type {ReadText} from './exchange.ts'
import {canonical, type Names, namesOf} from './inline.ts'

/** The two files of one article and locale while an import writes into them. */
export class Ledger {
  readonly entries: ReadonlyMap<string, CatalogEntry>
  readonly texts: Map<string, string>
  readonly records: Map<string, StateEntry>
  readonly figures: readonly string[]
  /** What the source's locale file contains beside its segments. */
  readonly resources: Readonly<Record<string, string>>
  /** Keys that this import has written, with the text that it took. */
  readonly done: Map<string, string> = new Map()
  readonly #files: LanguageFiles & {readonly locale: string}
  readonly #source: ReadonlyMap<string, StateEntry>
  readonly #order: readonly string[]
  #words: Map<string, CatalogEntry[]> | undefined
  changed = false

  static open(input: {
    source: CatalogTexts
    locale: CatalogTexts
    extracted: Extracted
    figures: readonly string[]
  }): Ledger | undefined {
    const files = readTexts(input.locale)
    return files.file.writable && files.state.writable ? new Ledger(input, files) : undefined
  }

  private constructor(
    {source, extracted, figures}: {source: CatalogTexts; extracted: Extracted; figures: readonly string[]},
    files: LanguageFiles & {readonly locale: string}
  ) {
    this.#files = files
    this.#source = readTexts(source).state.entries
    this.#order = extracted.segments.map(({key}) => key)
    this.entries = new Map(extracted.catalogs[0]!.entries.map((entry) => [entry.key, entry]))
    this.texts = new Map([...files.file.entries.values()].map(({key, value}) => [key, value]))
    this.records = new Map(files.state.entries)
    this.figures = figures
    this.resources = extracted.resources
  }

  /** Every tag that a text of this segment may name: current ones, recorded ones, and those that their names reveal. */
  names(key: string, ...texts: ReadonlyArray<ReadText | undefined>): Names {
    const tags = new Map<string, Tag>()
    for (const name of texts.flatMap(mentioned)) {
      const known = (this.#source.get(key)?.retired.includes(name) || !this.entries.has(key)) && tagOfName(name)
      if (known) tags.set(name, known)
    }
    for (const tag of this.records.get(key)?.tags ?? []) tags.set(tag.name, tag)
    for (const tag of this.#source.get(key)?.tags ?? []) tags.set(tag.name, tag)
    for (const {name, kind, value} of this.entries.get(key)?.segment.tags ?? [])
      tags.set(name, {name, kind, ...(value !== undefined && {value})})
    return namesOf([...tags.values()], this.figures)
  }

  /** The segment with these words, if there is one that this import has not filled already. */
  byWords(source: string, names: Names): CatalogEntry | undefined {
    this.#words ??= wordsOf(this.entries.values())
    const found = this.#words.get(wordsIn(source, names)) ?? []
    return found.find(({key}) => !this.texts.has(key)) ?? found[0]
  }

  write(key: string, text: string, record?: StateEntry): void {
    this.texts.set(key, text)
    if (record) this.records.set(key, record)
    this.done.set(key, text)
    this.changed = true
  }

  record(entry: StateEntry): void {
    this.records.set(entry.key, entry)
    this.changed = true
  }

  /** Keeps a text that may not be in the file, unless it already is there or is kept somewhere for the same source. */
  setAside(entry: StateEntry, names: Names): void {
    const text = canonical(entry.target ?? '', names)
    if (entry.target === undefined || text === '') return
    // Named one after another, so only its own family is searched.
    let key = `${entry.key}-was`
    for (let number = 2; this.records.has(key); number++) {
      const other = this.records.get(key)?.target
      if (other !== undefined && sameText(canonical(other, names), text)) return
      key = `${entry.key}-was-${number}`
    }
    this.record({...entry, key, obsolete: true})
  }

  close(): CatalogWrites {
    const live = new Set(this.#order)
    const entries = [
      ...this.#order.flatMap((key) => this.records.get(key) ?? []),
      ...[...this.records.values()].filter(({key}) => !live.has(key))
    ]
    return writesOf(this.#files, {texts: this.texts, entries}, this.#order)
  }
}

export const wordsIn = (text: string, {tags}: Names): string =>
  composed(plainText(text, [...tags.values()]))
    .replace(/\s+/g, ' ')
    .trim()

function wordsOf(entries: Iterable<CatalogEntry>): Map<string, CatalogEntry[]> {
  const words = new Map<string, CatalogEntry[]>()
  for (const entry of entries) {
    const text = wordsIn(entry.segment.text, namesOf(entry.segment.tags))
    const list = words.get(text)
    if (list) list.push(entry)
    else words.set(text, [entry])
  }
  return words
}

const mentioned = (text: ReadText | undefined): string[] =>
  typeof text === 'string'
    ? tagsIn(text).map(({name}) => name)
    : (text ?? []).flatMap((token) => (token.type === 'text' || token.type === 'figure' ? [] : [token.name]))
