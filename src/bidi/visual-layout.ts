import type {Direction} from '../model.ts'
import {levelsOf, mirrors, visualOrder} from './order.ts'
import type {Run} from './runs.ts'

/** What a browser will show of a text on one line: where each character stands and which of them are mirrored. */
export interface Look {
  /** Place of each UTF-16 unit, counted from the left. */
  readonly rank: Int32Array
  readonly levels: Uint8Array
}

/** What is put before a character, or after the last one, to hold lines together. */
export interface Insertion {
  readonly at: number
  readonly text: string
}

const LRI = '\u2066'
const RLI = '\u2067'
const PDI = '\u2069'
const LRO = '\u202D'
const PDF = '\u202C'

/** How the text looks with these runs isolated, as the algorithm predicts. */
export const lookWith = (text: string, dir: Direction, runs: readonly Run[]): Look =>
  look(
    text,
    dir,
    runs.flatMap((run) => [
      {at: run.start, text: (run.dir === 'ltr' ? LRI : RLI) + (run.override ? LRO : '')},
      {at: run.end, text: (run.override ? PDF : '') + PDI}
    ])
  )

/** How the text looks with these characters inserted, in order; ranks and levels are those of the text alone. */
export function look(text: string, dir: Direction, insertions: readonly Insertion[]): Look {
  let whole = ''
  let from = 0
  // Index in the text of each unit of the whole, or -1 for an inserted one.
  const origin: number[] = []
  for (const {at, text: inserted} of insertions) {
    whole += text.slice(from, at) + inserted
    while (from < at) origin.push(from++)
    for (let i = 0; i < inserted.length; i++) origin.push(-1)
  }
  whole += text.slice(from)
  while (from < text.length) origin.push(from++)
  const all = levelsOf(whole, dir)
  const levels = new Uint8Array(text.length)
  const rank = new Int32Array(text.length)
  let place = 0
  for (const at of visualOrder(all)) {
    const i = origin[at]!
    if (i < 0) continue
    rank[i] = place++
    levels[i] = all[at]!
  }
  return {rank, levels}
}

/** Offsets at which two layouts differ, as one flag per UTF-16 unit. Undefined if they are the same. */
export function difference(text: string, a: Look, b: Look): Uint8Array | undefined {
  let flags: Uint8Array | undefined
  for (let i = 0; i < text.length; i++) {
    const same = a.rank[i] === b.rank[i] && ((a.levels[i]! & 1) === (b.levels[i]! & 1) || !mirrors(text[i]!))
    if (same) continue
    flags ??= new Uint8Array(text.length)
    flags[i] = 1
  }
  return flags
}
