import {
  foldWord,
  likeness,
  nameFormsOf,
  type Place,
  placeForms,
  readPlaces,
  soundsOf,
  type Word
} from '../attribution/index.ts'
import type {Language} from '../languages/language.ts'
import type {Span} from '../model.ts'
import {noted} from './noted.ts'
import type {Pair} from './pair.ts'
import type {Side} from './text-reading.ts'

/** A place that the source names and the target does not, and one that stands there instead. */
export interface LostPlace {
  readonly source: Span
  readonly target?: Span
}

/** From this likeness on, a word may be another spelling of a place, and of one that is short. */
const [ALIKE, SHORT] = [0.72, 0.9]
/** Solid consonants of a name that chance does not come near. */
const LONG = 3
/** No paragraph names more places. */
const MOST = 30

/** The places of a text, read once. */
export const placesOf: (side: Side) => readonly Place[] = noted(({words, language}: Side) =>
  readPlaces(words, language).slice(0, MOST)
)

/** Places of the source that the target neither names nor spells in a way of its own. Who is from a country may be told
 *  by its people, so a country is missed only where another stands instead. */
export function lostPlaces(pair: Pair): LostPlace[] {
  const {source, target, outlets} = pair
  const free = (side: Side, taken: readonly Span[]) =>
    placesOf(side).filter((place) => !taken.some(({start, end}) => start <= place.start && place.end <= end))
  const [here, there] = [free(source, outlets.source), free(target, outlets.target)]
  const lost = here.filter((place) => place.sure && !isThere(place, source, target))
  if (lost.length === 0) return []
  const strange = there.filter((place) => place.sure && !isThere(place, target, source))
  return lost.flatMap((place, at) => {
    const country = countryOf(place, pair)
    // Madrid may be Spain, and the Netherlands The Hague.
    const stands = (one: Place) => isCountry(one) !== isCountry(place) && countryOf(one, pair) === country
    if (country && there.some(stands)) return []
    const other = strange.filter((one) => isCountry(one) === isCountry(place))[at]
    if (!other && isCountry(place)) return []
    return [{source: spanOf(place), ...(other && {target: spanOf(other)})}]
  })
}

/** The country in which a place is, where the desks of either language know it. */
function countryOf({id}: Place, {source, target}: Pair): string | undefined {
  if (isCountry({id})) return id
  for (const {language} of [source, target])
    for (const form of placeForms(id, language)) {
      const country = countriesOf(language).get(form)
      if (country) return country
    }
  return undefined
}

const countries = new WeakMap<Language, ReadonlyMap<string, string>>()

/** By the name of a place, written as `placeForms` writes it. */
function countriesOf(language: Language): ReadonlyMap<string, string> {
  let own = countries.get(language)
  if (!own) {
    const {names, wire} = language
    const formOf = (name: string) => foldWord(name.replace(/[\s-]/g, ''), names)
    own = new Map(Object.entries(wire.places).map(([name, country]) => [formOf(name), country]))
    countries.set(language, own)
  }
  return own
}

const spanOf = ({start, end}: Span): Span => ({start, end})
const isCountry = ({id}: Pick<Place, 'id'>): boolean => id === id.toUpperCase()

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
  const least = sounds.solid < LONG ? SHORT : ALIKE
  const next = words[at + 1]
  return [word, ...(next ? [{...word, fold: word.fold + next.fold}] : [])].some((one) =>
    nameFormsOf(one, language.names).some((heard) => likeness(sounds, heard.sounds, least) > 0)
  )
}
