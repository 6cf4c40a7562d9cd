import {printedAgencies as agencies} from '../../world/agencies/fr.ts'
import {datelineAlone} from '../../world/places/fr.ts'
import type {Print} from '../labels.ts'

const serif = '"Iowan Old Style", Charter, "Noto Serif", "Source Serif 4", Cambria, Georgia, serif'

export const print: Print = {
  style: {
    digits: 'latn',
    months: 'full',
    quotes: [
      ['«', '»'],
      ['“', '”']
    ],
    percent: 'sign',
    smallNumbers: 'words',
    noBreak: ['unit', 'initial'],
    range: 'ltr',
    datelineCase: 'as-written'
  },
  months: {
    full: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
    // As AFP shortens them in tables; March to June, and August, are never shortened.
    short: 'janv. févr. mars avril mai juin juill. août sept. oct. nov. déc.'.split(' ')
  },
  percent: {words: ['pour cent', 'p. 100']},
  date: '{{day}} {{month}} {{year}}',
  moment: '{{date}} à {{time}} {{zone}}',
  clock: {hours: 24, am: '', pm: ''},
  utc: 'GMT',
  list: {comma: ', ', last: ' et ', foreign: ' et '},
  glue: {foreign: '', contract: []},
  type: {text: serif, display: serif, leading: 1.6, scale: 1, emphasis: 'italic'},
  agencies,
  datelineAlone
}
