import type {HedgePack} from '../../../languages/figures.ts'
import type {HedgeClass} from '../../../model.ts'
import {formsOf} from '../../../text/forms.ts'
import {type Pattern, parsePattern} from '../../../text/pattern.ts'

/** One form of a hedge, parsed once for figures and for quantities without a numeral. */
export interface HedgePattern extends Pattern {
  readonly class: HedgeClass
  /** Whether it comes before or after its figure. */
  readonly side: 'before' | 'after'
  /** A verb: its subject may come between it and the figure. */
  readonly open: boolean
  /** Gives way to any other hedge: before a duration, or always. */
  readonly weak?: 'span' | 'any'
  /** A second class that its words also express. */
  readonly also?: HedgeClass
}

/** After a verb, a gap is its subject. */
const SUBJECT = / \*$/

const known = new WeakMap<HedgePack, readonly HedgePattern[]>()

/** Every form of a pack's hedges, in the pack's order. */
export function hedgePatterns(pack: HedgePack): readonly HedgePattern[] {
  let patterns = known.get(pack)
  if (!patterns) {
    const weak = weakForms(pack)
    const twofold = new Set(formsOf(pack.twofold))
    const read = (side: HedgePattern['side']) =>
      Object.entries(pack[side]).flatMap(([name, forms]) =>
        formsOf(forms).map((form): HedgePattern => {
          const bare = form.replace(SUBJECT, '')
          const pattern = parsePattern(bare, side === 'before' ? ['~'] : ['~', '.'])
          const faint = side === 'before' ? weak.get(bare) : undefined
          return {
            ...pattern,
            class: name as HedgeClass,
            side,
            open: SUBJECT.test(form),
            ...(faint && {weak: faint}),
            ...(twofold.has(pattern.words.join(' ')) && {also: 'more-than'})
          }
        })
      )
    patterns = [...read('before'), ...read('after')]
    known.set(pack, patterns)
  }
  return patterns
}

function weakForms({weak}: HedgePack): ReadonlyMap<string, 'span' | 'any'> {
  const forms = new Map<string, 'span' | 'any'>()
  for (const kind of ['span', 'any'] as const)
    for (const form of formsOf(weak?.[kind])) forms.set(form.replace(SUBJECT, ''), kind)
  return forms
}
