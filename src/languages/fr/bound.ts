import type {Bound} from '../bound.ts'

export const bound: Bound = {
  percent: {other: '#\u00a0pour cent'},
  ordinal: {one: '#er', other: '#e'},
  words: {below: 10},
  currencies: {
    USD: {one: '#\u00a0dollar', many: '#\u00a0de dollars', other: '#\u00a0dollars'},
    EUR: {one: '#\u00a0euro', many: '#\u00a0d’euros', other: '#\u00a0euros'},
    GBP: {one: '#\u00a0livre sterling', many: '#\u00a0de livres sterling', other: '#\u00a0livres sterling'},
    CHF: {one: '#\u00a0franc suisse', many: '#\u00a0de francs suisses', other: '#\u00a0francs suisses'}
  }
}
