import type {EditWords} from '../edits.ts'

export const edits: EditWords = {
  negations:
    'לא אין אינו אינה אינם אינן איני אינני אל בלי ללא מבלי בלתי אי טרם מעולם הכחיש הכחישה הכחישו מכחיש מכחישה מכחישים סירב סירבה סירבו מסרב מסרבת מסרבים'.split(
      ' '
    ),
  joined: ['ו', 'ש', 'כש', 'וש', 'ה'],
  endings: []
}
