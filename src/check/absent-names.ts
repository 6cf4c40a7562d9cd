import {
  bare,
  type CapitalName,
  likeness,
  nameFormsOf,
  readCapitalNames,
  readMentions,
  type Sounds,
  soundsOf,
  type Word,
  withoutEnding
} from '../attribution/index.ts'
import type {Span} from '../model.ts'
import {madeOnce} from '../text/remember.ts'
import {halfNames} from './half-names.ts'
import {lostPlaces, placesOf} from './lost-places.ts'
import {isJoined} from './lost-spaces.ts'
import {namesOf} from './names.ts'
import {noted} from './noted.ts'
import type {Pair, PairDocument} from './pair.ts'
import {namedSpeakersOf} from './speaking-names.ts'
import type {Side} from './text-reading.ts'

/** A name that stands in one text only. */
export interface Absent {
  readonly source?: Span
  readonly target?: Span
  /** Half of a long name stands there, so what stands beside it is surely the other half, altered. Capitals also begin
   *  words that are no transcribed names, so from a language that has them nothing is this sure. */
  readonly sure?: true
}

/** From this likeness on, a word of the other text is the name… */
const HEARD = 0.84
/** …and from here if the story writes it so elsewhere, too: a letter that is another costs more than an accent. */
const SETTLED = 0.72
/** Solid consonants of a name that can be told by its sound. */
const TOLD = 2
/** No paragraph names more; each is compared by sound with the words of the other text. */
const MOST = 40
const WIDEST = 400

/** Names of the source without a form of like sound in the target, and names of the target unlike any word of the
 *  source. Capitals tell them, and how the rest of the story writes a name. */
export function* absentNames(pair: Pair): Iterable<Absent> {
  const {source, target} = pair
  if (Math.max(source.words.length, target.words.length) > WIDEST || isJoined(target) || isJoined(source)) return
  for (const {source: place, target: other} of lostPlaces(pair))
    yield {source: place, ...(other && {target: other, sure: true})}
  const known = settledIn(pair, 'source')
  const half = halfNames(pair).find(({source: word}) => !known(word))
  if (half) {
    yield {source: half.source, target: half.target, ...(half.sure && !source.language.names.cased && {sure: true})}
    return
  }
  const [from, to] = [source.language.names.cased, target.language.names.cased]
  if (from === to || to) yield* lostInStory(pair)
  if (from !== to) yield* toldByCapital(pair, from ? 'source' : 'target')
  if (!from) yield* lostSpeakers(pair, known)
}

/** Somebody who speaks in the source, by a name of two words, and of whom nothing is heard in the target. */
function* lostSpeakers({source, target}: Pair, known: (word: Word) => boolean): Iterable<Absent> {
  for (const {first, last} of namedSpeakersOf(source)) {
    if (known(first.word) || known(last.word) || Math.max(first.sounds.solid, last.sounds.solid) < LONG) continue
    const heard = [first, last].some(({forms}) =>
      target.words.some((word) => forms.some((sounds) => soundsAs(sounds, word, target, NEARLY)))
    )
    if (!heard) yield {source: {start: first.word.start, end: last.word.end}}
  }
}

/** Names that other segments have in both languages: told by the capital there, or by who speaks. */
function* lostInStory(pair: Pair): Iterable<Absent> {
  const {source, target, document} = pair
  if (!document) return
  const known = settledIn(pair, 'source')
  const capitals = target.language.names.cased ? capitalsOf(document) : undefined
  for (const {entry, source: word} of namesOf(pair).lost) {
    if (entry.score < SURE || entry.support < 2 || entry.form.length < SHORTEST || known(word)) continue
    if (capitals ? capitals.has(entry.form) : source.beside.has(word)) yield {source: word}
  }
}

const capitalNamesOf: (side: Side) => readonly CapitalName[] = noted((side: Side) => readCapitalNames(side))

/** The words of every name that the translation of a story tells by its capitals, once for a story. */
const capitalsOf = madeOnce(
  ({pairs}: PairDocument): ReadonlySet<string> =>
    new Set(
      pairs.flatMap(({target}) =>
        capitalNamesOf(target).flatMap(({words}) => words.map(({fold}) => withoutEnding(fold)))
      )
    )
)

/** Letters of a form that a name is told by. */
const SHORTEST = 4

function* toldByCapital(pair: Pair, which: 'source' | 'target'): Iterable<Absent> {
  const [cased, other] = which === 'source' ? [pair.source, pair.target] : [pair.target, pair.source]
  const known = settledIn(pair, which)
  for (const name of capitalNamesOf(cased).slice(0, MOST)) {
    if (isOneWord(name, cased, other)) continue
    const lost = lostWords(
      name,
      (word) =>
        known(word) ||
        !isTellable(word, cased) ||
        isHeard(word, cased, other) ||
        isWrittenSo(word, cased, other, pair) ||
        isGlued(word, cased, other)
    )
    // Nothing of it is heard: a title, a place or a speaker must be expected there.
    if (
      lost.length === name.words.length &&
      !name.led &&
      !lost.some((word) => cased.beside.has(word) || isNearly(word, cased, other))
    )
      continue
    // Two words of the target that name somebody who is introduced or speaks are another person; the source's may be
    // left out, and the office stand alone.
    const whole =
      which === 'target' &&
      lost.length === 2 &&
      name.words.length === 2 &&
      (name.led || lost.some((word) => cased.beside.has(word)))
    if (lost.length > 0)
      yield {[which]: {start: lost[0]!.start, end: lost.at(-1)!.end}, ...(whole && {sure: true as const})}
  }
}

/** A word of the other text is nearly the name: so near that chance does not explain it. */
const NEARLY = 0.65
/** Solid consonants of a name that chance does not come near. */
const LONG = 3
const isNearly = (word: Word, side: Side, other: Side): boolean => {
  const sounds = soundOf(word, side)
  return sounds.solid >= LONG && other.words.some((one) => soundsAs(sounds, one, other, NEARLY))
}

/** The first word of a sentence has its capital for that: alone it is not missed. */
function lostWords({words, begins}: CapitalName, isThere: (word: Word) => boolean): Word[] {
  const lost = words.filter((word) => !isThere(word))
  return begins && lost.length === 1 && lost[0] === words[0] ? [] : lost
}

/** How surely the story knows how a name is written. */
const SURE = 0.9

/** Names that the glossary, the list of outlets or another rule answers for. */
function settledIn(pair: Pair, which: 'source' | 'target'): (word: Word) => boolean {
  const side = pair[which]
  const spans: Span[] = [
    ...pair.outlets[which],
    ...placesOf(side),
    ...(pair.glossary ? readMentions(side, pair.glossary) : []),
    ...namesOf(pair).odd.flatMap(({use}) => use[which] ?? [])
  ]
  return ({start, end}) => spans.some((span) => span.start < end && start < span.end)
}

const soundOf = ({fold}: Word, {language}: Side): Sounds => soundsOf(withoutEnding(fold), language.names)
const isTellable = (word: Word, side: Side): boolean => soundOf(word, side).solid >= TOLD

/** A word of the other text, or two that follow each other, sound like the name; or it stands there as it is. */
function isHeard(word: Word, side: Side, other: Side): boolean {
  const sounds = soundOf(word, side)
  const {names} = other.language
  return other.words.some((one, at) => {
    if (withoutEnding(one.fold) === withoutEnding(word.fold) || soundsAs(sounds, one, other, HEARD)) return true
    const next = other.words[at + 1]
    if (!next || next.start - one.end > 1 || one.fold.length + next.fold.length > JOINED) return false
    return bare(one.fold, names).some(({form}) => likeness(sounds, soundsOf(form + next.fold, names), HEARD) > 0)
  })
}

/** Letters of a word that may be two whose space was lost. */
const GLUED = 8

/** The name begins or ends a word that lost its space: تجمعلدونالد. */
function isGlued(word: Word, side: Side, other: Side): boolean {
  const sounds = soundOf(word, side)
  const size = sounds.row.length
  return other.words.some(({fold}) => {
    if (fold.length < GLUED) return false
    const sizes = [size - 2, size - 1, size].filter((letters) => letters > 2 && letters < fold.length - 1)
    return sizes
      .flatMap((letters) => [fold.slice(0, letters), fold.slice(-letters)])
      .some((part) => likeness(sounds, soundsOf(part, other.language.names), HEARD) > 0)
  })
}

const soundsAs = (sounds: Sounds, word: Word, {language}: Side, atLeast: number): boolean =>
  nameFormsOf(word, language.names).some((form) => likeness(sounds, form.sounds, atLeast) > 0)

/** Other segments write the name with the same word that is only somewhat like it. */
function isWrittenSo(word: Word, side: Side, other: Side, {document, source}: Pair): boolean {
  const sounds = soundOf(word, side)
  const like = other.words.filter((one) => soundsAs(sounds, one, other, SETTLED))
  if (like.length === 0) return false
  const forms = new Set(like.flatMap((one) => nameFormsOf(one, other.language.names).map(({form}) => form)))
  const own = withoutEnding(word.fold)
  return (
    document?.pairs.some((pair) => {
      const [here, there] = side === source ? [pair.source, pair.target] : [pair.target, pair.source]
      if (here === side || !here.words.some(({fold}) => withoutEnding(fold) === own)) return false
      return there.words.some((one) => nameFormsOf(one, there.language.names).some(({form}) => forms.has(form)))
    }) ?? false
  )
}

/** The words of a name are one word there: Wester Ross, ويستروس. */
function isOneWord({words}: CapitalName, {language: {names}}: Side, other: Side): boolean {
  if (words.length < 2) return false
  const sounds = soundsOf(words.map(({fold}) => withoutEnding(fold)).join(''), names)
  return other.words.some((one) => soundsAs(sounds, one, other, HEARD))
}

/** Letters of two words that are one name: בית לחם. */
const JOINED = 12
