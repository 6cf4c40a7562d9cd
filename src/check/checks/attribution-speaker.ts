import type {NameEntry} from '../../attribution/index.ts'
import type {PairCheck} from '../check.ts'
import {namesOf} from '../names.ts'
import type {Side} from '../side.ts'

/** How sure the sound of a name must be before another is called a stranger. */
const SURE = 0.9
/** Words between a name and the word of speech that belongs to it. */
const NEAR = 5

/** Who speaks in the source speaks in the target, and not another person of the story in his place. */
export const attributionSpeaker: PairCheck = {
  id: 'attribution-speaker',
  severity: 'warning',
  scope: 'pair',
  *run(pair) {
    if (!pair.document || pair.target.speech.length === 0) return
    const {names, at} = namesOf(pair.document)
    const here = at(pair)
    const known = names.filter(({score, support, form}) => score >= SURE && support > 0 && form.length > 2)
    const lost = known.filter(({uses}) => uses.some((use) => use.at === here && !use.target))
    const strangers = lost.length > 0 ? known.filter((entry) => speaksHere(entry, here, pair.target)) : []
    for (const {name, printed, uses} of lost) {
      const other = strangers.shift()
      if (!other) return
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

/** The name stands in this target beside a word of speech, and not in its source. */
function speaksHere({strange}: NameEntry, here: number, {words, speech}: Side): boolean {
  const found = strange.find((use) => use.at === here)
  if (!found) return false
  const at = words.indexOf(found.word)
  return speech.some(({first, next}) => at >= first - NEAR && at < next + NEAR)
}
