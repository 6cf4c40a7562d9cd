import type {Letters} from '../../text/folding.ts'

export const letters: Letters = {
  // Persian kaf and ya, from other keyboards.
  same: {أإآٱ: 'ا', ىی: 'ي', ة: 'ه', ؤ: 'و', ک: 'ك'},
  alike: {ء: '', ڤ: 'ف', پ: 'ب', گ: 'ك', چ: 'ج'},
  abbreviation: ''
}
