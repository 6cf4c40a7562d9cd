/** What a number counts, told from the words on either side. */
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
import {rank} from './rank.ts'
import {spokenTime} from './spoken-time.ts'
import {temperature, withZero} from './temperature.ts'
import {unmarkedTime} from './unmarked-time.ts'
import {year} from './year.ts'

/** The first that has something to say is right. */
export const numberReaders: readonly NumberReader[] = [
  // Times and dates come first, for their words count other things elsewhere: 1800 hours, 5 May, ten to nine.
  unmarkedTime,
  dayAndMonth,
  year,
  clockTime,
  spokenTime,
  // Centuries and decades before what counts: the hundred of המאה ה-20 is none, and "the 80s" are no seconds.
  ordinal,
  decade,
  century,
  decadeOfWord,
  percent,
  percentOne,
  // Money before measures: a pound is a weight only where something says so, and `money` gives way there.
  money,
  multiple,
  // An age before a measure, since both count years.
  age,
  measure,
  partedUnit,
  temperature,
  // What no word beside the number tells.
  finalShare,
  ageInCommas,
  rank,
  bareShare
]

/** The figure that a number is. */
export function classify(reader: Reader, number: NumberPhrase): Draft {
  const placed = placedOf(number, prefixAt(reader, number.at))
  return withZero(reader, inSeveral(reader, counted(reader, placed)))
}

function counted(reader: Reader, number: PlacedNumber): Draft {
  for (const {read} of numberReaders) {
    const draft = read(reader, number)
    if (draft) return draft
  }
  return draftOf(reader, number)
}
