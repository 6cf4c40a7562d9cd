import {densityOf} from '../../languages/scripts/letters.ts'
import {counted, says} from '../../messages/says.ts'
import type {Span} from '../../model.ts'
import {lettersIn} from '../../text/letters.ts'
import type {PairCheck} from '../check.ts'
import {recurring} from '../recurring.ts'
import {worstShare} from '../sentence-shares.ts'
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
    if (share >= WHOLE && share <= AGAIN) return
    const [own, their] = [sentencesOf(target), sentencesOf(source)]
    const [sentences, wantedSentences] = [own.length, their.length]
    const {least} = sentences < wantedSentences ? NEAR : FAR
    const {most} = sentences > wantedSentences ? NEAR : FAR
    const short = share < 1
    const far = share < least || share > most
    if (!far && !(short ? lacksOne(source, target, their, own) : saysAgain(source, target))) return
    yield {
      ...says(short ? 'text-length/short' : 'text-length/long', {
        here,
        sentences: counted('sentences', sentences),
        wanted: Math.round(wanted),
        there: counted('sentences', wantedSentences)
      }),
      ...(!far && {severity: 'info' as const}),
      ...(short ? {source: {start: 0, end: source.text.length}} : {target: {start: 0, end: target.text.length}}),
      actual: String(here),
      expected: [String(Math.round(wanted))]
    }
  }
}

const SLACK = 6
/** Nothing is missing from a text of this share, nor is anything in it said twice in one of that. */
const [WHOLE, AGAIN] = [0.95, 1.4]
/** So many words recur by chance, and such a share of many. */
const [CHANCE, PART] = [1, 0.2]

/** Whether the target says again what the source says once. */
function saysAgain(source: Side, target: Side): boolean {
  const {again, words} = recurring(target)
  return again - recurring(source).again > Math.max(CHANCE, words * PART)
}

/** Whether one sentence of the source, or half of it, is missing, however the sentences of the two texts are set against
 *  each other. Where there are as many, what is short in one place may be told in the next. */
function lacksOne(source: Side, target: Side, there: readonly Span[], here: readonly Span[]): boolean {
  if (there.length < 2 || here.length > there.length) return false
  const density = densityOf(target.language.script) / densityOf(source.language.script)
  const worst = worstShare(
    there.map((span) => lettersOf(source, span) * density),
    here.map((span) => lettersOf(target, span)),
    SLACK
  )
  return worst < (here.length < there.length ? MERGED : ALONE)
}

/** Sentences that a person makes one are seldom shorter than the first, and one that stands alone than the second. */
const [MERGED, ALONE] = [0.75, 0.33]

/** Letters of the words; a figure may be printed in digits or in words. */
const lettersOf = ({text, figures}: Side, {start, end}: Span = {start: 0, end: text.length}): number =>
  figures.reduce(
    (sum, one) => (one.start >= start && one.end <= end ? sum - lettersIn(text, one.start, one.end) : sum),
    lettersIn(text, start, end)
  )
