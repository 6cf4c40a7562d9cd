import {
  isCapital,
  likeness,
  nameFormsOf,
  type Sounds,
  soundsOf,
  type Word,
  withoutEnding
} from '../attribution/index.ts'
import type {PairDocument} from './pair.ts'
import type {Side} from './text-reading.ts'

/** How much each of two words must sound like the two words of a name. */
const ALIKE = 0.8

/** No story names more people; each is compared by sound with the words beside every word of speech. */
const MOST = 300

type FullName = readonly [first: Sounds, second: Sounds]
const stories = new WeakMap<PairDocument, readonly FullName[]>()

/** A capitalized word right beside a word of speech, as a name of one word: Kolenc said. */
export function soloSpeakersIn({words, speech, language}: Side): Array<readonly [Word, Word]> {
  if (!language.names.cased) return []
  return speech
    .flatMap(({first, next}) => [words[first - 1], words[next]])
    .filter((word): word is Word => word !== undefined && isCapital(word.text))
    .filter(({fold}) => !language.names.common.includes(withoutEnding(fold)))
    .map((word) => [word, word] as const)
}

/** The names of two words that stand beside a word of speech: recognized by their capitals, or, if the language has
 *  none, by their likeness to a name that the story's other language writes with capitals. A single word is too easily
 *  like some name. */
export function speakersIn(side: Side, document: PairDocument): Array<readonly [Word, Word]> {
  const {cased} = side.language.names
  const found: Array<readonly [Word, Word]> = []
  for (const [at, word] of side.words.entries()) {
    const next = side.words[at + 1]
    if (!next || !side.beside.has(word) || !side.beside.has(next) || !isJoined(side, word, next)) continue
    if (cased ? isCapital(word.text) && isCapital(next.text) : isFullName(word, next, side, document))
      found.push([word, next])
  }
  return found
}

const isJoined = ({text}: Side, word: Word, next: Word): boolean => /^[\s-]$/.test(text.slice(word.end, next.start))

function isFullName(word: Word, next: Word, {language}: Side, document: PairDocument): boolean {
  let known = stories.get(document)
  if (!known) {
    known = namesOf(document)
    stories.set(document, known)
  }
  const [first, second] = [nameFormsOf(word, language.names), nameFormsOf(next, language.names)]
  return known.some(
    ([a, b]) =>
      first.some(({sounds}) => likeness(a, sounds, ALIKE) > 0) &&
      second.some(({sounds}) => likeness(b, sounds, ALIKE) > 0)
  )
}

function namesOf({pairs}: PairDocument): FullName[] {
  const found = new Map<string, FullName>()
  for (const {source, target} of pairs) {
    for (const side of [source, target]) {
      const {names} = side.language
      if (!names.cased) continue
      for (const [at, word] of side.words.entries()) {
        const next = side.words[at + 1]
        if (!next || !isCapital(word.text) || !isCapital(next.text) || !isJoined(side, word, next)) continue
        const [a, b] = [withoutEnding(word.fold), withoutEnding(next.fold)]
        if (!found.has(`${a} ${b}`)) found.set(`${a} ${b}`, [soundsOf(a, names), soundsOf(b, names)])
      }
    }
  }
  return [...found.values()].filter(([a, b]) => a.solid > 0 && b.solid > 0 && a.solid + b.solid > 3).slice(0, MOST)
}
