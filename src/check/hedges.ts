import {foldWord, headsOf, indexPhrases, matchPhrase, type PhraseIndex, type PhraseMatch} from '../attribution/index.ts'
import type {HedgePack} from '../languages/figures.ts'
import type {Language} from '../languages/language.ts'
import type {Figure, Hedge, HedgeClass} from '../model.ts'
import {remembered} from '../remember.ts'
import type {Pair} from './pair.ts'
import type {Side} from './side.ts'

/** Hedges that a translator may put for another: about and nearly are one, a lower bound is a lower bound. */
const ANSWERS: Readonly<Record<HedgeClass, readonly HedgeClass[]>> = {
  'more-than': ['more-than', 'at-least'],
  'at-least': ['at-least', 'more-than'],
  'less-than': ['less-than', 'at-most', 'up-to', 'nearly'],
  'at-most': ['at-most', 'up-to', 'less-than'],
  'up-to': ['up-to', 'at-most', 'less-than'],
  about: ['about', 'nearly', 'estimated', 'average'],
  nearly: ['nearly', 'about', 'estimated', 'less-than'],
  estimated: ['estimated', 'about', 'nearly', 'average'],
  only: ['only'],
  average: ['average', 'about', 'estimated']
}

const SIDE: Readonly<Partial<Record<HedgeClass, 'up' | 'down' | 'guess'>>> = {
  'more-than': 'up',
  'at-least': 'up',
  'less-than': 'down',
  'at-most': 'down',
  'up-to': 'down',
  about: 'guess',
  nearly: 'guess',
  estimated: 'guess'
}

/** A hedge of the source and what became of it. */
export interface HedgeFate {
  readonly source: Hedge
  /** The figure it qualifies; absent where it stands before a word (`at least a week`). */
  readonly figure?: Figure
  readonly answer?: Hedge
  /** Words between the hedge and its figure: the more, the less it is sure to belong there. */
  readonly gap: number
  /** In the target, the figure that should carry it. */
  readonly target?: Figure
}

const answers = (source: Hedge, target: Hedge): boolean => ANSWERS[source.class].includes(target.class)

/** Two hedges push a figure to opposite sides, or one is a bound where the other is a guess. */
export function reverses(source: Hedge, target: Hedge): boolean {
  const [from, to] = [SIDE[source.class], SIDE[target.class]]
  return from !== undefined && to !== undefined && from !== to && !answers(source, target)
}

const fates = new WeakMap<Pair, readonly HedgeFate[]>()

/** What became of each hedge of the source, once per pair. Figures that answer each other are held together first;
 *  hedges without a figure are answered by any that is left. */
export function hedgeFates(pair: Pair): readonly HedgeFate[] {
  const known = fates.get(pair)
  if (known) return known
  const {source, target, figures} = pair
  // `Until midnight` is an end and no hedge.
  const matched = figures.matches.filter(
    ({source: {kind, hedge}}) => hedge && !(hedge.class === 'up-to' && (kind === 'time' || kind === 'date'))
  )
  // Most pairs have no hedge that the target's own figure does not carry: only then is the target searched.
  let spare: Hedge[] | undefined
  const spend = (wanted: (hedge: Hedge) => boolean): Hedge | undefined => {
    if (!spare) {
      const taken = new Set(figures.matches.map(({target: {hedge}}) => hedge?.start))
      spare = looseHedges(target).filter(({start}) => !taken.has(start))
    }
    const at = spare.findIndex(wanted)
    return at === -1 ? undefined : spare.splice(at, 1)[0]
  }
  const out: HedgeFate[] = matched.map((match) => {
    const hedge = match.source.hedge!
    const answer = match.target.hedge ?? spend((one) => answers(hedge, one) && isNear(target, one, match.target))
    const gap = wordsBetween(source, hedge.end, match.source.start)
    return {source: hedge, figure: match.source, target: match.target, gap, ...(answer && {answer})}
  })
  const held = new Set(out.map(({source: hedge}) => hedge.start))
  for (const hedge of looseHedges(source)) {
    if (held.has(hedge.start) || !isQuantity(source, hedge)) continue
    const answer = spend((one) => answers(hedge, one)) ?? spend((one) => reverses(hedge, one))
    out.push({source: hedge, gap: 0, ...(answer && {answer})})
  }
  fates.set(pair, out)
  return out
}

/** A hedge without a figure of its own may stand this many words from the figure that it qualifies. */
const REACH = 7

/** Counted up to one that is out of reach. */
function wordsBetween({words}: Side, from: number, to: number): number {
  let first = 0
  let behind = words.length
  while (first < behind) {
    const middle = (first + behind) >> 1
    if (words[middle]!.start < from) first = middle + 1
    else behind = middle
  }
  let next = first
  while (next <= first + REACH && next < words.length && words[next]!.end <= to) next++
  return next - first
}

const isNear = (side: Side, {start, end}: Hedge, figure: Figure): boolean =>
  wordsBetween(side, end, figure.start) <= REACH && wordsBetween(side, figure.end, start) <= REACH

const BOUNDS: ReadonlySet<HedgeClass> = new Set<HedgeClass>(['at-least', 'more-than', 'less-than'])

/** Of several words, and before what may be counted: "at least a week", not "close to the sea". */
function isQuantity({language, words}: Side, {class: name, text, end}: Hedge): boolean {
  const counters = language.hedges && tableOf(language.hedges, language).counters
  if (!counters || !BOUNDS.has(name) || !text.trim().includes(' ')) return false
  const next = words.find(({start}) => start >= end - 1) ?? words.find((word) => word.end >= end)
  return next !== undefined && counters.has(next.fold)
}

interface Table {
  readonly phrases: PhraseIndex<HedgeClass>
  /** What a word may be without its prefix, where a hedge may begin with it. */
  readonly heads: (fold: string) => readonly string[] | undefined
  readonly counters: ReadonlySet<string>
}

const tables = new WeakMap<HedgePack, Table>()
/** Words of a verb between which its subject may stand: يصل العدد إلى. */
const SPREAD = 4

/** Every hedge that a text may hold, with a figure or without, in order. */
function looseHedges(side: Side): Hedge[] {
  const pack = side.language.hedges
  const found = new Map<number, Hedge>()
  for (const {hedge} of side.figures) if (hedge) found.set(hedge.start, hedge)
  const table = pack && tableOf(pack, side.language)
  if (table) {
    const ends = [...found.values()]
    for (let at = 0; at < side.words.length; at++) {
      const word = side.words[at]!
      const heads = table.heads(word.fold)
      const match = heads && phraseAt(table.phrases, heads, side, at)
      if (!match) continue
      const last = side.words[match.next - 1]!
      const {end} = last
      const {start} = word
      // "Reached the top" is no "up to": where only a prefix ends the phrase, what it is joined to must count.
      if (
        match.open &&
        match.value === 'up-to' &&
        !side.figures.some((one) => one.start >= last.start && one.start <= end + 2)
      )
        continue
      at = match.next - 1
      if (ends.some((hedge) => hedge.start < end && hedge.end > start)) continue
      found.set(start, {start, end, text: side.text.slice(start, end), class: match.value})
    }
  }
  return [...found.values()].sort((a, b) => a.start - b.start)
}

function phraseAt(
  phrases: Table['phrases'],
  heads: readonly string[],
  side: Side,
  at: number
): PhraseMatch<HedgeClass> | undefined {
  for (const head of heads) {
    const match = matchPhrase(phrases, side.words, at, head) ?? spreadPhrase(phrases, side, at, head)
    if (match) return match
  }
  return undefined
}

function tableOf(pack: HedgePack, {names}: Language): Table {
  const known = tables.get(pack)
  if (known) return known
  const formsOf = (group: HedgePack['before']) =>
    Object.entries(group).flatMap(([name, list]) =>
      list.split('|').map((form): [string, HedgeClass] => [form, name as HedgeClass])
    )
  // One word behind a figure ("and up", ומעלה) is a hedge only there.
  const forms = [...formsOf(pack.before), ...formsOf(pack.after).filter(([form]) => form.includes(' '))]
  const phrases = indexPhrases(
    forms.filter(([form]) => !form.includes('{') && form.replace('~', '').length > 3),
    names
  )
  const table = {
    phrases,
    heads: remembered((fold) => headsOf(phrases, bodiesOf(fold, names.prefixes))),
    counters: new Set(pack.counters?.split('|').map((word) => foldWord(word, names)))
  }
  tables.set(pack, table)
  return table
}

const bodiesOf = (fold: string, prefixes: readonly string[]): string[] => [
  fold,
  ...prefixes
    .filter((prefix) => fold.length > prefix.length + 2 && fold.startsWith(prefix))
    .map((prefix) => fold.slice(prefix.length))
]

function spreadPhrase(
  index: PhraseIndex<HedgeClass>,
  {words}: Side,
  at: number,
  body: string
): PhraseMatch<HedgeClass> | undefined {
  for (const {words: wanted, value, open} of index.first.get(body) ?? []) {
    if (value !== 'up-to' || wanted.length !== 2 || open) continue
    for (let next = at + 2; next <= at + SPREAD && words[next]; next++) {
      if (words[next]!.fold === wanted[1]) return {value, next: next + 1, open: false}
    }
  }
  return undefined
}
