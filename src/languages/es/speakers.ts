import {formsOf} from '../../text/forms.ts'
import type {SpeakerData} from '../attribution.ts'

const people =
  'uno|una|otr{o,a,os,as}|alguno{,s}|algunas|much{os,as}|varios|varias|ambos|todos|nadie|alguien|hombre{,s}|' +
  'mujer{,es}|persona{,s}|niñ{o,a,os,as}|joven|jóvenes|chic{o,a}|amig{o,a,os}|colega{,s}|compañer{o,a,os}|' +
  'jef{e,a,es}|director{,a}|rey|reina|príncipe|princesa|sacerdote|cura|monje|monja|líder{,es}|dirigente{,s}|' +
  'candidat{o,a}|ministrable|rebelde{,s}|milician{o,a,os}|tripulante{,s}|coronel|general|capitán|capitana|' +
  'teniente|sargento|cónsul|prim{o,a}|sobrin{o,a}|detective|duque|duquesa|rehén|migrante{,s}|refugiad{o,a,os,as}|' +
  'client{e,es}|organizador{,a,es}|historiador{,a,es}|biólog{o,a,os}|químic{o,a}|físic{o,a}|psicólog{o,a,os}|' +
  'delegad{o,a,os}|asesor{,a,es}|consejer{o,a}|concejal{,a,es}|representante{,s}|cineasta|músic{o,a,os}|' +
  'pintor{,a}|bailarín|bailarina|entrevistad{o,a,os}|afectad{o,a,os,as}|herman{os,as}|hij{os,as}|dueñ{o,a,os}|' +
  'veteran{o,a,os}|panader{o,a}|carter{o,a}|farer{o,a}|técnic{o,a,os,as}|capata{z,ces}|ingenier{o,a,os,as}|regantes|' +
  'comerciante{,s}|hosteler{o,a,os}|empresari{o,a,os,as}|camioner{o,a,os}|conductor{,a,es}|ganader{o,a,os}|padres|' +
  'alumn{o,a,os,as}|forense{,s}|letrad{o,a,os,as}|perit{o,a,os,as}|vigilante{,s}|patronal|plataforma|consistorio|' +
  'obispado|diputación|oposición|redactor{,a,es}|inspector{,a,es}|quien{,es}|que'
const bodies =
  'empresa|grupo|equipo|agencia|oficina|consejo|comité|junta|fondo|galería|iglesia|mezquita|embajada|comisión|' +
  'asociación|organización|organismo|cadena|emisora|periódico|diario|revista|web|portal|administración|gabinete|' +
  'palacio|estado|país|gremio|industria|sector|mercado|campaña|régimen|alianza|coalición|bloque|liga|academia|' +
  'comunidad|delegación|misión|servicio|sociedad|fundación|laboratorio|centro|consejería|dirección|defensoría|' +
  'patronato|cofradía|cámara|ONG'
const documents =
  'informe|estudio|encuesta|sondeo|investigación|datos|cifra{,s}|resultado{,s}|estadística{,s}|carta|correo|' +
  'denuncia|demanda|sentencia|fallo|auto|nota|artículo|documento|acta|análisis|auditoría|autopsia|censo|' +
  'estimación|transcripción|testimonio|mensaje|decreto|texto|resolución|catálogo|boletín|comunicado|declaración|' +
  'diario|aviso|libro|biografía|memoria'

export const speakers: SpeakerData = {
  joins: ['y', 'e', 'o', 'u', 'pero'],
  behind: ['de', 'en', 'a', 'por', 'que'],
  nounAfter: 'con sin pese de del cada toda todo ninguna ningún una un el esta este esa ese su sus'.split(' '),
  asks: ['quién', 'quiénes', 'qué'],
  beside: (
    'ha han había habían habrá habrán haya es son era eran fue fueron también ya aún todavía luego después ' +
    'pero y o como mientras recientemente además se le les lo'
  ).split(' '),
  words: formsOf(`${people}|${bodies}|${documents}`),
  endings: ['ista', 'istas', 'ólogo', 'óloga', 'ólogos', 'ador', 'adora', 'adores', 'edor', 'edora', 'idor', 'ería'],
  not: formsOf(
    'alrededor|corredor|comedor|mirador|ordenador|computador|computadora|batería|galería|ingeniería|vista|lista|' +
      'pista|revista'
  ),
  mute: formsOf(
    'etiqueta|reloj|cartel|señal|mapa|receta|termómetro|báscula|pantalla|calendario|menú|símbolo|brújula|sensor|' +
      'cuadro|imagen|foto|color|olor|sonido|silencio|cielo|tiempo|estación|noche|sol|luna|río|mar|árbol|camino|' +
      'puente|muro|ruina{,s}|jardín|edificio|casa|pueblo|marea|excepción|regla|sabor|nombre|título|sigla|diseño|' +
      'escena|luz|calor'
  ),
  things: [],
  open: ['de', 'del', 'a', 'con'],
  participle: /(?:ando|iendo)$/
}
