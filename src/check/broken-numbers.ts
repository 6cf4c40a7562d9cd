import {type Comparison, compareFigures, read, withoutVerbatim} from '../figures/index.ts'
import type {Figure, Span} from '../model.ts'
import {withElision} from './elided-units.ts'
import type {Side} from './text-reading.ts'

/** A number with a space in it: `9, 000`, `10: 05`. */
export interface BrokenNumber extends Span {
  /** The number without the space. */
  readonly whole: string
}

/** Two texts' figures compared, and the numbers of the target in which a space is the only fault. */
export interface Mended {
  readonly comparison: Comparison
  readonly broken: readonly BrokenNumber[]
}

const BROKEN = /\p{Nd}+(?:[ \u00a0]+[.,:،٫٬][ \u00a0]*|[.,:،٫٬][ \u00a0]+)\p{Nd}+/gu
const SPACES = /[ \u00a0]/g
/** Joins what stands around it, and is not read. It is as long as a space, so places stay what they are. */
const JOINER = '\u2060'

/** The figures of two texts, where a number of the target that a space divides counts as the whole one if that is what
 *  the source states: "in 2019, 500 people" stays two numbers. */
export function mended(source: Side, target: Side): Mended {
  const comparison = compared(source, target, target.figures)
  const open = [...comparison.missing, ...comparison.changed.map((pair) => pair.source)]
  const doubtful = open.length > 0 || comparison.matches.some(({how}) => how === 'unit')
  const candidates = doubtful ? [...target.text.matchAll(BROKEN)] : []
  if (candidates.length === 0) return {comparison, broken: []}
  const places = candidates.map(({0: found, index}) => ({start: index, end: index + found.length}))
  const broken = answering(source.figures, figuresWith(target, places), places)
  if (broken.length === 0) return {comparison, broken: []}
  return {
    comparison: compared(source, target, figuresWith(target, broken)),
    broken: broken.map((place) => ({...place, whole: target.text.slice(place.start, place.end).replace(SPACES, '')}))
  }
}

/** The figures of a source against those of its target, as they are read now. */
function compared(source: Side, target: Side, figures: readonly Figure[]): Comparison {
  const rest = withoutVerbatim(source, {text: target.text, figures})
  const comparison = compareFigures(rest.source, rest.target)
  return {...comparison, matches: withElision(comparison.matches, source, target)}
}

/** The figures of a text, read without the spaces in some numbers. */
function figuresWith({text, language}: Side, places: readonly Span[]): readonly Figure[] {
  let [joined, from] = ['', 0]
  for (const {start, end} of places) {
    joined += text.slice(from, start) + text.slice(start, end).replace(SPACES, JOINER)
    from = end
  }
  const {figures} = read(joined + text.slice(from), language)
  return figures.map((figure) => ({...figure, text: text.slice(figure.start, figure.end)}))
}

/** The places whose whole number answers a figure of the source. */
function answering(source: readonly Figure[], target: readonly Figure[], places: readonly Span[]): Span[] {
  const answers = compareFigures(source, target)
    .matches.filter(({how}) => how === 'same' || how === 'restated')
    .map((match) => match.target)
    .sort((a, b) => a.start - b.start)
  let at = 0
  return places.filter(({start, end}) => {
    while (at < answers.length && answers[at]!.end < end) at++
    const answer = answers[at]
    return answer !== undefined && answer.start <= start && answer.end >= end
  })
}
