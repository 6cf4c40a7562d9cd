import type {MachineTalk} from '../../world/machines/machine-talk.ts'

export const machine: MachineTalk = {
  translation: ['traduction', 'la traduction', 'texte traduit', 'version traduite'],
  translating: ['tradu'],
  notes: ['remarque', 'note', 'note du traducteur', 'nota'],
  refusals: [
    'en tant que modèle',
    "en tant qu'ia",
    "en tant qu'assistant",
    'je ne peux pas traduire',
    'je ne peux pas vous aider',
    'désolé, je ne peux pas',
    'désolé, mais je'
  ],
  offers: ['souhaitez-vous que', 'voulez-vous que je', "n'hésitez pas à", "j'espère que cela"]
}
