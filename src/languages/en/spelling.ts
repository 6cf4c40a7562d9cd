import type {Spelling} from '../spelling.ts'

/** Number words have no gender in English. */
const small = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen'
]

export const spelling: Spelling = {
  minus: 'minus',
  small: {
    masculine: small,
    feminine: small
  },
  tens: ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'],
  hundreds: [
    'one hundred',
    'two hundred',
    'three hundred',
    'four hundred',
    'five hundred',
    'six hundred',
    'seven hundred',
    'eight hundred',
    'nine hundred'
  ],
  pair: '#-*',
  join: ' ',
  scales: [
    {zeros: 3, one: 'one thousand', few: 'thousand', many: 'thousand'},
    {zeros: 6, one: 'one million', few: 'million', many: 'million'},
    {zeros: 9, one: 'one billion', few: 'billion', many: 'billion'},
    {zeros: 12, one: 'one trillion', few: 'trillion', many: 'trillion'}
  ]
}
