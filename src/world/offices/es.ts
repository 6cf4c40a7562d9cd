import {formsOf} from '../../text/forms.ts'
import type {Offices} from './offices.ts'

/** By id, singular and plural, of a man and of a woman. */
// biome-ignore format: a table is read by its rows
const WORDS = {
  police: 'policía{,s}|agente{,s}|inspector{,a,es}|comisario|comisaria|guardia civil|mossos',
  army: 'ejército|fuerzas armadas|tropas|militares', navy: 'armada|marina|guardia costera|salvamento marítimo',
  officials: 'funcionari{o,a,os,as}|responsable{,s}|alto cargo|altos cargos', authorities: 'autoridad{,es}',
  government: 'gobierno|ejecutivo', spokesperson: 'portavo{z,ces}|vocer{o,a,os,as}', ministry: 'ministerio|cartera',
  minister: 'ministr{o,a,os,as}|canciller|secretari{o,a}', president: 'president{e,a}|mandatari{o,a}',
  'prime-minister': 'primer ministro|primera ministra|premier', prosecutors: 'fiscal{,es}|fiscalía|acusación',
  court: 'tribunal{,es}|juez|jueza|jueces|magistrad{o,a,os,as}|juzgado|corte|audiencia|árbitro|árbitra|supremo',
  lawyer: 'abogad{o,a,os,as}|letrad{o,a,os,as}|defensa', witnesses: 'testigo{,s}',
  doctors: 'médic{o,a,os,as}|doctor{,a,es,as}|cirujan{o,a,os,as}|facultativ{o,a,os,as}|sanitarios',
  experts: 'expert{o,a,os,as}|analista{,s}|comentarista{,s}|especialista{,s}', sources: 'fuente{,s}',
  diplomats: 'diplomátic{o,a,os,as}', researchers: 'investigador{,a,es,as}|científic{o,a,os,as}',
  company: 'empresa{,s}|compañía{,s}|aerolínea{,s}|firma|fabricante{,s}|minorista|naviera|multinacional',
  residents: 'residente{,s}|habitante{,s}|lugareñ{o,a,os,as}|aldean{o,a,os,as}|vecindario', activists: 'activista{,s}',
  opposition: 'oposición|opositor{,a,es}', hospital: 'hospital', contractor: 'contratista{,s}|constructor{,a,es}',
  tenant: 'inquilin{o,a,os,as}|arrendatari{o,a,os,as}',
  landlord: 'caser{o,a,os}|arrendador{,a,es}|propietari{o,a,os,as}', neighbour: 'vecin{o,a,os,as}',
  coach: 'entrenador{,a,es}|técnico|seleccionador{,a}',
  player:
    'jugador{,a,es,as}|delanter{o,a,os}|porter{o,a,os}|guardameta|centrocampista{,s}|defensa central|goleador{,a}',
  fan: 'aficionad{o,a,os,as}|hincha{,s}', nurse: 'enfermer{o,a,os,as}|matrona{,s}', patient: 'paciente{,s}',
  professor: 'catedrátic{o,a,os,as}', teacher: 'profesor{,a,es,as}|maestr{o,a,os,as}|docente{,s}',
  student: 'estudiante{,s}|alumn{o,a,os,as}', parents: 'padres', mother: 'madre', father: 'padre', son: 'hijo',
  daughter: 'hija', wife: 'esposa|mujer|viuda', husband: 'marido|esposo|viudo', brother: 'hermano', sister: 'hermana',
  family: 'abuel{o,a,os}|tí{o,a}|familia{,res}|familiar|parientes|allegados', economist: 'economista{,s}',
  astronomer: 'astrónom{o,a,os,as}', engineer: 'ingenier{o,a,os,as}', architect: 'arquitect{o,a,os,as}',
  cook: 'cociner{o,a,os,as}|chef', farmer: 'agricultor{,a,es,as}|ganader{o,a,os}|campesin{o,a,os,as}',
  fisherman: 'pescador{,a,es}', trader: 'comerciante{,s}|tender{o,a,os}', driver: 'conductor{,a,es}|chófer|chofer',
  pilot: 'piloto{,s}', mayor: 'alcald{e,esa}|regidor{,a}|teniente de alcalde', governor: 'gobernador{,a}',
  deputy: 'diputad{o,a,os,as}|parlamentari{o,a,os,as}|legislador{,a,es}|congresista{,s}|senador{,a,es}',
  ambassador: 'embajador{,a}', bishop: 'obispo{,s}|arzobispo', imam: 'imán|imam', rabbi: 'rabino',
  pope: 'papa|pontífice', union: 'sindicato{,s}|central sindical',
  council: 'ayuntamiento|consistorio|municipio|municipalidad|concejo', university: 'universidad',
  institute: 'instituto', museum: 'museo', school: 'colegio|escuela', bank: 'banco|banco central', club: 'club',
  federation: 'federación', party: 'partido', movement: 'movimiento',
  journalist: 'periodista{,s}|reporter{o,a,os}|corresponsal{,es}', editor: 'editor{,a}|redactor{,a} jefe',
  author: 'autor{,a}|escritor{,a}|novelista|poeta', critic: 'crític{o,a,os,as}|reseñista', singer: 'cantante',
  actor: 'actor|actriz', curator: 'comisari{o,a} de la {exposición,muestra}|conservador{,a} del museo',
  guide: 'guía{,s}', ranger: 'guardabosque{,s}|guarda{,s}|guardaparque{,s}',
  'chief-executive': 'consejer{o,a} delegad{o,a}|director{,a} ejecutiv{o,a}|director{,a} general',
  founder: 'fundador{,a,es}|cofundador{,a,es}', victim: 'víctima{,s}', survivor: 'superviviente{,s}|sobreviviente{,s}',
  defendant: 'acusad{o,a,os,as}|procesad{o,a,os}|imputad{o,a,os}', suspect: 'sospechos{o,a,os,as}',
  worker: 'trabajador{,a,es,as}|emplead{o,a,os,as}|obrer{o,a,os}|plantilla', passenger: 'pasajer{o,a,os,as}',
  customer: 'cliente{,s}|clienta{,s}',
  'weather-service': 'servicio meteorológico|agencia de meteorología|instituto meteorológico|meteorólog{o,a,os}|aemet',
  'fire-service': 'bomber{o,a,os}|cuerpo de bomberos', 'tourist-office': 'oficina de turismo',
  lifeguard: 'socorrista{,s}', 'white-house': 'casa blanca', parliament: 'parlamento|congreso|senado',
  archaeologist: 'arqueólog{o,a,os,as}'
}

export const offices: Offices = Object.fromEntries(Object.entries(WORDS).map(([id, words]) => [id, formsOf(words)]))
