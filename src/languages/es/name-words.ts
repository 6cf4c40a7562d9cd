import {exonyms, peoples} from '../../world/places/es-names.ts'
import type {NameWords} from '../attribution.ts'

/** Which capitals are no transcribed names. */
// biome-ignore format: a table is read by its rows
export const words: NameWords = {
  titles: [
    'señor|señora|sr|sra|don|doña|doctor|doctora|dr|dra|profesor|profesora|juez|jueza|magistrad{o,a}|president{e,a}',
    'ministr{o,a}|primer|primera|senador|senadora|alcald{e,esa}|jeque|rey|reina|príncipe|princesa|papa|padre|fray',
    'sor|san|santo|santa|capitán|capitana|coronel|general|comandante|sargento|teniente|inspector|inspectora',
    'comisari{o,a}|canciller|jef{e,a}|entrenador|entrenadora|novelista|cantante|actor|actriz|director|directora',
    'cineasta|pianista|pintor|pintora|poeta|escritor|escritora|periodista|fotógraf{o,a}|delanter{o,a}|portero',
    'portera|defensa|ingenier{o,a}|arquitect{o,a}|abogad{o,a}|piloto|dueñ{o,a}|fundador|fundadora|portavoz|vocero',
    'vocera|investigador|investigadora|historiador|historiadora|embajador|embajadora|enviado|diputad{o,a}|rabino',
    'imán|obispo|arzobispo|cardenal|emir|sultán|secretari{o,a}|barón|conde|gobernador|gobernadora|almirante|fiscal',
    'muftí|ayatolá|consejer{o,a}|concejal|concejala'
  ],
  translated: [
    'academia|asuntos|áfrica|agencia|agricultura|aire|aeropuerto|alianza|alto|alta|américa|arabia|arco|armada|arte',
    'artes|asamblea|asia|asociación|atlántico|audiencia|autoridad|autónoma|avenida|ayuntamiento|azul|banco|bahía',
    'biblioteca|blanc{o,a}|bolsa|brigada|cabo|cadena|calle|cámara|campeonato|campo|canal|capilla|carretera|casa',
    'castillo|catedral|central|centro|cine|ciudad|civil|club|coalición|código|colegio|comercio|comisaría|comisión',
    'comité|comunidad|confederación|conferencia|congreso|consejería|consejo|constitución|convención|copa|corte',
    'costa|cruz|cuerpo|cultura|danza|defensa|delegación|democracia|departamento|derecho|derechos|desierto|dios',
    'dirección|distrito|división|ecología|economía|ejecutivo|ejército|elecciones|energía|escuela|espacio|estación',
    'estad{o,os}|estrecho|estrella|europa|europe{o,a}|exteriores|facultad|federación|feria|festival|fiesta|fiscalía',
    'fondo|foro|franja|frente|fuerza|fuerzas|fundación|gobierno|golfo|gran|grande|grupo|guardia|guerra|hacienda',
    'historia|hospital|hotel|humanidad|iglesia|igualdad|industria|instituto|interior|internacional|isla|islas',
    'islámic{o,a}|jardín|jornada|judicial|juegos|junta|juntas|justicia|juzgado|lago|liga|libro|maestro|mar|marina',
    'medicina|mediterráneo|mercado|mezquita|ministerio|misión|monte|montaña|monumento|movimiento|mundial|mundo',
    'municipal|museo|música|nación|nacional|naciones|naturaleza|negr{o,a}|nobel|norte|nuev{o,a}|observatorio',
    'occidente|océano|oficina|olímpic{o,a}|ópera|orden|organización|oriente|orquesta|pacífico|palacio|parlamento',
    'parque|partido|patrimonio|paz|pesca|planeta|plan|plaza|policía|popular|prensa|presa|presidencia|premio|prisión',
    'programa|protección|provincia|públic{o,a}|pueblo|puente|puerta|puerto|radio|real|reforma|refugio|región',
    'reglamento|reino|república|reserva|resistencia|revolución|río|ruta|salud|sanidad|santo|santa|seguridad',
    'selección|senado|servicio|servicios|sierra|sindicato|social|sociedad|sol|sur|suprem{o,a}|teatro|televisión',
    'tesoro|tierra|torre|trabajo|transición|transporte|transportes|tratado|tribunal|turismo|unión|unid{o,a,os,as}',
    'universidad|valle|vicepresidencia|navidad|pascua|ramadán|semana'
  ],
  exonyms,
  demonyms: {
    endings: ['ense', 'enses', 'eño', 'eña', 'eños', 'ano', 'ana', 'anos', 'anas', 'és', 'esa', 'eses', 'ino', 'ina'],
    words: peoples
  },
  derived: ['ción', 'ciones', 'sión', 'miento', 'mientos', 'ismo', 'idad', 'ística', 'ología', 'encia', 'ería'],
  articles: 'el|la|los|las|del|al',
  places: 'en|a|de|del|hacia|desde|cerca de|hasta|por|entre|fuera de|vía'
}
