import type {Figure} from '../model.ts'
import type {Match} from './equivalence.ts'
import {equals, rational, times} from './rational.ts'

/** Thousand, million, billion, trillion, as powers of ten. */
const SCALES = [3, 6, 9, 12] as const
/** How many figures away the one may be that states the scale. */
const NEAR = 1
/** How many figures of a text are searched. */
const MOST = 60

/** What waits for an answer in a text, and all that it states. */
interface Told {
  readonly open: readonly Figure[]
  readonly all: readonly Figure[]
}

/** Where one text states a scale once for two figures, "designed to hold four million litres, it held five", and the
 *  other repeats it. */
export function elidedScales(source: Told, target: Told): Match[] {
  return [
    ...short(source, target.open).map(([source, target]): Match => ({source, target, how: 'restated'})),
    ...short(target, source.open).map(([target, source]): Match => ({source, target, how: 'restated'}))
  ]
}

function short({open, all}: Told, others: readonly Figure[]): Array<[bare: Figure, whole: Figure]> {
  const taken = new Set<Figure>()
  return open.slice(0, MOST).flatMap((bare): Array<[Figure, Figure]> => {
    // In digits a scale is lost more often than elided.
    if (bare.form !== 'words' || Number(bare.value) >= 1000 || !(bare.kind === 'cardinal' || bare.kind === 'fraction'))
      return []
    const at = all.indexOf(bare)
    const beside = all.slice(Math.max(0, at - NEAR), at + NEAR + 1).filter((figure) => figure !== bare)
    const powers = SCALES.filter((power) => beside.some((figure) => statesScale(figure, power)))
    const whole = others
      .slice(0, MOST)
      .find((other) => !taken.has(other) && powers.some((power) => isScaledBy(bare, other, power)))
    if (!whole) return []
    taken.add(whole)
    return [[bare, whole]]
  })
}

/** Whether a figure is so large, and says so in words: its digits alone are fewer than those of its value. */
function statesScale({value, text}: Figure, power: number): boolean {
  const [whole = ''] = value.split('.')
  return whole.length > power && (text.match(/\p{Nd}/gu)?.length ?? 0) < whole.length
}

function isScaledBy(bare: Figure, other: Figure, power: number): boolean {
  if (bare.unit && other.unit && bare.unit !== other.unit) return false
  const [x, y] = [rational(bare.value), rational(other.value)]
  return x !== undefined && y !== undefined && equals(times(x, {n: 10n ** BigInt(power), d: 1n}), y)
}
