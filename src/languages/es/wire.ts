import {formsOf} from '../../text/forms.ts'
import {wireAgencies as agencies} from '../../world/agencies/es.ts'
import {places, regions} from '../../world/places/es.ts'
import type {WireWords} from '../wire.ts'
import {embargo} from './embargo.ts'
import {handling} from './handling.ts'

const MONTHS = 'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre'
const SHORT = 'ene|feb|mar|abr|may|jun|jul|ago|sep|oct|nov|dic'
const numbered = (names: string) => Object.fromEntries(names.split('|').map((name, at) => [name, at + 1]))

export const wire: WireWords = {
  collective: formsOf('agencias|las agencias|agencias de noticias|redacción'),
  agencyWords: ['agencia'],
  sourceWords: formsOf('Fuente|Fuentes|Crédito|Vía|Con información de'),
  joiners: ['y', 'e', 'con', '/'],
  dateWords: formsOf('fecha|fechado'),
  slugWords: formsOf('clave|título corto|guía|slug'),
  bylineWords: ['Por', 'De'],
  months: {...numbered(MONTHS), ...numbered(SHORT), setiembre: 9, sept: 9},
  monthPrefixes: [],
  datePrepositions: ['de', 'del', 'el'],
  dateOrder: 'dmy',
  notPlaces: formsOf(
    'OTAN|UNICEF|UNESCO|UNRWA|OPEP|OMS|PMA|ONU|UE|EEUU|EE.UU.|CIA|FBI|FMI|OIEA|TPI|CIJ|OEA|PP|PSOE|VOX|PIB|IVA|' +
      'URGENTE|ALERTA|AVANCE|ÚLTIMA HORA|AMPLIACIÓN|EXCLUSIVA|ANÁLISIS|OPINIÓN|CRÓNICA|CRONOLOGÍA|CORRECCIÓN|' +
      'RECTIFICACIÓN|EDITORES|NOTA|ATENCIÓN|AVISO|PREVISIÓN|EMBARGADA|EMBARGO|RESUMEN|FOTOS|VÍDEO|VIDEO|DIRECTO|' +
      'NOTICIAS|REPORTAJE|ENTREVISTA|PERFIL'
  ),
  continues: formsOf(
    'a|al|ante|bajo|con|contra|de|del|desde|durante|en|entre|hacia|hasta|para|por|según|sin|sobre|tras|y|e|o|u|' +
      'ni|pero|sino|que|quien|cuyo|cuya|el|la|los|las|un|una|unos|unas|su|sus|este|esta|estos|estas|ese|esa|cada|' +
      'más|menos|muy|es|son|era|fue|fueron|ha|han|había|será|puede|podría|no|si|cuando|mientras|porque|aunque|como|' +
      'lo|se|le|me|ministro|ministra|presidente|presidenta|secretario|general|rey|reina|príncipe|jeque|senador|' +
      'portavoz'
  ),
  abbreviations: formsOf(
    'EE.|UU.|EE.UU.|Sr.|Sra.|Sres.|D.|Dª.|Dña.|Dr.|Dra.|Gral.|Cnel.|Tte.|Sgto.|Mons.|Excmo.|Ilmo.|Ud.|Uds.|Vd.|' +
      'pág.|págs.|núm.|art.|arts.|etc.|S.A.|S.|A.|Cía.|Ltda.|Av.|Avda.|dpto.|a.|m.|p.|h.|C.|a.m.|p.m.|a.C.|d.C.|' +
      'aprox.|máx.|mín.|ene.|feb.|abr.|ago.|sept.|oct.|nov.|dic.|p.ej.|ej.|cf.|vol.|ed.|St.|Jr.'
  ),
  opens: [],
  quotes: ['«', '»'],
  inWord: {"'": '’'},
  punctuation: {},
  embargo,
  handling,
  agencies,
  places,
  regions
}
