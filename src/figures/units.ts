/** What a unit measures, and its conversion to the base unit of its dimension: `base = factor × value + shift`. The ids
 *  are those of the language packs; the rest is physics, the same in every language. */
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
const power = (watts: number): Unit => ({dimension: 'power', factor: watts})
const energy = (wattHours: number): Unit => ({dimension: 'energy', factor: wattHours})
const data = (kilobytes: number): Unit => ({dimension: 'data', factor: kilobytes})
const dataRate = (megabits: number): Unit => ({dimension: 'data rate', factor: megabits})
const frequency = (hertz: number): Unit => ({dimension: 'frequency', factor: hertz})
const money = (rials: number): Unit => ({dimension: 'rials', factor: rials})
const time = (seconds: number): Unit => ({dimension: 'time', factor: seconds})

export const units: Readonly<Record<string, Unit>> = {
  // Ten rials are a toman.
  IRR: money(1),
  riyal: money(1),
  toman: money(10),
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
  w: power(1),
  kw: power(1000),
  mw: power(1e6),
  gw: power(1e9),
  hp: power(745.7),
  wh: energy(1),
  kwh: energy(1000),
  mwh: energy(1e6),
  gwh: energy(1e9),
  twh: energy(1e12),
  v: {dimension: 'voltage', factor: 1},
  kv: {dimension: 'voltage', factor: 1000},
  kb: data(1),
  mb: data(1000),
  gb: data(1e6),
  tb: data(1e9),
  kbit: data(1 / 8),
  mbit: data(1000 / 8),
  gbit: data(1e6 / 8),
  'mb/s': dataRate(8),
  'gb/s': dataRate(8000),
  'kbit/s': dataRate(0.001),
  'mbit/s': dataRate(1),
  'gbit/s': dataRate(1000),
  hz: frequency(1),
  khz: frequency(1000),
  mhz: frequency(1e6),
  ghz: frequency(1e9),
  second: time(1),
  minute: time(60),
  hour: time(3600),
  day: time(86400),
  // Some languages count trips and stays in nights where English counts days.
  night: time(86400),
  week: time(604800),
  fortnight: time(1209600),
  // Months and years form their own dimension, as they are not a whole number of days.
  month: {dimension: 'months', factor: 1},
  year: {dimension: 'months', factor: 12},
  decade: {dimension: 'months', factor: 120},
  century: {dimension: 'months', factor: 1200},
  // The eras of a year: before the common era, and in it.
  bce: {dimension: 'era', factor: -1},
  ce: {dimension: 'era', factor: 1},
  // Cup stages, counted by how many are left.
  stage: {dimension: 'stage', factor: 1}
}

/** The units that an unspecific one may be: a degree is of whichever scale its readers use. */
const readings = (unit: string): readonly string[] => (unit === 'degree' ? ['celsius', 'fahrenheit'] : [unit])

/** Whether a unit is the era of a year. */
export function isEra(unit: string | undefined): boolean {
  return unit !== undefined && units[unit]?.dimension === 'era'
}

/** Whether two units exclude each other: miles and kilometres, hours and days. Unknown ids may be similar names of one
 *  thing, so only units with a known factor are told apart. */
export function strays(a: string, b: string): boolean {
  return readings(a).every((one) =>
    readings(b).every((other) => {
      const [x, y] = [units[one], units[other]]
      return !!x && !!y && (x.dimension !== y.dimension || x.factor !== y.factor)
    })
  )
}

/** Does `to` restate `from` in another unit, within the rounding of the two numerals? 250 kg restates 550 lb (249.5),
 *  since its last significant place is the tens. Either side may be rounded. */
export function converts(from: string, fromUnit: string, to: string, toUnit: string): boolean {
  return readings(fromUnit).some((one) => readings(toUnit).some((other) => within(from, one, to, other)))
}

function within(from: string, fromUnit: string, to: string, toUnit: string): boolean {
  const [a, b] = [units[fromUnit], units[toUnit]]
  if (!a || !b || a.dimension !== b.dimension || a === b) return false
  const [x, y] = [Number(from), Number(to)]
  if (!Number.isFinite(x) || !Number.isFinite(y)) return false
  const expected = (a.factor * x + (a.shift ?? 0) - (b.shift ?? 0)) / b.factor
  // Durations are restated exactly: two hours are not 90 minutes, nor is a day 23 hours.
  if (EXACT.has(a.dimension) && !/\./.test(from + to)) return Math.abs(expected - y) < 1e-9
  const slack = roundedTo(to) / 2 + (lastPlace(from) / 2) * (a.factor / b.factor)
  // A desk may round coarsely, but 5 % off is another figure, however many zeros it ends in; 10 % for a single digit.
  const share = Math.min(digits(from), digits(to)) < 2 ? 0.1 : 0.05
  const least = EXACT.has(a.dimension) ? 0 : 0.6 * Math.min(1, lastPlace(to))
  const most = Math.max(share * Math.abs(expected), least)
  return Math.abs(expected - y) <= Math.min(slack, most) + 1e-9
}

/** What a converted number may be rounded to: its last place, or five from a hundred on (85 mph is 137 km/h, 135). */
const roundedTo = (value: string): number => (/^[0-9]{2,}5$/.test(value) ? 5 : lastPlace(value))

/** Whether a unit measures time: a number of them is counted in words as things are. */
export const isDuration = (unit: string): boolean => EXACT.has(units[unit]?.dimension ?? '')

const EXACT: ReadonlySet<string> = new Set(['time', 'months'])

/** The weight of the last significant digit: 10 for `250`, 0.1 for `2.5`, 1 for `7`. */
export function lastPlace(value: string): number {
  const [whole = '', rest = ''] = value.replace('-', '').split('.')
  if (rest) return 10 ** -rest.length
  const zeros = whole.length - whole.replace(/0+$/, '').length
  return 10 ** Math.min(zeros, whole.length - 1)
}

/** Significant digits: 1 in `300`, 2 in `0.25`. */
const digits = (value: string) => value.replace(/\D/g, '').replace(/^0+|0+$/g, '').length
