import type {Band} from './band.ts'
import {IMPOSSIBLE, type Scorer} from './score.ts'

/** One step through both articles. Without source pieces, something was added; without target pieces, left out. */
export interface Step {
  readonly source: readonly number[]
  readonly target: readonly number[]
  /** How much likelier than chance, in nats; 0 for what stands alone. */
  readonly score: number
  /** How sure the alignment as a whole is of this step: 0 to 1. */
  readonly certainty: number
}

/** How often translators do what, in nats. */
export interface Habits {
  readonly skip: number
  /** Of a block without words. */
  readonly skipWordless: number
  /** Two to one, three to one. */
  readonly merge: readonly [two: number, three: number]
  /** Two neighbours changed places. */
  readonly swap: number
}

/** How many pieces of each side a step takes; the last is two neighbours that changed places. */
type Move = readonly [down: number, across: number]
const PLAIN: readonly Move[] = [
  [1, 1],
  [1, 0],
  [0, 1]
]
const ALL: readonly Move[] = [...PLAIN, [2, 1], [1, 2], [3, 1], [1, 3], [2, 2]]
const SWAP = 7

/** Two lists of pieces, by their numbers, and where in their lattice to look. */
export interface Field {
  readonly scorer: Scorer
  readonly source: readonly number[]
  readonly target: readonly number[]
  readonly band: Band
  readonly habits: Habits
}

/** The best way through two articles, one for one or left out, without its certainty. */
export const roughWay = (field: Field): Step[] => new Lattice(field, PLAIN).way()

/** The best way through two articles, by dynamic programming over the nodes of a band, and how sure each step is: the
 *  share of all ways, by their likelihood, that take it. */
export const bestWay = (field: Field): Step[] => new Lattice(field, ALL).certainWay()

class Lattice {
  readonly #field: Field
  readonly #moves: readonly Move[]
  /** Of the first node of each row. */
  readonly #offsets: Float64Array
  /** By node and move; NaN where nobody has asked. */
  readonly #scores: Float64Array

  constructor(field: Field, moves: readonly Move[]) {
    const {source, band} = field
    this.#field = field
    this.#moves = moves
    this.#offsets = new Float64Array(source.length + 2)
    for (let row = 0; row <= source.length; row++)
      this.#offsets[row + 1] = this.#offsets[row]! + band.high[row]! - band.low[row]! + 1
    this.#scores = new Float64Array(this.#size * moves.length).fill(Number.NaN)
  }

  get #size(): number {
    return this.#offsets[this.#field.source.length + 1]!
  }

  way(): Step[] {
    const best = new Float64Array(this.#size).fill(IMPOSSIBLE)
    const taken = new Int8Array(this.#size)
    best[this.#at(0, 0)] = 0
    this.#forward((from, to, score, move) => {
      if (best[from]! + score <= best[to]!) return
      best[to] = best[from]! + score
      taken[to] = move
    })
    const steps: Step[] = []
    for (let [row, column] = [this.#field.source.length, this.#field.target.length]; row > 0 || column > 0; ) {
      const move = taken[this.#at(row, column)]!
      row -= this.#moves[move]![0]
      column -= this.#moves[move]![1]
      steps.push(...this.#steps(row, column, move))
    }
    return steps.reverse()
  }

  certainWay(): Step[] {
    const {source, target} = this.#field
    const [sums, rests] = [0, 0].map(() => new Float64Array(this.#size).fill(IMPOSSIBLE)) as [
      Float64Array,
      Float64Array
    ]
    const end = this.#at(source.length, target.length)
    sums[this.#at(0, 0)] = rests[end] = 0
    this.#forward((from, to, score) => {
      sums[to] = logSum(sums[to]!, sums[from]! + score)
    })
    this.#backward((from, to, score) => {
      rests[from] = logSum(rests[from]!, rests[to]! + score)
    })
    return this.way().map((step) => {
      const {row, column, move} = step as Placed
      const [from, to] = [this.#at(row, column), this.#at(row + this.#moves[move]![0], column + this.#moves[move]![1])]
      const certainty = Math.exp(sums[from]! + this.#score(row, column, move) + rests[to]! - sums[end]!)
      return {...step, certainty}
    })
  }

  /** What a move from a node stands for; in the order from its end. */
  #steps(row: number, column: number, move: number): Placed[] {
    const {source, target, habits} = this.#field
    const [down, across] = this.#moves[move]!
    const [is, js] = [source.slice(row, row + down), target.slice(column, column + across)]
    const at = {row, column, move, certainty: 1}
    if (move !== SWAP) {
      const prior = habits.merge[down + across - 3] ?? 0
      return [{...at, source: is, target: js, score: down && across ? this.#score(row, column, move) - prior : 0}]
    }
    return [
      {...at, source: [is[1]!], target: [js[0]!], score: this.#pair(row + 1, column)},
      {...at, source: [is[0]!], target: [js[1]!], score: this.#pair(row, column + 1)}
    ]
  }

  /** The number of a node, or -1 outside of the band. */
  #at(row: number, column: number): number {
    const {source, target, band} = this.#field
    if (row > source.length || column > target.length) return -1
    const low = band.low[row]!
    return column < low || column > band.high[row]! ? -1 : this.#offsets[row]! + column - low
  }

  #forward(visit: Visit): void {
    for (let row = 0; row <= this.#field.source.length; row++)
      for (let column = this.#field.band.low[row]!; column <= this.#field.band.high[row]!; column++)
        this.#leave(row, column, visit)
  }

  #backward(visit: Visit): void {
    for (let row = this.#field.source.length; row >= 0; row--)
      for (let column = this.#field.band.high[row]!; column >= this.#field.band.low[row]!; column--)
        this.#leave(row, column, visit)
  }

  #leave(row: number, column: number, visit: Visit): void {
    const from = this.#at(row, column)
    for (let move = 0; move < this.#moves.length; move++) {
      const to = this.#at(row + this.#moves[move]![0], column + this.#moves[move]![1])
      if (to < 0) continue
      const score = this.#score(row, column, move)
      if (score !== IMPOSSIBLE) visit(from, to, score, move)
    }
  }

  #score(row: number, column: number, move: number): number {
    const place = this.#at(row, column) * this.#moves.length + move
    const known = this.#scores[place]!
    if (!Number.isNaN(known)) return known
    const score = this.#made(row, column, move)
    this.#scores[place] = score
    return score
  }

  #made(row: number, column: number, move: number): number {
    const {scorer, source, target, habits} = this.#field
    const [down, across] = this.#moves[move]!
    if (across === 0) return scorer.source[source[row]!]!.segment ? habits.skip : habits.skipWordless
    if (down === 0) return scorer.target[target[column]!]!.segment ? habits.skip : habits.skipWordless
    if (move === SWAP) return habits.swap + this.#pair(row, column + 1) + this.#pair(row + 1, column)
    const [from, to] = [source[row]!, target[column]!]
    // What is merged stands together in its article.
    if (source[row + down - 1] !== from + down - 1 || target[column + across - 1] !== to + across - 1) return IMPOSSIBLE
    return (habits.merge[down + across - 3] ?? 0) + scorer.of({at: from, count: down}, {at: to, count: across})
  }

  #pair(row: number, column: number): number {
    if (this.#at(row, column) >= 0) return this.#score(row, column, 0)
    const {scorer, source, target} = this.#field
    return scorer.of({at: source[row]!, count: 1}, {at: target[column]!, count: 1})
  }
}

type Visit = (from: number, to: number, score: number, move: number) => void

/** A step with the node at which it begins. */
interface Placed extends Step {
  readonly row: number
  readonly column: number
  readonly move: number
}

function logSum(a: number, b: number): number {
  if (a === IMPOSSIBLE) return b
  if (b === IMPOSSIBLE) return a
  const [more, less] = a > b ? [a, b] : [b, a]
  return more - less > NOTHING ? more : more + Math.log1p(Math.exp(less - more))
}
/** So much less adds nothing. */
const NOTHING = 36
