import type {NumberWords} from '../figures.ts'

/** Endings of an adjective: masculine, feminine, and their plurals. */
const OA = '{o,a,os,as}'
/** Third and first lose their ending before a masculine noun. */
const FIRST = 'primer{,o,a,os,as}'
const THIRD = 'tercer{,o,a,os,as}'
const VERB = '{a,an,ar,ó,aron,ado,ada,ados,adas,ando,aba,aban,ará,aría}'

// biome-ignore format: a table is read by its rows
export const numbers: NumberWords = {
  // The reader puts 31 to 99 together by "y", and everything above 100 by juxtaposition.
  cardinals: {
    0: 'cero', 1: 'uno|un|una', 2: 'dos', 3: 'tres', 4: 'cuatro', 5: 'cinco', 6: 'seis', 7: 'siete', 8: 'ocho',
    9: 'nueve', 10: 'diez', 11: 'once', 12: 'doce|docena', 13: 'trece', 14: 'catorce', 15: 'quince',
    16: 'dieciséis|diez y seis', 17: 'diecisiete', 18: 'dieciocho', 19: 'diecinueve', 20: 'veinte',
    21: 'veintiuno|veintiún|veintiuna|veinte y uno', 22: 'veintidós', 23: 'veintitrés',
    24: 'veinticuatro', 25: 'veinticinco', 26: 'veintiséis', 27: 'veintisiete', 28: 'veintiocho',
    29: 'veintinueve', 30: 'treinta', 40: 'cuarenta', 50: 'cincuenta|medio centenar', 60: 'sesenta', 70: 'setenta',
    80: 'ochenta', 90: 'noventa', 100: 'cien|ciento|centenar', 200: 'doscient{os,as}', 300: 'trescient{os,as}',
    400: 'cuatrocient{os,as}', 500: 'quinient{os,as}|medio millar', 600: 'seiscient{os,as}', 700: 'setecient{os,as}',
    800: 'ochocient{os,as}', 900: 'novecient{os,as}', 1000: 'mil|millar', 1000000: 'millón', 1000000000: 'millardo',
    1000000000000: 'billón', 1000000000000000000: 'trillón'
  },
  // "Cientos de" and "miles de" are no numbers, but "tres centenares" and "dos docenas" are.
  plurals: {
    10: 'decenas', 12: 'docenas', 100: 'centenares|cientos', 1000: 'millares|miles', 1000000: 'millones|mill|mll|mm',
    1000000000: 'millardos', 1000000000000: 'billones|bill', 1000000000000000000: 'trillones'
  },
  ordinals: {
    1: FIRST, 2: `segund${OA}`, 3: THIRD, 4: `cuart${OA}`, 5: `quint${OA}`, 6: `sext${OA}`,
    7: `séptim${OA}|sétim${OA}`, 8: `octav${OA}`, 9: `noven${OA}|non${OA}`, 10: `décim${OA}`,
    11: `undécim${OA}|decimoprimer{,o,a,os,as}|onceav${OA}`, 12: `duodécim${OA}|decimosegund${OA}|doceav${OA}`,
    13: 'decimotercer{,o,a,os,as}', 14: `decimocuart${OA}`, 15: `decimoquint${OA}`, 16: `decimosext${OA}`,
    17: `decimoséptim${OA}`, 18: `decimoctav${OA}`, 19: `decimonoven${OA}|decimonon${OA}`, 20: `vigésim${OA}`,
    21: `vigesimoprimer{,o,a,os,as}`, 22: `vigesimosegund${OA}`, 23: 'vigesimotercer{,o,a,os,as}',
    24: `vigesimocuart${OA}`, 25: `vigesimoquint${OA}`, 26: `vigesimosext${OA}`, 27: `vigesimoséptim${OA}`,
    28: `vigesimoctav${OA}`, 29: `vigesimonoven${OA}`, 30: `trigésim${OA}`, 40: `cuadragésim${OA}`,
    50: `quincuagésim${OA}`, 60: `sexagésim${OA}`, 70: `septuagésim${OA}`, 80: `octogésim${OA}`, 90: `nonagésim${OA}`,
    100: `centésim${OA}`, 200: `ducentésim${OA}`, 300: `tricentésim${OA}`, 400: `cuadringentésim${OA}`,
    500: `quingentésim${OA}`, 600: `sexcentésim${OA}`, 700: `septingentésim${OA}`, 800: `octingentésim${OA}`,
    900: `noningentésim${OA}`, 1000: `milésim${OA}`, 1000000: `millonésim${OA}`
  },
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
    2: 'amb{os,as}|par{,es}|pareja{,s}|dúo{,s}|gemel{o,a,os,as}|melliz{o,a,os,as}|bilateral{,es}|bienal{,es}|doblete{,s}',
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
