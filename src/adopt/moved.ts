import type {Band} from './band.ts'
import {bestWay, type Habits, type Step} from './lattice.ts'
import type {Scorer} from './score.ts'

/** How far a row can be relied upon. */
export type Level = 'sure' | 'likely' | 'doubtful'

/** What stands for what, as indices of pieces. */
export interface AlignedRow {
  readonly source: readonly number[]
  /** Empty: left out. */
  readonly target: readonly number[]
  readonly level: Level
}

/** Within what was moved as a whole, little is left out. */
const HABITS: Habits = {skip: -3, skipWordless: -1, merge: [-6, -9], swap: -8}
/** What a run of one side must score with a run of the other, to be the same in another place at all, and for sure. */
const LEAST = 0
const PROBABLE = 8
const CERTAIN = 12
/** Runs of the other side that are tried for one, and pieces of a run that are looked at. */
const TRIED = 24
const LONGEST = 256

/** Consecutive pieces that have no counterpart. */
interface Run {
  readonly at: readonly number[]
}

interface Candidate {
  readonly steps: readonly Step[]
  readonly score: number
}

/** What one side has left over here and the other side there: sections and paragraphs that a translator moved. The best
 *  pairs of runs first; each piece is used once. */
export function movedRows(scorer: Scorer, steps: readonly Step[]): AlignedRow[] {
  const from = runsOf(steps.flatMap(({source, target}) => (target.length ? [] : source)))
  const to = runsOf(steps.flatMap(({source, target}) => (source.length ? [] : target)))
  const candidates = from.flatMap((run) => nearest(scorer, run, to).flatMap((other) => tried(scorer, run, other)))
  candidates.sort((a, b) => b.score - a.score)
  const [gone, came] = [new Set<number>(), new Set<number>()]
  const rows: AlignedRow[] = []
  for (const {steps: way, score} of candidates)
    for (const {source, target, certainty} of way) {
      if (source.some((i) => gone.has(i)) || target.some((j) => came.has(j))) continue
      for (const i of source) gone.add(i)
      for (const j of target) came.add(j)
      rows.push({source, target, level: levelOf(score, certainty)})
    }
  return rows
}

function levelOf(score: number, certainty: number): Level {
  if (score >= CERTAIN && certainty > 0.99) return 'sure'
  return score >= PROBABLE && certainty > 0.9 ? 'likely' : 'doubtful'
}

function tried(scorer: Scorer, from: Run, to: Run): Candidate[] {
  const band: Band = {low: from.at.map(() => 0).concat(0), high: from.at.map(() => to.at.length).concat(to.at.length)}
  const steps = bestWay({scorer, source: from.at, target: to.at, band, habits: HABITS})
  const found = steps.filter(({source, target}) => source.length && target.length)
  const score = found.reduce((sum, step) => sum + step.score, 0)
  return found.length && score >= LEAST ? [{steps: found, score}] : []
}

/** Consecutive pieces, in bits of a bearable length. */
function runsOf(at: readonly number[]): Run[] {
  const runs: number[][] = []
  for (const one of [...at].sort((a, b) => a - b)) {
    const last = runs.at(-1)
    if (last && last.at(-1) === one - 1 && last.length < LONGEST) last.push(one)
    else runs.push([one])
  }
  return runs.map((run) => ({at: run}))
}

/** The runs that share the most with this one, and then those of the same length. */
function nearest({evidence}: Scorer, {at}: Run, runs: readonly Run[]): readonly Run[] {
  if (runs.length <= TRIED) return runs
  const ids = new Set(at.flatMap((i) => evidence.source[i]!))
  const shared = (run: Run) =>
    run.at.reduce(
      (sum, j) => evidence.target[j]!.reduce((all, id) => all + (ids.has(id) ? evidence.gain[id]! : 0), sum),
      0
    )
  return runs
    .map((run) => ({run, weight: shared(run) - Math.abs(run.at.length - at.length)}))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, TRIED)
    .map(({run}) => run)
}
