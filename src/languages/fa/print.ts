import {printedAgencies as agencies} from '../../world/agencies/fa.ts'
import {datelineAlone} from '../../world/places/fa.ts'
import type {Print} from '../labels.ts'

const FONTS = 'Vazirmatn, "Noto Naskh Arabic", "Geeza Pro", Tahoma, "Times New Roman", serif'

export const print: Print = {
  style: {
    digits: 'arabext',
    months: 'iran',
    quotes: [
      ['«', '»'],
      ['“', '”']
    ],
    percent: 'word',
    noBreak: ['unit', 'initial'],
    range: 'rtl',
    datelineCase: 'as-written'
  },
  months: {
    iran: 'ژانویه فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر'.split(' '),
    afghanistan: 'جنوری فبروری مارچ اپریل می جون جولای اگست سپتمبر اکتوبر نومبر دسمبر'.split(' ')
  },
  percent: {words: ['درصد', 'فیصد']},
  date: '{{day}} {{month}} {{year}}',
  moment: '{{date}}، ساعت {{time}} ({{zone}})',
  clock: {hours: 24, am: 'ق.ظ', pm: 'ب.ظ'},
  utc: 'به وقت گرینویچ',
  list: {comma: '، ', last: ' و ', foreign: ' و '},
  glue: {foreign: '', contract: []},
  tight: '؟?!؛:»',
  type: {text: FONTS, display: FONTS, leading: 1.95, scale: 1.06, emphasis: 'weight'},
  agencies,
  datelineAlone
}
