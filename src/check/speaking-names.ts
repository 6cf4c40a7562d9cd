import type {Speech} from '../attribution/index.ts'
import {isDefinite, type NamePlace, namePlacesOf} from './name-places.ts'
import {subjectOf} from './subjects.ts'
import type {Side} from './text-reading.ts'

/** Only these surely have a person beside them. */
const PLAIN: ReadonlySet<string> = new Set(['say', 'tell', 'add', 'write', 'explain', 'stress', 'announce', 'warn'])

/** Whether a word of speech surely has somebody say something. */
export const isPlain = ({sure, may, quoted, class: kind}: Speech): boolean => sure && may && !quoted && PLAIN.has(kind)

/** Who speaks by name where no capital tells it: two words at the end of a subject, behind a noun that is definite
 *  (محاميه قيس الدليمي, המאמן רן קוז'וך). Behind another noun stand its adjectives. */
export function namedSpeakersOf(side: Side): NamePlace[] {
  const places = namePlacesOf(side)
  return side.speech.filter(isPlain).flatMap((speech) => {
    const subject = subjectOf(side, speech)
    const place = places.find(({last}) => last.word === subject.at(-1))
    const before = place && side.words[place.first.at - 1]
    return before && subject.includes(before) && isDefinite(before, side) ? [place] : []
  })
}
