import {
  bare,
  firstFrom,
  isCapital,
  isVoiceNoun,
  likeness,
  nameFormsOf,
  type Sounds,
  soundsOf,
  type Word,
  withoutEnding
} from '../attribution/index.ts'
import type {Pair} from './pair.ts'
import type {Side} from './text-reading.ts'

/** Two words in one place of a name of which the other half is the same in both texts. */
export interface HalfName {
  readonly source: Word
  readonly target: Word
  /** So long that no chance makes the two so alike. */
  readonly long: boolean
}

/** From this likeness on, the half that both texts have is one name… */
const SAME = 0.84
/** …where less than this of the other half's sounds is another, it is the same, too: an accent, a vowel… */
const ACCENT = 0.85
/** …and up to here it is the name with a letter or so altered. */
const ALTERED = 2
/** Solid consonants and letters of either half. */
const [SOLID, LETTERS] = [2, 3]
/** Letters of the shortest ending that peoples and adjectives have and names have not. */
const ENDING = 2
/** This keeps the time linear: words of one text are compared with those of the other. */
const WIDEST = 400

/** A word of a text, and the way from the half of a name that both texts have to the other half. */
interface Place {
  readonly side: Side
  readonly at: number
  readonly step: 1 | -1
}

/** Names of two words of which one sounds alike in both texts, and the word beside it does not, though it nearly does:
 *  سالفي beside ברונו סלטי. It needs no capitals. */
export function halfNames({source, target}: Pair): HalfName[] {
  if (Math.max(source.words.length, target.words.length) > WIDEST) return []
  const [here, there] = [candidates(source), candidates(target)]
  const found: HalfName[] = []
  for (const [at, sounds] of here) {
    for (const [to, others] of there) {
      if (!isLike(sounds, others, SAME)) continue
      for (const step of [1, -1] as const) {
        if (!here.has(at + step) || !there.has(to + step)) continue
        const [own, their] = [
          {side: source, at, step},
          {side: target, at: to, step}
        ]
        if (isNamePlace(own, their) && isAltered(own, their))
          found.push({source: otherHalf(own), target: otherHalf(their), long: isLong(own) && isLong(their)})
      }
    }
  }
  return found
}

/** Solid consonants of a long name. */
const LONG = 4
const isLong = (place: Place): boolean => soundOf(otherHalf(place), place.side).solid >= LONG

const otherHalf = ({side, at, step}: Place): Word => side.words[at + step]!

/** The other halves differ by a letter or so, and neither is heard elsewhere in the other text. */
function isAltered(own: Place, their: Place): boolean {
  const [a, b] = [soundOf(otherHalf(own), own.side), soundOf(otherHalf(their), their.side)]
  return (
    likeness(a, b, leastOf(a, b, ALTERED)) > 0 &&
    likeness(a, b, leastOf(a, b, ACCENT)) === 0 &&
    !isHeard(own, their.side) &&
    !isHeard(their, own.side) &&
    !isJoined(own, their) &&
    !isJoined(their, own) &&
    !isKin(own, their)
  )
}

function isHeard(place: Place, {words, language}: Side): boolean {
  const sounds = formsIn(otherHalf(place), place.side)
  return words.some((word) => isLike(sounds, formsIn(word, {language})))
}

/** One word here is two there: نيويورك is ניו יורק, Habiballah is حبيب الله. */
function isJoined(one: Place, {side, at, step}: Place): boolean {
  const half = side.words[at + step]!
  return [at, at + 2 * step].some((index) => {
    const near = side.words[index]
    if (!near) return false
    const fold = near.start < half.start ? near.fold + half.fold : half.fold + near.fold
    return isLike(formsIn(otherHalf(one), one.side), formsIn({...half, fold}, side))
  })
}

/** Peoples and adjectives have endings of their own in each language: إثيوبية, אתיופיות. */
function isKin(own: Place, their: Place): boolean {
  const stems = (place: Place) => {
    const {fold} = otherHalf(place)
    const {names} = place.side.language
    return names.suffixes
      .filter((end) => end.length >= ENDING && fold.length > end.length + 2 && fold.endsWith(end))
      .map((end) => soundsOf(fold.slice(0, -end.length), names))
      .filter(({solid}) => solid >= SOLID)
  }
  return isLike(stems(own), stems(their))
}

/** Where capitals tell names, all words are of one; elsewhere who is named is introduced or speaks. */
function isNamePlace(own: Place, their: Place): boolean {
  if (!isNext(own) || !isNext(their)) return false
  if (own.side.language.names.cased || their.side.language.names.cased) return true
  return isIntroduced(own) || isIntroduced(their)
}

/** Where the name begins. */
const headOf = ({at, step}: Place): number => Math.min(at, at + step)

function isNext(place: Place): boolean {
  const {text, words} = place.side
  const head = headOf(place)
  return /^[\s-]$/.test(text.slice(words[head]!.end, words[head + 1]!.start))
}

/** Behind a title or a trade, or beside a word of speech. */
function isIntroduced(place: Place): boolean {
  const {side} = place
  const at = headOf(place)
  const before = side.words[at - 1]
  return (
    (before !== undefined && isVoiceNoun(before, side.language)) ||
    /^(?: \(|[,،] )/.test(side.text.slice(side.words[at + 1]!.end, side.words[at + 1]!.end + 2)) ||
    side.speech.some(({first, next}) => next === at || first === at + 2 || next === at - 1 || first === at + 3)
  )
}

const soundOf = ({fold}: Word, {language}: Side): Sounds => soundsOf(withoutEnding(fold), language.names)

/** The likeness of two words of which so many sounds are others. */
const leastOf = (a: Sounds, b: Sounds, sounds: number): number => 1 - sounds / (Math.max(a.solid, b.solid) + 0.5)

const isLike = (some: readonly Sounds[], others: readonly Sounds[], least?: number): boolean =>
  some.some((one) => others.some((other) => likeness(one, other, least ?? leastOf(one, other, ACCENT)) > 0))

const formsIn = (word: Word, {language: {names}}: Pick<Side, 'language'>): readonly Sounds[] =>
  names.cased ? [soundsOf(withoutEnding(word.fold), names)] : nameFormsOf(word, names).map(({sounds}) => sounds)

/** Words that may be half of a name, by their number: no figure, no word of speech, no common word, no noun for people
 *  or things, and none with an article. */
function candidates(side: Side): ReadonlyMap<number, readonly Sounds[]> {
  const {words, figures, speech, language} = side
  const {names} = language
  const common = new Set(names.common)
  const covers = (spans: ReadonlyArray<{readonly start: number; readonly end: number}>, {start, end}: Word) =>
    (spans[firstFrom(spans, end) - 1]?.end ?? 0) > start
  const found = new Map<number, readonly Sounds[]>()
  for (const [at, word] of words.entries()) {
    const {fold} = word
    if (names.cased && !isCapital(word.text)) continue
    if (fold.length < LETTERS || soundOf(word, side).solid < SOLID) continue
    if (covers(figures, word) || covers(speech, word) || isVoiceNoun(word, language)) continue
    if (bare(fold, names).some(({form, article}) => article || common.has(form))) continue
    found.set(at, formsIn(word, side))
  }
  return found
}
