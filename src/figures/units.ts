/** What a unit measures, and how it becomes the unit by which its dimension is counted: `base = factor × value + shift`.
 *  Ids are those which the language packs give to their words; facts of physics, so no language stands here. */
export interface Unit {
  readonly dimension: string
  readonly factor: number
  readonly shift?: number
}

const length = (metres: number): Unit => ({dimension: 'length', factor: metres})
const area = (squareMetres: number): Unit => ({dimension: 'area', factor: squareMetres})
const volume = (litres: number): Unit => ({dimension: 'volume', factor: litres})
const mass = (kilograms: number): Unit => ({dimension: 'mass', factor: kilograms})
const speed = (metresPerSecond: number): Unit => ({dimension: 'speed', factor: metresPerSecond})
const time = (seconds: number): Unit => ({dimension: 'time', factor: seconds})

export const units: Readonly<Record<string, Unit>> = {
  mm: length(0.001),
  cm: length(0.01),
  m: length(1),
  km: length(1000),
  inch: length(0.0254),
  ft: length(0.3048),
  yd: length(0.9144),
  mi: length(1609.344),
  'nautical-mile': length(1852),
  m2: area(1),
  km2: area(1e6),
  ft2: area(0.09290304),
  mi2: area(2589988.11),
  acre: area(4046.856),
  hectare: area(10000),
  dunam: area(1000),
  feddan: area(4200.83),
  ml: volume(0.001),
  l: volume(1),
  m3: volume(1000),
  gallon: volume(3.785412),
  pint: volume(0.473176),
  barrel: volume(158.987),
  mg: mass(1e-6),
  g: mass(0.001),
  kg: mass(1),
  t: mass(1000),
  lb: mass(0.45359237),
  oz: mass(0.02834952),
  stone: mass(6.35029),
  kmh: speed(1 / 3.6),
  mph: speed(0.44704),
  kn: speed(0.514444),
  celsius: {dimension: 'temperature', factor: 1},
  fahrenheit: {dimension: 'temperature', factor: 5 / 9, shift: -160 / 9},
  kw: {dimension: 'power', factor: 1},
  mw: {dimension: 'power', factor: 1000},
  gw: {dimension: 'power', factor: 1e6},
  second: time(1),
  minute: time(60),
  hour: time(3600),
  day: time(86400),
  // Journeys and stays are counted in nights where English counts days.
  night: time(86400),
  week: time(604800),
  fortnight: time(1209600),
  // Months and years are counted among themselves; they are no whole number of days.
  month: {dimension: 'months', factor: 1},
  year: {dimension: 'months', factor: 12},
  decade: {dimension: 'months', factor: 120},
  century: {dimension: 'months', factor: 1200},
  // Stages of a cup are counted by who is left in it.
  stage: {dimension: 'stage', factor: 1}
}

/** What a unit that leaves something open may be: a degree is of whichever scale its readers use. */
const readings = (unit: string): readonly string[] => (unit === 'degree' ? ['celsius', 'fahrenheit'] : [unit])

/** Two units that cannot stand for one another: miles for kilometres, hours for days. Unknown ids may be near names of
 *  one thing, so only units whose factor we know are told apart. */
export function strays(a: string, b: string): boolean {
  return readings(a).every((one) =>
    readings(b).every((other) => {
      const [x, y] = [units[one], units[other]]
      return !!x && !!y && (x.dimension !== y.dimension || x.factor !== y.factor)
    })
  )
}

/** Does `to` restate `from` in another unit, within the rounding that the two numerals show?
 *  250 kg restates 550 lb (249.5): its last significant place is the tens. Each side may be rounded. */
export function converts(from: string, fromUnit: string, to: string, toUnit: string): boolean {
  return readings(fromUnit).some((one) => readings(toUnit).some((other) => within(from, one, to, other)))
}

function within(from: string, fromUnit: string, to: string, toUnit: string): boolean {
  const [a, b] = [units[fromUnit], units[toUnit]]
  if (!a || !b || a.dimension !== b.dimension || a === b) return false
  const [x, y] = [Number(from), Number(to)]
  if (!Number.isFinite(x) || !Number.isFinite(y)) return false
  const expected = (a.factor * x + (a.shift ?? 0) - (b.shift ?? 0)) / b.factor
  const slack = lastPlace(to) / 2 + (lastPlace(from) / 2) * (a.factor / b.factor)
  // A desk may round coarsely, yet 5 % off is another figure, whatever zeros it ends in; 10 % for a lone digit.
  const share = Math.min(digits(from), digits(to)) < 2 ? 0.1 : 0.05
  // Hours and months are restated and not rounded: two hours are no 90 minutes.
  const least = EXACT.has(a.dimension) ? 0 : 0.6 * Math.min(1, lastPlace(to))
  const most = Math.max(share * Math.abs(expected), least)
  return Math.abs(expected - y) <= Math.min(slack, most) + 1e-9
}

const EXACT: ReadonlySet<string> = new Set(['time', 'months'])

/** The weight of the last digit that is not a trailing zero: 10 for `250`, 0.1 for `2.5`, 1 for `7`. */
export function lastPlace(value: string): number {
  const [whole = '', rest = ''] = value.replace('-', '').split('.')
  if (rest) return 10 ** -rest.length
  const zeros = whole.length - whole.replace(/0+$/, '').length
  return 10 ** Math.min(zeros, whole.length - 1)
}

/** Digits that count: 1 of `300`, 2 of `0.25`. */
const digits = (value: string) => value.replace(/\D/g, '').replace(/^0+|0+$/g, '').length
