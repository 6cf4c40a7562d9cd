import type {Letters} from '../../text/folding.ts'

export const letters: Letters = {
  // Arabic keyboards type ي and ك; the hamza of ezafe, خانۀ, stands on its letter or behind it.
  same: {أإٱ: 'ا', يىئے: 'ی', ك: 'ک', ةۀە: 'ه', ؤ: 'و'},
  alike: {ء: '', آ: 'ا'},
  abbreviation: ''
}
