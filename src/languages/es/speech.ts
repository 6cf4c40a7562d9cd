import {formsOf} from '../../text/forms.ts'
import {offices} from '../../world/offices/es.ts'
import type {SpeechClass, SpeechData} from '../attribution.ts'
import {crossed} from '../crossed.ts'
import {anonymity} from './anonymity.ts'
import {speakers} from './speakers.ts'

/** Nouns that are written as a verb of speech once accents are gone: el anuncio, anunció. */
const NOUNS = formsOf(
  'anuncio|informe{,s}|denuncia{,s}|reporte{,s}|aviso|relato|reclamo|reproche|título|escrito|pregunta|respuesta|' +
    'nota|cuenta|dicho|dicha|crítico|crítica|público|pública|mensaje|estimación|réplica|cita|queja|firma|duda|' +
    'reserva|juramento'
)
const DETERMINERS = formsOf(
  'el|la|los|las|un|una|su|sus|este|esta|estos|estas|ese|esa|dicho|dicha|otro|otra|cada|de|del|al'
)

/** What the press says of a verb with "have": ha asegurado la ministra. */
const perfect = (participles: string): string[] => crossed(['ha', 'han', 'había', 'habían'], formsOf(participles))

// biome-ignore format: a table is read by its rows
const verbs: SpeechData['verbs'] = {
  say: ['= dijo dijeron dice dicen decía decían diciendo dijera',
    'ar coment manifest declar expres pronunci señal indic', 'er respond', '?ar contest replic habl salud',
    '?= dicho responde responden',
    '?done coment manifest declar expres pronunci señal indic contest replic habl salud'],
  tell: ['ar relat narr',
    '= contó contaron cuenta cuentan contaba refirió refirieron recordó recordaron recuerda recuerdan ' +
      'recordaba recordaban',
    'ar rememor confes', '?ar confi comunic traslad notific', '?done relat narr confi comunic traslad notific'],
  add: ['= añadió añadieron añade añaden añadiendo', 'ar agreg apostill zanj puntualiz',
    '?= prosiguió prosigue continuó continúa concluyó concluye concluyeron concluyen siguió',
    '?done agreg apostill zanj puntualiz'],
  write: ['= escribió escribieron escribe escriben escribía', 'ar tuite', '?ar public', '?done tuite public'],
  explain: ['ar explic aclar precis matiz', '= expuso expusieron expone exponen',
    '?ar apunt not observ detall argument razon concret justific desgran', '?= sugirió sugiere sugieren',
    '?done explic aclar precis matiz apunt not observ detall argument razon concret justific desgran'],
  stress: ['ar recalc subray remarc enfatiz reiter', '= insistió insistieron insiste insisten',
    '?ar destac resalt', '?done recalc subray remarc enfatiz reiter destac resalt'],
  announce: ['ar anunci', '?ar proclam adelant avanz desvel', '?done anunci proclam adelant avanz desvel'],
  report: ['ar report inform', '?ar revel document constat registr',
    '?= difundió halló hallaron muestra muestran mostró mostraron incide inciden incidió reza rezaba',
    '?done report inform revel document constat registr'],
  claim: ['?= afirmación afirmaciones alegación alegaciones alegato', 'ar afirm asegur aleg asever',
    '= sostuvo sostuvieron sostiene sostienen sostenía mantuvo mantiene mantienen defendió defiende',
    '?done afirm asegur aleg'],
  confirm: ['ar confirm ratific corrobor',
    '= reconoció reconocieron reconoce reconocen admitió admitieron admite admiten',
    '?= convino coincidió coinciden coincide', '?ar acept verific certific garantiz',
    '?done confirm ratific corrobor acept verific certific garantiz'],
  deny: ['= negó negaron niega niegan desmintió desmintieron desmiente desmienten refutó',
    '?ar rechaz descart cuestion', '?done rechaz descart cuestion'],
  warn: ['?= advirtió advirtieron advierte advierten advertía', 'ar alert', '?ar avis amenaz',
    '?done alert avis amenaz'],
  ask: ['ar pregunt',
    '= pidió pidieron pide piden instó instaron insta urgió urge exigió exigieron exige exigen exhortó',
    '?ar reclam solicit suplic', '?done pregunt reclam solicit suplic'],
  promise: ['= prometió prometieron promete prometen juró juraron', '?= comprometió compromete'],
  accuse: ['ar acus denunci critic lament', '= reprochó reprocharon quejó quejaron',
    '?ar culp conden tach tild censur', '?done acus denunci critic lament culp conden tach tild censur'],
  describe: ['?ar calific grit susurr murmur ironiz brome', '= describió describe describieron', 'ar exclam',
    '?done calific grit susurr murmur ironiz brome exclam'],
  think: ['ar opin augur vaticin pronostic', '?ar estim juzg valor calcul',
    '= cree creen considera consideran consideró', '?= piensa piensan',
    '?done opin estim juzg valor']
}

/** The perfect of each verb in -ar; of a doubtful one it is doubtful as well. */
const perfects = (lines: readonly string[] = []): string[] =>
  lines.flatMap((line) => {
    const [, doubt = '', stems = ''] = /^(\??)ar (.*)$/.exec(line) ?? []
    return stems === '' ? [] : perfect(`{${stems.replaceAll(' ', ',')}}ado`).map((form) => doubt + form)
  })

// biome-ignore format: a table is read by its rows
const phrases: SpeechData['phrases'] = {
  according: formsOf(
    'según|a juicio de|a juicio del|en opinión de|en opinión del|de acuerdo con|de acuerdo a|conforme a|' +
      'a decir de|al decir de|en palabras de|en palabras del|a entender de|a ojos de|para el criterio de|a ' +
        'tenor de|a tenor del|' +
      'a {su,mi,nuestro} {juicio,entender,parecer,modo de ver}|en {su,mi,nuestra} opinión|' +
      // What a page or a paper says of it: tal y como recoge su web.
      '{tal y como,tal como,tal cual,según} {recoge,recogen,recogió,refleja,reflejan,figura en,consta en}|' +
      '{tal y como,tal como} {indica,señala,explica,publica,informa,recuerda,advierte,muestra,detalla,apunta}{,n}|' +
      '{tal y como,tal como} {indic,señal,explic,public,inform,record,adelant,avanz,detall,apunt}{ó,aron}'
  ),
  say: formsOf(
    '{ha,han,había,habían} {dicho,respondido,hecho saber}|{vino,viene,vinieron,limitó,limitaron} a decir|' +
      '{hizo,hace,hicieron} saber|dio a entender|dieron a entender|{tomó,toma} la palabra|en declaraciones a|' +
      'en {una entrevista,un comunicado,una nota,una rueda de prensa,conferencia de prensa,un mensaje,un discurso}|' +
      'a través de {un comunicado,una nota,las redes sociales}|en rueda de prensa|en sus palabras|en su cuenta de'
  ),
  tell: perfect('{contado,recordado,referido}'),
  add: perfect('{añadido,concluido}'),
  write: perfect('escrito'),
  explain: perfect('expuesto'),
  claim: [...perfect('{sostenido,mantenido,defendido}'), ...formsOf('{da,dan,dio,dieron} por {hecho,seguro} que')],
  ask: perfect('{pedido,exigido}'),
  promise: perfect('prometido'),
  accuse: [...perfect('reprochado'), ...formsOf('se {queja,quejan,quejó,quejaron} de que')],
  think: formsOf('{está,están,estaba} convencid{o,a,os,as} de que'),
  warn: [
    ...perfect('advertido'),
    ...formsOf('{advirtió,advirtieron,advierte,advierten,advertía} {de,del,sobre,contra,acerca}')
  ],
  announce: formsOf('{dio,dieron} a conocer|{hizo,hicieron} público|{hizo,hicieron} pública'),
  report: formsOf(
    'se ha {sabido,informado}|según {informa,informó,informan,informaron,publica,publicó}'
  ),
  stress: formsOf('{ha,han} {insistido,incidido} en que|{ha,han,había} hecho hincapié en|{hizo,hace,hicieron} ' +
    'hincapié en|{puso,puso el} énfasis en|puso de relieve'),
  deny: [...perfect('{negado,desmentido}'), ...formsOf('{salió,salieron} al paso de')],
  confirm: formsOf('{ha,han,había} {reconocido,admitido}|dio por cierto|dejó claro que|{dejó,dejaron} claro')
}

// biome-ignore format: a table is read by its rows
export const speech: SpeechData = {
  // What the press prints of a verb: present, past, imperfect, participle, gerund.
  conjugations: {
    ar: '1a 1an 1ó 1aron 1aba 1aban 1ando',
    er: '1e 1en 1ió 1ieron 1ía 1ían 1iendo',
    // Participles are adjectives as well: un incendio declarado el martes.
    done: '1ado'
  },
  verbs,
  phrases: Object.fromEntries(
    [...new Set([...Object.keys(verbs), ...Object.keys(phrases)] as SpeechClass[])].map((kind) => [
      kind,
      [...(phrases[kind] ?? []), ...perfects(verbs[kind])]
    ])
  ),
  before: [],
  behind: [],
  notAfter: formsOf(
    'no|ni|nunca|jamás|tampoco|sin|para|por|haber|ha sido|sido|ser|fue|lo|puede|podría|debe|nada|yo|tú|nos'
  ),
  notBefore: ['la ley', 'lo previsto', 'lo acordado', 'el calendario', 'el plan', 'el horario'],
  norms: [
    ...crossed(
      ['el', 'la', 'los', 'las', 'su', 'sus', 'un', 'una', 'cada'],
      formsOf(
        'ley|plan|acuerdo|regla|reglas|protocolo|protocolos|guion|presupuesto|calendario|contrato|constitución|' +
          'norma|normas|reglamento|código|tamaño|' +
          'edad|tiempo|caso|necesidades|tipo|precio|receta|instrucciones|previsión|criterio|criterios|día|mes|año|' +
          'región|situación|disponibilidad|tradición|costumbre|leyenda|refrán|ocasión|temporada|momento|' +
          'circunstancias'
      )
    ),
    ...formsOf('lo {previsto,acordado,pactado,establecido,dispuesto}|tradición|costumbre|ley|convenga|corresponda')
  ],
  nobody: [
    ...crossed(DETERMINERS, NOUNS),
    ...formsOf(
      'dicho esto|dicho de otro modo|dicho de otra manera|mejor dicho|es decir|ni que decir tiene|' +
        'por así decirlo|como suele decirse|como se dice|que se diga|lo dicho|propiamente dicho|por decirlo así|' +
        'huelga decir|tener en cuenta|tiene en cuenta|tuvo en cuenta|se da cuenta|se dio cuenta|darse cuenta|' +
        'por cuenta de|cuenta con|cuentan con|contó con|contaron con|contaba con|de acuerdo con lo|' +
        'estar de acuerdo|está de acuerdo|toma nota'
    )
  ],
  agents: ['por'],
  counted: /^(?:informes|denuncias|reportes|avisos|notas|quejas)$/,
  infinitive: /^(?:decir|afirmar|declarar|anunciar|explicar|asegurar|negar)$/,
  speakers,
  ambiguous: formsOf(
    'añadió|añade|añadieron|añaden|agregó|agrega|agregaron|agregan|señala|señaló|señalan|indica|indican|indicó|' +
      'expresó|expresa|manifestó|manifiesta|escribió|escribe|escribieron|habló|habla|responde|respondió|' +
      'respondieron|muestra|recuerda|recordó|apunta|apuntó|insiste|insistió|precisa|precisan|aclara|queja|cuenta|' +
      'cuentan|pronunció|pronuncia|alerta|alertas|informa|informan|pide|piden|exige|urge|cree|creen|considera|' +
      'consideran|admite|reconoce'
  ),
  that: ['que', 'si'],
  beforeThat: ['de', 'en', 'con', 'a'],
  notThat: [],
  as: ['como', 'según', 'tal como'],
  passive: /^(?:fue|fueron|es|son|sido|ser|era|eran|siendo|sea|seran|sera|esta|estan|estaba|queda|quedo) /,
  clause: 6,
  inverts: true,
  atHead: [],
  never: ['precisamente'],
  offices,
  pronouns: ['ella', 'ellos', 'ellas', 'yo', 'nosotros', 'nosotras', 'quien', 'quienes', 'usted', 'ustedes'],
  anonymity
}
