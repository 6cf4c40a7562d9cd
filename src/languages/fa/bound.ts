import type {Bound} from '../bound.ts'

/** Nouns stay singular behind a numeral. */
export const bound: Bound = {
  percent: {other: '# درصد'},
  ordinal: {other: '#م'},
  words: {below: 11},
  currencies: {
    USD: {other: '# دلار'},
    EUR: {other: '# یورو'},
    GBP: {other: '# پوند'},
    IRR: {other: '# ریال'},
    AFN: {other: '# افغانی'}
  }
}
