/** Whether somebody, or something written, that can speak stands beside a word of speech. */
import type {Language, SpeakerData, SpeechClass} from '../languages/language.ts'
import {rememberedBy} from '../text/remember.ts'
import {beginsHigh, withoutEnding} from './name-forms.ts'
import type {Spot} from './speech-beside.ts'
import type {Word} from './words.ts'

/** How far a speaker may be: before the verb with a clause between them, behind it at once. */
const [BEFORE, BEHIND] = [14, 7]
/** Letters between quoted words and their verb. */
const BESIDE = 30

const canSpeak = rememberedBy((data: SpeakerData) => {
  const [words, not] = [new Set(data.words), new Set(data.not)]
  return (fold) => {
    const one = withoutEnding(fold)
    const single = one.replace(/s$/, '')
    if (words.has(one) || words.has(single)) return true
    return (
      !not.has(one) &&
      !not.has(single) &&
      data.endings.some((ending) => single.length > ending.length + 1 && single.endsWith(ending))
    )
  }
})

/** A person, an office, an institution or a document: a name, a pronoun, or a noun that the language knows as one. */
export function isSpoken(
  {text, words, first, next}: Spot,
  {class: kind, body}: {readonly class: SpeechClass; readonly body: string},
  data: SpeakerData,
  {speech}: Language
): boolean {
  // "By her own count" names its speaker itself.
  if (kind === 'according' && !data.open.some((end) => body.endsWith(` ${end}`))) return true
  // Whoever is quoted can speak.
  const [from, to] = [words[first]!.start, words[next - 1]!.end]
  if (kind !== 'according' && /["“”„«»]/.test(text.slice(Math.max(0, from - BESIDE), to + BESIDE))) return true
  const speaks = canSpeak(data)
  const isName = ({text: word}: Word, at: number) =>
    beginsHigh(word) && (at === first - 1 || !beginsSentence(text, words, at))
  const is = (at: number) => {
    const word = words[at]!
    return (word.fold !== 'it' && speech.pronouns.includes(word.fold)) || speaks(word.fold) || isName(word, at)
  }
  for (let at = next; at < next + BEHIND && words[at]; at++) {
    if (/[.,;:!?"“”()]/.test(text.slice(words[at - 1]!.end, words[at]!.start))) break
    if (is(at)) return true
  }
  if (kind === 'according') return false
  for (let at = first - 1; at >= 0 && at >= first - BEFORE; at--) {
    if (/[.;:!?]/.test(text.slice(words[at]!.end, words[at + 1]!.start))) break
    if (is(at)) return true
  }
  return false
}

const beginsSentence = (text: string, words: readonly Word[], at: number): boolean =>
  at === 0 || /[.!?:\n"“”]/.test(text.slice(words[at - 1]!.end, words[at]!.start))
