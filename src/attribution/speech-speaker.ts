/** Whether somebody, or something written, that can speak stands beside a word of speech. */
import type {Language, SpeakerData, SpeechClass} from '../languages/language.ts'
import type {Folded} from '../text/phrases.ts'
import {remembered} from '../text/remember.ts'
import {beginsHigh, withoutEnding} from './name-forms.ts'
import type {Spot} from './speech-beside.ts'
import {bare, foldWord, type Word} from './words.ts'

/** How far a speaker may be: before the verb with a clause between them, behind it at once. */
const [BEFORE, BEHIND] = [14, 7]
/** Letters between quoted words and their verb. */
const BESIDE = 30
/** What elision puts before a word: l’, qu’. */
const ELIDED = /^\p{L}{1,7}['’](?=\p{L})/u

/** What a word is beside a word of speech. */
interface Voices {
  readonly speaks: (fold: string) => boolean
  readonly mute: (fold: string) => boolean
}

const known = new WeakMap<SpeakerData, Voices>()

function voicesOf(data: SpeakerData, language: Language): Voices {
  const voices = known.get(data) ?? readVoices(data, language)
  known.set(data, voices)
  return voices
}

function readVoices(data: SpeakerData, {speech, names}: Language): Voices {
  const set = (list: readonly string[] = []) => new Set(list.map((word) => foldWord(word, names)))
  const offices = Object.values(speech.offices).flatMap((forms) => forms.filter((form) => !form.includes(' ')))
  const [words, not, mute] = [set([...(data.words ?? []), ...offices]), set(data.not), set(data.mute)]
  const forms = (fold: string) => {
    const all = bare(fold, names).map(({form}) => form)
    if (!names.cased) return all
    return all.flatMap((form) => {
      const one = withoutEnding(form)
      const end = data.plurals?.find((plural) => one.endsWith(plural)) ?? ''
      return [one, one.slice(0, one.length - end.length)]
    })
  }
  const endings = data.endings ?? []
  const ends = (form: string) => endings.some((ending) => form.length > ending.length + 1 && form.endsWith(ending))
  return {
    speaks: remembered((fold: string) => {
      const all = forms(fold)
      return all.some((form) => words.has(form)) || (!all.some((form) => not.has(form)) && ends(all.at(-1)!))
    }),
    mute: remembered((fold: string) => forms(fold).some((form) => mute.has(form)))
  }
}

/** Whether a language knows a word as one for people, bodies or documents, or for a thing that never speaks. */
export function isVoiceNoun({fold}: Folded, language: Language): boolean {
  const data = language.speech.speakers
  if (!data) return false
  const {speaks, mute} = voicesOf(data, language)
  return speaks(fold) || mute(fold)
}

/** A word of speech with its class and the form that the tables have. */
interface Said {
  readonly class: SpeechClass
  readonly body: string
}

/** A person, an office, an institution or a document: a name, a pronoun, or a noun that the language knows as one. */
export function isSpoken(spot: Spot, said: Said, data: SpeakerData, language: Language): boolean {
  const {text, words, first, next} = spot
  // "By her own count" names its speaker itself.
  const closed = said.class === 'according' && !data.open?.some((end) => ` ${said.body}`.endsWith(` ${end}`))
  if (closed) return true
  // Whoever is quoted can speak.
  const [from, to] = [words[first]!.start, words[next - 1]!.end]
  if (said.class !== 'according' && /["“”„«»]/.test(text.slice(Math.max(0, from - BESIDE), to + BESIDE))) return true
  const voices = voicesOf(data, language)
  return language.names.cased
    ? isNamed(spot, said, voices, language)
    : !isMute(spot, said, voices, language.speech.verbLast === true)
}

/** Without capitals a name looks like any other word, so only what surely never speaks is none. */
function isMute(
  {text, words, first, next}: Spot,
  {class: kind, body}: Said,
  {speaks, mute}: Voices,
  verbLast: boolean
): boolean {
  if (mute(body)) return true
  const beside = (word: Word | undefined, gap: string) => (word && !/\p{P}/u.test(gap) ? [word.fold] : [])
  // Behind a verb that ends its clause stands what was said: هشدار داد سد می‌شکند.
  const behind =
    verbLast && kind !== 'according' ? [] : beside(words[next], text.slice(words[next - 1]!.end, words[next]?.start))
  const before =
    kind === 'according' || first === 0
      ? []
      : beside(words[first - 1], text.slice(words[first - 1]!.end, words[first]!.start))
  const around = [...behind, ...before]
  return !around.some(speaks) && around.some(mute)
}

function isNamed(
  {text, words, first, next}: Spot,
  {class: kind, body}: Said,
  {speaks, mute}: Voices,
  language: Language
): boolean {
  const {speech} = language
  // Behind an elision, l’ONU, a name begins later than its word.
  const elides = language.names.prefixes.length > 0
  const isName = ({text: word}: Word, at: number) =>
    elides && ELIDED.test(word)
      ? beginsHigh(word.replace(ELIDED, ''))
      : beginsHigh(word) && (at === first - 1 || !beginsSentence(text, words, at))
  const is = (at: number) => {
    const word = words[at]!
    return (word.fold !== 'it' && speech.pronouns.includes(word.fold)) || speaks(word.fold) || isName(word, at)
  }
  const head = words[first - 1]
  if (kind !== 'according' && head && mute(head.fold) && !/\p{P}/u.test(text.slice(head.end, words[first]!.start)))
    return false
  const participle = speech.speakers?.participle?.test(body)
  for (let at = next; !participle && at < next + BEHIND && words[at]; at++) {
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

/** Who speaks stands right before the verb, which so has no other sense: the coach stated. */
export function followsSpeaker(
  {text, words, first}: Spot,
  {class: kind}: Said,
  data: SpeakerData,
  language: Language
): boolean {
  const before = words[first - 1]
  if (kind === 'according' || !before || text.slice(before.end, words[first]!.start) !== ' ') return false
  if (data.things?.includes(before.fold)) return false
  return (
    language.speech.pronouns.includes(before.fold) ||
    voicesOf(data, language).speaks(before.fold) ||
    (language.names.cased && beginsHigh(before.text) && first > 1 && beginsHigh(words[first - 2]!.text))
  )
}

const beginsSentence = (text: string, words: readonly Word[], at: number): boolean =>
  at === 0 || /[.!?:\n"“”]/.test(text.slice(words[at - 1]!.end, words[at]!.start))
