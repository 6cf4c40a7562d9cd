import type {Figure} from '../model.ts'
import type {Match} from './equivalence.ts'
import {units} from './units.ts'

/** Where one side states as one measure what the other states in two units: 80 minutes and "an hour and 20 minutes",
 *  1.2 kilos and "a kilo and 200 grams". Each of the two becomes a match. Linear. */
export function sums(source: readonly Figure[], target: readonly Figure[]): Match[] {
  return [
    ...summed(source, target).map(([source, target]): Match => ({source, target, how: 'converted'})),
    ...summed(target, source).map(([target, source]): Match => ({source, target, how: 'converted'}))
  ]
}

/** How many characters may be between the two: "and", and a prefix with its hyphen. */
const NEAR = 6
/** How many measures of a text are searched. */
const MOST = 60

function summed(wholes: readonly Figure[], others: readonly Figure[]): Array<[whole: Figure, piece: Figure]> {
  const pairs = others.slice(0, MOST).flatMap((large, at) => {
    const small = others[at + 1]
    const sum = small && sumOf(large, small)
    return sum ? [{...sum, pieces: [large, small]}] : []
  })
  const taken = new Set<Figure>()
  return wholes.flatMap((whole) => {
    const found = pairs.find((pair) => !taken.has(pair.pieces[0]!) && states(whole, pair))
    for (const piece of found?.pieces ?? []) taken.add(piece)
    return (found?.pieces ?? []).map((piece): [Figure, Figure] => [whole, piece])
  })
}

interface Sum {
  readonly dimension: string
  /** In the base unit of the dimension. */
  readonly base: number
}

/** What two measures state together, the smaller unit behind the larger one. */
function sumOf(large: Figure, small: Figure): Sum | undefined {
  const [a, b] = [unitOf(large), unitOf(small)]
  if (!a || !b || a.dimension !== b.dimension || small.start - large.end > NEAR) return undefined
  const rest = b.factor * Number(small.value)
  return rest > 0 && rest < a.factor ? {dimension: a.dimension, base: a.factor * Number(large.value) + rest} : undefined
}

function states(whole: Figure, {dimension, base}: Sum): boolean {
  const unit = unitOf(whole)
  return unit?.dimension === dimension && Math.abs(unit.factor * Number(whole.value) - base) <= 1e-9 * base
}

const unitOf = ({kind, unit}: Figure) => (kind === 'measure' && unit !== undefined ? units[unit] : undefined)
