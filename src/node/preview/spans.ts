import type {Element, ElementContent} from 'hast'
import type {Severity, Span} from '../../model.ts'

/** A stretch of a text that is shown in some way: a figure with its partner on the other side, or the place of a
 *  finding. */
export interface Shown extends Span {
  readonly figure?: {readonly pair?: string; readonly changed?: boolean; readonly text: string}
  readonly finding?: Severity
}

/** A text as inline HTML in which every stretch is marked, even where stretches overlap: the text is cut at all their
 *  edges, and each piece carries whatever covers it. Linear in the text times the stretches that overlap. */
export function marked(text: string, stretches: readonly Shown[]): ElementContent[] {
  const inside = stretches
    .map((one) => ({...one, start: clamp(one.start, text), end: clamp(one.end, text)}))
    .filter(({start, end}) => start < end)
  const edges = [...new Set([0, text.length, ...inside.flatMap(({start, end}) => [start, end])])].sort((a, b) => a - b)
  return edges.slice(0, -1).map((start, at): ElementContent => {
    const end = edges[at + 1] ?? text.length
    const value: ElementContent = {type: 'text', value: text.slice(start, end)}
    const covering = inside.filter((one) => one.start <= start && one.end >= end)
    return covering.length === 0 ? value : piece(value, covering)
  })
}

function piece(value: ElementContent, covering: readonly Shown[]): Element {
  const figure = covering.find((one) => one.figure)?.figure
  const severity = worst(covering.flatMap(({finding}) => finding ?? []))
  const className = [
    ...(figure ? ['figure'] : []),
    ...(figure && figure.pair === undefined ? ['alone'] : []),
    ...(figure?.changed ? ['changed'] : []),
    ...(severity ? [severity] : [])
  ]
  return {
    type: 'element',
    tagName: severity ? 'mark' : 'span',
    properties: {
      className,
      ...(figure && {tabIndex: 0, title: figure.text}),
      ...(figure?.pair !== undefined && {dataPair: figure.pair})
    },
    children: [value]
  }
}

const ranks: readonly Severity[] = ['error', 'warning', 'info']
const worst = (severities: readonly Severity[]): Severity | undefined => ranks.find((one) => severities.includes(one))

const clamp = (offset: number, {length}: string): number => Math.max(0, Math.min(offset, length))
