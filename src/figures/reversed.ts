import type {Figure} from '../model.ts'
import {type Match, sameValue} from './equivalence.ts'
import type {Swap} from './order.ts'
import {type Stood, wordsBetween} from './stood.ts'

/** Between the ends of a range there is a word at most, and what it is of: 80 million `dollars to` 12. */
const JOINT = 2

/** Ranges that one text states as such and the other from the greater end to the lesser: "18 to 27" and "27 to 18".
 *  "To 9 from 6" is no such: its words say which is which. `matches` are in source order. Linear. */
export function reversedRanges(matches: readonly Match[], source: Stood, target: Stood): Swap[] {
  return matches.flatMap((first, at): Swap[] => {
    const second = matches[at + 1]
    if (!second) return []
    const reversed =
      (first.source === second.source && falls(first.source, [first.target, second.target], target)) ||
      (first.target === second.target && falls(first.target, [first.source, second.source], source))
    return reversed ? [{first, second}] : []
  })
}

function falls({kind, min, max}: Figure, [a, b]: readonly [Figure, Figure], stood: Stood): boolean {
  if (kind !== 'range' || min === undefined || max === undefined) return false
  return (
    sameValue(a.value, max) &&
    sameValue(b.value, min) &&
    a.end <= b.start &&
    wordsBetween(stood.text, a, b).length <= JOINT &&
    !stood.bearings(b).has('start')
  )
}
