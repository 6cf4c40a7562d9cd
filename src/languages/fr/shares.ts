import type {NumberWords} from '../figures.ts'
import type {numbers} from './numbers.ts'

/** Shares and multiples, and words that hint at a number. */
// biome-ignore format: a table is read by its rows
export const shares: Omit<NumberWords, keyof typeof numbers> = {
  // "Neuf" is also "new", which stands behind its noun: a noun that it counts has an ending of the plural.
  homographs: [{forms: 'neuf', counted: '~s|~x|heures|mille|millions|milliards|cents|cent'}],
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
