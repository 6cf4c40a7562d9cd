import type {Piece} from './pieces.ts'
import type {Evidence, Reading} from './tokens.ts'
import {evidenceOf} from './tokens.ts'

/** Consecutive pieces of one side. */
export interface Stretch {
  readonly at: number
  readonly count: number
}

/** Of the pieces before each, so that any stretch is a difference. */
interface Sums {
  readonly source: readonly number[]
  readonly target: readonly number[]
}

/** Likelihoods in nats: how much likelier two stretches are if one translates the other than if they only happen to
 *  stand there. */
export class Scorer {
  readonly source: readonly Piece[]
  readonly target: readonly Piece[]
  readonly evidence: Evidence
  readonly #shares: ReadonlyMap<string, number>
  readonly #sentences: Sums
  /** Tokens of several pieces, by the first and how many. */
  readonly #joined = {source: new Map<number, readonly number[]>(), target: new Map<number, readonly number[]>()}
  readonly #lengths: Sums
  /** The logarithm of how much longer the translation is than its source. */
  #stretch: number

  constructor(source: Reading, target: Reading) {
    this.source = source.pieces
    this.target = target.pieces
    this.evidence = evidenceOf(source, target)
    this.#shares = sharesOf(this.target)
    const both = (measure: (piece: Piece) => number) => ({
      source: sumsOf(this.source.map(measure)),
      target: sumsOf(this.target.map(measure))
    })
    this.#sentences = both(sentencesIn)
    this.#lengths = both(({text}) => text.length)
    this.#stretch = Math.log((1 + total(this.target)) / (1 + total(this.source)))
  }

  /** Learn from pairs how long a translation is. */
  calibrate(pairs: ReadonlyArray<readonly [number, number]>): void {
    const found = pairs
      .filter(([i]) => this.source[i]!.text.length > LONG)
      .map(([i, j]) => Math.log((1 + this.target[j]!.text.length) / (1 + this.source[i]!.text.length)))
      .sort((a, b) => a - b)
    if (found.length >= ENOUGH) this.#stretch = found[found.length >> 1]!
  }

  /** A stretch of one to three pieces of the source and one of the target, one of them a single piece. */
  of(source: Stretch, target: Stretch): number {
    const [a, b] = [this.source[source.at]!, this.target[target.at]!]
    if (source.count + target.count > 2 && !this.#isOne(source, target)) return IMPOSSIBLE
    const kind = this.#kind(a, b)
    if (kind === IMPOSSIBLE) return IMPOSSIBLE
    const measures = this.#measures(source, target)
    if (source.count + target.count > 2 && measures < UNLIKE / 2) return IMPOSSIBLE
    return kind + measures + this.#shared(source, target)
  }

  /** Whether all of both can be one text. */
  #isOne(source: Stretch, target: Stretch): boolean {
    const {kind, level} = this.source[source.at]!
    const same = (pieces: readonly Piece[], {at, count}: Stretch) => {
      for (let i = at; i < at + count; i++) if (pieces[i]!.kind !== kind || pieces[i]!.level !== level) return false
      return true
    }
    return MERGED.has(kind) && same(this.source, source) && same(this.target, target)
  }

  /** What the two stretches have in common, and what only one of them has. */
  #shared(source: Stretch, target: Stretch): number {
    const {gain, sourceLoss, targetLoss} = this.evidence
    const [a, b] = [this.#tokens('source', source), this.#tokens('target', target)]
    let score = 0
    for (let m = 0, n = 0; m < a.length || n < b.length; ) {
      const [x, y] = [a[m] ?? Number.POSITIVE_INFINITY, b[n] ?? Number.POSITIVE_INFINITY]
      if (x === y) score += gain[x]!
      else score -= x < y ? sourceLoss[x]! : targetLoss[y]!
      if (x <= y) m++
      if (y <= x) n++
    }
    return Math.max(-MOST_EVIDENCE, Math.min(MOST_EVIDENCE, score))
  }

  #tokens(side: 'source' | 'target', {at, count}: Stretch): readonly number[] {
    const ids = this.evidence[side]
    if (count === 1) return ids[at]!
    const known = this.#joined[side]
    const place = at * 4 + count
    let all = known.get(place)
    if (!all) {
      all = [...new Set(ids.slice(at, at + count).flat())].sort((a, b) => a - b)
      known.set(place, all)
    }
    return all
  }

  /** By length and by the number of sentences. Code and rules are not translated, and say no more by their length. */
  #measures(source: Stretch, target: Stretch): number {
    const [a, b] = [of(this.#lengths.source, source), of(this.#lengths.target, target)]
    if (!this.source[source.at]!.segment) return a === b ? 0.5 : -1
    const more = Math.abs(of(this.#sentences.source, source) - of(this.#sentences.target, target))
    return this.#length(a, b) + (MORE_SENTENCES[more] ?? MANY_MORE)
  }

  #length(source: number, target: number): number {
    const off = Math.log((1 + target) / (1 + source)) - this.#stretch
    const spread = SPREAD + SHORT / (1 + Math.min(source, target))
    const fit = Math.log(BACKGROUND / Math.sqrt(spread)) - (off * off * (1 / spread - 1 / BACKGROUND ** 2)) / 2
    return Math.max(UNLIKE, fit)
  }

  #kind(a: Piece, b: Piece): number {
    if (a.kind !== b.kind)
      return a.segment && b.segment && PROSE.has(a.kind) && PROSE.has(b.kind) ? OTHER_KIND : IMPOSSIBLE
    if (a.level !== b.level) return a.kind === 'cell' ? IMPOSSIBLE : OTHER_LEVEL
    return Math.min(MOST_KIND, -Math.log(this.#shares.get(shapeOf(b)) ?? 1))
  }
}

export const IMPOSSIBLE: number = Number.NEGATIVE_INFINITY
/** A translator may write a list as paragraphs, or a heading as a paragraph. */
const PROSE: ReadonlySet<string> = new Set([
  'paragraph',
  'item',
  'quote',
  'heading',
  'headline',
  'caption',
  'html',
  'footnote'
])
const MERGED: ReadonlySet<string> = new Set(['paragraph', 'item', 'quote', 'footnote', 'html'])
const OTHER_KIND = -4
const OTHER_LEVEL = -2.5
const MOST_KIND = 3.5
const MOST_EVIDENCE = 14

/** The variance of the length of a translation, and what a short text adds to it; the deviation of lengths at large. */
const SPREAD = 0.015
const SHORT = 4
const BACKGROUND = 1
const UNLIKE = -7
/** A translator may join two sentences. */
const MORE_SENTENCES = [0.7, -0.5, -1.2]
const MANY_MORE = -2
const sentencesIn = ({text}: Piece) => 1 + (text.match(/[.!?؟。।۔…]["'”’»)\]]*\s+(?=\S)/g)?.length ?? 0)

function sumsOf(values: readonly number[]): number[] {
  const sums = [0]
  for (const value of values) sums.push(sums.at(-1)! + value)
  return sums
}

const of = (sums: readonly number[], {at, count}: Stretch) => sums[at + count]! - sums[at]!
/** Characters from which a length says something, and pairs from which many do. */
const LONG = 30
const ENOUGH = 5

const shapeOf = ({kind, level}: Piece) => `${kind} ${level}`

function sharesOf(pieces: readonly Piece[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const piece of pieces) counts.set(shapeOf(piece), (counts.get(shapeOf(piece)) ?? 0) + 1)
  return new Map([...counts].map(([shape, count]) => [shape, count / pieces.length]))
}

const total = (pieces: readonly Piece[]) =>
  pieces.reduce((sum, {segment, text}) => sum + (segment ? text.length : 0), 0)
