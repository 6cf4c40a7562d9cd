import type {MachineTalk} from '../../world/machines/machine-talk.ts'

export const machine: MachineTalk = {
  translation: ['traducción', 'la traducción', 'texto traducido', 'versión traducida'],
  translating: ['traduc', 'traduj'],
  notes: ['nota', 'nota del traductor', 'observación'],
  refusals: [
    'como modelo de lenguaje',
    'como ia',
    'como una ia',
    'no puedo traducir',
    'no puedo ayudar',
    'lo siento, no puedo',
    'lo siento, pero no'
  ],
  offers: ['¿quieres que', '¿desea que', '¿te gustaría que', 'no dudes en', 'no dude en', 'espero que esto']
}
