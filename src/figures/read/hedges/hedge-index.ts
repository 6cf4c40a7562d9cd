/** The hedges of a language, compiled once per pack. */
import type {HedgePack} from '../../../languages/figures.ts'
import {wholeHedges} from '../../../languages/figures-part.ts'
import type {Language} from '../../../languages/language.ts'
import type {HedgeClass} from '../../../model.ts'
import type {Fold} from '../../../text/folding.ts'
import {formsOf} from '../../../text/forms.ts'
import {parsePattern} from '../../../text/pattern.ts'
import type {Lexicon} from '../lexicon/lexicon.ts'
import type {Reader} from '../reader.ts'
import {type HedgePattern, hedgePatterns} from './patterns.ts'

export interface HedgePhrase {
  readonly words: readonly string[]
  readonly class: HedgeClass
  /** A second class that its words also express. */
  readonly also?: HedgeClass
  /** A prefix that the figure itself must carry: the מ of יותר מ. */
  readonly prefix?: string
  /** Gives way to any other hedge: before a duration, or always. */
  readonly weak?: 'span' | 'any'
  /** Only right after the figure. */
  readonly close?: true
  /** Only where the clause ends after it. */
  readonly last?: true
  /** A verb: its subject may come between it and the figure. */
  readonly open?: true
}

type Phrases = ReadonlyMap<string, readonly HedgePhrase[]>

export interface HedgeIndex {
  /** By the last two words, or by the last word if it is the only one; a gap counts as the word `*`. */
  readonly before: Phrases
  /** The last words of those, since few words can end a hedge. */
  readonly ends: ReadonlySet<string>
  /** By first word. */
  readonly after: Phrases
  readonly about: boolean
  /** Phrases that look like hedges but are not, by their last word or two. */
  readonly none: Phrases
  /** The last words of those. */
  readonly noneEnds: ReadonlySet<string>
  /** Verbs of rising and falling. */
  readonly moves: ReadonlySet<string>
  /** Nouns whose number is a duration: seasons. */
  readonly spans: ReadonlySet<string>
}

/** A reader whose language has hedges. */
export interface HedgeReader extends Reader {
  readonly hedges: HedgeIndex
}

/** Whether a reader's language has hedges. Figures and hedges share one object, because engines read objects of one
 *  shape fastest. */
export function knowsHedges(reader: Reader & {readonly hedges: HedgeIndex | undefined}): reader is HedgeReader {
  return reader.hedges !== undefined
}

const compiled = new WeakMap<HedgePack, HedgeIndex>()

/** The hedges of a language; undefined where its pack has none. */
export function hedgesOf(language: Language, {fold}: Lexicon): HedgeIndex | undefined {
  const pack = wholeHedges(language)
  if (!pack) return undefined
  let hedges = compiled.get(pack)
  if (!hedges) {
    hedges = indexOf(pack, fold)
    compiled.set(pack, hedges)
  }
  return hedges
}

function indexOf(pack: HedgePack, fold: Fold): HedgeIndex {
  const patterns = hedgePatterns(pack)
  const on = (wanted: HedgePattern['side']) => patterns.filter(({side}) => side === wanted)
  const none = formsOf(pack.none).map((form) => ({...parsePattern(form, []), class: 'only' as const, open: false}))
  const before = keyed(on('before'), fold, lastWords)
  const phrases = keyed(none, fold, lastWords)
  return {
    before,
    ends: endsOf(before),
    after: keyed(on('after'), fold, firstWord),
    none: phrases,
    noneEnds: endsOf(phrases),
    moves: new Set(formsOf(pack.moves).map(fold)),
    about: pack.prefix !== undefined,
    spans: new Set(formsOf(pack.weak?.spans).map(fold))
  }
}

const endsOf = (phrases: Phrases): Set<string> =>
  new Set([...phrases.keys()].map((key) => key.slice(key.lastIndexOf(' ') + 1)))

const firstWord = (words: readonly string[]): string | undefined => words[0]
const lastWords = (words: readonly string[]): string | undefined => words.slice(-2).join(' ') || undefined

function keyed(
  patterns: ReadonlyArray<Omit<HedgePattern, 'side'>>,
  fold: Fold,
  keyOf: (words: readonly string[]) => string | undefined
): Phrases {
  const out = new Map<string, HedgePhrase[]>()
  for (const pattern of patterns) {
    const words = pattern.words.map(fold)
    const prefix = pattern.joinedBehind ? words.pop() : undefined
    const key = keyOf(words)
    if (key === undefined) continue
    const all = out.get(key) ?? []
    all.push({
      words,
      class: pattern.class,
      ...(prefix !== undefined && {prefix}),
      ...(pattern.also && {also: pattern.also}),
      ...(pattern.weak && {weak: pattern.weak}),
      ...(pattern.joinedBefore && {close: true}),
      ...(pattern.closes && {last: true}),
      ...(pattern.open && {open: true})
    })
    // לפחות מ־ is "less than", though לפחות alone is "at least": a phrase that requires a prefix is tried first.
    all.sort(
      (a, b) => b.words.length - a.words.length || Number(b.prefix !== undefined) - Number(a.prefix !== undefined)
    )
    out.set(key, all)
  }
  return out
}
