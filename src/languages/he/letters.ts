import type {Letters} from '../../text/folding.ts'

export const letters: Letters = {
  same: {},
  alike: {'`': "'", ך: 'כ', ם: 'מ', ן: 'נ', ף: 'פ', ץ: 'צ'},
  // Gershayim are typed as any double quotation mark: ק"מ, ק״מ, ק“מ.
  abbreviation: '"״“”„'
}
