import {printedAgencies as agencies} from '../../world/agencies/en.ts'
import {datelineAlone} from '../../world/places/en.ts'
import type {Print} from '../labels.ts'

export const print: Print = {
  style: {
    digits: 'latn',
    months: 'ap',
    quotes: [
      ['“', '”'],
      ['‘', '’']
    ],
    percent: 'sign',
    smallNumbers: 'words',
    noBreak: ['unit', 'initial'],
    range: 'ltr',
    datelineCase: 'upper'
  },
  months: {
    // AP shortens these with a day, but never March to July; a month without a day is spelled out.
    ap: ['Jan.', 'Feb.', 'March', 'April', 'May', 'June', 'July', 'Aug.', 'Sept.', 'Oct.', 'Nov.', 'Dec.'],
    full: [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December'
    ]
  },
  monthAlone: 'full',
  percent: {words: ['percent', 'per cent', 'pct']},
  date: '{{month}} {{day}}, {{year}}',
  moment: '{{date}}, {{time}} {{zone}}',
  clock: {hours: 12, am: 'a.m.', pm: 'p.m.'},
  utc: 'GMT',
  list: {comma: ', ', last: ' and ', foreign: ' and '},
  glue: {foreign: '', contract: []},
  tight: '?!:;',
  type: {
    text: '"Iowan Old Style", Charter, "Noto Serif", "Source Serif 4", Cambria, Georgia, serif',
    display: '"Iowan Old Style", Charter, "Noto Serif", "Source Serif 4", Cambria, Georgia, serif',
    leading: 1.6,
    scale: 1,
    emphasis: 'italic'
  },
  agencies,
  datelineAlone
}
