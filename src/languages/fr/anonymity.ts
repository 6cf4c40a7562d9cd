import {formsOf} from '../../text/forms.ts'

const REFUSED = '{refusé de,refuse de,refusant de,souhaité ne pas,préféré ne pas,sans,voulu}'
const NAMED = '{nommé,nommée,nommés,cité,citée,cités,citées,identifié,identifiée,identifiés}'

/** Why a source is not named. */
export const anonymity: readonly string[] = formsOf([
  '{sous,sous le,sous un,à la,à} {couvert,sceau,condition,réserve} {d’anonymat,de l’anonymat,d’un strict anonymat}',
  '{requis,requiert,requièrent,requérant,demandé,demande,demandant,réclamé,réclamant,souhaité} l’anonymat',
  '{gardé,gardant,garder,conservé,conserver,conservant} l’anonymat|anonymement',
  '{souhaite,souhaitent,souhaité,souhaitant,préfère,préféré,préférant,voulu,veut,demandé à} rester {anonyme,anonymes}',
  `à ne pas être ${NAMED}`,
  `{souhaite,souhaitent,souhaité,souhaitant,souhaitait,veut,voulait,voulant} pas être ${NAMED}`,
  `voulu être ${NAMED}`,
  `{refusé,refuse,refusent,refusant,refusait} d’être ${NAMED}`,
  `${REFUSED} {donner,révéler,dire} {son nom,leur nom}`,
  `${REFUSED} révéler {son identité,leur identité}`,
  'dont {le nom,l’identité} {n’a pas été,n’est pas,n’a pu être,est tenue secrète,reste}',
  '{pas,pas été,non} {autorisé,autorisée,autorisés,habilité,habilitée,habilités} à {parler,s’exprimer,communiquer}',
  '{pas,pas été,non} {autorisé,autorisée,autorisés,habilité,habilitée,habilités} à {commenter,en parler,témoigner}',
  '{responsable,source,sources,diplomate,témoin,officier,fonctionnaire} {anonyme,anonymes}',
  '{source,sources,témoin,témoins} {non identifié,non identifiés,non identifiée,non identifiées}',
  '{son,leur} nom ne soit pas|leurs noms ne soient pas|{son,leur} nom n’apparaisse pas'
])
