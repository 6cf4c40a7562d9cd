import {firstFrom} from '../../attribution/index.ts'
import {functionWordsOf} from '../../languages/function-words.ts'
import {says, words} from '../../messages/says.ts'
import type {Figure, HedgeClass} from '../../model.ts'
import type {PairCheck} from '../check.ts'
import {type HedgeFate, hedgeFates} from '../hedges.ts'
import {lengthShare} from '../length-share.ts'
import type {Pair} from '../pair.ts'
import {isWritten, type Sureness, severityFor} from '../sureness.ts'
import type {Side} from '../text-reading.ts'

/** What colours a figure and qualifies nothing. */
const SLIGHT: ReadonlySet<HedgeClass> = new Set<HedgeClass>(['average', 'only'])
/** Without its bound a figure becomes exact: an edition is held for that. Without "about" it only becomes firmer. */
const BOUNDS: ReadonlySet<HedgeClass> = new Set<HedgeClass>(['more-than', 'at-least', 'less-than', 'at-most', 'up-to'])

/** What the source hedges is hedged. */
export const hedgeMissing: PairCheck = {
  id: 'hedge-missing',
  severity: 'error',
  scope: 'pair',
  needs: {source: ['number-words', 'hedges'], target: ['number-words', 'hedges']},
  *run(pair) {
    for (const fate of hedgeFates(pair)) {
      const {source, target, answer} = fate
      if (source.weak || (answer && !(answer.weak && source.class === 'at-most'))) continue
      const own = words(source.text, pair.source)
      yield {
        severity: severityFor[surenessOf(fate, pair)],
        ...(target
          ? says('hedge-missing/figure', {words: own, figure: words(target.text, pair.target)})
          : says('hedge-missing', {words: own})),
        source: {start: source.start, end: source.end},
        ...(target && {target: {start: target.start, end: target.end}, actual: target.text}),
        expected: [source.text]
      }
    }
  }
}

/** Far from its figure, in a negated clause, or before a word that need not be a figure, the hedge may qualify
 *  something else. "At least" is said in few ways; any verb of reaching, passing or falling short says another bound, in
 *  words that no pack holds, unless nothing stands before its figure. Where a story's sentence has room for such words,
 *  it is likely to hold them. */
function surenessOf({source, figure, target, gap, doubtful, answer}: HedgeFate, pair: Pair): Sureness {
  const {class: kind} = source
  if (SLIGHT.has(kind) || answer || doubtful || gap > 1) return 'open'
  const known = figure?.sure && gap === 0
  const bare = target && isBare(pair.target, target)
  const mayBeSaid = isWritten(pair) && !bare
  if (mayBeSaid && !isClosed(pair.target, target) && lengthShare(pair, source) > (ROOM[kind] ?? Infinity))
    return kind === 'at-least' && known ? 'likely' : 'open'
  if (!BOUNDS.has(kind)) return known ? 'likely' : 'open'
  if (!known) return 'likely'
  return mayBeSaid && kind !== 'at-least' ? 'likely' : 'sure'
}

/** Of the length that is to be expected: a sentence that is longer says more than the pack reads in it. */
const ROOM: Readonly<Partial<Record<HedgeClass, number>>> = {
  'at-least': 1.2,
  'less-than': 1.1,
  'at-most': 1.1,
  about: 1.2,
  nearly: 1.2
}

/** Nothing that might be a hedge stands before the figure in its clause. */
function isBare({text}: Side, {start}: Figure): boolean {
  return /(?:^|[\n.,،;:؛؟!?()"“”«»–—])\s*$/u.test(text.slice(Math.max(0, start - CLAUSE), start))
}

/** A word like "of" or "in" stands before the figure, and so no hedge. */
function isClosed({words, language}: Side, figure: Figure | undefined): boolean {
  const before = figure && words[firstFrom(words, figure.start) - 1]
  return before !== undefined && functionWordsOf(language)?.has(before.fold) === true
}

/** Characters in which the end of the clause before is found. */
const CLAUSE = 4
