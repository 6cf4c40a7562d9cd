import {heardIn, isCapital, type NameEntry, type Word} from '../../attribution/index.ts'
import type {PairCheck} from '../check.ts'
import {namesOf} from '../names.ts'
import type {Pair, PairDocument} from '../pair.ts'
import type {Side} from '../side.ts'

/** How sure the sound of a name must be before another is called a stranger: once, and where it recurs. */
const [SURE, RECURS] = [0.9, 0.8]
/** Words between a name and the word of speech that belongs to it. */
const NEAR = 5

/** Who speaks in the source speaks in the target, and not another person of the story in his place. */
export const attributionSpeaker: PairCheck = {
  id: 'attribution-speaker',
  severity: 'warning',
  scope: 'pair',
  *run(pair) {
    const {document, source, target} = pair
    if (!document || (target.speech.length === 0 && source.speech.length === 0)) return
    const {lost, strange} = namesOf(pair)
    const strangers = strange.filter(({entry, word}) => isKnown(entry) && speaksHere(entry, word, target, document))
    if (strangers.length === 0) return
    const missing = lost
      .filter(({entry}) => isKnown(entry) && !holds(target, entry.form))
      .map(({entry, source}) => ({name: entry.name, printed: entry.printed, form: entry.form, word: source}))
    const beside = strangers.filter(({word}) => isSpeaker(word, target))
    const [names, others] =
      missing.length > 0 ? [missing, strangers] : [beside.length > 0 ? [...unheard(pair)] : [], beside]
    for (const [at, {name, printed, form, word}] of names.entries()) {
      const other = others[at]
      if (!other) return
      // Half of a name that is written in two words is no stranger.
      if (form?.includes(other.entry.form)) continue
      yield {
        reason: `Unexpected name \`${other.word.text}\`, expected \`${printed}\`${printed === name ? '' : ` for ${name}`} as in the source; say who it was`,
        source: {start: word.start, end: word.end},
        target: {start: other.word.start, end: other.word.end},
        actual: other.word.text,
        expected: [printed]
      }
    }
  }
}

const isKnown = ({score, support, form}: NameEntry): boolean =>
  score >= (support > 1 ? RECURS : SURE) && support > 0 && form.length > 2

/** The name stands in a word that lost its space. */
const holds = ({words}: Side, form: string): boolean => words.some(({fold}) => fold.includes(form))

/** A name that the source has beside a word of speech, and that no word beside one in the target sounds like: who is named
 *  once has no other rendering in the story. */
function* unheard({source, target}: Pair): Iterable<{name: string; printed: string; form?: string; word: Word}> {
  if (!source.language.names.cased) return
  const {common} = source.language.names
  const names = source.words.filter(
    (word, at) => at > 0 && isCapital(word.text) && !common.includes(word.fold) && isSpeaker(word, source)
  )
  const speakers = target.words.filter((word) => isSpeaker(word, target))
  if (names.length === 0 || names.some((word) => heardIn(word, source.language, speakers, target.language))) return
  const name = names.at(-1)!
  yield {name: name.text, printed: name.text, word: name}
}

/** The stranger stands beside a word of speech, or speaks elsewhere: of a place this is seldom true. */
function speaksHere({uses}: NameEntry, word: Word, target: Side, {pairs}: PairDocument): boolean {
  return isSpeaker(word, target) || uses.some(({at, source}) => source && isSpeaker(source, pairs[at]!.source))
}

function isSpeaker(word: Word, {words, speech}: Side): boolean {
  const at = words.indexOf(word)
  return speech.some(({first, next}) => at >= first - NEAR && at < next + NEAR)
}
