import type {Spelling} from '../spelling.ts'

const UNDER_THIRTY =
  'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete ' +
  'dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete ' +
  'veintiocho veintinueve'
const masculine: readonly string[] = UNDER_THIRTY.split(' ')
const feminine: readonly string[] = masculine.map((word) => word.replace(/uno$/, 'una'))
const HUNDREDS =
  'ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos'

export const spelling: Spelling = {
  minus: 'menos',
  small: {masculine, feminine},
  // Before its noun one loses its ending: veintiún años, treinta y un mil.
  smallConstruct: {masculine: {1: 'un', 21: 'veintiún'}, feminine: {}},
  tens: 'veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa'.split(' '),
  hundreds: HUNDREDS.split(' '),
  hundredsFeminine: HUNDREDS.replaceAll('entos', 'entas').split(' '),
  hundredWhole: 'cien',
  pair: '# y *',
  join: ' ',
  endInConstruct: true,
  scales: [
    {zeros: 3, one: 'mil', few: 'mil', many: 'mil', agrees: true},
    {zeros: 6, one: 'un millón', few: 'millones', many: 'millones'},
    {zeros: 12, one: 'un billón', few: 'billones', many: 'billones'}
  ]
}
