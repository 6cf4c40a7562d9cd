import type {Origin, State} from '../model.ts'
import type {AcceptInput} from './accept.ts'
import {type CatalogWrites, readTexts, writesOf} from './files.ts'
import {inOrder} from './lineage.ts'
import type {Memory, MemoryOffer} from './memory.ts'
import {tagRecord} from './state-file.ts'
import {updateCatalogs} from './update.ts'

export interface MemoryFill {
  /** Keys that had no target and have one now. */
  readonly filled: readonly string[]
  /** For the other untranslated and stale segments: texts to start from, best first. */
  readonly offers: ReadonlyMap<string, readonly MemoryOffer[]>
  readonly writes: CatalogWrites
}

export interface FillOptions {
  readonly figures?: readonly string[]
  /** State of filled-in targets. Default `translated`: the words were translated once, though for another article. */
  readonly state?: State
  readonly origin?: Origin
  /** Which offers are good enough to be filled in without a person. Default: only identical words, if all their
   *  occurrences agree on one translation. */
  readonly take?: (offer: MemoryOffer) => boolean
}

/** Fills the untranslated segments of an article from a memory, and offers the rest. Never touches a target.
 *  @example
 *  import {createMemory, fillFromMemory, parseArticle, segmentArticle} from 'polyedition'
 *  import {ar} from 'polyedition/languages/ar'
 *  import {en} from 'polyedition/languages/en'
 *  const {article} = parseArticle('---\nheadline: Talks\nlang: en\n---\n\nThree men were hurt.\n', {slug: 'talks'})
 *  const memory = createMemory({sourceLocale: 'en', targetLocale: 'ar', languages: [en, ar]})
 *  const files = {slug: 'talks', segments: segmentArticle(article), source: {locale: 'en'}, locale: {locale: 'ar'}}
 *  fillFromMemory(files, memory).filled // → [] */
export function fillFromMemory(input: AcceptInput, memory: Memory, options: FillOptions = {}): MemoryFill {
  const {figures, state = 'translated', origin = 'memory', take = (offer) => offer.kind === 'exact'} = options
  const files = readTexts(input.locale)
  const previous = {source: readTexts(input.source), locales: [files]}
  const update = updateCatalogs(previous, input.segments, {
    slug: input.slug,
    sourceLocale: input.source.locale,
    record: true,
    ...(figures && {figures})
  })
  const {texts, entries} = update.locales[0]!
  const written = new Map(texts)
  const records = new Map(entries.map((entry) => [entry.key, entry]))
  const offers = new Map<string, readonly MemoryOffer[]>()
  const filled: string[] = []
  for (const {key, segment, status} of update.catalogs[0]!.entries) {
    if (status !== 'missing' && status !== 'stale') continue
    const found = memory.lookup(segment).filter(({unit}) => unit.slug !== input.slug || unit.key !== key)
    const good = found.filter(take)
    if (status === 'missing' && good.length === 1) {
      const {target} = good[0]!
      written.set(key, target)
      records.set(key, {
        key,
        source: segment.text,
        target,
        tags: segment.tags.map(tagRecord),
        retired: [],
        waivers: [],
        origin,
        state
      })
      filled.push(key)
    } else if (found.length) offers.set(key, found)
  }
  const order = update.segments.map((segment) => segment.key)
  const sorted = inOrder(records, order, files.state)
  const writes =
    filled.length || texts.size ? writesOf(files, {texts: written, entries: sorted}, order) : {locale: files.locale}
  return {filled, offers, writes}
}
