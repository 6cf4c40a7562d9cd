/** What `polyedition/figures` gives. The room has more doors for the rooms around it: see `index.ts`. */
export type {Figure, FigureKind, Hedge, HedgeClass} from '../model.ts'
export {type Comparison, compareFigures} from './compare.ts'
export {readFigures} from './read/read.ts'
export {applyEdits, type Edit, type RewriteInput, type Rewriting, rewriteFigures} from './rewrite.ts'
export {type SpellOptions, spellNumber} from './spell.ts'
