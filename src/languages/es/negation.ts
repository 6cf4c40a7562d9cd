import type {NegationWords} from '../negation.ts'

export const negation: NegationWords = {
  words: ['no', 'nunca', 'jamás', 'nadie', 'nada', 'ningún', 'ninguno', 'ninguna', 'ningunos', 'ningunas', 'tampoco'],
  kin: (
    'sin anonim* anónim* ni solo sólo solamente salvo excepto apenas poco* rara* menos aún todavía antes ' +
    'hasta nieg* neg* desm* rechaz* descart* prohib* impid* imped* evit* falt* ausen* care* fracas* imposib* ' +
    'in* im* des* dis* ir* lejos vacío* gratis gratuit* perd* contra sino único* única*'
  ).split(' '),
  idle: ['no menos de', 'no más de', 'no obstante', 'no solo', 'no sólo']
}
