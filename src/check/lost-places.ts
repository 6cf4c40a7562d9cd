import {likeness, nameFormsOf, type Place, placeForms, readPlaces, soundsOf, type Word} from '../attribution/index.ts'
import type {Language} from '../languages/language.ts'
import type {Span} from '../model.ts'
import type {Pair} from './pair.ts'
import type {Side} from './text-reading.ts'

/** A place that the source names and the target does not, and one that stands there instead. */
export interface LostPlace {
  readonly source: Span
  readonly target?: Span
}

/** From this likeness on, a word may be another spelling of a place. */
const ALIKE = 0.72
/** No paragraph names more places. */
const MOST = 30

const known = new WeakMap<Side, readonly Place[]>()

/** The places of a text, read once. */
export function placesOf(side: Side): readonly Place[] {
  const places = known.get(side) ?? readPlaces(side.words, side.language).slice(0, MOST)
  known.set(side, places)
  return places
}

/** Places of the source that the target neither names nor spells in a way of its own. Who is from a country may be told
 *  by its people, so a country is missed only where another stands instead. */
export function lostPlaces({source, target, outlets}: Pair): LostPlace[] {
  const free = (side: Side, taken: readonly Span[]) =>
    placesOf(side).filter((place) => !taken.some(({start, end}) => start <= place.start && place.end <= end))
  const [here, there] = [free(source, outlets.source), free(target, outlets.target)]
  const lost = here.filter((place) => place.sure && !isThere(place, source, target))
  if (lost.length === 0) return []
  const strange = there.filter((place) => place.sure && !isThere(place, target, source))
  return lost.flatMap((place, at) => {
    const other = strange[at]
    if (!other && isCountry(place)) return []
    return [{source: spanOf(place), ...(other && {target: spanOf(other)})}]
  })
}

const spanOf = ({start, end}: Span): Span => ({start, end})
const isCountry = ({id}: Place): boolean => id === id.toUpperCase()

/** The other text names it, or has a word that sounds like it in either language. */
function isThere(place: Place, side: Side, other: Side): boolean {
  if (placesOf(other).some(({id}) => id === place.id)) return true
  const own = side.words.filter(({start, end}) => start >= place.start && end <= place.end).map(({fold}) => fold)
  const written = [
    ...[...own, own.join('')].map((form) => [form, side.language] as const),
    ...placeForms(place.id, other.language).map((form) => [form, other.language] as const)
  ]
  return other.words.some((word, at) => written.some(([form, language]) => isAlike(form, language, word, other, at)))
}

function isAlike(form: string, {names}: Language, word: Word, {language, words}: Side, at: number): boolean {
  const sounds = soundsOf(form, names)
  if (sounds.solid === 0) return false
  const next = words[at + 1]
  return [word, ...(next ? [{...word, fold: word.fold + next.fold}] : [])].some((one) =>
    nameFormsOf(one, language.names).some((heard) => likeness(sounds, heard.sounds, ALIKE) > 0)
  )
}
