/** The exports of `polyedition/figures`. `index.ts` has more, for the other rooms. */
export type {Figure, FigureKind, Hedge, HedgeClass} from '../model.ts'
export {type Comparison, compareFigures} from './compare.ts'
export {readFigures} from './read/read.ts'
export {applyEdits, type Edit, type RewriteInput, type Rewriting, rewriteFigures} from './rewrite.ts'
export {type SpellOptions, spellNumber} from './spell.ts'
