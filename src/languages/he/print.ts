import {printedAgencies as agencies} from '../../world/agencies/he.ts'
import {datelineAlone} from '../../world/places/he.ts'
import type {Print} from '../labels.ts'
import {joint} from './joint.ts'

const FONTS = [
  '"Noto Serif Hebrew"',
  '"Frank Ruhl Libre"',
  '"David Libre"',
  '"New Peninim MT"',
  'David',
  '"Noto Serif"',
  '"Times New Roman"',
  'serif'
].join(', ')

export const print: Print = {
  style: {
    digits: 'latn',
    months: 'gregorian',
    quotes: [
      ['"', '"'],
      ["'", "'"]
    ],
    percent: 'sign',
    smallNumbers: 'words',
    noBreak: ['unit', 'initial'],
    range: 'ltr',
    datelineCase: 'as-written'
  },
  months: {
    // The month carries the ב for "in": 14 בפברואר.
    gregorian: [
      'ינואר',
      'פברואר',
      'מרץ',
      'אפריל',
      'מאי',
      'יוני',
      'יולי',
      'אוגוסט',
      'ספטמבר',
      'אוקטובר',
      'נובמבר',
      'דצמבר'
    ]
  },
  // 70% מהתושבים is 70 אחוז or 70 אחוזים, depending on the desk, and אחוזי before a noun.
  percent: {words: ['אחוזים', 'אחוז', 'אחוזי'], inflects: true},
  date: '{{day}} ב{{month}} {{year}}',
  moment: '{{date}} בשעה {{time}} ({{zone}})',
  clock: {hours: 24, am: 'לפנה״צ', pm: 'אחה״צ'},
  utc: 'שעון גריניץ׳',
  list: {comma: ', ', last: ' ו', foreign: ' ו־'},
  glue: {foreign: '־', contract: []},
  initialSigns: ['.', '׳'],
  joint,
  tight: '?!:;»',
  type: {
    text: FONTS,
    display: FONTS,
    leading: 1.75,
    scale: 1.02,
    emphasis: 'weight'
  },
  agencies,
  datelineAlone
}
