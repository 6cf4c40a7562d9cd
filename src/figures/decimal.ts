/** Exact arithmetic on the values of figures: decimal strings (`'2.5'`) and fractions (`'2/3'`). */

interface Ratio {
  readonly n: bigint
  readonly d: bigint
}

/** Move the decimal point right by `zeros` (left where negative): 1.4 and 6 give 1400000. Linear in the digits. */
export function shift(value: string, zeros: number): string {
  if (zeros === 0) return value
  const sign = value.startsWith('-') ? '-' : ''
  const [whole = '', part = ''] = value.slice(sign.length).split('.')
  const digits = whole + part
  const point = whole.length + zeros
  if (point >= digits.length) return sign + trimLeft(digits + '0'.repeat(point - digits.length))
  const padded = point <= 0 ? '0'.repeat(1 - point) + digits : digits
  const cut = Math.max(point, 1)
  return sign + normal(`${padded.slice(0, cut)}.${padded.slice(cut)}`)
}

/** Without meaningless zeros: `007.50` is `7.5`. */
export function normal(value: string): string {
  const at = value.indexOf('.')
  if (at === -1) return trimLeft(value)
  let end = value.length
  while (end > at && value[end - 1] === '0') end--
  if (value[end - 1] === '.') end--
  return trimLeft(value.slice(0, end))
}

function trimLeft(value: string): string {
  let start = 0
  while (start < value.length - 1 && value[start] === '0' && value[start + 1] !== '.') start++
  return value.slice(start) || '0'
}

export function add(a: string, b: string): string {
  const x = parse(a)
  const y = parse(b)
  return print({n: x.n * y.d + y.n * x.d, d: x.d * y.d})
}

export function multiply(a: string, b: string): string {
  const x = parse(a)
  const y = parse(b)
  return print({n: x.n * y.n, d: x.d * y.d})
}

/** Negative, zero or positive, like `a - b`. */
export function compareValues(a: string, b: string): number {
  const x = parse(a)
  const y = parse(b)
  const difference = x.n * y.d - y.n * x.d
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

/** `n/d` as a decimal where that is exact, otherwise as a reduced fraction. */
export function quotient(n: string, d: string): string {
  const x = parse(n)
  const y = parse(d)
  return y.n === 0n ? `${n}/${d}` : print({n: x.n * y.d, d: x.d * y.n})
}

export function negate(value: string): string {
  return value.startsWith('-') ? value.slice(1) : value === '0' ? value : `-${value}`
}

function parse(value: string): Ratio {
  const slash = value.indexOf('/')
  if (slash !== -1) return {n: BigInt(value.slice(0, slash)), d: BigInt(value.slice(slash + 1))}
  const dot = value.indexOf('.')
  if (dot === -1) return {n: BigInt(value), d: 1n}
  return {n: BigInt(value.slice(0, dot) + value.slice(dot + 1)), d: 10n ** BigInt(value.length - dot - 1)}
}

function print({n, d}: Ratio): string {
  const divisor = gcd(n < 0n ? -n : n, d)
  const top = n / divisor
  let rest = d / divisor
  if (rest === 1n) return String(top)
  let places = 0
  let power = 1n
  while (places < 40 && power % rest !== 0n) {
    power *= 10n
    places++
  }
  if (power % rest !== 0n) return `${top}/${rest}`
  rest = (top < 0n ? -top : top) * (power / rest)
  const digits = String(rest).padStart(places + 1, '0')
  return `${top < 0n ? '-' : ''}${normal(`${digits.slice(0, -places)}.${digits.slice(-places)}`)}`
}

function gcd(a: bigint, b: bigint): bigint {
  let x = a
  let y = b
  while (y !== 0n) [x, y] = [y, x % y]
  return x === 0n ? 1n : x
}
