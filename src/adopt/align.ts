import {bandAround, bandOf} from './band.ts'
import {bestWay, type Habits, roughWay, type Step} from './lattice.ts'
import {type AlignedRow, type Level, movedRows} from './moved.ts'
import {Scorer} from './score.ts'
import type {Reading} from './tokens.ts'

const HABITS: Habits = {skip: -4.5, skipWordless: -2, merge: [-4.5, -7], swap: -6}
/** The share of all ways from which a step is sure, and likely. */
const SURE = 0.997
const LIKELY = 0.7

/** Which pieces of a translation stand for which of its source: in the order of both, one for one, two or three for one
 *  and one for two or three, with neighbours that changed places; then what was moved further. In the order of the
 *  source, with what was added after what it follows. Never refuses. Linear in the number of pieces. */
export function alignPieces(source: Reading, target: Reading): AlignedRow[] {
  const scorer = new Scorer(source, target)
  const all = [[...source.pieces.keys()], [...target.pieces.keys()]] as const
  const field = {scorer, source: all[0], target: all[1], habits: HABITS}
  const rough = roughWay({...field, band: bandOf(scorer.evidence, ...all)})
  scorer.calibrate(rough.filter(isPair).map((step) => [step.source[0]!, step.target[0]!]))
  const steps = bestWay({...field, band: bandAround(rough, ...all)})
  const moved = movedRows(scorer, steps)
  const gone = new Set(moved.flatMap((row) => row.source))
  const came = new Set(moved.flatMap((row) => row.target))
  const rows = steps
    .filter((step) => !isLeft(step, gone, came))
    .map((step): AlignedRow => ({source: step.source, target: step.target, level: levelOf(step)}))
  return inSourceOrder([...rows, ...moved])
}

const isPair = ({source, target}: Step) => source.length === 1 && target.length === 1

const isLeft = ({source, target}: Step, gone: ReadonlySet<number>, came: ReadonlySet<number>) =>
  target.length === 0 ? gone.has(source[0]!) : source.length === 0 && came.has(target[0]!)

function levelOf({source, target, score, certainty}: Step): Level {
  if (!source.length || !target.length) return certainty >= SURE ? 'sure' : 'likely'
  if (certainty >= SURE && score > 0) return 'sure'
  return certainty >= LIKELY && score > -3 ? 'likely' : 'doubtful'
}

/** What was added stands after what it follows in the translation. */
function inSourceOrder(rows: readonly AlignedRow[]): AlignedRow[] {
  const paired = rows.filter(({source}) => source.length).sort((a, b) => a.source[0]! - b.source[0]!)
  const added = rows.filter(({source}) => !source.length).sort((a, b) => a.target[0]! - b.target[0]!)
  const byTarget = new Map(paired.flatMap((row) => row.target.map((at) => [at, row] as const)))
  const after = new Map<AlignedRow | undefined, AlignedRow[]>()
  let last: AlignedRow | undefined
  let next = 0
  for (const row of added) {
    for (; next <= row.target[0]!; next++) last = byTarget.get(next) ?? last
    after.set(last, [...(after.get(last) ?? []), row])
  }
  return [undefined, ...paired].flatMap((row) => [...(row ? [row] : []), ...(after.get(row) ?? [])])
}
