import type {Sequence} from './read/sequences.ts'
import {asciiDigits} from './read/tokens/runs.ts'

/** What became of the sequences of one text in another. */
export interface SequenceComparison {
  readonly missing: readonly Sequence[]
  readonly added: readonly Sequence[]
  /** One in the place of another: a digit changed, a group lost, two groups exchanged. */
  readonly changed: ReadonlyArray<{readonly source: Sequence; readonly target: Sequence}>
}

/** Compare the sequences of two texts digit by digit, whatever groups their digits. Each answers once. Linear in the
 *  texts, for the few sequences that a text has. */
export function compareSequences(source: readonly Sequence[], target: readonly Sequence[]): SequenceComparison {
  const open = target.slice(0, MOST)
  const gone = source.slice(0, MOST).filter((sequence) => !take(open, (other) => areSame(sequence, other)))
  const changed: Array<{source: Sequence; target: Sequence}> = []
  const missing = gone.filter((sequence) => {
    const other = take(open, ({letters}) => letters === sequence.letters)
    if (other) changed.push({source: sequence, target: other})
    return !other
  })
  return {missing, added: open, changed}
}

/** Nobody prints more in one segment. */
const MOST = 100

/** The first item that fits, taken out of the list. */
function take<T>(items: T[], fits: (item: T) => boolean): T | undefined {
  const at = items.findIndex(fits)
  return at < 0 ? undefined : items.splice(at, 1)[0]
}

function areSame(a: Sequence, b: Sequence): boolean {
  if (a.letters !== b.letters) return false
  return a.digits === b.digits || isAbroad(a.digits, b.digits) || isAbroad(b.digits, a.digits)
}

/** +972 3 555 0142 is what 03-555-0142 is called from abroad. */
const isAbroad = (long: string, short: string): boolean =>
  short.startsWith('0') && short.length >= 7 && long.length <= short.length + 2 && long.endsWith(short.slice(1))

/** Whether a text has digits in a row, in any script and grouping: a version that one language reads as a date. */
export const hasDigits = (text: string, digits: string): boolean =>
  asciiDigits(text, 0, text.length)
    .replace(/[\s().٫\p{Pd}+/]/gu, '')
    .includes(digits)
