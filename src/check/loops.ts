import type {Span} from '../model.ts'
import type {Folded} from '../text/phrases.ts'
import type {Side} from './text-reading.ts'

/** Words that stand several times in a row. */
export interface Loop extends Span {
  /** How often they stand there. */
  readonly times: number
}

/** Longer runs of words are sentences, and those are compared as such. */
const LONGEST = 12
/** A word is doubled for emphasis, and "day after day after day" holds two words twice. */
const leastTimes = (words: number): number => (words < 3 ? 3 : 2)
const MARK = /["“”„«»]/
/** Shorter sentences recur in any dialogue. */
const SENTENCE = 4

/** Words that recur without anything between them, the longest run of each place. Linear in the text. */
export function loopsIn({text, words}: Side): Loop[] {
  if (!mayLoop(words)) return []
  // What stands after a mark of quotation begins anew, and another figure makes it another statement.
  const folds = words.map(({fold, start}, at) => {
    const between = text.slice(words[at - 1]?.end ?? 0, start)
    if (between === ' ') return fold
    return `${MARK.test(between) ? '"' : ''}${between.match(/\p{N}+/gu)?.join(' ') ?? ''}${fold}`
  })
  const found: Loop[] = []
  for (let length = 1; length <= LONGEST; length++) {
    let same = 0
    for (let at = length; at <= folds.length; at++) {
      if (at < folds.length && folds[at] === folds[at - length]) {
        same++
        continue
      }
      const times = Math.floor(same / length) + 1
      const first = at - same - length
      // Letters of an abbreviation that are written out are short words: سي إن إن.
      const short = length === 1 && folds[first]!.length < 3
      if (times >= leastTimes(length) + (short ? 2 : 0))
        found.push({start: words[first]!.start, end: words[at - 1]!.end, times})
      same = 0
    }
  }
  return found
}

/** Whether two words that follow each other follow each other again, or one follows itself: few texts have that. */
function mayLoop(words: readonly Folded[]): boolean {
  for (let length = 1; length <= LONGEST; length++)
    for (let at = length + 1; at < words.length; at++)
      if (words[at]!.fold === words[at - length]!.fold && words[at - 1]!.fold === words[at - length - 1]!.fold)
        return true
  return false
}

/** Sentences that an earlier one of the text has said word for word. */
export function repeatedSentences({text, words}: Side, sentences: readonly Span[]): Span[] {
  if (sentences.length < 2) return []
  const seen = new Set<string>()
  let next = 0
  return sentences.filter(({start, end}) => {
    const own: string[] = []
    for (; next < words.length && words[next]!.start < end; next++) own.push(words[next]!.fold)
    if (own.length < SENTENCE) return false
    // Another figure makes it another statement.
    const said = [...own, ...(text.slice(start, end).match(/\p{N}+/gu) ?? [])].join(' ')
    return seen.size === seen.add(said).size
  })
}
