import {outlets as names} from '../../world/outlets/fr.ts'
import type {OutletData} from '../attribution.ts'

export const outlets: OutletData = {
  kinds: (
    'journal journaux quotidien quotidiens hebdomadaire mensuel magazine revue tabloïd agence chaîne chaînes ' +
    'télévision radio station site portail média médias diffuseur publication institut correspondant ' +
    'correspondante journaliste reporter chroniqueur chroniqueuse éditorialiste antenne'
  ).split(' '),
  broad: ['site', 'agence', 'institut', 'chaîne', 'station', 'revue'],
  media: (
    'journal quotidien hebdomadaire mensuel magazine tabloïd chaîne télévision radio station site portail ' +
    'média diffuseur'
  ).split(' '),
  gap: 1,
  leads: ['à', 'au', 'par', 'le', 'la', 'selon', "l'", 'avec', 'dans', 'sur', 'du'],
  told: [],
  to: '',
  names
}
