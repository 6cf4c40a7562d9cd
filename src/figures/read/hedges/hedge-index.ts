/** The hedges of a language, compiled once per pack. */
import type {HedgePack} from '../../../languages/figures.ts'
import {wholeHedges} from '../../../languages/figures-part.ts'
import type {Language} from '../../../languages/language.ts'
import type {Fold} from '../../../text/folding.ts'
import {formsOf} from '../../../text/forms.ts'
import {parsePattern} from '../../../text/pattern.ts'
import type {Lexicon} from '../lexicon/lexicon.ts'
import type {Reader} from '../reader.ts'
import {type Endings, type HedgePhrase, type HedgeWord, NO_HEDGE} from './hedge-word.ts'
import {type HedgePattern, hedgePatterns} from './patterns.ts'

export interface HedgeIndex {
  /** By last word. */
  readonly before: ReadonlyMap<string, Endings>
  /** By first word. */
  readonly after: ReadonlyMap<string, readonly HedgePhrase[]>
  readonly about: boolean
  /** Phrases that look like hedges but are not, by last word. */
  readonly none: ReadonlyMap<string, Endings>
  /** Verbs of rising and falling. */
  readonly moves: ReadonlySet<string>
  /** Nouns whose number is a duration: seasons. */
  readonly spans: ReadonlySet<string>
}

/** What a word is to hedges in any of its forms. */
export function hedgeWordOf({before, after, none}: HedgeIndex, forms: readonly string[]): HedgeWord {
  const ends = forms.flatMap((form) => before.get(form) ?? [])
  const idle = forms.flatMap((form) => none.get(form) ?? [])
  const begins = forms.flatMap((form) => after.get(form) ?? [])
  return ends.length + idle.length + begins.length === 0 ? NO_HEDGE : {ends, idle, begins}
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
  return {
    before: endingsOf(keyed(on('before'), fold, lastWords)),
    after: keyed(on('after'), fold, firstWord),
    none: endingsOf(keyed(none, fold, lastWords)),
    moves: new Set(formsOf(pack.moves).map(fold)),
    about: pack.prefix !== undefined,
    spans: new Set(formsOf(pack.weak?.spans).map(fold))
  }
}

/** Phrases by their last two words, or by the last if it is the only one, put by the last and the one before. */
function endingsOf(phrases: ReadonlyMap<string, readonly HedgePhrase[]>): Map<string, Endings> {
  const out = new Map<string, Map<string, readonly HedgePhrase[]>>()
  for (const [key, list] of phrases) {
    const [last = '', before = ''] = key.split(' ').reverse()
    out.set(last, (out.get(last) ?? new Map<string, readonly HedgePhrase[]>()).set(before, list))
  }
  return out
}

const firstWord = (words: readonly string[]): string | undefined => words[0]
const lastWords = (words: readonly string[]): string | undefined => words.slice(-2).join(' ') || undefined

function keyed(
  patterns: ReadonlyArray<Omit<HedgePattern, 'side'>>,
  fold: Fold,
  keyOf: (words: readonly string[]) => string | undefined
): Map<string, HedgePhrase[]> {
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
