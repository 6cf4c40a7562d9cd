/** What a table says about the words of a text, found by their letters where they stand: nothing is cut out of the text
 *  to look a word up, and most texts repeat their words. */
import {MOST_KEPT, madeOnce} from './remember.ts'

/** What is said of the word between two offsets of a text. */
export type WordAt<T> = (text: string, start: number, end: number) => T

/** Nobody who writes a text can know it, and so put many words into one row. */
const SEED = (Math.random() * 2 ** 31) | 1

/** Longer words are rare, and each is worked out anew. */
const LONGEST = 24

interface Row<T> {
  readonly word: string
  readonly hash: number
  readonly says: T
  readonly next: Row<T> | undefined
}

/** Keeps what is said about a word where it is first met. */
export function wordsAt<T>(work: (word: string) => T): WordAt<T> {
  let rows: Array<Row<T> | undefined> = new Array(64).fill(undefined)
  let count = 0
  return (text, start, end) => {
    if (end - start > LONGEST) return work(text.slice(start, end))
    let hash = end - start
    for (let at = start; at < end; at++) hash = (Math.imul(hash, SEED) + text.charCodeAt(at)) | 0
    hash ^= hash >>> 15
    for (let row = rows[hash & (rows.length - 1)]; row; row = row.next)
      if (row.hash === hash && stands(row.word, text, start, end)) return row.says
    const word = cutOut(text, start, end)
    const says = work(word)
    if (count >= MOST_KEPT) return says
    if (++count > rows.length) rows = widened(rows)
    const place = hash & (rows.length - 1)
    rows[place] = {word, hash, says, next: rows[place]}
    return says
  }
}

/** The same for each pack, or part of one, that a table is made from. */
export function wordsAtBy<Pack extends object, T>(
  table: (pack: Pack) => (word: string) => T
): (pack: Pack) => WordAt<T> {
  return madeOnce((pack) => wordsAt(table(pack)))
}

function stands(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false
  return true
}

/** Engines slice a text as a view of it, so keeping a piece would keep the whole text; joined letters are a text of their
 *  own. */
const cutOut = (text: string, start: number, end: number): string => text.slice(start, end).split('').join('')

function widened<T>(rows: ReadonlyArray<Row<T> | undefined>): Array<Row<T> | undefined> {
  const wide: Array<Row<T> | undefined> = new Array(rows.length * 4).fill(undefined)
  for (const first of rows)
    for (let row = first; row; row = row.next) {
      const place = row.hash & (wide.length - 1)
      wide[place] = {...row, next: wide[place]}
    }
  return wide
}
