import type {LanguagePack} from 'polyedition/languages'

const letters = {same: {}, alike: {œ: 'oe', æ: 'ae'}, abbreviation: ''}

// biome-ignore format: a table is read by its rows
const figures: LanguagePack['figures'] = {
  letters,
  // What elision joins to a numeral or a noun: d’un milliard, l’heure.
  prefixes: ["d':prep|qu':sub", "l':article"],
  digits: {decimalComma: true, pointGroup: 'either', dateOrder: 'day-first'},
  grammar: {
    unitsFirst: false, tens: 'plain', parts: 'free', teens: false, pairs: false, clockFirst: false, plainRange: true
  },
  cardinals: {
    0: 'zéro', 1: 'un|une', 2: 'deux', 3: 'trois', 4: 'quatre', 5: 'cinq', 6: 'six', 7: 'sept', 8: 'huit', 9: 'neuf',
    10: 'dix', 11: 'onze', 12: 'douze', 13: 'treize', 14: 'quatorze', 15: 'quinze', 16: 'seize',
    17: 'dix-sept', 18: 'dix-huit', 19: 'dix-neuf', 20: 'vingt', 30: 'trente', 40: 'quarante', 50: 'cinquante',
    60: 'soixante', 100: 'cent', 1000: 'mille', 1e6: 'million', 1e9: 'milliard', 1e12: 'billion',
    // The reader puts 22 to 69 together by itself; 21 and its like have an "et".
    21: 'vingt et un{,e}', 31: 'trente et un{,e}', 41: 'quarante et un{,e}', 51: 'cinquante et un{,e}',
    61: 'soixante et un{,e}',
    // France counts on from 60 and from four times twenty; Belgium and Switzerland have tens of their own.
    70: 'soixante-dix|septante', 71: 'soixante et onze|septante et un', 72: 'soixante-douze', 73: 'soixante-treize',
    74: 'soixante-quatorze', 75: 'soixante-quinze', 76: 'soixante-seize', 77: 'soixante-dix-sept',
    78: 'soixante-dix-huit', 79: 'soixante-dix-neuf', 80: 'quatre-vingt{,s}|huitante', 90: 'quatre-vingt-dix|nonante',
    91: 'quatre-vingt-onze|nonante et un', 92: 'quatre-vingt-douze', 93: 'quatre-vingt-treize',
    94: 'quatre-vingt-quatorze', 95: 'quatre-vingt-quinze', 96: 'quatre-vingt-seize', 97: 'quatre-vingt-dix-sept',
    98: 'quatre-vingt-dix-huit', 99: 'quatre-vingt-dix-neuf',
    500000: 'demi-million', 500000000: 'demi-milliard'
  },
  plurals: {100: 'cents', 1e6: 'millions', 1e9: 'milliards', 1e12: 'billions'},
  ordinals: {
    1: 'premi{er,ère,ers,ères}', 2: 'deuxième{,s}|second{,e,s,es}', 3: 'troisième{,s}', 4: 'quatrième{,s}',
    5: 'cinquième{,s}', 6: 'sixième{,s}', 7: 'septième{,s}', 8: 'huitième{,s}', 9: 'neuvième{,s}', 10: 'dixième{,s}',
    11: 'onzième', 12: 'douzième', 15: 'quinzième', 20: 'vingtième', 100: 'centième'
  },
  ordinalSuffixes: 'er|ère|re|e|ème|nd|nde',
  fractions: {2: 'moitié|demi|demie', 3: 'tiers', 4: 'quart', 5: 'cinquième', 10: 'dixième', 100: 'centième'},
  fractionPlurals: {2: 'demis', 3: 'tiers', 4: 'quarts', 5: 'cinquièmes', 10: 'dixièmes', 100: 'centièmes'},
  partitives: "de|des|du|d'~|la|le|les|l'~|leur|leurs|sa|son|ses",
  suffixes: {1e6: 'M', 1e9: 'Md|Mds'},
  multiples: {2: 'double|doublé', 3: 'triple|triplé', 4: 'quadruple|quadruplé'},
  // "Une centaine" is about a hundred, and never a figure that must be answered.
  loose: {
    1: 'unique|seul{,e}', 2: 'couple|paire|jumeaux', 6: 'demi-douzaine', 10: 'dizaine', 12: 'douzaine',
    100: 'centaine{,s}', 1000: 'millier{,s}'
  },
  units: {
    second: 'seconde{,s}', minute: 'minute{,s}|min', hour: 'heure{,s}|h', day: 'jour{,s}|journée{,s}',
    week: 'semaine{,s}', month: 'mois', year: 'an{,s}|année{,s}', decade: 'décennie{,s}', century: 'siècle{,s}',
    cm: 'centimètre{,s}|cm', m: 'mètre{,s}|m', km: 'kilomètre{,s}|km', m2: 'mètre{,s} carré{,s}|m²',
    km2: 'kilomètre{,s} carré{,s}|km²', hectare: 'hectare{,s}|ha', g: 'gramme{,s}|g', t: 'tonne{,s}|t',
    kg: 'kilo{,s}|kilogramme{,s}|kg', l: 'litre{,s}|l', barrel: 'baril{,s}', mw: 'mégawatt{,s}|mw',
    kmh: 'kilomètres à l’heure|kilomètres-heure|km/h', degree: 'degré{,s}', celsius: 'degré{,s} celsius|°c'
  },
  currencies: {EUR: 'euro{,s}|d’euros', USD: 'dollar{,s}', GBP: 'livre{,s} sterling', CHF: 'franc{,s} suisse{,s}'},
  months: {
    1: 'janvier|janv', 2: 'février|févr', 3: 'mars', 4: 'avril', 5: 'mai', 6: 'juin', 7: 'juillet|juill',
    8: 'août|aout', 9: 'septembre|sept', 10: 'octobre|oct', 11: 'novembre|nov', 12: 'décembre|déc'
  },
  weekdays: {1: 'lundi', 2: 'mardi', 3: 'mercredi', 4: 'jeudi', 5: 'vendredi', 6: 'samedi', 7: 'dimanche'},
  dayparts: {am: 'du matin', pm: 'de l’après-midi|du soir', noon: 'midi', midnight: 'minuit'},
  words: {
    and: 'et', a: 'un|une', the: 'le|la|les', point: 'virgule', of: "de|d'|du|des", by: 'de|par', from: 'de', to: 'à',
    percent: 'pour cent', percentagePoint: 'point{,s} de pourcentage', between: 'entre', times: 'fois', outOf: 'sur',
    clock: 'à|vers|avant|après|dès', past: 'et', before: 'moins', ageBefore: 'âgé{,e,s,es} de', whole: 'parmi|sur|des',
    yearBefore: 'en|depuis|l’année|l’an|début|fin|pour|de', century: 'siècle',
    score: 'gagn{er,é}|batt{re,u,us}|victoire|défaite|score', indefinite: 'quelques|plusieurs', number: 'n°|numéro'
  },
  none: ['un par un', 'un à un', 'l’un', 'd’un coup', 'second plan', 'de premier plan']
}

// biome-ignore format: a table is read by its rows
const hedges: LanguagePack['hedges'] = {
  before: {
    'at-least': 'au moins|au minimum|pas moins de|pas moins d’~|un minimum de|un minimum d’~',
    'at-most': 'au plus|tout au plus|au maximum|pas plus de|pas plus d’~|un maximum de|un maximum d’~',
    'more-than': 'plus de|plus d’~|au-delà de|supérieur{,e,s,es} à|dépass{e,é,ent,ait}',
    'less-than': 'moins de|moins d’~|en dessous de|inférieur{,e,s,es} à',
    'up-to': 'jusqu’à',
    about: 'environ|à peu près|autour de|autour d’~|aux alentours de|quelque|approximativement|vers',
    nearly: 'près de|près d’~|presque|quasiment|pas loin de',
    only: 'seulement|à peine|rien que',
    estimated: '{estim,évalu}é{,e,s,es} à',
    average: 'en moyenne|une moyenne de'
  },
  after: {
    'at-least': 'au moins|au minimum|ou plus|et plus',
    'at-most': 'au plus|tout au plus|au maximum|ou moins',
    about: 'environ|à peu près', only: 'seulement', average: 'en moyenne'
  }
}

// biome-ignore format: a table is read by its rows
const speech: LanguagePack['speech'] = {
  // What the press prints of a verb in -er: affirme, affirment, affirmé, affirmée, affirmait, affirmant.
  conjugations: {er: '1e 1ent 1é 1ée 1ait 1aient 1ant'},
  verbs: {
    say: ['= dit dits disait disent disant', 'er déclar', '?er lanc répét', '= répond répondu répondait'],
    tell: ['er racont confi témoign'],
    add: ['er ajout', '= poursuit poursuivi', '?er conclu'],
    write: ['= écrit écrivait écrivent'],
    explain: ['er expliqu précis soulign not indiqu'],
    announce: ['er annonc'],
    report: ['er rapport révél', '?er observ'],
    claim: ['er affirm assur', '= soutient soutenu prétend'],
    confirm: ['er confirm', '= reconnaît reconnu admet admis'],
    deny: ['= dément démenti', 'er ni'],
    warn: ['= averti avertit prévient prévenu'],
    ask: ['er demand réclam'],
    promise: ['= promet promis'],
    accuse: ['er accus dénonc critiqu']
  },
  phrases: {according: ['selon', 'd’après', 'de l’avis de', 'aux dires de'], say: ['fait savoir', 'dans un communiqué']},
  ambiguous: ['note', 'noté', 'ajoute', 'ajouté'],
  norms: ['la loi', 'le règlement', 'l’accord', 'le budget'],
  that: ['que', "qu'"], as: ['comme'], clause: 4,
  anonymity: ['sous couvert d’anonymat', 'sous le sceau de l’anonymat', 'requis l’anonymat'],
  offices: {
    police: ['police', 'policiers'], officials: ['responsables', 'responsable'], authorities: ['autorités'],
    government: ['gouvernement'], minister: ['ministre'], ministry: ['ministère'], sources: ['sources', 'source']
  },
  pronouns: ['il', 'elle', 'ils', 'elles', 'on', 'je', 'nous']
}

const names: LanguagePack['names'] = {
  cased: true,
  joiners: "'’",
  letters,
  longest: 40,
  prefixes: ["d'", "l'", "qu'", "n'", "s'", "c'"]
}

// biome-ignore format: a table is read by its rows
const quotes: LanguagePack['quotes'] = {
  double: '"“”«»', single: "'‘’‹›", opens: '«“‹', closes: '»”›', wordEnds: [],
  // Elision: l’heure, aujourd’hui.
  inWords: [/(?<=\p{L})['’‘](?=\p{L})/gu]
}

// biome-ignore format: a table is read by its rows
const labels: LanguagePack['labels'] = {
  byline: 'Par {{names}}', published: 'Publié le {{date}}', updated: 'Mis à jour le {{date}}',
  'translated-from': 'Traduit de l’{{language}}', 'translated-from-by': 'Traduit de l’{{language}} par {{names}}',
  'read-original': 'Lire l’original en {{language}}', 'other-languages': 'Dans d’autres langues',
  correction: 'Rectificatif, {{date}}', corrections: 'Rectificatifs', about: 'À propos de cet article'
}

// biome-ignore format: a table is read by its rows
const print: LanguagePack['print'] = {
  months: {full: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ')},
  style: {digits: 'latn', months: 'full', quotes: [['«', '»'], ['“', '”']], percent: 'sign', range: 'ltr'},
  date: '{{day}} {{month}} {{year}}', moment: '{{date}} à {{time}} {{zone}}'
}

const parts = {figures, hedges, speech, names, quotes, labels, print}

/** French at level 2. What it leaves out (names, outlets, wire copy) is not asked of a French text. */
export const fr: LanguagePack = {tag: 'fr', dir: 'ltr', script: 'Latin', name: 'Français', ...parts}
