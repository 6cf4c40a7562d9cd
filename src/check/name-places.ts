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
import type {Language} from '../languages/language.ts'
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

const known = new WeakMap<Side, readonly NamePlace[]>()

/** Where a text may name somebody with two words, in order; found once for a side. */
export function namePlacesOf(side: Side): readonly NamePlace[] {
  const places = known.get(side) ?? readPlaces(side)
  known.set(side, places)
  return places
}

const linkSets = new WeakMap<Language['names'], ReadonlySet<string>>()

function linksOf({names}: Language): ReadonlySet<string> {
  const set = linkSets.get(names) ?? new Set(names.links?.map((link) => foldWord(link, names)))
  linkSets.set(names, set)
  return set
}

function readPlaces(side: Side): NamePlace[] {
  const {words} = side
  const links = linksOf(side.language)
  const barred = barredIn(side)
  const found: NamePlace[] = []
  for (let at = 0; at < words.length - 1 && found.length < MOST; at++) {
    if (!isNext(side, at) || links.has(words[at]!.fold) || !mayBeName(at, side, barred) || isNoun(words[at]!, side))
      continue
    let next = at + 1
    while (next < words.length - 1 && links.has(words[next]!.fold) && isNext(side, next - 1)) next++
    if (!isNext(side, next - 1) || !mayBeName(next, side, barred) || isPaired(words[at]!, words[next]!, side)) continue
    found.push({
      first: halfOf(at, side),
      last: halfOf(next, side),
      led: isLed(at, next, side),
      closed: isClosed(next, side)
    })
  }
  return found
}

/** בשמו ובתפקידו, بالاسم وبالمنصب: two words behind one preposition, the second with "and" before it, are two things
 *  and not a first and a last name. */
function isPaired(first: Word, second: Word, {language: {names}}: Side): boolean {
  return names.prefixes.some(
    (prefix) =>
      first.fold.startsWith(prefix) &&
      names.prefixes.some(
        (long) => long.length > prefix.length && long.endsWith(prefix) && second.fold.startsWith(long)
      )
  )
}

/** A mark or a word of speech follows, and the last word is no noun. */
function isClosed(at: number, side: Side): boolean {
  const {words, language, speech} = side
  if (isNoun(words[at]!, side)) return false
  const next = words[at + 1]
  return !next || !isNext(side, at) || speech.some(({first}) => first === at + 1) || isThat(next.fold, language)
}

const isCommonWord = ({fold}: Word, {names}: Language): boolean =>
  bare(withoutEnding(fold), names).some(({form}) => isCommon(form, names.common))

const isNext = ({text, words}: Side, at: number): boolean =>
  /^[\s-]$/.test(text.slice(words[at]!.end, words[at + 1]!.start))

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

/** No figure, no word of speech, no common word and no place. */
function mayBeName(at: number, {words, language}: Side, barred: (word: Word) => boolean): boolean {
  const word = words[at]!
  const {names} = language
  if (names.cased ? !isCapital(word.text) : word.fold.length < LETTERS) return false
  if (soundsOf(withoutEnding(word.fold), names).solid < SOLID || barred(word) || isOfPlace(word, language)) return false
  return !isCommonWord(word, language) && !isTranslated(word, language)
}

const commons = new WeakMap<readonly string[], ReadonlySet<string>>()

function isCommon(form: string, common: readonly string[]): boolean {
  const set = commons.get(common) ?? new Set(common)
  commons.set(common, set)
  return set.has(form)
}

/** A noun that is no first name: with the article, or one for people, bodies or things. */
const isNoun = (word: Word, side: Side): boolean => hasArticle(word, side) || isVoiceNoun(word, side.language)

const hasArticle = ({fold}: Word, {language: {names}}: Side): boolean => bare(fold, names).some(({article}) => article)

/** With the article, or with whose it is joined to its end: الوزير, محاميه. */
export function isDefinite(word: Word, side: Side): boolean {
  const {names, speech} = side.language
  if (hasArticle(word, side)) return true
  const ends = speech.behind.map((end) => foldWord(end, names)).filter((end) => word.fold.length > end.length + 2)
  return ends.some((end) => word.fold.endsWith(end) && isPersonWith(word, end, side))
}

/** Whose noun it is takes another last letter of it: مديرة is مديرته. */
const isPersonWith = ({fold, ...word}: Word, end: string, {language}: Side): boolean => {
  const stem = fold.slice(0, -end.length)
  return [stem, stem.slice(0, -1)].some((form) => form.length > 2 && isVoiceNoun({...word, fold: form}, language))
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
