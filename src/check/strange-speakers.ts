import {
  bare,
  heardIn,
  isVoiceNoun,
  readCapitalNames,
  readOffices,
  type Speech,
  soundsOf,
  type Word,
  withoutEnding
} from '../attribution/index.ts'
import type {Pair} from './pair.ts'
import {subjectOf} from './subjects.ts'
import type {Side} from './text-reading.ts'

/** From these likenesses on, a word is heard among the speaker's words, and anywhere in a text. */
const [BESIDE, ANYWHERE] = [0.6, 0.72]
/** Words of a name that no capital tells. */
const [LEAST, LONGEST] = [2, 3]
/** No paragraph has more speakers; each is compared by sound with the whole of the other text. */
const MOST = 20
/** Only these surely have a person beside them. */
const PLAIN: ReadonlySet<string> = new Set(['say', 'tell', 'add', 'write', 'explain', 'stress', 'announce', 'warn'])

/** A person who speaks in the source and of whom nothing is heard in the target, and one who speaks there instead and
 *  of whom nothing is heard in the source. */
export function strangeSpeakers({source, target}: Pair): {readonly own: Word; readonly other: Word} | undefined {
  const there = speakersOf(target)
  if (there.length === 0) return undefined
  const gone = speakersOf(source).find((name) => isStrange(name, source, target, there))
  const other = gone && there.find((name) => isStrange(name, target, source, [gone]))
  return other && {own: gone.at(-1)!, other: other.at(-1)!}
}

const isStrange = (name: readonly Word[], from: Side, to: Side, speakers: ReadonlyArray<readonly Word[]>): boolean =>
  !name.some(
    (word) =>
      heardIn(word, from.language, {words: speakers.flat(), language: to.language}, BESIDE) ||
      heardIn(word, from.language, to, ANYWHERE)
  )

/** The names that stand where speakers do: by their capitals, or else two or three words that are no office. */
function speakersOf(side: Side): Array<readonly Word[]> {
  const spoken = side.speech.filter(({sure, may, quoted, class: kind}) => sure && may && !quoted && PLAIN.has(kind))
  return spoken.slice(0, MOST).flatMap((speech) => nameOf(side, speech) ?? [])
}

function nameOf(side: Side, speech: Speech): readonly Word[][] | undefined {
  const {names} = side.language
  const words = subjectOf(side, speech)
  if (names.cased) {
    const name = readCapitalNames(side).find((one) => one.words.every((word) => words.includes(word)))
    return name?.words.every(isTellable) ? [[...name.words]] : undefined
  }
  if (words.length < LEAST || words.length > LONGEST || readOffices(words, side.language).length > 0) return undefined
  return words.every((word) => isTellable(word) && !isVoiceNoun(word, side.language)) ? [[...words]] : undefined

  function isTellable({fold}: Word): boolean {
    const base = withoutEnding(fold)
    return soundsOf(base, names).solid > 1 && !bare(base, names).some(({form}) => names.common.includes(form))
  }
}
