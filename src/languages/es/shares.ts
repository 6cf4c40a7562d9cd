import type {NumberWords} from '../figures.ts'
import type {numbers} from './numbers.ts'

/** Endings of an adjective: masculine, feminine, and their plurals. */
const OA = '{o,a,os,as}'
const VERB = '{a,an,ar,ó,aron,ado,ada,ados,adas,ando,aba,aban,ará,aría}'

/** Shares and multiples, and words that hint at a number. */
// biome-ignore format: a table is read by its rows
export const shares: Omit<NumberWords, keyof typeof numbers> = {
  // "La cuarta parte" has the ordinal's word, "un tercio" one of its own.
  fractions: {
    2: 'mitad|medio|media', 3: 'tercio|tercera parte', 4: 'cuarto|cuarta parte', 5: 'quinto|quinta parte',
    6: 'sexto|sexta parte', 7: 'séptimo|séptima parte', 8: 'octavo|octava parte', 9: 'noveno|novena parte',
    10: 'décimo|décima parte|décima', 12: 'doceavo|doceava parte', 20: 'veinteavo|vigésima parte',
    100: 'centésima parte|centésima', 1000: 'milésima parte|milésima'
  },
  fractionPlurals: {
    2: 'medios|mitades', 3: 'tercios|terceras partes', 4: 'cuartos|cuartas partes', 5: 'quintos|quintas partes',
    6: 'sextos|sextas partes', 7: 'séptimos|séptimas partes', 8: 'octavos|octavas partes', 9: 'novenos|novenas partes',
    10: 'décimos|décimas partes|décimas', 12: 'doceavos|doceavas partes', 16: 'dieciseisavos',
    20: 'veinteavos|vigésimas partes', 100: 'centésimas partes|centésimas', 1000: 'milésimas partes|milésimas'
  },
  suffixes: {1000: 'k|K', 1000000: 'M|mill', 1000000000000: 'B'},
  ordinalSuffixes: 'º|ª|°|er|ero|era|ro|ra|do|da|to|ta|mo|ma|vo|va|no|na|os|as|o|a|avo|ava',
  multiples: {
    2: `doble{,s}|duplic${VERB}|dobl${VERB}`, 3: `triple{,s}|triplic${VERB}`,
    4: `cuádruple{,s}|cuádrupl${OA}|cuadruplic${VERB}`, 5: `quíntuple{,s}|quíntupl${OA}|quintuplic${VERB}`,
    6: `séxtuple{,s}|sextuplic${VERB}`, 10: `décupl${OA}|decuplic${VERB}`, 100: `céntupl${OA}|centuplic${VERB}`
  },
  loose: {
    '0:0': 'empate {a cero,sin goles}|sin goles', '1:1': 'empate a {uno,un gol,1}|empat{ó,aron,an,a} a {uno,1}',
    '2:2': 'empate a {dos,2}|empat{ó,aron,an,a} a {dos,2}', '3:3': 'empate a {tres,3}|empat{ó,aron,an,a} a {tres,3}',
    '1/2': [
      'descanso|entretiempo|intermedio|mediados|semi|{a,en,por} mitad de|mitad de {tabla,la tabla}',
      'reduc{ir,ido,ida,ió} a la mitad',
    ],
    0: 'nul{o,a}|ningun{o,a}|ningún',
    1: 'únic{o,a,os,as}|individual{,es}',
    2: 'amb{os,as}|par{,es}|pareja{,s}|dúo{,s}|gemel{o,a,os,as}|melliz{o,a,os,as}|bilateral{,es}|bienal{,es}|doblete',
    3: 'trilateral{,es}|triángulo{,s}|trío{,s}|trimestral{,es}|trimestre{,s}|trillizos|trilogía|triplete{,s}',
    4: 'cuatrillizos|cuarteto{,s}', 5: 'quinteto{,s}|quinquenal{,es}|quinquenio{,s}|lustro{,s}',
    6: 'sexteto{,s}|semestral{,es}|semestre{,s}', 7: 'heptatlón|semanal{,es}', 10: 'decena|decatlón', 15: 'quincena',
    20: 'veintena|veinteañer{o,a,os,as}', 30: 'treintena|treintañer{o,a,os,as}', 40: 'cuarentena|cuarent{ón,ona,ones}',
    50: 'cincuentena|cincuent{ón,ona,ones}|cincuentenario', 60: 'sesentena', 100: 'centenario{,s}|centenaria{,s}',
    200: 'bicentenario{,s}', 1000: 'milenario{,s}|milenio{,s}'
  },
  partitives: 'de|del',
  // "Medio" is "half", "the middle" and "the means"; before a noun that it halves, it has a unit or a scale.
  doubtfulShares: {forms: 'medio|media', partitives: ''}
}
