/** What only some rules ask of a text: found in the tokens of its reading. Whoever reads figures alone does not carry
 *  it. */
import type {Span} from '../../model.ts'
import {type Bearing, bearingsOf} from './bearings.ts'
import type {Reading} from './reading.ts'
import {type RelativeDay, relativeDaysOf} from './relative-days.ts'
import {type Sequence, sequencesOf} from './sequences.ts'

/** Days named relative to the day of publication. */
export function relativeDaysIn({parts}: Reading): readonly RelativeDay[] {
  if (!parts) return []
  const days = relativeDaysOf(parts.reader)
  return parts.restore ? days.map(parts.restore) : days
}

/** Telephone numbers, codes and the like, which state no figure. */
export function sequencesIn({parts}: Reading): readonly Sequence[] {
  if (!parts) return []
  const found = sequencesOf(parts.reader, parts.drafts)
  return parts.restore ? found.map(parts.restore) : found
}

const NONE: ReadonlySet<Bearing> = new Set()

/** How each figure of the text stands to the words around it, found when it is first asked for. */
export function bearingsIn({figures, parts}: Reading): (figure: Span) => ReadonlySet<Bearing> {
  if (!parts) return () => NONE
  const byStart = new Map(figures.map(({start}, at) => [start, at]))
  const known: Array<ReadonlySet<Bearing>> = []
  return ({start}) => {
    const at = byStart.get(start) ?? -1
    const [draft, figure] = [parts.drafts[at], parts.figures[at]]
    if (!draft || !figure) return NONE
    const {hedge} = figure
    known[at] ??= bearingsOf(parts.reader, draft, hedge && hedge.start < figure.start ? hedge.start : undefined)
    return known[at]
  }
}
