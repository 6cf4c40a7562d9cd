import {printedAgencies as agencies} from '../../world/agencies/ar.ts'
import {datelineAlone} from '../../world/places/ar.ts'
import type {Print} from '../labels.ts'
import {joint} from './joint.ts'

export const print: Print = {
  style: {
    digits: 'latn',
    months: 'both',
    quotes: [
      ['«', '»'],
      ['“', '”']
    ],
    percent: 'sign',
    smallNumbers: 'words',
    noBreak: ['unit', 'initial'],
    range: 'rtl',
    datelineCase: 'as-written'
  },
  months: {
    // Pan-Arab desks print both families, the Gregorian name first; Egypt and the Gulf print only that, the Levant and
    // Iraq only the other.
    both: [
      'يناير/كانون الثاني',
      'فبراير/شباط',
      'مارس/آذار',
      'أبريل/نيسان',
      'مايو/أيار',
      'يونيو/حزيران',
      'يوليو/تموز',
      'أغسطس/آب',
      'سبتمبر/أيلول',
      'أكتوبر/تشرين الأول',
      'نوفمبر/تشرين الثاني',
      'ديسمبر/كانون الأول'
    ],
    gregorian: [
      'يناير',
      'فبراير',
      'مارس',
      'أبريل',
      'مايو',
      'يونيو',
      'يوليو',
      'أغسطس',
      'سبتمبر',
      'أكتوبر',
      'نوفمبر',
      'ديسمبر'
    ],
    levant: [
      'كانون الثاني',
      'شباط',
      'آذار',
      'نيسان',
      'أيار',
      'حزيران',
      'تموز',
      'آب',
      'أيلول',
      'تشرين الأول',
      'تشرين الثاني',
      'كانون الأول'
    ]
  },
  percent: {words: ['في المئة', 'في المائة', 'بالمئة', 'بالمائة']},
  date: '{{day}} {{month}} {{year}}',
  moment: '{{date}}، {{time}} {{zone}}',
  clock: {hours: 24, am: 'صباحًا', pm: 'مساءً'},
  utc: 'بتوقيت غرينتش',
  list: {comma: '، ', last: ' و', foreign: ' و'},
  glue: {foreign: 'ـ', contract: [['لال', 'لل']]},
  joint,
  tight: '؟?!؛:»',
  type: {
    text: '"Noto Naskh Arabic", "Geeza Pro", "Sakkal Majalla", "Segoe UI", "Noto Serif", Tahoma, serif',
    display: '"Noto Naskh Arabic", "Geeza Pro", "Sakkal Majalla", "Segoe UI", "Noto Serif", Tahoma, serif',
    leading: 1.9,
    // Arabic letters have hardly any x-height, and look small beside Latin at the same size.
    scale: 1.08,
    emphasis: 'weight'
  },
  agencies,
  datelineAlone
}
