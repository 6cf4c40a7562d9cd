/** What a number counts, as the words on either side tell. */
import {prefixAt} from '../context/prefix.ts'
import type {Draft} from '../draft.ts'
import type {NumberPhrase} from '../numbers/number.ts'
import type {Reader} from '../reader.ts'
import {age} from './age.ts'
import {ageInCommas} from './age-in-commas.ts'
import {bareShare} from './bare-share.ts'
import {century} from './century.ts'
import {clockTime} from './clock-time.ts'
import {dayAndMonth} from './day-and-month.ts'
import {decade} from './decade.ts'
import {decadeOfWord} from './decade-of-word.ts'
import {withEra} from './era.ts'
import {finalShare} from './final-share.ts'
import {inSeveral} from './in-several.ts'
import {measure} from './measure.ts'
import {money} from './money.ts'
import {multiple} from './multiple.ts'
import {draftOf, type NumberReader, type PlacedNumber, placedOf} from './number-reader.ts'
import {ordinal} from './ordinal.ts'
import {partedUnit} from './parted-unit.ts'
import {percent} from './percent.ts'
import {percentOne} from './percent-one.ts'
import {possibleDay} from './possible-day.ts'
import {rank} from './rank.ts'
import {rankOrShare} from './rank-or-share.ts'
import {spokenTime} from './spoken-time.ts'
import {temperature, withZero} from './temperature.ts'
import {unmarkedTime} from './unmarked-time.ts'
import {year} from './year.ts'

/** The first reader with an answer wins. */
export const numberReaders: readonly NumberReader[] = [
  // Times and dates come first, because their words count other things elsewhere: 1800 hours, 5 May, ten to nine.
  unmarkedTime,
  dayAndMonth,
  year,
  clockTime,
  spokenTime,
  // Centuries and decades before units: the "hundred" of המאה ה-20 is not a number, and "the 80s" are not seconds.
  ordinal,
  decade,
  century,
  decadeOfWord,
  percent,
  percentOne,
  // Money before measures: a pound is a weight only where the text says so, and there `money` steps aside.
  money,
  multiple,
  // An age before a measure, since both count years.
  age,
  measure,
  partedUnit,
  temperature,
  // What the words next to the number do not tell.
  finalShare,
  ageInCommas,
  rank,
  possibleDay,
  rankOrShare,
  bareShare
]

/** Make a number into a figure. */
export function classify(reader: Reader, number: NumberPhrase): Draft {
  const placed = placedOf(number, prefixAt(reader, number.at))
  return withZero(reader, withEra(reader, inSeveral(reader, counted(reader, placed))))
}

function counted(reader: Reader, number: PlacedNumber): Draft {
  for (const {read} of numberReaders) {
    const draft = read(reader, number)
    if (draft) return draft
  }
  return draftOf(reader, number)
}
