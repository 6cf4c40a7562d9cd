import type {EditWords} from '../edits.ts'

export const edits: EditWords = {
  negations: [
    'ne pas plus jamais rien aucun aucune personne ni non nul nulle nullement guère sans point'.split(' '),
    'dément démenti démentent nie nient nié nier niait refuse refusent refusé refusait'.split(' '),
    'échoue échoué échouent empêche empêché rejette rejeté'.split(' ')
  ].flat(),
  joined: ["n'", 'n’'],
  endings: []
}
