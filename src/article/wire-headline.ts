import type {Severity} from '../model.ts'
import type {Block} from './wire-breaks.ts'
import {spelling} from './wire-lexicon.ts'
import {type Chunk, closes} from './wire-lines.ts'

export interface WireHeadline {
  /** Empty if the copy does not say which it is. */
  readonly headline: string
  /** Lines that may be it, and are not. */
  readonly kept: readonly string[]
  readonly note?: {readonly severity: Severity; readonly line: number; readonly reason: string}
}

/** The given headline, or the only line that may be one; of two neither, because nobody knows which is meant. */
export function headlineOf(
  candidates: readonly Chunk[],
  given: string | undefined,
  opening: Block | undefined
): WireHeadline {
  const titles = candidates.map(({text}) => oneLine(text))
  const line = candidates[0]?.line ?? 1
  const [first, ...others] = titles
  if (given !== undefined) {
    const kept = titles.filter((title) => spelling(title) !== spelling(given))
    const reason = `Kept ${shown(kept)} in \`wire.headlines\`, since the headline was given`
    return {headline: oneLine(given), kept, ...(kept.length > 0 && {note: {severity: 'info', line, reason}})}
  }
  if (first && others.length === 0) {
    const reason = `Took \`${first}\` as the headline, since it stands above the story; change \`headline\` if it is not`
    return {headline: first, kept: [], note: {severity: 'info', line, reason}}
  }
  if (first) {
    const reason = `Found ${shown(titles)}, expected one headline; fill in \`headline\`, of which these are kept in \`wire.headlines\`, and set \`status: usable\``
    return {headline: '', kept: titles, note: {severity: 'warning', line, reason}}
  }
  const begins =
    opening && opening.text.length <= 100 && !closes(opening.text) ? `; the text begins with \`${opening.text}\`` : ''
  const reason = `Missing headline, expected one in the copy or by \`--headline\`; fill in \`headline\` and set \`status: usable\`${begins}`
  return {headline: '', kept: [], note: {severity: 'warning', line: 1, reason}}
}

const shown = (titles: readonly string[]) => titles.map((title) => `\`${title}\``).join(' and ')

const oneLine = (text: string) => text.replace(/\s+/gu, ' ').trim()
