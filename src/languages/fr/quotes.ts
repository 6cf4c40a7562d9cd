import type {QuoteData} from '../attribution.ts'

export const quotes: QuoteData = {
  double: '"“”„«»',
  single: "'‘’‚‹›",
  opens: '«“„‹',
  closes: '»›',
  inWords: [
    // Elision: l’heure, aujourd’hui, and before a quotation: l’« accord », qu’“elle”.
    /(?<=\p{L})['’‘](?=\p{L})/gu,
    /(?<=\b(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu))['’‘](?=\s?[«“"\d<])/giu,
    // Minutes and seconds of a race: 3’12”.
    /(?<=\d)['’](?=\s?\d)/g,
    /(?<=\d['’]\d{1,2})["”″]/g
  ],
  wordEnds: [],
  setOffNames: true,
  namedThings: [
    'film roman livre album série spectacle pièce chanson opération association collectif société entreprise'.split(
      ' '
    ),
    'programme projet exposition tableau mouvement parti bateau navire émission opéra essai magazine revue'.split(' ')
  ].flat(),
  prefix: /(?:^|[\s([])(?:[dlnmtsjc]|qu|jusqu|lorsqu|puisqu)['’]$/i
}
