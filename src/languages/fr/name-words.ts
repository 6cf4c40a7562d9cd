import {exonyms, peoples} from '../../world/places/fr-names.ts'
import type {NameWords} from '../attribution.ts'

/** Which capitals are no transcribed names. */
// biome-ignore format: a table is read by its rows
export const words: NameWords = {
  titles: [
    'm|mme|mlle|dr|pr|me|mgr|monsieur|madame|mademoiselle|docteur|docteure|professeur|professeure|maître|juge',
    'président|présidente|premier|ministre|sénateur|sénatrice|maire|cheikh|roi|reine|prince|princesse|pape|père',
    'frère|sœur|saint|sainte|capitaine|colonel|général|commandant|sergent|lieutenant|inspecteur|commissaire',
    'chancelier|chancelière|chef|entraîneur|romancier|romancière|chanteur|chanteuse|acteur|actrice|directeur',
    'directrice|réalisateur|pianiste|peintre|poète|écrivain|journaliste|reporter|photographe|milieu|attaquant',
    'gardien|défenseur|ingénieur|architecte|avocat|avocate|pilote|propriétaire|fondateur|porte-parole|chercheur',
    'chercheuse|historien|ambassadeur|émissaire|député|députée|rabbin|imam|évêque|archevêque|cardinal|émir|sultan',
    'secrétaire|baron|comte|gouverneur|amiral|procureur|procureure|mufti|ayatollah'
  ],
  translated: [
    'académie|affaires|afrique|agence|agriculture|air|aéroport|alliance|amérique|appel|arabe|arabes|arabie|arc|armée',
    'art|arts|asie|assemblée|association|atlantique|autorité|avenue|azur|banque|barrage|bassin|bibliothèque|blanc',
    'blanche|bleu|bois|bourse|boulevard|brigade|bureau|cabinet|camp|canal|cap|cathédrale|centre|central|centrale',
    'chambre|champ|champions|championnat|chapelle|charte|château|cimetière|cinéma|citadelle|cité|civil|civile|club',
    'coalition|code|collège|comité|commerce|commission|compagnie|confédération|conférence|congrès|conseil',
    'conservation|constitution|convention|corps|côte|coupe|cour|croissant|croix|culture|danse|défense|délégation',
    'démocratie|démocrates|département|désert|détroit|dieu|direction|district|division|droit|droits|eau|eaux|école',
    'économie|église|égalité|élysée|embargo|énergie|enquête|environnement|espace|état|états|étoile|europe|européen',
    'européenne|exécutif|faculté|fédération|ferme|festival|fête|feu|finance|finances|fleuve|fonds|football|force',
    'forces|forêt|forum|fondation|france|front|gare|gaz|golfe|gouvernement|grand|grande|grands|grèce|groupe|guerre',
    'haut|haute|histoire|hôpital|hôtel|humanité|île|îles|immigration|indépendance|industrie|information|institut',
    'intérieur|international|internationale|islamique|jardin|jardins|jeux|journal|journée|juif|juive|justice|lac',
    'ligue|livre|logement|lycée|maison|mairie|maritime|marché|marine|médecine|médiation|méditerranée|mer|météo',
    'ministère|mission|monde|mondial|mondiale|mont|montagne|monument|moyen|mosquée|mouvement|municipal|musée|musique',
    'nation|national|nationale|nations|nature|nobel|noir|noire|nouveau|nouvelle|nuit|observatoire|océan|office',
    'olympique|opéra|opposition|orchestre|ordre|organisation|orient|pacifique|paix|palais|parc|parlement|parti',
    'patrimoine|pays|pêche|peuple|place|planète|plan|plateau|police|pont|port|poste|premier|première|présidence',
    'presse|prison|prix|procureur|programme|projet|protection|province|public|publique|quartier|radio|rassemblement',
    'réforme|refuge|région|règlement|république|réserve|réseau|résistance|révolution|rivière|route|royal|royale',
    'royaume|rue|saint|sainte|santé|science|sciences|seconde|secours|sécurité|sénat|service|services|siècle|social',
    'sociale|société|soleil|sport|sports|stade|station|sud|suprême|syndicat|télévision|terre|théâtre|tour|tourisme',
    'traité|transport|transports|travail|trésor|tribunal|union|uni|unis|unie|unies|université|vallée|ville|voix|zone',
    'noël|pâques|ramadan|aïd'
  ],
  exonyms,
  demonyms: {
    endings: ['ien', 'iens', 'ienne', 'iennes', 'ais', 'aise', 'aises', 'ois', 'oise', 'oises', 'éen', 'éens', 'éenne'],
    words: peoples
  },
  derived: [
    'tion', 'tions', 'sion', 'ment', 'ments', 'isme', 'ité', 'ique', 'iques', 'ologie', 'ance', 'ence', 'eur', 'eurs'
  ],
  articles: 'le|la|les|l’',
  places: 'à|au|aux|en|de|du|des|près de|vers|depuis|dans|via|entre|hors de'
}
