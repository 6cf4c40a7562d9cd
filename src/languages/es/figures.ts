import type {FigureLanguage} from '../language.ts'
import {dates} from './dates.ts'
import {grammar} from './grammar.ts'
import {hedges} from './hedges.ts'
import {numbers} from './numbers.ts'
import {shares} from './shares.ts'
import {units} from './units.ts'

/** Only what the reader of figures needs of the language. */
export const es: FigureLanguage = {
  tag: 'es',
  dir: 'ltr',
  script: 'Latin',
  name: 'Español',
  figures: {...grammar, ...numbers, ...shares, ...units, ...dates},
  hedges
}
