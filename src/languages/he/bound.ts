import type {Bound} from '../bound.ts'

export const bound: Bound = {
  percent: {one: 'אחוז אחד', other: '# אחוזים'},
  ordinal: {other: 'ה־#'},
  words: {below: 11},
  // דולר and similar words stay singular after a numeral.
  currencies: {
    USD: {one: 'דולר אחד', other: '# דולר'},
    EUR: {one: 'אירו אחד', other: '# אירו'},
    GBP: {one: 'לירה סטרלינג אחת', other: '# לירות סטרלינג'},
    ILS: {one: 'שקל אחד', other: '# שקלים'}
  }
}
