import type {Letters} from '../../text/folding.ts'

export const letters: Letters = {
  // Headlines in capitals and hasty copy leave accents out.
  same: {á: 'a', é: 'e', í: 'i', ó: 'o', ú: 'u'},
  alike: {ß: 'ss', ø: 'o', ł: 'l', đ: 'd', æ: 'ae', œ: 'oe', ı: 'i'},
  abbreviation: ''
}
