import type {Figure, FigureKind} from '../model.ts'
import type {Match} from './equivalence.ts'

/** Two figures that swapped places, though both are there: 41 percent believed one, 35 the other. */
export interface Swap {
  readonly first: Match
  readonly second: Match
}

/** Figures that count something. Ranks, dates and times move freely within a sentence. */
const counts: ReadonlySet<FigureKind> = new Set(['cardinal', 'percent', 'money', 'measure', 'age', 'multiple'])
const NEAR = 8

/** Figures that were swapped. Translations move a figure with its noun, and two figures of one kind keep their order in
 *  all but one sentence in a thousand; so two of a kind that crossed, or two that took each other's units, are
 *  reported. `matches` are in source order. Linear. */
export function swaps(matches: readonly Match[]): Swap[] {
  const counted = matches.filter(
    ({source, target, how}) =>
      how !== 'unit' &&
      source.sure &&
      target.sure &&
      counts.has(source.kind) &&
      counts.has(target.kind) &&
      source.unit !== 'stage' &&
      target.unit !== 'stage'
  )
  const found: Swap[] = []
  for (const [at, first] of counted.entries()) {
    const next = counted[at + 1]
    if (next && crossed(first, next)) found.push({first, second: next})
    for (const second of counted.slice(at + 1, at + NEAR)) {
      if (exchanged(first, second) && !(second === next && crossed(first, next))) found.push({first, second})
    }
  }
  return found
}

function crossed(a: Match, b: Match): boolean {
  if (a.source === b.source || a.target === b.target || a.source.value === b.source.value) return false
  const [from, to] = [a.source.kind === b.source.kind, a.target.kind === b.target.kind]
  // An age is free to move: "She was 91", عن 91 عاما.
  const aged = (from ? a.source : a.target).kind === 'age'
  const free = from !== to && !aged && [a.source, a.target, b.source, b.target].some(({unit}) => unit === 'year')
  // Each moved with its own unit: nobody writes metres for years.
  const carried =
    a.source.unit !== undefined &&
    b.source.unit !== undefined &&
    a.source.unit !== b.source.unit &&
    a.source.unit === a.target.unit &&
    b.source.unit === b.target.unit
  return (from || to) && !free && !carried && a.source.start < b.source.start && a.target.start > b.target.start
}

/** "200 miles … since 1950" against "1950 miles … since 200". */
function exchanged(a: Match, b: Match): boolean {
  const [s, t] = [role(a.source), role(b.source)]
  return s !== t && (weighs(a.source) || weighs(b.source)) && role(a.target) === t && role(b.target) === s
}

/** An age may be read from either of two numbers ("18 to 29 years old"); a unit stays with its own. */
const weighs = ({kind}: Figure) => kind === 'measure' || kind === 'money' || kind === 'percent'
const role = ({kind, unit}: Figure) => `${kind} ${unit ?? ''}`
