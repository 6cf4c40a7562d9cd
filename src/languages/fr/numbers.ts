/** Made by `npm run numbers` from CLDR, n2words and `tools/numbers/fr.ts`: change it there. */
import type {NumberWords} from '../figures.ts'

// biome-ignore format: a table is read by its rows
export const numbers: Pick<NumberWords, 'cardinals' | 'plurals' | 'ordinals'> = {
  cardinals: {
    0: 'zéro', 1: 'un|une', 2: 'deux', 3: 'trois', 4: 'quatre', 5: 'cinq', 6: 'six', 7: 'sept', 8: 'huit', 9: 'neuf',
    10: 'dix', 11: 'onze', 12: 'douze', 13: 'treize', 14: 'quatorze', 15: 'quinze', 16: 'seize', 17: 'dix sept',
    18: 'dix huit', 19: 'dix neuf', 20: 'vingt', 21: 'vingt et un{,e}', 30: 'trente', 31: 'trente et un{,e}',
    40: 'quarante', 41: 'quarante et un{,e}', 50: 'cinquante', 51: 'cinquante et un{,e}', 60: 'soixante',
    61: 'soixante et un{,e}', 70: 'soixante dix|septante', 71: 'soixante et onze|septante et un{,e}',
    72: 'soixante douze', 73: 'soixante treize', 74: 'soixante quatorze', 75: 'soixante quinze', 76: 'soixante seize',
    80: 'quatre vingts|huitante|quatre vingt|octante', 81: 'huitante et un{,e}|octante et un{,e}',
    90: 'quatre vingt dix|nonante', 91: 'quatre vingt onze|nonante et un{,e}', 92: 'quatre vingt douze',
    93: 'quatre vingt treize', 94: 'quatre vingt quatorze', 95: 'quatre vingt quinze', 96: 'quatre vingt seize',
    100: 'cent', 1000: 'mil{le,}', 1100: 'onze cent{,s}', 1200: 'douze cent{,s}', 1300: 'treize cent{,s}',
    1400: 'quatorze cent{,s}', 1500: 'quinze cent{,s}', 1600: 'seize cent{,s}', 1700: 'dix sept cent{,s}',
    1800: 'dix huit cent{,s}', 1900: 'dix neuf cent{,s}', 500000: 'demi million', 1000000: 'million',
    500000000: 'demi milliard', 1000000000: 'milliard', 1000000000000: 'billion', 1000000000000000: 'billiard',
    1000000000000000000: 'trillion'
  },
  plurals: {
    100: 'cents', 1000000: 'millions', 1000000000: 'milliards', 1000000000000: 'billions',
    1000000000000000: 'billiards', 1000000000000000000: 'trillions'
  },
  ordinals: {
    1: 'premi{er,ère,ers,ères}|unième{,s}', 2: 'deuxième{,s}|second{,e,s,es}', 3: 'troisième{,s}', 4: 'quatrième{,s}',
    5: 'cinquième{,s}', 6: 'sixième{,s}', 7: 'septième{,s}', 8: 'huitième{,s}', 9: 'neuvième{,s}', 10: 'dixième{,s}',
    11: 'onzième{,s}', 12: 'douzième{,s}', 13: 'treizième{,s}', 14: 'quatorzième{,s}', 15: 'quinzième{,s}',
    16: 'seizième{,s}', 17: 'dix septième{,s}', 18: 'dix huitième{,s}', 19: 'dix neuvième{,s}', 20: 'vingtième{,s}',
    21: 'vingt et unième{,s}', 30: 'trentième{,s}', 31: 'trente et unième{,s}', 40: 'quarantième{,s}',
    41: 'quarante et unième{,s}', 50: 'cinquantième{,s}', 51: 'cinquante et unième{,s}', 60: 'soixantième{,s}',
    61: 'soixante et unième{,s}', 70: 'soixante dixième{,s}|septantième{,s}',
    71: 'soixante et onzième{,s}|septante et unième{,s}', 72: 'soixante douzième{,s}', 73: 'soixante treizième{,s}',
    74: 'soixante quatorzième{,s}', 75: 'soixante quinzième{,s}', 76: 'soixante seizième{,s}',
    80: 'quatre vingtième{,s}|huitantième{,s}|octantième{,s}', 81: 'huitante et unième{,s}|octante et unième{,s}',
    90: 'quatre vingt dixième{,s}|nonantième{,s}', 91: 'quatre vingt onzième{,s}|nonante et unième{,s}',
    92: 'quatre vingt douzième{,s}', 93: 'quatre vingt treizième{,s}', 94: 'quatre vingt quatorzième{,s}',
    95: 'quatre vingt quinzième{,s}', 96: 'quatre vingt seizième{,s}', 100: 'centième{,s}', 1000: 'millième{,s}',
    1000000: 'millionième{,s}', 1000000000: 'milliardième{,s}'
  }
}
