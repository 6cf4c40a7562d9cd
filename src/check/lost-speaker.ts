import {heardIn, isCapital, readOffices, type Speech, type Word} from '../attribution/index.ts'
import {growthOf} from './length-share.ts'
import type {Pair} from './pair.ts'
import {subjectOf} from './subjects.ts'
import type {Side} from './text-reading.ts'

/** Classes whose speaker alone tells that somebody speaks: "she said". */
const PLAIN: ReadonlySet<string> = new Set(['say', 'tell', 'add', 'explain', 'write', 'report', 'according'])
/** From this likeness on, a name is heard in the other text. */
const HEARD = 0.84
/** …and a name of so few letters, from here. */
const [SHORT, EQUAL] = [3, 0.95]
/** Of what stands beside the quoted words, less than this is left. */
const LEFT = 0.5

/** Where a report of the source has no word of speech in the target, what else tells that it is gone, though the target
 *  is as long as can be expected: nothing is left beside the quoted words that it carried, or who speaks is gone too.
 *  Where a desk only says it in other words, the speaker stays. */
export function isSpeakerLost(pair: Pair, speech: Speech): boolean {
  const {source, target} = pair
  const [asked, told] = [besideQuotes(source), besideQuotes(target)]
  if (asked !== undefined && told !== undefined && told < LEFT * asked * growthOf(pair)) return true
  const subject = subjectOf(source, speech)
  const offices = readOffices(subject, source.language)
  if (offices.length > 0) {
    const there = new Set(readOffices(target.words, target.language).map(({id}) => id))
    return !offices.some(({id}) => there.has(id)) && !isNameHeard(subject, source, target)
  }
  // Without capitals a word of speech is easily another word, and a name is.
  if (!source.language.names.cased) return false
  if (
    subject.some(({text, fold}) => isCapital(text) && !isPronoun(fold, source)) &&
    !isNameHeard(subject, source, target)
  )
    return true
  const silent = target.speech.length === 0
  return PLAIN.has(speech.class) && (silent || subject.some(({fold}) => isPronoun(fold, source)))
}

/** How many characters stand before the first quotation and behind the last; undefined where there is none. */
function besideQuotes({text, quotes}: Side): number | undefined {
  const [first] = quotes
  if (!first) return undefined
  const end = quotes.reduce((last, quote) => Math.max(last, quote.end), 0)
  return text.slice(0, first.start).trim().length + text.slice(end).trim().length
}

const isPronoun = (fold: string, {language}: Side): boolean => language.speech.pronouns.includes(fold)

const isNameHeard = (words: readonly Word[], source: Side, target: Side): boolean =>
  words.some(
    (word) =>
      (isCapital(word.text) || !source.language.names.cased) &&
      !source.language.names.common.includes(word.fold) &&
      heardIn(word, source.language, target, word.fold.length > SHORT ? HEARD : EQUAL)
  )
