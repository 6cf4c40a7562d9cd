import {formsOf} from '../../text/forms.ts'
import type {EmbargoWords} from '../newsroom.ts'

// biome-ignore format: a table is read by its rows
export const embargo: EmbargoWords = {
  held: formsOf(
    'embargad{o,a,os,as}|bajo {embargo,estricto embargo,embargo informativo,embargo de prensa}|con embargo'
  ),
  embargo: ['embargo'],
  forbids: formsOf(
    'no {publicar,difundir,emitir,distribuir,usar,utilizar,divulgar,reproducir}|' +
      'no {debe,puede,podrá} {publicarse,difundirse,emitirse}|no {se publique,se difunda}|' +
      'no para {publicación,difusión,su publicación,su difusión}|prohibida su {publicación,difusión}|' +
      'no apto para publicación|publicación prohibida|retener'
  ),
  allows: formsOf(
    'para {publicar,publicación,difusión,difundir,su publicación,su difusión,uso}|' +
      '{puede,podrá} {publicarse,difundirse,emitirse}|{publicable,difundible}|se {puede,podrá} {publicar,difundir}|' +
      'retener hasta|publicar'
  ),
  until: formsOf('hasta|hasta las|hasta el|antes de|antes de las|antes del|no antes de|no antes del'),
  from: formsOf(
    'a partir de|a partir de las|a partir del|desde|desde las|desde el|después de|después de las|tras|a|a las|el|' +
      'las|la|para el|termina|vence|expira|se levanta|se levantará|finaliza|acaba|con efecto desde|hora'
  ),
  ends: formsOf(
    'nuevo aviso|nueva orden|aviso|su publicación|publicación|su entrega|autorización|el discurso|' +
      'el inicio del discurso'
  ),
  over: formsOf(
    'levantado|se ha levantado|ha sido levantado|terminado|vencido|expirado|anulado|cancelado|sin|sin embargo|no|' +
      'ningún|difusión inmediata|publicación inmediata|para publicación inmediata|para difusión inmediata|' +
      'inmediata|inmediatamente|libre|roto'
  ),
  around: formsOf(
    'estrictamente|estricto|estricta|atención|aviso|importante|recordatorio|rogamos|se ruega|respetar|respeten|' +
      'solo|absoluto|mundial|prensa|medios|informativo|informativa|bajo|el|la|los|las|este|esta|esta noticia|' +
      'este texto|este material|esta información|texto|noticia|nota|material|información|contenido|documento|' +
      'artículo|comunicado|es|está|son|están|todo|todos|de|del|en|vigor|fecha|hora|horas|h|hs|y|o|por favor|' +
      'editores|nota a los editores|atención editores|confidencial|avance|transmisión|emisión|publicación|difusión|' +
      'uso|digital|web|impreso|en punto'
  ),
  prefixes: [],
  days: {miercoles: 3, sabado: 6, hoy: -1, mañana: -1},
  hourWords: formsOf('horas|hora|h|hs|hrs'),
  hours: {mediodía: 12, medianoche: -1},
  morning: formsOf('am|a. m.|de la mañana|de la madrugada'),
  evening: formsOf('pm|p. m.|de la tarde|de la noche'),
  zones: {
    GMT: 'Z', UTC: 'Z', Z: 'Z', CET: '+01:00', CEST: 'Europe/Madrid', 'hora peninsular': 'Europe/Madrid',
    'hora peninsular española': 'Europe/Madrid', 'hora española': 'Europe/Madrid', 'hora de Madrid': 'Europe/Madrid',
    'hora de Canarias': 'Atlantic/Canary', 'hora insular canaria': 'Atlantic/Canary', 'hora de París': 'Europe/Paris',
    'hora de Londres': 'Europe/London', 'hora de Moscú': 'Europe/Moscow', 'hora de Nueva York': 'America/New_York',
    'hora de Washington': 'America/New_York', 'hora de México': 'America/Mexico_City',
    'hora de Ciudad de México': 'America/Mexico_City', 'hora de Bogotá': 'America/Bogota',
    'hora de Lima': 'America/Lima', 'hora de Caracas': 'America/Caracas', 'hora de Santiago': 'America/Santiago',
    'hora argentina': 'America/Argentina/Buenos_Aires', 'hora de Buenos Aires': 'America/Argentina/Buenos_Aires',
    'hora de Jerusalén': 'Asia/Jerusalem', 'hora de Israel': 'Asia/Jerusalem', 'hora de El Cairo': 'Africa/Cairo',
    'hora de Beirut': 'Asia/Beirut', 'hora de Dubái': 'Asia/Dubai', 'hora de Teherán': 'Asia/Tehran',
    'hora de Estambul': 'Europe/Istanbul', 'hora de Tokio': 'Asia/Tokyo', 'hora local': '', local: ''
  }
}
