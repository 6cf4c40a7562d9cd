import type {LanguagePack} from '../languages/language.ts'
import type {Catalog, Recorded, Segment, State} from '../model.ts'
import {composed} from '../text/canonical.ts'
import {type Adopted, adoptForeign, fitTags} from './elsewhere.ts'
import {adoptTags} from './reconcile.ts'
import {figureRewrite} from './rewrite.ts'
import {keepsWords, wordsIn} from './tagged.ts'
import {WordIndex} from './word-index.ts'

/** A translation that somebody made once. */
export interface MemoryUnit extends Pick<Recorded, 'source' | 'target' | 'tags'> {
  readonly state: State
  /** Where it stands; a TMX file has its own names. */
  readonly slug?: string
  readonly key?: string
  /** Its tags are those of another tool: nobody knows what they stand for. */
  readonly foreign?: boolean
  /** Something in it could not be read: it may be offered, but never serve as a translation. */
  readonly partial?: boolean
}

/** What the memory has for a text. */
export interface MemoryOffer {
  /** `exact`: the same words, and all mark-up in its place. `figures`: the same but for figures, which were put right. `names`: the same but for names
   *  that the glossary knows, which were put in. `fuzzy`: like it, or the same words without some of the mark-up; a translator must mend
   *  it. */
  readonly kind: 'exact' | 'figures' | 'names' | 'fuzzy'
  /** 1 for the same words. */
  readonly likeness: number
  /** Tagged, with the tag names of the segment that asks. */
  readonly target: string
  readonly unit: MemoryUnit
  /** Which figures or names were put in, or what must be mended. */
  readonly note?: string
}

export interface MemoryOptions {
  readonly sourceLocale: string
  readonly targetLocale: string
  readonly languages: readonly LanguagePack[]
  /** Names of the source language with their rendering in the target language. */
  readonly names?: ReadonlyMap<string, string>
  /** Likeness from which a text is offered. Default 0.6. */
  readonly least?: number
}

/** All translations from one language to another, by their words. Lives in memory, needs no server, and follows the
 *  catalogs article by article. */
export interface Memory {
  readonly size: number
  add(unit: MemoryUnit): void
  /** Replaces the known translations of one article. */
  update(catalog: Catalog): void
  /** Forgets an article. */
  remove(slug: string): void
  /** Best first: exact, figures, names, fuzzy. */
  lookup(segment: Pick<Segment, 'text' | 'tags'>, most?: number): MemoryOffer[]
}

const RANKS: readonly State[] = ['initial', 'translated', 'reviewed', 'final']

/** An empty memory for one pair of languages.
 *  @example
 *  import {createMemory} from 'polyedition'
 *  import {ar} from 'polyedition/languages/ar'
 *  import {en} from 'polyedition/languages/en'
 *  const memory = createMemory({sourceLocale: 'en', targetLocale: 'ar', languages: [en, ar]})
 *  memory.add({source: 'Talks resume', target: 'استئناف المحادثات', tags: [], state: 'final'})
 *  memory.lookup({text: 'Talks resume', tags: []})[0].kind // → 'exact' */
export function createMemory(options: MemoryOptions): Memory {
  const {sourceLocale, targetLocale, least = 0.6} = options
  const names = options.names && new Map([...options.names].map(([name, use]) => [composed(name), composed(use)]))
  const index = new WordIndex()
  const units: Array<MemoryUnit | undefined> = []
  const bySkeleton = new Map<string, number[]>()
  const bySlug = new Map<string, number[]>()
  const rewrite = figureRewrite(options.languages)
  let size = 0

  function add(unit: MemoryUnit): void {
    const bare = bareOf(unit)
    const id = index.add(bare)
    units[id] = unit
    push(bySkeleton, skeleton(bare), id)
    if (unit.slug !== undefined) push(bySlug, unit.slug, id)
    size++
  }

  function remove(slug: string): void {
    for (const id of bySlug.get(slug) ?? []) {
      const unit = units[id]!
      const id2 = skeleton(bareOf(unit))
      const rest = bySkeleton.get(id2)?.filter((one) => one !== id) ?? []
      if (rest.length) bySkeleton.set(id2, rest)
      else bySkeleton.delete(id2)
      index.remove(id)
      units[id] = undefined
      size--
    }
    bySlug.delete(slug)
  }

  /** A unit of another text, adapted to this one: its figures, or its names. */
  function adapt(unit: MemoryUnit, segment: Pick<Segment, 'text' | 'tags'>, likeness: number): MemoryOffer {
    const adopted = {...adopt(unit, segment), tags: segment.tags}
    // A difference of more than a few words in one place is neither a figure nor a name.
    if (unit.partial || likeness < CLOSE || !nearlySame(composed(adopted.source), composed(segment.text)))
      return {kind: 'fuzzy', likeness, target: adopted.target, unit}
    const now = {source: segment.text, tags: segment.tags}
    const put = rewrite(adopted, now, adopted.target, {source: sourceLocale, target: targetLocale})
    if (put && 'target' in put)
      return {
        kind: 'figures',
        likeness: 0.99,
        target: put.target,
        unit,
        ...(put.note !== undefined && {note: put.note})
      }
    const named = names && renamed(bareOf(unit), wordsIn(segment), composed(adopted.target), names)
    if (named) return {kind: 'names', likeness: 0.98, target: named.target, unit, note: named.note}
    const note = put && 'reason' in put ? {note: put.reason} : {}
    return {kind: 'fuzzy', likeness: Math.min(likeness, 0.97), target: adopted.target, unit, ...note}
  }

  return {
    get size() {
      return size
    },
    add,
    remove,
    update(catalog) {
      remove(catalog.slug)
      for (const {key, recorded, status} of catalog.entries) {
        if (recorded && (status === 'current' || status === 'stale')) add({...pick(recorded), slug: catalog.slug, key})
      }
      for (const recorded of catalog.obsolete) add({...pick(recorded), slug: catalog.slug, key: recorded.key})
    },
    lookup(segment, most = 5) {
      const bare = wordsIn(segment)
      const offers: MemoryOffer[] = []
      const seen = new Set<number>()
      for (const id of (bySkeleton.get(skeleton(bare)) ?? []).slice(-SAME)) {
        const unit = units[id]
        if (!unit) continue
        seen.add(id)
        if (bareOf(unit) !== bare) offers.push(adapt(unit, segment, 0.97))
        else {
          const adopted = adopt(unit, segment)
          const kept = keepsWords({text: adopted.target, tags: segment.tags}, {text: unit.target, tags: unit.tags})
          const fitted = kept ? fitTags(adopted, segment) : {target: adopted.target, whole: false}
          const whole = adopted.whole && fitted.whole && !unit.partial
          const {target} = fitted
          offers.push(
            whole
              ? {kind: 'exact', likeness: 1, target, unit}
              : {kind: 'fuzzy', likeness: 0.99, target, unit, note: LOST}
          )
        }
      }
      if (!offers.some(({kind}) => kind === 'exact')) {
        for (const {id, likeness} of index.nearest(bare, least, most)) {
          if (!seen.has(id)) offers.push(adapt(units[id]!, segment, likeness))
        }
      }
      const rank = (offer: MemoryOffer) => RANKS.indexOf(offer.unit.state)
      offers.sort((a, b) => b.likeness - a.likeness || rank(b) - rank(a))
      const targets = new Set<string>()
      const isNew = (target: string) => !targets.has(target) && targets.add(target)
      return offers.filter(({target}) => isNew(composed(target))).slice(0, most)
    }
  }
}

const bareOf = ({source, tags}: MemoryUnit) => wordsIn({text: source, tags})

const LOST = 'the same words, but not all of the mark-up could be placed'

/** A unit with the tag names of the segment that asks. */
function adopt(unit: MemoryUnit, segment: Pick<Segment, 'text' | 'tags'>): Adopted {
  if (!unit.foreign) return {...adoptTags(unit, segment), whole: true}
  return adoptForeign(unit, new Set(unit.tags.map(({name}) => name)), segment)
}

const CLOSE = 0.85
/** UTF-16 units between the first and the last difference, as long as a spelled figure or a long name. */
const APART = 48

function nearlySame(a: string, b: string): boolean {
  if (skeleton(a) === skeleton(b)) return true
  const short = Math.min(a.length, b.length)
  let head = 0
  while (head < short && a[head] === b[head]) head++
  let tail = 0
  while (tail < short - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++
  return Math.max(a.length, b.length) - head - tail <= APART
}

/** How many units of one skeleton are considered; the last ones. */
const SAME = 20

const pick = ({source, target, tags, state}: Recorded) => ({source, target, tags, state})

/** A text without its figures: what "killed 28,000" and "killed 27,500" have in common. */
const skeleton = (bare: string) => (/\d|[٠-٩]/.test(bare) ? bare.replace(/[\d٠-٩]+(?:[.,٫٬][\d٠-٩]+)*/g, '#') : bare)

function push<Key>(map: Map<Key, number[]>, key: Key, id: number): void {
  const list = map.get(key)
  if (list) list.push(id)
  else map.set(key, [id])
}

/** Replaces names if nothing else differs, each occurs once, and the glossary knows all of them. */
function renamed(
  before: string,
  after: string,
  target: string,
  names: ReadonlyMap<string, string>
): {readonly target: string; readonly note: string} | undefined {
  const present = (text: string) =>
    [...names.keys()].filter((name) => text.includes(name)).sort((a, b) => b.length - a.length)
  const mask = (text: string) => {
    const found: string[] = []
    const known = present(text)
    if (!known.length) return {text, found}
    const pattern = new RegExp(
      `(?<![\\p{L}\\p{N}])(?:${known.map((name) => name.replace(/[^\p{L}\p{N}\s]/gu, '\\$&')).join('|')})(?![\\p{L}\\p{N}])`,
      'gu'
    )
    return {text: text.replace(pattern, (name) => `\u0000${found.push(name) && ''}`), found}
  }
  const [old, now] = [mask(before), mask(after)]
  if (!old.found.length || old.text !== now.text) return undefined
  let out = target
  const changes: string[] = []
  for (const [at, name] of old.found.entries()) {
    const [from, to] = [names.get(name)!, names.get(now.found[at]!)!]
    if (from === to) continue
    const place = out.indexOf(from)
    if (place === -1 || place !== out.lastIndexOf(from) || old.found.indexOf(name) !== old.found.lastIndexOf(name))
      return undefined
    out = out.slice(0, place) + to + out.slice(place + from.length)
    changes.push(`${from} → ${to}`)
  }
  return changes.length ? {target: out, note: `Name put in: ${changes.join(', ')}`} : undefined
}
