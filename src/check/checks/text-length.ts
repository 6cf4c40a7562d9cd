import {densityOf} from '../../languages/scripts/letters.ts'
import {counted, says} from '../../messages/says.ts'
import {lettersIn} from '../../text/letters.ts'
import type {PairCheck} from '../check.ts'
import {sentencesOf} from '../sentences.ts'
import type {Side} from '../text-reading.ts'

/** Shorter texts are names, labels and titles, of which no length is surprising. */
const LETTERS = 30
/** Below the first share of the length that is to be expected words are missing, above the second some were added. No
 *  translation of our corpora is outside of them. Where the sentences are fewer, or more, less will do. */
const FAR = {least: 0.5, most: 2}
const NEAR = {least: 0.66, most: 1.6}

/** The translation is about as long as its source, as far as the scripts let expect. */
export const textLength: PairCheck = {
  id: 'text-length',
  severity: 'warning',
  ofMachine: 'error',
  scope: 'pair',
  needs: {},
  *run({source, target}) {
    const [there, here] = [lettersOf(source), lettersOf(target)]
    const wanted = (there * densityOf(target.language.script)) / densityOf(source.language.script)
    if (here === 0 || Math.max(here, wanted) < LETTERS) return
    // Of a short text a few words are a large share.
    const share = (here + SLACK) / (wanted + SLACK)
    if (share >= NEAR.least && share <= NEAR.most) return
    const [sentences, wantedSentences] = [sentencesOf(target).length, sentencesOf(source).length]
    const {least} = sentences < wantedSentences ? NEAR : FAR
    const {most} = sentences > wantedSentences ? NEAR : FAR
    if (share >= least && share <= most) return
    const short = share < 1
    yield {
      ...says(short ? 'text-length/short' : 'text-length/long', {
        here,
        sentences: counted('sentences', sentences),
        wanted: Math.round(wanted),
        there: counted('sentences', wantedSentences)
      }),
      ...(short ? {source: {start: 0, end: source.text.length}} : {target: {start: 0, end: target.text.length}}),
      actual: String(here),
      expected: [String(Math.round(wanted))]
    }
  }
}

const SLACK = 6

/** Letters of the words; a figure may be printed in digits or in words. */
const lettersOf = ({text, figures}: Side): number =>
  figures.reduce((sum, {start, end}) => sum - lettersIn(text, start, end), lettersIn(text))
