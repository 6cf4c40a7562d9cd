import type {ModalityData} from '../modality.ts'

/** Participles of what people are said to have done. */
const DONE =
  'tenido,dado,recibido,matado,asesinado,cometido,robado,pagado,huido,atacado,disparado,entrado,salido,llegado,' +
  'participado,causado,provocado,desviado,cobrado,ocultado,vendido,comprado,enviado,utilizado,usado,amenazado,' +
  'agredido,abusado,violado,secuestrado,perdido,caído,viajado,actuado,intentado,ordenado,planeado,aceptado,' +
  'ofrecido,firmado,alcanzado,superado,sufrido,dejado,tomado,prendido,incendiado,engañado,falsificado,mentido,' +
  'borrado,destruido,fallecido'

/** The conditional tells hearsay: el acusado habría huido. It is also plain grammar, so that alone it only answers. */
export const modality: ModalityData = {
  marks: {
    possible: [
      'quizá|quizás|tal vez|a lo mejor|acaso|posiblemente|potencialmente|{es,era,sería,parece} posible que',
      'cabe la posibilidad|cabe que|{puede,pudiera,podría} {ser,que}',
      '{podría,podrían} {haber,tener,estar,llegar,causar,provocar,llevar,subir,caer,alcanzar,afectar,durar,costar}',
      '{podría,podrían} {convertirse,producirse,aumentar,reducir,perder,ganar,volver,empezar,comenzar,cerrar,abrir}',
      // With "se" it is nobody's ability.
      '{podría,podrían} {alcanzarse,cerrarse,firmarse,aprobarse,prolongarse,extenderse,retrasarse,deberse,repetirse}',
      '{podría,podrían} {agravarse,suspenderse,aplazarse,resolverse,complicarse,encarecerse,tratarse,haberse,verse}',
      'posible{,s} {causa,causas,móvil,móviles,autor,autores}'
    ],
    likely: [
      'probablemente|seguramente|presumiblemente|previsiblemente|aparentemente|con toda probabilidad|al parecer',
      'por lo visto|según parece|parece que|{parece,parecen,parecía} {ser,haber,estar,que}',
      '{es,era,sería} {,muy ,lo más }probable que|se {cree,creía,piensa,supone,presume,considera} que|se prevé que'
    ],
    alleged: [
      'presunt{o,a,os,as}|presuntamente|supuest{o,a,os,as}|supuestamente|pretendidamente|sospechos{o,a,os,as} de',
      'bajo sospecha|por sospechas de|acusad{o,a,os,as} de|imputad{o,a,os,as} por',
      'se {rumorea,rumoreaba,dice,decía} que',
      `{habría,habrían} {${DONE}}`,
      '{habría,habrían} {sido,estado,hecho,dicho,muerto,puesto,roto,escrito,visto,vuelto,abierto,cubierto}'
    ],
    certain: [
      'ciertamente|indudablemente|sin {duda,dudas,ninguna duda,lugar a dudas}',
      'con {certeza,seguridad,toda certeza,toda seguridad}'
    ]
  },
  answers: {
    able: [
      'pued{o,e,en,es}|pod{er,ía,ían,rá,rán,remos,emos,ido}|pud{o,ieron,iera,ieran}|capa{z,ces}|capacidad{,es}',
      'permit{e,en,ido,ida,ió,ir}|posibilidad{,es}|oportunidad{,es}|opción|opciones|logr{a,an,ó,aron,ar}'
    ],
    possible: [
      'podría{,n}|posible{,s}|posibilidad{,es}|eventual{,es}|eventualmente|riesgo{,s}|peligro|amenaza{,s}',
      'amenaz{ar,ó}|si|en caso de|salvo que|a menos que|espera{,n}|a punto de|hasta|potencial{,es}|sería{,n}',
      'habría{,n}|tendría{,n}|pueda{,n}|sea|sean|haya|hayan'
    ],
    likely: [
      'probable{,s}|probabilidad{,es}|improbable{,s}|deb{e,en,ería,erían} de|previst{o,a,os,as}|prev{é,én,eía,ió}',
      'parec{e,en,ía,ían,er,ió,iera}|apunta{,n}|apunt{ó,aron,ar}|indica{,n}|indici{o,os}|señal{,es}|suele{,n}',
      'tiend{e,en}|estima{,n}|calcula{,n}|esperad{o,a,os,as}|pronóstico{,s}|pronostica{,n}|como si|casi|a menudo',
      'duda{,s}|debería{,n}'
    ],
    thought: [
      'cre{e,en,o,ía,ían,yó,yeron,er,ído}|piens{a,an,o}|pens{ar,ó,aba,ado}',
      'consider{a,an,ó,aron,aba,ado,ada,ados,adas}|opin{a,an,ó,ión,iones}|sospech{a,an,ó,aron,as}|supon{e,en,ía,er}',
      'estim{a,an,ó}|tem{e,en,ía,ió,or,ores}|conclu{ye,yen,yó}|convencid{o,a,os,as}|hipótesis|teoría{,s}|juzga{,n}',
      'entiende{,n}|sentir|siente{,n}'
    ],
    alleged: [
      '{habr,estar,ser,tendr,har,ir,dar,llevar,dejar,vivir,recibir,costar,contar,ocultar,quedar,faltar}ía{,n}',
      'sospechos{o,a,os,as}|sospecha{,s}|acus{a,an,ó,aron,ado,ada,ados,adas,ación,aciones}|denuncia{,s}',
      'imputad{o,a,os,as}|investigad{o,a,os,as}|procesad{o,a,os,as}|rumor{,es}|según|afirm{a,an,ó,aron}',
      'aleg{a,an,ó,aron}|asegur{a,an,ó,aron}|dic{e,en}|dij{o,eron}|llamad{o,a,os,as}|denominad{o,a,os,as}|supon{e,en}',
      'reclam{a,an,ó}'
    ],
    certain: [
      'deb{e,en}|será{,n}|demostrad{o,a,os,as}|probad{o,a,os,as}|confirm{a,an,ó,ado,ada,ados,adas}|culpable{,s}',
      'condenad{o,a,os,as}|claramente|efectivamente|desde luego|por supuesto|segur{o,a,os,as}|ciert{o,a,os,as}',
      'evidente'
    ]
  },
  none: [
    'lo {antes,más pronto} posible|{dentro,en la medida} de lo posible|{mejor,mayor,peor} posible|no puede|no pueden',
    'no podía|no podían|no podrá|no podrán|por supuesto|dar por supuesto|podría{,n} decirse|como sea|o sea',
    'sea como sea'
  ]
}
