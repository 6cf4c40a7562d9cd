import type {Bound} from '../bound.ts'

export const bound: Bound = {
  percent: {other: '# por ciento'},
  ordinal: {other: '#.º'},
  words: {below: 10},
  // "Un millón de euros" takes a preposition that a number below a million has not.
  currencies: {
    USD: {one: '# dólar', many: '# de dólares', other: '# dólares'},
    EUR: {one: '# euro', many: '# de euros', other: '# euros'},
    GBP: {one: '# libra', many: '# de libras', other: '# libras'}
  }
}
