/** Which of two hedges says more about a figure. */
import type {Hedge, HedgeClass} from '../../../model.ts'

/** "Only 700 or so": a bound or an approximation says more about the figure than these. */
const SOFT: ReadonlySet<HedgeClass> = new Set<HedgeClass>(['only', 'average'])
/** "Up to about 20": the bound wins over these. */
const GUESSED: ReadonlySet<HedgeClass> = new Set<HedgeClass>(['about', 'estimated'])
const BOUND: ReadonlySet<HedgeClass> = new Set<HedgeClass>(['more-than', 'at-least', 'less-than', 'at-most', 'up-to'])

type Classed = Pick<Hedge, 'class'>

export const isSoft = (hedge: Classed): boolean => SOFT.has(hedge.class)
export const isGuess = (hedge: Classed): boolean => GUESSED.has(hedge.class)
export const isBound = (hedge: Classed): boolean => BOUND.has(hedge.class)

/** Whether a second hedge of the same figure may say more than this one: put at 35 million at least. */
export const mayYield = (hedge: Classed): boolean => isSoft(hedge) || isGuess(hedge)

/** Whether it actually does. */
export const saysMore = (hedge: Classed, than: Classed): boolean => (isSoft(than) ? !isSoft(hedge) : isBound(hedge))
