export type {Figure, FigureKind, Hedge, HedgeClass} from '../model.ts'
export type {Answer} from './answer.ts'
export {type Comparison, compareFigures, type Match} from './compare.ts'
<<<<<<< HEAD
export {applyEdits, type Edit, type RewriteInput, type Rewriting, rewriteFigures} from './rewrite.ts'
=======
export {type Reading, read, readFigures, readWeekdays, type Weekday} from './read.ts'
>>>>>>> 8815700 (Figures are read: number words, digits, scales, dates, times, money, measures, hedges in English, Arabic and Hebrew)
