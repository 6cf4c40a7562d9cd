import type {EditWords} from '../edits.ts'

export const edits: EditWords = {
  negations: (
    'no ni nunca jamás nadie nada ninguno ninguna ningún tampoco sin apenas ' +
    'niega niegan negó negaron negando desmiente desmienten desmintió desmintieron ' +
    'rechaza rechazan rechazó rechazaron descarta descartan descartó descartaron'
  ).split(' '),
  joined: [],
  endings: []
}
