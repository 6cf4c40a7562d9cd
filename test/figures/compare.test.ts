import {expect, test} from 'vitest'
import {compareFigures, type Figure} from '../../src/figures/index.ts'

let at = 0
/** A figure whose place follows the one made before it. */
const f = (kind: Figure['kind'], value: string, more: Partial<Figure> = {}): Figure => ({
  kind,
  value,
  start: at++,
  end: at,
  text: value,
  form: 'digits',
  sure: true,
  ...more
})
const n = (value: string, more?: Partial<Figure>) => f('cardinal', value, more)
const range = (min: string, max: string) => f('range', `${min}–${max}`, {min, max})
const unsure = (value: string) => n(value, {sure: false})

/** What a desk would read: `=` answered, `-` missing, `+` added, `a>b` changed, `~` converted, `!` another unit. */
function told(source: Figure[], target: Figure[]): string {
  const {matches, missing, added, changed} = compareFigures(source, target)
  const sign = {same: '=', restated: '=', converted: '~', unit: '!', scrambled: '?', exchanged: '?'}
  return [
    ...matches.map((match) => sign[match.how] + match.source.value),
    ...missing.map((figure) => `-${figure.value}`),
    ...added.map((figure) => `+${figure.value}`),
    ...changed.map(({source, target}) => `${source.value}>${target.value}`)
  ].join(' ')
}

const cases: Array<[name: string, source: Figure[], target: Figure[], expected: string]> = [
  ['answers by value', [n('28000')], [n('28000')], '=28000'],
  ['ignores order', [n('3'), n('5')], [n('5'), n('3')], '=3 =5'],
  ['uses a target figure once', [n('3'), n('3')], [n('3')], '=3 -3'],
  ['tells a change as one thing', [n('5')], [n('6')], '5>6'],
  ['reports what is gone', [n('5'), n('6')], [n('6')], '=6 -5'],
  ['reports what has come', [n('6')], [n('5'), n('6')], '=6 +5'],
  ['lets an unsure figure answer', [n('2')], [unsure('2')], '=2'],
  ['never misses an unsure figure', [unsure('1')], [], ''],
  ['never reports an unsure figure as added', [], [unsure('2')], ''],
  ['prefers a sure answer to an unsure one', [n('2'), unsure('2')], [unsure('2'), n('2')], '=2 =2'],
  ['takes half for 50 percent', [f('fraction', '1/2')], [f('percent', '50')], '=1/2'],
  ['takes a decimal for its fraction', [n('0.75')], [f('fraction', '3/4')], '=0.75'],
  ['takes an ordinal in digits for a cardinal', [f('ordinal', '34')], [n('34')], '=34'],
  ['finds the percent lost', [f('percent', '14')], [n('14')], '!14'],
  ['finds the percent added', [n('14')], [f('percent', '14')], '!14'],
  ['finds another currency', [f('money', '5', {unit: 'USD'})], [f('money', '5', {unit: 'EUR'})], '!5'],
  ['lets money stand without a readable currency', [f('money', '5', {unit: 'USD'})], [n('5')], '=5'],
  ['finds another unit', [f('measure', '5', {unit: 'mi'})], [f('measure', '5', {unit: 'km'})], '!5'],
  ['converts pounds', [f('measure', '550', {unit: 'lb'})], [f('measure', '250', {unit: 'kg'})], '~550'],
  ['converts degrees', [f('measure', '80', {unit: 'fahrenheit'})], [f('measure', '26', {unit: 'celsius'})], '~80'],
  ['tells wrong degrees', [f('measure', '80', {unit: 'fahrenheit'})], [f('measure', '30', {unit: 'celsius'})], '80>30'],
  ['converts hectares', [f('measure', '3', {unit: 'hectare'})], [f('measure', '30', {unit: 'dunam'})], '~3'],
  ['converts miles', [f('measure', '40', {unit: 'mi'})], [f('measure', '64', {unit: 'km'})], '~40'],
  ['tells a wrong conversion', [f('measure', '40', {unit: 'mi'})], [f('measure', '94', {unit: 'km'})], '40>94'],
  ['takes an age for a number of years', [f('age', '60')], [f('measure', '60', {unit: 'year'})], '=60'],
  ['tells the half of the day that was lost', [f('time', '15:00')], [f('time', '03:00')], '15:00>03:00'],
  ['tells another hour', [f('time', '15:00')], [f('time', '16:00')], '15:00>16:00'],
  [
    'takes a score turned round',
    [f('score', '3:1', {parts: ['3', '1']})],
    [f('score', '1:3', {parts: ['1', '3']})],
    '=3:1'
  ],
  [
    'tells another score',
    [f('score', '3:1', {parts: ['3', '1']})],
    [f('score', '3:2', {parts: ['3', '2']})],
    '3:1>3:2'
  ],
  ['takes a draw for what each side has', [f('score', '2:2', {parts: ['2', '2']})], [unsure('2')], '=2:2'],
  ['takes no other score for one number', [f('score', '2:1', {parts: ['2', '1']})], [unsure('2')], '-2:1'],
  ['serves what is sure first', [unsure('2'), f('ordinal', '2')], [unsure('2')], '=2'],
  ['splits a range', [range('18', '25')], [n('18'), n('25')], '=18–25 =18–25'],
  ['joins a range', [n('18'), n('25')], [range('18', '25')], '=18 =25'],
  ['does not join half a range', [n('18')], [range('18', '25')], '18>18–25'],
  ['tells another end of a range', [range('18', '25')], [range('18', '26')], '18–25>18–26'],
  ['splits a date', [f('date', '2018-09-29')], [n('29'), f('date', '2018-09')], '=2018-09-29 =2018-09-29'],
  ['tells a date without its day', [f('date', '1918-09-29')], [f('date', '1918-09')], '1918-09-29>1918-09'],
  ['tells another month', [f('date', '--07')], [f('date', '--11')], '--07>--11'],
  ['takes a decade for its first year', [f('decade', '193X')], [n('1930')], '=193X'],
  ['takes a decade without its century', [f('decade', '193X')], [f('decade', '3X')], '=193X'],
  ['takes a century for its ordinal', [f('decade', '19XX')], [f('ordinal', '20')], '=19XX'],
  [
    'does not hold a Hijri date against ours',
    [f('date', '2024-02-14')],
    [f('date', '1445-08-04', {calendar: 'hijri'})],
    '=2024-02-14'
  ]
]
for (const [name, source, target, expected] of cases) {
  test(`compareFigures ${name}`, () => {
    expect(told(source, target)).toBe(expected)
  })
}

test('compareFigures accounts for every sure figure once', () => {
  const source = Array.from({length: 5000}, (_, i) => n(String(i % 700)))
  const target = Array.from({length: 5000}, (_, i) => n(String((i * 7) % 900)))
  const {matches, missing, added, changed} = compareFigures(source, target)
  expect(matches.length + missing.length + changed.length).toBe(5000)
  expect(matches.length + added.length + changed.length).toBe(5000)
})
