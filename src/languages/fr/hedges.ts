import type {HedgePack} from '../figures.ts'

/** Forms before a numeral that elides "de": plus de 80, plus d’un million. */
const of = (...heads: readonly string[]): string[] =>
  heads.flatMap((one) => one.split('|')).flatMap((head) => [`${head} de`, `${head} d'~`])
const than = (...heads: readonly string[]): string[] => heads.flatMap((head) => [`${head} que`, `${head} qu'~`])

const EXCEEDS = '{dépass,excèd,excéd}{e,ent,é,ée,és,ées,ait,aient,ant,er,era,eront,erait,eraient}'
const BEYOND = '{supérieur,supérieure,supérieurs,supérieures}'
const BELOW = '{inférieur,inférieure,inférieurs,inférieures}'
const HARDLY = '{à peine,tout juste}'

export const hedges: HedgePack = {
  counters: 'un|une|demi|demie',
  turns: {
    by: 'pas|jamais|sans|aucun|aucune|nul|ni|ne|n',
    unless: 'que|mais|sauf'
  },
  weak: {
    span: 'en|sur|durant|pendant|en l’espace de',
    spans: [
      'saison{,s}|match{,s}|manche{,s}|tour{,s}|étape{,s}|session{,s}|mandat{,s}|séance{,s}|épisode{,s}|week end{,s}',
      'seconde{,s}|minute{,s}|heure{,s}|jour{,s}|nuit{,s}|semaine{,s}|mois|an{,s}|année{,s}|décennie{,s}|siècle{,s}'
    ],
    any: [
      'que',
      "qu'~",
      'peut-être',
      'vers',
      'fixé{,e,s,es} à',
      'plafonné{,e,s,es} à',
      'limité{,e,s,es} à',
      'porté{,e,s,es} à'
    ]
  },
  none: [
    'de plus en plus|de moins en moins|rien de moins|en plus de|à l’âge d’environ|{vers,autour} {le,la,les}',
    'ne serait-ce que'
  ],
  before: {
    'more-than': [
      ...of('plus', '{bien,beaucoup,un peu,nettement,largement,légèrement} plus', 'au-delà'),
      ...of('au-dessus'),
      'au-delà du|au-dessus du',
      `${BEYOND} à`,
      `${BEYOND} aux`,
      ...than('{supérieur,plus élevé,plus long,plus grand,plus âgé,plus haut}'),
      EXCEEDS,
      `${EXCEEDS} {le,la,les,largement,nettement,légèrement}`,
      '{franchi,franchit,passé,passe,crevé} {le seuil,la barre,le cap,la barre symbolique} de',
      '{franchi,franchit,passé,passe,crevé} {le seuil,la barre,le cap,la barre symbolique} des',
      '{franchi,franchit,passé} les'
    ],
    'at-least': [
      'au moins|au minimum|à tout le moins|pour le moins|minimum',
      ...of('{pas,non,jamais,rien,guère} moins', '{un,le,au} minimum', 'ne {compte,fait,représente} pas moins'),
      'a minima|minimum de'
    ],
    'less-than': [
      ...of('moins|{bien,beaucoup,un peu,nettement,largement,légèrement} moins|en dessous|au-dessous|en deçà'),
      'en dessous du|au-dessous du|sous {les,le,la}|sous la barre {de,des}',
      `${BELOW} à`,
      `${BELOW} aux`
    ],
    'at-most': [
      'au plus|tout au plus|au maximum|au grand maximum',
      ...of('{pas,non,jamais,guère,rien} plus', '{un,le,au} maximum', 'un plafond'),
      'maximum de|sans dépasser|sans excéder|{n’,ne} {excédant,dépassant} pas',
      '{n,ne} {excèd,dépass}{e,ent,ait,era} pas|plafonné{,e,s,es} à|limité{,e,s,es} à|dans la limite de'
    ],
    'up-to': [
      'jusqu’à|jusqu’au|jusqu’aux|jusqu’en|allant jusqu’à|pouvant aller jusqu’à|un pic de|un sommet de|culminant à'
    ],
    about: [
      'environ|à peu près|approximativement|quelque|grosso modo|en gros|vers|vers les|plus ou moins',
      'quelque chose comme|à peu de chose près|peut-être|disons',
      ...of('autour', 'aux alentours', 'de l’ordre', 'dans les environs', 'aux environs'),
      'autour {du,des}|aux {alentours,environs} {du,des}'
    ],
    nearly: [
      'presque|quasiment|quasi|pratiquement|bientôt',
      ...of('près', 'pas loin', 'non loin', 'proche', 'proches', 'à deux doigts'),
      '{approch,avoisin,frôl}{e,ent,é,ait,aient,ant}|{approch,avoisin,frôl}{e,ent,é,ait,aient,ant} {les,la,le}',
      'près des|{tout,toute} proche de'
    ],
    estimated: [
      '{estim,évalu,chiffr}{é,ée,és,ées} {à,entre}|{estim,évalu,chiffr}é{,e,s,es} {à environ,à près de,à plus de}',
      '{estimation,estimations} de|on estime à|un nombre estimé de|un nombre estimé à'
    ],
    only: [
      'seulement|seul{,e,s,es}|que|qu’~|uniquement|rien que|simplement',
      HARDLY,
      'juste|pas plus que',
      ...of(`${HARDLY} plus`, 'guère plus')
    ],
    average: ['en moyenne', ...of('une moyenne', 'en moyenne', 'la moyenne')]
  },
  after: {
    'at-least': ['au moins|au minimum|a minima|~ou plus|~et plus|minimum|pour le moins|ou davantage|et davantage'],
    'at-most': ['au plus', 'tout au plus', 'au maximum', 'maximum', '~ou moins', 'au grand maximum', 'au plus tard'],
    'more-than': ['~et quelques', '~et des poussières', '~passés', '~passé'],
    about: ['environ', 'à peu près', 'approximativement', 'plus ou moins', 'grosso modo', 'à peu de chose près'],
    only: ['seulement', 'uniquement', 'à peine', 'tout au plus'],
    estimated: 'selon les estimations|selon des estimations|selon une estimation',
    average: 'en moyenne'
  },
  twofold: 'et quelques|et des poussières'
}
