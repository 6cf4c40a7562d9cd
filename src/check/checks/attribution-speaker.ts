import type {NameEntry, Word} from '../../attribution/index.ts'
import type {PairCheck} from '../check.ts'
import {namesOf} from '../names.ts'
import type {PairDocument} from '../pair.ts'
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
    const {document, target} = pair
    if (!document || target.speech.length === 0) return
    const {names, at} = namesOf(document)
    const here = at(pair)
    const known = names.filter(
      ({score, support, form}) => score >= (support > 1 ? RECURS : SURE) && support > 0 && form.length > 2
    )
    const lost = known.filter(
      ({uses, form}) => uses.some((use) => use.at === here && !use.target) && !holds(target, form)
    )
    const strangers = lost.length > 0 ? known.filter((entry) => speaksHere(entry, here, target, document)) : []
    for (const {name, printed, uses, form} of lost) {
      // Half of a name that is written in two words is no stranger.
      const other = strangers.shift()
      if (!other) return
      if (form.includes(other.form)) continue
      const {word} = other.strange.find((use) => use.at === here)!
      const {source} = uses.find((one) => one.at === here)!
      yield {
        reason: `Unexpected name \`${word.text}\`, expected \`${printed}\` for ${name} as in the source; say who it was`,
        source: {start: source.start, end: source.end},
        target: {start: word.start, end: word.end},
        actual: word.text,
        expected: [printed]
      }
    }
  }
}

/** The name stands in a word that lost its space. */
const holds = ({words}: Side, form: string): boolean => words.some(({fold}) => fold.includes(form))

/** The name stands in this target and not in its source: beside a word of speech, or of one who speaks elsewhere. */
function speaksHere(entry: NameEntry, here: number, target: Side, document: PairDocument): boolean {
  const found = entry.strange.find((use) => use.at === here)
  if (!found) return false
  return isSpeaker(found.word, target) || speaks(entry, document)
}

/** Of a place this is seldom true, of who is quoted always. */
const speaks = ({uses}: NameEntry, {pairs}: PairDocument): boolean =>
  uses.some((use) => isSpeaker(use.source, pairs[use.at]!.source))

function isSpeaker(word: Word, {words, speech}: Side): boolean {
  const at = words.indexOf(word)
  return speech.some(({first, next}) => at >= first - NEAR && at < next + NEAR)
}
