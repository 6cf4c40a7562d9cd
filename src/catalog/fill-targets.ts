import type {Origin, State} from '../model.ts'
import type {AcceptInput} from './accept.ts'
import {type CatalogWrites, readTexts, writesOf} from './files.ts'
import {carry} from './i18next-escape.ts'
import {inOrder} from './lineage.ts'
import {tagRecord} from './state-file.ts'
import {updateCatalogs} from './update.ts'

/** A text that somebody offers for a segment without a translation. */
export interface NewTarget {
  /** The source text (tagged) that it was made from: it is not taken if the segment says something else by now. */
  readonly source: string
  /** Tagged, as a translator would write it. */
  readonly target: string
  readonly state: State
  readonly origin: Origin
  readonly note?: string
}

/** Puts texts in where there are none. Never touches a target, and takes nothing for a source that has changed. */
export function fillTargets(
  input: AcceptInput,
  targets: ReadonlyMap<string, NewTarget>,
  figures: readonly string[] = []
): {readonly filled: readonly string[]; readonly writes: CatalogWrites} {
  const files = readTexts(input.locale)
  const update = updateCatalogs({source: readTexts(input.source), locales: [files]}, input.segments, {
    slug: input.slug,
    sourceLocale: input.source.locale,
    record: true,
    figures
  })
  const {texts, entries} = update.locales[0]!
  const written = new Map(texts)
  const records = new Map(entries.map((entry) => [entry.key, entry]))
  const filled: string[] = []
  for (const {key, segment, status} of update.catalogs[0]!.entries) {
    const made = targets.get(key)
    if (!made || status !== 'missing' || made.source !== segment.text) continue
    const {target, ...rest} = made
    const carried = carry(target, figures)
    written.set(key, carried)
    records.set(key, {...rest, key, target: carried, tags: segment.tags.map(tagRecord), retired: [], waivers: []})
    filled.push(key)
  }
  const order = update.segments.map((segment) => segment.key)
  if (filled.length === 0) return {filled, writes: {locale: files.locale}}
  return {filled, writes: writesOf(files, {texts: written, entries: inOrder(records, order, files.state)}, order)}
}
