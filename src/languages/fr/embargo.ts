import {formsOf} from '../../text/forms.ts'
import type {EmbargoWords} from '../newsroom.ts'

export const embargo: EmbargoWords = {
  held: ['sous embargo', 'sous embargo strict', 'sous strict embargo', 'information sous embargo'],
  embargo: ['embargo', 'embargo strict'],
  forbids: formsOf([
    '{ne pas,ne pas encore} {publier,diffuser,utiliser,distribuer,imprimer,mettre en ligne,reproduire}',
    'ne doit pas être {publié,diffusé,utilisé,repris}|ne peut être {publié,diffusé,utilisé}',
    '{publication,diffusion,utilisation,reproduction} {interdite,non autorisée}',
    'interdit de {publication,diffusion}|pas pour publication|pas pour diffusion|non diffusable|non publiable'
  ]),
  allows: formsOf([
    'pour {publication,diffusion,utilisation}|à {publier,diffuser}',
    '{publiable,diffusable,publication autorisée,diffusion autorisée}|peut être {publié,diffusé}|à paraître'
  ]),
  until: ['jusqu’à', 'jusqu’au', 'jusqu’en', 'avant', 'avant le', 'pas avant', 'pas avant le', 'jusque'],
  from: formsOf([
    'après|à partir de|à partir du|à compter de|à compter du|dès|le|à|au|du|levé à|levé le|levée à|levée le|lève',
    'expire|expire le|prend fin|prend fin le|sera levé|sera levé le|est levé|pour le|jusqu’à'
  ]),
  ends: [
    'nouvel ordre',
    'nouvel avis',
    'avis contraire',
    'publication',
    'diffusion',
    'demain',
    'ce soir',
    'le discours'
  ],
  over: formsOf([
    'levé|est levé|a été levé|levée|terminé|immédiate|immédiatement|diffusion immédiate|publication immédiate|aucun',
    'pas|pour diffusion immédiate|pour publication immédiate|sans embargo|pas d’embargo|expiré|annulé|rompu|libre'
  ]),
  around: formsOf([
    'strict|strictement|attention|rappel|merci de|respecter|seulement|uniquement|mondial|presse|médias|sous|le|la|ce',
    'cet|cette|article|texte|dépêche|document|contenu|information|informations|communiqué|communiqué de presse|est',
    'sont|tout|toute|de|du|en|date|heure|et|ou|note|avis|nb|prière de|veuillez|rédactions|aux rédactions',
    'note aux rédactions|important|confidentiel|publication|diffusion|usage|en ligne|heures|heure|h|précises'
  ]),
  prefixes: [],
  days: {demain: -1, aujourd: -1},
  hourWords: ['h', 'heures', 'heure'],
  hours: {midi: 12, minuit: -1},
  morning: ['du matin'],
  evening: ['de l’après-midi', 'du soir'],
  zones: {
    ...{GMT: 'Z', UTC: 'Z', TU: 'Z', CET: '+01:00', CEST: 'Europe/Paris', EST: '-05:00', EDT: 'America/New_York'},
    ...{'heure de Paris': 'Europe/Paris', 'heure française': 'Europe/Paris', 'heure de Bruxelles': 'Europe/Brussels'},
    ...{'heure de Genève': 'Europe/Zurich', 'heure suisse': 'Europe/Zurich', 'heure de Londres': 'Europe/London'},
    ...{
      'heure de New York': 'America/New_York',
      'heure de Washington': 'America/New_York',
      HNE: '-05:00',
      HAE: '-04:00'
    },
    ...{'heure de Montréal': 'America/Montreal', 'heure du Caire': 'Africa/Cairo', 'heure de Beyrouth': 'Asia/Beirut'},
    ...{'heure de Jérusalem': 'Asia/Jerusalem', 'heure de Moscou': 'Europe/Moscow', 'heure de Tokyo': 'Asia/Tokyo'},
    ...{'heure d’Alger': 'Africa/Algiers', 'heure de Tunis': 'Africa/Tunis', 'heure de Rabat': 'Africa/Casablanca'},
    ...{locale: '', 'heure locale': ''}
  }
}
