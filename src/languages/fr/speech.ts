import {formsOf} from '../../text/forms.ts'
import {offices} from '../../world/offices/fr.ts'
import type {SpeechData} from '../attribution.ts'
import {anonymity} from './anonymity.ts'
import {speakers} from './speakers.ts'

/** Être, before a participle: what was done to somebody, and not by them. */
const AUXILIARY = '(?:est|sont|etait|etaient|ete|etre|fut|furent|sera|seront|serait|seraient|soit|etant)'

// biome-ignore format: a table is read by its rows
export const speech: SpeechData = {
  conjugations: {
    er: '1e 1ent 1é 1ée 1ait 1aient 1ant 1era 1eront 1èrent 1a',
    // Rappeler, révéler: the vowel of the stem changes before a silent ending.
    turned: '1e 1ent 2é 2ée 2ait 2aient 2ant 2èrent 2a 1era', ge: '1e 1ent 1é 1ée 1eait 1eaient 1eant 1eront',
    ce: '1ce 1cent 1cé 1cée 1çait 1çaient 1çant 1cera', re: '1t 1ent 2 2e 1ait 1aient 1ant'
  },
  verbs: {
    say: formsOf([
      '= dit dits disait disaient disent disant dira dites|er déclar',
      '= répond répondent répondu répondait répondant réagi réagit réagissait|?ce lan|?er comment',
      '?= fait fit faisait'
    ]),
    tell: ['er racont confi', 'er relat narr', '?er inform témoign', '= témoigne témoigné témoignait témoignent'],
    add: formsOf([
      'er ajout|= poursuit poursuivi poursuivait poursuivent renchérit renchéri',
      '?= conclut conclu concluait concluent enchaîne enchaîné reprend repris|?er enchaîn'
    ]),
    write: ['= écrit écrite écrivait écrivent écrivant', 'er tweet', '?er publi post', '?= rédigé'],
    explain: formsOf([
      'er expliqu précis indiqu not remarqu observ|er détaill résum analys|= fait-valoir|?er évoqu mentionn illustr',
      '?= entend laisse'
    ]),
    stress: formsOf([
      'er insist martel répét|er soulign|turned rappell rappel|turned martèl martel|turned répèt répét',
      '?er affich réitér'
    ]),
    announce: ['ce annon', 'er proclam dévoil', '?= fait promulgue'],
    report: formsOf([
      'er rapport signal constat|turned révèl révél|?er montr démontr relev|?= établit établi fait découvre'
    ]),
    claim: formsOf([
      'er affirm assur|er allégu argument plaid clam',
      '= soutient soutiennent soutenu soutenait soutenant prétend prétendent prétendu',
      '= prétendait maintient maintenu affirmation affirmations',
      '= allégation allégations', '?er argu invoqu postul jur|?= défend défendu'
    ]),
    confirm: formsOf([
      'er confirm avou', '= reconnaît reconnaissent reconnu reconnaissait admet admettent admis admettait',
      '= convient convenu concède concédé', '?er certifi attest|?= convenu consenti'
    ]),
    deny: formsOf([
      '= dément démentent démenti démentait nie nient nié niait réfute réfuté réfutait contredit',
      '?er rejet contest récus|?= rejette rejettent exclut exclu'
    ]),
    warn: formsOf([
      '= avertit avertissent averti avertissait prévient préviennent prévenu prévenait|?er alert menac',
      '= alerte alerté menace menacé'
    ]),
    ask: formsOf([
      'er demand interrog réclam|ge exig|er exhort implor sollicit|?er question pri invit',
      '= appelle appelé appellent appelait enjoint plaide'
    ]),
    promise: ['= promet promettent promis promettait', 'er jur', '?= garantit garanti'],
    accuse: formsOf([
      'er accus critiqu blâm fustig condamn déplor regrett reproch|ce dénon|= dénonce fustige vilipende étrille',
      '?er attaqu cibl raill moqu|= se-plaint'
    ]),
    describe: formsOf([
      '?er ironis plaisant soupir murmur hurl cri lâch souffl rétorqu s’exclam répliqu tonn grond salu félicit',
      '= rétorque rétorqué réplique répliqué ironise ironisé plaisante plaisanté',
      '= décrit décrivent décrivait qualifie qualifié qualifiait qualifient cite cité citait citant',
      '?= parle parlé parlait sourit rit s’amuse s’étonne s’indigne s’inquiète s’emporte',
      '?= souvient souvenu souvenue souvenait remémore remémoré'
    ]),
    think: formsOf([
      'er estim|ge jug',
      '= pense pensent pensait croit croient croyait considère considèrent considérait prédit prévoit prévoient',
      '?er suppos soupçonn imagin redout espér',
      '?= craint craignent craignait espère espèrent doute doutent suppose supposent juge jugent'
    ])
  },
  phrases: {
    say: formsOf([
      'fait savoir|fait part|dans un communiqué|dans une déclaration|par communiqué|dans un message',
      'publié un communiqué|indique un communiqué|?pris la parole|tenu à dire'
    ]),
    explain: formsOf([
      'fait valoir|font valoir|faisait valoir|fait remarquer|font remarquer|fait observer|laisse entendre',
      'laissé entendre|laissait entendre|attire l’attention sur|mis en avant|met l’accent sur'
    ]),
    warn: formsOf(['mis en garde|met en garde|mettent en garde|tire la sonnette d’alarme|tiré la sonnette d’alarme']),
    announce: ['fait état de', 'font état de', 'fait état d’~', 'rendu public', 'fait l’annonce'],
    deny: ['opposé un démenti', 'rejeté en bloc', 'balayé d’un revers', 'démenti formellement', 'mis en doute'],
    claim: ['se dit', 'se disent', 's’est dit', 's’est dite', 'se sont dits', 's’est déclaré', 'se déclare'],
    accuse: ['s’en est pris à', 's’en prend à', 's’est insurgé', 's’est plaint', 'pointé du doigt', 'pointe du doigt'],
    ask: ['appelé à', 'appelle à', 'appellent à', 'invité à'],
    think: formsOf([
      'est d’avis|sont d’avis|est convaincu|est convaincue|sont convaincus|est persuadé|est persuadée|s’attend à',
      's’attendent à'
    ]),
    report: ['a appris', 'ont appris', 'avait appris', 'on a appris', 'fait apparaître', 'mis en évidence'],
    according: [
      ...formsOf(['selon|d’après|d’après l’~']),
      ...formsOf([
        'à en croire|pour {lui,elle,eux,elles,moi,nous}|à {l’en croire,les en croire,l’entendre,les entendre}',
        'de {source,sources} {officielle,officielles,policière,judiciaire,diplomatique,sûre,concordantes,médicale}',
        'de {source,sources} {hospitalière,militaire}|{à,de,aux} {l’avis,yeux,dires} {de,du,des,d’~}',
        'de son propre aveu|de leur propre aveu|à son avis|à leur avis|à ses yeux|à leurs yeux',
        'selon les termes de|selon ses propres mots|selon ses dires|de l’aveu de|de l’aveu du|sur la foi de',
        'si l’on en croit|cité par|citée par|cités par|citées par|rapporté par|rapportée par|comme l’a dit',
        'comme l’a expliqué|comme l’a affirmé'
      ])
    ],
    describe: formsOf([
      'dans un entretien|dans une interview|lors d’un entretien|lors d’une conférence de presse',
      'en conférence de presse|devant la presse|devant des journalistes|au micro de|sur les réseaux sociaux',
      'dans un discours|dans un courriel|dans une lettre|dans un tweet|au téléphone|interrogé par|interrogée par'
    ])
  },
  before: [], behind: [],
  notAfter: [
    'pas plus jamais rien de pour sans doit doivent peut peuvent veut veulent va vont faut devrait pourrait'.split(' '),
    'être un une le la les ce cette son sa leur leurs mon notre vous je tu du des aucun aucune'.split(' ')
  ].flat(),
  notBefore: ['être', 'avoir', 'loi', 'plan', 'calendrier', 'saison'],
  norms: formsOf([
    '{la,le,les,ce,cette,l’} {loi,règlement,règles,plan,budget,contrat,constitution,saison,taille,âge,temps,météo}',
    '{la,le,les,ce,cette,l’} {besoin,besoins,type}|{la,le,les,l’,un,une} {accord,prix,recette,calendrier,légende}',
    '{la,le,les,l’,un,une} {coutume,tradition,usage,horaire,critères,procédure,jour,heure}',
    'les cas|les estimations|les années|les régions|les circonstances|le proverbe'
  ]),
  nobody: formsOf([
    'cela dit|ceci dit|cela étant dit|autrement dit|proprement dit|proprement dite|soi disant|c’est à dire',
    'il va sans dire|pour ainsi dire|comme on dit|on dit que|cela va sans dire|alerte rouge|alerte orange',
    'état d’alerte|prix demandé|il est dit'
  ]),
  owned: [], agents: ['par'],
  speakers,
  ambiguous: (
    'note noté notait notent ajoute ajouté ajoutait ajoutent ajoutant publie publié publient remarque remarqué ' +
    'observe observé observait rapporte rapporté rapportait signale signalé demande demandé demandait alerte ' +
    'alerté menace menacé condamne condamné condamnait critique critiqué appelle appelé juge jugé jugeait assure ' +
    'assuré constate constaté résume résumé analyse analysé détaille relate jure juré plaide plaidé parle cite ' +
    'cité décrit qualifie qualifié promet promis conclut conclu confie confié poursuit poursuivi soutient soutenu ' +
    'reprend défend maintient maintenu convient exclut exclu rejette rejeté réclame réclamé exige exigé accuse ' +
    'interroge interrogé proclame dévoile dévoilé révèle révélé admet admis reconnaît reconnu écrit écrite ' +
    'prévoit dénonce dénoncé'
  ).split(' '),
  incised: true,
  // The present alone: a participle there belongs to its noun.
  inverts: /(?:[^éi]e|[^é]ent|[oi]it|ient|et|met)$/,
  helpers: ['a', 'ont', 'avait', 'avaient'],
  that: ['que', "qu'"], notThat: [], as: ['comme', 'ainsi'],
  passive: new RegExp(`^${AUXILIARY} \\S+$`),
  clause: 0,
  atHead: [], never: [],
  offices,
  pronouns: ['il', 'elle', 'ils', 'elles', 'on', 'je', 'nous', 'qui'],
  anonymity
}
