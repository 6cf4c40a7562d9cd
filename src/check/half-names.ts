import {likeness, nameFormsOf, type Sounds, soundsOf, type Word} from '../attribution/index.ts'
import {type NameHalf, type NamePlace, namePlacesOf} from './name-places.ts'
import type {Pair} from './pair.ts'
import type {Side} from './text-reading.ts'

/** Two words in one place of a name of which the other half is the same in both texts. */
export interface HalfName {
  readonly source: Word
  readonly target: Word
  /** So long that no chance makes the two so alike, and a sound is another, not only left out. */
  readonly sure: boolean
}

/** From this likeness on, the half that both texts have is one name… */
const SAME = 0.84
/** …where less than this of the other half's sounds is another, it is the same, too: an accent, a vowel; capitals are
 *  read in many languages, so that more of a sound is an accent there… */
const [ACCENT, FOREIGN] = [0.45, 0.85]
/** …and up to here it is the name with a letter or so altered. */
const ALTERED = 1.5
/** From here on it is the name wherever it stands, and a word of one consonant is one with another. */
const [HEARD, EQUAL] = [0.9, 0.95]
/** Solid consonants of half a name that tells the name. */
const TOLD = 2
/** Letters of the shortest ending that peoples and adjectives have and names have not. */
const ENDING = 2

/** Names of two words of which one sounds alike in both texts, and the word beside it does not, though it nearly does:
 *  سالفي beside ברונו סלטי. It needs no capitals. */
export function halfNames({source, target}: Pair): HalfName[] {
  const here = ledPlacesOf(source)
  const there = here.length > 0 ? ledPlacesOf(target) : []
  if (there.length === 0) return []
  return here.flatMap((own) => {
    const halves: Array<readonly [NameHalf, NameHalf]> = []
    for (const their of there) {
      const same = sameHalves(own, their)
      if (same === 'both') return []
      if (same) halves.push(same === 'first' ? [own.last, their.last] : [own.first, their.first])
    }
    const altered = halves.find(([mine, other]) => isAltered(mine, source, other, target))
    return altered ? [told(...altered)] : replaced(own, there, source, target)
  })
}

const ledPlacesOf = (side: Side): NamePlace[] => namePlacesOf(side).filter(({led}) => led)

const told = (own: NameHalf, their: NameHalf): HalfName => ({
  source: own.word,
  target: their.word,
  sure: Math.min(own.sounds.solid, their.sounds.solid) >= LONG && apart(own.forms, their.forms) > LEFT_OUT
})
/** The cost of a sound that is left out, or put in. */
const LEFT_OUT = 1.05
/** Solid consonants of a long name. */
const LONG = 3

/** Which half of a name sounds alike in both texts. */
function sameHalves(own: NamePlace, their: NamePlace): 'first' | 'last' | 'both' | undefined {
  const first = isOne(own.first, their.first)
  const last = isOne(own.last, their.last)
  return first && last ? 'both' : first ? 'first' : last ? 'last' : undefined
}

/** A short word is too easily like another. */
const isOne = ({sounds: a, forms}: NameHalf, {sounds: b, forms: others}: NameHalf): boolean =>
  isLike(forms, others, a.solid < TOLD || b.solid < TOLD ? EQUAL : SAME)

/** The other halves differ by a letter or so, and neither is heard elsewhere in the other text. */
function isAltered(own: NameHalf, source: Side, their: NameHalf, target: Side): boolean {
  const cased = source.language.names.cased || target.language.names.cased
  const away = apart(own.forms, their.forms)
  return (
    away > (cased ? FOREIGN : ACCENT) &&
    away <= ALTERED &&
    !isHeard(own, target) &&
    !isHeard(their, source) &&
    !isJoined(own, target, their) &&
    !isJoined(their, source, own) &&
    !isKin(own, source, their, target)
  )
}

/** A last name that is another, beside the same first name, where nothing more belongs to the name in either text. */
function replaced(own: NamePlace, there: readonly NamePlace[], source: Side, target: Side): HalfName[] {
  // Capitals tell it surely.
  if (source.language.names.cased || target.language.names.cased) return []
  if (!own.closed || own.first.sounds.solid < TOLD) return []
  const their = there.find((one) => one.closed && sameHalves(own, one) === 'first')
  if (!their || apart(own.last.forms, their.last.forms) <= ALTERED) return []
  if (isHeard(own.last, target) || isHeard(their.last, source)) return []
  if (isJoined(own.last, target, their.last) || isJoined(their.last, source, own.last)) return []
  return [{...told(own.last, their.last), sure: false}]
}

/** How many sounds of two words are others, in the forms in which they are most alike. */
const apart = (some: readonly Sounds[], others: readonly Sounds[]): number =>
  Math.min(...some.flatMap((a) => others.map((b) => (1 - likeness(a, b)) * (Math.max(a.solid, b.solid) + 0.5))))

/** Not by what a prefix leaves of a short word. */
function isHeard({sounds, forms}: NameHalf, side: Side): boolean {
  const whole = forms.filter(({solid}) => solid >= Math.min(sounds.solid, LONG))
  return side.words.some((word) => isLike(whole, formsIn(word, side), HEARD))
}

/** One word here is two there: نيويورك is ניו יורק, Habiballah is حبيب الله. */
function isJoined({forms}: NameHalf, side: Side, {word, at}: NameHalf): boolean {
  return [at - 1, at + 1].some((index) => {
    const near = side.words[index]
    if (!near) return false
    const fold = index < at ? near.fold + word.fold : word.fold + near.fold
    return isLike(forms, formsIn({...word, fold}, side))
  })
}

/** Peoples and adjectives have endings of their own in each language: إثيوبية, אתיופיות. */
function isKin(own: NameHalf, source: Side, their: NameHalf, target: Side): boolean {
  const stems = ({word: {fold}}: NameHalf, {language: {names}}: Side) =>
    names.suffixes
      .filter((end) => end.length >= ENDING && fold.length > end.length + 2 && fold.endsWith(end))
      .map((end) => soundsOf(fold.slice(0, -end.length), names))
      .filter(({solid}) => solid >= TOLD)
  return isLike(stems(own, source), stems(their, target))
}

const isLike = (some: readonly Sounds[], others: readonly Sounds[], least = SAME): boolean =>
  some.some((one) => others.some((other) => likeness(one, other, least) > 0))

const formsIn = (word: Word, {language: {names}}: Side): readonly Sounds[] =>
  names.cased ? [soundsOf(word.fold, names)] : nameFormsOf(word, names).map(({sounds}) => sounds)
