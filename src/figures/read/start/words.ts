import {monthFirst} from '../dates/month-first.ts'
import {agedDecade, decadeInWord, lastCentury} from './decade-words.ts'
import {dual, moneyDual} from './duals.ts'
import type {StartReader} from './figure-start.ts'
import {looseIdiom, looseWord} from './loose.ts'
import {freezing, multipleWord, namedTime, stage} from './named.ts'
import {numberInWords} from './number-in-words.ts'
import {loneUnit, oneUnit, unitAndHalf, unitAndPart} from './unit-words.ts'

/** What a word may begin. */
export const wordStarts: readonly StartReader[] = [
  {name: 'month', read: monthFirst},
  // "A day" before the number that "a" may be, and phrases before the numbers they begin with.
  oneUnit,
  lastCentury,
  stage,
  looseIdiom,
  agedDecade,
  numberInWords,
  // Words that contain their number. A dual before the unit it is made of.
  dual,
  moneyDual,
  decadeInWord,
  multipleWord,
  namedTime,
  unitAndHalf,
  unitAndPart,
  looseWord,
  loneUnit,
  freezing
]
