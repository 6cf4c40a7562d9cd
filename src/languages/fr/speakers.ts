import type {SpeakerData} from '../attribution.ts'

const people =
  'celui celle ceux celles certains certaines tous tout chacun personne quelqu homme hommes femme femmes gens ' +
  'garçon fille enfant enfants père mère frère sœur fils mari épouse veuf veuve famille ami amie amis collègue ' +
  'capitaine chef cheffe patron patronne roi reine prince princesse pape prêtre imam rabbin évêque moine greffier ' +
  'garde expert analyste critique cuisinier hôte invité allié émissaire adjoint adjointe secrétaire délégué ' +
  'candidat candidate avocat avocate rebelle milicien militant suspect accusé prévenu victime rescapé survivant ' +
  'patient équipe personnel député députée maire ministre élu élue pdg médecin source responsable ' +
  'porte-parole parole juge magistrat témoin habitant riverain riveraine voisin voisine locataire propriétaire ' +
  'étudiant élève ' +
  'président présidente agent pilote guide correspondant journaliste reporter cousin oncle tante neveu ' +
  'nièce général colonel lieutenant commissaire otage migrant réfugié client cliente chirurgien ' +
  'épouse voleur jeunesse gendarme soldat'
const bodies =
  'police armée marine troupes force forces tribunal cour jury parquet défense société entreprise compagnie ' +
  'groupe opposition hôpital clinique syndicat parti club équipe agence bureau banque conseil comité commission ' +
  'fonds musée école université institut collège église mosquée ministère ambassade autorité autorités fédération ' +
  'association organisation réseau chaîne station journal quotidien magazine site blog gouvernement département ' +
  'parlement administration sénat congrès cabinet palais mairie municipalité ville état pays camp secteur ' +
  'mouvement régime alliance coalition ligue académie communauté délégation mission observatoire service services ' +
  'fondation laboratoire centre préfecture rectorat métropole agglomération collectif exploitant diocèse mutuelle ' +
  'onu kremlin pentagone élysée matignon'
const documents =
  'rapport étude enquête sondage données chiffres résultats statistiques communiqué lettre courriel requête ' +
  'plainte jugement verdict note article document archives analyse audit autopsie recensement estimation ' +
  'transcription témoignage publication message décret texte résolution bulletin dépêche journal avis annonce ' +
  'livre biographie'

/** A clock indicates and a map shows; neither is somebody to be quoted. */
export const speakers: SpeakerData = {
  joins: ['et', 'ou', 'mais'],
  behind: ['de', 'du', 'des', 'à', 'que'],
  nounAfter: 'avec sans malgré de des du chaque toute tout aucune aucun une un cette cet ces sa son ses'.split(' '),
  asks: ['qui', 'que'],
  beside: (
    'a ont avait avaient aura auront ait est sont était étaient aussi également déjà encore toujours ensuite ' +
    'puis mais et ou comme alors tandis cependant depuis récemment ne n l s lui elle eux'
  ).split(' '),
  words: `${people} ${bodies} ${documents}`.split(' '),
  endings: [
    'eur',
    'euse',
    'trice',
    'iste',
    'ien',
    'ienne',
    'logue',
    'aire',
    'ant',
    'ante',
    'ier',
    'ière',
    'ois',
    'oise'
  ],
  not: (
    'heure chaleur couleur valeur largeur hauteur longueur profondeur erreur terreur peur douleur odeur vapeur ' +
    'fleur moteur ordinateur intérieur extérieur supérieur inférieur meilleur majeur mineur plusieurs ailleurs ' +
    'secteur facteur vecteur courant suivant pendant avant durant devant maintenant cependant important montant ' +
    'restaurant restant instant quant tant autant dossier quartier chantier papier premier dernier janvier ' +
    'février métier entier mois bois fois trois parfois autrefois toutefois bien rien lien combien entretien ' +
    'soutien quotidien moyen anniversaire affaire salaire horaire commentaire territoire exemplaire contraire ' +
    'nécessaire ordinaire populaire nucléaire scolaire solaire militaire liste piste'
  ).split(' '),
  mute: (
    'étiquette horloge montre panneau carte recette thermomètre jauge balance écran cadran calendrier menu ' +
    'symbole boussole capteur compteur tableau peinture photo image couleur odeur bruit silence ciel météo saison ' +
    'nuit soleil lune rivière mer arbre route sentier pont mur ruine jardin bâtiment maison règle nom titre sigle ' +
    'scène lumière'
  ).split(' '),
  plurals: ['s', 'x'],
  things: ['cela', 'ça', 'ceci'],
  open: ['de', 'du', 'des', 'par', 'selon', "d'"],
  participle: /ant$/
}
