/** Made by `npm run numbers` from CLDR, n2words and `tools/numbers/es.ts`: change it there. */
import type {NumberWords} from '../figures.ts'

// biome-ignore format: a table is read by its rows
export const numbers: Pick<NumberWords, 'cardinals' | 'plurals' | 'ordinals'> = {
  cardinals: {
    0: 'cero', 1: 'uno|una|un', 2: 'dos', 3: 'tres', 4: 'cuatro', 5: 'cinco', 6: 'seis', 7: 'siete', 8: 'ocho',
    9: 'nueve', 10: 'diez', 11: 'once', 12: 'doce{,na}', 13: 'trece', 14: 'catorce', 15: 'quince',
    16: 'dieciséis|diez y seis', 17: 'diecisiete', 18: 'dieciocho', 19: 'diecinueve', 20: 'veinte',
    21: 'veint{iuno,iuna,iún,e y uno}', 22: 'veintidós', 23: 'veintitrés', 24: 'veinticuatro', 25: 'veinticinco',
    26: 'veintiséis', 27: 'veintisiete', 28: 'veintiocho', 29: 'veintinueve', 30: 'treinta', 40: 'cuarenta',
    50: 'cincuenta|medio centenar', 60: 'sesenta', 70: 'setenta', 80: 'ochenta', 90: 'noventa',
    100: 'cien{,to}|centenar', 200: 'doscient{os,as}', 300: 'trescient{os,as}', 400: 'cuatrocient{os,as}',
    500: 'quinient{os,as}|medio millar', 600: 'seiscient{os,as}', 700: 'setecient{os,as}', 800: 'ochocient{os,as}',
    900: 'novecient{os,as}', 1000: 'mil{,lar}', 1000000: 'millón', 1000000000: 'millardo', 1000000000000: 'billón',
    1000000000000000000: 'trillón'
  },
  plurals: {
    10: 'decenas', 12: 'docenas', 100: 'centenares|cientos', 1000: 'mil{lares,es}', 1000000: 'mill{ones,}|mll|mm',
    1000000000: 'millardos', 1000000000000: 'bill{ones,}', 1000000000000000000: 'trillones'
  },
  ordinals: {
    1: 'primer{,o,a,os,as}', 2: 'segund{o,a,os,as}', 3: 'tercer{,o,a,os,as}', 4: 'cuart{o,a,os,as}',
    5: 'quint{o,a,os,as}', 6: 'sext{o,a,os,as}', 7: 'séptim{o,a,os,as}|sétim{o,a,os,as}', 8: 'octav{o,a,os,as}',
    9: 'noven{o,a,os,as}|non{o,a,os,as}', 10: 'décim{o,a,os,as}',
    11: 'decimoprimer{,o,a,os,as}|undécim{o,a,os,as}|onceav{o,a,os,as}',
    12: 'decimosegund{o,a,os,as}|duodécim{o,a,os,as}|doceav{o,a,os,as}', 13: 'decimotercer{,o,a,os,as}',
    14: 'decimocuart{o,a,os,as}', 15: 'decimoquint{o,a,os,as}', 16: 'decimosext{o,a,os,as}',
    17: 'decimoséptim{o,a,os,as}', 18: 'decimoctav{o,a,os,as}', 19: 'decimono{veno,vena,venos,venas,no,na,nos,nas}',
    20: 'vigésim{o,a,os,as}', 21: 'vigesimoprimer{,o,a,os,as}', 22: 'vigesimosegund{o,a,os,as}',
    23: 'vigesimotercer{,o,a,os,as}', 24: 'vigesimocuart{o,a,os,as}', 25: 'vigesimoquint{o,a,os,as}',
    26: 'vigesimosext{o,a,os,as}', 27: 'vigesimoséptim{o,a,os,as}', 28: 'vigesimoctav{o,a,os,as}',
    29: 'vigesimonoven{o,a,os,as}', 30: 'trigésim{o,a,os,as}', 40: 'cuadragésim{o,a,os,as}',
    50: 'quincuagésim{o,a,os,as}', 60: 'sexagésim{o,a,os,as}', 70: 'septuagésim{o,a,os,as}',
    80: 'octogésim{o,a,os,as}', 90: 'nonagésim{o,a,os,as}', 100: 'centésim{o,a,os,as}', 200: 'ducentésim{o,a,os,as}',
    300: 'tricentésim{o,a,os,as}', 400: 'cuadringentésim{o,a,os,as}', 500: 'quingentésim{o,a,os,as}',
    600: 'sexcentésim{o,a,os,as}', 700: 'septingentésim{o,a,os,as}', 800: 'octingentésim{o,a,os,as}',
    900: 'noningentésim{o,a,os,as}', 1000: 'milésim{o,a,os,as}', 1000000: 'millonésim{o,a,os,as}'
  }
}
