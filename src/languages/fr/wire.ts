import {wireAgencies as agencies} from '../../world/agencies/fr.ts'
import {places, regions} from '../../world/places/fr.ts'
import type {WireWords} from '../wire.ts'
import {embargo} from './embargo.ts'
import {handling} from './handling.ts'

const words = (list: string): string[] => list.split(' ')

export const wire: WireWords = {
  collective: ['agences', 'les agences', 'agences de presse', 'avec les agences'],
  agencyWords: ['agence', 'agence de presse'],
  sourceWords: ['Source', 'Sources', 'Crédit', 'Avec', 'Via'],
  joiners: ['et', 'avec'],
  dateWords: ['date', 'daté', 'du'],
  slugWords: ['slug', 'mot-clé', 'mots-clés', 'fil'],
  bylineWords: ['Par'],
  months: {
    ...{
      janvier: 1,
      janv: 1,
      février: 2,
      févr: 2,
      fév: 2,
      mars: 3,
      avril: 4,
      avr: 4,
      mai: 5,
      juin: 6,
      juillet: 7,
      juil: 7
    },
    ...{août: 8, aout: 8, septembre: 9, sept: 9, octobre: 10, oct: 10, novembre: 11, nov: 11, décembre: 12, déc: 12}
  },
  monthPrefixes: [],
  datePrepositions: ['le', 'du', 'en'],
  dateOrder: 'dmy',
  notPlaces: words(
    'ONU OTAN UNESCO UNICEF UE OMS FMI AIEA CPI CIJ CICR USA EAU PS LR RN LFI EELV CGT CFDT FO PDG URGENT ' +
      'ALERTE FLASH BULLETIN LEAD EXCLUSIF ANALYSE ENTRETIEN INTERVIEW PORTRAIT REPORTAGE ENCADRÉ CHRONOLOGIE ' +
      'RECTIFICATIF CORRECTION NOTE ATTENTION EMBARGO PHOTOS VIDÉO DIRECT PAPIER ÉCLAIRAGE PANORAMA FACTUEL'
  ),
  continues: words(
    'un une le la les l du de des et ou mais ni or car à au aux en dans sur sous par pour avec sans chez vers ' +
      'entre contre depuis pendant avant après selon que qui dont où quand si comme son sa ses leur leurs mon ma ' +
      'mes notre nos ce cet cette ces est sont était étaient a ont avait avaient sera seront ne pas plus très ' +
      'aussi environ quelque près moins ministre président présidente secrétaire général roi reine prince ' +
      'princesse cheikh sénateur M Mme'
  ),
  abbreviations: words(
    'M. MM. Mme. Dr. Pr. Mgr. St. Ste. av. bd. art. p. ex. etc. cf. n. éd. vol. env. janv. févr. avr. juill. sept.'
  ),
  opens: [],
  quotes: ['«\u00a0', '\u00a0»'],
  inWord: {"'": '’'},
  punctuation: {},
  embargo,
  handling,
  agencies,
  places,
  regions
}
