import type {NumberGrammar} from '../figures.ts'
import {letters} from './letters.ts'

/** Forms of a verb in -ar. */
const AR = '{a,an,amos,ar,ó,aron,ado,ada,ados,adas,ando,aba,aban,ará,aría}'

// biome-ignore format: a table is read by its rows
export const grammar: NumberGrammar = {
  letters,
  prefixes: [], digits: {decimalComma: true, pointGroup: 'group', dateOrder: 'day-first'},
  grammar: {
    unitsFirst: false, tens: 'and', parts: 'bare', teens: false, pairs: false, clockFirst: true, ageInCommas: true,
    plainRange: true, dayInWords: true, thousandMillions: true,
    ordinals: 'each'
  },
  words: {
    and: 'y|e|&', a: 'un|una', the: 'el|la|los|las|estos|estas|esos|esas',
    numberArticle: 'el|la|los|las|un|una|unos|unas', minus: 'menos', all: 'tod{o,a,os,as}|cualquier{,a}',
    point: 'coma|punto', of: 'de|del',
    percent: 'por ciento|por cien|%', percentagePoint: 'punto{,s} porcentual{,es}|pp|p. p', between: 'entre',
    from: 'de|desde|del', to: 'a|al|hasta',
    since: 'desde|frente a|en comparación con|comparad{o,a,os,as} con|respecto {a,al,de,del}|contra|versus|vs',
    until: 'para|antes de|hacia', times: 'veces|docena|docenas|x',
    clock: [
      '{a,hasta,desde,hacia,sobre,entre,para} {la,las}',
      '{antes,después,alrededor,a eso,pasadas,a partir,cerca,y} {de las,de la,las,la}|{de,son,eran,serán} las'
    ],
    oclock: 'en punto', hour: 'una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce',
    minutes: 'cinco|diez|veinte|veinticinco',
    zone: 'gmt|utc|cet|cest|hora{,s} {local,locales,peninsular,española,gmt,utc}|hlv|hora de|h', before: 'menos',
    ageBefore: 'edad de|edades de|edad|edades|edades comprendidas', ageAfter: 'año{,s} de edad|añito{,s}|primaveras',
    yearBefore: [
      'año|años|ejercicio|temporada|curso|campaña|en|desde|hasta|de|del|durante|para|antes|después|tras|hacia|sobre',
      'verano|invierno|primavera|otoño|principios|finales|mediados|comienzos|inicios'
    ],
    belowZero: 'bajo cero|bajo el punto de congelación|bajo 0', aboveZero: 'sobre cero|sobre el punto de congelación',
    beforeEra: ['a. c|a.c|ac|a. de c|a.e.c|a. e. c', 'antes de {cristo,jesucristo,la era común,nuestra era}'],
    commonEra: 'd. c|d.c|d. de c|e.c|e. c|después de {cristo,jesucristo}|de {nuestra era,la era común}', plus: 'más',
    by: 'en|por|un', century: 'siglo|siglos|s', lastCentury: 'siglo pasado|pasado siglo|siglo anterior',
    decadeBefore: 'años|década|décadas|decenio', lifetime: 'su vida|sus vidas|mi vida|tu vida|de edad',
    indefinite:
      'varios|varias|algunos|algunas|pocos|pocas|muchos|muchas|cuantos|cuantas|bastantes|numerosos|demasiados',
    number: 'n.º|n.°|nº|n°|núm|número|números|nro|num|no|#',
    score: [
      `{gan,derrot,empat,igual,triunf,gole,marc,aplast,super,arroll,elimin,adelant,remont}${AR}|impus{o,ieron}`,
      'venc{e,en,er,ió,ieron,ido,ida,idos,iendo,erá,ía}|perd{er,ió,ieron,ido,ía,ían,iendo,erá}|pierde|pierden',
      'impon{e,en,er,erse}|impuest{o,a}|bat{ió,ieron,ido,ir}|doblegó|adelantarse|cayó|cayeron|cae|ventaja',
      '{victoria,triunfo,resultado,set}{,s}|{gol,marcador,parcial}{,es}|tanteo|global|penalti{s,es}|penales',
      'prórroga|tanda|desempate|empate{,s}|derrotas'
    ],
    scoreTo: 'a', prefix: 'pre|post|pos|anti|pro|sub|super|ex|inter|semi',
    weigh: 'pes{a,aba,an,aron,ó,ar,ando}|peso|kilos|adelgaz{ó,ar,ado}|perdió|ganó|levant{ó,ar}',
    roman: [
      'siglo{,s}|s',
      '{rey,reina,papa,emperador,emperatriz,zar,príncipe,sultán,sah,faraón,patriarca,káiser,infante,conde,duque}',
      'guerra{,s}',
      '{capítulo,parte,artículo,acto,tomo,volumen,libro,sección,título,salmo,anexo,apéndice,fase,tipo,categoría}',
      '{congreso,concilio,legislatura,edición,cumbre,foro,asamblea,jornada,jornadas,premio,premios,festival}',
      'república|reich|internacional|plan|cursos'
    ],
    title: 'sr|sra|srta|don|doña|señor|señora|dr|dra|sor|san|santo|santa|ministro|presidente',
    monthBefore: [
      'en|desde|hasta|de|del|para|durante|a|y|e|o|entre|por|antes|después|este|pasado|próximo|último|cada|mes',
      'principios|finales|mediados|inicios|comienzos|primeros|todo'
    ],
    nextOrLast: 'pasado|próximo|siguiente|anterior|último|que viene|entrante', outOf: 'de cada|entre cada|por cada',
    every: 'cada|por cada', period: 't|q', initial: 'g|cop|n',
    group: 'grupo|sección|división|puerta|zona|clase|categoría|bloque|anexo|terminal|apéndice|módulo',
    whole: 'de|de entre|entre|de los|de las|de un total de',
    heat: 'temperatura{,s}|calor|frío|máxima{,s}|mínima{,s}|mercurio|termómetro{,s}|calentamiento|horno|hornear',
    dayWord: [
      'hoy|ayer|mañana|anoche|anteayer|antier|anteanoche|antenoche|pasado mañana|esta {mañana,tarde,noche,madrugada}',
      'ayer por la {mañana,tarde,noche}|ayer {tarde,noche}'
    ]
  },
  // What is doubtful by itself (one, first, double, "medio") needs no phrase here.
  none: [
    // "Menos" is a minus sign, and a part of these.
    'al menos|a lo menos|por lo menos|cuando menos|nada menos|mucho menos|más o menos|ni más ni menos|de menos',
    '{uno,una} de {los,las,sus,mis,tus,nuestros,nuestras,estos,estas,esos,esas,ellos,ellas}|{los,las} un{os,as}',
    'segund{o,a} {palo,poste,mano,plano,fila,opinión,oportunidad,residencia,vivienda}|de segund{a,o grado}',
    '{tercer,tercero} {mundo,sector}|tercera edad|terceros países|{por,a,de} terceros|cuarto poder',
    '{la,una} media de|de media|{por,en} medio {de,del}|medio {ambiente,de}|{oriente,término} medio|clase media',
    'cuarto{,s} de {baño,estar,aseo,invitados}',
    '{domingo,viernes,lunes,sábado,jueves,miércoles} {santo,de ramos,de resurrección,de pascua,de ceniza}',
    'black friday|santo domingo|plácido domingo|el mil|mil {gracias,perdones}|miles de|cientos de',
    '{un,el,al,del,de,por,alta} mar|mar {de,mediterráneo,negro,rojo,muerto,caribe}',
    '{en,a} un segundo|{punto,zona,de,desde,tolerancia} cero|cero emisiones|siete magníficos'
  ],
  digitIdioms: '24/7|50/50|50-50|20/20',
  numbered: [
    'covid|mig|sukhoi|su|saturno|soyuz|apolo|apollo|artemis|falcon|boeing|airbus|iphone|fórmula|windows|playstation',
    'sputnik|autopista|ruta|carretera|vuelo'
  ]
}
