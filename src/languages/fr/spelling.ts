import type {Spelling} from '../spelling.ts'

const UNDER_TWENTY =
  'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit ' +
  'dix-neuf'
const small = UNDER_TWENTY.split(' ')
/** Vingt et un, vingt-deux. */
const counted = (tens: string, count: number): string[] =>
  [...Array(count).keys()].map((unit) => (unit === 0 ? tens : `${tens}${unit === 1 ? ' et ' : '-'}${small[unit]}`))

/** To ninety-nine: it counts on from sixty to seventy-nine, and from four times twenty. */
const masculine: readonly string[] = [
  ...small,
  ...['vingt', 'trente', 'quarante', 'cinquante'].flatMap((tens) => counted(tens, 10)),
  ...counted('soixante', 20).map((words) => words.replace('soixante-onze', 'soixante et onze')),
  'quatre-vingts',
  ...small.slice(1).map((unit) => `quatre-vingt-${unit}`)
]
const feminine: readonly string[] = masculine.map((words) => words.replace(/(^|[ -])un$/, '$1une'))
const HUNDREDS = [...small.slice(2, 10)].map((unit) => `${unit} cent`)

export const spelling: Spelling = {
  minus: 'moins',
  small: {masculine, feminine},
  smallBefore: {80: 'quatre-vingt'},
  tens: [],
  hundreds: ['cent', ...HUNDREDS.map((words) => `${words}s`)],
  hundredsBefore: ['cent', ...HUNDREDS],
  join: ' ',
  scales: [
    {zeros: 3, one: 'mille', few: 'mille', many: 'mille', numeral: true},
    {zeros: 6, one: 'un million', few: 'millions', many: 'millions'},
    {zeros: 9, one: 'un milliard', few: 'milliards', many: 'milliards'},
    {zeros: 12, one: 'un billion', few: 'billions', many: 'billions'}
  ]
}
