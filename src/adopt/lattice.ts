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

/** By which moves a node is left: how many pieces of each side. */
const MOVES = [
  [1, 1],
  [1, 0],
  [0, 1],
  [2, 1],
  [1, 2],
  [3, 1],
  [1, 3],
  [2, 2]
] as const

export interface Ways {
  readonly steps: readonly Step[]
  /** Of the best way, against two articles that have nothing to do with each other. */
  readonly score: number
}

/** The best way through two articles, by dynamic programming over the nodes of a band, and how sure each step is: the
 *  share of all ways, by their likelihood, that take it. */
export function bestWay(
  scorer: Scorer,
  source: readonly number[],
  target: readonly number[],
  band: Band,
  habits: Habits
): Ways {
  return new Lattice(scorer, source, target, band, habits).walk()
}

class Lattice {
  readonly #scorer: Scorer
  readonly #source: readonly number[]
  readonly #target: readonly number[]
  readonly #band: Band
  readonly #habits: Habits
  readonly #offsets: Float64Array
  readonly #pairs: Float64Array

  constructor(scorer: Scorer, source: readonly number[], target: readonly number[], band: Band, habits: Habits) {
    this.#scorer = scorer
    this.#source = source
    this.#target = target
    this.#band = band
    this.#habits = habits
    this.#offsets = new Float64Array(source.length + 2)
    for (let row = 0; row <= source.length; row++)
      this.#offsets[row + 1] = this.#offsets[row]! + band.high[row]! - band.low[row]! + 1
    this.#pairs = this.#nodes(Number.NaN)
  }

  walk(): Ways {
    const [rows, columns] = [this.#source.length, this.#target.length]
    const [sums, best] = [this.#nodes(IMPOSSIBLE), this.#nodes(IMPOSSIBLE)]
    const moves = new Int8Array(sums.length)
    sums[this.#at(0, 0)] = best[this.#at(0, 0)] = 0
    this.#each(1, (row, column, from) => {
      if (sums[from] === IMPOSSIBLE) return
      this.#leave(row, column, (to, score, move) => {
        sums[to] = logSum(sums[to]!, sums[from]! + score)
        if (best[from]! + score <= best[to]!) return
        best[to] = best[from]! + score
        moves[to] = move
      })
    })
    const rests = this.#nodes(IMPOSSIBLE)
    const end = this.#at(rows, columns)
    rests[end] = 0
    this.#each(-1, (row, column, from) =>
      this.#leave(row, column, (to, score) => {
        rests[from] = logSum(rests[from]!, rests[to]! + score)
      })
    )
    const steps: Step[] = []
    for (let [row, column] = [rows, columns]; row > 0 || column > 0; ) {
      const move = moves[this.#at(row, column)]!
      const [down, across] = MOVES[move]!
      const score = this.#score(row - down, column - across, move)
      const certainty = Math.exp(
        sums[this.#at(row - down, column - across)]! + score + rests[this.#at(row, column)]! - sums[end]!
      )
      const [is, js] = [this.#source.slice(row - down, row), this.#target.slice(column - across, column)]
      if (move === SWAP)
        steps.push(
          {source: [is[1]!], target: [js[0]!], score: this.#pair(row - 1, column - 2), certainty},
          {source: [is[0]!], target: [js[1]!], score: this.#pair(row - 2, column - 1), certainty}
        )
      else
        steps.push({
          source: is,
          target: js,
          score: down && across ? score - (this.#habits.merge[down + across - 3] ?? 0) : 0,
          certainty
        })
      row -= down
      column -= across
    }
    return {steps: steps.reverse(), score: best[end]!}
  }

  #nodes(value: number): Float64Array {
    return new Float64Array(this.#offsets[this.#source.length + 1]!).fill(value)
  }

  /** The number of a node, or -1 outside of the band. */
  #at(row: number, column: number): number {
    if (row > this.#source.length || column > this.#target.length) return -1
    const low = this.#band.low[row]!
    return column < low || column > this.#band.high[row]! ? -1 : this.#offsets[row]! + column - low
  }

  #each(direction: 1 | -1, visit: (row: number, column: number, node: number) => void): void {
    const {low, high} = this.#band
    const rows = this.#source.length
    for (let at = 0; at <= rows; at++) {
      const row = direction === 1 ? at : rows - at
      const width = high[row]! - low[row]!
      for (let step = 0; step <= width; step++) {
        const column = direction === 1 ? low[row]! + step : high[row]! - step
        visit(row, column, this.#offsets[row]! + column - low[row]!)
      }
    }
  }

  #leave(row: number, column: number, to: (node: number, score: number, move: number) => void): void {
    for (let move = 0; move < MOVES.length; move++) {
      const node = this.#at(row + MOVES[move]![0], column + MOVES[move]![1])
      if (node < 0) continue
      const score = this.#score(row, column, move)
      if (score !== IMPOSSIBLE) to(node, score, move)
    }
  }

  #score(row: number, column: number, move: number): number {
    const [down, across] = MOVES[move]!
    const {skip, skipWordless, merge, swap} = this.#habits
    if (move === 0) return this.#pair(row, column)
    if (across === 0) return this.#scorer.source[this.#source[row]!]!.segment ? skip : skipWordless
    if (down === 0) return this.#scorer.target[this.#target[column]!]!.segment ? skip : skipWordless
    if (move === SWAP) return swap + this.#pair(row, column + 1) + this.#pair(row + 1, column)
    if (!this.#isRow(row, down, column, across)) return IMPOSSIBLE
    const [at, there] = [this.#source[row]!, this.#target[column]!]
    return merge[down + across - 3]! + this.#scorer.of({at, count: down}, {at: there, count: across})
  }

  /** Whether what is merged stands together in its article. */
  #isRow(row: number, down: number, column: number, across: number): boolean {
    const [from, to] = [this.#source[row]!, this.#target[column]!]
    return this.#source[row + down - 1] === from + down - 1 && this.#target[column + across - 1] === to + across - 1
  }

  #pair(row: number, column: number): number {
    const node = this.#at(row, column)
    const known = node < 0 ? Number.NaN : this.#pairs[node]!
    if (!Number.isNaN(known)) return known
    const score = this.#scorer.of({at: this.#source[row]!, count: 1}, {at: this.#target[column]!, count: 1})
    if (node >= 0) this.#pairs[node] = score
    return score
  }
}
const SWAP = 7

function logSum(a: number, b: number): number {
  if (a === IMPOSSIBLE) return b
  if (b === IMPOSSIBLE) return a
  return a > b ? a + Math.log1p(Math.exp(b - a)) : b + Math.log1p(Math.exp(a - b))
}
