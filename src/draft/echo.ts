import {checks, type PairCheck} from '../check/index.ts'
import {says, words} from '../messages/says.ts'
import type {Span} from '../model.ts'

/** So many words in a row are no chance. */
const ROW = 6
const WORD = /[\p{L}\p{M}\p{N}<>{}`]+/gu

const residue = checks.find(({id}) => id === 'text-residue') as PairCheck

/** What a model was told stands in no draft of it, unless its source has the same words. */
export function withoutEcho(task: string): PairCheck {
  const told = new Set(rowsOf(task).map(({words: row}) => row))
  return {
    ...residue,
    *run(pair) {
      yield* residue.run(pair)
      const {source, target} = pair
      const said = new Set(rowsOf(source.whole).map(({words: row}) => row))
      const echo = rowsOf(target.whole).filter(({words: row}) => told.has(row) && !said.has(row))
      if (echo.length === 0) return
      const [start, end] = [echo[0]!.start, echo.at(-1)!.end]
      const actual = target.whole.slice(start, end)
      yield {
        ...says('text-residue', {found: words(actual.slice(0, 60), target), what: 'a part of the task'}),
        target: {start, end},
        actual
      }
    }
  }
}

interface Row extends Span {
  readonly words: string
}

/** Every six words in a row, in small letters. Linear. */
function rowsOf(text: string): Row[] {
  const found = [...text.matchAll(WORD)]
  return found.slice(0, Math.max(0, found.length - ROW + 1)).map(({index: start}, at) => {
    const row = found.slice(at, at + ROW)
    const last = row.at(-1)!
    return {start, end: last.index + last[0].length, words: row.map(([word]) => word.toLowerCase()).join(' ')}
  })
}
