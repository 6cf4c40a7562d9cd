import {firstFrom, foldWord} from '../attribution/index.ts'
import type {HedgePack} from '../languages/figures.ts'
import type {Figure, Hedge, HedgeClass} from '../model.ts'
import {formsOf, type WrittenForms} from '../text/forms.ts'
import {compares, isQuantity, looseHedges} from './loose-hedges.ts'
import {noted} from './noted.ts'
import type {Pair} from './pair.ts'
import type {Side} from './text-reading.ts'

/** Hedges that a translator may exchange: "about" and "nearly" are one, a lower bound is a lower bound. */
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
  /** The figure it qualifies; absent if it stands before a word (`at least a week`). */
  readonly figure?: Figure
  readonly answer?: Hedge
  /** Words between the hedge and its figure: the more there are, the less surely it belongs there. */
  readonly gap: number
  /** In the target, the figure that should carry it. */
  readonly target?: Figure
  /** Whether it stands in a clause that may be negated ("none got more than 6"), which can reverse it. */
  readonly doubtful?: true
}

/** "Within two weeks" does not answer "in less than two weeks", nor "reached 40" "no more than 40". */
const answers = (source: Hedge, target: Hedge): boolean =>
  classes(source).some((said) => classes(target).some((told) => ANSWERS[said].includes(told))) &&
  !(
    target.weak &&
    !source.weak &&
    (source.class === 'less-than' || (source.class === 'at-most' && target.class === 'up-to'))
  )

const classes = ({class: said, also}: Hedge): readonly HedgeClass[] => (also ? [said, also] : [said])

/** Two hedges push a figure in opposite directions, or one is a bound and the other a guess. */
export function reverses(source: Hedge, target: Hedge): boolean {
  if (source.weak || target.weak) return false
  const [from, to] = [SIDE[source.class], SIDE[target.class]]
  return from !== undefined && to !== undefined && from !== to && !answers(source, target)
}

/** What became of each hedge of the source, once per pair. Figures that answer each other are compared first; any
 *  remaining hedge answers one without a figure. */
export const hedgeFates: (pair: Pair) => readonly HedgeFate[] = noted(readFates)

function readFates(pair: Pair): readonly HedgeFate[] {
  const {source, target, figures} = pair
  // `Until midnight` is an end, and `within the first week` a place: no hedges.
  const matched = figures.matches.filter(
    ({source: {kind, hedge}, target}) =>
      hedge &&
      !(hedge.class === 'up-to' && (ENDS.has(kind) || target.kind === 'time')) &&
      !(hedge.class === 'at-most' && kind === 'ordinal')
  )
  // Where a figure is answered by several, one of them carries its hedge: "one in a hundred", "an hour and 20 minutes".
  const carried = new Set(
    matched.flatMap(({source: one, target: {hedge}}) => (hedge && answers(one.hedge!, hedge) ? [one] : []))
  )
  const asked = matched.filter(({source: one, target: {hedge}}) => hedge || !carried.has(one))
  // In most pairs the target's own figure carries every hedge. Only in the others is the target searched.
  let spare: Hedge[] | undefined
  const spend = (wanted: (hedge: Hedge) => boolean): Hedge | undefined => {
    if (!spare) {
      // "Less than an hour", which Hebrew says without a numeral, may have been matched with another "one".
      const taken = new Set(
        figures.matches.flatMap(({source: {hedge, sure}, target: one}) =>
          one.hedge && (hedge || sure || one.sure) ? [one.hedge.start] : []
        )
      )
      spare = looseHedges(target).filter((hedge) => !taken.has(hedge.start))
    }
    const at = spare.length > MOST ? spare.slice(0, MOST).findIndex(wanted) : spare.findIndex(wanted)
    return at === -1 ? undefined : spare.splice(at, 1)[0]
  }
  const loose = looseHedges(source)
  const averages = loose.filter((one) => one.class === 'average')
  /** "Only about 700", "about 18 on average": a second hedge beside the first does not answer it. */
  const isAside = (hedge: Hedge, own: Hedge): boolean =>
    own.class !== hedge.class &&
    ((own.class === 'only' && FIRM.has(hedge.class)) ||
      (own.class === 'average' && averages.slice(0, 2).some((one) => one.start !== hedge.start)))
  const out: HedgeFate[] = asked.map((match) => {
    const hedge = match.source.hedge!
    const own = match.target.hedge
    const [said, told] = [polar(source, hedge), own ? polar(target, own) : {}]
    // A hedge that is reversed in one text may be stated directly in the other.
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
  // A verb with a long subject stands too far from its figure to be read as its hedge, but near enough to contradict
  // it.
  const read = new Set(source.figures.map(({hedge}) => hedge))
  for (const {source: figure, target: one} of figures.matches) {
    const own = one.hedge
    if (figure.hedge || !figure.sure || !own || own.weak || !SIDE[own.class]) continue
    let before = firstFrom(loose, figure.start) - 1
    while (before >= 0 && loose[before]!.end > figure.start) before--
    const verb = loose[before]
    if (!verb || !reverses(verb, own) || !isNear(source, verb, figure)) continue
    const between = source.figures.slice(firstFrom(source.figures, verb.end), firstFrom(source.figures, figure.start))
    if (between.some(({kind, sure}) => sure && !ENDS.has(kind))) continue
    if (read.has(verb) || polar(source, verb).turned) continue
    out.push({source: verb, figure, target: one, answer: own, gap: 1})
  }
  const held = new Set(out.map(({source: hedge}) => hedge.start))
  for (const hedge of loose) {
    const compared = compares(source, hedge)
    if (hedge.weak || held.has(hedge.start) || !(compared || isQuantity(source, hedge))) continue
    const answer =
      spend((one) => answers(hedge, one)) ??
      spend((one) => reverses(hedge, one) && (!compared || compares(target, one)))
    // How far two things are apart may be told in other words.
    if (compared && !answer) continue
    out.push({source: hedge, gap: 0, ...(answer && {answer})})
  }
  return out
}

/** What "only" does not say. */
const FIRM: ReadonlySet<HedgeClass> = new Set<HedgeClass>(['more-than', 'at-least', 'about', 'estimated'])

/** Kinds that "until" ends: before them it is not a hedge. */
const ENDS: ReadonlySet<Figure['kind']> = new Set(['time', 'date', 'ordinal', 'age'])

/** How far before a hedge a negation reverses it, and how far it may. */
const TURNS = 3
const MAY_TURN = 7
const TURNED: Readonly<Partial<Record<HedgeClass, HedgeClass>>> = {'more-than': 'at-most', 'less-than': 'at-least'}
const negations = new WeakMap<HedgePack, {by: ReadonlySet<string>; unless: ReadonlySet<string>}>()

/** A hedge as its clause may change it: "should not have exceeded four" says at most four. */
function polar(side: Side, hedge: Hedge): {turned?: Hedge; doubtful?: true} {
  const turned = TURNED[hedge.class]
  if (!turned || hedge.weak) return {}
  const back = denialBefore(side, hedge.start)
  if (back === undefined) return {}
  return back <= TURNS ? {turned: {...hedge, class: turned}} : {doubtful: true}
}

/** How many words before a place its clause is negated, if it is. */
function denialBefore({language, words, text, figures}: Side, start: number): number | undefined {
  const pack = language.hedges
  if (!pack?.turns) return undefined
  let known = negations.get(pack)
  if (!known) {
    const set = (forms: WrittenForms | undefined) =>
      new Set(formsOf(forms).map((word) => foldWord(word, language.names)))
    known = {by: set(pack.turns.by), unless: set(pack.turns.unless)}
    negations.set(pack, known)
  }
  const {by, unless} = known
  // A negation that is part of an earlier hedge reverses no other.
  let floor = 0
  const own = firstFrom(figures, start)
  for (const {hedge: one} of figures.slice(Math.max(0, own - 3), own))
    if (one && one.end <= start) floor = Math.max(floor, one.end)
  const at = firstFrom(words, start - 1)
  for (let back = 1; back <= MAY_TURN; back++) {
    const word = words[at - back]
    const behind = words[at - back + 1]
    if (
      !word ||
      word.start < floor ||
      unless.has(word.fold) ||
      /[.,;:،؛؟!?]/.test(text.slice(word.end, behind?.start ?? start))
    )
      return undefined
    const {fold} = word
    const denies =
      by.has(fold) ||
      language.edits.endings.some((ending) => fold.length > ending.length && fold.endsWith(ending)) ||
      language.edits.joined.some((prefix) => fold.startsWith(prefix) && by.has(fold.slice(prefix.length)))
    if (denies) return back
  }
  return undefined
}

/** Whole words between two places; beyond a dozen the exact number makes no difference. */
function wordsBetween({words}: Side, from: number, to: number): number {
  const first = firstFrom(words, from)
  let at = first
  while (at < words.length && at - first < 12 && words[at]!.end <= to) at++
  return at - first
}

/** So many hedges of one text wait for their partner. No text has more, and the limit keeps the time linear. */
const MOST = 60
/** A hedge without a figure of its own may stand this many words from the figure that it qualifies. */
const REACH = 7
const isNear = (side: Side, {start, end}: Hedge, figure: Figure): boolean =>
  wordsBetween(side, end, figure.start) <= REACH &&
  wordsBetween(side, figure.end, start) <= REACH &&
  !/[.,;:،؛؟!?](?!\d)\s*\p{L}/u.test(
    end <= figure.start ? side.text.slice(end, figure.start) : side.text.slice(figure.end, start)
  )
