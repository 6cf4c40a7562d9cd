import {
  bare,
  firstFrom,
  foldWord,
  isCapital,
  isOfPlace,
  isThat,
  isTranslated,
  isVoiceNoun,
  nameFormsOf,
  type Sounds,
  soundsOf,
  type Word,
  withoutEnding
} from '../attribution/index.ts'
import type {Language, NameData} from '../languages/language.ts'
import type {Folded} from '../text/phrases.ts'
import {madeOnce, rememberedBy} from '../text/remember.ts'
import {noted} from './noted.ts'
import type {Side} from './text-reading.ts'

/** One of the two words of a name, as it may sound. */
export interface NameHalf {
  readonly word: Word
  /** Its number in the text. */
  readonly at: number
  readonly sounds: Sounds
  /** The same without the prefixes that it may carry. */
  readonly forms: readonly Sounds[]
}

/** Two words of a text that may be a first and a last name. */
export interface NamePlace {
  readonly first: NameHalf
  readonly last: NameHalf
  /** Whether it stands where a person is named: by capitals, behind a title or a trade, or beside a word of speech. */
  readonly led: boolean
  /** Whether its sentence, its clause or its words of speech end or begin right behind it, so that it is the whole name. */
  readonly closed: boolean
}

/** Letters of either half, and solid consonants. */
const [LETTERS, SOLID] = [2, 1]
/** No paragraph names more people; this keeps the time linear where places of two texts are compared. */
const MOST = 200

/** Where a text may name somebody with two words, in order; found once for a side. */
export const namePlacesOf: (side: Side) => readonly NamePlace[] = noted(readPlaces)

const linksOf = madeOnce((names: NameData) => new Set(names.links?.map((link) => foldWord(link, names))))

function readPlaces(side: Side): NamePlace[] {
  const {words, language} = side
  const links = linksOf(language.names)
  const lettersOf = wordsOf(language)
  const barred = barredIn(side)
  const found: NamePlace[] = []
  const mayBeName = (word: Word, {name}: Letters) =>
    name && !(language.names.cased && !isCapital(word.text)) && !barred(word)
  let half: NameHalf | undefined
  for (let at = 0; at < words.length - 1 && found.length < MOST; at++) {
    const first = words[at]!
    const letters = lettersOf(first.fold)
    if (letters.noun || !isNext(side, at) || links.has(first.fold) || !mayBeName(first, letters)) continue
    let next = at + 1
    while (next < words.length - 1 && links.has(words[next]!.fold) && isNext(side, next - 1)) next++
    const last = words[next]!
    if (!isNext(side, next - 1) || !mayBeName(last, lettersOf(last.fold)) || isPaired(first, last, side)) continue
    const [before, behind] = [half?.at === at ? half : halfOf(at, side), halfOf(next, side)]
    found.push({first: before, last: behind, led: isLed(at, next, side), closed: isClosed(next, side)})
    half = behind
  }
  return found
}

/** What a word's letters say of it, wherever it stands. */
interface Letters {
  /** It may be half of a name: no common word, no place, no title. */
  readonly name: boolean
  /** A noun that is no first name: with the article, or one for people, bodies or things. */
  readonly noun: boolean
}

const wordsOf = rememberedBy((language: Language) => (fold): Letters => {
  const {names} = language
  const word = {fold}
  return {
    name:
      (names.cased || fold.length >= LETTERS) &&
      soundsOf(withoutEnding(fold), names).solid >= SOLID &&
      !isOfPlace(word, language) &&
      !isCommonWord(word, language) &&
      !isTranslated(word, language),
    noun: hasArticle(word, language) || isVoiceNoun(word, language)
  }
})

/** Prefixes, each with the longer ones that end with it: ב, וב. */
const stacksOf = madeOnce(({prefixes}: NameData) =>
  prefixes.flatMap((prefix) => {
    const longer = prefixes.filter((long) => long.length > prefix.length && long.endsWith(prefix))
    return longer.length > 0 ? [{prefix, longer}] : []
  })
)

/** בשמו ובתפקידו, بالاسم وبالمنصب: two words behind one preposition, the second with "and" before it, are two things
 *  and not a first and a last name. */
const isPaired = (first: Word, second: Word, {language: {names}}: Side): boolean =>
  stacksOf(names).some(
    ({prefix, longer}) => first.fold.startsWith(prefix) && longer.some((long) => second.fold.startsWith(long))
  )

/** A mark or a word of speech follows, and the last word is no noun. */
function isClosed(at: number, side: Side): boolean {
  const {words, language, speech} = side
  if (isNoun(words[at]!, side)) return false
  const next = words[at + 1]
  return !next || !isNext(side, at) || speech.some(({first}) => first === at + 1) || isThat(next.fold, language)
}

const isCommonWord = ({fold}: Folded, {names}: Language): boolean =>
  bare(withoutEnding(fold), names).some(({form}) => commonOf(names).has(form))

const commonOf = madeOnce(({common}: NameData) => new Set(common))

/** One space or hyphen is all that stands between a word and the next. */
function isNext({text, words}: Side, at: number): boolean {
  const {end} = words[at]!
  return words[at + 1]!.start === end + 1 && /[\s-]/.test(text[end]!)
}

function halfOf(at: number, side: Side): NameHalf {
  const word = side.words[at]!
  const {names} = side.language
  const sounds = soundsOf(withoutEnding(word.fold), names)
  return {word, at, sounds, forms: names.cased ? [sounds] : nameFormsOf(word, names).map((form) => form.sounds)}
}

/** Whether a sure figure or a word of speech covers a word. */
function barredIn({figures, speech}: Side): (word: Word) => boolean {
  const bars = [figures.filter(({sure}) => sure), speech.filter(({sure, may}) => sure || may)]
  return ({start, end}) => bars.some((spans) => (spans[firstFrom(spans, end) - 1]?.end ?? 0) > start)
}

const isNoun = (word: Folded, {language}: Side): boolean => wordsOf(language)(word.fold).noun

const hasArticle = ({fold}: Folded, {names}: Language): boolean => bare(fold, names).some(({article}) => article)

/** With the article, or with whose it is joined to its end: الوزير, محاميه. */
export function isDefinite(word: Word, side: Side): boolean {
  const {names, speech} = side.language
  if (hasArticle(word, side.language)) return true
  const ends = speech.behind.map((end) => foldWord(end, names)).filter((end) => word.fold.length > end.length + 2)
  return ends.some((end) => word.fold.endsWith(end) && isPersonWith(word, end, side))
}

/** Whose noun it is takes another last letter of it: مديرة is مديرته. */
const isPersonWith = ({fold}: Folded, end: string, {language}: Side): boolean => {
  const stem = fold.slice(0, -end.length)
  return [stem, stem.slice(0, -1)].some((form) => form.length > 2 && isVoiceNoun({fold: form}, language))
}

/** Behind a title, a trade or a noun with the article (הסופרת, الروائية), or beside a word of speech. */
function isLed(at: number, next: number, side: Side): boolean {
  const {words, language, speech} = side
  if (language.names.cased) return true
  const before = words[at - 1]
  if (before && isNext(side, at - 1) && isNoun(before, side)) return true
  const behind = side.text.slice(words[next]!.end, words[next]!.end + 2)
  if (/^(?: \(|[,،] )/.test(behind)) return true
  return speech.some(
    (one) => one.next === at || one.first === next + 1 || one.next === at - 1 || one.first === next + 2
  )
}
