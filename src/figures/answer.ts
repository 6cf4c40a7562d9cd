import type {Figure, FigureKind} from '../model.ts'
import {equals, rational, times} from './rational.ts'
import {converts, units} from './units.ts'

/** How one figure answers another.
 *  - `same`: kind, value and unit;
 *  - `restated`: the same value as another kind (half and 50 percent, 3 p.m. and 15:00, "the 34th" and 34);
 *  - `converted`: in another unit, within its rounding;
 *  - `unit`: the same numeral with a unit that says something else: dollars for euros, percent lost. */
export type Answer = 'same' | 'restated' | 'converted' | 'unit'

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

/** Symmetric, but for the rounding of a conversion. Undefined where the two do not say the same. */
export function answer(a: Figure, b: Figure): Answer | undefined {
  if (numeric.has(a.kind) && numeric.has(b.kind)) return numbers(a, b)
  if (a.kind === b.kind) return alike(a, b)
  return (across(a, b) ?? across(b, a)) ? 'restated' : undefined
}

function numbers(a: Figure, b: Figure): Answer | undefined {
  if (!sameValue(a.value, b.value)) {
    if (a.unit && b.unit && converts(a.value, a.unit, b.value, b.unit)) return 'converted'
    return halves(a, b) || halves(b, a) ? 'restated' : undefined
  }
  const percents = Number(a.kind === 'percent') + Number(b.kind === 'percent')
  if (percents === 1) return 'unit'
  if (percents === 2) return 'same'
  if (a.kind === 'money' || b.kind === 'money') {
    if (a.kind !== b.kind) return other(a, b).unit ? 'unit' : 'restated'
    return !a.unit || !b.unit || a.unit === b.unit ? 'same' : 'unit'
  }
  if (a.unit && b.unit && a.unit !== b.unit) return strays(a.unit, b.unit) ? 'unit' : 'restated'
  return a.kind === b.kind ? 'same' : 'restated'
}

const other = (a: Figure, b: Figure) => (a.kind === 'money' ? b : a)

/** Two units that cannot stand for one another: miles for kilometres, hours for days. Unknown ids may be near names of
 *  one thing (people and persons), so only units whose factor we know are told apart. */
function strays(a: string, b: string): boolean {
  const [x, y] = [units[a], units[b]]
  return !!x && !!y && (x.dimension !== y.dimension || x.factor !== y.factor)
}

/** Half, a quarter and three quarters are printed as percents, and the reverse. */
function halves(part: Figure, percent: Figure): boolean {
  if (part.kind !== 'fraction' || percent.kind !== 'percent') return false
  const [x, y] = [rational(part.value), rational(percent.value)]
  return !!x && !!y && equals(times(x, hundred), y)
}

export function sameValue(a: string, b: string): boolean {
  if (a === b) return true
  const [x, y] = [rational(a), rational(b)]
  return !!x && !!y && equals(x, y)
}

function alike(a: Figure, b: Figure): Answer | undefined {
  if (a.value === b.value) return 'same'
  switch (a.kind) {
    case 'range':
      return a.min !== undefined && b.min !== undefined && sameValue(a.min, b.min) && sameValue(a.max!, b.max!)
        ? 'same'
        : undefined
    case 'score':
      // A desk that writes from right to left may print the visitors first.
      return a.parts?.length === b.parts?.length && a.parts?.every((part, at) => sameValue(part, b.parts!.at(-1 - at)!))
        ? 'restated'
        : undefined
    case 'date':
      return dates(a, b)
    case 'time':
      return halfDay(a.value, b.value) && (bare(a) || bare(b)) ? 'restated' : undefined
    case 'decade':
      return suffix(a.value, b.value) || suffix(b.value, a.value) ? 'restated' : undefined
    default:
      return undefined
  }
}

/** A date of another calendar cannot be held against ours by its numerals. */
function dates(a: Figure, b: Figure): Answer | undefined {
  if (a.calendar !== b.calendar) return 'restated'
  return undefined
}

/** `3:30` alone may be either half of the day. */
const bare = (figure: Figure) => Number(figure.value.slice(0, 2)) <= 12
const halfDay = (a: string, b: string) =>
  a.slice(2) === b.slice(2) && Number(a.slice(0, 2)) % 12 === Number(b.slice(0, 2)) % 12
/** `'3X'` (the '30s) ends `'193X'`. */
const suffix = (long: string, short: string) => short.length < long.length && long.endsWith(short)

/** Kinds that state each other without being of one family. */
function across(a: Figure, b: Figure): boolean | undefined {
  if (!numeric.has(b.kind)) return undefined
  switch (a.kind) {
    case 'time': {
      const [hour = '', minute] = a.value.split(':')
      return Number(minute) === 0 && Number(hour) % 12 === Number(b.value) % 12 && Number(b.value) <= 24
    }
    case 'date':
      return /^\d+$/.test(a.value) && sameValue(a.value, b.value)
    case 'decade':
      // "The 20th century" may be read as an ordinal beside its noun, "the 1930s" as the year in which it begins.
      return a.value.endsWith('XX')
        ? sameValue(String(Number(a.value.slice(0, -2)) + 1), b.value)
        : a.value.replace('X', '0') === b.value || a.value.replace('X', '0').endsWith(b.value)
    default:
      return undefined
  }
}
