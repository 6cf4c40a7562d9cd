import {printedAgencies as agencies} from '../../world/agencies/es.ts'
import {datelineAlone} from '../../world/places/es.ts'
import type {Print} from '../labels.ts'

const SERIF = '"Iowan Old Style", Charter, "Noto Serif", "Source Serif 4", Cambria, Georgia, serif'

// biome-ignore format: a table is read by its rows
export const print: Print = {
  style: {
    digits: 'latn', months: 'full',
    quotes: [
      ['«', '»'],
      ['“', '”'],
      ['‘', '’']
    ],
    percent: 'sign', smallNumbers: 'words', noBreak: ['unit', 'initial'], range: 'ltr', datelineCase: 'as-written'
  },
  months: {
    full: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' '),
    efe: 'ene feb mar abr may jun jul ago sep oct nov dic'.split(' ')
  },
  percent: {words: ['por ciento', 'por cien']}, date: '{{day}} de {{month}} de {{year}}',
  moment: '{{date}}, {{time}} {{zone}}', clock: {hours: 24, am: 'a. m.', pm: 'p. m.'}, utc: 'GMT',
  list: {comma: ', ', last: ' y ', foreign: ' y '}, glue: {foreign: '', contract: []}, tight: '?!:;»',
  type: {text: SERIF, display: SERIF, leading: 1.6, scale: 1, emphasis: 'italic'},
  agencies, datelineAlone
}
