import type {Language} from '../language.ts'
import {bidi} from './bidi.ts'
import {bound} from './bound.ts'
import {edits} from './edits.ts'
import {he as figures} from './figures.ts'
import {labels} from './labels.ts'
import {machine} from './machine.ts'
import {modality} from './modality.ts'
import {names} from './names.ts'
import {negation} from './negation.ts'
import {outlets} from './outlets.ts'
import {print} from './print.ts'
import {quotes} from './quotes.ts'
import {sheet} from './sheet.ts'
import {speech} from './speech.ts'
import {spelling} from './spelling.ts'
import {wire} from './wire.ts'

export const he: Language = {
  ...figures,
  bidi,
  names,
  modality,
  machine,
  negation,
  speech,
  outlets,
  quotes,
  labels,
  print,
  wire,
  bound,
  edits,
  spelling,
  sheet
}
