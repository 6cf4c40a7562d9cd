/** Invisible characters that editors' tools leave inside numerals: in `⁨14⁩½` isolates surround the 14. */
import type {Hedge, Span} from '../../model.ts'
import {compose} from '../../text/canonical.ts'

/** Direction marks, isolates, embeddings; soft hyphens; zero-width spaces and joiners. U+200C is not here, since it
 *  separates two words. */
const CONTROL = '\\u00ad\\u061c\\u200b\\u200d-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u206f\\ufeff'
const ANY: RegExp = new RegExp(`[${CONTROL}]`)
const NONE: RegExp = new RegExp(`[^${CONTROL}]+`, 'g')

interface Found extends Span {
  readonly text: string
  readonly hedge?: Hedge
}

export interface Bare {
  readonly text: string
  /** Maps what was found in the bare text to its place and spelling in the text as given. */
  readonly restore: <T extends Found>(found: T) => T
}

/** A text without its control characters; undefined where it has none. */
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
  return {
    text: runs.join(''),
    restore: restoring(text, ({start, end}) => ({start: offsets[start]!, end: offsets[end - 1]! + 1}))
  }
}

/** A text in composed form; undefined where it already is. */
export function inComposedForm(text: string): Bare | undefined {
  const form = compose(text)
  if (!form) return undefined
  const {back} = form
  return {text: form.text, restore: restoring(text, ({start, end}) => ({start: back(start), end: back(end)}))}
}

function restoring(text: string, placeOf: (found: Span) => Span): Bare['restore'] {
  const placed = (found: Span) => {
    const {start, end} = placeOf(found)
    return {start, end, text: text.slice(start, end)}
  }
  return (found) => ({
    ...found,
    ...placed(found),
    ...(found.hedge && {hedge: {...found.hedge, ...placed(found.hedge)}})
  })
}
