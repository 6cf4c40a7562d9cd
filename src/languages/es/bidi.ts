import type {BidiPack} from '../bidi.ts'

export const bidi: BidiPack = {
  style: {range: 'ltr', score: 'ltr', percentSign: 'ltr', numericDate: 'ltr'},
  counted: {words: [], endings: []},
  telephone: [],
  strangers: {},
  punctuation: {},
  finals: '',
  medials: ''
}
