export type {Figure, FigureKind, Hedge, HedgeClass} from '../model.ts'
export type {Answer} from './answer.ts'
export {type Comparison, compareFigures, type Match} from './compare.ts'
export {applyEdits, type Edit, type RewriteInput, type Rewriting, rewriteFigures} from './rewrite.ts'
