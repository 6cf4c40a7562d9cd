import type {Language} from '../language.ts'
import {bidi} from './bidi.ts'
import {bound} from './bound.ts'
import {edits} from './edits.ts'
import {fr as figures} from './figures.ts'
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

// biome-ignore format: its parts
export const fr: Language = {
  ...figures, bidi, bound, edits, labels, machine, modality, names, negation, outlets, print, quotes, sheet,
  speech, spelling, wire
}
