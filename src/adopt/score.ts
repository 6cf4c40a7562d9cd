import type {Piece} from './pieces.ts'
import type {Evidence, Reading} from './tokens.ts'
import {evidenceOf} from './tokens.ts'

/** Likelihoods in nats: how much likelier two stretches are if one translates the other than if they only happen to
 *  stand there. */
export class Scorer {
  readonly source: readonly Piece[]
  readonly target: readonly Piece[]
  readonly evidence: Evidence
  readonly #shares: ReadonlyMap<string, number>
  readonly #sentences: {readonly source: readonly number[]; readonly target: readonly number[]}
  /** The logarithm of how much longer the translation is than its source. */
  #stretch: number

  constructor(source: Reading, target: Reading) {
    this.source = source.pieces
    this.target = target.pieces
    this.evidence = evidenceOf(source, target)
    this.#shares = sharesOf(this.target)
    this.#sentences = {source: this.source.map(sentencesIn), target: this.target.map(sentencesIn)}
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

  /** One source piece and one target piece. */
  pair(i: number, j: number): number {
    const [a, b] = [this.source[i]!, this.target[j]!]
    const kind = this.kind(a, b)
    if (kind === IMPOSSIBLE) return IMPOSSIBLE
    return kind + this.#measures([i], [j]) + this.shared([i], [j])
  }

  /** A run of source pieces and a run of target pieces, one of them a single piece. */
  merge(is: readonly number[], js: readonly number[]): number {
    const all = [...is.map((i) => this.source[i]!), ...js.map((j) => this.target[j]!)]
    const {kind, level} = all[0]!
    if (!MERGED.has(kind) || all.some((one) => one.kind !== kind || one.level !== level)) return IMPOSSIBLE
    const measures = this.#measures(is, js)
    return measures < UNLIKE / 2 ? IMPOSSIBLE : measures + this.kind(all[0]!, all.at(-1)!) + this.shared(is, js)
  }

  /** By length and by the number of sentences. Code and rules are not translated, and say no more by their length. */
  #measures(is: readonly number[], js: readonly number[]): number {
    const [a, b] = [lengthOf(this.source, is), lengthOf(this.target, js)]
    if (!this.source[is[0]!]!.segment) return a === b ? 0.5 : -1
    const more = Math.abs(sum(is, this.#sentences.source) - sum(js, this.#sentences.target))
    return this.length(a, b) + (MORE_SENTENCES[more] ?? MANY_MORE)
  }

  /** What the two stretches have in common, and what only one of them has. */
  shared(is: readonly number[], js: readonly number[]): number {
    const {source, target, gain, sourceLoss, targetLoss} = this.evidence
    const [a, b] = [joined(source, is), joined(target, js)]
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

  length(source: number, target: number): number {
    const off = Math.log((1 + target) / (1 + source)) - this.#stretch
    const spread = SPREAD + SHORT / (1 + Math.min(source, target))
    const fit = Math.log(BACKGROUND / Math.sqrt(spread)) - (off * off * (1 / spread - 1 / BACKGROUND ** 2)) / 2
    return Math.max(UNLIKE, fit)
  }

  kind(a: Piece, b: Piece): number {
    if (a.kind !== b.kind) return a.segment && b.segment && PROSE.has(a.kind) && PROSE.has(b.kind) ? OTHER_KIND : IMPOSSIBLE
    if (a.level !== b.level) return a.kind === 'cell' ? IMPOSSIBLE : OTHER_LEVEL
    return Math.min(MOST_KIND, -Math.log(this.#shares.get(shapeOf(b)) ?? 1))
  }
}

export const IMPOSSIBLE: number = Number.NEGATIVE_INFINITY
/** A translator may write a list as paragraphs, or a heading as a paragraph. */
const PROSE: ReadonlySet<string> = new Set(['paragraph', 'item', 'quote', 'heading', 'headline', 'caption', 'html', 'footnote'])
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
const sum = (at: readonly number[], counts: readonly number[]) => at.reduce((all, i) => all + counts[i]!, 0)
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

const lengthOf = (pieces: readonly Piece[], at: readonly number[]) =>
  at.reduce((sum, i) => sum + pieces[i]!.text.length, at.length - 1)

function joined(ids: ReadonlyArray<readonly number[]>, at: readonly number[]): readonly number[] {
  if (at.length === 1) return ids[at[0]!]!
  return [...new Set(at.flatMap((i) => ids[i]!))].sort((a, b) => a - b)
}
