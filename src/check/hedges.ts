import {foldWord, indexPhrases, matchPhrase, type PhraseIndex, type PhraseMatch} from '../attribution/index.ts'
import {expand} from '../figures/index.ts'
import type {HedgePack} from '../languages/figures.ts'
import type {Figure, Hedge, HedgeClass} from '../model.ts'
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
  /** It stands in a clause that may be negated ("none got more than 6"), which can turn it round. */
  readonly doubtful?: true
}

/** "Within two weeks" is no answer to "in less than two weeks", nor is "reached 40" to "no more than 40". */
const answers = (source: Hedge, target: Hedge): boolean =>
  ANSWERS[source.class].includes(target.class) &&
  !(
    target.weak &&
    !source.weak &&
    (source.class === 'less-than' || (source.class === 'at-most' && target.class === 'up-to'))
  )

/** Two hedges push a figure to opposite sides, or one is a bound where the other is a guess. */
export function reverses(source: Hedge, target: Hedge): boolean {
  if (source.weak || target.weak) return false
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
    ({source: {kind, hedge}}) => hedge && !(hedge.class === 'up-to' && ENDS.has(kind))
  )
  // "Less than an hour", which Hebrew says without a numeral, may have been held against another "one".
  const taken = new Set(
    figures.matches.flatMap(({source: {hedge, sure}, target: one}) =>
      one.hedge && (hedge || sure || one.sure) ? [one.hedge.start] : []
    )
  )
  const spare = looseHedges(target).filter((hedge) => !taken.has(hedge.start))
  const spend = (wanted: (hedge: Hedge) => boolean): Hedge | undefined => {
    const at = spare.findIndex(wanted)
    return at === -1 ? undefined : spare.splice(at, 1)[0]
  }
  const loose = looseHedges(source)
  /** "Only about 700", "about 18 on average": what stands beside the hedge is no answer to it. */
  const isAside = (hedge: Hedge, own: Hedge): boolean =>
    own.class !== hedge.class &&
    ((own.class === 'only' && FIRM.has(hedge.class)) ||
      (own.class === 'average' && loose.some((one) => one.class === 'average' && one.start !== hedge.start)))
  const out: HedgeFate[] = matched.map((match) => {
    const hedge = match.source.hedge!
    const own = match.target.hedge
    const [said, told] = [polar(source, hedge), own ? polar(target, own) : {}]
    // A hedge that is turned round in one text may be said straight in the other.
    const turned =
      said.turned && own && answers(said.turned, own)
        ? own
        : told.turned && answers(hedge, told.turned)
          ? told.turned
          : own
    const usable =
      turned && !(turned.weak && !hedge.weak && !answers(hedge, turned)) && !isAside(hedge, turned) ? turned : undefined
    const answer =
      usable ??
      spend((one) => answers(hedge, one) && !isAside(hedge, one) && isNear(target, one, match.target)) ??
      (match.source.sure
        ? undefined
        : (spend((one) => answers(hedge, one) && isQuantity(target, one)) ??
          spend((one) => reverses(hedge, one) && isQuantity(target, one))))
    const gap = wordsBetween(source, hedge.end, match.source.start)
    const doubtful = said.doubtful || told.doubtful || (said.turned && turned === own)
    return {
      source: hedge,
      figure: match.source,
      target: match.target,
      gap,
      ...(answer && {answer}),
      ...(doubtful && {doubtful})
    }
  })
  // A verb whose subject is long stands too far from its figure to be read as its hedge, but near enough to gainsay it.
  for (const {source: figure, target: one} of figures.matches) {
    const own = one.hedge
    if (figure.hedge || !figure.sure || !own || own.weak || !SIDE[own.class]) continue
    const verb = loose.findLast(({end}) => end <= figure.start)
    if (!verb || !reverses(verb, own) || !isNear(source, verb, figure)) continue
    const isBetween = ({start, kind, sure}: Figure) =>
      sure && !ENDS.has(kind) && start >= verb.end && start < figure.start
    if (source.figures.some(isBetween)) continue
    if (source.figures.some(({hedge}) => hedge === verb) || polar(source, verb).turned) continue
    out.push({source: verb, figure, target: one, answer: own, gap: 1})
  }
  const held = new Set(out.map(({source: hedge}) => hedge.start))
  for (const hedge of loose) {
    if (held.has(hedge.start) || !isQuantity(source, hedge)) continue
    const answer = spend((one) => answers(hedge, one)) ?? spend((one) => reverses(hedge, one))
    out.push({source: hedge, gap: 0, ...(answer && {answer})})
  }
  fates.set(pair, out)
  return out
}

/** What "only" does not say. */
const FIRM: ReadonlySet<HedgeClass> = new Set<HedgeClass>(['more-than', 'at-least', 'about', 'estimated'])

/** Kinds that "until" ends: it is no hedge before them. */
const ENDS: ReadonlySet<Figure['kind']> = new Set(['time', 'date', 'ordinal'])

/** How far before a hedge a negation turns it round, and how far it may. */
const TURNS = 3
const MAY_TURN = 7
const TURNED: Readonly<Partial<Record<HedgeClass, HedgeClass>>> = {'more-than': 'at-most', 'less-than': 'at-least'}
const negations = new WeakMap<HedgePack, {by: ReadonlySet<string>; unless: ReadonlySet<string>}>()

/** A hedge as its clause may have it: "should not have exceeded four" says at most four. */
function polar({language, words, text, figures}: Side, hedge: Hedge): {turned?: Hedge; doubtful?: true} {
  const turned = TURNED[hedge.class]
  const pack = language.hedges
  if (!turned || hedge.weak || !pack?.turns) return {}
  let known = negations.get(pack)
  if (!known) {
    const set = (list = '') => new Set(list.split('|').map((word) => foldWord(word, language.names)))
    known = {by: set(pack.turns.by), unless: set(pack.turns.unless)}
    negations.set(pack, known)
  }
  const {by, unless} = known
  // A negation that is part of a hedge before it turns no other.
  let floor = 0
  const own = firstFrom(figures, hedge.start)
  for (const {hedge: one} of figures.slice(Math.max(0, own - 3), own))
    if (one && one.end <= hedge.start) floor = Math.max(floor, one.end)
  const at = firstFrom(words, hedge.start - 1)
  for (let back = 1; back <= MAY_TURN; back++) {
    const word = words[at - back]
    const behind = words[at - back + 1]
    if (
      !word ||
      word.start < floor ||
      unless.has(word.fold) ||
      /[.,;:،؛؟!?]/.test(text.slice(word.end, behind?.start ?? hedge.start))
    )
      break
    const {fold} = word
    const denies =
      by.has(fold) ||
      language.edits.endings.some((ending) => fold.length > ending.length && fold.endsWith(ending)) ||
      language.edits.joined.some((prefix) => fold.startsWith(prefix) && by.has(fold.slice(prefix.length)))
    if (denies) return back <= TURNS ? {turned: {...hedge, class: turned}} : {doubtful: true}
  }
  return {}
}

/** Index of the first span that begins at an offset or behind it. */
function firstFrom(spans: ReadonlyArray<{readonly start: number}>, offset: number): number {
  let [low, high] = [0, spans.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (spans[middle]!.start < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Words that stand whole between two places. */
function wordsBetween({words}: Side, from: number, to: number): number {
  const first = firstFrom(words, from)
  let at = first
  while (at < words.length && words[at]!.end <= to) at++
  return at - first
}

/** A hedge without a figure of its own may stand this many words from the figure that it qualifies. */
const REACH = 7
const isNear = (side: Side, {start, end}: Hedge, figure: Figure): boolean =>
  wordsBetween(side, end, figure.start) <= REACH &&
  wordsBetween(side, figure.end, start) <= REACH &&
  !/[.,;:،؛؟!?](?!\d)\s*\p{L}/u.test(
    end <= figure.start ? side.text.slice(end, figure.start) : side.text.slice(figure.end, start)
  )

const BOUNDS: ReadonlySet<HedgeClass> = new Set<HedgeClass>(['at-least', 'more-than', 'less-than'])
const GUESSES: ReadonlySet<HedgeClass> = new Set<HedgeClass>(['about', 'nearly'])

/** Of several words, and before what may be counted: "at least a week", not "close to the sea"; a guess may be one word,
 *  and must be beside what it counts: "about a week", كأسبوع تقريبا. */
function isQuantity(side: Side, hedge: Hedge): boolean {
  if (GUESSES.has(hedge.class)) return countsBeside(side, hedge)
  if (!BOUNDS.has(hedge.class) || !hedge.text.trim().includes(' ')) return false
  const {words} = side
  const {end} = hedge
  // Of פחות משעה the hour may be the last word of the phrase, which only its prefix ended.
  const behind = firstFrom(words, end - 1)
  return [words[behind - 1], words[behind]].some((word) => word && word.end >= end && countersOf(side).has(word.fold))
}

const countsBeside = (side: Side, {start, end, text}: Hedge): boolean => {
  const at = side.words.findIndex((word) => word.end > start)
  const glued = side.words[at]
  if (glued && glued.end > end && end - start === text.length && countersOf(side).has(glued.fold.slice(text.length)))
    return true
  const [before, after] = [side.words[at - 1], side.words.find((word) => word.start >= end)]
  return [before, after].some((word) => word !== undefined && countersOf(side).has(word.fold))
}

const counters = new WeakMap<HedgePack, ReadonlySet<string>>()
function countersOf({language}: Side): ReadonlySet<string> {
  const pack = language.hedges
  if (!pack?.counters) return new Set()
  let known = counters.get(pack)
  if (!known) {
    known = new Set(pack.counters.split('|').map((word) => foldWord(word, language.names)))
    counters.set(pack, known)
  }
  return known
}

interface Index extends PhraseIndex<HedgeClass> {
  /** Verbs and the preposition that may stand behind their subject: يصل … إلى. */
  readonly spread: ReadonlyMap<string, ReadonlySet<string>>
}
const indexes = new WeakMap<HedgePack, Index>()
/** Words of a verb between which its subject may stand: يصل العدد إلى. */
const SPREAD = 4

/** The phrase that begins at a word, as it stands or without a prefix. */
function matchAt(index: Index, side: Side, at: number): PhraseMatch<HedgeClass> | undefined {
  const {fold} = side.words[at]!
  const match = (body: string) => matchPhrase(index, side.words, at, body) ?? spreadPhrase(index, side, at, body)
  let found = match(fold)
  for (const prefix of side.language.names.prefixes) {
    if (found) break
    if (isPrefix(prefix, fold)) found = match(fold.slice(prefix.length))
  }
  return found
}

const isPrefix = (prefix: string, fold: string): boolean => fold.length > prefix.length + 1 && fold.startsWith(prefix)

const looses = new WeakMap<Side, readonly Hedge[]>()

/** Every hedge that a text may hold, with a figure or without, in order. */
function looseHedges(side: Side): readonly Hedge[] {
  let known = looses.get(side)
  if (!known) {
    known = readLoose(side)
    looses.set(side, known)
  }
  return known
}

function readLoose(side: Side): Hedge[] {
  const pack = side.language.hedges
  const found = new Map<number, Hedge>()
  for (const {hedge} of side.figures) if (hedge) found.set(hedge.start, hedge)
  const index = pack && indexOf(pack, side)
  if (index) {
    const ends = [...found.values()]
    for (let at = 0; at < side.words.length; at++) {
      const word = side.words[at]!
      // A short word, or a prefix, is a guess only where it is joined to what may be counted.
      const guess = guessAt(side, at)
      if (guess && !ends.some((hedge) => hedge.start < guess.end && hedge.end > guess.start)) {
        found.set(guess.start, guess)
        continue
      }
      const match = matchAt(index, side, at)
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

/** نحو أسبوع, כשבוע: a hedge too short to be looked for everywhere. */
function guessAt(side: Side, at: number): Hedge | undefined {
  const word = side.words[at]
  const pack = side.language.hedges
  if (!word || !pack || word.fold.length > 12) return undefined
  const next = side.words[at + 1]
  const {short, prefixes} = guessesOf(pack, side)
  if (next && word.fold.length <= 4 && countersOf(side).has(next.fold)) {
    if (bodiesOf(word.fold, side).some((body) => short.has(body)))
      return {start: word.start, end: word.end, text: side.text.slice(word.start, word.end), class: 'about'}
  }
  for (const prefix of prefixes) {
    for (const cut of [0, 1]) {
      if (!word.fold.startsWith(prefix, cut) || !countersOf(side).has(word.fold.slice(cut + prefix.length))) continue
      const start = word.start + cut
      return {start, end: start + prefix.length, text: side.text.slice(start, start + prefix.length), class: 'about'}
    }
  }
  return undefined
}

interface Guesses {
  readonly short: ReadonlySet<string>
  readonly prefixes: readonly string[]
}
const guesses = new WeakMap<HedgePack, Guesses>()
function guessesOf(pack: HedgePack, {language}: Side): Guesses {
  const known = guesses.get(pack)
  if (known) return known
  const about = (pack.before.about ?? '').split('|').filter((form) => form.length === 3 && !form.includes('~'))
  const slots = pack.prefix === 'about' ? (language.figures?.clitics.flatMap((slot) => slot.split('|')) ?? []) : []
  const made: Guesses = {
    short: new Set(about.map((form) => foldWord(form, language.names))),
    prefixes: [...new Set(slots.filter((form) => form.endsWith(':about')).map((form) => form.slice(0, -6)))]
  }
  guesses.set(pack, made)
  return made
}

function indexOf(pack: HedgePack, {language}: Side): Index {
  const known = indexes.get(pack)
  if (known) return known
  const formsOf = (group: HedgePack['before']) =>
    Object.entries(group).flatMap(([name, list]) =>
      list
        .split('|')
        .flatMap(expand)
        .map((form): [string, HedgeClass] => [form.replace(/ \*$/, ''), name as HedgeClass])
    )
  // One word behind a figure ("and up", ומעלה) is a hedge only there.
  const forms = [...formsOf(pack.before), ...formsOf(pack.after).filter(([form]) => form.includes(' '))]
  const index = indexPhrases(
    forms.filter(([form]) => !form.includes('*') && form.replace('~', '').length > 3),
    language.names
  )
  const spread = new Map<string, Set<string>>()
  for (const [first, list] of index.first) {
    const ends = list.filter(({value, words, open}) => value === 'up-to' && words.length === 2 && !open)
    if (ends.length) spread.set(first, new Set(ends.map(({words}) => words[1]!)))
  }
  const made: Index = {...index, spread}
  indexes.set(pack, made)
  return made
}

const bodiesOf = (fold: string, {language}: Side): string[] => [
  fold,
  ...language.names.prefixes.filter((prefix) => isPrefix(prefix, fold)).map((prefix) => fold.slice(prefix.length))
]

function spreadPhrase({spread}: Index, {words}: Side, at: number, body: string): PhraseMatch<HedgeClass> | undefined {
  const ends = spread.get(body)
  if (!ends) return undefined
  for (let next = at + 2; next <= at + SPREAD && words[next]; next++) {
    if (ends.has(words[next]!.fold)) return {value: 'up-to', next: next + 1, open: false}
  }
  return undefined
}
