/** An exact number, always in lowest terms with a positive denominator. */
export interface Rational {
  readonly n: bigint
  readonly d: bigint
}

const decimal = /^(-?)(\d+)(?:\.(\d+))?(?:\/(\d+))?$/

/** Read a figure's value: `'0.5'`, `'2/3'`, `'-12'`. Undefined for dates, times and anything else that is not a
 *  number. */
export function rational(value: string): Rational | undefined {
  const match = decimal.exec(value)
  if (!match) return undefined
  const [, sign, whole, rest = '', below] = match
  const scale = 10n ** BigInt(rest.length)
  const d = (below === undefined ? 1n : BigInt(below)) * scale
  if (d === 0n) return undefined
  return reduce(BigInt(whole! + rest) * (sign ? -1n : 1n), d)
}

export const times = (a: Rational, b: Rational): Rational => reduce(a.n * b.n, a.d * b.d)
export const plus = (a: Rational, b: Rational): Rational => reduce(a.n * b.d + b.n * a.d, a.d * b.d)
export const equals = (a: Rational, b: Rational): boolean => a.n === b.n && a.d === b.d
/** The nearest double; for tolerances only. */
export const approximate = ({n, d}: Rational): number => Number(n) / Number(d)

function reduce(n: bigint, d: bigint): Rational {
  let [a, b] = [n < 0n ? -n : n, d]
  while (b) [a, b] = [b, a % b]
  return a > 1n ? {n: n / a, d: d / a} : {n, d}
}
