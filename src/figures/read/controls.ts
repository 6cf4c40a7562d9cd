/** Characters that do not show, and that editors' tools leave within a numeral: in `⁨14⁩½` isolates stand about the 14. */
import type {Hedge, Span} from '../../model.ts'

/** Marks of direction, isolates, embeddings; soft hyphens; zero-width spaces and joiners. U+200C parts two words. */
const CONTROL = '\\u00ad\\u061c\\u200b\\u200d-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u206f\\ufeff'
const ANY: RegExp = new RegExp(`[${CONTROL}]`)
const NONE: RegExp = new RegExp(`[^${CONTROL}]+`, 'g')

interface Found extends Span {
  readonly text: string
  readonly hedge?: Hedge
}

export interface Bare {
  readonly text: string
  /** What was found in the bare text, at its place in the text as given and as it is written there. */
  readonly restore: <T extends Found>(found: T) => T
}

/** A text without its controls; undefined where it has none. */
export function withoutControls(text: string): Bare | undefined {
  if (!ANY.test(text)) return undefined
  /** For each character of the bare text, its offset in the text as given. */
  const offsets = new Uint32Array(text.length)
  const runs: string[] = []
  let size = 0
  for (const {0: run, index} of text.matchAll(NONE)) {
    for (let at = index; at < index + run.length; at++) offsets[size++] = at
    runs.push(run)
  }
  const placed = (found: Span) => {
    const start = offsets[found.start] as number
    const end = (offsets[found.end - 1] as number) + 1
    return {start, end, text: text.slice(start, end)}
  }
  return {
    text: runs.join(''),
    restore: (found) => ({
      ...found,
      ...placed(found),
      ...(found.hedge && {hedge: {...found.hedge, ...placed(found.hedge)}})
    })
  }
}
