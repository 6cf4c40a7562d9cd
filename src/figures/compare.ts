import type {Figure} from '../model.ts'
import {shares, splits} from './decompose.ts'
import {elidedScales} from './elided.ts'
import {type Equivalence, equivalenceOf, type Match} from './equivalence.ts'
import {sums} from './sums.ts'
import {isDuration} from './units.ts'

/** What became of one text's figures in another. Every list is in source order, `added` in target order. */
export interface Comparison {
  readonly matches: readonly Match[]
  /** Source figures that nothing answers, except those the reader is not sure of. */
  readonly missing: readonly Figure[]
  /** Target figures that answer nothing, with the same exception. */
  readonly added: readonly Figure[]
  /** A missing and an added figure of the same family, taken as one change; they are in neither list above. */
  readonly changed: ReadonlyArray<{readonly source: Figure; readonly target: Figure}>
}

/** Compare the figures of two texts by value. Order is ignored: Arabic and Hebrew move numerals within a sentence. Each
 *  figure answers once, and the strictest answers are given first. Linear; never throws.
 *  @example
 *  import {compareFigures, readFigures} from 'polyedition/figures'
 *  import {ar} from 'polyedition/languages/ar'
 *  import {en} from 'polyedition/languages/en'
 *  const {missing} = compareFigures(readFigures('3 of 25', en), readFigures('3', ar))
 *  missing.map(({value}) => value) // → ['25'] */
export function compareFigures(source: readonly Figure[], target: readonly Figure[]): Comparison {
  const desk = new Desk(source, target)
  // Sure figures go first; otherwise a plural that looks like a dual could take the two that answers a "second".
  for (const which of ['sure', 'unsure'] as const) {
    if (desk.settled) break
    // "Not one in a hundred, but one in three": match shares before the "one" of the second goes to the first.
    if (which === 'unsure') for (const match of shares(desk.openSource(), desk.openTarget())) desk.take(match)
    desk.sameValues(which)
    if (which === 'sure') for (const match of shares(desk.openSource(), desk.openTarget())) desk.take(match)
    // A fortnight is two weeks before it is two of anything.
    desk.nearest(which, isSpanRestated)
    desk.nearest(which, (how) => how === 'restated' || how === 'same')
    if (which === 'sure') for (const match of sums(desk.openSource(), desk.openTarget())) desk.take(match)
    desk.nearest(which, (how) => how === 'converted')
  }
  if (!desk.settled) for (const match of splits(desk.openSource(), desk.openTarget())) desk.take(match)
  if (!desk.settled)
    for (const match of elidedScales({open: desk.openSource(), all: source}, {open: desk.openTarget(), all: target}))
      desk.take(match)
  desk.nearest('sure', (how) => how === 'unit' || how === 'exchanged')
  const changed = desk.settled ? [] : inPlace(desk)
  for (const pair of changed) desk.close(pair.source, pair.target)
  desk.close(...doubled(target, desk.openTarget()))
  return {
    matches: desk.matches.sort((a, b) => a.source.start - b.source.start || a.target.start - b.target.start),
    missing: desk.openSource().filter((figure) => figure.sure),
    added: desk.openTarget().filter((figure) => figure.sure),
    changed
  }
}

/** Added figures that state the one behind them, which answers the source, in the unit of the readers: 209 km (130
 *  miles). */
function doubled(all: readonly Figure[], open: readonly Figure[]): Figure[] {
  if (open.length === 0 || open.length === all.length) return []
  const waiting = new Set(open)
  return all.filter((figure, at) => {
    const next = all[at + 1]
    return waiting.has(figure) && next !== undefined && !waiting.has(next) && isRestated(figure, next)
  })
}

/** Whether the second figure is the first in another unit, with no more than a bracket, a dash or a word between. */
const isRestated = (a: Figure, b: Figure): boolean =>
  a.kind === 'measure' && b.kind === 'measure' && b.start - a.end <= 4 && equivalenceOf(a, b) === 'converted'

/** Whether a duration is restated in another unit. */
const isSpanRestated = (how: Equivalence, {unit}: Figure): boolean =>
  how === 'converted' && unit !== undefined && isDuration(unit)

/** How far from its own place to look for a figure's match: enough for any sentence, linear for any text. */
const REACH = 40

/** Whether the reader is sure that these are figures. */
type Certainty = 'sure' | 'unsure'

/** The figures still waiting for an answer. */
class Desk {
  readonly matches: Match[] = []
  readonly #source: readonly Figure[]
  readonly #target: readonly Figure[]
  readonly #closed: Set<Figure> = new Set()

  constructor(source: readonly Figure[], target: readonly Figure[]) {
    this.#source = source
    this.#target = target
  }

  /** Nothing is left to match once either side is empty. */
  get settled(): boolean {
    const isClosed = (figure: Figure) => this.#closed.has(figure)
    return this.#source.every(isClosed) || this.#target.every(isClosed)
  }

  openSource(): Figure[] {
    return this.#source.filter((figure) => !this.#closed.has(figure))
  }

  openTarget(): Figure[] {
    return this.#target.filter((figure) => !this.#closed.has(figure))
  }

  close(...figures: Figure[]): void {
    for (const figure of figures) this.#closed.add(figure)
  }

  take(match: Match): void {
    this.matches.push(match)
    this.close(match.source, match.target)
  }

  /** The ordinary case, and nearly every figure: same kind, value and unit; a sure target before an unsure one. */
  sameValues(which: Certainty): void {
    const waiting = new Map<string, Figure[]>()
    const label = (figure: Figure) => `${figure.kind} ${figure.value}`
    for (const figure of this.openTarget()) {
      const row = waiting.get(label(figure))
      if (row) row.push(figure)
      else waiting.set(label(figure), [figure])
    }
    // A word that may or may not be a dual is one if it is hedged.
    const sure = which === 'sure'
    const open = this.openSource().filter((figure) => figure.sure === sure)
    const first = sure ? open : [...open.filter(({hedge}) => hedge), ...open.filter(({hedge}) => !hedge)]
    for (const figure of first) {
      const row = waiting.get(label(figure))
      if (!row) continue
      const near = row.length > REACH ? row.slice(0, REACH) : row
      for (const wanted of [true, false]) {
        const fits = (other: Figure) => other.sure === wanted && equivalenceOf(figure, other) === 'same'
        // Of several equal figures, prefer one that is likewise hedged, or likewise not.
        const alike = near.length > 1 ? near.findIndex((other) => !other.hedge === !figure.hedge && fits(other)) : -1
        const at = alike < 0 ? near.findIndex(fits) : alike
        if (at < 0) continue
        this.take({source: figure, target: row[at]!, how: 'same'})
        row.splice(at, 1)
        break
      }
    }
  }

  /** Give each open source figure the nearest open target figure that answers it in an accepted way. */
  nearest(which: Certainty, accept: (how: Equivalence, figure: Figure) => boolean): void {
    if (this.settled) return
    const target = this.openTarget()
    const scale = this.#target.length / Math.max(1, this.#source.length)
    for (const [at, figure] of this.#source.entries()) {
      if (figure.sure !== (which === 'sure') || this.#closed.has(figure) || target.length === 0) continue
      let best: {match: Match; distance: number} | undefined
      for (const [place, other] of around(target, at * scale)) {
        if (this.#closed.has(other)) continue
        const how = equivalenceOf(figure, other)
        if (!how || !accept(how, figure)) continue
        // Two unsure figures prove nothing, and a sure one is worth going further for.
        const distance = Math.abs(place - at * scale) + (other.sure ? 0 : REACH)
        if (!best || distance < best.distance) best = {match: {source: figure, target: other, how}, distance}
      }
      if (best) this.take(best.match)
    }
  }
}

/** The items around a place: all of them, unless there are very many. */
function* around<T>(items: readonly T[], place: number): Iterable<[number, T]> {
  const from =
    items.length <= 2 * REACH ? 0 : Math.max(0, Math.min(items.length - 2 * REACH, Math.round(place) - REACH))
  for (let at = from; at < Math.min(items.length, from + 2 * REACH); at++) yield [at, items[at]!]
}

/** Pair what is missing with what was added, first by kind and unit, then by family: the desk wants to read "5 became
 *  6", not that 5 disappeared and 6 appeared. */
function inPlace(desk: Desk): Array<{source: Figure; target: Figure}> {
  const added = desk.openTarget().filter((figure) => figure.sure || isMonth(figure))
  const pairs: Array<{source: Figure; target: Figure}> = []
  for (const source of desk.openSource()) {
    if (!(source.sure || isMonth(source)) || added.length === 0) continue
    // A name that is also a month would be the same month in both texts.
    const mayPair = (target: Figure) => source.sure === target.sure
    const candidates = added.slice(0, REACH)
    const at = candidates.findIndex(
      (target) => mayPair(target) && target.kind === source.kind && target.unit === source.unit
    )
    const kin = at >= 0 ? at : candidates.findIndex((target) => mayPair(target) && family(target) === family(source))
    if (kin < 0) continue
    pairs.push({source, target: added[kin]!})
    added.splice(kin, 1)
  }
  return pairs
}

const isMonth = ({kind, value}: Figure): boolean => kind === 'date' && value.length === 4 && value.startsWith('--')

/** Kinds that are easily mistaken for each other. */
function family(figure: Figure): string {
  return figure.kind === 'date' || figure.kind === 'decade' || figure.kind === 'time' ? 'calendar' : 'number'
}
