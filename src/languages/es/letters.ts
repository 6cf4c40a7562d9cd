import type {Letters} from '../../text/folding.ts'

export const letters: Letters = {
  same: {},
  alike: {ß: 'ss', ø: 'o', ł: 'l', đ: 'd', æ: 'ae', œ: 'oe', ı: 'i'},
  abbreviation: ''
}
