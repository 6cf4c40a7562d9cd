import type {Bound} from '../bound.ts'

export const bound: Bound = {
  percent: {other: '# percent'},
  ordinal: {one: '#st', two: '#nd', few: '#rd', other: '#th'},
  words: {below: 10},
  currencies: {USD: {other: '$#'}, EUR: {other: '€#'}, GBP: {other: '£#'}}
}
