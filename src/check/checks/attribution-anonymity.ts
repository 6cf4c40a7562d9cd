import {type Office, readAnonymity, readOffices} from '../../attribution/index.ts'
import {says, words} from '../../messages/says.ts'
import type {Span} from '../../model.ts'
import type {PairCheck} from '../check.ts'
import {speakingOffices} from '../subjects.ts'
import type {Side} from '../text-reading.ts'

/** If the source says that a speaker is not named, the target says so too; and who is named in the source is no
 *  unnamed source in the target. */
export const attributionAnonymity: PairCheck = {
  id: 'attribution-anonymity',
  severity: 'warning',
  scope: 'pair',
  needs: {source: ['anonymity'], target: ['anonymity']},
  *run({source, target}) {
    const [first] = anonymityIn(source)
    if (first && anonymityIn(target).length === 0) {
      const own = source.text.slice(first.start, first.end)
      yield {
        ...says('attribution-anonymity', {words: words(own, source)}),
        source: first,
        expected: [own]
      }
      return
    }
    const hidden = unnamedIn(source)[0]
    if (hidden && !isUnnamed(target)) {
      const own = source.text.slice(hidden.start, hidden.end)
      yield {
        ...says('attribution-anonymity/hidden', {words: words(own, source)}),
        source: spanOf(hidden),
        expected: [own]
      }
      return
    }
    const shown = unnamedIn(target)[0]
    if (shown && !isUnnamed(source) && speakingOffices(source, readOffices(source.words, source.language)).length > 0)
      yield {
        ...says('attribution-anonymity/shown', {words: words(target.text.slice(shown.start, shown.end), target)}),
        target: spanOf(shown),
        actual: target.text.slice(shown.start, shown.end)
      }
  }
}

const anonymityIn = ({words, language}: Side): Span[] => readAnonymity(words, language)
const spanOf = ({start, end}: Span): Span => ({start, end})

/** Who speaks and is named by nothing at all. */
const HIDDEN: ReadonlySet<string> = new Set(['sources', 'insiders'])
/** Whom translators call such a speaker. */
const VAGUE: ReadonlySet<string> = new Set([...HIDDEN, 'officials', 'diplomats', 'people'])

const unnamedIn = (side: Side): Office[] =>
  side.speech.length === 0
    ? []
    : speakingOffices(side, readOffices(side.words, side.language)).filter(({id}) => HIDDEN.has(id))

const isUnnamed = (side: Side): boolean =>
  readOffices(side.words, side.language).some(({id}) => VAGUE.has(id)) || anonymityIn(side).length > 0
