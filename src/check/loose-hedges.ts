import {firstFrom, foldWord, reachOf, vocabularyOf} from '../attribution/index.ts'
import {hedgePatterns, prefixesOf} from '../figures/index.ts'
import type {HedgePack} from '../languages/figures.ts'
import type {Language} from '../languages/language.ts'
import type {Hedge, HedgeClass} from '../model.ts'
import {formsOf} from '../text/forms.ts'
import {GAP, parsePattern} from '../text/pattern.ts'
import {type Beginning, PhraseIndex, type PhraseMatch} from '../text/phrases.ts'
import type {Listed} from '../text/vocabulary.ts'
import {noted} from './noted.ts'
import type {Side} from './text-reading.ts'

/** What a phrase says; a weak one is not missed. */
interface Sense {
  readonly class: HedgeClass
  readonly weak: boolean
}

interface Table {
  /** What only looks like a hedge. */
  readonly none: PhraseIndex<true>
  readonly phrases: PhraseIndex<Sense>
  /** Verbs, and the preposition that may follow their subject: يصل … إلى. */
  readonly spread: ReadonlyMap<string, ReadonlySet<string>>
  /** Nouns that may be counted. */
  readonly counters: ReadonlySet<string>
  readonly reads: (word: Listed) => Reads | undefined
}

/** What a word may be to a hedge; most words are nothing. */
interface Reads {
  /** A phrase that only looks like a hedge may begin with it. */
  readonly idle: boolean
  /** Its forms, with and without a prefix, with which a phrase may begin. */
  readonly heads: ReadonlyArray<Beginning<Sense>>
  /** A guess if what follows may be counted: نحو أسبوع. */
  readonly short: boolean
  /** A guess that the letters of a prefix join to what may be counted: כשבוע. */
  readonly joined: {readonly from: number; readonly to: number} | undefined
}

const tables = new WeakMap<HedgePack, Table>()
/** Hedges whose last word is only joined to them by its prefix. */
const joined = new WeakSet<Hedge>()

/** Every hedge that a text may hold, with a figure or without, in order. */
export const looseHedges: (side: Side) => readonly Hedge[] = noted(readLoose)

function readLoose(side: Side): Hedge[] {
  const pack = side.language.hedges
  const ends = side.figures.flatMap(({hedge}) => hedge ?? [])
  if (!pack) return ends
  const table = tableOf(pack, side.language)
  const found = new Map<number, Hedge>()
  for (const hedge of ends) found.set(hedge.start, hedge)
  const reach = reachOf(ends)
  for (let at = 0; at < side.words.length; at++) {
    const word = side.words[at]!
    const reads = table.reads(word)
    if (!reads) continue
    const idle = reads.idle ? table.none.longest(side.words, at, word.fold) : undefined
    if (idle) {
      at = idle.next - 1
      continue
    }
    const guess = guessAt(side, at, reads, table)
    if (guess && reach(guess.end) <= guess.start) {
      found.set(guess.start, guess)
      continue
    }
    const match = matchAt(table, reads, side, at)
    if (!match) continue
    const last = side.words[match.next - 1]!
    const {end} = last
    const {start} = word
    // "Reached the top" is not "up to": if only a prefix ends the phrase, what it is joined to must be countable.
    if (
      match.open &&
      match.value.class === 'up-to' &&
      !((side.figures[firstFrom(side.figures, last.start)]?.start ?? Infinity) <= end + 2)
    )
      continue
    at = match.next - 1
    if (reach(end) > start) continue
    const {class: kind, weak} = match.value
    const hedge: Hedge = {start, end, text: side.text.slice(start, end), class: kind, ...(weak && {weak})}
    if (match.open) joined.add(hedge)
    found.set(start, hedge)
  }
  return [...found.values()].sort((a, b) => a.start - b.start)
}

/** The phrase that begins at a word, with or without its prefix. */
function matchAt(table: Table, {heads}: Reads, side: Side, at: number): PhraseMatch<Sense> | undefined {
  for (const head of heads) {
    const match = table.phrases.from(side.words, at, head) ?? spreadPhrase(table, side, at, head.form)
    if (match) return match
  }
  return undefined
}

/** The words of a verb between which its subject may stand: يصل العدد إلى. */
const SPREAD = 6

function spreadPhrase({spread}: Table, {words}: Side, at: number, body: string): PhraseMatch<Sense> | undefined {
  const ends = spread.get(body)
  if (!ends) return undefined
  for (let next = at + 2; next <= at + SPREAD && words[next]; next++) {
    if (ends.has(words[next]!.fold)) return {value: {class: 'up-to', weak: false}, next: next + 1, open: false}
  }
  return undefined
}

/** A hedge too short to be looked for everywhere: only where it is joined to what may be counted. */
function guessAt({text, words}: Side, at: number, {short, joined}: Reads, {counters}: Table): Hedge | undefined {
  const word = words[at]!
  const next = words[at + 1]
  if (short && next && counters.has(next.fold))
    return {start: word.start, end: word.end, text: text.slice(word.start, word.end), class: 'about'}
  if (!joined) return undefined
  const [start, end] = [word.start + joined.from, word.start + joined.to]
  return {start, end, text: text.slice(start, end), class: 'about'}
}

function tableOf(pack: HedgePack, {names, figures}: Language): Table {
  const known = tables.get(pack)
  if (known) return known
  // One word after a figure ("and up", ומעלה) is a hedge only there.
  const searched = hedgePatterns(pack)
    .map((pattern) => ({...pattern, words: pattern.words.filter((word) => word !== GAP)}))
    .filter(({words, side}) => words.join(' ').length > 3 && (side === 'before' || words.length > 1))
  const none = new PhraseIndex<true>()
  for (const form of formsOf(pack.none)) {
    const {words} = parsePattern(form, [])
    if (!words.includes(GAP))
      none.add(
        words.map((word) => foldWord(word, names)),
        true
      )
  }
  const phrases = new PhraseIndex<Sense>()
  const spread = new Map<string, Set<string>>()
  for (const pattern of searched) {
    const words = pattern.words.map((word) => foldWord(word, names))
    phrases.add(words, {class: pattern.class, weak: pattern.weak === 'any'}, {open: pattern.joinedBehind})
    const [verb, preposition] = words
    if (pattern.class !== 'up-to' || words.length !== 2 || pattern.joinedBehind) continue
    spread.set(verb!, (spread.get(verb!) ?? new Set()).add(preposition!))
  }
  const counters = countersOf(pack, names, figures)
  const about = formsOf(pack.before.about).filter((form) => form.length === 3 && !form.includes('~'))
  const shorts = new Set(about.map((form) => foldWord(form, names)))
  const prefixes = pack.prefix === 'about' && figures ? [...new Set(prefixesOf(figures, 'about'))] : []
  const reads = (fold: string): Reads | undefined => {
    const forms = [fold]
    for (const prefix of names.prefixes) {
      if (fold.length > prefix.length + 1 && fold.startsWith(prefix)) forms.push(fold.slice(prefix.length))
    }
    const heads = phrases.beginnings(forms) ?? []
    const short = fold.length <= 4 && forms.some((form) => shorts.has(form))
    const joined = fold.length > 12 ? undefined : joinedIn(fold, prefixes, counters)
    const idle = none.begins(fold)
    return heads.length > 0 || short || joined || idle ? {heads, short, joined, idle} : undefined
  }
  const table = {none, phrases, spread, counters, reads: vocabularyOf(names).table(reads)}
  tables.set(pack, table)
  return table
}

/** What a pack names, and its units in one word: أقل من متر. */
function countersOf(pack: HedgePack, names: Language['names'], figures: Language['figures']): ReadonlySet<string> {
  const units = pack.counters && !figures.words.a ? Object.values(figures.units).flatMap((forms) => formsOf(forms)) : []
  const words = [...formsOf(pack.counters), ...units.filter((form) => [...form].length > 2 && !form.includes(' '))]
  return new Set(words.map((word) => foldWord(word, names)))
}

/** The prefix may follow another of one letter: וכשבוע. */
function joinedIn(fold: string, prefixes: readonly string[], counters: ReadonlySet<string>): Reads['joined'] {
  for (const prefix of prefixes) {
    for (const from of [0, 1]) {
      const to = from + prefix.length
      if (fold.startsWith(prefix, from) && counters.has(fold.slice(to))) return {from, to}
    }
  }
  return undefined
}

const BOUNDS: ReadonlySet<HedgeClass> = new Set<HedgeClass>(['at-least', 'more-than', 'less-than'])
const GUESSES: ReadonlySet<HedgeClass> = new Set<HedgeClass>(['about', 'nearly'])

/** Either several words, before what may be counted: "at least a week", not "close to the sea"; or, for a guess, one
 *  word beside what it counts: "about a week", كأسبوع تقريبا. */
export function isQuantity(side: Side, hedge: Hedge): boolean {
  const {words, language} = side
  if (!language.hedges) return false
  const {counters} = tableOf(language.hedges, language)
  if (GUESSES.has(hedge.class)) return countsBeside(side, hedge, counters)
  if (!BOUNDS.has(hedge.class) || !hedge.text.trim().includes(' ')) return false
  const {end} = hedge
  // In פחות משעה the hour is the last word of the phrase, which only its prefix ended; in מתחת למים nothing is counted.
  const behind = firstFrom(words, end - 1)
  const figure = side.figures[firstFrom(side.figures, end)]?.start ?? Infinity
  const {prefixes} = language.names
  const counts = (fold: string) =>
    counters.has(fold) || prefixes.some((prefix) => fold.startsWith(prefix) && counters.has(fold.slice(prefix.length)))
  const [last, next] = [words[behind - 1], words[behind]]
  if (joined.has(hedge))
    return [last, next].some((word) => word && word.start < end && word.end >= end && counts(word.fold))
  return [last, next].some((word) => word && word.end >= end && word.start <= figure && counters.has(word.fold))
}

/** Eleven points fewer than a week ago: a bound right behind a figure or what it counts says how far two things are
 *  apart. */
export function compares({figures, words, text}: Side, hedge: Hedge): boolean {
  const {start} = hedge
  if (hedge.class !== 'more-than' && hedge.class !== 'less-than') return false
  const figure = figures[firstFrom(figures, start) - 1]
  if (!figure || figure.end > start) return false
  const between = firstFrom(words, start) - firstFrom(words, figure.end)
  return between <= 1 && !/[^\p{L}\p{M}\s]/u.test(text.slice(figure.end, start))
}

function countsBeside({words}: Side, {start, end, text}: Hedge, counters: ReadonlySet<string>): boolean {
  const behind = firstFrom(words, start)
  const at = words[behind - 1] && words[behind - 1]!.end > start ? behind - 1 : behind
  const glued = words[at]
  if (glued && glued.end > end && end - start === text.length && counters.has(glued.fold.slice(text.length)))
    return true
  const [before, after] = [glued && words[at - 1], words[firstFrom(words, end)]]
  return [before, after].some((word) => word !== undefined && counters.has(word.fold))
}
