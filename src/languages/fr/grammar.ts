import type {NumberGrammar} from '../figures.ts'
import {letters} from './letters.ts'

// biome-ignore format: a table is read by its rows
export const grammar: NumberGrammar = {
  letters,
  // What elision joins to a numeral or a noun: d’un milliard, l’heure, jusqu’à onze.
  prefixes: [
    "d':prep|qu':sub|jusqu':prep|lorsqu':sub|puisqu':sub|s':sub|n':sub|j':sub|c':sub|m':sub|t':sub", "l':article"
  ],
  digits: {decimalComma: true, pointGroup: 'either', dateOrder: 'day-first'},
  grammar: {
    unitsFirst: false, tens: 'plain', parts: 'free', teens: false, pairs: false, clockFirst: false, plainRange: true
  },
  words: {
    and: 'et', a: 'un|une', amid: 'autre{,s}|bon{,s}|petit{,s}|gros|nouveau{,x}',
    the: 'le|la|les|ces|des|aux|ses|leurs|nos|vos|mes', minus: 'moins', all: 'tou{s,t,te,tes}',
    point: 'virgule', of: "de|d'|du|des",
    by: 'de|par|d’', from: 'de|du|des|depuis', to: 'à|au|jusqu’à|jusqu’au|et jusqu’à',
    since: 'depuis|contre|par rapport à', until: 'd’ici|avant', percent: 'pour cent|p. 100|pourcent|pour-cent',
    percentagePoint: 'point{,s} de pourcentage|point{,s} de base', between: 'entre', times: 'fois',
    outOf: 'sur|{personne,personnes} sur', every: 'chaque|tous les|toutes les',
    clock: 'à|vers|avant|après|dès|jusqu’à|depuis', hourMark: 'h|heure|heures', before: 'moins',
    zone: 'gmt|utc|heure{,s} gmt|heure locale|heure{,s} de paris|tu',
    ageBefore: 'âgé{,e,s,es} de|âgé{,e,s,es} d’|à l’âge de|de l’âge de|dès l’âge de|âge de',
    yearBefore: [
      'en|depuis|dès|année|l’année|an|l’an|début|fin|mi|été|hiver|automne|printemps|pour|courant',
      'jusqu’en|élections|saison|millésime|édition|rentrée|présidentielle|mondial|coupe du monde'
    ],
    belowZero: 'sous zéro|au dessous de zéro|en dessous de zéro|au dessous de 0|en dessous de 0',
    aboveZero: 'au dessus de zéro|au dessus de 0',
    beforeEra: 'avant jésus christ|avant j.-c|av. j.-c|avant notre ère|avant l’ère commune',
    commonEra: 'après jésus christ|après j.-c|ap. j.-c|de notre ère|de l’ère commune', plus: 'plus',
    century: 'siècle|siècles', lastCentury: 'le siècle dernier|siècle dernier|siècle passé',
    decadeBefore: 'années|décennie|décennies',
    indefinite: 'quelques|plusieurs|divers|diverses|certains|certaines|maints|peu de',
    number: 'n°|nº|numéro|numéros|no',
    score: [
      'gagn{e,er,é,és,ent,ant,ait}', 'remport{e,er,é,és,ent,ant}', 'batt{re,u,us,ue,ant,aient,ait}|bat|battent',
      '{victoire,défaite,score,nul,but,avantage,marque}{,s}', 'mène|menait|menaient|mené|menée|menés|mènent',
      'perd|perdre|perdu|perdue|perdent|perdait', 'vaincu|vainqueur|vainqueurs', 'impos{e,é,és,ée,ent,er}',
      'inclin{e,é,és,ée,ent,er}', 'égalité|égalis{e,é,er,ation}',
      'tirs au but|prolongation{,s}|mi temps|set|sets|manche|manches|aggrave|réduit|domin{e,é,er}'
    ],
    scoreTo: 'à', prefix: 'mi|pré|post|sous|sur|ex|top|non|anti|pro|quasi|entre|inter|l’après|avant|après',
    roman: [
      '{roi,reine,pape,empereur,impératrice,tsar,kaiser,prince,sultan,calife,pharaon,patriarche,chah,shah,émir}',
      '{guerre,chapitre,partie,article,acte,volume,tome,livre,section,titre,annexe,phase,type,division,catégorie}',
      '{vatican,apollo,superbowl,bowl,olympiade,concile,louvain,paris}'
    ],
    title: 'm|mme|mlle|dr|monsieur|madame|mademoiselle|docteur|maître|mgr',
    monthBefore: [
      'en|depuis|dès|début|fin|mi|courant|de|du|d’|au mois de|le mois de|mois de|jusqu’en|jusqu’à|avant|après',
      'entre|et|à', 'ce|chaque|dernier|prochain|pour|vers'
    ],
    nextOrLast: 'dernier|prochain|dernière|prochaine|passé|suivant',
    weekdayBefore: 'ce|chaque|de|du|le|jusqu’à|depuis|dès|avant|après', period: 't|s', initial: 'g|cop',
    term: 'quart|trimestre',
    group: 'groupe|section|division|porte|zone|classe|catégorie|bloc|annexe|terminal|poule|niveau',
    whole: 'sur|parmi|des|d’entre', weigh: 'pes{e,er,é,ait,ant,ent}|poids|lourd{,e,s,es}|perdu|pris',
    dayWord: [
      'aujourd’hui|hier|demain|avant-hier|après-demain',
      'hier {soir,matin,après-midi}|demain {soir,matin,après-midi}',
      'ce {matin,soir,midi}|cet après-midi|cette nuit|la nuit dernière', 'la veille|le lendemain'
    ]
  },
  none: [
    // The minus sign of these is a bound, which the hedges read.
    'au moins|du moins|plus ou moins|pour le moins|à tout le moins|de moins en moins|ni plus ni moins|le moins',
    'un par un|une par une|un à un|une à une|un peu|un autre|une autre|un jour|une fois|un certain|une certaine|l’un',
    'l’une|l’un et l’autre|l’un de l’autre|quelqu’un|chacun|aucun|les uns|les unes|un tel|une telle|d’un coup',
    'tout d’un coup|d’un côté|d’une part|d’un bout à l’autre|d’une certaine|en un mot|à l’une|vendredi {saint,noir}',
    'mercredi des cendres|lundi {de pâques,de pentecôte}|dimanche des rameaux|jeudi saint',
    'premi{er,ère}{,s} ministre{,s}|vice premi{er,ère}{,s} ministre{,s}|premi{er,ère} secrétaire',
    'premi{ère,ères} dame{,s}|premier plan|premiers plans|premier abord|en premier lieu|en premier|première main',
    'au premier chef|premier venu|matière{,s} première{,s}|avant première{,s}|premier{,s} secours|premiers soins',
    'première nécessité|premi{er,ère} league|premières loges|dans un premier temps|premiers pas|jeune premier',
    'nombre premier|de première heure|{premier,second,deuxième} poteau|second plan|second degré|seconde main',
    'second souffle|secondes mains|second œuvre|second rôle|seconds rôles|seconde nature|en second lieu',
    'dans un second temps|deuxième classe|première classe|troisième âge|quatrième pouvoir|tiers monde|quart monde',
    'tiers état|tierce personne|tierces personnes|tierce partie|tierces parties|des tiers|d’un tiers de confiance',
    'demi frère{,s}|demi sœur{,s}|demi mot|demi tour|demi mesure{,s}|demi dieu|à demi|et demi volée|demi teinte',
    'double sens|double nationalité|double jeu|agent double|double peine|en double|double page|double tranchant',
    'mille feuille{,s}|mille et une nuits|cent pour cent|mille pattes|des mille et des cents|quatre quatre',
    'se mettre en quatre|tiré à quatre épingles|quatre saisons|couper en quatre|six quatre deux',
    'trente et un décembre|numéro un|une seconde|à neuf|remis à neuf|flambant neuf|tout neuf|zéro tolérance',
    'tolérance zéro|zéro déchet|repartir de zéro|partir de zéro|point zéro|vice versa'
  ],
  digitIdioms: '24/7|24h/24|24 h/24|7j/7|7 jours sur 7|24 heures sur 24|50/50|50-50|4x4|20/20',
  numbered: [
    'covid|mig|soukhoï|soyouz|saturn|apollo|artemis|falcon|boeing|airbus|iphone|formule|windows|playstation|spoutnik',
    'route|autoroute|nationale|départementale|ligne'
  ]
}
