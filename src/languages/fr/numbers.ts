import type {NumberWords} from '../figures.ts'

/** France counts on from sixty and from four times twenty; Belgium and Switzerland have tens of their own. The reader
 *  puts 22 to 69, and 81 to 89, together by itself. */
// biome-ignore format: a table is read by its rows
export const numbers: NumberWords = {
  cardinals: {
    0: 'zéro', 1: 'un|une', 2: 'deux', 3: 'trois', 4: 'quatre', 5: 'cinq', 6: 'six', 7: 'sept', 8: 'huit', 9: 'neuf',
    10: 'dix', 11: 'onze', 12: 'douze', 13: 'treize', 14: 'quatorze', 15: 'quinze', 16: 'seize', 17: 'dix sept',
    18: 'dix huit', 19: 'dix neuf', 20: 'vingt', 30: 'trente', 40: 'quarante', 50: 'cinquante', 60: 'soixante',
    21: 'vingt et un{,e}', 31: 'trente et un{,e}', 41: 'quarante et un{,e}', 51: 'cinquante et un{,e}',
    61: 'soixante et un{,e}', 70: 'soixante dix|septante', 71: 'soixante et onze|septante et un{,e}',
    72: 'soixante douze', 73: 'soixante treize', 74: 'soixante quatorze', 75: 'soixante quinze', 76: 'soixante seize',
    77: 'soixante dix sept', 78: 'soixante dix huit', 79: 'soixante dix neuf',
    80: 'quatre vingt{,s}|huitante|octante', 81: '{huitante,octante} et un{,e}', 90: 'quatre vingt dix|nonante',
    91: 'quatre vingt onze|nonante et un{,e}', 92: 'quatre vingt douze', 93: 'quatre vingt treize',
    94: 'quatre vingt quatorze', 95: 'quatre vingt quinze', 96: 'quatre vingt seize', 97: 'quatre vingt dix sept',
    98: 'quatre vingt dix huit', 99: 'quatre vingt dix neuf', 100: 'cent',
    // Eleven to nineteen hundred are counted in hundreds by some.
    1100: 'onze cent{,s}', 1200: 'douze cent{,s}', 1300: 'treize cent{,s}', 1400: 'quatorze cent{,s}',
    1500: 'quinze cent{,s}', 1600: 'seize cent{,s}', 1700: 'dix sept cent{,s}', 1800: 'dix huit cent{,s}',
    1900: 'dix neuf cent{,s}', 1000: 'mille|mil', 1000000: 'million', 1000000000: 'milliard',
    1000000000000: 'billion', 1000000000000000: 'billiard', 1000000000000000000: 'trillion', 500000: 'demi million',
    500000000: 'demi milliard'
  },
  plurals: {
    100: 'cents', 1000000: 'millions', 1000000000: 'milliards', 1000000000000: 'billions',
    1000000000000000: 'billiards', 1000000000000000000: 'trillions'
  },
  // "Neuf" is also "new", which stands behind its noun: a noun that it counts has an ending of the plural.
  homographs: [{forms: 'neuf', counted: '~s|~x|heures|mille|millions|milliards|cents|cent'}],
  ordinals: {
    1: 'premi{er,ère,ers,ères}|unième{,s}', 2: 'deuxième{,s}|second{,e,s,es}', 3: 'troisième{,s}', 4: 'quatrième{,s}',
    5: 'cinquième{,s}', 6: 'sixième{,s}', 7: 'septième{,s}', 8: 'huitième{,s}', 9: 'neuvième{,s}', 10: 'dixième{,s}',
    11: 'onzième{,s}', 12: 'douzième{,s}', 13: 'treizième{,s}', 14: 'quatorzième{,s}', 15: 'quinzième{,s}',
    16: 'seizième{,s}', 17: 'dix septième{,s}', 18: 'dix huitième{,s}', 19: 'dix neuvième{,s}', 20: 'vingtième{,s}',
    21: 'vingt et unième{,s}', 30: 'trentième{,s}', 31: 'trente et unième{,s}', 40: 'quarantième{,s}',
    41: 'quarante et unième{,s}', 50: 'cinquantième{,s}', 51: 'cinquante et unième{,s}', 60: 'soixantième{,s}',
    61: 'soixante et unième{,s}', 70: 'soixante dixième{,s}|septantième{,s}',
    71: '{soixante et onz,septante et un}ième{,s}', 72: 'soixante douzième{,s}', 73: 'soixante treizième{,s}',
    74: 'soixante quatorzième{,s}', 75: 'soixante quinzième{,s}', 76: 'soixante seizième{,s}',
    77: 'soixante dix septième{,s}', 78: 'soixante dix huitième{,s}', 79: 'soixante dix neuvième{,s}',
    80: '{quatre vingt,huitant,octant}ième{,s}', 81: 'quatre vingt unième{,s}|{huitante,octante} et unième{,s}',
    90: 'quatre vingt dixième{,s}|nonantième{,s}', 91: '{quatre vingt onz,nonante et un}ième{,s}',
    92: 'quatre vingt douzième{,s}', 93: 'quatre vingt treizième{,s}', 94: 'quatre vingt quatorzième{,s}',
    95: 'quatre vingt quinzième{,s}', 96: 'quatre vingt seizième{,s}', 97: 'quatre vingt dix septième{,s}',
    98: 'quatre vingt dix huitième{,s}', 99: 'quatre vingt dix neuvième{,s}', 100: 'centième{,s}',
    1000: 'millième{,s}', 1000000: 'millionième{,s}', 1000000000: 'milliardième{,s}'
  },
  ordinalSuffixes: 'er|ère|re|ers|res|e|è|es|ᵉ|ᵉʳ|ʳᵉ|ème|eme|ième|ieme|èmes|nd|nde|ᵈ|ⁿᵈ|d',
  fractions: {
    2: 'moitié|demi|demie', 3: 'tiers', 4: 'quart', 5: 'cinquième', 6: 'sixième', 7: 'septième', 8: 'huitième',
    9: 'neuvième', 10: 'dixième', 20: 'vingtième', 100: 'centième', 1000: 'millième'
  },
  fractionPlurals: {
    2: 'demis', 3: 'tiers', 4: 'quarts', 5: 'cinquièmes', 6: 'sixièmes', 7: 'septièmes', 8: 'huitièmes',
    9: 'neuvièmes', 10: 'dixièmes', 12: 'douzièmes', 20: 'vingtièmes', 100: 'centièmes', 1000: 'millièmes'
  },
  partitives: "de|des|du|d'~|la|le|les|l'~|leur|leurs|sa|son|ses|ce|cette|ces|notre|nos|votre|vos|mon|ma|mes|d'entre",
  suffixes: {1000: 'k', 1000000: 'M|Mio', 1000000000: 'Md|Mds|Mrd|Mrds|Mia|G'},
  multiples: {
    2: 'double{,s,nt,r,ra,raient,rait}|doubl{é,ée,és,ées,ait,aient,ant,ement}',
    3: 'triple{,s,nt,r,ra,rait}|tripl{é,ée,és,ées,ait,ant,ement}',
    4: 'quadruple{,s,nt,r,ra}|quadrupl{é,ée,és,ées,ait,ant}', 5: 'quintuple{,s,nt,r,ra}|quintupl{é,ée,és,ées}',
    10: 'décuple{,s,nt,r}|décupl{é,ée}'
  },
  // "Une centaine" is about a hundred, and never a figure that must be answered.
  loose: {
    1: 'unique{,s}|seul{,e}',
    2: 'couple|paire|jumeaux|jumelles|{tous,toutes} deux|{tous,toutes} les deux|duo|secondaire{,s}',
    3: 'trio|triplés', 6: '{,une }demi douzaine', 8: '{,une }huitaine', 12: '{,une }douzaine', 24: 'deux douzaines',
    '1/2': 'à moitié|mi temps'
  },
  rough: {
    10: '{,une }dizaine', 15: '{,une }quinzaine', 20: '{,une }vingtaine', 30: '{,une }trentaine',
    40: '{,une }quarantaine', 50: '{,une }cinquantaine', 60: '{,une }soixantaine', 100: '{,une }centaine',
    1000: '{,un }millier'
  }
}
