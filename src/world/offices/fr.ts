import type {Offices} from './offices.ts'

/** Both genders and numbers of a noun in -eur, -teur, -ien, or one that only takes an -e. */
const both = (stem: string, ...endings: readonly string[]): string[] => endings.map((ending) => stem + ending)
const or = (stem: string): string[] => both(stem, 'teur', 'teurs', 'trice', 'trices')
const ien = (stem: string): string[] => both(stem, 'ien', 'iens', 'ienne', 'iennes')
const plain = (stem: string): string[] => both(stem, '', 's', 'e', 'es')
const one = (stem: string): string[] => both(stem, '', 's')

/** Who is named by office, trade or kin, by an id that all packs share; words without the article. */
// biome-ignore format: a table is read by its rows
export const offices: Offices = {
  police: [
    'police', ...both('polici', 'er', 'ers', 'ère', 'ères'), ...one('gendarme'), 'gendarmerie', ...one('enquêteur')
  ],
  army: ['armée', ...one('militaire'), 'forces armées', ...one('soldat')], navy: ['marine', ...one('garde-côte')],
  officials: [...one('responsable'), ...one('fonctionnaire'), 'officiel', 'officiels'],
  authorities: ['autorités', 'autorité'], government: ['gouvernement'],
  spokesperson: ['porte-parole', 'porte-paroles'], ministry: [...one('ministère')],
  minister: [...one('ministre'), 'secrétaire d’état'], president: [...plain('président')],
  'prime-minister': ['premier ministre', 'première ministre', 'chef du gouvernement', 'cheffe du gouvernement'],
  prosecutors: ['parquet', 'ministère public', ...one('procureur'), 'procureure', 'procureure générale'],
  court: [
    'tribunal', 'tribunaux', 'cour', ...one('juge'), ...one('magistrat'), 'magistrate', 'arbitre', 'cour d’appel'
  ],
  lawyer: [...plain('avocat'), 'défense'], witnesses: [...one('témoin'), 'témoins oculaires'],
  doctors: [...one('médecin'), ...one('docteur'), 'docteure', ...ien('chirurg'), ...one('secouriste')],
  experts: [...plain('expert'), ...one('analyste'), ...one('spécialiste')], sources: [...one('source')],
  diplomats: [...one('diplomate')],
  researchers: [...both('chercheu', 'r', 'rs', 'se', 'ses'), ...one('scientifique')],
  company: ['entreprise', 'société', 'compagnie', 'groupe', 'constructeur', 'fabricant', 'firme', 'exploitant'],
  residents: [...plain('habitant'), ...plain('riverain'), ...plain('résident'), 'villageois', 'villageoises'],
  activists: [...plain('militant'), ...one('activiste')], opposition: ['opposition'],
  hospital: ['hôpital', 'hôpitaux'], contractor: [...both('entrepreneu', 'r', 'rs', 'se')],
  tenant: [...one('locataire')], landlord: [...one('propriétaire'), ...both('bailleu', 'r', 'rs')],
  neighbour: [...plain('voisin')], coach: [...both('entraîneu', 'r', 'rs', 'se'), ...both('sélectionneu', 'r', 'se')],
  player: [...both('joueu', 'r', 'rs', 'se', 'ses'), ...plain('attaquant'), ...one('gardien'), ...one('défenseur')],
  fan: [...both('supporte', 'ur', 'urs', 'r', 'rs', 'rice')],
  nurse: [...both('infirmi', 'er', 'ers', 'ère', 'ères'), 'sage-femme', 'sages-femmes'],
  patient: [...plain('patient')],
  professor: [...one('professeur'), 'professeure', 'professeures', 'maître de conférences'],
  teacher: [...plain('enseignant'), ...or('institu')],
  student: [...plain('étudiant'), ...one('élève'), ...both('lycéen', '', 's', 'ne', 'nes')], parents: ['parents'],
  mother: ['mère', 'maman'], father: ['père', 'papa'], son: ['fils'], daughter: ['fille'],
  wife: ['épouse', 'femme', 'veuve'], husband: ['mari', 'époux', 'veuf'], brother: ['frère'], sister: ['sœur'],
  family: ['famille', 'proches', 'proche', 'grand-père', 'grand-mère', 'oncle', 'tante'],
  economist: [...one('économiste')], astronomer: [...one('astronome')],
  engineer: [...one('ingénieur'), 'ingénieure', 'ingénieures'], architect: [...one('architecte')],
  cook: [...both('cuisini', 'er', 'ère'), 'chef cuisinier'],
  farmer: [
    ...both('agricul', 'teur', 'teurs', 'trice', 'trices'), ...plain('paysan'), 'paysanne',
    ...both('éleveu', 'r', 'rs')
  ],
  fisherman: [...both('pêcheu', 'r', 'rs')], trader: [...plain('commerçant'), ...plain('marchand')],
  driver: [...both('conduc', 'teur', 'teurs', 'trice'), ...one('chauffeur')], pilot: [...one('pilote')],
  mayor: [...one('maire'), 'adjoint au maire'], governor: [...both('gouverneu', 'r', 're')],
  deputy: [...plain('député'), ...one('parlementaire'), ...or('séna'), ...plain('élu')],
  ambassador: [...both('ambassad', 'eur', 'eurs', 'rice', 'rices')], bishop: ['évêque', 'archevêque'], imam: ['imam'],
  rabbi: ['rabbin'], pope: ['pape'], union: [...one('syndicat')],
  council: ['conseil', 'conseil municipal', 'municipalité', 'mairie', 'hôtel de ville'], university: ['université'],
  institute: ['institut'], museum: ['musée'], school: ['école', 'lycée', 'collège'],
  bank: ['banque', 'banque centrale'], club: ['club'], federation: ['fédération'], party: ['parti'],
  movement: ['mouvement'], journalist: [...one('journaliste'), ...one('reporter'), ...plain('correspondant')],
  editor: ['rédacteur en chef', 'rédactrice en chef', ...both('édi', 'teur', 'trice')],
  author: [
    ...one('auteur'), 'auteure', 'autrice', ...one('écrivain'), 'écrivaine', ...both('romanci', 'er', 'ère'), 'poète'
  ],
  critic: [...one('critique')], singer: [...both('chanteu', 'r', 'rs', 'se', 'ses')],
  actor: [...both('ac', 'teur', 'teurs', 'trice', 'trices'), ...ien('coméd')],
  curator: ['conservateur', 'conservatrice', 'commissaire'], guide: [...one('guide')],
  ranger: ['garde forestier', 'gardes forestiers'],
  'chief-executive': ['pdg', 'directeur général', 'directrice générale', 'patron', 'patronne'],
  founder: [...both('fonda', 'teur', 'teurs', 'trice'), ...both('cofonda', 'teur', 'teurs', 'trice')],
  victim: [...one('victime')], survivor: [...plain('survivant'), ...plain('rescapé')],
  defendant: [...plain('accusé'), ...plain('prévenu')], suspect: [...plain('suspect')],
  worker: [...plain('employé'), ...both('ouvri', 'er', 'ers', 'ère', 'ères'), ...plain('salarié'), 'personnel'],
  passenger: [...both('passag', 'er', 'ers', 'ère', 'ères')], customer: [...plain('client')],
  'weather-service': [
    'météo', 'service météorologique', 'services météorologiques', 'prévisionniste', 'prévisionnistes'
  ],
  'fire-service': [...one('pompier'), 'sapeurs-pompiers', 'services de secours'],
  'tourist-office': ['office de tourisme', 'office du tourisme'],
  lifeguard: ['maître-nageur', 'maîtres-nageurs', 'sauveteur', 'sauveteurs'], 'white-house': ['maison blanche'],
  parliament: ['parlement'], archaeologist: [...one('archéologue')]
}
