import {formsOf, type WrittenForms} from '../../text/forms.ts'
import type {HedgePack} from '../figures.ts'

const AGREE = '{o,a,os,as}'
const NOT = '{no,ni,nunca,jamás}'
const A_LITTLE = '{,mucho ,bastante ,algo ,poco ,un poco ,muy ,ligeramente }'
/** Forms of verbs whose object is the mark that is passed. */
const PASS = 'a,an,ó,aron,aba,aban,ar,ará,arán,ado,ada,ados,adas,aría,arían,ando,en'
const PASSES = [
  `super{${PASS}}`,
  `rebas{${PASS}}`,
  `sobrepas{${PASS}}`,
  `traspas{${PASS}}`,
  'exced{e,en,ió,ieron,ía,ían,er,erá,erán,ido,iendo,a,an}'
]
const HARDLY = '{apenas,difícilmente}'

/** "De" and "a" and the article are one word: más del 5 %. */
const contracted = (forms: WrittenForms): string[] =>
  formsOf(forms).flatMap((form) => (/ (?:de|a)$/.test(form) ? [form, `${form}l`] : [form]))

/** An article between a hedge and its figure needs no form of its own: más de los 300. */
export const hedges: HedgePack = {
  counters: 'un|una|uno|medio|media|millón|mil|cien|ciento|día|mes|año|hora|semana|siglo|década|docena',
  turns: {by: 'no|ni|nunca|jamás|sin|tampoco|nada', unless: 'sino|salvo|excepto|solo'},
  weak: {
    span: 'durante|dentro de|en el plazo de|a lo largo de',
    spans: [
      'temporada{,s}|mandato{,s}|legislatura{,s}|sesión|sesiones|etapa{,s}|fase{,s}|partido{,s}|ronda{,s}',
      'episodio{,s}|turno{,s}|visita{,s}|reunión|reuniones|tarde{,s}|noche{,s}|mañana{,s}|verano{,s}|invierno{,s}',
      'generación|generaciones|curso{,s}|segundo{,s}|minuto{,s}|hora{,s}|día{,s}|semana{,s}|mes|meses|año{,s}',
      'década{,s}'
    ],
    any: contracted([
      'quizá|quizás|tal vez|a lo mejor|hacia',
      `valorad${AGREE} en|cifrad${AGREE} en|tasad${AGREE} en`,
      'un pico de|un máximo histórico de|lleg{a,an,ó,aron,aba,aban,ar,ará,arán,ado} a',
      'alcanz{a,an,ó,aron,aba,aban,ar,ará,arán,ado,ando}'
    ])
  },
  none: [
    'hasta {ahora,hoy,la fecha,el momento,entonces,cuando,luego,aquí,allí,ayer,que}',
    'cerca de {la frontera,aquí,allí,casa,su,donde}|en torno a {él,ella,este,esta,esto,sí}|más {que,de} nunca',
    'más que {nadie,nada}|sobre todo'
  ],
  before: {
    'more-than': contracted([
      `${A_LITTLE}{más de,más que,por encima de,superior a,superiores a}`,
      'más allá de|mayor{,es} {de,que,a}|{larg,alt,anch,viej,profund,pesad}{o,a,os,as} {de,que}',
      ...PASSES,
      'pas{a,an,ó,aron,aba,aban} de'
    ]),
    'at-least': contracted([
      'al menos|a lo menos|por lo menos|cuando menos|como {mínimo,poco}|mínim{o,a,os,as}{, de}|un suelo de',
      `${NOT} {menos,menor,menores,inferior,inferiores} {de,a,que}`,
      `${NOT} baj{a,an,ó,ará,arán,aba} de`,
      'nada menos que|ni más ni menos que|igual o {superior,mayor} a'
    ]),
    'less-than': contracted([
      `${A_LITTLE}{menos de,menos que,por debajo de,inferior a,inferiores a}`,
      'menor{,es} {de,que,a}|sin {llegar a,alcanzar,superar}'
    ]),
    'at-most': contracted([
      'como {máximo,mucho}|a lo sumo|a lo más|todo lo más|máximo|máximo de|tope de|techo de',
      `${NOT} {más,mayor,mayores,superior,superiores} {de,a,que}`,
      ...PASSES.map((verb) => `no ${verb}`),
      'no pas{a,an,ó,aron,aba,aban} de|igual o {inferior,menor} a',
      `limitad${AGREE} a`
    ]),
    'up-to': contracted([
      'hasta|un pico de|un máximo histórico de|lleg{a,an,ó,aron,aba,aban,ar,ará,arán,ado} a',
      'alcanz{a,an,ó,aron,aba,aban,ar,ará,arán,ado,ando}'
    ]),
    about: contracted([
      'unos|unas|aproximadamente|aprox|más o menos|poco más o menos|alrededor de|en torno a|a eso de|hacia',
      'del orden de|en el orden de|un aproximado de|rond{a,an,ó,aron,aba,aban,ar,ará,ando}|algo así como|quizá|quizás',
      'tal vez|a lo mejor'
    ]),
    nearly: contracted([
      'casi|prácticamente|cuasi|cerca de',
      `{próxim,cercan}${AGREE} a`,
      'roz{a,an,ó,aron,aba,aban,ar,ando}|bordea{,n}|se {acerca,acercan,acercó,acercaron,aproxima,aproximan} a',
      'a punto de {alcanzar,llegar a,superar,cumplir}',
      `${HARDLY} {llega,llegan,llegó,llegaron} a|${HARDLY} {alcanza,alcanzan,alcanzó}`,
      '{poco,algo} menos de|no {muy ,}lejos de'
    ]),
    estimated: contracted([
      `{estimad,calculad,cifrad,valorad,tasad}${AGREE} en`,
      'se {estima,calcula,estiman,calculan} {que,en}|se {estima,calcula,cree} que {hay,son}|una estimación de',
      'estimaciones de|según {las,algunas} estimaciones',
      `estimad${AGREE}`
    ]),
    only: contracted([
      'solo|solamente|únicamente|tan solo|simplemente|apenas|escasos|escasas|meros|meras|un mero',
      'una mera|exiguos|exiguas|un exiguo|nada más que|{apenas,poco} más de|poco más que',
      'apenas {supera,superan,superó,superaron}'
    ]),
    average: contracted([
      'una media de|un promedio de|la media de|el promedio de|promedio de|media de|una mediana de|de media',
      'en promedio|como promedio|promedi{a,an,ó,aron,ando}'
    ])
  },
  after: {
    'more-than': '~y pico|y tantos|y tantas|~largos|~largas|con creces|de largo|sobradamente',
    'at-least': [
      'al menos|por lo menos|como mínimo|cuando menos|a lo menos|como poco|mínimo|o más|y más|o superior{,es}',
      'o mayor{,es}|en adelante'
    ],
    'at-most': [
      'como máximo|como mucho|a lo sumo|a lo más|máximo|~máx|a más tardar|o menos|o inferior{,es}|o menor{,es}',
      'o antes|y no más.|no más.'
    ],
    about: 'aproximadamente|más o menos|o así|aprox|poco más o menos',
    estimated: `según {las,algunas} estimaciones|estimad${AGREE}`,
    only: 'solamente|únicamente|nada más|tan solo|apenas',
    average: 'de media|en promedio|de promedio|por término medio'
  },
  twofold: 'y pico|y tantos|y tantas'
}
