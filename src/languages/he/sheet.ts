import type {SheetTitles} from '../language.ts'

export const sheet: SheetTitles = {
  article: ['כתבה', 'הכתבה', 'מאמר', 'ידיעה'],
  locale: ['שפה', 'שפת היעד'],
  key: ['מפתח', 'מזהה'],
  source: ['מקור', 'המקור', 'טקסט מקור', 'טקסט המקור'],
  target: ['תרגום', 'התרגום', 'יעד', 'טקסט יעד', 'טקסט היעד'],
  state: ['מצב', 'סטטוס'],
  remark: ['הערה', 'הערות']
}
