import type {Figure, FigureKind} from '../model.ts'
import {mayMeet} from './calendars.ts'
import {equals, rational, times} from './rational.ts'
import {converts, isEra, strays} from './units.ts'

/** How one figure answers another.
 *  - `same`: kind, value and unit;
 *  - `restated`: the same value as another kind (half and 50 percent, 3 p.m. and 15:00, "the 34th" and 34);
 *  - `converted`: in another unit, within its rounding;
 *  - `unit`: the same numeral with an incompatible unit: dollars for euros, percent lost;
 *  - `scrambled`: a date whose day and year changed places;
 *  - `exchanged`: a date in digits that readers of the target read with day and month exchanged. */
export type Equivalence = 'same' | 'restated' | 'converted' | 'unit' | 'scrambled' | 'exchanged'

/** Two figures that answer each other. */
export interface Match {
  readonly source: Figure
  readonly target: Figure
  readonly how: Equivalence
}

const numeric: ReadonlySet<FigureKind> = new Set([
  'cardinal',
  'ordinal',
  'percent',
  'fraction',
  'multiple',
  'money',
  'measure',
  'age'
])
const hundred = {n: 100n, d: 1n}

/** How the figure `b` of a target answers the figure `a` of its source; undefined where it does not. Symmetric, apart
 *  from the rounding of a conversion and from dates in digits, which only a source leaves open. */
export function equivalenceOf(a: Figure, b: Figure): Equivalence | undefined {
  const plain = direct(a, b)
  if (plain && plain !== 'unit') return plain
  for (const [x, y] of [
    [a.alias && {...a, ...a.alias}, b],
    [a, b.alias && {...b, ...b.alias}]
  ] as const) {
    const other = x && y && direct(x, y)
    if (other && other !== 'unit') return other
  }
  return plain
}

function direct(a: Figure, b: Figure): Equivalence | undefined {
  if (a.unit !== b.unit && isEra(a.unit) && isEra(b.unit)) return stateOne(a, b) ? 'unit' : undefined
  if (numeric.has(a.kind) && numeric.has(b.kind)) return numbers(a, b)
  if (a.kind === b.kind) return alike(a, b)
  return (across(a, b) ?? across(b, a)) ? 'restated' : undefined
}

/** Whether one states only the larger of the two units in which the other is told. */
const isWholeOf = (part: Figure, whole: Figure): boolean =>
  part.unit !== whole.unit && part.parts === undefined && whole.parts?.[0] === part.value && whole.parts[1] !== '0'

function numbers(a: Figure, b: Figure): Equivalence | undefined {
  const {unit: from} = a
  const {unit: to} = b
  // 6-foot-6 is not 6 feet, however coarsely a desk may round.
  if (isWholeOf(a, b) || isWholeOf(b, a)) return undefined
  if (from && to && valuesOf(a).some((x) => valuesOf(b).some((y) => converts(x, from, y, to)))) return 'converted'
  if (!stateOne(a, b)) return halves(a, b) || halves(b, a) || rank(a, b) || rank(b, a) ? 'restated' : undefined
  const percents = Number(a.kind === 'percent') + Number(b.kind === 'percent')
  if (percents === 1) return points(a) || points(b) ? 'restated' : 'unit'
  if (percents === 2) return 'same'
  if (a.kind === 'money' || b.kind === 'money') {
    if (a.kind !== b.kind) return (a.kind === 'money' ? b : a).unit ? 'unit' : 'restated'
    return !a.unit || !b.unit || sameCurrency(a.unit, b.unit) ? 'same' : 'unit'
  }
  if (a.unit && b.unit && a.unit !== b.unit) return strays(a.unit, b.unit) ? 'unit' : 'restated'
  return a.kind === b.kind ? 'same' : 'restated'
}

const points = (figure: Figure) => figure.unit === 'percentage-point'

/** A currency named without its country (`dinar`, `pound`) may be any of that name; codes are upper case. */
const sameCurrency = (a: string, b: string) => a === b || named(a, b) || named(b, a)
const named = (name: string, other: string): boolean => {
  const codes = COUNTRIES[name] ?? []
  return codes.includes(other) || COUNTRIES[other]?.some((code) => codes.includes(code)) === true
}
const isCurrency = (unit: string): boolean => /^[A-Z]{3}$/.test(unit) || COUNTRIES[unit] !== undefined
/** The currencies that share a name; Hebrew uses one word for pounds and liras. */
const COUNTRIES: Readonly<Record<string, readonly string[]>> = {
  dinar: ['JOD', 'KWD', 'IQD', 'BHD', 'TND', 'DZD', 'LYD'],
  riyal: ['SAR', 'QAR', 'OMR', 'YER', 'IRR', 'BRL'],
  dirham: ['AED', 'MAD'],
  pound: ['GBP', 'EGP', 'SDG', 'SYP', 'LBP'],
  lira: ['TRY', 'SYP', 'LBP', 'EGP', 'GBP', 'SDG'],
  peso: ['MXN', 'ARS'],
  shilling: ['KES', 'TZS', 'UGX', 'SOS']
}

const valuesOf = ({value, also}: Figure): readonly string[] => (also ? [value, ...also] : [value])

/** Do the two figures have a possible value in common? */
function stateOne(a: Figure, b: Figure): boolean {
  if (sameValue(a.value, b.value)) return true
  if (!a.also && !b.also) return false
  return valuesOf(a).some((x) => valuesOf(b).some((y) => sameValue(x, y)))
}

/** A half, a quarter and three quarters may be printed as percentages, and vice versa; "of every five" is a fifth. */
function halves(part: Figure, percent: Figure): boolean {
  if (percent.kind !== 'percent') return false
  const y = rational(percent.value)
  const shares = part.kind === 'fraction' ? valuesOf(part) : part.kind === 'cardinal' ? (part.also ?? []) : []
  return shares.some((share) => {
    const x = rational(share)
    return !!x && !!y && equals(times(x, hundred), y)
  })
}

/** "The final third" is a share, though it reads as an ordinal, and "clears a fourth" is no share; a person in their forties answers "forty". */
function rank(a: Figure, b: Figure): boolean {
  const isRank = a.kind === 'ordinal' || (a.kind === 'cardinal' && !a.sure)
  if (isRank && b.kind === 'fraction') return sameValue(b.value, `1/${a.value}`)
  return a.kind === 'age' && a.value.endsWith('X') && a.value.replace('X', '0') === b.value
}

export function sameValue(a: string, b: string): boolean {
  if (a === b) return true
  const [x, y] = [rational(a), rational(b)]
  return !!x && !!y && equals(x, y)
}

function alike(a: Figure, b: Figure): Equivalence | undefined {
  if (isExchanged(a, b)) return 'exchanged'
  if (a.kind === 'range') return ranges(a, b)
  if (stateOne(a, b)) return 'same'
  switch (a.kind) {
    case 'score':
      // A desk that writes from right to left may print the away side first.
      return a.parts?.length === b.parts?.length && a.parts?.every((part, at) => sameValue(part, b.parts!.at(-1 - at)!))
        ? 'restated'
        : undefined
    case 'date':
      return mayMeet(a, b) ? 'restated' : undefined
    case 'decade':
      return suffix(a.value, b.value) || suffix(b.value, a.value) ? 'restated' : undefined
    default:
      return undefined
  }
}

/** "9 January 2022" printed as 9.1.2022, where that is September 1 to most readers. */
const isExchanged = (a: Figure, b: Figure): boolean =>
  a.kind === 'date' &&
  a.calendar === b.calendar &&
  a.value !== b.value &&
  !a.also?.includes(b.value) &&
  !!b.also?.includes(a.value)

function ranges(a: Figure, b: Figure): Equivalence | undefined {
  if (a.min === undefined || a.max === undefined || b.min === undefined || b.max === undefined) return undefined
  if (sameValue(a.min, b.min) && sameValue(a.max, b.max)) {
    if ((a.unit === 'percent') !== (b.unit === 'percent')) return 'unit'
    if (!a.unit || !b.unit || a.unit === b.unit) return 'same'
    if (isCurrency(a.unit) && isCurrency(b.unit)) return sameCurrency(a.unit, b.unit) ? 'same' : 'unit'
    return strays(a.unit, b.unit) ? 'unit' : 'restated'
  }
  if (!a.unit || !b.unit) return undefined
  return converts(a.min, a.unit, b.min, b.unit) && converts(a.max, a.unit, b.max, b.unit) ? 'converted' : undefined
}

/** A plain number that may be a year. */
const isYear = ({kind, value}: Figure): boolean => kind === 'cardinal' && /^(?:1[0-9]|20)[0-9]{2}$/.test(value)

/** `'3X'` (the '30s) is a suffix of `'193X'`. */
const suffix = (long: string, short: string) => short.length < long.length && long.endsWith(short)

const isScore = (sides: readonly string[], {parts = []}: Figure): boolean =>
  parts.length === 2 &&
  [parts, [...parts].reverse()].some((part) => part.every((x, at) => Number(x) === Number(sides[at])))

/** Pairs of different kinds that can state the same thing. */
function across(a: Figure, b: Figure): boolean | undefined {
  if (!numeric.has(b.kind) && !(a.kind === 'time' && b.kind === 'score')) return undefined
  switch (a.kind) {
    case 'time': {
      // "At nine", 8.30 with a point for a colon, and "half past nine" read as nine and a half.
      const [hour = '', minute = ''] = a.value.split(':')
      // 14:27 is a score as well, to desks that print one with a colon.
      if (b.kind === 'score') return isScore([hour, minute], b)
      if (Number(minute) > 0) {
        if (b.unit || (b.kind !== 'cardinal' && b.kind !== 'fraction')) return false
        if (sameValue(`${hour}.${minute}`, b.value)) return true
      }
      return Number(b.value) <= 24 && (Number(hour) + Number(minute) / 60) % 12 === Number(b.value) % 12
    }
    case 'date':
      return (
        (b.kind === 'cardinal' || b.kind === 'ordinal') &&
        (!b.unit || isEra(b.unit)) &&
        (valuesOf(a).some((x) => valuesOf(b).some((y) => sameValue(x, y))) || (isYear(b) && mayMeet(a, b)))
      )
    case 'score':
      // A draw may be told by one number, "two goals each",
      // and so may a win to nil: "two goals up", 2-0.
      return a.parts?.every((part) => sameValue(part, b.value) || part === '0')
    case 'decade':
      // "In her late sixties", which others may say without "of her life".
      if (b.kind === 'age') return b.value.endsWith('X') && a.value.endsWith(b.value)
      // "The 20th century" may be read as an ordinal beside its noun, "the 1930s" as the year 1930.
      return a.value.endsWith('XX')
        ? sameValue(String(Number(a.value.slice(0, -2)) + 1), b.value)
        : a.value.replace('X', '0') === b.value || a.value.replace('X', '0').endsWith(b.value)
    default:
      return undefined
  }
}
