import type {ModalityData} from '../modality.ts'

/** Hearsay in the conditional of "avoir" (« aurait tué »); that of "être" is more often a future in the past. */
const HEARSAY = '{aurait,auraient}'

// biome-ignore format: a table is read by its rows
export const modality: ModalityData = {
  marks: {
    possible: [
      'peut-être|possiblement|éventuellement|potentiellement',
      'pourrait|pourraient',
      'il {est,était,serait} possible {que,qu’~}|il se {peut,pourrait} {que,qu’~}|peut être lié|n’est pas exclu'
    ],
    likely: [
      'probablement|vraisemblablement|sans doute|apparemment|semble-t-il|selon toute vraisemblance|a priori',
      'il {est,était} probable|il est vraisemblable|il semble|il semblait|il semblerait|il semble {que,qu’~}',
      '{semble,semblent,semblait,paraît,paraissent} {être,avoir}|{devrait,devraient} {être,avoir,se}'
    ],
    alleged: [
      'présumé{,e,s,es}|prétendument|soi-disant|supposé{,e,s,es}|soupçonné{,e,s,es}',
      HEARSAY,
      'on dit {que,qu’~}|la rumeur|le bruit court|dit-on|paraît-il',
      'accusé{,e,s,es} {de,d’~}|suspecté{,e,s,es} {de,d’~}'
    ],
    certain:
      'certainement|assurément|indubitablement|incontestablement|sans aucun doute|à coup sûr|sans le moindre doute'
  },
  answers: {
    able: [
      'peut|peuvent|pouvait|pouvaient|pu|pourra|pourront|pouvoir|capable{,s}|autorisé{,e,s,es}|possibilité{,s}',
      'chance{,s}|permet|permettent|permettrait|permettre|permis|réussi{,t}|parvien{t,nent}|parvenu{,e,s,es}',
      'occasion|apte{,s}'
    ],
    possible: [
      'possible{,s}|pourra|pourront|risque{,s,nt}|risquait|danger{,s}|menace{,s,nt}|éventuel{,le,s,les}',
      'potentiel{,le}|si|au cas où|à moins|espère{,nt}|espoir|susceptible{,s}|hypothèse|envisag{e,ent,é,er}|{,s’~}il',
      // The conditional of hearsay is also that of what would be: it answers, and nobody misses it.
      '{fe,i,vaud,voud,viend,tiend,proviend,détiend,deviend,souffri,mour,cour,mett,suiv,viv,écri,di}rait',
      '{compte,date,existe,coûte,vise,trouve,reste,touche,gagne,porte,travaille,possède,cherche,cause,concerne}rait',
      '{concerne,compte,vise,coûte,trouve,reste,touche,porte,travaille,cherche,tiend,viend,fe,i,détiend}raient'
    ],
    likely: [
      'probable{,s}|vraisemblable{,s}|devrait|devraient|doit|doivent|devait|devaient|attendu{,e,s,es}|prévoi{t,ent}',
      'prévu{,e,s,es}|semble{,nt}|semblait|semblaient|paraît|paraissent|estim{e,ent,é,ée,ait}|sugg{ère,èrent,éré}',
      'indiqu{e,ent}|plutôt|chance{,s}|tend{,ent}|presque|souvent|apparen{t,te,ce}|selon|crai{nt,gnent}',
      'censé{,e,s,es}'
    ],
    thought: [
      'pense{,nt}|pensait|pensaient|croi{t,ent}|croyait|croyaient|estime{,nt}|estimait|juge{,nt}|considère{,nt}',
      'suppose{,nt}|avis|opinion|convaincu{,e,s,es}|persuadé{,e,s,es}|craint|soupçonne{,nt}|conclu{,t}|conclure',
      'd’après|semble'
    ],
    alleged: [
      'soupçon{,s}|suspect{,s,e,es}|alléguation{,s}|allégation{,s}|affirme{,nt}|prétend{,ent,u,ue}',
      'accus{e,ent,é,ée,ation,ations}|rumeur{,s}|inculpé{,e,s}|mis en examen|poursuivi{,e,s}|plainte{,s}|aurait',
      'auraient|serait|seraient|selon|réputé{,e,s}'
    ],
    certain: [
      'certain{,e,s,es}|{est,sont,suis,être} {sûr,sûre,sûrs,sûres}|évidemment|clairement|bien sûr',
      'confirmé{,e,s,es}|prouvé{,e,s,es}',
      'doit|doivent|va|vont'
    ]
  },
  none: [
    'le plus {rapidement,tôt,vite,souvent} possible|dès que possible|autant que possible|si possible',
    'le mieux possible|aurait {dû,pu,aimé,voulu,préféré}|auraient {dû,pu,aimé,voulu}',
    '{aurait,auraient} {lieu,besoin,droit,peur,tort,raison,intérêt,pour}',
    'serait {bien,préférable,utile,bon}|s’il{,s} {aurait,serait}|sans doute {que,qu’~} non',
    'aussi {vite,tôt} que possible|ne {pourrait,pourraient} {pas,plus}'
  ]
}
