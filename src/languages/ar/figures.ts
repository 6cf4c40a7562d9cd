import type {FigureLanguage} from '../language.ts'
import {dates} from './dates.ts'
import {grammar} from './grammar.ts'
import {hedges} from './hedges.ts'
import {numbers} from './numbers.ts'
import {units} from './units.ts'

/** What the reader of figures needs of the language, and no more. */
export const ar: FigureLanguage = {
  tag: 'ar',
  dir: 'rtl',
  script: 'Arabic',
  name: 'العربية',
  figures: {...grammar, ...numbers, ...units, ...dates},
  hedges
}
