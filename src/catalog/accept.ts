import type {Segment, State, Waiver} from '../model.ts'
import {sameText} from '../text/canonical.ts'
import {type CatalogTexts, type CatalogWrites, readTexts, writesOf} from './files.ts'
import {inOrder} from './lineage.ts'
import {type StateEntry, tagRecord} from './state-file.ts'
import {sameWords} from './tagged.ts'
import {updateCatalogs} from './update.ts'

export interface AcceptInput {
  readonly slug: string
  /** As returned by the last `extractCatalogs`, or fresh. */
  readonly segments: readonly Segment[]
  readonly source: CatalogTexts
  readonly locale: CatalogTexts
}

export interface AcceptOptions {
  /** Only these; otherwise all that have a target. A key without a target takes what is offered for it. */
  readonly keys?: readonly string[]
  /** Without it, a stale, unrecorded or initial target becomes `translated`, and others keep their state. */
  readonly state?: State
  /** Rules that say nothing about these segments from now on, until the text changes. */
  readonly waive?: readonly Waiver[]
  readonly figures?: readonly string[]
  /** Who declares it. */
  readonly by?: string
}

export interface Accepted {
  readonly keys: readonly string[]
  /** Asked for, but without a text that could be accepted. */
  readonly without: readonly string[]
  readonly writes: CatalogWrites
}

/** Declares that targets translate the source as it is now: the only way in which a stale one becomes current. Throws
 *  on a key that the article does not have. */
export function accept(input: AcceptInput, options: AcceptOptions = {}): Accepted {
  const files = readTexts(input.locale)
  const update = updateCatalogs({source: readTexts(input.source), locales: [files]}, input.segments, {
    slug: input.slug,
    sourceLocale: input.source.locale,
    record: true,
    ...(options.figures && {figures: options.figures})
  })
  const {catalog, ...writes} = {...update.locales[0]!, catalog: update.catalogs[0]!}
  const known = new Set(catalog.entries.map((entry) => entry.key))
  const unknown = options.keys?.find((key) => !known.has(key))
  if (unknown !== undefined)
    throw new RangeError(`Unexpected key \`${unknown}\`, expected one of the segments of \`${input.slug}\``)

  const wanted = options.keys && new Set(options.keys)
  const texts = new Map(writes.texts)
  const records = new Map(writes.entries.map((entry) => [entry.key, entry]))
  const keys: string[] = []
  const without: string[] = []
  for (const {key, segment, status, target, recorded} of catalog.entries) {
    if (wanted && !wanted.has(key)) continue
    const text = target ?? (wanted ? recorded?.target : undefined)
    if (text === undefined) {
      if (wanted) without.push(key)
      continue
    }
    const before = records.get(key)
    const same = before !== undefined && status === 'current' && !before.edited
    const kept = same && before.state !== 'initial' ? before.state : 'translated'
    const state = options.state ?? kept
    // Whoever only waives a rule has not set the state.
    const by = same && before.state === state ? before.by : options.by
    const waivers = unchanged(before, segment, text) ? (before?.waivers ?? []) : []
    const record: StateEntry = {
      key,
      source: segment.text,
      target: text,
      tags: segment.tags.map(tagRecord),
      retired: [],
      waivers: [
        ...waivers.filter((one) => !options.waive?.some((two) => two.rule === one.rule)),
        ...(options.waive ?? [])
      ],
      origin: same ? before.origin : 'person',
      state,
      ...(by !== undefined && {by}),
      ...(before?.addresses && {addresses: before.addresses}),
      ...(before?.signed && {signed: before.signed}),
      ...(same && before.note !== undefined && {note: before.note})
    }
    if (target === undefined) texts.set(key, text)
    records.set(key, record)
    keys.push(key)
  }
  const order = update.segments.map((segment) => segment.key)
  return {keys, without, writes: writesOf(files, {texts, entries: inOrder(records, order, files.state)}, order)}
}

const unchanged = (before: StateEntry | undefined, segment: Segment, text: string) =>
  before !== undefined && sameText(before.target, text) && sameWords({text: before.source, tags: before.tags}, segment)
