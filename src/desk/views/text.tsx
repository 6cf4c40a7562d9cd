import type {JSX} from 'preact'
import type {Direction, Span} from '../../model.ts'
import {chipLabel} from '../editor/chips.ts'
import type {TypedText} from '../text.ts'

export interface Shown extends Span {
  readonly className: string
}

interface Props {
  readonly text: TypedText
  readonly lang: string
  readonly dir: Direction
  /** Stretches of the plain text. */
  readonly marks?: readonly Shown[]
  /** Inside a button, where no paragraph may stand. */
  readonly isInline?: boolean
}

/** A text as its readers see it, with its tags as chips and the places of findings and values marked. */
export function Text({text, lang, dir, marks = [], isInline = false}: Props): JSX.Element {
  const Tag = isInline ? 'span' : 'p'
  return (
    <Tag class="text" lang={lang} dir={dir}>
      {text.runs.map((run) =>
        run.chip ? (
          <bdi key={run.from} class={`chip ${run.chip.type}`} title={`<${run.chip.name}>`}>
            {chipLabel(run.chip)}
          </bdi>
        ) : (
          pieces(run.shown, run.plain, marks)
        )
      )}
    </Tag>
  )
}

/** Cut at the edges of all marks; each piece carries what covers it. */
function pieces(text: string, start: number, marks: readonly Shown[]): Array<JSX.Element | string> {
  const end = start + text.length
  const inside = marks.filter((one) => one.start < end && one.end > start && one.start < one.end)
  if (inside.length === 0) return [text]
  const edges = [start, end, ...inside.flatMap((one) => [one.start, one.end])].filter((at) => at >= start && at <= end)
  const cuts = [...new Set(edges)].sort((a, b) => a - b)
  return cuts.slice(0, -1).map((from, at) => {
    const to = cuts[at + 1]!
    const names = inside.filter((one) => one.start <= from && one.end >= to).map(({className}) => className)
    const piece = text.slice(from - start, to - start)
    return names.length ? (
      <span key={from} class={`mark ${[...new Set(names)].join(' ')}`}>
        {piece}
      </span>
    ) : (
      piece
    )
  })
}
